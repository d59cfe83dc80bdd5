/** The text of a screen without what goes on by itself: clocks and ages, whatever their width. */
export function withoutClocks(screen: string): string {
  return screen.replace(/\d\d:\d\d(:\d\d)?|\b\d+ (s|min|h)\b/g, '').replace(/ +/g, ' ');
}
