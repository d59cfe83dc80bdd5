import { describe, expect, test } from 'vitest';
import { askedLines, askWords, fixOfRefused } from '../../src/commands/approve-words.ts';
import { approvalNamespace } from '../../src/session/approval-signing.ts';
import { newKey } from '../record/sample-session.ts';
import { needs } from '../support/programs.ts';

const keygen = needs('ssh-keygen', 'openssh-client');
const text = 'deploy-assist approval 3\nsession: K7QMZ2\n';
const asking = { desk: '/desk', text, nonce: 'n1', session: 'K7QMZ2', owner: 'ann', expires: '' };

test.each([
  ['here', 'This is what you would sign, whole:'],
  ['elsewhere', 'This is what the signature has to be of, whole:'],
  ['decline', 'This is what you say no to, whole:'],
  ['withdraw', 'This is what you take your yes back from, whole:'],
] as const)('what is asked is headed by what is about to be said to it: %s', (way, heading) => {
  const lines = askedLines(asking, 'bob@example.org', way);
  expect(lines[1]).toBe(heading);
  expect(lines).toContain('  session: K7QMZ2');
});

test('what is asked a second time says why', () => {
  expect(askWords('go 5', false)).toBe('To approve type:  go 5    to refuse type:  no go\n> ');
  expect(askWords('go 5', true)).toMatch(/^Those were not the words: nothing is signed[^\n]*\nTo approve type/);
});

describe.skipIf(keygen.missing)(`a signature that was refused${keygen.note}`, () => {
  const fixFor = async (over: string, isOpen = true) => {
    const signed = await (await newKey()).sign(Buffer.from(over), approvalNamespace);
    if (!signed.ok) throw new Error(signed.why);
    const env = { PATH: process.env['PATH'] ?? '' };
    const answer = { answer: 'approve' as const, nonce: 'n1', principal: 'bob', signature: signed.armored };
    return fixOfRefused(asking, answer, { isOpen, env });
  };

  test('and is of another text asks for one of this text, not for another key', async () => {
    const fix = await fixFor(text.replace('K7QMZ2', 'K7QMZ3'));
    expect(fix).toContain('made over another text');
    expect(fix).toContain('approve K7QMZ2 --text');
    expect(fix).not.toMatch(/somebody else/i);
  });

  test('and is of this text asks for another key', async () => {
    expect(await fixFor(text)).toContain('with a key that the session');
  });

  test('to what is asked for no more asks to look again', async () => {
    expect(await fixFor(text, false)).toContain('Look at what is asked for now');
  });
});
