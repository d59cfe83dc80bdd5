/** A report before it is Markdown or a page: its title and what stands below it. Texts are as they were recorded, with nothing escaped. */
export type Report = { title: string; blocks: Block[] };

/** `run` is the line above a command: when, where, how it ended. `folded` may be hidden until it is asked for, where the medium can. */
export type Block =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'run'; text: string }
  | { kind: 'list'; texts: readonly string[]; none: string }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] }
  | { kind: 'code'; text: string; language: string }
  | { kind: 'folded'; title: string; text: string };

export function heading(level: 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

export function text(text: string): Block {
  return { kind: 'text', text };
}

/** A list, or the words that say there is nothing. */
export function bullets(texts: readonly string[], none: string): Block {
  return { kind: 'list', texts, none };
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): Block {
  return { kind: 'table', head, rows };
}

export function code(text: string, language = ''): Block {
  return { kind: 'code', text, language };
}

export function folded(title: string, text: string): Block {
  return { kind: 'folded', title, text };
}
