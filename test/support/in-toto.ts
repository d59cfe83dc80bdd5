import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './folder.ts';

/** What an auditor was given: the folders of a record and of its in-toto export, and the file of the operator's public key. */
export type InTotoGiven = { record: string; links: string; key: string };

/** Changes copies of them before they are looked at. */
export type InTotoChange = { record?: (at: string) => void; links?: (at: string) => void };

const page = readFileSync(fileURLToPath(new URL('../../docs/record.md', import.meta.url)), 'utf8');
const blocks = [...page.matchAll(/^```bash\n([\s\S]*?)\n```/gm)].map(([, block]) => block ?? '');
const byHand = blocks.filter((block) => block.includes('ID.in-toto')).join('\n');

/** Those of docs/record.md that put reviews aside. */
export const reviewsAside = blocks.find((block) => block.includes('mkdir ../reviews')) ?? 'false';

/** The commands of docs/record.md, with in-toto-verify, over copies of what was given. @returns their exit code and all that they printed */
export function inTotoVerify({ record, links, key }: InTotoGiven, change: InTotoChange = {}) {
  const place = temporaryFolder();
  cpSync(record, join(place, 'ID'), { recursive: true });
  cpSync(links, join(place, 'ID.in-toto'), { recursive: true });
  cpSync(key, join(place, 'key.pub'));
  change.record?.(join(place, 'ID'));
  change.links?.(join(place, 'ID.in-toto'));
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', byHand], {
    cwd: join(place, 'ID'),
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}
