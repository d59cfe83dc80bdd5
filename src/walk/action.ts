import type { Bound } from '../session/bound.ts';
import type { EventData, Probe, TargetFact, There } from '../session/events.ts';
import type { Reading } from '../session/reading.ts';
import type { Confidence, Effect } from '../steps/item.ts';

/** How a run was confirmed at the keyboard. `tookMs` and `attempts` are for the record. */
export type Confirmation = {
  how: 'key' | 'go' | 'yes' | 'phrase';
  phrase?: string;
  tookMs?: number;
  attempts?: number;
};

/** What is run as a check. A query is sent where nothing can be written. */
export type CheckedBy = { probe: Probe } | { query: string } | { command: string };

/** What someone asks of the session: imperative, never stored. `step` names a step or a procedure of the way back. */
export type Action =
  | { do: 'enter'; step: string; reason?: string }
  /** What the block of an item is; `remembered`: what was said of it in an earlier session. */
  | { do: 'read'; step: string; item: string; answer: Reading | 'remembered'; reason?: string }
  /** `aimed`: the target that was on the screen when it was confirmed. */
  | {
      do: 'run';
      step: string;
      item: string;
      confirm: Confirmation;
      aimed?: TargetFact;
      edited?: { text: string; reason: string };
      fromRoot?: boolean;
    }
  | {
      do: 'answer';
      step: string;
      items: string[];
      answer: EventData<'check.answered'>['answer'];
      note?: string;
      expected?: { line: number; text: string };
      lookedAt?: string[];
    }
  /** `reason`: why what tripped the stop is not so after all. */
  | { do: 'clear'; step: string; gate: string; evidence: string[]; reason?: string }
  | { do: 'stop'; step: string; gate: string; condition: string; evidence: string[] }
  | { do: 'choose'; choice: string; option: number; reason?: string }
  | { do: 'fill'; values: { token: string; environment: string | null; value: string; secret: boolean }[] }
  /** Says that the checklist an item links to was opened as this session. */
  | { do: 'follow'; step: string; item: string; session: string }
  | { do: 'skip'; step: string; item?: string; reason: string }
  | { do: 'defer'; step: string; until: string; reason: string }
  | { do: 'override'; step: string; item?: string; gate?: string; what: string; reason: string }
  | { do: 'startWait'; step: string; item: string }
  /** `probe` names the item that is repeated; `everyS` null: not any more. */
  | { do: 'planProbe'; step: string; item: string; probe: Probe; everyS: number | null }
  | { do: 'probe'; step: string; item: string; probe: Probe }
  /**
   * Finds out how a run of unknown outcome ended: by an item of the checklist that only reads, or by what the operator typed. `aimed`: as of
   * a run.
   */
  | { do: 'check'; step: string; item: string; by: CheckedBy; aimed?: TargetFact }
  | { do: 'observe'; step: string; item: string; note: string }
  | { do: 'endWait'; step: string; item: string; reason?: string }
  | { do: 'rollBack'; rollback: string; from: string }
  /** `undone`: the steps that it undid; where that is not said, those that it is taken to have undone. */
  | ({ do: 'endRollback' } & EventData<'rollback.ended'>)
  /** Where the commands of an environment run, or with `login` those that are typed into it: on a host, as ssh is told it, or (null) on this machine. */
  | { do: 'bindHost'; environment: string | null; host: string | null; login?: { name: string; byHand?: true } }
  | { do: 'map'; step: string; item: string; environment: string }
  | { do: 'mistype'; step: string; item: string; typed: string; why: string }
  | { do: 'keep'; run: string }
  | { do: 'hold'; reason: string }
  | { do: 'release'; reason: string }
  /** A shell to look around in, in the folder and with the variables that the item would find. */
  | { do: 'lookAround'; step: string; item: string }
  | { do: 'note'; text: string; step?: string }
  /** `gate`: the id of a stop, or of an item that would run, `edited` in the place of what is written and where else than written. */
  | { do: 'askApproval'; step: string; gate: string; edited?: { text: string; reason: string }; fromRoot?: boolean }
  /** `signature`: the armoured file. `principal`: who they say they are, where no list of keys says it. */
  | {
      do: 'approve';
      step: string;
      gate: string;
      nonce: string;
      signature: string;
      principal?: string;
      via: 'login' | 'paste';
      /** Of the account that left it at the desk, where one did. */
      uid?: number;
    }
  | { do: 'decline'; step: string; gate: string; nonce: string; principal: string; reason: string; signature: string }
  | { do: 'withdraw'; step: string; gate: string; nonce: string; principal: string; reason: string; signature: string }
  /** `unwitnessed`: why it is signed without a receipt of the witness that the session needs. */
  | { do: 'signOff'; form: EventData<'session.closed'>['form']; result: string; unwitnessed?: string };

