import { expect, test } from 'vitest';
import { isHeldBack } from '../../../src/ui/screens/running.ts';
import { operatorAt } from '../operator.tsx';
import { commandItem, samplePlan, step } from '../sample-plan.ts';

const plan = samplePlan([step(1, 'Migrate', [commandItem('item-11', 'npx drizzle push', 'reads')])]);

const running = (columns = 80) =>
  operatorAt({ plan, columns, environment: 'local', runs: { 'item-11': { going: true, output: 'first line\n' } } });

test('the output of a running command is drawn as text, never as its bytes', async () => {
  const operator = await running();
  await operator.presses('Enter');
  operator.session.print('\x1b[31mred\x1b[0m\x1b]0;title\x07\x1b[2Jgone?\r\nsecond\n');
  await operator.sees('second');
  expect(operator.screen()).not.toContain('title');
  await operator.sees('RUNNING');
});

test('it follows the end; PageUp stays where it is read, End follows again', async () => {
  const operator = await running();
  await operator.presses('Enter');
  operator.session.print(Array.from({ length: 50 }, (_, at) => `row ${at}\n`).join(''));
  await operator.sees('row 49');
  await operator.presses('PageUp');
  await operator.sees('row 20');
  operator.doesNotSee('row 49');
  operator.session.print('and on it goes\n'.repeat(30));
  await operator.waits(1000);
  await operator.sees('81 rows');
  await operator.sees('row 20');
  await operator.presses('End');
  await operator.sees('following the end');
  operator.doesNotSee('row 20');
});

test('quiet after output hints that it may be asking something', async () => {
  const operator = await running();
  await operator.presses('Enter');
  await operator.sees('first line');
  await operator.waits(6000);
  await operator.sees('it may be waiting for your answer');
});

test('i hands the keyboard to the command, pastes and Ctrl-C included, until Ctrl-]', async () => {
  const operator = await running();
  await operator.presses('Enter', 'i', 'y');
  await operator.sees('YOUR KEYS GO TO THE COMMAND - Ctrl-] comes back');
  await operator.presses('y', 'Enter', 'Up', 'Ctrl-C');
  await operator.pastes('some text');
  await operator.presses('Ctrl-]', 'q');
  const typed = operator.session.controls.flatMap((control) =>
    control.live === 'input' ? [Buffer.from(control.base64, 'base64').toString()] : [],
  );
  expect(typed.join('')).toBe('y\r\x1b[A\x03some text');
  const [run] = operator.session.ran();
  const keyboard = operator.session.controls.filter(({ live }) => live === 'keyboard');
  expect(keyboard).toEqual([
    { live: 'keyboard', run, on: true },
    { live: 'keyboard', run, on: false },
  ]);
  expect(operator.left?.leftBecause).toBe('quit');
});

test('on a narrow screen the terminal of the command is as wide as the screen while it has the keyboard', async () => {
  const operator = await running(48);
  await operator.presses('Enter', 'i', 'y');
  await operator.sees('KEYS GO TO THE COMMAND: Ctrl-] back');
  await operator.presses('Ctrl-]');
  const [run] = operator.session.ran();
  const sizes = operator.session.controls.filter((control) => control.live === 'size' && control.run !== undefined);
  expect(sizes).toMatchObject([
    { run, columns: 48 },
    { run, columns: 80 },
  ]);
});

test('a phrase typed ahead for the next gate never reaches the command that is running', async () => {
  const operator = await running();
  await operator.presses('Enter');
  await operator.types('production 19');
  await operator.presses('Enter');
  expect(operator.session.controls.filter(({ live }) => live === 'input' || live === 'keyboard')).toEqual([]);
});

test('the question whether the command gets the keyboard ends with the command', async () => {
  const operator = await running();
  await operator.presses('Enter', 'i');
  await operator.sees('give it the keyboard');
  operator.session.finish();
  await operator.waits(1100);
  await operator.sees('CHECKLIST COMPLETE');
});

test('Ctrl-C interrupts the command; again within two seconds asks for more', async () => {
  const operator = await running();
  await operator.presses('Enter', 'Ctrl-C');
  await operator.sees('Interrupt sent.');
  await operator.presses('Ctrl-C');
  await operator.sees('STOP THE COMMAND');
  await operator.presses('t');
  const signals = operator.session.controls.flatMap((control) =>
    control.live === 'interrupt' ? [control.signal] : [],
  );
  expect(signals).toEqual(['INT', 'TERM']);
});

