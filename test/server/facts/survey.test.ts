import { describe, expect, test } from 'vitest';
import { programNames } from '../../../src/server/facts/names-in-texts.ts';
import { shellTextsOf } from '../../../src/server/facts/program-now.ts';
import { survey } from '../../../src/server/facts/survey.ts';
import type { How } from '../../../src/server/world.ts';
import { initialState } from '../../../src/session/state.ts';
import { laneOfStep } from '../../../src/walk/lane.ts';
import { aCommand, aPlan, aStep, aUnit, folded } from '../../support/plan.ts';
import { aSurveyPlace } from './survey-place.ts';

test('the statements that a database client is fed call no programs', () => {
  const open = aCommand('i1', 1, 'sqlite3 app.db', 'reads');
  if (open.kind !== 'command') throw new Error('a command was made');
  const [command] = open.data.commands;
  if (command === undefined) throw new Error('a command was made');
  const statements = [{ line: 2, text: 'DROP TABLE old;', effect: 'destroys' as const }];
  const texts = shellTextsOf({ by: 'client', confidence: 'C', open: command, statements, interactive: false });
  expect(programNames(texts, new Map())).toEqual(['sqlite3']);
});

test('a function that the checklist defines is no program', () => {
  const texts = ['notes() { cat <<EOF\nfor $1\nEOF\n}\nfunction loaf { true; }', 'notes now; loaf; sqlite3 bakery.db'];
  expect(programNames(texts, new Map())).toEqual(['cat', 'sqlite3']);
});

describe('an edited text', () => {
  test('is what the target, the variables and the effect are read from', async () => {
    const read = await surveyed('psql "$READ_URL" -c "SELECT 1"');
    expect(read.facts).toMatchObject({ effect: 'reads', given: ['READ_URL'] });
    expect(read.facts.target.display).toContain('replica.example.com');
    const edited = await surveyed('psql "$READ_URL" -c "SELECT 1"', 'psql "$MAIN_URL" -c "DROP TABLE orders"');
    expect(edited.facts).toMatchObject({ effect: 'destroys', confidence: 'C', given: ['MAIN_URL'], onlyFiles: false });
    expect(edited.facts.target.display).toContain('main.example.com');
  });

  test('that cannot be undone says why', async () => {
    expect((await surveyed('ls', 'ls *.log | xargs -r rm')).facts).toMatchObject({
      effect: 'destroys',
      danger: 'deletes files',
    });
  });

  test('that does not destroy is a change, whatever was written', async () => {
    expect((await surveyed('ls', 'ls -l')).facts.effect).toBe('changes');
  });

  test('names what is written in its place, and nothing that is not edited does', async () => {
    expect((await surveyed('ls', 'ls -l')).facts.written).toBe('ls');
    expect((await surveyed('ls')).facts).not.toHaveProperty('written');
  });

  test('that assigns a target says from what to what, as the written one does', async () => {
    const to = 'MAIN_DATABASE_URL=postgres://other.example.com/shop';
    const change = { from: 'MAIN_DATABASE_URL=(not set)', to };
    expect((await surveyed('ls', `export ${to}`)).facts.changesTarget).toEqual(change);
    expect((await surveyed('ls', `export MODE=fast\nexport ${to}`)).facts.changesTarget).toEqual(change);
    expect((await surveyed('ls', `export ${to}\n./migrate`)).facts.changesTarget).toBeNull();
  });

  test('gets the values of the tokens that were left in it', async () => {
    const { facts, program } = await surveyed('cat <file>', 'tail <file>');
    expect(facts.text).toBe('tail "tonight 1.sql"'.replaceAll('"', "'"));
    expect(program).toMatchObject({ commands: [{ text: "tail 'tonight 1.sql'" }] });
  });
});

test('where the folder of the last command is gone, it is offered to run from the root', async () => {
  const { facts } = await surveyed('ls', undefined, { at: '/nowhere/at/all' });
  expect(facts.fromRoot).toMatchObject({ missing: '/nowhere/at/all' });
  expect((await surveyed('ls', undefined, { at: '/' })).facts.fromRoot).toBeNull();
});

test('of the variables that a command uses those are named that somebody set or has to, not those of every shell', async () => {
  const { facts } = await surveyed('echo "$READ_URL $MISSING $PWD ${PIPESTATUS[0]} $RANDOM $BASH_VERSION"');
  expect(facts).toMatchObject({ variables: ['READ_URL', 'MISSING'], given: ['READ_URL'] });
});

test('the variable of a loop is none that somebody has to set', async () => {
  const { facts } = await surveyed('for f in "$READ_URL" b; do echo "$f" "$MISSING"; done');
  expect(facts).toMatchObject({ variables: ['READ_URL', 'MISSING'] });
});

test('what was filled in for its environment raises it, also where nobody knows what the command touches', async () => {
  expect((await surveyed('./deploy --env <environment>')).facts).toMatchObject({
    environment: 'production',
    protected: true,
    environmentWhy: 'The value for <environment> says so.',
    target: { kind: 'unknown' },
  });
  expect((await surveyed('./deploy <file>')).facts.environment).toBe('unknown');
});

test.each([
  ['tail -5 migrate.log', 'reads', null],
  ['./migrate --status', 'changes', null],
  ['GIT_PAGER=./x git log', 'changes', null],
  ['rm lock', 'destroys', 'deletes files'],
])('what is typed is judged by its own words: %s', async (text, effect, danger) => {
  expect((await surveyed(text, undefined, { typed: true })).facts).toMatchObject({ effect, danger });
});

async function surveyed(
  written: string,
  edited?: string,
  how: How = edited === undefined ? {} : { edited: { text: edited } },
) {
  const item = aCommand('s1.i1', 10, written, 'reads');
  const step = aStep('s1', 1, [item]);
  const plan = aPlan({ steps: [step] });
  const place = aSurveyPlace(plan, {
    READ_URL: 'postgres://replica.example.com/shop',
    MAIN_URL: 'postgres://main.example.com/shop',
  });
  place.vault.keep({ token: '<file>', environment: null, value: 'tonight 1.sql', secret: false });
  place.vault.keep({ token: '<environment>', environment: null, value: 'Prod', secret: false });
  return survey(place, initialState, laneOfStep(plan, step), item, how);
}

describe('of commands of which one goes to the host that was said', () => {
  const unit = aUnit('s1.i1', 10, 'Bring it', ['scp menu.sql "$OVEN":/tmp', 'load menu']);
  const step = aStep('s1', 1, [unit]);
  const place = () => aSurveyPlace(aPlan({ steps: [step] }), { OVEN: 'web-01' });
  const state = folded([{ type: 'host.bound', data: { environment: null, host: 'web-01', named: [] } }]);
  const laneOf = () => laneOfStep(aPlan({ steps: [step] }), step);

  test('it is told by what the shell has in its variables which one that is', async () => {
    const { facts } = await survey(place(), state, laneOf(), unit, {});
    expect(facts).toMatchObject({ going: [0], host: 'web-1' });
  });

  test('the part that goes runs here, and the other one there', async () => {
    const part = (text: string) => survey(place(), state, laneOf(), unit, { edited: { text } });
    expect((await part('scp menu.sql "$OVEN":/tmp')).facts).toMatchObject({ going: [0], host: 'web-1' });
    expect((await part('load menu')).facts).toMatchObject({ going: [], host: 'web-01' });
  });
});
