/** Those that say the opposite of each other, or whose brackets do: "Fix (destructive changes)" beside "Fix (non-destructive changes)". Empty where none do. */
export function opposites<One extends { label: string }>(all: readonly One[]): One[] {
  const cases = all.map(({ label }) => caseIn(label));
  return all.filter((_, at) => cases.some((other, place) => place !== at && isOpposite(cases[at] ?? null, other)));
}

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
  /^(?:non?[- ]|ir(?=revers)|not |without |nicht[- ]|keine?[rs]? |ohne |sans |sin |sem |não |не |без |非|不|无|無|بدون )|\s*(?:なし|無し|を伴わない|없음|없이|미포함)$/iu;
const assent = /^(?:with |mit |avec |con |com |со? |有|含|带|با )|\s*(?:あり|有り|を伴う|있음|포함)$/iu;