test('leaving while it runs says that it goes on', async () => {
  const operator = await running();
  await operator.presses('Enter', 'q');
  expect(operator.left?.summary).toContain('  still running: npx drizzle push');
});

test('Ctrl-\\ leaves at once, even while the command has the keyboard', async () => {
  const operator = await running();
  await operator.presses('Enter', 'i', 'y', 'Ctrl-\\');
  expect(operator.left?.leftBecause).toBe('quit');
});

test('the keyboard comes back when the command ends, and what was meant for it is no key here', async () => {
  const operator = await running();
  await operator.presses('Enter', 'i', 'y');
  operator.session.finish();
  await operator.sees('The command has ended: the keyboard is back here.');
  await operator.types('quick ');
  await operator.sees('CHECKLIST COMPLETE');
  expect(operator.left).toBeUndefined();
  await operator.waits(700);
  await operator.presses('q');
  expect(operator.left?.leftBecause).toBe('quit');
});

test('at 40 columns a long row goes on under a mark', async () => {
  const operator = await running(40);
  await operator.presses('Enter');
  operator.session.print(`${'x'.repeat(60)}\n`);
  await operator.sees(`${'x'.repeat(39)}\\`);
});

test('what runs for ever is watched: k keeps it going and the walk goes on', async () => {
  const item = commandItem('item-11', 'npm run dev', 'reads');
  if (item.kind === 'command') for (const command of item.data.commands) command.longRunning = true;
  const watched = samplePlan([step(1, 'Start', [item]), step(2, 'Then', [commandItem('item-21', 'curl localhost')])]);
  const operator = await operatorAt({ plan: watched, environment: 'local', runs: { 'item-11': { going: true } } });
  await operator.presses('Enter');
  await operator.sees('WATCHING');
  await operator.presses('k');
  await operator.sees('curl localhost');
  await operator.sees('keeps: npm run dev');
  expect(operator.session.actions.at(-1)).toEqual({ do: 'keep', run: operator.session.ran()[0] });
});

test('that an interrupt was sent is not said of a command that has ended', async () => {
  const operator = await running();
  await operator.presses('Enter', 'Ctrl-C');
  await operator.sees('Interrupt sent.');
  operator.session.finish({ exit: 130 });
  await operator.sees('FAILED');
  operator.doesNotSee('Interrupt sent.');
});

test('of an output that is longer than what is kept for the screen, the rows are never called all of it', async () => {
  const output = 'another row\n'.repeat(6000);
  const operator = await operatorAt({ plan, environment: 'local', runs: { 'item-11': { exit: 1, output } } });
  await operator.presses('Enter');
  await operator.sees(/OUTPUT, last \d+ rows/);
  await operator.presses('l');
  await operator.sees(/The last 50\d\d rows\. All 72000 bytes are in the session's folder/);
});

test.each([
  ['tail -f app.log | grep error | head -5', true],
  ['kubectl logs -f shop | sed s/x/y/ | tee out', true],
  ['tail -f app.log | grep --line-buffered error | head -5', false],
  ['tail -f app.log | sed -u s/x/y/ | head', false],
  ['tail -f app.log | grep error', false],
  ['tail -f app.log | grep error || true', false],
])('%s: lines are kept back in the middle of the pipe: %s', (text, held) => {
  expect(isHeldBack(text)).toBe(held);
});

test('a watched command that says nothing because a filter keeps it back says so', async () => {
  const written = commandItem('item-11', 'tail -f app.log | grep error | head -5', 'reads');
  if (written.kind !== 'command') throw new Error('Not a command.');
  const commands = written.data.commands.map((one) => ({ ...one, longRunning: true }));
  const item = { ...written, data: { ...written.data, commands } };
  const held = samplePlan([step(1, 'Watch', [item])]);
  const runs = { 'item-11': { going: true, output: '' } };
  const operator = await operatorAt({ plan: held, environment: 'local', runs });
  await operator.presses('Enter');
  await operator.sees('a filter in the middle of a pipe keeps its lines back');
});
