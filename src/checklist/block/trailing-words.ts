import { hinted } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';

/** Whether what stands behind a command on its line says what is seen of it: "the node is gone", "200", "no rows", "this is expected". */
export function saysTrailing(text: string): boolean {
  return values.test(text) || state.test(text) || expected.test(text);
}

/** Nothing but a value. */
const values =
  /^(?:→|=>|->|⇒)?\s*(?:(?:HTTP )?[1-5]\d\d(?: [A-Z][A-Za-z ]*)?|\d+\/\d+|(?:true|false|ok|healthy|active|running|empty|nothing|no output|no rows)|-?\d+ (?:rows?|pods?|replicas?|nodes?|tables?))[.!]?$/i;

/** A whole clause about how something is, begun by what it speaks of. */
const state = hinted(
  oneOf(
    /^(?:the|all|both|every|each|only|none|nothing|exactly|\d+) (?:\S+ ){0,5}?(?:is|are|has|have) (?:now |all |still |both |no longer |not )?(?:gone|there|up|down|ok|empty|running|healthy|ready|active|stopped|listed|present|enabled|disabled|identical|the same|green|connected|installed|applied|in sync|removed|left)(?:[.,;!]|$)/i,
    /^no (?:\S+ ){0,4}(?:left|remain(?:s|ing)?|listed|shown|running|errors?|warnings?)(?:[.,;!]|$)/i,
  ),
);

/** "detached HEAD — это ожидаемо" */
const expected = hinted(
  /(?:is|are|that['’]s|это|est|es|é|ist|是) ?(?:expected|normal|ожидаемо|нормально|attendu|normal|esperado|erwartet|正常的?|预期的?)[.!]?$/iu,
);
