import type { Item } from '../../src/steps/index.ts';

/** The item at which a choice between ways is asked. */
export function anAsking(id: string, line: number, title: string, choice: string): Item {
  return { id, kind: 'choice', line, endLine: line, title, effect: 'reads', condition: null, data: { choice } };
}
