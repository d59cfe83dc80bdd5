import { hinted, hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import type { DocumentNode } from '../markdown/nodes.ts';
import { textOf } from '../markdown/nodes.ts';
import { plainText } from '../markdown/plain-text.ts';
import { type Language, saidIn, triedOn } from '../text/languages.ts';

type Pasted = {
  /** Putting something somewhere. */
  puts: Pattern;
  /** A text that somebody else reads, behind the word that says "into". */
  into: Pattern;
};

/** How a sentence says that what stands below it goes into a text: a description, a message, a page. Another language is another entry. */
const pasted: { [L in Language]: Pasted } = hintedIn({
  english: {
    puts: /\b(?:paste|put|insert|include|add|copy|write|post|publish|quote)\b/i,
    into: inRow(
      /\b(?:in(?:to)?|to|as|at the (?:top|bottom|end|start) of)\s+/i,
      /(?:(?:the|your|this|a|an|its|our)\s+)?(?:[\w-]+\s+){0,3}/i,
      oneOf(
        /description|release (?:notes?|page|body)|announcement|message|e-?mail|ticket|issue|pull request|PR|readme/i,
        /change ?log|wiki(?: page)?|status page|web ?page|post|comment|chat|article|documentation|docs/i,
      ),
      /(?=\s*(?:[,.;:()]|$)|\s+(?:and|at|below|with|under|for|of|so|as|that|when|on)\b)/i,
    ),
  },
  german: {
    puts: /(?<!\p{L})(?:füge?n?|einfügen|schreiben?|kopieren?|setzen?|posten?|aufnehmen|übernehmen)(?!\p{L})/iu,
    into: /(?<!\p{L})(?:in|an|zu|ins|zur|zum)\s+(?:\p{L}+\s+){0,3}\p{L}*(?:beschreibung|ankündigung|nachricht|mail|ticket|release notes|readme|changelog|wiki|kommentar|beitrag)(?!\p{L})/iu,
  },
  french: {
    puts: /(?<!\p{L})(?:coll(?:er|ez|e)|ajout(?:er|ez|e)|insér(?:er|ez)|insère|copi(?:er|ez|e)|publi(?:er|ez|e)|écri(?:re|vez))(?!\p{L})/iu,
    into: /(?<!\p{L})(?:dans|à|au|sur)\s+(?:l['’])?(?:\p{L}+\s+){0,3}(?:l['’])?(?:description|annonce|message|courriel|e-?mail|ticket|notes de version|readme|changelog|wiki|commentaire|article)(?!\p{L})/iu,
  },
  iberian: {
    puts: /(?<!\p{L})(?:peg(?:ar|ue|a)|col(?:ar|e|a)|añad(?:ir|e|a)|adicion(?:ar|e|a)|agreg(?:ar|ue|a)|incl(?:uir|uye|uya|ua)|copi(?:ar|e|a)|public(?:ar|a)|publique|inser(?:tar|te|ir|e)|escrib(?:ir|e|a)|escrev(?:er|a))(?!\p{L})/iu,
    into: /(?<!\p{L})(?:en|em|a|al|ao|à|na|no)\s+(?:\p{L}+\s+){0,3}(?:descripción|descrição|anuncio|anúncio|mensaje|mensagem|correo|e-?mail|ticket|notas de (?:la )?(?:versión|versão)|readme|changelog|wiki|comentario|comentário)(?!\p{L})/iu,
  },
  russian: {
    puts: /(?<!\p{L})(?:встав\p{L}+|добав\p{L}+|скопир\p{L}+|опублик\p{L}+|напи(?:шите|сать)|помест\p{L}+)(?!\p{L})/iu,
    into: /(?<!\p{L})(?:в|во|к|на)\s+(?:\p{L}+\s+){0,3}(?:описани|анонс|сообщени|письм|тикет|задач|readme|changelog|вики|комментари|стать)\p{L}*/iu,
  },
  chinese: {
    puts: /粘贴|贴到|贴入|写入|写到|添加到|加到|加入|复制到|发布到/,
    into: /(?:到|入|在)[^，。；]{0,12}(?:说明|描述|公告|消息|邮件|工单|评论|文档|发布页|readme|更新日志)/iu,
  },
  japanese: {
    puts: /貼り付け|貼る|記載|追記|書き込|コピー|投稿/,
    into: /(?:説明|本文|告知|お知らせ|メッセージ|メール|チケット|コメント|リリースノート|readme|ウィキ|wiki)[^、。]{0,8}(?:に|へ)/iu,
  },
  korean: {
    puts: /붙여 ?넣|추가하|기재하|적(?:는다|으세요|습니다)|복사하|게시하/,
    into: /(?:설명|공지|메시지|메일|티켓|이슈|댓글|릴리스 노트|readme|위키)[^,.]{0,6}(?:에|란에)/iu,
  },
  persian: {
    puts: /بچسبان|پیست|اضافه کن|قرار ده|کپی کن|بنویس/,
    into: /(?:در|به)\s+(?:\S+\s+){0,2}(?:توضیحات|اعلان|پیام|ایمیل|تیکت|یادداشت|کامنت|readme|ویکی)/iu,
  },
});

const rows = saidIn(pasted, ({ puts, into }, language) => [{ language, pattern: into, puts }]);
const textsIn = triedOn(rows);

/** "In the release notes, paste this:": what stands below is a text to be read elsewhere, whatever it looks like. What is run first is not. */
export function isForText(lead: string): boolean {
  if (!/[:：]\s*$/.test(lead) || runs.test(lead)) return false;
  return textsIn(lead).some(({ pattern, puts }) => pattern.test(lead) && puts.test(lead));
}

/** "Run this and paste its output into the ticket:". */
const runs = hinted(
  /\b(?:run|execute|output|results?|ausführen|ausgabe|exécut\w+|sortie|ejecut\w+|execut\w+|salida|saída)\b|выполн|запуст|вывод|运行|执行|输出|実行|出力|실행|출력|اجرا|خروجی/i,
);

/** Whether what stands in a short quotation is such a text: the sentence above the quotation says so. */
export function isQuotedForText(nodes: readonly DocumentNode[], at: number): boolean {
  let first = at;
  while (nodes[first]?.quoted && at - first < longest) first -= 1;
  const above = nodes[first];
  return (
    first < at &&
    above?.quoted === false &&
    (above?.kind === 'paragraph' || above?.kind === 'item') &&
    isForText(plainText(textOf(above)))
  );
}

const longest = 12;
