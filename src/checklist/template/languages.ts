/** What a tag does to the text around it: begins or ends a part that may be left out, stands between two, gives a value, or none of these. */
export type TagRole = 'open' | 'close' | 'middle' | 'value' | 'other';

/**
 * A way of writing templates. `pattern` finds its tags, the inside as first group, which no tag of a
 * checklist needs to be longer than 300 characters for; `role` reads the inside without the marks that trim blanks: null where it is no tag of a template.
 */
export type Language = {
  name: string;
  /** A command that renders a file of it: an example for the operator, never run. */
  render: string;
  pattern: RegExp;
  role(inside: string): TagRole | null;
};

const erb: Language = {
  name: 'ERB or EJS',
  render: "erb -T - name='value' FILE > rendered.md",
  pattern: /<%(?!%)([\s\S]{0,300}?)%>/g,
  role: (tag) => {
    const inside = tag.replace(/[-_]$/, '').trim();
    if (inside.startsWith('#')) return 'other';
    if (/^\}.*\{$|^(?:else|elsif|when|in|rescue|ensure)\b/s.test(inside)) return 'middle';
    if (/^\}|^end\b/.test(inside)) return 'close';
    if (/^(?:if|unless|case|for|while|until|begin)\b|(?:\bdo|\{)\s*(?:\|[^|]*\|)?$/.test(inside)) return 'open';
    return /^[=-]/.test(inside) ? 'value' : 'other';
  },
};

/** Words that decide or repeat, and those that bring text in from elsewhere. Other words (`hint`, `tabs`, `raw`) belong to systems for pages. */
const jinjaRoles: [RegExp, TagRole][] = [
  [/^(?:if|unless|for|case|ifchanged|tablerow|switch)\b/, 'open'],
  [/^end(?:if|unless|for|case|ifchanged|tablerow|switch)\b/, 'close'],
  [/^(?:else|elif|elsif|elseif|when|empty|default)\b/, 'middle'],
  [/^(?:set|assign|include|import|from|extends|render|macro|endmacro|call|endcall|block|endblock)\b/, 'other'],
];

/** Liquid and Nunjucks write the same tags. */
export const jinja: Language = {
  name: 'Jinja, Liquid or Nunjucks',
  render: 'jinja2 FILE values.yaml > rendered.md',
  pattern: /\{%([\s\S]{0,300}?)%\}/g,
  role: (inside) => jinjaRoles.find(([words]) => words.test(inside))?.[1] ?? null,
};

const handlebars: Language = {
  name: 'Handlebars or Mustache',
  render: 'mustache values.yaml FILE > rendered.md',
  pattern: /(?<!\$)\{\{~?([#^/]\s?[A-Za-z_][^{}]{0,300})\}\}/g,
  role: (inside) => (inside.startsWith('/') ? 'close' : 'open'),
};

const goRoles: [RegExp, TagRole][] = [
  [/^(?:if|range|with|define|block)\s+\S/, 'open'],
  [/^end$/, 'close'],
  [/^else\b/, 'middle'],
];

const go: Language = {
  name: 'Go templates, as Helm has them',
  render: 'gomplate -f FILE -o rendered.md',
  pattern: /(?<!\$)\{\{([^{}]{1,300})\}\}/g,
  role: (inside) => goRoles.find(([words]) => words.test(inside))?.[1] ?? null,
};

/**
 * A value that more than a name stands for: `{{ .Values.image }}`, `{{ env.TAG }}`, `{{ version | upper }}`, `{{ include "x" . }}`. A name
 * alone, `{{version}}`, is a placeholder, and `${{ … }}` belongs to a CI service.
 */
const expression: Language = {
  name: 'Jinja, Liquid, Nunjucks or Go templates',
  render: 'jinja2 FILE values.yaml > rendered.md',
  pattern: /(?<!\$)\{\{([^{}]{1,300})\}\}/g,
  role: (inside) => (/^(?:[.$][A-Za-z]\w*|[A-Za-z_]\w*(?:\.\w|\[|\s*\||\s+["'.$(]|\())/.test(inside) ? 'value' : null),
};

const freemarker: Language = {
  name: 'FreeMarker',
  render: 'the program that it was written for',
  pattern: /<(\/?#[a-z]+\b[^<>]{0,300})>/g,
  role: (inside) => {
    if (/^\/#(?:if|list|switch)/.test(inside)) return 'close';
    if (/^#(?:if|list|switch)\b/.test(inside)) return 'open';
    return /^#(?:else|elseif|case|default)\b/.test(inside)
      ? 'middle'
      : /^#(?:assign|include)\b/.test(inside)
        ? 'other'
        : null;
  },
};

/** Something that every tag has: most lines have none of it, and are not looked at again. */
export const tagHint = /<%|\{%|\{\{|<\/?#/;

/** The order counts where two could read the same tag: the first that gives it a role. */
export const languages: readonly Language[] = [erb, jinja, handlebars, go, expression, freemarker];
