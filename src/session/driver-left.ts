/** How the last one who drove went: `how` of a `driver.changed` after which nobody drives. */
export const left = { goodbye: 'left', lost: 'lost the line' } as const;

export function isLeft(how: string): boolean {
  return how === left.goodbye || how === left.lost;
}
