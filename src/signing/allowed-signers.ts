import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Refusal } from './agent.ts';
import { parsePublicKey, publicKeyText } from './public-key.ts';

/**
 * A line of an allowed_signers file (ssh-keygen(1), ALLOWED SIGNERS). `publicKey` is a line as in `id_ed25519.pub`.
 * Throws an Error when a part would change the meaning of the line.
 */
export function allowedSignersLine(principal: string, publicKey: string, namespaces: readonly string[]): string {
  const key = parsePublicKey(publicKey);
  if (key === undefined) throw new Error('The public key is not of the form "type base64".');
  for (const word of [principal, ...namespaces]) {
    // Patterns would allow more than one, and quotes or a leading # end or hide the field.
    if (!/^[^\s"'`,*?!#\\\0-\x1f]+$/.test(word))
      throw new Error(`${JSON.stringify(word)} cannot stand in allowed_signers.`);
  }
  const options = namespaces.length === 0 ? '' : ` namespaces="${namespaces.join(',')}"`;
  return `${principal}${options} ${publicKeyText(key)}\n`;
}

/** Where allowed_signers may be named, each as a path; the first that is given decides. */
export type AllowedSignersPlaces = {
  readonly flag?: string | undefined;
  readonly configuration?: string | undefined;
  /** Root of the repository of the checklist, whose `.deploy-assist/allowed_signers` counts when it is there. */
  readonly repository?: string | undefined;
  /** git's gpg.ssh.allowedSignersFile. */
  readonly git?: string | undefined;
};

export type AllowedSigners = { readonly path: string; readonly source: keyof AllowedSignersPlaces };

/**
 * The file that says whom to trust; undefined when there is none. One that was named and is not there is a refusal, never passed over
 * for another: trust in the wrong list would be worse than none.
 */
export function findAllowedSigners(
  places: AllowedSignersPlaces,
): { ok: true; found: AllowedSigners | undefined } | Refusal {
  const inRepository = places.repository && join(places.repository, '.deploy-assist', 'allowed_signers');
  const candidates = [
    { source: 'flag', path: places.flag, optional: false },
    { source: 'configuration', path: places.configuration, optional: false },
    { source: 'repository', path: inRepository, optional: true },
    { source: 'git', path: places.git, optional: false },
  ] as const;
  for (const { source, path, optional } of candidates) {
    if (!path) continue;
    if (isFile(path)) return { ok: true, found: { path, source } };
    if (!optional) return missing(source, path);
  }
  return { ok: true, found: undefined };
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    // Not there, or in a folder that may not be entered: it cannot be read either way.
    return false;
  }
}

const namedBy = {
  flag: '--allowed-signers names',
  configuration: 'Your configuration names',
  git: 'git is told to use',
};

function missing(source: keyof typeof namedBy, path: string): Refusal {
  return {
    ok: false,
    why: `${namedBy[source]} ${path} as the list of trusted keys, and there is no such file.`,
    fix: 'Create it (one line `you@example.org ssh-ed25519 AAAA…` for each person), or name another.',
  };
}
