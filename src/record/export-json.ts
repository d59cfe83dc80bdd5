import { commandOutcomes } from '../plan/command-outcomes.ts';
import type { Plan } from '../plan/plan.ts';
import type { RunState } from '../session/state.ts';
import type { ExportInput } from './export-input.ts';
import { allRuns, failedAttempts } from './failed-attempts.ts';

/**
 * A session as one JSON object, for programs. Keys are a stable surface:
 * `format`; `session`; `opened` {at, …data of session.opened}; `closed` {at, result, completion, form} or null;
 * `journal` {size, root}; `plan` {title, sha256, steps, rollbacks}; `outcome` {text, result, counts, open, deviations, failedAttempts};
 * `runs`: each with its request and `result` (`output.bytes` is the length of the text, `output.root` names the blob; `commands` are those of
 * the run with line, state, exit code and, where there are several, the text of each; `files` are those that it made);
 * `events`: all, as in the journal without salts and hashes; `unknown`: sentences about lines of a newer version;
 * `signOff` {text, signature} as stored. It holds no verdict: only `verify` gives one.
 */
export function exportJson(input: ExportInput): string {
  const { session, plan, planDigest, events, state, journal, unknown, outcome, seal } = input;
  const { text, result, counts, open, deviations } = outcome;
  const value = {
    format: 'deploy-assist/export@1',
    session,
    opened: state.opened ? { at: state.opened.at, ...state.opened.data } : null,
    closed: state.closed ? { at: state.closed.at, ...state.closed.data } : null,
    journal,
    plan: { title: plan.title, sha256: planDigest, steps: steps(plan, input), rollbacks: rollbacks(plan) },
    outcome: {
      text,
      result,
      counts,
      open,
      deviations,
      failedAttempts: failedAttempts(plan, state).map(({ words }) => words),
    },
    runs: allRuns(state).map((run) => runFacts(plan, run)),
    events,
    unknown,
    signOff: seal,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

type Items = Plan['steps'][number]['items'];

function steps(plan: Plan, { outcome }: ExportInput) {
  const statuses = new Map(outcome.steps.map(({ id, status }) => [id, status]));
  return plan.steps.map(({ id, number, title, line, environment, items }) => ({
    id,
    number,
    title,
    line,
    environment,
    status: statuses.get(id) ?? null,
    items: itemFacts(items),
  }));
}

function rollbacks(plan: Plan) {
  return plan.rollbacks.map(({ id, title, line, environment, items }) => ({
    id,
    title,
    line,
    environment,
    items: itemFacts(items),
  }));
}

function itemFacts(items: Items) {
  return items.map(({ id, kind, title, line, effect }) => ({ id, kind, title, line, effect }));
}

function runFacts(plan: Plan, run: RunState) {
  const { requestedAt, request, kept } = run;
  return { requestedAt, ...request, kept, result: resultFacts(plan, run) };
}

function resultFacts(plan: Plan, run: RunState) {
  const { result } = run;
  if (result.status === 'going' || result.status === 'lost') return result;
  const { run: _run, step: _step, item: _item, ...facts } = result.end;
  if (!('output' in facts)) return { status: result.status, at: result.at, ...facts };
  const { length, root } = facts.output;
  const texts = commandOutcomes(plan, run).map(({ text }) => ({ text }));
  const commands = facts.commands.map((command, index) => ({ ...command, ...texts[index] }));
  return { status: result.status, at: result.at, ...facts, commands, output: { root, bytes: length } };
}
