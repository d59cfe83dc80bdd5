import { hinted } from '../../patterns/hinted.ts';

/** "(only if any were found)", "nur falls welche da sind": in which case something is done, and in which not. */
export function saysOnlyIf(text: string): boolean {
  return onlyIf.test(text);
}

const onlyIf = hinted(
  /\bonly (?:if|when)\b|(?<!\p{L})(?:nur (?:wenn|falls|bei)|(?:uniquement|seulement) (?:si|en cas)|s[óo]lo si|s[óo] se|(?:somente|apenas) se|только если|فقط اگر)(?!\p{L})|仅(?:当|在|限)|場合のみ|경우에만/iu,
);
