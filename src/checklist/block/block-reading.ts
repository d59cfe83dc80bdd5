import type { Block, Expectation, Placeholder, Wait } from '../../plan/plan.ts';
import type { Command, Statement } from '../../steps/item.ts';
import type { GivenScripts } from './given-scripts.ts';
import type { Doubt } from './piece.ts';
import type { OpenShell } from './typed-inside.ts';

/** A fence, an indented block or an inline command as the structure of the document hands it over. */
export type RawBlock = {
  /** The opening fence's line (1-based, as stored); for indented code the first line of code. */
  line: number;
  endLine: number;
  lang: string | null;
  /** The content without fences, dedented: one entry a line. */
  content: { line: number; text: string }[];
  /** Nearest heading, the sentence before the block, and the role of the section: hints only. */
  heading: string;
  lead: string;
  role: Block['role'];
  /** Its fence is never closed. */
  open?: boolean | undefined;
  /** It only sets variables, and something else in the checklist uses one of them. */
  kept?: boolean | undefined;
  /** What the text around it says about its commands: a question at the keyboard, or a device that has to be at hand. */
  asks?: 'question' | 'device' | undefined;
  /** What is said above it puts it into a text that others read. */
  forText?: boolean | undefined;
  /** What scripts destroy that blocks above give in full. */
  given?: GivenScripts | undefined;
  /** A shell that an earlier block opened and left open: this block is typed into it. */
  inside?: OpenShell | undefined;
};

/**
 * One unit of a block: what stands under one comment. `commands` empty and no client: done by hand. `alternative` groups units that
 * are joined by `# OR`: units of one block with the same number are options of one choice, in document order.
 */
export type Unit = {
  line: number;
  endLine: number;
  title: string;
  /** Comment lines without a command that are to be done or known by hand, in order. */
  manual: { line: number; text: string }[];
  commands: Command[];
  statements: Statement[];
  client: { open: Command; statements: Statement[] } | null;
  condition: string | null;
  alternative: { group: number; label: string; recommended: boolean } | null;
  /** `item` is left null: the structure fills it in. */
  expectations: Expectation[];
  /** Why its commands are asked about, however certain the block is. */
  doubt: Doubt | null;
  /** A wait written in the comments, which stands after the unit's commands (or before them when `before`). */
  wait: (Wait & { before: boolean }) | null;
};

/** A stop written in a comment of the block, behind the unit with this index (-1: before the first). */
export type CommentGate = {
  line: number;
  type: 'proceed' | 'rollback' | 'stop' | 'soft';
  text: string;
  conditions: { line: number; text: string }[];
  afterUnit: number;
};

/** Everything the block by itself tells. `confidence` is that of what runs here: a unit may have a doubt of its own. */
export type BlockReading = {
  reads: Block['reads'];
  confidence: Block['confidence'];
  why: string;
  commands: Command[];
  statements: Statement[];
  units: Unit[];
  gates: CommentGate[];
  /** Alternatives that are themselves commented out are listed as options too, but have no unit. */
  choices: { line: number; options: { label: string; line: number; recommended: boolean }[] }[];
  placeholders: Placeholder[];
  /** Names that the block sets (assignments, exports, read, for), for finding undefined ones across the document. */
  assigns: string[];
  /** Names that it uses without a default, with the lines. */
  uses: { name: string; line: number }[];
  notes: { line: number; text: string; why: string }[];
};
