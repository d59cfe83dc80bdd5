import { createPublicKey, hash, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { treeHead } from '../../src/journal/merkle.ts';
import { createReader } from '../../src/journal/reader.ts';
import { delegationText } from '../../src/record/texts/delegation-text.ts';
import { signOffKeys } from '../../src/record/texts/parse-sign-off.ts';
import { signOffText, signOffTitle } from '../../src/record/texts/sign-off-text.ts';
import { signOffVersion } from '../../src/session/sign-off-version.ts';
import { commitment } from '../../src/signing/commitment.ts';
import { isSignedBy, readNote } from '../../src/signing/note.ts';
import { redoneEvents, signedAs } from './redone-session.ts';

const page = readFileSync(new URL('../../docs/record.md', import.meta.url), 'utf8');
const example = page.slice(page.indexOf('## A worked example'), page.indexOf('## By hand'));
const [lines = [], heads = [], output = [], note = [], delegation = [], signed = []] = [
  ...example.matchAll(/^```\w+\n([\s\S]*?)^```$/gm),
].map(([, text = '']) => text.split('\n').slice(0, -1));
const publicKey = /`([0-9a-f]{64})`/.exec(example)?.[1] ?? '';

// From the page alone, with nothing of this program: a stranger's reading.
const sha256 = (...parts: Buffer[]) => hash('sha256', Buffer.concat(parts), 'buffer');
const zero = Buffer.of(0);

function head(leaves: Buffer[]): Buffer {
  const [first] = leaves;
  if (first === undefined) return sha256();
  if (leaves.length === 1) return first;
  const k = 2 ** Math.floor(Math.log2(leaves.length - 1));
  return sha256(Buffer.of(1), head(leaves.slice(0, k)), head(leaves.slice(k)));
}

const hex = (bytes: Buffer) => bytes.toString('hex');

describe('the worked example of docs/record.md', () => {
  test('its lines have these leaves, name each other, and have these tree heads', () => {
    const leaves = lines.map((line) => sha256(zero, Buffer.from(line)));
    expect(leaves).toHaveLength(3);
    expect([...leaves.map(hex), '', hex(head(leaves.slice(0, 2))), hex(head(leaves))]).toEqual(heads);
    const prevs = lines.map((line) => JSON.parse(line).prev);
    expect(prevs).toEqual(['0'.repeat(64), ...leaves.slice(0, 2).map(hex)]);
  });

  test('its output has these pieces and this name', () => {
    const [one, two, , ...rest] = output;
    const bytes = Buffer.from(`${'a'.repeat(4095)}\ndone\n`);
    let at = 0;
    const leaves = [one, two].map((line = '') => {
      const [salt = '', length = ''] = line.split(' ');
      at += Number(length);
      return sha256(zero, Buffer.from(salt, 'hex'), bytes.subarray(at - Number(length), at));
    });
    expect(at).toBe(bytes.length);
    expect(rest).toEqual([...leaves.map(hex), '', hex(head(leaves))]);
  });

  test('its checkpoint is over these lines and signed by this key', () => {
    const [origin = '', size, root, before, , signed = ''] = note;
    expect([origin, size, root, before]).toEqual([
      'deploy-assist/K7QMZ2',
      '3',
      Buffer.from(heads[5] ?? '', 'hex').toString('base64'),
      'before 0',
    ]);
    const [dash, name, base64 = ''] = signed.split(' ');
    expect([dash, name]).toEqual(['\u2014', origin]);
    const blob = Buffer.from(base64, 'base64');
    const key = Buffer.from(publicKey, 'hex');
    expect(blob.subarray(0, 4)).toEqual(sha256(Buffer.from(`${origin}\n`), Buffer.of(1), key).subarray(0, 4));
    const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), key]);
    const text = Buffer.from(`${note.slice(0, note.indexOf('')).join('\n')}\n`);
    expect(verify(null, text, createPublicKey({ key: der, format: 'der', type: 'spki' }), blob.subarray(4))).toBe(true);
  });

  test('is what this program reads and writes', () => {
    const reader = createReader();
    expect(reader.push(Buffer.from(lines.map((line) => `${line}\n`).join(''))) ?? reader.end()).toBeUndefined();
    expect([...reader.leaves, '', treeHead(reader.leaves.slice(0, 2)), reader.tree.root()]).toEqual(heads);
    const salt = Buffer.from('ffeeddccbbaa99887766554433221100', 'hex');
    expect(commitment(salt, Buffer.from('done\n'))).toBe(output[4]);
    const read = readNote(Buffer.from(`${note.join('\n')}\n`));
    expect(read && isSignedBy(read, publicKey)).toBe(true);
    const journal = { size: 3, root: heads[5] ?? '' };
    const text = delegationText({ session: 'K7QMZ2', epoch: 1, genesis: heads[0] ?? '', key: publicKey, journal });
    expect(`${delegation.join('\n')}\n`).toBe(text);
  });
});

test('its text of a sign-off is the one that its session gives, and has this digest', async () => {
  const text = `${signed.join('\n')}\n`;
  expect(text).toBe(signOffText(signedAs(await redoneEvents(), signOffVersion, 'Partial')));
  expect(example).toContain(`is\n\`${hash('sha256', text, 'hex')}\``);
});

test('its table of a sign-off has the lines that one has, in their order, and its version', () => {
  const [, title = '', row = ''] = /^\| `(deploy-assist sign-off \d+)` \| (.*) \|$/m.exec(page) ?? [];
  const keys = [...row.matchAll(/`([^`]+)`/g)].map(([, key]) => key);
  expect(title).toBe(signOffTitle(signOffVersion));
  // In brackets and behind the empty line stand words of explanation.
  const explained = ['checklist.md', 'none', 'label: answer'];
  expect(keys.filter((key) => !explained.includes(key ?? ''))).toEqual(signOffKeys);
});
