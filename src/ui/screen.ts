import type { Client } from '../server/clients/client.ts';
import type { Control, KeyAsks, Wish } from '../server/clients/protocol.ts';
import type { Action } from '../walk/action.ts';
import type { ExpectedOutcome } from '../walk/expected-exit.ts';
import type { Hold } from '../walk/holds.ts';
import type { Copied, Copy } from './copy.ts';
import type { Line } from './line.ts';
import type { View } from './view.ts';

/** A command as the operator changed it before it runs, and why. */
export type Edited = { text: string; reason: string };

/** What lies over the walk, with what it is about. A new one is a word here and an entry in `screens/index.ts`. */
export type Overlay =
  | { name: 'help'; of: ScreenName; keys: { key: string; label: string }[] }
  | { name: 'outline' }
  | { name: 'step'; step: string }
  | { name: 'unfinished' }
  | { name: 'rollback'; ending?: 'attested' | 'failed' | 'left' }
  | { name: 'reason'; about: ReasonAbout }
  | { name: 'values'; step: string; item: string }
  | { name: 'signOff' }
  | { name: 'gate'; step: string; item: string; edited?: Edited; fromRoot?: boolean }
  /** For an edited run it becomes the gate as soon as the server says that the edited text needs a phrase. */
  | { name: 'yes'; step: string; item: string; edited?: Edited; fromRoot?: boolean }
  | { name: 'signals'; run: string }
  | { name: 'waitOver'; step: string; item: string }
  | { name: 'keyboard'; run: string }
  /** `among`: runs whose outputs are looked at together, in their order. */
  | { name: 'output'; run: string; among?: readonly string[] }
  | { name: 'written'; step: string; line?: number; whole?: true }
  | { name: 'explain'; step: string; item: string }
  /** `edited`: what was typed already, when the operator comes back to it. */
  | { name: 'edit'; step: string; item: string; edited?: Edited }
  | { name: 'note'; step: string; item?: string }
  | { name: 'people' }
  /** Which command is repeated while the wait goes on, and how often. */
  | { name: 'probe'; step: string; item: string }
  /** By what it is found out how a run of unknown outcome ended. */
  | { name: 'check'; step: string; item: string }
  | { name: 'preflight' }
  | { name: 'unread' }
  | { name: 'questions' }
  | { name: 'option'; choice: string; option: number }
  | { name: 'table'; run: string; among?: readonly string[] }
  | { name: 'mapping'; step: string; item: string }
  | { name: 'host'; step: string; item: string }
  | { name: 'reading'; step: string; item: string }
  /** `gate`: the stop, or the item, before which somebody else's yes is asked for. */
  | { name: 'approval'; step: string; gate: string; edited?: Edited; fromRoot?: boolean }
  | { name: 'approvalPaste'; step: string; gate: string; edited?: Edited; fromRoot?: boolean }
  | { name: 'copied'; text: string; copied: Copied }
  | { name: 'away' }
  /** What the key that signs asks of whoever is here. */
  | ({ name: 'keyAsks' } & KeyAsks);

/** What the walk itself shows, chosen by where it stands (`main-place.ts`). */
export type Main =
  | { name: 'walk' }
  | { name: 'questions' }
  | { name: 'running'; run: string }
  | { name: 'lookAround'; shell: string }
  | { name: 'stops'; step: string; gate: string }
  | { name: 'boxes'; step: string; items: string[] }
  | { name: 'failure'; step: string; stop: string }
  | { name: 'review'; step: string; item: string }
  | { name: 'condition'; step: string; item: string }
  | { name: 'diff'; step: string; item: string }
  | { name: 'mapping'; step: string; item: string }
  | { name: 'host'; step: string; item: string }
  | { name: 'reading'; step: string; item: string }
  | { name: 'rollbackOver'; rollback: string }
  | { name: 'complete' };

export type Place = Overlay | Main;
export type ScreenName = Place['name'];
export type PlaceOf<Name extends ScreenName> = Extract<Place, { name: Name }>;

