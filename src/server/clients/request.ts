import * as z from 'zod/mini';
import { readings } from '../../session/reading.ts';
import { seen } from '../../session/seen.ts';
import { targetFact } from '../../session/shapes.ts';
import { type Hello, protocolVersion, type Request } from './protocol.ts';

/**
 * Reads a frame as a request. Who may open the socket is trusted, but not to be free of mistakes: what does not have the shape of
 * the protocol is refused with a sentence, before anything looks into it.
 */
export function readRequest(frame: unknown): { request: Request } | { refused: string; id: number } {
  const other = otherProtocol(frame);
  if (other !== undefined) return { refused: other, id: 0 };
  const parsed = requestSchema.safeParse(frame);
  // The schema says the protocol's types over again; the compiler compares them below.
  if (parsed.success) return { request: parsed.data as Request };
  const refused = `This is no request of protocol ${protocolVersion}: ${wrongIn(frame)}. Nothing was done.`;
  return { refused, id: idOf(frame) };
}

/** Somebody who speaks another version is told so, whatever else differs. */
function otherProtocol(frame: unknown): string | undefined {
  const spoken = z.object({ hello: z.object({ protocol: z.number() }) }).safeParse(frame).data?.hello.protocol;
  if (spoken === undefined || spoken === protocolVersion) return undefined;
  return `This session's server speaks protocol ${protocolVersion}, you speak ${spoken}. Use the deploy-assist that started it.`;
}

const text = z.string();
const count = z.int().check(z.minimum(0));
const cells = z.int().check(z.minimum(1), z.maximum(10_000));
const variables = z.record(text, text);
const place = { step: text, item: text };
const asking = { step: text, gate: text };

const hello = z.object({
  protocol: z.number(),
  client: text.check(z.maxLength(100)),
  version: text,
  tty: z.nullable(text),
  columns: cells,
  rows: cells,
  user: text,
  env: variables,
  watches: z.optional(z.boolean()),
});

const wish = z.discriminatedUnion('wish', [
  z.object({ wish: z.literal('ask') }),
  z.object({ wish: z.literal('give'), to: text }),
  z.object({ wish: z.literal('decline'), to: text }),
  z.object({ wish: z.literal('force'), reason: text }),
]);

const control = z.discriminatedUnion('live', [
  z.object({ live: z.literal('interrupt'), run: text, signal: z.enum(['INT', 'TERM', 'KILL']) }),
  z.object({ live: z.literal('keyboard'), run: text, on: z.boolean() }),
  z.object({ live: z.literal('input'), run: text, base64: text }),
  z.object({ live: z.literal('here') }),
  z.object({ live: z.literal('key'), id: count, text: z.nullable(text) }),
  z.object({ live: z.literal('size'), run: z.optional(text), columns: cells, rows: cells }),
]);

const checkedBy = z.union([
  z.object({ probe: z.object(place) }),
  z.object({ query: text }),
  z.object({ command: text }),
]);

const question = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('look'), ...place, edited: z.optional(text) }),
  z.object({ ask: z.literal('check'), ...place, by: checkedBy }),
  z.object({ ask: z.literal('block'), ...place }),
  z.object({ ask: z.literal('output'), run: text, offset: count, length: count }),
  z.object({
    ask: z.literal('suggest'),
    token: text,
    environment: z.nullable(text),
    target: z.optional(targetFact),
  }),
  z.object({ ask: z.literal('source'), from: count, to: count }),
  z.object({ ask: z.literal('preflight'), vouch: z.optional(z.boolean()) }),
  z.object({ ask: z.literal('signer') }),
]);

const confirmation = z.object({
  how: z.enum(['key', 'go', 'yes', 'phrase']),
  phrase: z.optional(text),
  tookMs: z.optional(count),
  attempts: z.optional(count),
});
const value = z.object({ token: text, environment: z.nullable(text), value: text, secret: z.boolean() });
const answers = z.enum(['done', 'applies', 'notApplicable', 'open', 'asExpected', 'notAsExpected']);
const field = z.object({ line: z.nullable(z.int()), label: text, answer: text });

