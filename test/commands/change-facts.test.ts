import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { askedUntilRight, type ChangeFlags, changeFacts } from '../../src/commands/change-facts.ts';
import type { Io } from '../../src/commands/io.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { temporaryFolder } from '../support/folder.ts';
import { aPlan } from '../support/plan.ts';

const format = 'deploy-assist/policy@1';

async function facts(flags: ChangeFlags, { policy, plan = {} }: { policy?: object; plan?: Partial<Plan> } = {}) {
  const home = temporaryFolder();
  const settings = join(home, 'deploy-assist');
  mkdirSync(settings, { recursive: true });
  if (policy) writeFileSync(join(settings, 'policy.json'), JSON.stringify({ format, ...policy }));
  const io: Io = { stdout: () => {}, stderr: () => {}, env: { XDG_CONFIG_HOME: home }, cwd: home };
  return changeFacts(flags, aPlan(plan), home, io);
}

describe('what is said of a change', () => {
  test('nothing is asked where no policy asks', async () =>
    expect(await facts({})).toEqual({ change: null, reason: null, said: {} }));

  test('is taken from flags, times in UTC', async () => {
    const flags = { change: 'CHG-7', reason: 'a fix for the queue', category: 'Emergency', risk: 'high' };
    const window = '2026-11-28T23:00+01:00/2026-11-29T00:30+01:00';
    expect(await facts({ ...flags, window })).toEqual({
      change: 'CHG-7',
      reason: 'a fix for the queue',
      said: {
        category: 'emergency',
        risk: 'high',
        window: { from: '2026-11-28T22:00:00.000Z', to: '2026-11-28T23:30:00.000Z' },
      },
    });
  });

  test.each<[ChangeFlags, RegExp]>([
    [{ category: 'urgent' }, /--category is standard, normal, emergency/],
    [{ window: 'tonight' }, /--window is two times/],
    [{ window: '2026-11-28T23:00Z/2026-11-28T22:00Z' }, /--window is two times/],
    [{ change: 'two words' }, /--change is a name without blanks/],
  ])('%o is refused', async (flags, words) => await expect(facts(flags)).rejects.toThrow(words));

  test('category and risk may stand in the front matter, where other programs have words of their own', async () => {
    const plan = { declared: { category: 'standard', risk: 'Low' } };
    expect((await facts({}, { plan })).said).toEqual({ category: 'standard', risk: 'low' });
    expect((await facts({ risk: 'high' }, { plan })).said).toMatchObject({ risk: 'high' });
    expect((await facts({}, { plan: { declared: { category: 'DevOps', risk: 'see below' } } })).said).toEqual({});
  });

  test('what is typed and cannot be taken is asked for again with the reason', () => {
    const prompts: string[] = [];
    const answers = ['CHG 7', 'CHG-7'];
    const read = (text: string) => (/^\S+$/.test(text) ? text : undefined);
    const typed = askedUntilRight({ words: 'Change or ticket', shape: 'a name without blanks', read }, (prompt) => {
      prompts.push(prompt);
      return answers.shift();
    });
    expect(typed).toBe('CHG-7');
    expect(prompts).toEqual([
      'Change or ticket\n> ',
      'That is not taken: it has to be a name without blanks.\nChange or ticket\n> ',
    ]);
  });

  test('what a policy demands and nobody can be asked for keeps the session from beginning', async () => {
    const policy = { demands: ['change', 'reason'] };
    await expect(facts({ change: 'CHG-7' }, { policy })).rejects.toThrow(/policy\.json asks for --reason/);
    const said = await facts({ change: 'CHG-7', reason: 'a fix for the queue' }, { policy });
    expect(said.policy).toMatchObject({ demands: ['change', 'reason'], approvals: [] });
  });
});
