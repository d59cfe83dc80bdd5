import * as z from 'zod/mini';
import {
  approvalAsked,
  approvalDeclined,
  approvalGiven,
  approvalRefused,
  approvalWithdrawn,
} from './approval-events.ts';
import { change, number, policy } from './change-shapes.ts';
import { targetFingerprinted } from './fingerprint-event.ts';
import { readings } from './reading.ts';
import { inputGiven, queryAnswered, runEnded, runKept, runLost, runRequested } from './run-events.ts';
import { seen } from './seen.ts';
import {
  blob,
  type comparison,
  type exit,
  file,
  id,
  item,
  line,
  probe,
  publicKey,
  reason,
  step,
  targetFact,
  there,
} from './shapes.ts';

/**
 * Every event a session can store, with the shape of its `data`. The list is closed and shared by all kinds of items, so the format of
 * the record stands still while the product grows. Times are not in the data: the envelope has them.
 */
export const eventData = {
  'session.opened': z.object({
    format: z.literal('deploy-assist/journal@1'),
    tool: z.string(),
    checklist: z.object({
      path: z.string(),
      sha256: z.string(),
      commit: z.nullable(z.string()),
      dirty: z.nullable(z.boolean()),
    }),
    root: z.string(),
    environment: z.nullable(z.string()),
    operator: z.object({
      user: z.string(),
      uid: z.int(),
      loginUid: z.nullable(z.int()),
      sudoUser: z.nullable(z.string()),
      ssh: z.nullable(z.string()),
      tty: z.nullable(z.string()),
      key: z.nullable(z.string()),
      principal: z.string(),
    }),
    host: z.object({ name: z.string(), machine: z.nullable(z.string()), boot: z.nullable(z.string()) }),
    git: z.nullable(z.object({ head: z.string(), branch: z.nullable(z.string()), dirty: z.boolean() })),
    previous: z.nullable(z.object({ session: z.string(), size: z.int(), root: z.string() })),
    number: z.optional(number),
    change: z.optional(z.string()),
    reason: z.optional(reason),
    ...change,
    rehearsal: z.optional(z.boolean()),
    /** The table outside the host that was to see the journal grow, and whether nothing was to run without it. */
    witness: z.optional(z.object({ name: z.string(), required: z.boolean() })),
    /** Where the authority is that was asked to time-stamp the signature, without who asks it. */
    timeStamping: z.optional(z.string()),
    /** What the policy of the repository and the operator's own ask for, with the digests of their files. */
    policy: z.optional(policy),
    /** The session, and the item of it, that this checklist was opened from. */
    parent: z.optional(z.object({ session: z.string(), step, item })),
    /** The key that signs checkpoints from here on: an Ed25519 key as 64 hex digits. */
    sessionKey: z.optional(publicKey),
  }),
  'plan.bound': z.object({ sha256: z.string(), steps: z.int(), items: z.int(), gates: z.int() }),
  'step.entered': z.object({ step, outOfOrder: z.optional(reason) }),
  'values.filled': z.object({
    values: z.array(
      z.object({
        token: z.string(),
        environment: z.nullable(z.string()),
        /** The value itself, or the salted commitment to a secret one. */
        value: z.optional(z.string()),
        commitment: z.optional(z.string()),
        file: z.optional(file),
      }),
    ),
  }),
  'choice.made': z.object({ choice: id, option: z.int(), label: z.string(), reason: z.optional(reason) }),
  /** What a block is whose reading is in doubt. `items`: all of it in this step, also what is done by hand. `remembered`: since when (RFC 3339). */
  'reading.answered': z.object({
    step,
    items: z.array(item),
    /** Its opening line, and the SHA-256 (hex) of its lines as they stand in the checklist, joined by LF. */
    block: line,
    sha256: z.string(),
    answer: z.enum(readings),
    reason: z.optional(reason),
    remembered: z.optional(z.string()),
  }),
  'run.requested': runRequested,
  'run.kept': runKept,
  'run.ended': runEnded,
  'run.lost': runLost,
  'query.answered': queryAnswered,
  'check.answered': z.object({
    step,
    items: z.array(item),
    /** `applies`: the item's condition holds; it is still to be done. */
    answer: z.enum(['done', 'applies', 'notApplicable', 'open', 'asExpected', 'notAsExpected']),
    note: z.optional(z.string()),
    /** Which of the outcomes that the checklist names a failed run was taken for. */
    expected: z.optional(z.object({ line, text: z.string() })),
    lookedAt: z.optional(z.array(z.string())),
    seen: z.optional(seen),
  }),
  /**
   * The checklist that an item links to was opened as a session of its own; told again with `closed` when that one is closed: size and tree
   * head of its journal, the operator's result, what was announced, and whether every step of it was verified by the program.
   */
  'checklist.followed': z.object({
    step,
    item,
    session: z.string(),
    path: z.string(),
    sha256: z.string(),
    closed: z.optional(
      z.object({
        size: z.int(),
        root: z.string(),
        result: z.string(),
        completion: z.string(),
        outcome: z.enum(['complete', 'incomplete', 'rolled back']),
        verified: z.boolean(),
      }),
    ),
  }),
  'condition.answered': z.object({
    step,
    gate: id,
    answer: z.enum(['clear', 'true']),
    /** What is true; in an answer that is clear, the one of several that alone is taken back: the others are asked again. */
    condition: z.optional(z.string()),
    evidence: z.array(z.string()),
    /** Why what tripped the stop is not so after all, where nothing ran since: the answer before is taken back. */
    reason: z.optional(reason),
    seen: z.optional(seen),
  }),
  /** `tookMs`: of typing it; `shownMs`: how long the gate had been on the screen, absent in journals of earlier versions. */
  'gate.confirmed': z.object({
    ...{ step, item, phrase: z.string(), tookMs: z.int(), attempts: z.int() },
    shownMs: z.optional(z.int()),
  }),
  'gate.refused': z.object({ step, item, typed: z.string(), why: z.string() }),
  'approval.asked': approvalAsked,
  'approval.given': approvalGiven,
  'approval.declined': approvalDeclined,
  'approval.withdrawn': approvalWithdrawn,
  'approval.refused': approvalRefused,
  'step.skipped': z.object({ step, item: z.optional(item), reason }),
  'step.deferred': z.object({ step, until: z.string(), reason }),
  'step.overridden': z.object({ step, item: z.optional(item), gate: z.optional(id), what: z.string(), reason }),
  'wait.started': z.object({
    step,
    item,
    minimum: z.nullable(z.int()),
    maximum: z.nullable(z.int()),
    mono: z.int(),
  }),
  /** A command or query that only reads is to be repeated while the wait goes on; `everyS` null: not any more. */
  'probe.planned': z.object({ step, item, probe, everyS: z.nullable(z.int()) }),
  /** `probe`: the note says why that probe could not be made when it was due. */
  'wait.observed': z.object({ step, item, note: z.string(), probe: z.optional(probe) }),
  'wait.ended': z.object({
    step,
    item,
    waitedS: z.int(),
    early: z.optional(reason),
    /** How often each probe was due and made, how often it failed, and the longest time in which it was not made. */
    probes: z.optional(
      z.array(z.object({ probe, everyS: z.int(), due: z.int(), made: z.int(), failed: z.int(), longestGapS: z.int() })),
    ),
  }),
  'rollback.started': z.object({ rollback: id, step: z.nullable(step), from: z.string() }),
  'rollback.ended': z.object({
    rollback: id,
    outcome: z.enum(['restored', 'attested', 'left', 'failed']),
    evidence: z.string(),
    /** The steps that it undid, in the order of the walk: each is open again. Absent in journals of earlier versions. */
    undone: z.optional(z.array(step)),
  }),
  'input.given': inputGiven,
  /** A shell to look around in, beside an item. What it leaves (folder, variables) is not carried to later commands. */
  'shell.opened': z.object({ shell: id, step, item, cwd: z.string(), host: z.string(), there: z.optional(there) }),
  /**
   * `typed`: the commands by the histories of the shell and of the database clients started in it; null: unsupervised. `why`: for what reason
   * it was unsupervised, or was so from then on.
   * `output`: all that was on its screen.
   */
  'shell.closed': z.object({
    shell: id,
    seconds: z.int(),
    typed: z.nullable(z.string()),
    output: z.nullable(blob),
    why: z.optional(z.string()),
  }),
  /**
   * Where the commands of an environment run: on a host, as ssh is told it, or (null) on this machine. `named`: the hosts that the checklist
   * names for it, with their lines; `there`: what was found at the other end. With `login` it is said of what the checklist types into that
   * login only, `byHand`: of that nothing runs from here.
   */
  'host.bound': z.object({
    environment: z.nullable(z.string()),
    host: z.nullable(z.string()),
    named: z.array(z.object({ host: z.string(), line })),
    there: z.optional(there),
    login: z.optional(z.object({ name: z.string(), byHand: z.optional(z.literal(true)) })),
  }),
  'target.sensed': z.object({
    step,
    item,
    target: targetFact,
    environment: z.string(),
    source: z.string(),
  }),
  'target.changed': z.object({ from: z.nullable(targetFact), to: targetFact, why: z.string() }),
  'target.fingerprinted': targetFingerprinted,
  'note.added': z.object({ text: z.string(), step: z.optional(step) }),
  /** `from`: who drove until now; `reason`: why it was taken from them without their yes. */
  'driver.changed': z.object({
    client: id,
    user: z.string(),
    tty: z.nullable(z.string()),
    how: z.string(),
    from: z.optional(z.object({ client: id, user: z.string() })),
    reason: z.optional(reason),
  }),
  /** Taken over, with a reason, from another session that drove it. */
  'environment.taken': z.object({
    environment: z.string(),
    from: z.object({
      session: z.string(),
      user: z.string(),
      tty: z.nullable(z.string()),
      address: z.nullable(z.string()),
      since: z.string(),
    }),
    reason,
  }),
  'hold.placed': z.object({ reason }),
  'hold.released': z.object({ reason }),
  /** The key that signs checkpoints: from here on at a `start` of the server, else once a checkpoint by the key before covers this line. */
  'key.named': z.object({
    key: publicKey,
    why: z.enum(['start', 'gate', 'waiting']),
    /** The version of deploy-assist from here on, where a start is of another one than before. */
    tool: z.optional(z.string()),
  }),
  'state.wiped': z.object({ files: z.int() }),
  'session.recovered': z.object({
    droppedBytes: z.int(),
    boot: z.nullable(z.string()),
    /** Another boot than before: of this machine, or of another one. */
    rebooted: z.boolean(),
    /** Where it goes on, where that is another host than before, or one of another name. */
    host: z.optional(z.object({ name: z.string(), machine: z.nullable(z.string()) })),
    /** The server before may live on where nothing of it can be seen from here: somebody went on all the same. */
    takenOver: z.optional(z.object({ from: z.string(), reason })),
  }),
  'session.closed': z.object({
    form: z.array(z.object({ line: z.nullable(line), label: z.string(), answer: z.string() })),
    result: z.string(),
    completion: z.string(),
    /** The version of the sign-off's text; 1 where it is not said. */
    signOff: z.optional(z.literal([2, 3, 4, 5, 6, 7])),
    /** The witness that the session needs had no receipt of it: signed all the same, for this reason. It is an open item. */
    witnessMissing: z.optional(z.object({ name: z.string(), reason })),
  }),
} as const;

export type EventType = keyof typeof eventData;
export type EventData<T extends EventType> = z.infer<(typeof eventData)[T]>;

/** An event before it is stored: what happened, past tense. */
export type NewEvent = { [T in EventType]: { type: T; data: EventData<T> } }[EventType];

/** An event as the fold sees it: `time` is RFC 3339 with milliseconds, `mono` microseconds since boot, `seq` counts from 1. */
export type SessionEvent = NewEvent & {
  seq: number;
  epoch: number;
  time: string;
  mono: number;
  actor: { id: string; basis: string };
};

export type Decision = NewEvent[] | { refused: string };
export type Comparison = z.infer<typeof comparison>;
export type TargetFact = z.infer<typeof targetFact>;
export type Probe = z.infer<typeof probe>;
export type FileFact = z.infer<typeof file>;
export type Exit = z.infer<typeof exit>;
export type There = z.infer<typeof there>;