const action = z.discriminatedUnion('do', [
  z.object({ do: z.literal('enter'), step: text, reason: z.optional(text) }),
  z.object({
    do: z.literal('read'),
    ...place,
    answer: z.enum([...readings, 'remembered']),
    reason: z.optional(text),
  }),
  z.object({
    do: z.literal('run'),
    ...place,
    confirm: confirmation,
    aimed: z.optional(targetFact),
    edited: z.optional(z.object({ text, reason: text })),
    fromRoot: z.optional(z.boolean()),
  }),
  z.object({
    do: z.literal('answer'),
    step: text,
    items: z.array(text),
    answer: answers,
    note: z.optional(text),
    expected: z.optional(z.object({ line: count, text })),
    lookedAt: z.optional(z.array(text)),
  }),
  z.object({ do: z.literal('clear'), step: text, gate: text, evidence: z.array(text), reason: z.optional(text) }),
  z.object({ do: z.literal('stop'), step: text, gate: text, condition: text, evidence: z.array(text) }),
  z.object({ do: z.literal('choose'), choice: text, option: count, reason: z.optional(text) }),
  z.object({ do: z.literal('fill'), values: z.array(value) }),
  z.object({ do: z.literal('follow'), step: text, item: text, session: text }),
  z.object({ do: z.literal('skip'), step: text, item: z.optional(text), reason: text }),
  z.object({ do: z.literal('defer'), step: text, until: text, reason: text }),
  z.object({
    do: z.literal('override'),
    step: text,
    item: z.optional(text),
    gate: z.optional(text),
    what: text,
    reason: text,
  }),
  z.object({ do: z.literal('startWait'), ...place }),
  z.object({ do: z.literal('planProbe'), ...place, probe: z.object(place), everyS: z.nullable(z.int()) }),
  z.object({ do: z.literal('probe'), ...place, probe: z.object(place) }),
  z.object({ do: z.literal('check'), ...place, by: checkedBy, aimed: z.optional(targetFact) }),
  z.object({ do: z.literal('observe'), ...place, note: text }),
  z.object({ do: z.literal('endWait'), ...place, reason: z.optional(text) }),
  z.object({ do: z.literal('rollBack'), rollback: text, from: text }),
  z.object({
    do: z.literal('endRollback'),
    rollback: text,
    outcome: z.enum(['restored', 'attested', 'left', 'failed']),
    evidence: text,
    undone: z.optional(z.array(text)),
  }),
  z.object({
    do: z.literal('bindHost'),
    environment: z.nullable(text),
    host: z.nullable(text),
    login: z.optional(z.object({ name: text, byHand: z.optional(z.literal(true)) })),
  }),
  z.object({ do: z.literal('map'), ...place, environment: text }),
  z.object({ do: z.literal('mistype'), ...place, typed: text, why: text }),
  z.object({ do: z.literal('keep'), run: text }),
  z.object({ do: z.literal('lookAround'), ...place }),
  z.object({ do: z.literal('hold'), reason: text }),
  z.object({ do: z.literal('release'), reason: text }),
  z.object({ do: z.literal('note'), text, step: z.optional(text) }),
  z.object({
    do: z.literal('askApproval'),
    ...asking,
    edited: z.optional(z.object({ text, reason: text })),
    fromRoot: z.optional(z.boolean()),
  }),
  z.object({
    do: z.literal('approve'),
    ...asking,
    nonce: text,
    signature: text,
    principal: z.optional(text),
    via: z.enum(['login', 'paste']),
  }),
  z.object({ do: z.literal('decline'), ...asking, nonce: text, principal: text, reason: text, signature: text }),
  z.object({ do: z.literal('withdraw'), ...asking, nonce: text, principal: text, reason: text, signature: text }),
  z.object({ do: z.literal('signOff'), form: z.array(field), result: text, unwitnessed: z.optional(text) }),
]);

const shapes = { hello, action, question, wish, control };

const requestSchema = z.union([
  z.object({ hello }),
  z.object({ id: count, action, seen: z.optional(seen) }),
  z.object({ id: count, question }),
  z.object({ id: count, wish }),
  z.object({ control }),
  z.object({ bye: z.literal(true) }),
]);

/** The first thing wrong in the part that the frame seems to be. */
function wrongIn(frame: unknown): string {
  if (typeof frame !== 'object' || frame === null || Array.isArray(frame)) return 'it is not an object';
  for (const [name, shape] of Object.entries(shapes)) {
    if (!Object.hasOwn(frame, name)) continue;
    const issue = shape.safeParse((frame as Record<string, unknown>)[name]).error?.issues[0];
    if (issue) return `${[name, ...issue.path].join('.')} is missing, or is not what stands there`;
    return 'it has no number (id) to be answered under';
  }
  return `it is none of ${Object.keys(shapes).join(', ')}, bye`;
}

function idOf(frame: unknown): number {
  const id = typeof frame === 'object' && frame !== null && 'id' in frame ? frame.id : 0;
  return typeof id === 'number' ? id : 0;
}

type Parsed = z.infer<typeof requestSchema>;

/** Does not compile when the protocol says more than the schema lets through. */
({}) as Request satisfies Parsed;
({}) as Hello satisfies z.infer<typeof hello>;
