import { join } from 'node:path';
import * as z from 'zod/mini';
import { type KeptFile, readKept, sortedByKey, writeKept } from './kept-file.ts';

/**
 * What an operator said a block is, by the SHA-256 of the block's text (hex): kept in the operator's own folder for the sessions to come,
 * where it is shown and never taken over by itself. `at` is RFC 3339; `reason` is there for what is skipped.
 */
export type RememberedReading<Answer extends string = string> = {
  readonly answer: Answer;
  readonly at: string;
  readonly reason?: string | undefined;
};

/** Reads what was said of a block. A broken file is a sentence with the line; then nothing is remembered, and nothing is written. */
export function readingRemembered<Answer extends string>(
  configuration: string,
  sha256: string,
  answers: readonly Answer[],
): { readonly remembered: RememberedReading<Answer> | null; readonly trouble: string | null } {
  const read = readKept(fileIn(configuration), readings);
  if (typeof read === 'string') return { remembered: null, trouble: read };
  const found = read?.readings[sha256];
  const answer = answers.find((one) => one === found?.answer);
  // An answer that only another version knows is as good as none.
  return { remembered: found && answer ? { ...found, answer } : null, trouble: null };
}

/** Keeps what was said of a block, in the place of what was said before. */
export function rememberReading(
  configuration: string,
  sha256: string,
  reading: RememberedReading,
): { readonly source: string } | { readonly refused: string } {
  const path = fileIn(configuration);
  const read = readKept(path, readings);
  if (typeof read === 'string') return { refused: read };
  writeKept(path, { format: FORMAT, readings: sortedByKey({ ...read?.readings, [sha256]: reading }) }, true);
  return { source: path };
}

function fileIn(configuration: string): string {
  return join(configuration, 'readings.json');
}

const FORMAT = 'deploy-assist/readings@1';

const readings: KeptFile<{ format: typeof FORMAT; readings: Record<string, RememberedReading> }> = {
  schema: z.object({
    format: z.literal(FORMAT),
    readings: z.record(
      z.string().check(z.regex(/^[0-9a-f]{64}$/)),
      z.object({ answer: z.string(), at: z.iso.datetime(), reason: z.optional(z.string()) }),
    ),
  }),
  name: 'The file of remembered readings',
  shape: `{"format": "${FORMAT}", "readings": {"SHA-256 of a block": {"answer": "shell", "at": "2026-01-31T12:00:00.000Z"}}}`,
  meanwhile: 'Nothing is remembered until it is repaired or removed.',
};
