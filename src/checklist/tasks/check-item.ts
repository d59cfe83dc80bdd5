import { addItem, type Draft } from '../draft.ts';

/** What a check says: `copy` is text to take elsewhere, `claimed` what the author's file says was done. */
type Check = {
  title: string;
  text: string;
  copy: string | null;
  condition: string | null;
  claimed?: boolean;
  variables?: { name: string; example: string | null; secret: boolean; line: number }[];
};

/** Adds something that a person does or looks at. */
export function check(draft: Draft, place: { line: number; endLine: number }, of: Check): string {
  const data = { text: of.text, claimed: of.claimed ?? false, copy: of.copy, variables: of.variables ?? [] };
  const { line, endLine } = place;
  return addItem(draft, {
    kind: 'check',
    line,
    endLine,
    title: of.title,
    effect: 'reads',
    condition: of.condition,
    data,
  });
}
