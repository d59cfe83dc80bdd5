import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createTree } from '../../journal/merkle.ts';
import type { SessionEvent } from '../../session/events.ts';
import { type Beside, type Checkpoint, originOf, readCheckpoint } from '../../signing/checkpoint.ts';
import { isSignedBy, type Note, readNote } from '../../signing/note.ts';
import { namesIn } from '../names-in.ts';
import { readPlainFile } from '../read-file.ts';
import type { ReadSession } from '../read-session.ts';
import { checkpointFile, largestFile, sessionFiles } from '../session-files.ts';
import { type NamedKey, sessionKeys } from '../session-keys.ts';
import type { Finding } from '../verdict.ts';

/** The first checkpoint that is wrong, sentences about what none of them covers, and the delegations that they name. */
export type CheckpointsCheck = { findings: Finding[]; remarks: string[]; delegations: Beside['delegations'] };

/**
 * Checks every checkpoint: that its file is a note of the strict form with the size in its name, that it is of this session, that its root is
 * the one of so many lines, and that the key which had to sign it did; that the one which it names before it is there. A signed session has one over all that was walked.
 */
export function checkCheckpoints(read: ReadSession): CheckpointsCheck {
  const listed = listCheckpoints(join(read.folder, sessionFiles.checkpoints));
  if ('wrong' in listed) return { findings: [listed.wrong], remarks: [], delegations: [] };
  const { sizes, remarks } = listed;
  const tree = createTree();
  const keys = openKeys(read.events);
  const named: { size: number; beside: Beside }[] = [];
  const wrong = (finding: Finding) => ({ findings: [finding], remarks, delegations: [] });
  let held = 0;
  for (const size of sizes) {
    if (size > read.leaves.length) return wrong(cut(size, read.leaves.length));
    for (const leaf of read.leaves.slice(tree.size, size)) tree.append(leaf);
    const checked = checkOne(read, { size, root: tree.root(), held }, keys);
    if ('verdict' in checked) return wrong(checked);
    held = size;
    if (checked.beside !== undefined) named.push({ size, beside: checked.beside });
  }
  const there = new Set(sizes);
  const gone = named.find(({ beside: { before } }) => before > 0 && !there.has(before));
  const uncovered = checkCovered(read, sizes.at(-1) ?? 0);
  return {
    findings: [...uncovered.findings, ...(gone ? [goneBefore(gone.beside.before, gone.size)] : [])],
    remarks: [...remarks, ...uncovered.remarks],
    delegations: named.flatMap(({ beside }) => beside.delegations),
  };
}

/** What one that is signed names was there: somebody took it away, and can put it back. */
function goneBefore(size: number, by: number): Finding {
  const file = checkpointFile(size);
  const message = `${file} is not there, and ${checkpointFile(by)} names it: it was taken away. Ask for it; nothing else of this record stands in its place.`;
  return { verdict: 'INCOMPLETE', code: 'checkpoint-gone', file, line: 0, message };
}

type Listed = { sizes: number[]; remarks: string[] } | { wrong: Finding };

/** The sizes in the names of the files, in order. A server that is killed can leave one that it was writing, under another name. */
function listCheckpoints(folder: string): Listed {
  const names = namesIn(folder);
  if (names === undefined) return { wrong: invalid('checkpoint-name', '', 'checkpoints is not a plain folder') };
  const partial = names.filter((name) => /^[1-9]\d{0,14}\.note\.new$/.test(name));
  const whole = names.filter((name) => !partial.includes(name));
  const strange = whole.find((name) => !/^[1-9]\d{0,14}\.note$/.test(name));
  if (strange !== undefined) {
    const name = JSON.stringify(strange).slice(1, -1).slice(0, 100);
    return { wrong: invalid('checkpoint-name', `/${name}`, `checkpoints/${name} is no name of a checkpoint`) };
  }
  return {
    sizes: whole.map((name) => Number.parseInt(name, 10)).toSorted((one, other) => one - other),
    remarks: partial.map((name) => `What checkpoints/${name} is: it is not part of the record.`),
  };
}

