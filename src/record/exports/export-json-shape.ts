import * as z from 'zod/mini';
import { type EventType, eventData } from '../../session/events.ts';
import { blob } from '../../session/shapes.ts';
import { effects } from '../../steps/item.ts';

const time = z.string();
const line = z.int();

const runRequest = eventData['run.requested'].shape;
const { run: _run, step: _step, item: _item, output, commands, ...ended } = eventData['run.ended'].shape;
const { run: _query, step: _queryStep, item: _queryItem, ...answered } = eventData['query.answered'].shape;
const command = commands.def.element.shape;

const result = z.union([
  z.object({ status: z.literal('going') }),
  z.object({ status: z.literal('lost'), at: time, seq: z.int(), why: z.string() }),
  z.object({
    status: z.literal('ended'),
    at: time,
    ...ended,
    commands: z.array(z.object({ ...command, text: z.optional(z.string()) })),
    output: z.object({ root: blob.shape.root, bytes: blob.shape.length }),
  }),
  z.object({ status: z.literal('answered'), at: time, ...answered }),
]);

const items = z.array(
  z.object({ id: z.string(), kind: z.string(), title: z.nullable(z.string()), line, effect: z.enum(effects) }),
);
const lane = { id: z.string(), title: z.string(), line, environment: z.nullable(z.string()), items };

/** Who did it, and on what it rests that it was they. */
export const actor = z.object({ id: z.string(), basis: z.string() });
const envelope = { seq: z.int(), epoch: z.int(), time, mono: z.int(), actor };

const events = Object.entries(eventData).map(([type, data]) =>
  z.object({ ...envelope, type: z.literal(type as EventType), data }),
);

/**
 * What `export --format json` writes. Keys are a stable surface:
 * `format`; `session`; `opened` {at, …data of session.opened}; `closed` {at, result, completion, form} or null;
 * `journal` {size, root}; `plan` {title, sha256, steps, rollbacks}; `outcome` {text, result, counts, open, deviations, failedAttempts};
 * `notAsExpected`: what a person said to be not as the checklist expects (`expected`: its lines that say so), why, and what was done then;
 * `choices`: which of several ways was taken, where (`made`: how far the walk was, where `place` does not say it), by whom and when; `stops`: each condition of each stop, since when it was shown, and the
 * answer or why there is none;
 * `runs`: each with its request and `result` (`output.bytes` is the length of the text, `output.root` names the blob; `commands` are those of
 * the run with line, state, exit code and, where there are several, the text of each; `files` are those that it made);
 * `events`: all, as in the journal without salts and hashes; `unknown`: sentences about lines of a newer version;
 * `signOff` {text, signature} as stored; `redactions` {text, signature} likewise, null where nothing was taken out of outputs; `reviews`: the later ones beside it, with the names of their files. It holds no verdict: only `verify` gives one.
 */
export const jsonExport = z.object({
  format: z.literal('deploy-assist/export@1'),
  session: z.string(),
  opened: z.nullable(z.object({ at: time, ...eventData['session.opened'].shape })),
  closed: z.nullable(z.object({ at: time, ...eventData['session.closed'].shape })),
  journal: z.object({ size: z.int(), root: z.string() }),
  plan: z.object({
    title: z.string(),
    sha256: z.string(),
    steps: z.array(z.object({ ...lane, number: z.int(), status: z.nullable(z.string()) })),
    rollbacks: z.array(z.object(lane)),
  }),
  outcome: z.object({
    text: z.string(),
    result: z.enum(['complete', 'incomplete', 'rolled back']),
    counts: z.record(z.string(), z.int()),
    open: z.array(z.string()),
    deviations: z.array(z.object({ step: z.string(), what: z.string(), reason: z.string() })),
    failedAttempts: z.array(z.string()),
  }),
  notAsExpected: z.array(
    z.object({
      place: z.string(),
      line: z.nullable(line),
      attempt: z.nullable(z.int()),
      text: z.string(),
      expected: z.array(line),
      by: z.string(),
      at: time,
      reason: z.nullable(z.string()),
      became: z.string(),
    }),
  ),
  choices: z.array(
    z.object({
      place: z.nullable(z.string()),
      made: z.nullable(z.string()),
      line: z.nullable(line),
      title: z.string(),
      taken: z.string(),
      among: z.int(),
      by: z.string(),
      at: time,
      reason: z.nullable(z.string()),
    }),
  ),
  stops: z.array(
    z.object({
      place: z.string(),
      line,
      stop: z.string(),
      condition: z.string(),
      answer: z.string(),
      shown: z.nullable(time),
      shownMs: z.nullable(z.int()),
      at: z.nullable(time),
      by: z.nullable(z.string()),
    }),
  ),
  runs: z.array(z.object({ requestedAt: time, ...runRequest, kept: z.boolean(), result })),
  events: z.array(z.union(events)),
  unknown: z.array(z.string()),
  signOff: z.object({ text: z.nullable(z.string()), signature: z.nullable(z.string()) }),
  redactions: z.nullable(z.object({ text: z.string(), signature: z.nullable(z.string()) })),
  reviews: z.array(z.object({ file: z.string(), text: z.string(), signature: z.nullable(z.string()) })),
});

export type JsonExport = z.infer<typeof jsonExport>;
