import type { Recogniser } from '../kinds.ts';

/** Control lines of ERB, Liquid, Jinja and Handlebars: the document has not been rendered. */
const control = /<%[-=]?\s|\{%-?\s*\w|\{\{[#/^]\s*\w|^\s*\{\{-?\s*(?:if|range|end|with|else)\b/;

export const template: Recogniser = ({ label, lines, code }) => {
  if (lines.some(({ text }) => control.test(text)))
    return { reads: 'template', confidence: 'C', why: 'Template syntax is left in it: the document was not rendered.' };
  if (label === 'sql' && code.some((text) => /^\s*(?:\.{3}|…)\s*,?\s*$/m.test(text)))
    return { reads: 'template', confidence: 'D', why: 'Parts of the SQL are left out with "...": it is an example.' };
  return null;
};
