import { describe, expect, test } from 'vitest';
import { definitionOf } from '../../../src/steps/index.ts';
import { planOf } from '../plan-of.ts';

const fence = (text: string, lang = 'bash') => `\`\`\`${lang}\n${text}\n\`\`\`\n`;
/** What can be run of a checklist, by its title. */
const runnable = (markdown: string) =>
  planOf(markdown)
    .steps.flatMap(({ items }) => items)
    .filter((item) => definitionOf(item).program(item) !== null)
    .map(({ title }) => title);

const written: [language: string, open: string, close: string, value: string][] = [
  ['ERB', '<% if major -%>', '<% end -%>', '<%= version %>'],
  ['EJS', '<% if (major) { %>', '<% } %>', '<%- version %>'],
  ['Jinja', '{% if major %}', '{% endif %}', "{{ version | default('1.0') }}"],
  ['Liquid', '{%- unless minor -%}', '{%- endunless -%}', '{{ site.version }}'],
  ['Handlebars', '{{#if major}}', '{{/if}}', '{{version}}'],
  ['Go templates', '{{- if .Values.major }}', '{{- end }}', '{{ .Values.version }}'],
  ['FreeMarker', '<#if major>', '</#if>', '<#assign x = 1>'],
];

describe.each(written)('a checklist written in %s', (_language, open, close, value) => {
  const text = `# Release\n\n## Prepare\n\n- [ ] Tell the team ${value}\n${open}\n- [ ] Run \`make major\`\n${close}\n- [ ] Run \`make notes\`\n`;

  test('is told at its first tag, with the lines and what renders it', () => {
    const [note] = planOf(text).notes;
    expect(note).toMatchObject({
      why: expect.stringMatching(/is a template .*not rendered: see lines .*6.*Render it first/),
    });
  });

  test('runs nothing between its control lines, and the rest', () => {
    expect(runnable(text)).toEqual(['Run `make notes`']);
  });

  test('asks whether what stands between them applies, with the line', () => {
    const item = planOf(text).steps[0]?.items[1];
    expect(item).toMatchObject({ condition: `${open} (line 6 of the template)`, data: { confidence: 'D' } });
    expect(item?.kind === 'command' && item.data.why).toMatch(/line 6: .*Render the file first/);
  });

  test('keeps its control lines out of the items, and notes each', () => {
    const plan = planOf(text);
    expect(plan.steps[0]?.items.map(({ title }) => title)[1]).toBe('Run `make major`');
    expect(plan.notes.map(({ line }) => line)).toEqual(expect.arrayContaining([6, 8]));
  });

  test('refuses a block in such a part, with its class', () => {
    const [block] = planOf(`# Release\n\n${open}\n\n${fence('make all')}\n${close}\n`).blocks;
    expect(block).toMatchObject({ confidence: 'D', why: expect.stringContaining('line 3') });
  });
});

test('an alternative is a part of its own', () => {
  const items = planOf('# R\n\n{% if a %}\n- [ ] Run `make a`\n{% else %}\n- [ ] Run `make b`\n{% endif %}\n').steps[0]
    ?.items;
  expect(items?.map(({ condition }) => condition)).toEqual([
    '{% if a %} (line 3 of the template)',
    '{% else %} (line 5 of the template)',
  ]);
});

test('a part in a part asks for both', () => {
  const [item] =
    planOf('# R\n\n<% if a %>\n<% if b %>\n- [ ] Run `make b`\n<% end %>\n<% end %>\n').steps[0]?.items ?? [];
  expect(item?.condition).toBe('<% if a %> (line 3 of the template); <% if b %> (line 4 of the template)');
});

test('a part that never ends goes on to the end of the file', () => {
  expect(
    runnable('# R\n\n- [ ] Run `make a`\n<% if b %>\n- [ ] Run `make b`\n\n## More\n\n- [ ] Run `make c`\n'),
  ).toEqual(['Run `make a`']);
});

test('a command with a value of a template is refused alone', () => {
  expect(runnable('# R\n\n- [ ] Run `git tag v<%= version %>`\n- [ ] Run `git push --tags`\n')).toEqual([
    'Run `git push --tags`',
  ]);
  expect(runnable(`# R\n\n${fence('# Tag\ngit tag {{ env.TAG }}\n\n# Push\ngit push --tags')}`)).toEqual(['Push']);
});

