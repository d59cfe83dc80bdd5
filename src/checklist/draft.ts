import type {
  Block,
  Choice,
  Expectation,
  Gate,
  InlineCommand,
  Note,
  Placeholder,
  Role,
  Rollback,
  Task,
  Wait,
} from '../plan/plan.ts';
import type { Item } from '../steps/index.ts';
import type { DocumentNode, ItemNode, TextLine } from './markdown/nodes.ts';

/** What reading a stretch of the document found. Ids of its items start with `$`, which `nameDraft` replaces. */
export type Draft = {
  items: Item[];
  tasks: Task[];
  blocks: Block[];
  inlineCommands: InlineCommand[];
  gates: Gate[];
  choices: Choice[];
  rollbacks: Rollback[];
  expectations: Expectation[];
  waits: Wait[];
  placeholders: Placeholder[];
  assigns: string[];
  uses: { name: string; line: number }[];
  notes: Note[];
  prose: TextLine[];
};

/** Where the stretch stands. `purpose`: a step of the walk, a way back, or text that is only read. */
export type Context = {
  heading: string;
  /** The line of the step or heading that the stretch belongs to. */
  ownerLine: number;
  environment: string | null;
  /** "(if needed)" in the heading: holds for every item below it. */
  condition: string | null;
  role: Role;
  blockRole: Block['role'];
  purpose: 'walk' | 'rollback' | 'read';
  /** Under "When to roll back": who decides and what has to come first is listed with it. */
  reasons?: boolean;
  /** Bullets without boxes are things to do: only in documents that have no boxes. */
  bulletsAreTasks: boolean;
  /** Lists whose bullets say how something is, where bullets are things to do. */
  factLists?: ReadonlySet<number>;
  /** Lists whose bullets tell what is clicked: things to do, box or not. */
  pointerLists?: ReadonlySet<number>;
  /** Sentences that tell what is clicked are done one by one, beside what is run: only where no box says what is to be done. */
  pointerProse?: boolean;
  /** Lists of bullets of which some are run: the others that tell to do something are done too. */
  workLists?: ReadonlySet<number>;
  /** Programs that the blocks of the checklist call, whether anybody knows them or not. */
  programs?: ReadonlySet<string> | undefined;
  /** Files beside the checklist that it links to and that exist; undefined where nobody has looked. */
  linked?: ReadonlySet<string> | undefined;
  /** The checklist is written in Spanish. */
  spanish?: boolean | undefined;
  /** Inside an option: its lead says when to take it, which the choice already asks. */
  inOption: boolean;
  /** The box whose own text leads to a way back that stands inside it: what is listed there is done. */
  led?: ItemNode | undefined;
  /** Its text says that a hardware wallet, a security key or a phone has to be at hand. */
  device?: boolean;
  read: (nodes: DocumentNode[], context: Context, draft: Draft) => void;
};

/** A place among the nodes of a stretch. */
export type Cursor = { nodes: DocumentNode[]; at: number; draft: Draft; context: Context };

/** Takes the nodes at the cursor that it understands, adds what they mean to the draft and says how many it took; 0: not its business. */
export type Recogniser = (cursor: Cursor) => number;

export function emptyDraft(): Draft {
  return {
    items: [],
    tasks: [],
    blocks: [],
    inlineCommands: [],
    gates: [],
    choices: [],
    rollbacks: [],
    expectations: [],
    waits: [],
    placeholders: [],
    assigns: [],
    uses: [],
    notes: [],
    prose: [],
  };
}

type Unnamed<One> = One extends Item ? Omit<One, 'id'> : never;

/** Adds an item under the next free id and returns that id. */
export function addItem(draft: Draft, item: Unnamed<Item>): string {
  const id = `$.i${draft.items.length + 1}`;
  draft.items.push({ ...item, title: withoutColon(item.title), id } as Item);
  return id;
}

function withoutColon(title: string): string {
  return title.endsWith(':') ? title.slice(0, -1).trimEnd() : title;
}

/** Gives a finished draft the name of its lane (a step or a rollback) and, for a step, puts what belongs to it under it. */
export function nameDraft(draft: Draft, lane: string, kind: 'step' | 'rollback'): Draft {
  const named = (id: string) => id.replace(/^\$/, lane);
  const step = kind === 'step' ? lane : null;
  return {
    ...draft,
    items: draft.items.map((item) => ({ ...item, id: named(item.id) })),
    tasks: draft.tasks.map((task) => ({ ...task, step: task.step === null ? null : step })),
    blocks: draft.blocks.map((block) => ({ ...block, step: block.role === 'forward' ? step : null })),
    inlineCommands: draft.inlineCommands.map((command) => ({
      ...command,
      step: command.step === '' ? step : command.step,
    })),
    gates: draft.gates.map((gate) => ({
      ...gate,
      step: gate.step === '' ? step : gate.step,
      after: gate.after === null ? null : named(gate.after),
    })),
    choices: draft.choices.map((choice) => ({
      ...choice,
      askedAt: choice.askedAt === null ? null : named(choice.askedAt),
      options: choice.options.map((option) => ({ ...option, items: option.items.map(named) })),
    })),
    expectations: draft.expectations.map((one) => ({ ...one, item: one.item === null ? null : named(one.item) })),
  };
}

/** Everything but items and prose of one draft, added to another. */
export function addFindings(to: Draft, from: Draft): void {
  to.tasks.push(...from.tasks);
  to.blocks.push(...from.blocks);
  to.inlineCommands.push(...from.inlineCommands);
  to.gates.push(...from.gates);
  to.choices.push(...from.choices);
  to.rollbacks.push(...from.rollbacks);
  to.expectations.push(...from.expectations);
  to.waits.push(...from.waits);
  to.placeholders.push(...from.placeholders);
  to.assigns.push(...from.assigns);
  to.uses.push(...from.uses);
  to.notes.push(...from.notes);
}
