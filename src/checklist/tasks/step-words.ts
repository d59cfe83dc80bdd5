import { inRow, oneOf } from '../../patterns/joined.ts';
/**
 * "Step 2", "Шаг 2", "手順2", "第2步", "2단계" at the head of a text: how authors of the languages that checklists come in number what is done
 * in turn. Another language is another word.
 */
export const numberedStep = inRow(
  /^/iu,
  oneOf(
    /(?:step|schritt|étape|etape|paso|passo|etapa|шаг|этап|步骤|步驟|ステップ|手順|단계|مرحله|گام)\s*[\d一二三四五六七八九十]{1,3}(?![\d.]*\p{L})/iu,
    /第\s*[\d一二三四五六七八九十]{1,3}\s*(?:步|歩|段階)|\d{1,2}\s*단계/iu,
  ),
);
