import { commandOutcomes } from '../../plan/command-outcomes.ts';
import type { Plan } from '../../plan/plan.ts';
import { saidUnexpected } from '../../plan/said-unexpected.ts';
import type { RunState, SessionState } from '../../session/state.ts';
import { choicesMade } from '../choices-made.ts';
import { allRuns, failedAttempts, placeWords } from '../failed-attempts.ts';
import { stopAnswers } from '../stop-answers.ts';
import type { ExportInput } from './export-input.ts';
import type { JsonExport } from './export-json-shape.ts';

/** A session as one JSON object, for programs; `jsonExport` says its keys. */
export function exportJson(input: ExportInput): string {
  const { session, plan, planDigest, events, state, journal, unknown, outcome, seal, redactions, reviews } = input;
  const { text, result, counts, open, deviations } = outcome;
  const value: JsonExport = {
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
      open: [...open],
      deviations: [...deviations],
      failedAttempts: failedAttempts(plan, state).map(({ words }) => words),
    },
    notAsExpected: unexpected(plan, state),
    choices: choicesMade(plan, events),
    stops: stopAnswers(input),
    runs: allRuns(state).map((run) => runFacts(plan, run)),
    events,
    unknown,
    signOff: seal,
    redactions,
    reviews,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function unexpected(plan: Plan, state: SessionState): JsonExport['notAsExpected'] {
  return saidUnexpected(plan, state).map(({ step, item: _item, seq: _seq, ...said }) => ({
    place: placeWords(plan, step),
    ...said,
  }));
}

type Items = Plan['steps'][number]['items'];

function steps(plan: Plan, { outcome }: ExportInput): JsonExport['plan']['steps'] {
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

type Run = JsonExport['runs'][number];

function runFacts(plan: Plan, run: RunState): Run {
  const { requestedAt, request, kept } = run;
  return { requestedAt, ...request, kept, result: resultFacts(plan, run) };
}

function resultFacts(plan: Plan, run: RunState): Run['result'] {
  const { result } = run;
  if (result.status === 'going' || result.status === 'lost') return result;
  const { status, at } = result;
  if (status === 'answered') {
    const { run: _run, step: _step, item: _item, ...facts } = result.end;
    return { status, at, ...facts };
  }
  const { run: _run, step: _step, item: _item, ...facts } = result.end;
  const { length, root } = facts.output;
  const texts = commandOutcomes(plan, run).map(({ text }) => ({ text }));
  const commands = facts.commands.map((command, index) => ({ ...command, ...texts[index] }));
  return { status, at, ...facts, commands, output: { root, bytes: length } };
}
