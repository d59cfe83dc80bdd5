import { hash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createTree } from '../journal/merkle.ts';
import { approvalNamespace } from '../session/approval-signing.ts';
import type { EventData, SessionEvent } from '../session/events.ts';
import { checkNoValidate, verifySignature } from '../signing/verify-signature.ts';
import { type Asking, approvalStory } from './approval-story.ts';
import { approvalField, approvalFiles, approvalText } from './approval-text.ts';
import type { Trust } from './check-signature.ts';
import { readPlainFile } from './read-file.ts';
import { unescaped } from './read-plain-line.ts';
import type { ReadSession } from './read-session.ts';
import { largestFile, sessionFiles } from './session-files.ts';
import type { Finding } from './verdict.ts';

type Given = EventData<'approval.given'>;

/**
 * Holds every approval against what it binds: its text is the one that the record gives at that place, its signature is over that text, for this
 * purpose, by another person with another key; and what waits for approvals was passed with them, or with a reason.
 */
export async function checkApprovals(read: ReadSession, trust: Trust): Promise<Finding[]> {
  const story = approvalStory(read);
  const roots = story.askings.length === 0 ? [] : rootsOf(read);
  const checked = await Promise.all(story.askings.flatMap((asking) => checkAsking(read, asking, roots, trust)));
  return [...story.findings, ...strayFiles(read.folder, story.askings), ...checked.flat()];
}

function checkAsking(read: ReadSession, asking: Asking, roots: string[], trust: Trust): Promise<Finding[]>[] {
  const { event, given } = asking;
  const bad = textProblem(read, asking, roots);
  if (bad !== undefined) return [Promise.resolve([invalid('approval-text', event.seq, bad)])];
  return given.map((one) => checkSigned(read, asking, one, trust));
}

/** What is wrong with the text that was asked to be signed; undefined where the record gives the same bytes. */
function textProblem(read: ReadSession, { event, number }: Asking, roots: string[]): string | undefined {
  const { text, ...asked } = event.data;
  const says = approvalField(text, 'says') ?? '';
  const { session, plan, state } = read;
  const expected = approvalText({ session, plan, state, says: unescaped(says), asked });
  if (text !== expected) return `What was to be signed for ${asked.gate} does not say what the record says.`;
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

async function checkSigned(
  read: ReadSession,
  asking: Asking,
  one: SessionEvent & { data: Given },
  trust: Trust,
): Promise<Finding[]> {
  const { gate, principal, key, signature } = one.data;
  const name = approvalFiles(gate, asking.number).signature(principal);
  const file = readPlainFile(join(read.folder, sessionFiles.approvals, name), largestFile.signature);
  if (!('bytes' in file))
    return [invalid('approval-missing-file', one.seq, `approvals/${name} is not there or cannot be read.`)];
  if (hash('sha256', file.bytes, 'hex') !== signature)
    return [invalid('approval-signature', one.seq, `approvals/${name} is not the signature that the journal names.`)];
  const claim = {
    bytes: Buffer.from(asking.event.data.text),
    signature: file.bytes.toString('latin1'),
    namespace: approvalNamespace,
    env: trust.env,
  };
  const right = await checkNoValidate(claim);
  if (!right.ok && right.code === 'no-ssh-keygen') return [untrusted(one.seq, right.message)];
  if (!right.ok) return [invalid('approval-signature', one.seq, `approvals/${name}: ${right.message}`)];
  if (right.fingerprint !== key)
    return [
      invalid(
        'approval-signature',
        one.seq,
        `approvals/${name} was made with ${right.fingerprint}, and the journal names ${key}.`,
      ),
    ];
  return trust.allowedSigners === undefined
    ? []
    : await vouched(read, one, { ...claim, allowedSignersPath: trust.allowedSigners }, trust);
}

/** The verifier's own list says who it was. An approver whom only the session's list knew is nobody to them. */
async function vouched(
  read: ReadSession,
  { seq, time, data }: SessionEvent & { data: Given },
  claim: Parameters<typeof verifySignature>[0],
  trust: Trust,
): Promise<Finding[]> {
  const known = await verifySignature({
    ...claim,
    at: new Date(time),
    ...(data.trust === null ? {} : { principal: data.principal }),
    ...(trust.revocation === undefined ? {} : { revokedPath: trust.revocation }),
  });
  if (!known.ok) return [untrusted(seq, `The approval of ${data.gate}: ${known.message}`)];
  const operator = read.state.opened?.data.operator.principal;
  if (known.principal !== operator) return [];
  return [invalid('approval-by-operator', seq, `${data.gate} was approved by ${operator}, whose session it is.`)];
}

/** Signatures that the journal does not name: somebody put them there. */
function strayFiles(folder: string, askings: readonly Asking[]): Finding[] {
  const named = new Set(
    askings.flatMap(({ event, number, given }) => {
      const files = approvalFiles(event.data.gate, number);
      return [files.text, ...given.map(({ data }) => files.signature(data.principal))];
    }),
  );
  return namesIn(join(folder, sessionFiles.approvals))
    .filter((name) => !named.has(name))
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
