import type { Rule } from './rule.ts';

/** A value to fill in that nothing explains: no "for example" stands beside it, and its form does not show what it is. Of a secret no example is wanted. */
export const placeholderWithoutExample: Rule = {
  name: 'placeholder-without-example',
  about: 'A value is to be filled in, and no example shows what it looks like.',
  find: ({ plan, lines }) => {
    const examples = lines.filter((_text, at) => givesExample.test(around(lines, at)));
    return plan.placeholders
      .filter((one) => one.class === 'ask' && !one.secret && !showsItsForm.test(one.token))
      .filter(({ token }) => !examples.some((text) => text.includes(token)))
      .map(({ token, lines: [line] }) => ({
        line: line ?? 1,
        reason: `${token} is to be filled in, and nothing shows what it looks like.`,
        fix: `Write an example where it is first used: "\`${token}\`: for example …".`,
      }));
  },
};

/** Paths, dates, versions, addresses, commits and lists of values are their own example. */
const showsItsForm =
  /commit|hash|\bsha\b|\btag\b|\bpid\b|\bport\b|e-?mail|date|\/|Y{4}|\d+\.\d+|x\.y|\.(?:com|org|net|io|app)\b|TIMESTAMP|@|version|\bor\b|\|/i;
const givesExample =
  /\be\.?g\b|\bfor example\b|\bfor instance\b|\bsuch as\b|\bexamples?:|\blike\b|\bz\. ?B\.|\bpar exemple\b|\bpor ejemplo\b/i;

/** The line and the comment right above it. */
function around(lines: readonly string[], at: number): string {
  const above = lines[at - 1] ?? '';
  return `${/^\s*(?:#|--|\/\/)/.test(above) ? above : ''}\n${lines[at] ?? ''}`;
}
