import { readFileSync } from 'node:fs';
import { readChecklist } from '../../src/checklist/read-checklist.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { planSchema } from '../../src/plan/plan.ts';

/** The plan of a text; checked against the schema, which the reader itself does not do. `linked`: files beside it that exist. */
export function planOf(markdown: string, linked?: readonly string[]): Plan {
  const source = { bytes: new TextEncoder().encode(markdown), path: 'CHECKLIST.md', sha256: '0'.repeat(64) };
  return planSchema.parse(readChecklist({ ...source, ...(linked ? { linked: new Set(linked) } : {}) }));
}

export function planOfBytes(bytes: Uint8Array, path: string): Plan {
  return planSchema.parse(readChecklist({ bytes, path, sha256: '0'.repeat(64) }));
}

export function fixture(name: string): Plan {
  const url = new URL(`fixtures/${name}.md`, import.meta.url);
  return planOfBytes(readFileSync(url), `${name}.md`);
}
