/** The size of the terminal; 80x24 where it does not say. */
export function readSize(): { columns: number; rows: number } {
  return { columns: process.stdout.columns || 80, rows: process.stdout.rows || 24 };
}
