import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lint } from '../../../src/checklist/lint/lint.ts';
import { rules } from '../../../src/checklist/lint/rules.ts';
import { planOfBytes } from '../plan-of.ts';
import { step } from './judge.ts';

function judged(bytes: Uint8Array) {
  return lint(planOfBytes(bytes, 'CHECKLIST.md'), bytes);
}

const ofText = (text: string) => judged(new TextEncoder().encode(text));
const said = (text: string) => ofText(text).findings.map(({ line, rule }) => `${line} ${rule}`);

const kill = step('Stop', 'kill -9 4711');

test('findings come in the order of the lines', () => {
  const text = step('Migrate', 'npx prisma migrate deploy') + kill;
  expect(said(text)).toEqual([
    '4 change-without-backup',
    '4 change-without-way-back',
    '10 destructive-without-gate',
    '10 kill-by-force',
  ]);
});

test.each([
  ['on one line', 'lint: {off: {kill-by-force: "it hangs", destructive-without-gate: it is a test}}'],
  ['nested', "lint:\n  off:\n    # why\n    kill-by-force: it hangs\n    destructive-without-gate: 'a, test'"],
])('the front matter switches rules off with a reason, %s', (_, lines) => {
  const { findings, off } = ofText(`---\nowner: me\n${lines}\nenvironment: production\n---\n\n${kill}`);
  expect(findings.map(({ rule }) => rule)).toEqual(['change-without-way-back']);
  expect(off.map(({ rule }) => rule)).toEqual(['kill-by-force', 'destructive-without-gate']);
  expect(off[0]?.reason).toBe('it hangs');
});

test.each([
  ['lint: {off: {kill-by-force: ""}}', 'without a reason'],
  ['lint: {off: {kil-by-force: it hangs}}', 'no rule "kil-by-force"'],
  ['lint: off', 'Only `off:`'],
])('a setting that cannot be followed is told, and switches nothing off: %s', (setting, why) => {
  const { findings } = ofText(`---\n${setting}\n---\n\n${kill}`);
  expect(findings[0]).toMatchObject({ line: 2, rule: 'lint-settings', reason: expect.stringContaining(why) });
  expect(findings.map(({ rule }) => rule)).toContain('kill-by-force');
});

test('every rule has a name of its own, a sentence about it, and a place in the documentation', () => {
  const names = rules.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const documentation = readFileSync(new URL('../../../docs/lint.md', import.meta.url), 'utf8');
  for (const { name, about } of rules) expect(documentation).toContain(`| \`${name}\` | ${about} |`);
});

const own = new URL('../../../checklists/', import.meta.url);
test.each(readdirSync(own).filter((name) => name.endsWith('.md')))('nothing is found in our own %s', (name) => {
  const { findings, off } = judged(readFileSync(new URL(name, own)));
  expect({ findings, off }).toEqual({ findings: [], off: [] });
});

test.each(readdirSync(own).filter((name) => name.endsWith('.md')))('our own %s leaves nothing to guess', (name) => {
  const plan = planOfBytes(readFileSync(new URL(name, own)), name);
  const runs = plan.blocks.filter(({ commands }) => commands.length > 0);
  expect(runs.filter(({ confidence }) => !['A', 'B'].includes(confidence)).map(({ line }) => line)).toEqual([]);
  expect(plan.notes).toEqual([]);
  expect(plan.signOff.length).toBeGreaterThan(0);
  expect(plan.gates.length).toBeGreaterThan(0);
});

const seeds = new URL('../../../../shared/seeds/', import.meta.url);
describe.skipIf(!existsSync(seeds))('real checklists', () => {
  const found = (prefix: string) => {
    const name = readdirSync(seeds).find((one) => one.startsWith(prefix)) ?? '';
    return judged(readFileSync(new URL(name, seeds))).findings.map(({ line, rule }) => `${line} ${rule}`);
  };
  test.each([
    ['000', ['216 revert-without-check']],
    ['001', ['96 change-without-backup', '234 unmarked-choice', '600 dump-in-work-tree', '727 restore-without-drop']],
    [
      '002',
      [
        ...[507, 526, 542, 556].map((line) => `${line} gate-without-procedure`),
        ...[181, 242, 382, 444, 594].map((line) => `${line} restore-without-drop`),
        '162 cd-twice',
        '419 host-in-two-environments',
      ],
    ],
    ['003', ['128 backup-of-one-option']],
    ['004', ['127 drop-after-unchecked-copy', '434 kill-by-force']],
  ])('%s has what is known of it', (prefix, known) => {
    expect(found(prefix)).toEqual(expect.arrayContaining(known));
  });

  test('a step with a procedure of its own is not told for having none', () => {
    expect(found('002').filter((one) => one.endsWith('gate-without-procedure'))).toHaveLength(4);
  });
});
