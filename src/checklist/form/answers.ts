import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { plainText } from '../markdown/plain-text.ts';

/**
 * The answers that stand behind a label to choose from, "pass / fail" and "✅ Working / ❌ Broken", as a person reads them; none where the words
 * are no answers: "true / false" is a setting.
 */
export function answersIn(value: string): string[] {
  const options = plainText(value)
    .split(/\s*\/(?!a\b)\s*/i)
    .map((option) => option.trim());
  if (options.length < 2 || options.length > 4 || options.some((option) => option.length > longest)) return [];
  const bare = options.map((option) => option.replace(marks, '').trim());
  if (bare.some((option) => option === '')) return [];
  const isMarked = options.every((option) => marks.test(option));
  return isMarked || bare.every((option) => answer.test(option)) ? bare : [];
}

const longest = 30;
const marks = /^(?:[✅✔☑❌✖❎✗✘🟢🔴🟡⚠⛔]\uFE0F?\s*)+|(?:\s*[✅✔☑❌✖❎✗✘🟢🔴🟡⚠⛔]\uFE0F?)+$/u;

const answer = hinted(
  inRow(
    /^/iu,
    oneOf(
      /pass(?:ed)?|fail(?:ed)?|yes|no|ok(?:ay)?|not? ?ok|nok|go|no[- ]?go|n\/?a|partial(?:ly)?|skipped|done|not done|working|broken|success(?:ful)?|failure|approved|rejected|green|red|yellow/iu,
      /ja|nein|bestanden|nicht bestanden|erfolgreich|fehlgeschlagen|freigegeben|abgelehnt|oui|non|réussie?|échouée?|échec|conforme|non conforme|approuvée?|refusée?/iu,
      /s[íi]|sim|n[ãa]o|aprovad[oa]|aprobad[oa]|reprovad[oa]|rechazad[oa]|rejeitad[oa]|correct[oa]|incorrect[oa]|да|нет|успешно|неуспешно|пройдено|не пройдено|одобрено|отклонено/iu,
      /是|否|通过|不通过|未通过|成功|失败|正常|异常|はい|いいえ|合格|不合格|可|否|成功|失敗|예|아니[오요]|합격|불합격|성공|실패|정상|비정상|بله|خیر|موفق|ناموفق/iu,
    ),
    /$/iu,
  ),
);
