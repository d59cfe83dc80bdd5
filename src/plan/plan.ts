import * as z from 'zod/mini';
import { assigned } from '../steps/assigned.ts';
import { item } from '../steps/index.ts';
import { command, confidences, effects, span, statement } from '../steps/item.ts';

const line = z.int();

/** What a section or a step is for. Rollback, troubleshooting, reference, template and sign-off never enter the forward walk. */
export const roles = [
  'prepare',
  'forward',
  'verify',
  'monitor',
  'rollback',
  'troubleshooting',
  'reference',
  'template',
  'sign-off',
] as const;
export type Role = (typeof roles)[number];
const role = z.enum(roles);

/** `local`, `staging`, `production`, or another name the document uses; null where it names none. */
const environment = z.nullable(z.string());

const section = z.object({ id: z.string(), title: z.string(), line, level: z.int(), role, environment });

/**
 * A step of the forward walk. `number` counts 1…n over the walk; the document's own label stays in the title. `items` are in the order of
 * the document. `gates` are lines of the plan's gates that stand behind this step's items; `rollback` is the id of its way back.
 */
const step = z.object({
  id: z.string(),
  number: z.int(),
  title: z.string(),
  ...span,
  section: z.nullable(z.string()),
  role,
  environment,
  items: z.array(item),
  gates: z.array(line),
  rollback: z.nullable(z.string()),
  /** "(15–30 min)" beside the task: an estimate in seconds, not a wait. */
  estimate: z.nullable(z.object({ minimum: z.int(), maximum: z.int() })),
  /** Prose of the step that explains it, as lines of the checklist. */
  prose: z.array(z.object({ line, text: z.string() })),
  ...assigned,
});

const task = z.object({
  line,
  style: z.enum(['list', 'ordered', 'heading', 'glyph', 'table', 'fence']),
  checked: z.boolean(),
  /** The step it became or belongs to; null for answers and trigger conditions. */
  step: z.nullable(z.string()),
});

/** A block. `commands` is everything in it that would run, in order, whichever program takes it; `statements` are those of them that are SQL. */
const block = z.object({
  ...span,
  lang: z.nullable(z.string()),
  step: z.nullable(z.string()),
  role: z.enum(['forward', 'rollback', 'troubleshooting', 'reference']),
  reads: z.enum([
    'shell',
    'sql',
    'transcript',
    'client',
    'mixed',
    'powershell',
    'manual',
    'env',
    'config',
    'text',
    'template',
    'chat',
    'checklist',
  ]),
  confidence: z.enum(confidences),
  why: z.string(),
  commands: z.array(command),
  statements: z.array(statement),
});

const inlineCommand = z.object({
  line,
  text: z.string(),
  step: z.nullable(z.string()),
  effect: z.enum(effects),
  danger: z.nullable(z.string()),
  longRunning: z.boolean(),
  interactive: z.boolean(),
});

/**
 * A stop. `after` is the item it stands behind (null: before the first item of its step, or not in a step). A comment gate that repeats
 * the bold one below it is merged into that one: `line` is the bold one's, `mergedLines` the comment's.
 */
const gate = z.object({
  id: z.string(),
  line,
  type: z.enum(['proceed', 'rollback', 'stop', 'approval', 'order', 'soft']),
  text: z.string(),
  conditions: z.array(z.object({ line, text: z.string() })),
  step: z.nullable(z.string()),
  after: z.nullable(z.string()),
  rollback: z.nullable(z.string()),
  mergedLines: z.array(line),
  /** Its conditions have to be so before anybody goes on, whatever its type; absent where the type tells. */
  demand: z.optional(z.literal(true)),
  /** How many people besides the operator have to approve here; absent where nobody is asked. */
  approvals: z.optional(z.int()),
});

/** A way back: never part of the forward walk. `owner` is the line of the step (or heading) that it belongs to. */
const rollback = z.object({
  id: z.string(),
  title: z.string(),
  line,
  owner: z.nullable(line),
  blocks: z.array(line),
  scope: z.enum(['step', 'section', 'document']),
  environment,
  items: z.array(item),
  /** It builds anew what was lost: no step is taken back by it. Absent where it takes back. */
  afterLoss: z.optional(z.literal(true)),
});

/**
 * Exactly one option is done; what only the others own becomes not applicable. `askedAt`: the item that asks, or null when it is asked
 * once, at load. Options that own nothing are ways back, each by its line: one of them is gone, and none is asked about.
 */
