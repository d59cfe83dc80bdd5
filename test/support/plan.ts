import type { Plan } from '../../src/plan/plan.ts';
import type { EventData, NewEvent, SessionEvent } from '../../src/session/events.ts';
import { evolve } from '../../src/session/evolve.ts';
import { initialState, type SessionState } from '../../src/session/state.ts';
import type { Item } from '../../src/steps/index.ts';
import type { Effect } from '../../src/steps/item.ts';
import type { Facts } from '../../src/walk/action.ts';

/** A plan without anything in it. */
export const emptyPlan: Plan = {
  format: 'deploy-assist/plan@1',
  source: {
    path: 'DEPLOY.md',
    sha256: '0'.repeat(64),
    lines: 60,
    encoding: { eol: 'lf', bom: false, repaired: null },
  },
  title: 'Deploy',
  sections: [],
  steps: [],
  tasks: [],
  blocks: [],
  inlineCommands: [],
  gates: [],
  rollbacks: [],
  choices: [],
  placeholders: [],
  expectations: [],
  waits: [],
  signOff: [],
  notes: [],
};

/** A plan for tests: two steps with a gate each, a way back for the second, a strict order when asked for. */
export function aPlan(parts: Partial<Plan> = {}): Plan {
  return {
    ...emptyPlan,
    steps: [
      aStep('s1', 1, [
        aCommand('s1.i1', 10, 'pg_dump shop > backup.sql', 'changes'),
        aCommand('s1.i2', 12, 'ls -l backup.sql', 'reads'),
      ]),
      aStep('s2', 2, [aCommand('s2.i1', 20, './migrate', 'changes')], { environment: 'production', rollback: 'r30' }),
    ],
    gates: [
      {
        id: 'g14',
        line: 14,
        type: 'proceed',
        text: 'the backup fails',
        conditions: [{ line: 14, text: 'the backup fails' }],
        step: 's1',
        after: 's1.i2',
        rollback: null,
        mergedLines: [],
      },
      {
        id: 'g22',
        line: 22,
        type: 'rollback',
        text: 'the migration fails',
        conditions: [{ line: 22, text: 'the migration fails' }],
        step: 's2',
        after: 's2.i1',
        rollback: 'r30',
        mergedLines: [],
      },
    ],
    rollbacks: [
      {
        id: 'r30',
        title: 'Rollback procedure',
        line: 30,
        owner: 18,
        blocks: [31],
        scope: 'step',
        environment: 'production',
        items: [aCommand('r30.i1', 31, './restore', 'destroys')],
      },
    ],
    ...parts,
  };
}

/** A stop of the whole checklist. */
export const stopOfAll: Plan['gates'][number] = {
  id: 'g2',
  line: 2,
  type: 'soft',
  text: 'No release on a holiday',
  conditions: [],
  step: null,
  after: null,
  rollback: null,
  mergedLines: [],
};

/** A plan whose steps are to be walked in their order, because the checklist says so. */
export function aStrictPlan(): Plan {
  const plan = aPlan();
  const order = { id: 'g3', line: 3, type: 'order' as const, text: 'in exact order', conditions: [] };
  return { ...plan, gates: [...plan.gates, { ...order, step: null, after: null, rollback: null, mergedLines: [] }] };
}

export function aStep(
  id: string,
  number: number,
  items: Item[],
  parts: Partial<Plan['steps'][number]> = {},
): Plan['steps'][number] {
  return {
    id,
    number,
    title: `Step ${number}`,
    line: number * 10,
    endLine: number * 10 + 9,
    section: null,
    role: 'forward',
    environment: null,
    items,
    gates: [],
    rollback: null,
    estimate: null,
    prose: [],
    ...parts,
  };
}

/** One command of a block, alone on its line. */
export function plainCommand(line: number, text: string, effect: Effect) {
  return {
    line,
    endLine: line,
    text,
    title: null,
    effect,
    longRunning: false,
    interactive: false,
    danger: null,
    host: null,
  };
}

export function aCommand(
  id: string,
  line: number,
  text: string,
  effect: Effect,
  parts: { longRunning?: boolean } = {},
): Item {
  return {
    id,
    line,
    endLine: line,
    title: text,
    effect,
    condition: null,
    kind: 'command',
    data: {
      block: line - 1,
      commands: [{ ...plainCommand(line, text, effect), ...parts }],
      client: null,
      confidence: 'A',
      why: 'certain',
    },
  };
}

