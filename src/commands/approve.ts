import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerText } from '../record/texts/answer-text.ts';
import { approvalField } from '../record/texts/approval-text.ts';
import { visible } from '../record/visible.ts';
import { type DeskAnswer, deskFiles, deskResult, leave } from '../server/approvals/approval-desk.ts';
import { definedVariables } from '../server/clients/driver-variables.ts';
import { operatorKey, principalOf } from '../server/sealing/signer.ts';
import { approvalCommand, approvalNamespace } from '../session/approval-signing.ts';
import { type AnswerWay, askedLines, askWords, fixOfRefused } from './approve-words.ts';
import { type Asking, findAskings } from './find-askings.ts';
import { configurationFolder } from './folders.ts';
import { exitCodes, type Io, UserError } from './io.ts';
import { keyOption } from './key-option.ts';
import { withPersonHere } from './person-here.ts';
import { typedWords } from './typed-words.ts';

export type ApproveOptions = {
  key?: string;
  text?: boolean;
  signature?: string;
  decline?: string;
  withdraw?: string;
};

/**
 * `approve SESSION`: gives or declines what a session on this host asks of somebody else. What is signed is shown whole; nothing is signed before its
 * words are typed by hand. The session's own server checks the signature before it counts.
 */
export async function runApprove(session: string | undefined, options: ApproveOptions, io: Io): Promise<number> {
  const asking = await findAsking(session, io);
  if (asking === undefined) throw nothingAsked(session);
  if (options.text) {
    io.stdout(asking.text);
    io.stderr(`Sign it with: ${approvalCommand('FILE')}\n`);
    return exitCodes.complete;
  }
  const env = definedVariables(io.env);
  const principal = principalOf({ env }, hostname(), userInfo().username);
  io.stdout(`${askedLines(asking, principal, wayOf(options)).map(visible).join('\n')}\n`);
  const answer = await answerOf(asking, { ...options, principal, env }, io);
  return answer === undefined ? exitCodes.needsAnswer : await deliver(asking, answer, io);
}

function wayOf({ decline, withdraw, signature }: ApproveOptions): AnswerWay {
  if (decline !== undefined) return 'decline';
  if (withdraw !== undefined) return 'withdraw';
  return signature === undefined ? 'here' : 'elsewhere';
}

/** What was asked a moment ago lies there within a second. */
async function findAsking(session: string | undefined, io: Io): Promise<Asking | undefined> {
  for (let waitedMs = 0; ; waitedMs += 250) {
    const [asking] = findAskings(session, io);
    if (asking !== undefined || waitedMs >= 1500) return asking;
    await sleep(250);
  }
}

type Who = ApproveOptions & { principal: string; env: Record<string, string> };

async function answerOf(asking: Asking, who: Who, io: Io): Promise<DeskAnswer | undefined> {
  const { nonce } = asking;
  const { principal, decline, withdraw, signature } = who;
  if (decline !== undefined) return await without(asking, who, { answer: 'decline', reason: decline }, io);
  if (withdraw !== undefined) return await without(asking, who, { answer: 'withdraw', reason: withdraw }, io);
  if (signature !== undefined) {
    const path = signature === '-' ? 0 : resolve(io.cwd, signature);
    return { answer: 'approve', nonce, principal, signature: readFileSync(path, 'utf8') };
  }
  const said = await asked(asking);
  if (said === undefined) {
    io.stderr(
      'This is no terminal, and an approval is typed by hand.\nFix: run it in a terminal; or --signature FILE with a signature made elsewhere, or --decline REASON.\n',
    );
    return undefined;
  }
  if (said === 'nothing') {
    io.stdout('Nothing was signed and nothing was said: it is still asked for.\n');
    return undefined;
  }
  if (said !== 'go') return await without(asking, who, { answer: 'decline', reason: said.declined }, io);
  const what = `your yes to session ${asking.session}`;
  return { answer: 'approve', nonce, principal, signature: await sign(asking.text, what, who, io) };
}