test('a block with control lines is one thing, shown as written', () => {
  const [item] = planOf(`# R\n\n${fence('make clean\n{% if major %}\nmake major\n{% endif %}')}`).steps[0]?.items ?? [];
  expect(item && definitionOf(item).describe(item)).toEqual([
    'make clean',
    '{% if major %}',
    'make major',
    '{% endif %}',
  ]);
  expect(item && definitionOf(item).program(item)).toBeNull();
});

test('a tag of any word that stands alone in a block is no command', () => {
  expect(runnable(`# R\n\n${fence('{% raw %}\nmake all\n{% endraw %}')}`)).toEqual([]);
});

test('a diff in such a part is refused as well', () => {
  expect(runnable(`# R\n\n<% if a %>\n\n${fence('git diff HEAD~1')}\n<% end %>\n`)).toEqual([]);
});

test('a way back in such a part is refused as well', () => {
  const plan = planOf(
    `# R\n\n${fence('make deploy')}\n## Rollback\n\n<% if a %>\n\n${fence('make undo')}\n<% end %>\n`,
  );
  expect(plan.rollbacks[0]?.items[0]).toMatchObject({ data: { confidence: 'D' } });
});

describe('what is no template of the checklist', () => {
  const none: [what: string, markdown: string][] = [
    ['a placeholder in double braces', '- [ ] Run `git tag {{VERSION}}`'],
    ['a value of a CI service', fence('echo ${{ secrets.URL }}')],
    ['what docker is to print', fence("docker ps --format '{{.Names}}'\ndocker inspect -f {{.State.Status}} web")],
    [
      'what kubectl is to print',
      fence("kubectl get pods -o go-template='\n{{range .items}}{{.metadata.name}}{{end}}'"),
    ],
    [
      'a file written word for word',
      fence("cat > values.tpl <<'EOF'\n{{ if .Values.a }}\na: {{ .Values.a }}\n{{ end }}\nEOF"),
    ],
    ['a text about templates', '- [ ] Replace every `{% if %}` in the page and run `make page`'],
    ['blocks of a system for pages', '{% hint style="info" %}\nRead this.\n{% endhint %}\n\n- [ ] Run `make page`'],
    ['blocks between raw tags', `{% raw %}\n\n${fence("docker ps --format '{{.Names}}'")}\n{% endraw %}`],
    ['a comment', '<!-- {{ if .Values.a }} -->\n\n- [ ] Run `make page`'],
    ['an anchor of a heading', '## Prepare {#prepare}\n\n- [ ] Run `make page`'],
  ];

  test.each(none)('%s', (_what, text) => {
    const plan = planOf(`# R\n\n${text}\n`);
    expect(plan.notes.filter(({ why }) => why.includes('template'))).toEqual([]);
    const items = plan.steps.flatMap((step) => step.items);
    expect(items.filter((item) => item.kind === 'command' && item.data.confidence === 'D')).toEqual([]);
    expect(runnable(`# R\n\n${text}\n`).length).toBeGreaterThan(0);
  });

  test('the placeholder is asked, and in a template of braces it is not', () => {
    expect(planOf('# R\n\n- [ ] Run `git tag {{VERSION}}`\n').placeholders).toMatchObject([
      { token: '{{VERSION}}', class: 'ask' },
    ]);
    const template = '# R\n\n{% if a %}\nNow.\n{% endif %}\n\n- [ ] Run `git tag {{VERSION}}`\n';
    expect(planOf(template).placeholders).toEqual([]);
    expect(runnable(template)).toEqual([]);
  });
});

test('a stop in a part that rendering may leave out says where it holds', () => {
  const plan = planOf(
    '# Go\n\n- [ ] One\n\n{% if db %}\n**STOP IF** the copy is missing.\n{% endif %}\n\n**STOP IF** it is red.\n\n- [ ] Two\n',
  );
  expect(plan.gates.map(({ text }) => text)).toEqual([
    'STOP IF the copy is missing. (only where {% if db %} (line 5 of the template))',
    'STOP IF it is red.',
  ]);
});
