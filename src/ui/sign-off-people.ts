type Labelled = { label: string; is: string };

/** Whether a row of a form asks for a person: a name, who did it, a signature. */
export function asksWho({ label }: Labelled): boolean {
  return who.test(label);
}

const who =
  /name|\bby\b|sign|operator|engineer|approve|von\b|durch\b|\bpar\b|\bpor\b|nom\b|имя|выполнил|подпис|签|人|者|名|이름|نام/i;

/**
 * Whether a row is of the person who signs: of the first that the form asks for. Each further row that asks for a person begins the rows of
 * another one, but for the signature of the one before; in a table the rows of a person have a label in common ("QA: Name", "QA: Date").
 */
export function isOwn(rows: readonly Labelled[], at: number): boolean {
  const first = rows.findIndex((row) => asksWho(row));
  const mine = personOf(rows, at);
  return first < 0 || mine < 0 || mine === personOf(rows, first);
}

/** The row that first asks for the person a row is of; -1: of none. */
function personOf(rows: readonly Labelled[], at: number): number {
  const shared = sharedPart(rows[at]);
  const beside = (row: Labelled) => sharedPart(row) === shared;
  if (shared !== null) return rows.findIndex((row) => beside(row) && asksWho(row));
  return rows.findLastIndex(
    (row, index) => index <= at && beside(row) && asksWho(row) && (!onlySigns.test(row.label) || isFirst(rows, index)),
  );
}

function isFirst(rows: readonly Labelled[], at: number): boolean {
  return !rows.slice(0, at).some((row) => sharedPart(row) === null && asksWho(row));
}

/** `QA` of "QA: Name". */
function sharedPart(row: Labelled | undefined): string | null {
  return /^(.+?)\s*[:：]\s*\S/.exec(row?.label ?? '')?.[1] ?? null;
}

const onlySigns =
  /^\W*(?:signature|signed?|sign-?off|initials|unterschrift|firma|assinatura|подпись|签[名字]|署名|サイン|서명|امضا)\W*$/iu;
