import type { Block } from '../../plan/plan.ts';
import type { Facts } from './facts.ts';
import { chat } from './kinds/chat.ts';
import { checklist } from './kinds/checklist.ts';
import { config } from './kinds/config.ts';
import { env } from './kinds/env.ts';
import { manual } from './kinds/manual.ts';
import { otherDatabase } from './kinds/other-database.ts';
import { pasted } from './kinds/pasted.ts';
import { powershell } from './kinds/powershell.ts';
import { shell } from './kinds/shell.ts';
import { client, sql } from './kinds/sql.ts';
import { template } from './kinds/template.ts';
import { text } from './kinds/text.ts';
import { transcript } from './kinds/transcript.ts';

/** What a block is, how sure that is before its commands are looked at, and why, as a sentence for the operator. */
export type Verdict = { reads: Block['reads']; confidence: Block['confidence']; why: string };
export type Recogniser = (facts: Facts) => Verdict | null;

/** The order in which a block is tried: what must never run comes before what may. The first answer counts. */
export const recognisers: readonly [name: string, recogniser: Recogniser][] = [
  ['pasted', pasted],
  ['powershell', powershell],
  ['checklist', checklist],
  ['template', template],
  ['transcript', transcript],
  ['chat', chat],
  ['config', config],
  ['manual', manual],
  ['other database', otherDatabase],
  ['client', client],
  ['sql', sql],
  ['env', env],
  ['text', text],
  ['shell', shell],
];

export function recognise(facts: Facts): Verdict {
  for (const [, recogniser] of recognisers) {
    const verdict = recogniser(facts);
    if (verdict) return verdict;
  }
  return { reads: 'text', confidence: 'D', why: 'Nothing in it is known to be a command.' };
}
