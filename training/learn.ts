import { scaleOf } from '../src/checklist/likeness/traits.ts';

/** A sample as numbers: the places of its traits among the weights, how many it has in all, and the answer to the question. */
export type Row = { traits: readonly number[]; count: number; is: boolean };

/** What is learned of one question: the weight of each trait, by its place, and the bias. */
export type Learned = { bias: number; weights: number[] };

/**
 * Logistic regression, fitted by FTRL-Proximal (McMahan and others, 2013): traits that tell nothing get no weight at all. The same samples give
 * the same weights. `size`: how many traits there are.
 */
export function learn(rows: readonly Row[], size: number): Learned {
  const fit = new Fit(size);
  for (const row of shuffled(rows)) fit.to(row);
  return fit.learned();
}

class Fit {
  private readonly bias: number;
  private readonly sums: Float64Array;
  private readonly squares: Float64Array;

  constructor(size: number) {
    this.bias = size;
    this.sums = new Float64Array(size + 1);
    this.squares = new Float64Array(size + 1);
  }

  to({ traits, count, is }: Row): void {
    const scale = scaleOf(count);
    const now = traits.map((at) => this.weight(at));
    const score = now.reduce((total, one) => total + one * scale, this.weight(this.bias));
    const error = 1 / (1 + Math.exp(-score)) - (is ? 1 : 0);
    this.correct(this.bias, error, this.weight(this.bias));
    traits.forEach((at, place) => {
      this.correct(at, error * scale, now[place] ?? 0);
    });
  }

  learned(): Learned {
    return { bias: this.weight(this.bias), weights: Array.from({ length: this.bias }, (_, at) => this.weight(at)) };
  }

  private weight(at: number): number {
    const sum = this.sums[at] ?? 0;
    const free = at === this.bias ? 0 : sparseness;
    if (Math.abs(sum) <= free) return 0;
    return -(sum - Math.sign(sum) * free) / ((1 + Math.sqrt(this.squares[at] ?? 0)) / rate + decay);
  }

  private correct(at: number, gradient: number, now: number): void {
    const square = this.squares[at] ?? 0;
    const step = (Math.sqrt(square + gradient * gradient) - Math.sqrt(square)) / rate;
    this.sums[at] = (this.sums[at] ?? 0) + gradient - step * now;
    this.squares[at] = square + gradient * gradient;
  }
}

const rate = 0.15;
const sparseness = 13;
const decay = 1;
const passes = 12;

/** All rows, several times, in orders that chance gives and that are always the same. */
function* shuffled<One>(all: readonly One[]): Generator<One> {
  const order = [...all];
  let state = 7;
  for (let pass = 0; pass < passes; pass += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      const other = state % (at + 1);
      [order[at], order[other]] = [order[other] as One, order[at] as One];
    }
    yield* order;
  }
}
