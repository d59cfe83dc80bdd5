import type { Call } from './call.ts';

/** `-f`, `-fu unit`, `-fn100`: what stands before it takes no value of its own, or the letter would be part of that. */
export function follows(words: readonly string[]): boolean {
  return words.some((word) =>
    /^(?:-[aekmpqrtvxz\d]*[fF][a-zA-Z]*\d*|-[a-zA-Z]*[fF]|--follow(?:=(?!false).*)?)$/.test(word),
  );
}

/** The words behind the one for a log: `docker compose -f prod.yml logs web` follows nothing. */
export function behindLogs({ words }: Call): readonly string[] {
  return words.slice(words.findIndex((word) => /^logs?$/.test(word)) + 1);
}

/** A question for its version, its help or what it would do. */
export function asksAbout({ words }: Call): boolean {
  return words.some((word) => /^(?:-h|-v|-V|--(?:help|version|check|dry-run|list))$/.test(word));
}
