import { inBrackets } from './means-words.ts';

/** Whether a heading says either that its work is done by hand or that it is not. */
export function isByHandOrNot(label: string): boolean {
  return saysNotByHand(label) !== byHand.test(label);
}

/** "Automatic deployment" beside "Manual deployment", "自動デプロイ" beside "手動デプロイ": the same thing in two manners. */
export function isSameBothWays(labels: readonly string[]): boolean {
  return (
    labels.length === 2 && labels.filter(saysNotByHand).length === 1 && new Set(labels.map(withoutManner)).size === 1
  );
}

/** Whether a text is nothing but a manner: "quick", "вручную". */
export function isManner(text: string): boolean {
  return (saysNotByHand(text) || byHand.test(text)) && withoutManner(text) === '';
}

function saysNotByHand(label: string): boolean {
  return automatic.test(label) || quick.test(label);
}

const automatic = /\bautom[aá]t\p{L}*|автоматическ\p{L}+|自动(?:化)?|自動|자동|خودکار/iu;
const byHand =
  /\bmanu(?:al|ell?)\p{L}*|(?<!\p{L})(?:by hand|von hand|à la main|a mano|à mão)(?!\p{L})|ручн\p{L}+|вручную|手动|手工|手動|手作業|수동|دستی/iu;

/** What is quick is done by something that was made for it. */
const quick =
  /(?<!\p{L})(?:quick|scripted|one[- ](?:click|command|line(?:r)?)|schnell(?:e[rs]?)?|skriptgesteuert\p{L}*|rapide|r[áa]pid[oa]|быстр(?:ый|ая|ое)|快速|一键|クイック|ワンクリック|빠른|원클릭|سریع)(?![a-zà-ÿа-яё])/iu;

/** What is left of a heading without the manner, without brackets and without the kind of text that it heads. */
export function withoutManner(label: string): string {
  return label
    .replace(inBrackets, '')
    .replace(automatic, '')
    .replace(byHand, '')
    .replace(quick, '')
    .replace(/[\s:：-]+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(kindOfText, '');
}

const kindOfText = /\s(?:checklist|steps|guide|procedure|process|instructions|checkliste|anleitung)$/;
