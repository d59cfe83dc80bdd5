import { jinja, type Language, languages, type TagRole, tagHint } from './languages.ts';

/** A tag of a template: `start` and `end` are offsets in the text it was found in. */
export type Tag = { language: Language; role: TagRole; text: string; start: number; end: number };

/** The tags of a text in their order. */
export function tagsIn(text: string): Tag[] {
  if (!tagHint.test(text)) return [];
  const tags: Tag[] = [];
  for (const language of languages) {
    for (const match of text.matchAll(language.pattern)) {
      const role = language.role(inside(match[1] ?? ''));
      const [start, end] = [match.index, match.index + match[0].length];
      if (role === null || tags.some((tag) => start < tag.end && end > tag.start)) continue;
      tags.push({ language, role, text: match[0], start, end });
    }
  }
  return tags.sort((left, right) => left.start - right.start);
}

/** Marks that trim blanks around the tag (`{%- … -%}`) say nothing about what it does. */
const inside = (tag: string) => tag.replace(/^[-+~](?=[\s\w.])|[-+~]$/g, '').trim();

/** Tags of a command that are not for its own program: what docker, kubectl or helm format with, or a file written word for word, is theirs. */
export function foreignTags(command: string): Tag[] {
  if (!tagHint.test(command)) return [];
  return tagsIn(ownTexts.reduce((text, own) => text.replace(own, (found) => ' '.repeat(found.length)), command));
}

/** `--format '{{.Names}}'`, `-o go-template={{…}}`, and a heredoc whose quoted end says that nothing in it is replaced. */
const ownTexts: readonly RegExp[] = [
  /(?:--?[\w-]*(?:format|template|pretty)|\s-[foTt]|go-template(?:-file)?)(?:[= ]\s*|(?=["']))(?:[\w-]+=)?(?:table |json )?(["'])(?:(?!\1)[\s\S])*\1/g,
  /(?:--?[\w-]*(?:format|template)|\s-f|go-template)[= ]\s*\{\{[^\n]*?\}\}(?=\s|$)/g,
  /<<-?\s*(["'])(\w+)\1[\s\S]*?^\s*\2\s*$/gm,
];

/**
 * The language of the first control tag of a block, of a value that no shell could mean (`<%= x %>`), or of a line that is nothing but a tag,
 * whatever its word is; undefined where it has none.
 */
export function controlIn(block: string): Language | undefined {
  const tag = foreignTags(block).find(({ role, text }) => role !== 'value' || text.startsWith('<'));
  return tag?.language ?? (/^[^\S\n]*\{%[^\n]{0,300}%\}[^\S\n]*$/m.test(block) ? jinja : undefined);
}
