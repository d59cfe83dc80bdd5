import type { Client } from '../server/clients/client.ts';
import type { SessionEvent } from '../session/events.ts';
import { evolve, fold, runOf } from '../session/evolve.ts';
import { placeOfRun } from '../session/run-index.ts';
import { initialState, type RunState, type SessionState } from '../session/state.ts';
import { definitionOf, type Item } from '../steps/index.ts';
import type { Action } from '../walk/action.ts';
import { completion } from '../walk/completion.ts';
import type { Lane } from '../walk/lane.ts';
import { openPlaceholders } from '../walk/values.ts';
import { type LaneView, type Stop, walk } from '../walk/walk.ts';
import { type Io, UserError } from './io.ts';

/** What the player says where the walk asks for a person's word; the demo's checklist announces all of it. */
const script = {
  skip: { title: /tell the team/i, reason: 'A demo has no team to tell' },
  rolledBack: 'Step 6 does its work, with the repaired version',
  watchedMs: 700,
  evidence: 'The old schema and all orders are back, as ./toy check printed',
} as const;

/**
 * Plays the demo over the very protocol that the screens use: it asks what is next, looks, confirms as a person would have to, reads the
 * result, walks the rollback of the step that fails, and signs. It makes no decision that the session does not let a person make.
 */
export async function playDemo(client: Client, io: Io): Promise<void> {
  const player = createPlayer(client, io);
  for (let moves = 0; moves < 200; moves++) {
    const view = walk(client.welcome.plan, player.state());
    const [running] = view.going.filter((run) => !run.kept);
    if (running) {
      await player.untilEnded(running.id);
      continue;
    }
    const current = view.current;
    if (current === undefined) break;
    await player.move(current, view.rollback !== undefined);
  }
  await player.sign();
}

function skipReason({ title }: Lane): string | undefined {
  return script.skip.title.test(title) ? script.skip.reason : undefined;
}

