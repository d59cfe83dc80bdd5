import { hash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createTree } from '../../journal/merkle.ts';
import { approvalNamespace } from '../../session/approval-signing.ts';
import type { EarlierAnswer } from '../../session/approval-state.ts';
import type { EventData, SessionEvent } from '../../session/events.ts';
import { checkNoValidate } from '../../signing/verify-signature.ts';
import { claimBy } from '../claims.ts';
import { readPlainFile } from '../read-file.ts';
import type { ReadSession } from '../read-session.ts';
import { isPartial } from '../record-names.ts';
import { type Asking, approvalStory } from '../report/approval-story.ts';
import { largestFile, sessionFiles } from '../session-files.ts';
import { approvalField, approvalFiles, approvalText } from '../texts/approval-text.ts';
import { unescaped } from '../texts/read-plain-line.ts';
import type { Finding } from '../verdict.ts';
import { type AnswerCheck, answerNames, checkAnswer } from './check-answers.ts';
import { checkApprovers, type SignedApproval } from './check-approvers.ts';
import type { Trust } from './check-signature.ts';
import { type ListedPerson, listedSigner } from './listed-people.ts';

type Given = EventData<'approval.given'>;

/**
 * Holds every approval against what it binds: its text is the one that the record gives at that place, its signature is over that text, for this
 * purpose, by another person with another key; and what waits for approvals was passed with them, or with a reason.
 */
export async function checkApprovals(read: ReadSession, trust: Trust): Promise<AnswerCheck> {
  const story = approvalStory(read);
  const roots = story.askings.length === 0 ? [] : rootsOf(read);
  const list = trust.allowedSigners;
  const isAsked = list !== undefined && story.askings.some(({ given }) => given.length > 0);
  const at = trust.signedAt === undefined ? {} : { at: trust.signedAt };
  const signer = isAsked ? await listedSigner(read, { trust: { ...trust, allowedSigners: list }, ...at }) : undefined;
  const checked = await Promise.all(story.askings.map((asking) => checkAsking(read, asking, { roots, trust, signer })));
  const answers = story.askings.flatMap((asking) =>
    asking.answers.map((event) => checkAnswer(read, asking, event, trust)),
  );
  const others = await Promise.all(answers);
  return {
    findings: [
      ...story.findings,
      ...strayFiles(read.folder, story.askings),
      ...checked.flat(),
      ...others.flatMap(({ findings }) => findings),
    ],
    remarks: [...story.remarks, ...others.flatMap(({ remarks }) => remarks)],
  };
}

async function checkAsking(
  read: ReadSession,
  asking: Asking,
  { roots, trust, signer }: { roots: string[]; trust: Trust; signer: ListedPerson | undefined },
): Promise<Finding[]> {
  const { event, given } = asking;
  const bad = textProblem(read, asking, roots);
  if (bad !== undefined) return [invalid('approval-text', event.seq, bad)];
  const checked = await Promise.all(given.map((one) => checkSigned(read, asking, one, trust)));
  const findings = checked.flatMap((one) => ('finding' in one ? [one.finding] : []));
  const list = trust.allowedSigners;
  if (list === undefined) return findings;
  const signed = checked.flatMap((one) => ('finding' in one ? [] : [one]));
  const operator = read.state.opened?.data.operator.principal;
  const who = { trust: { ...trust, allowedSigners: list }, signer, operator };
  return [...findings, ...(await checkApprovers(asking, signed, who))];
}