/**
 * What the server found out about the world before a decision: nothing of it comes from the client. `text` is what will run after
 * substitution, with secrets masked.
 */
export type Facts = {
  text: string;
  /** What the checklist has, masked, where the text was edited. */
  written?: string;
  cwd: string;
  /** This machine's name; or the host of the environment, as ssh is told it, and then `far` says what was found there. */
  host: string;
  far?: Far;
  /** Of several commands, which go to the host that was said for them from this machine, by their place. */
  going?: readonly number[];
  environment: string;
  protected: boolean;
  /** One sentence: where the environment comes from. */
  environmentWhy: string;
  target: TargetFact;
  /** False when nobody has said which environment this target is. */
  targetMapped: boolean;
  /** Which environment the map has it for; absent where it has none. */
  mappedTo?: string;
  onlyFiles: boolean;
  /** Of the text that would run: an edited one is a change, whatever was written. */
  effect: Effect;
  /** Why what it does cannot be undone, as a short phrase behind "it". */
  danger: string | null;
  confidence: Confidence;
  /** Set when section and target contradict each other, a variable the target needs is not set, or a commit would take a dump along. */
  mismatch: { is: 'contradicted' | 'notSet' | 'exposed'; found: string; expected: string; fix: string } | null;
  /** Set while another session drives this environment of this checklist: which and who, and what to do. */
  driven?: { what: string; remedy: string };
  /** Set for a unit that only assigns the variables that name a target: what it would change. */
  changesTarget: { from: string; to: string } | null;
  /** Names of the variables used; never values. */
  variables: string[];
  /** Those of them that the shell has a value for already, by the operator's login or by a step before. */
  given: string[];
  programs: { name: string; path: string | null; sha256: string | null }[];
  /** What it rests on beside its text; set where somebody else may have to approve it. From the root, where only that works. */
  bound?: Bound;
  /** A relative `cd X` or `./x` that is not here but is there from the session's root. */
  fromRoot: { missing: string; root: string } | null;
  /** A relative `cd X` whose target is where the shell already stands. */
  alreadyThere: string | null;
  /** Files that it reads before anything could make them and that are not there, as written in it. */
  notThere: string[];
  /** Files that it reads before anything could make them and that are there; only of this machine. */
  reads?: FileThere[];
  /** Files that it writes anew and that are there, with something in them; only of this machine. */
  replaces?: FileThere[];
  /** The names that its way back restores under which a dump of this time lies that drops what is there; only of this machine. */
  dropping?: string[];
};

/** A file as it lies there: `name` as written in the command, `path` whole, `at` (RFC 3339) when it was written last. */
export type FileThere = { name: string; path: string; bytes: number; at: string };

/** Another host that a command would run on. `trouble`: why nothing can run there now, and what to do, as sentences. */
export type Far = { there: There | null; trouble: string | null };

/** What a host that somebody names turned out to be; or why it cannot be reached, as sentences. */
export type Found = { there: There } | { refused: string };

/**
 * What the server knows of a block: the SHA-256 (hex) of its lines, and what was said of it in an earlier session, at an RFC 3339 time.
 * `trouble`: why nothing is remembered, as a sentence.
 */
export type BlockFacts = {
  sha256: string;
  remembered: { answer: Reading; at: string; reason?: string | undefined } | null;
  trouble: string | null;
};

/** What the server finds in the folder of a session that an item's checklist was opened as; a sentence where it is not one. */
export type Followed = Omit<EventData<'checklist.followed'>, 'step' | 'item'> | { refused: string };

/**
 * What the server made or found for an approval: the text to be signed with what it binds, or whose signature over `text` it is (`signature`:
 * SHA-256 of its file; `trust`: the list that vouches for the key).
 */
export type ApprovalFacts =
  | { is: 'asked'; data: EventData<'approval.asked'> }
  | {
      is: 'signed';
      text: string;
      principal: string;
      key: string;
      signature: string;
      armored: string;
      trust: string | null;
    }
  | { is: 'refused'; refused: string; key?: string };

/** What a decision is told about time and identity. `mono` in microseconds since boot. */
export type Moment = { time: string; mono: number; id: string };
