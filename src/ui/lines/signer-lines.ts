import type { Answers } from '../../server/clients/protocol.ts';
import { receiptWords } from '../../walk/unwitnessed.ts';
import { type Asked, answerOf } from '../asked.ts';
import { type Line, labelled } from '../line.ts';

/** With which key a session would be signed, and what is wrong with that; and whether the witness that it needs has a receipt of it. */
export function keyLines(signer: Asked<Answers['signer']>): Line[] {
  if (signer.now.is === 'refused') return [labelled('KEY', signer.now.why)];
  const found = answerOf(signer);
  if (found === undefined) return [labelled('KEY', 'looking for your signing key ..')];
  if (found.key === null)
    return [labelled('KEY', `none: the record will be UNSIGNED. ${found.fix ?? ''}`), ...witnessLines(found)];
  const trusted = found.trusted ? '' : '  (nobody has listed it as yours yet)';
  return [
    labelled('KEY', `${found.key} as ${found.principal}${trusted}`),
    ...(found.fix ? [labelled('FIX', found.fix)] : []),
    ...witnessLines(found),
  ];
}

function witnessLines({ unwitnessed }: Answers['signer']): Line[] {
  if (unwitnessed === undefined) return [];
  const { name, why } = unwitnessed;
  const text = `${name} has ${receiptWords(unwitnessed)} (${why}): this session needs one of all of it. It is asked again every few seconds; Esc and q leave the session open.`;
  return [labelled('WITNESS', [{ text, tone: 'bad' }])];
}