/** A deviation that asks for a reason: which, and of what. */
export type ReasonAbout =
  | { verb: 'skip'; step: string; item?: string; title: string }
  | { verb: 'skipBlock'; step: string; item: string; title: string }
  | { verb: 'defer'; step: string; title: string }
  | { verb: 'byHand'; step: string; item: string; title: string }
  | { verb: 'seenDone'; step: string; item: string; title: string }
  | { verb: 'failedDone'; step: string; item: string; title: string }
  | { verb: 'asExpected'; step: string; item: string; title: string; expected?: ExpectedOutcome | undefined }
  | { verb: 'unexpected'; step: string; item: string; title: string }
  | { verb: 'override'; step: string; item?: string; gate?: string; what: string; title: string }
  /** `others`: how many more conditions the stop has. */
  | { verb: 'takeBack'; step: string; gate: string; evidence: string[]; others: number; title: string }
  | { verb: 'lift'; step: string; hold: Hold; title: string }
  | { verb: 'outOfOrder'; step: string; title: string }
  | { verb: 'endWait'; step: string; item: string; title: string }
  | { verb: 'takeOver'; title: string }
  | { verb: 'hold'; title: string }
  | { verb: 'release'; title: string };

/** All that a screen can do to the world. Each comes back at once; what the server refuses is shown in the message line. */
export type Actions = {
  /** Resolves to true when the server took it. */
  act(action: Action): Promise<boolean>;
  /** Signs, and hands on what the server says of it: the refusal is the form's to show. */
  sign(action: Extract<Action, { do: 'signOff' }>): ReturnType<Client['act']>;
  ask: Client['ask'];
  /** Asks to drive, takes over, gives or keeps it; resolves to true when the server took it. */
  wish(wish: Wish): Promise<boolean>;
  control(control: Control): void;
  open(overlay: Overlay): void;
  /** Opens what is only read, and comes back to what is open now, as it was. */
  openOver(overlay: Overlay): void;
  /** Closes the overlay: back to what it was opened over, or to the walk. */
  close(): void;
  /** Opens the help, made from the keys of the screen that is open. */
  help(): void;
  /** Copies a text to take elsewhere, and says where it went. */
  copy: Copy;
  say(message: string): void;
  /** Shows another item or gate of the lane, or another lane, without going there. */
  pick(step: string, stop?: string): void;
  /** Back from what was picked to where the walk stands. */
  unpick(): void;
  /** Shows an item that ran as if it had not: to be run again with all that its first run took. */
  retry(step: string, item: string): void;
  /** Nobody here can say which environment the target is: it stays unknown, and is not asked again by this client. */
  unmapped(target: string): void;
  /** Lets the keyboard go to a running command, or takes it back. */
  handKeyboard(run: string | undefined): void;
  scroll(by: number | 'start' | 'end'): void;
  /** Reads the target and the facts of the item in hand again. */
  lookAgain(): void;
  /** Drops the list of what happened while nobody was attached. */
  forgetAway(): void;
  /** Lets the shell have the terminal; `fg` comes back. */
  suspend(): void;
  /** Draws the screen anew, whole: what others wrote over it is gone. */
  redraw(): void;
  leave(because: 'quit' | 'signed', summary?: string[]): void;
  /** Leaves for the checklist that an item links to; whoever shows the screens comes back here afterwards. */
  follow(step: string, item: string): void;
};

/** What a key, a text or a drawing gets: the session, where the screen stands, and the screen's own small state. */
export type Context<Name extends ScreenName = ScreenName, Local = unknown> = {
  view: View;
  place: PlaceOf<Name>;
  /** Whether it was opened over what the walk shows, to which Esc leads back. */
  isOver: boolean;
  local: Local;
  actions: Actions;
  /** Changes the screen's own state at once. */
  set(local: Local): void;
  /** Cells and rows for the body. */
  columns: number;
  rows: number;
  /** Whether every row of the body has been on screen since the screen opened. */
  seenAll: boolean;
};

