import type { Gate, Plan, Rollback, Step } from '../../src/plan/plan.ts';
import type { Item, ItemOf } from '../../src/steps/index.ts';
import type { Effect } from '../../src/steps/item.ts';
import { aStep, emptyPlan, plainCommand } from '../support/plan.ts';

/** A plan with these steps; the rest is empty. */
export function samplePlan(steps: Step[], rest: Partial<Plan> = {}): Plan {
  const source = { ...emptyPlan.source, sha256: 'none', lines: 200 };
  return { ...emptyPlan, source, title: 'Deploy the app', steps, ...rest };
}

export function step(number: number, title: string, items: Item[], rest: Partial<Step> = {}): Step {
  return aStep(`step-${number}`, number, items, { title, environment: 'production', ...rest });
}

export function commandItem(
  id: string,
  text: string,
  effect: Effect = 'reads',
  rest: Partial<ItemOf<'command'>> = {},
): Item {
  const line = Number(/\d+/.exec(id)?.[0] ?? 1);
  const commands = [plainCommand(line, text, effect)];
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