function createPlayer(client: Client, io: Io) {
  const { plan } = client.welcome;
  let state: SessionState = fold(client.welcome.events, initialState);
  let wake = () => {};
  let announced: string | undefined;
  client.listen((pushed) => {
    if (pushed && 'events' in pushed) for (const event of pushed.events as SessionEvent[]) state = evolve(state, event);
    wake();
  });

  async function act(action: Action): Promise<void> {
    const outcome = await client.act(action);
    if ('refused' in outcome)
      throw new UserError(`The demo was refused: ${outcome.refused}`, {
        fix: 'This should not happen: report it with the session folder.',
      });
  }

  async function run(lane: Lane, item: Item): Promise<void> {
    for (const { token } of openPlaceholders(plan, state, item, { environment: lane.environment, given: [] })) {
      const offer = await client.ask({ ask: 'suggest', token, environment: lane.environment });
      if (offer === null || 'refused' in offer)
        throw new UserError(`The demo has no value for ${token}.`, { fix: 'Report it with the session folder.' });
      io.stdout(`     ${token} is ${offer.value}\n       (${offer.why})\n`);
      await act({ do: 'fill', values: [{ token, environment: lane.environment, value: offer.value, secret: false }] });
    }
    const look = await client.ask({ ask: 'look', step: lane.id, item: item.id });
    if ('refused' in look && look.refused !== null)
      throw new UserError(look.refused, { fix: 'Report it with the session folder.' });
    if (!('facts' in look) || look.needed === null) return;
    const { needed, facts } = look;
    for (const line of facts.text.split('\n')) io.stdout(`     $ ${line}\n`);
    if (needed.how === 'phrase') io.stdout(`     confirmed by typing: ${needed.phrase}\n`);
    await act({
      do: 'run',
      step: lane.id,
      item: item.id,
      confirm: needed.how === 'phrase' ? { ...needed, tookMs: 0, attempts: 1 } : needed,
    });
  }

  return {
    state: () => state,
    async move(view: LaneView, rollingBack: boolean): Promise<void> {
      const { lane, next } = view;
      if (announced !== lane.id)
        io.stdout(`\n${lane.number === null ? '<<< ROLLBACK >>> ' : `${lane.number}. `}${lane.title}\n`);
      announced = lane.id;
      if (next === undefined) {
        if (rollingBack) await endRollback(lane);
        return;
      }
      const skipped = view.status === 'rolledBack' ? script.rolledBack : skipReason(lane);
      if (skipped !== undefined) {
        io.stdout(`     skipped: ${skipped}\n`);
        return act({ do: 'skip', step: lane.id, reason: skipped });
      }
      return next.kind === 'gate' ? clearGate(lane, next) : doItem(lane, next);
    },
    async untilEnded(id: string): Promise<void> {
      const place = placeOfRun(state.runs, id);
      const item = plan.steps.flatMap((step) => step.items).find((one) => one.id === place?.item);
      const program = item && definitionOf(item).program(item);
      if (program?.by === 'shell' && program.longRunning) {
        await new Promise((resolve) => setTimeout(resolve, script.watchedMs));
        io.stdout('     stopped with Ctrl-C: seen enough\n');
        client.control({ live: 'interrupt', run: id, signal: 'INT' });
      }
      while (stillGoing(id)) await new Promise<void>((resolve) => (wake = resolve));
      tellResult(id);
    },
    async sign(): Promise<void> {
      const end = completion(walk(plan, state), state);
      const user = client.welcome.clients[0]?.user ?? 'demo';
      const answers: Record<string, string> = {
        date: new Date().toISOString().slice(0, 10),
        choice: 'Success',
        text: '',
      };
      const form = plan.signOff.map(({ line, label, kind }, index) => ({
        line,
        label,
        answer: index === 0 ? user : (answers[kind] ?? ''),
      }));
      io.stdout(`\nSIGN-OFF   ${end.text}\n`);
      for (const { step, what, reason } of end.deviations) io.stdout(`     ${step}: ${what}: ${reason}\n`);
      const outcome = await client.act({ do: 'signOff', form, result: 'Success' });
      if ('refused' in outcome)
        throw new UserError(`The sign-off was refused: ${outcome.refused}`, {
          fix: 'Report it with the session folder.',
        });
      if (outcome.signed?.signature === 'signed') io.stdout(`     signed with ${outcome.signed.key}\n`);
      else io.stdout(`     not signed: ${outcome.signed?.why ?? 'no key'}\n`);
    },
  };

  function stillGoing(id: string): boolean {
    return walk(plan, state).going.some((run) => run.id === id);
  }

  function tellResult(id: string): void {
    const result = runOf(state, id)?.result;
    if (result)
      io.stdout(
        resultLines(result)
          .map((line) => `     ${line}\n`)
          .join(''),
      );
  }

  async function doItem(lane: Lane, { item, status }: Extract<Stop, { kind: 'item' }>): Promise<void> {
    const { verbs } = definitionOf(item);
    if (status === 'failed' || status === 'contradicted') return rollBack(lane);
    if (status === 'review') return attest(lane, item, 'asExpected');
    if (verbs.includes('run') && definitionOf(item).program(item)) return run(lane, item);
    if (verbs.includes('wait')) return status === 'waiting' ? endWait(lane, item) : startWait(lane, item);
    return attest(lane, item, 'done');
  }

  async function attest(lane: Lane, item: Item, answer: 'done' | 'asExpected'): Promise<void> {
    io.stdout(`     [x] ${item.title}\n`);
    await act({ do: 'answer', step: lane.id, items: [item.id], answer });
  }

  async function startWait(lane: Lane, item: Item): Promise<void> {
    io.stdout(`     waiting: ${item.title}\n`);
    await act({ do: 'startWait', step: lane.id, item: item.id });
  }

  async function endWait(lane: Lane, item: Item): Promise<void> {
    const minimum = definitionOf(item).wait?.(item).minimum ?? 0;
    await new Promise((resolve) => setTimeout(resolve, minimum * 1000 + 100));
    await act({ do: 'endWait', step: lane.id, item: item.id });
  }

  async function clearGate(lane: Lane, { gate, evidence }: Extract<Stop, { kind: 'gate' }>): Promise<void> {
    if (evidence.some(({ status }) => status === 'failed' || status === 'contradicted')) return rollBack(lane);
    io.stdout(`     stop on line ${gate.line}: all clear\n`);
    await act({
      do: 'clear',
      step: lane.id,
      gate: gate.id,
      evidence: evidence.map(({ item, status }) => `${item.title}: ${status}`),
    });
  }

  async function rollBack(lane: Lane): Promise<void> {
    const back = walk(plan, state).wayBack.rollback;
    if (back === undefined)
      throw new UserError(`"${lane.title}" failed and the checklist has no way back.`, {
        fix: 'Report it with the session folder.',
      });
    io.stdout('     FAILED, as announced: the way back is walked\n');
    await act({ do: 'rollBack', rollback: back.id, from: lane.id });
  }

  async function endRollback(lane: Lane): Promise<void> {
    io.stdout('     rolled back: the old state is there again\n');
    await act({ do: 'endRollback', rollback: lane.id, outcome: 'attested', evidence: script.evidence });
  }
}

function resultLines(result: RunState['result']): string[] {
  if (result.status === 'lost')
    throw new UserError(`A command of the demo was lost: ${result.why}`, { fix: 'Start the demo again.' });
  if (result.status === 'going') return [];
  const compared = result.end.expectations.map(
    ({ outcome, got }) => `expectation ${wordFor[outcome]}${got ? ` (${got})` : ''}`,
  );
  if (result.status === 'ended') {
    const { exit, stoppedByOperator } = result.end;
    const how = 'code' in exit ? `exit ${exit.code}` : `ended by ${exit.signal}`;
    return [[stoppedByOperator ? 'stopped by the operator' : how, ...compared].join(', ')];
  }
  const { outcome } = result.end;
  if (!outcome.ok) return [outcome.message];
  return [
    outcome.columns.map(({ name }) => name).join(' | '),
    ...outcome.rows.map((row) => row.join(' | ')),
    ...compared,
  ];
}

const wordFor = { met: 'met', contradicted: 'CONTRADICTED', notSeen: 'not seen' } as const;
