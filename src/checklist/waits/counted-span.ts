import { hinted } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import type { Duration } from './duration.ts';

/** How long "Week 1", "Weeks 2-4", "Tag 1", "第1周" last, where a label begins with them or has them in brackets; null where it counts no time. */
export function countedSpan(label: string): Duration | null {
  const said = inBrackets.exec(label)?.[1] ?? label;
  const groups = counted.exec(said)?.groups;
  if (groups === undefined) return null;
  const [from = '1', to = from] = [groups.a ?? groups.c, groups.b ?? groups.d];
  const unit = units.find(([, pattern]) => pattern.test(said))?.[0] ?? 0;
  const length = (Number(to) - Number(from) + 1) * unit;
  return length > 0 ? { minimum: length, maximum: length } : null;
}

const inBrackets = hinted(/^[^()（）]{2,40}[(（]([^()（）]{3,24})[)）]$/u);

const counted = hinted(
  oneOf(
    /^(?:weeks?|days?|hours?|wochen?|tage?|stunden?|semaines?|jours?|heures?|semanas?|d[ií]as?|horas?|недел[яи]|д(?:ень|ни)|час|هفته|روز|ساعت) (?<a>\d{1,2})(?: ?[-–—] ?(?<b>\d{1,2}))?(?=$|[\s:–—-])/iu,
    /^第? ?(?<c>\d{1,2})(?: ?[-–~〜] ?(?<d>\d{1,2}))? ?(?:周|天|小时|週目?|日目|時間目|주차|일차)(?=$|[\s:：的のは、，]|监|观|監|観|모)/iu,
  ),
);

const units: readonly [seconds: number, pattern: RegExp][] = [
  [604_800, /week|woche|semain|semana|недел|周|週|주차|هفته/iu],
  [86_400, /day|tag|jour|d[ií]a|день|дни|天|日目|일차|روز/iu],
  [3_600, /hour|stunde|heure|hora|час|小时|時間目|ساعت/iu],
];
