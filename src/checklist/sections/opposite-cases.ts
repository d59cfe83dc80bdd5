/** Those that say the opposite of each other, or whose brackets do: "Fix (destructive changes)" beside "Fix (non-destructive changes)". Empty where none do. */
export function opposites<One extends { label: string }>(all: readonly One[]): One[] {
  const cases = all.map(({ label }) => caseIn(label));
  return all.filter((_, at) => cases.some((other, place) => place !== at && isOpposite(cases[at] ?? null, other)));
}

/** Whether two texts are the same case and its opposite: "with changes to the schema" and "without changes to the schema". */
export function areOppositeCases(one: string, other: string): boolean {
  return restOf(one) === restOf(other) && isOpposite(caseIn(one), caseIn(other));
}

/** What stands before the brackets that name a case. */
function restOf(label: string): string {
  const at = label.search(bracketsAtEnd);
  return at < 0 ? '' : label.slice(0, at).trim().toLowerCase();
}

const bracketsAtEnd = /[(（][^()（）]{3,60}[)）]\s*$/u;

type Case = { denied: boolean; stems: string };

function isOpposite(one: Case | null, other: Case | null): boolean {
  return one !== null && other !== null && one.denied !== other.denied && one.stems === other.stems;
}

function caseIn(label: string): Case | null {
  const inside = (/[(（]([^()（）]{3,60})[)）]\s*$/u.exec(label)?.[1] ?? label).trim();
  const denied = inside.replace(denial, '');
  const bare = denied.replace(assent, '').trim();
  return bare === '' ? null : { denied: denied !== inside, stems: stemsOf(bare) };
}

/** Without the ends of words, which follow what stands before them. */
function stemsOf(text: string): string {
  return text
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => word.slice(0, 6))
    .join(' ');
}

const denial =
  /^(?:non?[- ]|ir(?=revers)|not |without |nicht[- ]|keine?[rs]? |ohne |sans |s['’]il n['’]y a (?:pas|aucune?) (?:de |d['’])?|sin |sem |não |не |без |非|(?:如果)?(?:不(?:包)?含?|没有|未)|无|無|بدون )|^если (?=.*нет$)|\s*(?:нет|が?(?:なし|無し|ない場合)|を伴わない|[이가]? ?(?:없음|없이|없는 경우|없을 때)|미포함)$/giu;
const assent =
  /^(?:with |mit |avec |s['’]il y a (?:des |une? )?|con |com |со? |если есть |(?:如果)?(?:有|包?含|带)|با )|\s*(?:が?(?:あり|有り|ある場合)|を伴う|[이가]? ?(?:있음|있는 경우|있을 때)|포함)$/iu;
