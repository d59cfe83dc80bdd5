import { argumentsIn } from './arguments.ts';
import { isSecretName } from './names.ts';

/**
 * The values among these variables that are secret: whole values of variables with secret names, and the password of every address with
 * one (`DATABASE_URL=postgres://ann:…@host/db`), as it stands and decoded, for programs print either.
 */
export function secretsOf(variables: Iterable<readonly [name: string, value: string]>): string[] {
  return [...variables].flatMap(([name, value]) =>
    isSecretName(name) ? [value, ...passwordsIn(value)] : passwordsIn(value),
  );
}

/**
 * The secrets that a command itself names: what it assigns to a variable with a secret name or hands to a program as one, and passwords in addresses.
 * Known before it runs, they are masked even where the same command prints them without their name.
 */
export function secretsIn(text: string): string[] {
  const assigned = [...text.matchAll(assignment)].flatMap(({ groups }) => {
    const value = groups?.['single'] ?? groups?.['double'] ?? groups?.['bare'] ?? '';
    // What the shell works out is not known before it has run.
    const literal = groups?.['single'] !== undefined || !/[$`]/.test(value);
    return literal && isSecretName(groups?.['name'] ?? '') ? [value] : [];
  });
  return [...assigned, ...argumentsIn(text), ...passwordsIn(text)];
}

/** The text with `****` for each secret that it names: for words that are shown or printed beside what runs. What is still to be filled in is none. */
export function withoutSecrets(text: string): string {
  // In a sentence a backtick ends what it marks as code; in a command the shell works out what stands between two.
  return [text, text.replaceAll('`', ' ')]
    .flatMap(secretsIn)
    .filter((secret) => secret.length >= shortestMasked && !standsForOne.test(secret))
    .reduce((shown, secret) => shown.replaceAll(secret, '****'), text);
}

const standsForOne =
  /^(?:<.*>|\[.*\]|\{.*\}|%.*%|\$.*|your[-_ ]?.*|.*(?:xxx|\.\.\.|…|\*\*\*).*|change[-_]?(?:me|it).*)$/i;

/** As in what runs: a shorter value would be found in other words. */
const shortestMasked = 4;

const assignment = /(?<![\w-])(?<name>[A-Za-z_]\w*)=(?:'(?<single>[^']*)'|"(?<double>[^"]*)"|(?<bare>[^\s;&|()'"]+))/g;

/**
 * The last `@` before the path ends the password: raw `@` in passwords is common, and drivers accept it. What is rare in it comes first: a
 * scheme that is looked for from each letter on takes the square of the length of a value.
 */
const address = /:\/\/(?<=[a-z][a-z0-9+.-]{0,40}:\/\/)[^\s/:@'"]*:(?<password>[^\s/'"]+)@/gi;

function passwordsIn(text: string): string[] {
  return [...text.matchAll(address)].flatMap(({ groups }) => {
    const password = groups?.['password'] ?? '';
    return /^\$/.test(password) ? [] : [password, decoded(password)];
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
