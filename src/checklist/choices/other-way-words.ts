import { hinted, hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import { onlyTells } from '../block/only-told.ts';
import { type Language, saidIn, triedOn } from '../text/languages.ts';

/** "If you built a new image, you may prefer:", "Use the console instead:": a line above a block that is done in place of the one above it. */
export function offersInstead(text: string): boolean {
  if (!/[:：]$/.test(text) || denied.test(text) || onlyTells(text)) return false;
  return insteadIn(text).some(({ pattern }) => pattern.test(text));
}

/** "(Without Python: `…`)": what stands in for the block above where something is missing; the text without its brackets, else null. */
export function forLackOf(text: string): string | null {
  const bare = text.replace(/^[(（](.*)[)）]\**$/u, '$1').trim();
  return lack.test(bare) ? bare : null;
}

/** How a line says so. Another language is another entry. */
const instead: { [L in Language]: Pattern } = hintedIn({
  english: /\b(?:you|we) (?:may|might|could|can) (?:prefer|instead|alternatively)\b|\binstead\b/iu,
  german: /(?<!\p{L})(?:stattdessen|lieber)(?!\p{L})/iu,
  french: /(?<!\p{L})(?:à la place|plutôt)(?!\p{L})/iu,
  iberian: /(?<!\p{L})(?:en su lugar|em vez disso|en vez de eso|no lugar disso)(?!\p{L})/iu,
  russian: /(?<!\p{L})(?:вместо этого|вместо не[её]|вместо него)(?!\p{L})/iu,
  chinese: /改用|可以?改为|换用|也可改/u,
  japanese: /代わりに|かわりに/u,
  korean: /대신/u,
  persian: /به جای آن|در عوض/u,
});

const insteadIn = triedOn(saidIn(instead, (pattern, language) => [{ language, pattern }]));

/** "Do not restart it; reload it instead:" has no block above that could be done. */
const denied = /^(?:do not|don['’]t|never|nicht|niemals|ne |n['’]|no |não |nunca|не |никогда|不要|请勿|切勿)/iu;

const lack = hinted(
  oneOf(
    /^(?:without|ohne|sans|sin|sem|без|بدون)\s[^:：.]{2,50}\s?[:：]\s*\S/iu,
    /^(?:(?:no|kein\p{L}*|pas de)\s|没有|没装|未安装|如果没有)[^:：.?？]{2,40}\s?[:：?？]\s*\S/iu,
    /^[^:：.]{1,40}(?:がない場合|が無い場合|がなければ|가 없으면|이 없으면|없는 경우|없을 때)(?:は|에는)?\s?[:：、,]?\s*\S/iu,
  ),
);
