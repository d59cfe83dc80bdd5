/** As `plainLine` writes it, read back. */
export function unescaped(line: string): string {
  return line.replace(/\\(\\|n|u\{([0-9a-f]{1,6})\})/g, (whole, what: string, code?: string) => {
    const point = code === undefined ? undefined : Number.parseInt(code, 16);
    if (point !== undefined) return point > 0x10ffff ? whole : String.fromCodePoint(point);
    return what === 'n' ? '\n' : '\\';
  });
}
