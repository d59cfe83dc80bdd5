import { hinted } from '../../patterns/hinted.ts';
import type { Field } from '../../plan/plan.ts';

/** Whether a field asks for a date, told by its label or by what stands in its place. */
export function kindOf(label: string, value: string): Field['kind'] {
  return dates.test(label) || /\[(?:date|yyyy)/i.test(value) ? 'date' : 'text';
}

/** How a label names a date. */
export const dates = hinted(
  /(?<!\p{L})(?:date|datum|fecha|data|дата)(?!\p{L})|日期|(?:部署|上线|发布)时间|日付|日時|날짜|일시|تاریخ/iu,
);
