import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDeclarations } from '../../src/shell/declarations.ts';

const declared = (script: string, env: Record<string, string> = {}) =>
  execFileSync('bash', ['--norc', '-c', script], {
    encoding: 'latin1',
    env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8', ...env },
  });

test('reads every value that bash prints, whatever is in it', () => {
  const text = fc
    .string({ unit: 'binary', maxLength: 40 })
    .filter((value) => !value.includes('\0') && value.isWellFormed());
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 30 }), (values) => {
      const env = Object.fromEntries(values.map((value, index) => [`V${index}`, value]));
      const read = parseDeclarations(declared('declare -p ${!V*}', env));
      expect(new Map(read.map(({ name, value }) => [name, value]))).toEqual(new Map(Object.entries(env)));
    }),
    { numRuns: 30 },
  );
});

test('a value that looks like a declaration is not one', () => {
  const read = parseDeclarations(declared(`A=$'x\\ndeclare -- B="1"'; B=2; declare -x C; declare -p A B C`));
  expect(read.map(({ name, value }) => [name, value])).toEqual([
    ['A', 'x\ndeclare -- B="1"'],
    ['B', '2'],
    ['C', undefined],
  ]);
});

test('the plain value of an array is its first element', () => {
  const script = `A=('a b)' $'c\\nd'); declare -A M=(["k ]="]=1 [0]=zero); E=(); declare -a D; declare -p A M E D`;
  expect(parseDeclarations(declared(script)).map(({ value }) => value)).toEqual(['a b)', 'zero', undefined, undefined]);
});

test.each(['declare -- A="broken', 'declare -- A="x"', 'nonsense\n', `declare -- A=$'x`])(
  'refuses a half-written dump: %s',
  (text) => {
    expect(() => parseDeclarations(text)).toThrow(/dump of the shell/);
  },
);
