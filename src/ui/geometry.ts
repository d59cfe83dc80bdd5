/** Where everything has its fixed place: identity, progress, rule, body, EXIT, message, keys. */
export type Geometry = {
  columns: number;
  rows: number;
  identityRows: 1 | 2;
  body: { columns: number; rows: number };
  /** Rows for `EXIT:` and for the message: two each where they are narrow. */
  footRows: 1 | 2;
  /** Cells for the outline and for the evidence, left and right of the body; 0 where there is no room. */
  left: number;
  right: number;
  tooSmall: boolean;
};

export type Size = { columns: number; rows: number };

/** What a command's terminal measures: what a screen shows of it, so that an editor or a pager stands there whole; never under 80 columns. */
export function outputSize(size: Size): Size {
  const { columns, rows } = seenSize(size);
  return { columns: Math.max(narrowestRun, columns), rows };
}

/** The same while the command has the keyboard: then somebody works in it, and no row of it may take several of a narrow screen. */
export function seenSize(size: Size): Size {
  const { body } = geometry(size);
  // Above the output stands a row that says how long it is.
  return { columns: body.columns, rows: Math.max(1, body.rows - 1) };
}

/** A run's terminal is at least this wide: on a narrower screen each of its rows can take several. */
export const narrowestRun = 80;

export const smallest = { columns: 40, rows: 15 };

/** Text is never wider than this: longer rows are not read. */
const widestText = 100;
const outlineColumns = 36;

export function geometry({ columns, rows }: Size): Geometry {
  const identityRows = columns < 60 ? 2 : 1;
  const footRows = columns < 60 && rows >= 20 ? 2 : 1;
  const left = columns >= 150 ? outlineColumns : 0;
  const middle = Math.min(widestText, columns - (left === 0 ? 0 : left + 3));
  const spare = columns - left - middle - 6;
  return {
    columns,
    rows,
    identityRows,
    footRows,
    // Identity, progress, rule above; exit, message, keys below.
    body: { columns: middle, rows: Math.max(1, rows - identityRows - 3 - 2 * footRows) },
    left,
    right: left > 0 && spare >= 30 ? spare : 0,
    tooSmall: columns < smallest.columns || rows < smallest.rows,
  };
}