const choice = z.object({
  id: z.string(),
  line,
  title: z.string(),
  askedAt: z.nullable(z.string()),
  options: z.array(
    z.object({
      label: z.string(),
      line,
      recommended: z.boolean(),
      steps: z.array(z.string()),
      items: z.array(z.string()),
    }),
  ),
});

/** Something to be filled in before a command can run. `derive`: a file that an earlier step creates; `example`: looks like a value of another run. */
const placeholder = z.object({
  token: z.string(),
  lines: z.array(line),
  class: z.enum(['ask', 'derive', 'example', 'environment', 'undefined']),
  secret: z.boolean(),
});

/**
 * What the text says should be seen after a command. `command` is the line of that command, `item` the item that holds it. `check` says
 * how a program can compare it: `parts` are the quoted literals, regular expressions, numbers with an operator, or both sides of an
 * equality; for `ask` a person looks.
 */
const expectation = z.object({
  line,
  text: z.string(),
  command: z.nullable(line),
  item: z.nullable(z.string()),
  check: z.enum(['literal', 'pattern', 'number', 'equality', 'ask']),
  parts: z.array(z.string()),
});

const wait = z.object({ line, text: z.string(), minimum: z.nullable(z.int()), maximum: z.nullable(z.int()) });

const field = z.object({
  line,
  label: z.string(),
  kind: z.enum(['text', 'date', 'choice']),
  options: z.array(z.string()),
  /** Text the author has already filled in: a suggestion only. */
  suggestion: z.nullable(z.string()),
});

/** A host that the checklist names for an environment: `ssh X` alone, the front matter, a table. Null: outside of any environment. */
const namedHost = z.object({ environment, host: z.string(), line, text: z.string() });

/**
 * A login in another place: what stands behind its line, up to and with the line `until` (null: to the end), is meant for there as far as the
 * text tells. `host`: as ssh is told it, null where the text does not say it, or no ssh comes there. `goesFar`: to another machine, and not
 * into a container or an account of the one that it is typed on.
 */
const login = z.object({
  line,
  until: z.nullable(line),
  name: z.string(),
  host: z.nullable(z.string()),
  goesFar: z.boolean(),
});

const note = z.object({ line, text: z.string(), why: z.string() });

/** The plan of a checklist: what `plan --json` prints and `plan.json` stores. Keys are a stable surface. */
export const planSchema = z.object({
  format: z.literal('deploy-assist/plan@1'),
  source: z.object({
    path: z.string(),
    sha256: z.string(),
    lines: z.int(),
    encoding: z.object({ eol: z.enum(['lf', 'crlf', 'mixed']), bom: z.boolean(), repaired: z.nullable(z.string()) }),
  }),
  title: z.string(),
  sections: z.array(section),
  steps: z.array(step),
  tasks: z.array(task),
  blocks: z.array(block),
  inlineCommands: z.array(inlineCommand),
  gates: z.array(gate),
  rollbacks: z.array(rollback),
  choices: z.array(choice),
  placeholders: z.array(placeholder),
  expectations: z.array(expectation),
  waits: z.array(wait),
  signOff: z.array(field),
  notes: z.array(note),
  /** Changes that need somebody else's approval, by the front matter: how many in which environment; null: in every protected one. */
  approvals: z.optional(z.array(z.object({ environment, count: z.int() }))),
  /** What the front matter says of the change: words of its author, checked where they are used; and which environment it is for. */
  declared: z.optional(
    z.object({ category: z.optional(z.string()), risk: z.optional(z.string()), environment: z.optional(z.string()) }),
  ),
  /** Plans of earlier versions have none. */
  hosts: z.optional(z.array(namedHost)),
  /** In the order of their lines. Plans of earlier versions have none. */
  logins: z.optional(z.array(login)),
});

export type Plan = z.infer<typeof planSchema>;
export type Section = Plan['sections'][number];
export type Step = Plan['steps'][number];
export type Task = Plan['tasks'][number];
export type Block = Plan['blocks'][number];
export type InlineCommand = Plan['inlineCommands'][number];
export type Gate = Plan['gates'][number];
export type Rollback = Plan['rollbacks'][number];
export type Choice = Plan['choices'][number];
export type Placeholder = Plan['placeholders'][number];
export type Expectation = Plan['expectations'][number];
export type Wait = Plan['waits'][number];
export type Field = Plan['signOff'][number];
export type NamedHost = z.infer<typeof namedHost>;
export type Login = z.infer<typeof login>;
export type Note = Plan['notes'][number];
