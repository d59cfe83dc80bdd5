import { hintedIn, type Pattern } from '../../../patterns/hinted.ts';
import type { Language } from '../../text/languages.ts';
import { chinese, japanese, korean, persian } from './demands-asian.ts';
import { french, german, iberian, russian } from './demands-european.ts';

const rest = String.raw`(?<so>(?:[^;:]|:(?=\S))*?)(?=$|[.;]|:(?:\s|$)| unless\b|, (?:and|but|or|so|then|otherwise|never|not)\b)`;
const when = '(?:if|when|after|once|as soon as)';
const before = '(?:before|prior to)';
const state = String.raw`(?:\S+ ){1,10}?(?:is|are|has|have|was|were|exists?|pass(?:es|ed)?|works?|match(?:es)?|hold(?:s|ing)?|succeed(?:s|ed)?|finish(?:es|ed)?)(?![\w-])`;
const polite = '(?:(?:please|always|first|also|you (?:must|should|have to|need to)) )*';
/** A way out that is somebody's own choice is no state: "unless you really want to". */
const choice = String.raw`(?:you (?:are (?!sure|certain)|know|want|need|intend|really)|absolutely|explicitly|otherwise|really|strictly|told|directed|instructed|asked)\b`;

/** How a language says that something has to be so first; the group `so` is what, the group `not` what with a denial. Tried in their order. Another language is another entry. */
export const demandWords: { [L in Language]: readonly Pattern[] } = hintedIn({
  english: [
    new RegExp(String.raw`^only ${when}\b(?<so>[^,;:]*)`, 'i'),
    new RegExp(String.raw`\bonly ${when}\b${rest}`, 'i'),
    new RegExp(String.raw`^only [^.,:;]{3,80}? ${when}\b${rest}`, 'i'),
    /^(?:until|unless|before) (?<so>[^,;:]{3,}), (?:please )?(?:do not|don['’]?t|never|nobody|no)\b/i,
    new RegExp(
      String.raw`\b(?:(?:do|must|may|should|shall|can|will) ?not|(?:don|mustn|can|won|shouldn)['’]?t|(?:must )?never|nobody|no one|no|not) (?!wait\b)[^.;:]{2,90}?\b(?:until|(?<!\b(?:the|a|this) )till(?! (?:is|was|has)\b)|before(?= ${state}| \w+ing\b)|without|unless(?! ${choice}))(?![\w-])${rest}`,
      'i',
    ),
    new RegExp(
      String.raw`^${before} [^,;:]{2,90}?, ${polite}(?:(?:make sure|ensure|be sure|see to it)(?: that)?|(?:verify|confirm|check|double-check) (?:that|whether|if)|(?:verify|confirm|check) (?=${state})) ${rest}`,
      'i',
    ),
    new RegExp(
      String.raw`^${polite}(?:(?:make sure|ensure|be sure|see to it)(?: that)?|(?:verify|confirm|check|double-check) that|(?:verify|confirm|check) (?=${state})) (?<so>[^;:]+?),? ${before}\b`,
      'i',
    ),
    new RegExp(String.raw`^(?<so>[^;:]{3,}? (?:must|has to|have to|needs? to) [^;:]{2,}?),? ${before}\b`, 'i'),
    new RegExp(
      String.raw`^${before} [^,;:]{2,90}?, (?<so>[^,;:]{3,90}? (?:must|has to|have to|needs? to) (?:be|have) [^;:]*)`,
      'i',
    ),
    new RegExp(
      String.raw`\b(?:is|are|stays?|remains?) (?:blocked|on hold|frozen|paused|held|suspended) (?:until|unless|before) ${rest}`,
      'i',
    ),
    /^(?:once|as soon as) (?<so>[^,;:]{3,}),/i,
    new RegExp(String.raw`^(?!if\b)[^,;:]{3,90}? (?:once|as soon as) (?<so>${state}[^,;:]*)`, 'i'),
  ],
  german,
  french,
  iberian,
  russian,
  chinese,
  japanese,
  korean,
  persian,
});

/**
 * What denies in what holds a thing back as long as it lasts (the group `not`: "tant que la file n'est pas vide"): without it, what is left is
 * what has to be so.
 */
export const denials: { [L in Language]?: readonly RegExp[] } = {
  german: [/(?<!\p{L})(?:noch )?nicht /iu],
  french: [/(?<!\p{L})(?:ne |n['’])/iu, / (?:pas|encore|toujours pas)(?!\p{L})/iu],
  russian: [/(?<!\p{L})(?:ещё |еще )?не /iu],
  chinese: [/尚?未|没有?/u],
  persian: [/ن(?=شده|باشد)/u],
};
