import { unrenderedWords } from '../../template/refuse-unrendered.ts';
import { controlIn } from '../../template/tags.ts';
import type { Recogniser } from '../kinds.ts';

/** Control lines of ERB, Liquid, Jinja, Handlebars or Go templates: the document has not been rendered. */
export const template: Recogniser = ({ label, lines, code }) => {
  const control = controlIn(lines.map(({ text }) => text).join('\n'));
  if (control) return { reads: 'template', confidence: 'D', why: unrenderedWords(control) };
  if (label === 'sql' && code.some((text) => /^\s*(?:\.{3}|…)\s*,?\s*$/m.test(text)))
    return { reads: 'template', confidence: 'D', why: 'Parts of the SQL are left out with "...": it is an example.' };
  return null;
};
