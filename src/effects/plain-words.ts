/**
 * The words of a command that is words and nothing else, quotes taken off: no variable, redirection, list, keyword, placeholder or comment.
 * Null where a parser has to be asked. Most lines that people write are of this kind, and a parser takes many times as long.
 */
export function plainWords(text: string): string[] | null {
  if (!onlyWords.test(text)) return null;
  const words = text.includes('"') || text.includes("'") ? unquoted(text) : text.trim().split(/[ \t]+/);
  return keywords.has(words[0] ?? '') ? null : words;
}

/** The first word names a program. In quotes stands nothing that a shell or a reader of placeholders would replace. */
const onlyWords =
  /^[ \t]*[A-Za-z0-9_./-]+(?:[ \t]+(?:[A-Za-z0-9_./:=@,+%^-]|"[^"$`\\!<{[\r\n]*"|'[^'\\<{[\r\n]*')+)*[ \t]*$/;

/** Words that mean something else where a program could stand, and programs whose quoted words are assignments. */
const keywords: ReadonlySet<string> = new Set(
  'if then else elif fi for while until do done case esac select function time coproc in export declare local readonly typeset let'.split(
    ' ',
  ),
);

function unquoted(text: string): string[] {
  const words = text.match(/(?:[^\s"']|"[^"]*"|'[^']*')+/g) ?? [];
  return words.map((word) => word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'));
}
