import * as z from 'zod/mini';
import { attestedStatus, type ItemDefinition } from './define.ts';
import { itemSchema } from './item.ts';

/**
 * A checklist of its own that this one links to: opened as a session with its own plan, journal and sign-off. `path` is relative to this
 * checklist's folder, as written in the link. `claimed`: the author's file has the box ticked.
 */
export const checklistItem = itemSchema(
  'checklist',
  z.object({ path: z.string(), text: z.string(), claimed: z.boolean() }),
);

export type ChecklistItem = z.infer<typeof checklistItem>;

export const checklistKind: ItemDefinition<ChecklistItem> = {
  verbs: ['follow', 'attest'],
  describe: ({ data }) => [`${data.text} (${data.path})`],
  program: () => null,
  status: (state) => {
    if (state.answer) return attestedStatus(state);
    const end = state.followed?.closed;
    // What was left or rolled back is still to be done: another session of it, by hand, or skipped with a reason.
    if (end?.outcome !== 'complete') return 'notStarted';
    return end.verified ? 'verified' : 'attested';
  },
};
