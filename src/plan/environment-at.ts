/** The environment that an item of a lane is for: its own where the text gives it one, else the lane's. Null where nothing names one. */
export function environmentAt(
  lane: { environment: string | null } | undefined,
  item: { environment?: string | undefined } | undefined,
): string | null {
  return item?.environment ?? lane?.environment ?? null;
}
