import type { Automaton } from './automaton.ts';
import type { Candidate } from './candidates.ts';
import { shortestSecret } from './forms.ts';
import { createRelease } from './release.ts';
import type { Shape } from './shapes.ts';
import { skim } from './skim.ts';

/** One stream of bytes with its secrets replaced, in order. What a call returns is good until the next `push`. */
export type Scanner = {
  /** The bytes that are decided now; what could be the beginning of a secret is held back. */
  push(bytes: Uint8Array): Uint8Array;
  /**
   * To be called when nothing came for a moment, so that a prompt or an echoed key is seen: gives up what is held back unless it
   * already has four bytes in common with a secret.
   */
  idle(): Uint8Array;
  /** The end: gives up everything that did not become a secret. */
  flush(): Uint8Array;
};

/** A scanner that asks for its automaton at every push, so that secrets can be added while it runs. */
export function createScanner(currentAutomaton: () => Automaton): Scanner {
  let automaton = currentAutomaton();
  let state = 0;
  let active: { shape: Shape; candidate: Candidate }[] = [];
  const release = createRelease();

  function adopt(newer: Automaton): void {
    automaton = newer;
    state = 0;
    // What is still held back, and a little that is not, is looked at again with the new secrets.
    for (let position = release.start; position < release.end(); position++) {
      state = after(release.bytes[position - release.start] ?? 0);
      maskSecret(position + 1);
    }
  }

  function after(byte: number): number {
    return automaton.next[(state >> 1) + (automaton.classOf[byte] ?? 0)] ?? 0;
  }

  function maskSecret(end: number): void {
    const length = automaton.secretLength(state);
    if (length > 0) release.mask(end - length, end);
  }

  function advance(byte: number, position: number): void {
    let over = false;
    for (const { candidate } of active) {
      if (candidate.take(byte, position)) continue;
      candidate.undecidedFrom = gone;
      over = true;
    }
    if (over) active = active.filter(({ candidate }) => candidate.undecidedFrom !== gone);
  }

  function open(end: number): void {
    const openings = automaton.openings(state);
    if (openings.length === 0) return;
    const { bytes, start } = release;
    for (const { shape, length } of openings) {
      // A second opening within a run of the same shape is part of that run.
      if (active.some((other) => other.shape === shape)) continue;
      if (shape.allowedAfter?.(bytes, end - length - start) === false) continue;
      active.push({ shape, candidate: shape.begin(end, release.mask) });
    }
  }

  /** Looks at what came, from this position on: passes over what begins nothing, and leads the automaton over the rest. */
  function scan(position: number): void {
    const end = release.end() - release.start;
    const from = position - release.start;
    let index = Math.min(end, (from + 3) & ~3);
    look(from, index);
    while (index < end) {
      const isCalm = state === 0 && active.length === 0;
      const calm = isCalm ? skim(automaton.beginnings, release.quads, index, end) : index;
      const until = Math.min(end, calm + (calm === index ? longWay : shortWay));
      look(Math.max(index, calm - 1), until);
      index = until;
    }
  }

  function look(from: number, until: number): void {
    // Locals, because this loop is most of what a masker costs.
    const { next, classOf } = automaton;
    const { bytes, start } = release;
    let current = state;
    for (let index = from; index < until; index++) {
      const byte = bytes[index] ?? 0;
      if (active.length > 0) advance(byte, start + index);
      current = next[(current >> 1) + (classOf[byte] ?? 0)] ?? 0;
      if ((current & 1) === 0) continue;
      state = current;
      maskSecret(start + index + 1);
      open(start + index + 1);
    }
    state = current;
  }

  function undecidedFrom(patient: boolean): number {
    const end = release.end();
    let from = end;
    const keep = (start: number) => {
      if (start < from && (patient || end - start >= shortestSecret)) from = start;
    };
    keep(end - automaton.undecided(state));
    for (const { candidate } of active) if (patient || !candidate.likelyHarmless) keep(candidate.undecidedFrom);
    return from;
  }

  return {
    push(bytes) {
      const newest = currentAutomaton();
      if (newest !== automaton) adopt(newest);
      scan(release.add(bytes));
      return release.upTo(undecidedFrom(true));
    },
    idle: () => release.upTo(undecidedFrom(false)),
    flush() {
      active = [];
      state = 0;
      return release.upTo(release.end());
    },
  };
}

/** Bytes that are looked at one by one before skimming is tried again, multiples of four: more of them where it was of no use. */
const shortWay = 4;
const longWay = 32;

/** What `undecidedFrom` is set to when a candidate is over. */
const gone = -1;
