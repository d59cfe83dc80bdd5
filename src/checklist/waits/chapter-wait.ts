import type { Plan } from '../../plan/plan.ts';
import type { WalkedStep } from '../sections/repeated-procedure.ts';
import { type DocumentSection, labelOf } from '../sections/sections.ts';
import { atLeastDays, spanOf } from './heading-wait.ts';

/** "Monitoring (24-48 hours)" over headings that are steps themselves: the time that those are spread over, told and waited for in none of them. */
export function chapterWaits(sections: readonly DocumentSection[], walked: readonly WalkedStep[]): Plan['waits'] {
  const steps = new Set(walked.map(({ region }) => region.section));
  const holdsStep = (section: DocumentSection): boolean => steps.has(section) || section.children.some(holdsStep);
  return sections.flatMap((section) => {
    const { title, line, role } = section;
    if (
      (role !== 'monitor' && !atLeastDays(labelOf(title))) ||
      section.heading === null ||
      steps.has(section) ||
      !holdsStep(section)
    )
      return [];
    const duration = spanOf({ title, section, style: 'section' });
    return duration === null ? [] : [{ line, text: title, ...duration }];
  });
}
