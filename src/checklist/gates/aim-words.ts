import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { words } from '../markdown/plain-text.ts';

/** Whether a heading announces what it is all for, or of ("Objective", "Ziele", "Scope"): what stands below it tells, and asks for nothing. */
export function namesAim(heading: string): boolean {
  return aim.test(words(heading));
}

/** The same of a text behind such a name: "Objective of the first week: loaves that nobody sends back". */
export function tellsAim(markdown: string): boolean {
  return labelled.test(words(markdown)) || inBold.test(markdown);
}

/** "**Version:** 1.0 **Objective:** warm bread": among the labels at the head of a page. */
const inBold = hinted(
  /(?:\*\*|__)(?:objectives?|goals?|purpose|aim|ziele?|zweck|objectifs?|but|objetivos?|propósito|цель|目标|目的|목표|목적|هدف)\s*(?:[:：]\s*(?:\*\*|__)|(?:\*\*|__)\s*[:：])/iu,
);

const aim = hinted(
  inRow(
    /^[^\p{L}]*/iu,
    oneOf(
      /(?:main |overall )?(?:goals?|objectives?|purpose|aims?)/iu,
      /ziele?|zielsetzung|zweck|objectifs?|but|objetivos?|propósito|finalidad(?:e)?/iu,
      /цел[ьи]|назначение|目标|目的|ねらい|목표|목적|هدف|اهداف/iu,
      /(?:in |out of )?scope|umfang|geltungsbereich|périmètre|portée|alcance|escopo|область применения|(?:适用|变更)?范围|スコープ|(?:対象)?範囲|(?:적용 ?)?범위|محدوده/iu,
    ),
    /[^\p{L}]*$/iu,
  ),
);

const labelled = hinted(
  oneOf(
    /^[^:]{0,24}\b(?:objective|goal|purpose|aim|summary)(?: of [^:]{2,30})?\s*:\s+\S/iu,
    /^[^:：]{0,24}(?:ziel|zweck|objectif|objetivo|propósito|цель|目标|目的|목표|목적|هدف)(?: [^:：]{2,30})?\s*[:：]\s*\S/iu,
  ),
);
