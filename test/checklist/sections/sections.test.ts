import { describe, expect, test } from 'vitest';
import { environmentIn } from '../../../src/checklist/environments/environments.ts';
import { parseMarkdown } from '../../../src/checklist/markdown/parse-markdown.ts';
import { meaningOf } from '../../../src/checklist/sections/heading-words.ts';
import { labelOf, readSections } from '../../../src/checklist/sections/sections.ts';

function sectionsOf(text: string) {
  const lines = text.split('\n');
  return readSections(parseMarkdown(lines).nodes, lines.length);
}

describe('the words of a heading', () => {
  test.each([
    ['Emergency Rollback Plan', 'rollback'],
    ['If deployment fails', 'rollback'],
    ['When to roll back', 'triggers'],
    ['Common Issues', 'troubleshooting'],
    ['Common causes & solutions', 'troubleshooting'],
    ['Sign-Off', 'sign-off'],
    ['Overview', 'reference'],
    ['Message templates', 'template'],
    ['First Hour', 'monitor'],
    ['48 Hours', 'monitor'],
    ['Pre-Deployment', 'prepare'],
    ['Smoke tests', 'verify'],
    ['4 weeks before the release', null],
    ['Rollback test', 'verify'],
    ['Migration-specific rollbacks', 'rollback'],
    ['Rollback types', 'reference'],
    ['Rollback best practices', 'reference'],
    ['Best practices for rollbacks', 'reference'],
    ['Best practices & tips', 'reference'],
    ['Release with best practices', null],
    ['Useful helm commands', 'reference'],
    ['Run the commands', null],
    ['Trigger', 'reference'],
    ['Trigger the build', null],
    ['Contact Information', 'reference'],
    ['Preventive measures', 'reference'],
    ['Switch traffic', null],
    ['Откат', 'rollback'],
    ['롤백 절차', 'rollback'],
    ['Voraussetzungen', 'prepare'],
  ])('"%s" means %s', (heading, meaning) => {
    expect(meaningOf(heading)).toBe(meaning);
  });

  test('are taken without numbers and decoration, but not without a duration', () => {
    expect(labelOf('🚀 4.1 **Option A**: go')).toBe('Option A: go');
    expect(labelOf('Step 2: Stop')).toBe('Stop');
    expect(labelOf('48 Hours')).toBe('48 Hours');
  });
});

test.each([
  ['Staging database', 'staging'],
  ['PRODUCTION (FINAL)', 'production'],
  ['Pre-production checks', null],
  ['Staging and production', null],
  ['Product page', null],
  ['backup production 2024', 'production'],
])('"%s" names the environment %s', (text, environment) => {
  expect(environmentIn(text)).toBe(environment);
});

describe('readSections', () => {
  test('keeps everything below a rollback out of the walk, whatever its words', () => {
    const roles = sectionsOf('# T\n## Rollback\n### Verify\n## Go\n### Tests').map((section) => section.role);
    expect(roles).toEqual(['forward', 'rollback', 'rollback', 'forward', 'verify']);
  });

  test('walks what is done before a deployment, and keeps a way back among known problems a way back', () => {
    const roles = sectionsOf(
      '# T\n## Rollback plan\n### Pre-deployment\n### Pre-rollback\n## Known issues\n### Quick rollback',
    );
    expect(roles.map((section) => section.role).slice(1)).toEqual([
      'rollback',
      'prepare',
      'rollback',
      'troubleshooting',
      'rollback',
    ]);
  });

  test('takes a changelog with commands for the step that writes it', () => {
    const roles = (text: string) => sectionsOf(text).map((section) => section.role);
    expect(roles('# T\n## Changelog\n### Generate\n```\n./log.sh\n```')).toEqual(['forward', 'forward', 'forward']);
    expect(roles('# T\n## Changelog\n- 1.2: first')).toEqual(['forward', 'reference']);
  });

  test('takes a heading with a box for work, and boxes under notes too', () => {
    const [, task, notes] = sectionsOf('# T\n## [ ] Rollback plan ready\n## Notes\n- [ ] Tell the team');
    expect(task).toMatchObject({ role: 'prepare', box: { checked: false }, title: 'Rollback plan ready' });
    expect(notes?.role).toBe('verify');
  });

  test('hands an environment down until another heading names one', () => {
    const found = sectionsOf('# Production\n## Staging\n### Copy\n## Local\n## Production\n### Go').map(
      (section) => section.environment,
    );
    expect(found).toEqual([null, 'staging', 'staging', 'local', 'production', 'production']);
  });

  test('gives what stands before the first heading a section of its own', () => {
    expect(sectionsOf('hello\n\n# T').map((section) => [section.level, section.line, section.endLine])).toEqual([
      [0, 1, 2],
      [1, 3, 3],
    ]);
  });
});
