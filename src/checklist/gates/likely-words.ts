import { hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { type Language, saidIn, triedOn } from '../text/languages.ts';

/** What opens a case ("when the bell rings"), and what tells that something has to be so first ("until", "without"). Another language is another entry. */
const caseWords: { [L in Language]: { inCase: Pattern; first: Pattern } } = hintedIn({
  english: {
    inCase: /\b(?:if|when|whenever|should|in case|as soon as)\b/i,
    first: /\b(?:until|till|unless|before|without|only)\b/i,
  },
  german: {
    inCase: /(?<!\p{L})(?:wenn|falls|sobald|bei|sollten?)(?!\p{L})/iu,
    first: /(?<!\p{L})(?:bevor|bis|ohne|solange|vor|erst|nur)(?!\p{L})/iu,
  },
  french: {
    inCase: /(?<!\p{L})(?:si|s['’]ils?|lorsque|quand|dès que|en cas)(?!\p{L})/iu,
    first: /(?<!\p{L})(?:avant|sans|tant que|jusqu['’]|seulement)(?!\p{L})/iu,
  },
  iberian: {
    inCase: /(?<!\p{L})(?:se|si|caso|quando|cuando|en cuanto|assim que)(?!\p{L})/iu,
    first: /(?<!\p{L})(?:antes|hasta|até|sem|sin|mientras|enquanto|s[óo]lo|só|somente)(?!\p{L})/iu,
  },
  russian: {
    inCase: /(?<!\p{L})(?:если|при|когда|как только)(?!\p{L})/iu,
    first: /(?<!\p{L})(?:пока|до|без|прежде|только)(?!\p{L})/iu,
  },
  chinese: { inCase: /如果|一旦|[若当]|时/, first: /之前|前[，。]|未|没有|只有/ },
  japanese: { inCase: /場合|たら|れば|とき|時は/, first: /前に|まで|なしで|てから/ },
  korean: { inCase: /경우|하면|되면|으면|시\s/, first: /전에|까지|없이|후에만/ },
  persian: { inCase: /اگر|در صورت|هنگام/, first: /قبل|بدون|پیش از|تا / },
});

const casesIn = triedOn(saidIn(caseWords, ({ inCase: pattern }, language) => [{ language, pattern }]));
const firstsIn = triedOn(saidIn(caseWords, ({ first: pattern }, language) => [{ language, pattern }]));

/** Whether a text tells what is done in a case, and not what has to be so before. */
export function tellsCase(text: string): boolean {
  return (
    casesIn(text).some(({ pattern }) => pattern.test(text)) && !firstsIn(text).some(({ pattern }) => pattern.test(text))
  );
}