/** A no, or a yes taken back, signed as a yes is: nobody else says it in their name. */
async function without(
  asking: Asking,
  who: Who,
  { answer, reason }: { answer: 'decline' | 'withdraw'; reason: string },
  io: Io,
): Promise<DeskAnswer> {
  const gate = approvalField(asking.text, 'gate') ?? '';
  const text = answerText({ ...asking, gate }, answer === 'decline' ? 'declined' : 'withdrawn', reason);
  const { nonce } = asking;
  const what = `your ${answer === 'decline' ? 'no' : 'withdrawal'} to session ${asking.session}`;
  return { answer, nonce, principal: who.principal, reason, signature: await sign(text, what, who, io) };
}

async function sign(text: string, what: string, { env, key }: Who, io: Io): Promise<string> {
  const place = { root: io.cwd, env, key: keyOption(key, io) ?? null, configuration: configurationFolder(env) };
  const signed = await withPersonHere(what, io, async (person) => {
    const found = await operatorKey(place, {});
    return found.ok ? found.key.sign(Buffer.from(text), approvalNamespace, person) : found;
  });
  if (!signed.ok) throw new UserError(signed.why, { fix: signed.fix });
  return signed.armored;
}

/** The words that approve name the step, so that they are not typed by habit. Undefined without a terminal. */
async function asked({ text }: Asking): Promise<'go' | 'nothing' | { declined: string } | undefined> {
  if (!process.stdin.isTTY) return undefined;
  const go = `go ${approvalField(text, 'step')?.split(' ')[0] ?? ''}`.trim();
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const typed = (await typedWords(askWords(go, attempt > 0), [go, 'no go']))?.trim();
    if (typed === go) return 'go';
    if (typed === 'no go') return { declined: await typedReason() };
    if (typed === undefined || typed === '') return 'nothing';
  }
  return 'nothing';
}

async function typedReason(): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await terminal.question('Why not? It goes into the record (10 characters or more).\n> ')).trim();
  } finally {
    terminal.close();
  }
}

const mostAttempts = 3;

/** Leaves the answer where the session's server finds it, and waits for what it says. */
async function deliver(asking: Asking, answer: DeskAnswer, io: Io): Promise<number> {
  const { desk, nonce, session } = asking;
  const name = `${nonce}.${randomBytes(4).toString('hex')}`;
  leave(join(desk, deskFiles.answer(name)), JSON.stringify(answer));
  const path = join(desk, deskFiles.result(name));
  for (let waitedMs = 0; waitedMs < longestWaitMs; waitedMs += 100) {
    await sleep(100);
    if (!existsSync(path)) continue;
    const result = deskResult.parse(JSON.parse(readFileSync(path, 'utf8')));
    if ('refused' in result)
      throw new UserError(`It was not taken: ${result.refused}`, {
        fix: await fixOfRefused(asking, answer, { isOpen: result.isOpen, env: definedVariables(io.env) }),
      });
    io.stdout(`${said[answer.answer]} It is in the record of session ${session}, line ${result.seq}.\n`);
    return exitCodes.complete;
  }
  io.stdout(
    `${said[answer.answer]} Nobody serves session ${session} just now: it is left there, and is checked and counted when the session goes on.\n`,
  );
  return exitCodes.complete;
}

const said = { approve: 'Signed.', decline: 'Declined.', withdraw: 'Taken back.' } as const;
const longestWaitMs = 8000;

function nothingAsked(session: string | undefined): UserError {
  const where = session === undefined ? 'on this host' : `in session ${session}`;
  return new UserError(`Nothing ${where} waits for an approval that you can see.`, {
    fix: 'The operator asks with a, at the stop. From another account both need DEPLOY_ASSIST_GROUP=GROUP; or sign on your own machine, and send the signature.',
    exitCode: exitCodes.usage,
  });
}
