import { placeOfRun } from './run-index.ts';
import type { GateState, ItemState, RunState, SessionState, StepState } from './state.ts';

const emptyItem: ItemState = { runs: [] };
const emptyStep: StepState = { items: {}, gates: {} };

/** The state with one step changed. Only what holds it is copied, so that folding stays linear; the same below. */
export function inStep(state: SessionState, id: string, change: (step: StepState) => StepState): SessionState {
  return { ...state, steps: { ...state.steps, [id]: change(state.steps[id] ?? emptyStep) } };
}

export function inItem(
  state: SessionState,
  step: string,
  id: string,
  change: (item: ItemState) => ItemState,
): SessionState {
  return inStep(state, step, (old) => ({ ...old, items: { ...old.items, [id]: change(old.items[id] ?? emptyItem) } }));
}

export function inGate(
  state: SessionState,
  step: string,
  id: string,
  change: (gate: GateState) => GateState,
): SessionState {
  return inStep(state, step, (old) => ({ ...old, gates: { ...old.gates, [id]: change(old.gates[id] ?? {}) } }));
}

export function inRun(state: SessionState, id: string, change: (run: RunState) => RunState): SessionState {
  const place = placeOfRun(state.runs, id);
  if (!place) return state;
  return inItem(state, place.step, place.item, (item) => {
    const runs = item[place.among];
    const run = runs?.[place.index];
    return runs && run ? { ...item, [place.among]: runs.with(place.index, change(run)) } : item;
  });
}
