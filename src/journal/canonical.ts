/**
 * RFC 8785 canonical JSON: keys sorted by UTF-16 code units, no spaces, numbers and strings as ECMAScript writes them.
 * What JSON cannot carry back unchanged is refused with a `NotCanonical`: undefined, NaN, infinities, integers beyond ±2^53, lone
 * surrogates, functions, dates and other class instances, and nesting deeper than 200.
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0);
}

/** The same text, and the value as whoever reads it back has it: a copy that shares nothing with what was given. */
export function canonicalCopy(value: unknown): { readonly text: string; readonly copy: unknown } {
  // The text first: it refuses what has no copy.
  return { text: write(value, 1), copy: copyOf(value) };
}

/** A value that has no canonical form. It is a mistake of the program, never of the operator. */
export class NotCanonical extends Error {
  override name = 'NotCanonical';
}

const deepest = 200;

function write(value: unknown, depth: number): string {
  if (depth > deepest) throw new NotCanonical(`This value is nested deeper than ${deepest} levels.`);
  if (typeof value === 'string') return writeString(value);
  if (typeof value === 'number') return writeNumber(value);
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (value === null) return 'null';
  if (Array.isArray(value)) return writeArray(value, depth);
  if (typeof value === 'object') return writeObject(value, depth);
  throw new NotCanonical(`JSON has no form for ${typeof value}.`);
}

/** What stands in JSON as it is. Most texts are so, and the two calls that a text of any kind needs cost more than to ask. */
const plain = /^[ !#-[\]-~]*$/;

function writeString(text: string): string {
  if (plain.test(text)) return `"${text}"`;
  if (!text.isWellFormed()) throw new NotCanonical('A text with half a surrogate pair has no UTF-8 form.');
  return JSON.stringify(text);
}

function writeNumber(number: number): string {
  const lostDigits = Number.isInteger(number) && !Number.isSafeInteger(number);
  if (!Number.isFinite(number) || lostDigits) throw new NotCanonical(`The number ${number} cannot be written exactly.`);
  return `${number}`;
}

function writeArray(values: readonly unknown[], depth: number): string {
  let text = '[';
  for (let index = 0; index < values.length; index++) {
    text += (index === 0 ? '' : ',') + write(values[index], depth + 1);
  }
  return `${text}]`;
}

function writeObject(object: object, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new NotCanonical('Only plain objects have a canonical form.');
  }
  let text = '{';
  for (const key of sorted(Object.keys(object))) {
    const value = write((object as Record<string, unknown>)[key], depth + 1);
    text += `${text === '{' ? '' : ','}${writeString(key)}:${value}`;
  }
  return `${text}}`;
}

/** Both comparing and the default order of sort() go by the UTF-16 code units that RFC 8785 asks for. */
function sorted(keys: string[]): string[] {
  const inOrder = keys.every((key, at) => at === 0 || (keys[at - 1] ?? '') < key);
  return inOrder ? keys : keys.sort();
}

/** What `JSON.parse` would make of the text of a value that has one. */
function copyOf(value: unknown): unknown {
  if (typeof value === 'number') return value + 0;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOf(inner)]));
}