function checkOne(
  read: ReadSession,
  head: { size: number; root: string; held: number },
  keys: Keys,
): Finding | Checkpoint {
  const name = checkpointFile(head.size);
  const wrong = (code: string, sentence: string) => ({ ...invalid(code, '', `${name} ${sentence}`), file: name });
  const file = readPlainFile(join(read.folder, name), largestFile.checkpoint);
  if (!('bytes' in file)) return wrong('checkpoint-unreadable', 'cannot be read');
  const note = readNote(file.bytes);
  const says = note && readCheckpoint(note.text);
  if (note === undefined || says === undefined)
    return wrong('checkpoint-form', 'is not a checkpoint in the one form that is written');
  if (says.session !== read.session || note.name !== originOf(read.session))
    return wrong('checkpoint-of-another-session', 'is of another session');
  if (says.size !== head.size) return wrong('checkpoint-size', `is over ${says.size} lines, which its name denies`);
  if (!keys.signed(note, says))
    return wrong('checkpoint-key', 'is not signed by the key that the journal names for it');
  return says.root === head.root ? says : changed(head);
}

/** The key stands for the checkpoint: it is the journal that is another one, behind what the checkpoint before it is over. */
function changed({ size, held }: { size: number; held: number }): Finding {
  const before = held === 0 ? '' : `; ${checkpointFile(held)}, over the lines before them, still holds`;
  const lines = held + 1 === size ? `line ${size}` : `one of lines ${held + 1} to ${size}`;
  const message = `${checkpointFile(size)} was signed over another journal: ${lines} was changed since${before}.`;
  return { verdict: 'INVALID', code: 'checkpoint-root', file: sessionFiles.journal, line: held + 1, message };
}

/** Who has to sign the next checkpoint; they are asked in the order of their sizes. */
type Keys = { signed(note: Note, says: Checkpoint): boolean };

/**
 * The last key that is named in what the checkpoint before covers, of the same start of the server; the first of that start where there is none.
 * So the key before has signed the line that names it, and nothing after it. The checkpoint before is the one that this one names, where that is gone.
 */
function openKeys(events: readonly SessionEvent[]): Keys {
  const named = sessionKeys(events);
  const epochs = createCursor(events, ({ seq }) => seq);
  const handed = createCursor(named, ({ line }) => line);
  let before = 0;
  return {
    signed(note, { size, beside }) {
      const epoch = epochs.upTo(size)?.epoch;
      const last = handed.upTo(Math.max(before, beside?.before ?? 0));
      const due: NamedKey | undefined = last?.epoch === epoch ? last : named.find((one) => one.epoch === epoch);
      before = size;
      return due !== undefined && due.line <= size && isSignedBy(note, due.key);
    },
  };
}

/** Goes through a list in order, for questions that go up. */
function createCursor<One>(
  list: readonly One[],
  lineOf: (one: One) => number,
): { upTo(line: number): One | undefined } {
  let next = 0;
  return {
    upTo(line) {
      for (let one = list[next]; one !== undefined && lineOf(one) <= line; one = list[next]) next++;
      return list[next - 1];
    },
  };
}

/** The server makes one before anybody closes the session; only the closing itself can be lost with the server. */
function checkCovered({ folder, events, leaves }: ReadSession, covered: number): Omit<CheckpointsCheck, 'delegations'> {
  if (covered === leaves.length) return { findings: [], remarks: [] };
  const [wiped, closed] = events.slice(-2);
  const isSealed = closed?.type === 'session.closed' && existsSync(join(folder, sessionFiles.signOff));
  const walked = leaves.length - (wiped?.type === 'state.wiped' ? 2 : 1);
  if (isSealed && covered < walked) {
    const message = `The last checkpoint covers ${covered} lines of ${leaves.length}: the others were taken away`;
    return { findings: [{ ...invalid('checkpoint-missing', '', message), line: covered + 1 }], remarks: [] };
  }
  const lines = covered + 1 === leaves.length ? `Line ${covered + 1}` : `Lines ${covered + 1} to ${leaves.length}`;
  const remark = `${lines} of the journal: no checkpoint covers them${isSealed ? ', only the sign-off' : ''}.`;
  return { findings: [], remarks: leaves.length === 0 ? [] : [remark] };
}

function cut(size: number, lines: number): Finding {
  const name = checkpointFile(size);
  const message = `${name} covers ${size} lines and the journal has ${lines}: lines were removed.`;
  return { verdict: 'INVALID', code: 'journal-cut', file: sessionFiles.journal, line: lines + 1, message };
}

function invalid(code: string, below: string, sentence: string): Finding {
  return { verdict: 'INVALID', code, file: `${sessionFiles.checkpoints}${below}`, line: 0, message: `${sentence}.` };
}
