import { expect, test } from 'vitest';
import { lookalikesIn, withoutLookalikes } from '../../src/plan/lookalikes.ts';

test.for([
  ['git commit -m “done”', ['typographic double quotes'], 'git commit -m "done"'],
  ['echo ‘a b’ | wc', ['typographic single quotes'], "echo 'a b' | wc"],
  ['rm\u00a0-r /tmp/x', ['a space that does not break'], 'rm -r /tmp/x'],
  ['ls –l /tmp', ['a dash in place of a hyphen'], 'ls -l /tmp'],
  ['git push —force', ['a dash in place of a hyphen'], 'git push --force'],
  ['make \\\n  –verbose', ['a dash in place of a hyphen'], 'make \\\n  --verbose'],
  ['ec\u200bho x', ['characters without a width'], 'echo x'],
  ['echo \u001b[2Jx', ['control characters'], 'echo [2Jx'],
  ['a\u00a0“b”', ['a space that does not break', 'typographic double quotes'], 'a "b"'],
  ['echo "c’est l’heure"', [], 'echo "c’est l’heure"'],
  ['printf \'%s\\t%s\\n\' "1 – 2"', [], 'printf \'%s\\t%s\\n\' "1 – 2"'],
  ['echo "déjà 部署"\n\tls', [], 'echo "déjà 部署"\n\tls'],
] as const)('of %j the lookalikes are %j', ([text, names, meant]) => {
  expect(lookalikesIn(text)).toEqual(names);
  expect(withoutLookalikes(text)).toBe(meant);
  expect(lookalikesIn(withoutLookalikes(text))).toEqual([]);
});
