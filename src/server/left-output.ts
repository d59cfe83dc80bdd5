import { randomBytes } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { createTree } from '../journal/merkle.ts';
import { createBlobWriter, partOf, removePart } from '../signing/blob.ts';

/**
 * What a server that died had written of the output of a run or shell, made the blob that it would have become: masked, and so far as it had
 * reached the file. Undefined where nothing lies there. @throws what the file system says; then it lies there still
 */
export function leftOutput(folder: string, id: string): Promise<{ root: string; length: number }> | undefined {
  const size = statSync(partOf(folder, id), { throwIfNoEntry: false })?.size ?? 0;
  return size === 0 ? undefined : sealed(folder, id);
}

async function sealed(folder: string, id: string): Promise<{ root: string; length: number }> {
  const blob = createBlobWriter({ folder, of: `${id}, left`, random: randomBytes, createTree });
  try {
    for await (const bytes of createReadStream(partOf(folder, id))) await blob.write(bytes);
    const { root, length } = await blob.finish();
    removePart(folder, id);
    return { root, length };
  } catch (error) {
    blob.abort();
    throw error;
  }
}
