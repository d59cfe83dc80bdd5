import type { Gate, Plan, Rollback, Step } from '../../src/plan/plan.ts';
import type { Item, ItemOf } from '../../src/steps/index.ts';
import type { Effect } from '../../src/steps/item.ts';

/** A plan with these steps; the rest is empty. */
export function samplePlan(steps: Step[], rest: Partial<Plan> = {}): Plan {
  return {
    format: 'deploy-assist/plan@1',
    source: { path: 'DEPLOY.md', sha256: 'none', lines: 200, encoding: { eol: 'lf', bom: false, repaired: null } },
    title: 'Deploy the app',
    sections: [],
    steps,
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
    ...rest,
  };
}

export function step(number: number, title: string, items: Item[], rest: Partial<Step> = {}): Step {
  return {
    id: `step-${number}`,
    number,
    title,
    line: number * 10,
    endLine: number * 10 + 9,
    section: null,
    role: 'forward',
    environment: 'production',
    items,
    gates: [],
    rollback: null,
    estimate: null,
    prose: [],
    ...rest,
  };
}

export function commandItem(
  id: string,
  text: string,
  effect: Effect = 'reads',
  rest: Partial<ItemOf<'command'>> = {},
): Item {
  const line = Number(/\d+/.exec(id)?.[0] ?? 1);
  const commands = [
    {
      line,
      endLine: line,
      text,
      title: null,
      effect,
      longRunning: false,
      interactive: false,
      danger: null,
      host: null,
    },
  ];
  const data = { block: null, commands, client: null, confidence: 'A' as const, why: 'a bash fence' };
  return { id, kind: 'command', line, endLine: line, title: text, effect, condition: null, data, ...rest };
}

export function boxItem(id: string, text: string, rest: Partial<ItemOf<'check'>> = {}): Item {
  const line = Number(/\d+/.exec(id)?.[0] ?? 1);
  const data = { text, claimed: false, copy: null, variables: [] };
  return { id, kind: 'check', line, endLine: line, title: text, effect: 'reads', condition: null, data, ...rest };
}

export function stopGate(id: string, stepId: string, after: string, conditions: string[]): Gate {
  return {
    id,
    line: 19,
    type: 'proceed',
    text: 'DO NOT PROCEED IF',
    conditions: conditions.map((text, at) => ({ line: 20 + at, text })),
    step: stepId,
    after,
    rollback: null,
    mergedLines: [],
  };
}

export function wayBackOf(id: string, title: string, items: Item[]): Rollback {
  return { id, title, line: 150, owner: null, blocks: [], scope: 'document', environment: null, items };
}
