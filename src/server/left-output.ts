import { randomBytes } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { createTree } from '../journal/merkle.ts';
import { parseEvent, type StoredLine } from '../session/parse-event.ts';
import { createBlobWriter, partOf, removePart } from '../signing/blob.ts';

type Output = { readonly root: string; readonly length: number };

/**
 * What a server that died had written of the output of each run and shell that nobody saw end, made the blobs that it would have become:
 * masked, and so far as it had reached the files. A run on another host is left alone, for it may be followed again. What the disk does
 * not take now lies where it lay.
 */
export async function leftOutputs(folder: string, stored: readonly StoredLine[]): Promise<ReadonlyMap<string, Output>> {
  const left = new Map<string, Output>();
  for (const id of unended(stored)) {
    const size = statSync(partOf(folder, id), { throwIfNoEntry: false })?.size ?? 0;
    if (size > 0)
      await sealed(folder, id).then(
        (output) => left.set(id, output),
        () => undefined,
      );
  }
  return left;
}

function unended(stored: readonly StoredLine[]): Set<string> {
  const ids = new Set<string>();
  for (const event of stored.filter(({ type }) => telling.has(type)).map(parseEvent)) {
    if ('unknown' in event) continue;
    const { type, data } = event;
    if (type === 'run.requested' && data.there === undefined) ids.add(data.run);
    if (type === 'shell.opened') ids.add(data.shell);
    if (type === 'run.ended' || type === 'run.lost') ids.delete(data.run);
    if (type === 'shell.closed') ids.delete(data.shell);
  }
  return ids;
}

/** A journal of tens of thousands of lines is not parsed twice for these few. */
const telling: ReadonlySet<string> = new Set([
  'run.requested',
  'run.ended',
  'run.lost',
  'shell.opened',
  'shell.closed',
]);

async function sealed(folder: string, id: string): Promise<Output> {
  const blob = createBlobWriter({ folder, of: `${id}, left`, random: randomBytes, createTree });
  try {
    for await (const bytes of createReadStream(partOf(folder, id), { highWaterMark: 256 * 1024 }))
      await blob.write(bytes);
    const { root, length } = await blob.finish();
    removePart(folder, id);
    return { root, length };
  } catch (error) {
    blob.abort();
    throw error;
  }
}