/** What is wrong with the text that was asked to be signed; undefined where the record gives the same bytes. */
function textProblem(read: ReadSession, { event, number, before }: Asking, roots: string[]): string | undefined {
  const { text, ...asked } = event.data;
  // The name of its files comes from it, and leads nowhere else.
  if (!/^\w[\w.-]*$/.test(asked.gate)) return `${JSON.stringify(asked.gate).slice(0, 80)} is no place of a checklist.`;
  const says = approvalField(text, 'says') ?? '';
  const { session, plan, state } = read;
  const expected = approvalText({ session, plan, state, says: unescaped(says), asked });
  if (text !== expected) return `What was to be signed for ${asked.gate} does not say what the record says.`;
  // Earlier versions had neither; one without the other is what somebody writes who has something to leave out.
  if (asked.covers !== undefined && saidWords(asked.earlier ?? []) !== saidWords(before))
    return `What was to be signed for ${asked.gate} does not tell what was said there before.`;
  const { size, root } = asked.journal;
  const between = read.events.filter(({ seq }) => seq > size && seq < event.seq);
  if (size >= event.seq || between.some(({ type }) => type !== 'step.entered' && type !== 'key.named'))
    return `The approval of ${asked.gate} names a journal of ${size} lines, and was asked on line ${event.seq}.`;
  if (roots[size] !== root) return `The approval of ${asked.gate} was asked over another journal than this one.`;
  const name = approvalFiles(asked.gate, number).text;
  const file = readPlainFile(join(read.folder, sessionFiles.approvals, name), largestFile.approval);
  if (!('bytes' in file)) return `approvals/${name} is not there or cannot be read.`;
  return file.bytes.equals(Buffer.from(text))
    ? undefined
    : `approvals/${name} is not the text that was asked to be signed.`;
}

function saidWords(answers: readonly EarlierAnswer[]): string {
  return JSON.stringify(answers.map(({ said, principal, at, reason }) => [said, principal, at, reason]));
}

async function checkSigned(
  read: ReadSession,
  asking: Asking,
  one: SessionEvent & { data: Given },
  trust: Trust,
): Promise<{ finding: Finding } | SignedApproval> {
  const { gate, principal, key, signature } = one.data;
  const name = approvalFiles(gate, asking.number).signature(principal);
  const wrong = (code: string, message: string) => ({ finding: invalid(code, one.seq, message) });
  const file = readPlainFile(join(read.folder, sessionFiles.approvals, name), largestFile.signature);
  if (!('bytes' in file)) return wrong('approval-missing-file', `approvals/${name} is not there or cannot be read.`);
  if (hash('sha256', file.bytes, 'hex') !== signature)
    return wrong('approval-signature', `approvals/${name} is not the signature that the journal names.`);
  const claim = claimBy(trust, {
    bytes: Buffer.from(asking.event.data.text),
    signature: file.bytes.toString('latin1'),
    namespace: approvalNamespace,
  });
  const right = await checkNoValidate(claim);
  if (!right.ok && right.code === 'no-ssh-keygen') return { finding: untrusted(one.seq, right.message) };
  if (!right.ok) return wrong('approval-signature', `approvals/${name}: ${right.message}`);
  if (right.fingerprint !== key)
    return wrong(
      'approval-signature',
      `approvals/${name} was made with ${right.fingerprint}, and the journal names ${key}.`,
    );
  return { event: one, claim };
}

/** Signatures that the journal does not name: somebody put them there. */
function strayFiles(folder: string, askings: readonly Asking[]): Finding[] {
  const named = new Set(
    askings.flatMap(({ event, number, given, answers }) => {
      const files = approvalFiles(event.data.gate, number);
      return [files.text, ...given.map(({ data }) => files.signature(data.principal)), ...answers.flatMap(answerNames)];
    }),
  );
  return namesIn(join(folder, sessionFiles.approvals))
    .filter((name) => !named.has(name) && !isPartial(name))
    .map((name) => ({
      ...invalid('approval-unnamed', 0, `approvals/${name.slice(0, 200)} is named by nothing in the journal.`),
      file: `${sessionFiles.approvals}/${name}`,
    }));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Where nobody was asked there is no such folder; a missing file of one is found by its event.
    return [];
  }
}

/** The tree head over the first n lines, at place n. */
function rootsOf({ leaves }: ReadSession): string[] {
  const tree = createTree();
  return [
    tree.root(),
    ...leaves.map((leaf) => {
      tree.append(leaf);
      return tree.root();
    }),
  ];
}

function invalid(code: string, line: number, message: string): Finding {
  return { verdict: 'INVALID', code, file: sessionFiles.journal, line, message };
}

function untrusted(line: number, message: string): Finding {
  return { verdict: 'UNTRUSTED', code: 'approval-untrusted', file: sessionFiles.journal, line, message };
}
