import type { Choice } from '../../plan/plan.ts';
import { asksFirst } from '../../walk/walk.ts';
import { type Line, line } from '../line.ts';
import { optionLetter, optionLines } from '../lines/option-lines.ts';
import { type Context, defineScreen, type KeyBinding } from '../screen.ts';
import type { View } from '../view.ts';

type Here = Context<'questions', undefined>;

/** Choices that the checklist asks once, before the walk. One after the other; nothing is preselected. */
export const questionsScreen = defineScreen<'questions', undefined>({
  name: 'questions',
  start: () => undefined,
  heading: ({ view }) => `QUESTIONS of the checklist   ${view.walk.questions.length} open`,
  keys: (here) => [
    ...(questionOf(here.view)?.options ?? []).map((_option, at) => lookAt(at)),
    { key: 'Esc', label: 'later', disabled: whyNotLater, does: ({ actions }) => actions.close() },
    { key: 't', label: 'outline', does: ({ actions }) => actions.open({ name: 'outline' }) },
  ],
  body: ({ view }): Line[] => {
    const question = questionOf(view);
    if (question === undefined)
      return [line(' No question of the checklist is open. Esc goes to the walk.', 'plain', { hang: 1 })];
    return [
      line(` ${question.title}`, 'bold', { hang: 1 }),
      line(
        ` The checklist offers ${question.options.length} ways (line ${question.line}). Exactly one is done; the others become [/].`,
        'plain',
        { hang: 1 },
      ),
      line(),
      ...optionLines(view, question),
      line(),
      line(` No way is preselected. ${letters(question.options.length)} looks inside; y there chooses it.`, 'plain', {
        hang: 1,
      }),
    ];
  },
  exit: (here) => (whyNotLater(here) ? 'q leaves; the question waits.' : 'Esc = to the walk; it stays open.'),
});

/** The one that the step in hand waits for; else the first. */
function questionOf({ walk, lane }: View): Choice | undefined {
  return (lane && asksFirst(walk, lane.lane)) ?? walk.questions[0];
}

function whyNotLater({ view: { walk, lane } }: Pick<Here, 'view'>): string | undefined {
  return lane && asksFirst(walk, lane.lane) ? 'The next step waits for this answer.' : undefined;
}

function lookAt(at: number): KeyBinding<'questions', undefined> {
  return {
    key: optionLetter(at),
    label: 'look inside',
    does: ({ view, actions }: Here) => {
      const question = questionOf(view);
      if (question) actions.open({ name: 'option', choice: question.id, option: at });
    },
  };
}

export function letters(count: number): string {
  return Array.from({ length: count }, (_, at) => optionLetter(at)).join(', ');
}
