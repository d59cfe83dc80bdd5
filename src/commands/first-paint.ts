/** Takes away the line that `cli.ts` writes before anything is loaded, so that what follows begins on a clean one. */
export function clearFirstPaint(stdout: { isTTY?: boolean; write(text: string): unknown }): void {
  if (stdout.isTTY) stdout.write('\r\x1b[K');
}
