import { join } from 'node:path';
import { itemOf } from '../../plan/command-outcomes.ts';
import type { Plan } from '../../plan/plan.ts';
import { readText } from '../../plan/source-text.ts';
import type { EventData } from '../../session/events.ts';
import { blockDigest } from '../block-digest.ts';
import { readPlainFile } from '../read-file.ts';
import type { ReadSession } from '../read-session.ts';
import { largestFile, sessionFiles } from '../session-files.ts';
import type { Finding } from '../verdict.ts';

/**
 * Whoever said what a block is said it of its lines: those that the event names must be the ones that stand there in the checklist. The
 * checklist's own digest was compared before.
 */
export function checkReadings({ folder, plan, events }: Pick<ReadSession, 'folder' | 'plan' | 'events'>): Finding[] {
  const said = events.flatMap((event) => (event.type === 'reading.answered' ? [event] : []));
  if (said.length === 0) return [];
  const read = readPlainFile(join(folder, sessionFiles.checklist), largestFile.checklist);
  const lines = 'bytes' in read ? readText(read.bytes).lines : [];
  const wrong = said.find(({ data }) => {
    const span = spanOf(plan, data);
    return span === undefined || blockDigest(lines, span.line, span.endLine) !== data.sha256;
  });
  return wrong === undefined ? [] : [finding(wrong.seq, wrong.data.block)];
}

/** The block that begins on the line; what stands in no block was asked about by itself. */
function spanOf(plan: Plan, { block, items }: EventData<'reading.answered'>) {
  const found = plan.blocks.find(({ line }) => line === block);
  return found ?? items.map((id) => itemOf(plan, id)).find((item) => item?.line === block);
}

function finding(line: number, block: number): Finding {
  const message = `Line ${line} of the journal says what the block on line ${block} of the checklist is, and the block it means is another text than stands there.`;
  return { verdict: 'INVALID', code: 'reading-of-another-block', file: sessionFiles.journal, line, message };
}
