import { randomBytes } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { createTree } from '../../journal/merkle.ts';
import type { SessionEvent } from '../../session/events.ts';
import { createBlobWriter, partOf, removePart } from '../../signing/blob.ts';

type Output = { readonly root: string; readonly length: number };

/**
 * What a server that died had written of the output of each run and shell that nobody saw end, made the blobs that it would have become:
 * masked, and so far as it had reached the files. A run on another host is left alone, for it may be followed again. What the disk does
 * not take now lies where it lay.
 */
export async function leftOutputs(
  folder: string,
  events: readonly SessionEvent[],
): Promise<ReadonlyMap<string, Output>> {
  const left = new Map<string, Output>();
  for (const id of unended(events)) {
    const size = statSync(partOf(folder, id), { throwIfNoEntry: false })?.size ?? 0;
    if (size > 0)
      await sealed(folder, id).then(
        (output) => left.set(id, output),
        () => undefined,
      );
  }
  return left;
}

function unended(events: readonly SessionEvent[]): Set<string> {
  const ids = new Set<string>();
  for (const { type, data } of events) {
    if (type === 'run.requested' && data.there === undefined) ids.add(data.run);
    if (type === 'shell.opened') ids.add(data.shell);
    if (type === 'run.ended' || type === 'run.lost') ids.delete(data.run);
    if (type === 'shell.closed') ids.delete(data.shell);
  }
  return ids;
}

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