/** A unit: several commands under one comment, one a line from `line` on. */
export function aUnit(id: string, line: number, title: string, texts: string[]): Item {
  const commands = texts.map((text, index) => plainCommand(line + index, text, 'changes'));
  return {
    id,
    line,
    endLine: line + texts.length - 1,
    title,
    effect: 'changes',
    condition: null,
    kind: 'command',
    data: { block: line - 1, commands, client: null, confidence: 'A', why: 'certain' },
  };
}

export const someFacts: Facts = {
  text: './migrate',
  cwd: '/srv',
  host: 'web-1',
  environment: 'production',
  protected: true,
  environmentWhy: 'the section says so',
  target: { kind: 'postgres', key: 'postgres://db/shop', display: 'db shop@db' },
  targetMapped: true,
  onlyFiles: false,
  effect: 'changes',
  danger: null,
  confidence: 'A',
  mismatch: null,
  changesTarget: null,
  variables: [],
  given: [],
  programs: [],
  fromRoot: null,
  alreadyThere: null,
  notThere: [],
};

/** Folds events as a journal would hold them; `seq` counts from where the state stands. */
export function folded(events: NewEvent[], from: SessionState = initialState): SessionState {
  return storedEvents(events, from.size).reduce(evolve, from);
}

/** Events as a journal would hold them, behind so many others. */
export function storedEvents(events: readonly NewEvent[], behind = 0): SessionEvent[] {
  return events.map((event, index) => ({
    ...event,
    seq: behind + index + 1,
    epoch: 1,
    time: '2026-11-20T02:00:00.000Z',
    mono: (behind + index) * 1000,
    actor: { id: 'ann', basis: 'login uid' },
  }));
}

export function requested(step: string, item: string, run: string): NewEvent {
  return {
    type: 'run.requested',
    data: {
      run,
      step,
      item,
      text: './migrate',
      attempt: 1,
      cwd: '/srv',
      host: 'web-1',
      environment: 'production',
      target: someFacts.target,
      variables: [],
      programs: [],
    },
  };
}

export function ended(
  step: string,
  item: string,
  run: string,
  code: number,
  parts: { stopped?: boolean } = {},
): NewEvent {
  return {
    type: 'run.ended',
    data: {
      run,
      step,
      item,
      exit: { code },
      durationMs: 5,
      output: { root: '0'.repeat(64), length: 0 },
      commands: [],
      changed: [],
      shellState: 'saved',
      stoppedByOperator: parts.stopped ?? false,
      expectations: [],
      remarks: [],
      files: [],
      cwd: '/srv',
    },
  };
}

/** A run from request to end. */
export function ran(step: string, item: string, run: string, code = 0): NewEvent[] {
  return [requested(step, item, run), ended(step, item, run, code)];
}

export function clear(step: string, gate: string): NewEvent {
  return { type: 'condition.answered', data: { step, gate, answer: 'clear', evidence: [] } };
}

export function aWait(id: string, line: number, minimum: number | null = null): Item {
  const title = `wait ${id}`;
  const data = { text: title, minimum, maximum: null };
  return { id, line, endLine: line, title, effect: 'reads', condition: null, kind: 'wait', data };
}

/** The first event of a session that ann opened; `operator`: what is otherwise about her. */
export function opened({
  operator,
  ...parts
}: Partial<Omit<Opened, 'operator'>> & { operator?: Partial<Opened['operator']> } = {}): NewEvent {
  return {
    type: 'session.opened',
    data: {
      format: 'deploy-assist/journal@1',
      tool: 'deploy-assist 0.1.0',
      checklist: { path: 'DEPLOY.md', sha256: '0'.repeat(64), commit: null, dirty: null },
      root: '/srv',
      environment: null,
      operator: {
        user: 'ann',
        uid: 1000,
        loginUid: null,
        sudoUser: null,
        ssh: null,
        tty: null,
        key: 'SHA256:ann',
        principal: 'ann@example.org',
        ...operator,
      },
      host: { name: 'web-1', machine: null, boot: null },
      git: null,
      previous: null,
      ...parts,
    },
  };
}

type Opened = EventData<'session.opened'>;
