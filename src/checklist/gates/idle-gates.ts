import type { Gate } from '../../plan/plan.ts';
import { type Draft, nameDraft } from '../draft.ts';
import type { DocumentSection } from '../sections/sections.ts';
import { announcesRules } from './soft-gate-words.ts';

/** The step that stops without work of their own stand behind (`after`: its last item) or, above the first step, before. */
type Stand = { id: string; after: string | null };

/**
 * The findings of a stretch in which nothing is to be done, its stops put behind the step above it or before the first step. A list of
 * rules is one stop that shows them all; `ruling` is the stop that the rules of the section before were gathered in.
 */
export function idleFindings(
  { draft, section }: { draft: Draft; section: DocumentSection },
  stand: Stand | null,
  ruling: { section: DocumentSection; gate: Gate } | null,
): { found: Draft; ruling: typeof ruling } {
  const named = nameDraft(draft, '', 'rollback');
  let gathered = ruling?.section === section ? ruling : null;
  const gates = draft.gates.map((gate): Gate => {
    // Before the first step nothing is there to be rolled back.
    const stops = gate.step === '' && stand !== null && !(gate.type === 'rollback' && stand.after === null);
    if (!stops) return { ...gate, step: null, after: null };
    const placed = { ...gate, step: stand.id, after: stand.after };
    if (gate.type !== 'soft' || !announcesRules(section.title)) return placed;
    const rule = { line: gate.line, text: gate.text };
    if (gathered !== null) {
      gathered.gate.conditions.push(rule);
      return { ...gate, step: null, after: null };
    }
    const first = { ...placed, text: section.title, conditions: [rule, ...gate.conditions] };
    gathered = { section, gate: first };
    return first;
  });
  return { found: { ...named, gates }, ruling: gathered };
}
