import { hinted } from '../../patterns/hinted.ts';

/** "(only if any were found)", "nur falls welche da sind": in which case something is done, and in which not. */
export function saysOnlyIf(text: string): boolean {
  return onlyIf.test(text);
}

const onlyIf = hinted(
  /\bonly (?:if|when)\b|(?<!\p{L})(?:nur (?:wenn|falls|bei)|(?:uniquement|seulement) (?:si|en cas)|s[óo]lo si|s[óo] se|(?:somente|apenas) se|только если|فقط اگر)(?!\p{L})|仅(?:当|在|限)|場合のみ|경우에만/iu,
);

/** "10. Open the shop (only after the trial passed)": what has to be over before something is done. */
export function saysOnlyAfter(text: string): boolean {
  return onlyAfter.test(text);
}

const onlyAfter = hinted(
  /\bonly (?:after|once)\b|(?<!\p{L})(?:erst (?:nach|wenn|nachdem)|nur nach|(?:uniquement|seulement) (?:après|une fois)|s[óo]lo (?:después|tras|cuando)|(?:somente|apenas|só) (?:após|depois|quando)|только после|فقط پس از)(?!\p{L})|(?:仅|只)在?.{1,20}(?:之?后|完成)|(?:後|完了後)(?:に)?のみ|후에만/iu,
);