/**
 * A key as data: help and the key row are made from these. `key` is a character or a name (`Enter`, `Esc`, `Ctrl-C`, `PageUp`). Where there is no room
 * for all, those that lead back, stop or keep things as they are (`isSafe`) are shown, then the others in their order.
 */
export type KeyBinding<Name extends ScreenName = ScreenName, Local = unknown> = {
  key: string;
  label: string;
  does(context: Context<Name, Local>): void;
  /** Why the key does nothing now, as a sentence; the key stays visible. */
  disabled?(context: Context<Name, Local>): string | undefined;
  /** Not in the key row; in the help all the same. */
  hidden?: boolean;
  isSafe?: boolean;
  /** It only looks or notes: on a screen of the walk, where the other keys are for who drives, who watches has it too. */
  looks?: true;
  /** The label where there is no room for all keys. */
  short?: string;
  /** The label below 60 columns, where that is another one still. */
  narrow?: string;
};

/** A key that many screens share: it needs only what every screen has. */
export type SharedKey = {
  key: string;
  label: string;
  does(context: Pick<Context, 'view' | 'actions'>): void;
  disabled?(context: Pick<Context, 'view' | 'actions' | 'seenAll'>): string | undefined;
  hidden?: boolean;
  looks?: true;
  short?: string;
  narrow?: string;
};

/** What is typed into a field: a piece of text (a paste says so), or an editing key (`Backspace`, `Left`, `Ctrl-U`, …). */
export type Typed = { text: string; pasted: boolean; at: number } | { key: string; at: number };

export type Screen<Name extends ScreenName = ScreenName, Local = unknown> = {
  name: Name;
  /** The screen's own small state when it opens. */
  start(view: View, place: PlaceOf<Name>): Local;
  /** Its own state when it opens again, made of what that was when it was left; without this it starts anew. */
  takesUp?(view: View, place: PlaceOf<Name>, left: Local): Local;
  /** Keys that work here, most wanted first; those of everywhere (R, ?, q) come by themselves. */
  keys(context: Context<Name, Local>): KeyBinding<Name, Local>[];
  /** True while a text field has the focus: characters then go to `typed`, and only named keys are keys. */
  field?(context: Context<Name, Local>): boolean;
  typed?(context: Context<Name, Local>, typed: Typed): void;
  /** A letter leads to its field: what begins right behind that letter may be typed on for another screen, and is recorded only by a second Enter. */
  asksTwiceWhenEarly?: true;
  /** Its field hears nothing before the whole body was on screen. */
  opensWhenSeen?: true;
  /** Row 2, left, in place of the step and its title. */
  heading?(context: Context<Name, Local>): string;
  /** The body as lines; it is wrapped, cut to the rows there are, and scrolled with PageUp and PageDown. */
  body(context: Context<Name, Local>): Line[];
  /** The row of the body's end that is kept in sight: `end` follows what is added. */
  follows?: 'start' | 'end';
  /** The text behind `EXIT:` in place of the way back. */
  exit?(context: Context<Name, Local>): string;
  /** The message line when there is no message. */
  hint?(context: Context<Name, Local>): string;
  /** When it looks different without a key or a tick, in milliseconds since the epoch. */
  redrawAt?(context: Context<Name, Local>): number | undefined;
  /** A run whose output the screen shows, besides the last one and those of the stop in hand. */
  runs?(context: Context<Name, Local>): string | undefined;
  /** Called once when the screen opens: the place to ask for what it shows. */
  opened?(context: Context<Name, Local>): void;
  /** Called once a second, with the time in milliseconds. */
  tick?(context: Context<Name, Local>): void;
};

/** A screen whose own state only it knows: the root keeps it and hands it back. */
export function defineScreen<Name extends ScreenName, Local>(screen: Screen<Name, Local>): Screen<Name> {
  // The root hands a screen nothing but the place it was opened with and the state it set itself, which the compiler cannot follow.
  return screen as unknown as Screen<Name>;
}
