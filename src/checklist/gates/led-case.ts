import { hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { type DocumentNode, textOf } from '../markdown/nodes.ts';
import { plainText } from '../markdown/plain-text.ts';
import { type Language, saidIn, triedOn } from '../text/languages.ts';
import { leadText } from '../text/lead.ts';
import { leadingCondition } from './condition-words.ts';
import { readGate } from './gate-words.ts';

/**
 * In which case only what follows a paragraph is done, in its words: "If the tables are new:", "Make a key if there is none yet:", "If the
 * shop is closed, the following commands open it." Null for others, and for what stops the walk.
 */
export function ledCase(node: DocumentNode | undefined): string | null {
  if (node?.kind !== 'paragraph') return null;
  const text = plainText(textOf(node));
  const lead = leadText(node) === null ? null : text;
  if (lead === null && !announcesIn(text).some(({ pattern }) => pattern.test(text))) return null;
  const found = leadingCondition(text) ?? (lead === null ? null : caseBehind(lead));
  return found === null || readGate(text) !== null ? null : found;
}

/** "if there is none yet" at the end of a lead; what is looked for ("Check if it runs:") is no case. */
function caseBehind(lead: string): string | null {
  for (const { pattern } of behindIn(lead)) {
    const found = pattern.exec(lead)?.[1];
    if (found !== undefined) return found.trim();
  }
  return null;
}

/** How a lead ends with its case. The languages that are not here say it at the head. */
const behind: { [L in Language]?: Pattern } = hintedIn({
  english:
    /(?<!\b(?:check|see|verify|confirm|test|know|tell|tells|say|says|determine|ask|decide|sure|wonder|even|as|what|out|look|matter|note)) ((?:only )?(?:if|unless) (?!needed|necessary|required|applicable|possible|any\b)[^,:.()]{6,90}):$/i,
  german: /,? ((?:nur )?(?:falls|wenn|sofern) (?!nötig|erforderlich|möglich)[^,:.()]{6,90}):$/iu,
  french:
    /(?<!(?:vérifie[rz]|savoir|voir|regarde[rz]|teste[rz]|même|comme)) ((?:seulement |uniquement )?s(?:i |['’]ils? )(?!nécessaire|besoin|possible)[^,:.()]{6,90}) ?:$/iu,
  iberian:
    /(?<!(?:verifi\p{L}+|comprob\p{L}+|comprueb\p{L}+|confir\p{L}+|ver|veja|vea|saber|como)) ((?:s[óo]lo |somente |apenas )?(?:si|se|caso) (?!necess?ari|aplic|poss?[íi]|(?:o|a|os|as|le|lo|la) )[^,:.()]{6,90}):$/iu,
  russian: /,? ((?:только )?если (?!нужно|необходимо|возможно)[^,:.()]{6,90}):$/iu,
});

const behindIn = triedOn(saidIn(behind, (pattern, language) => [{ language, pattern }]));

/** A sentence that begins with its case and leads to what follows, though it ends in a full stop. */
const announces: { [L in Language]: Pattern } = hintedIn({
  english:
    /^(?:if|unless|in case|only if)\b[^.:]{5,160}, (?:please )?(?:\w+ ){0,3}(?:the following|these|the below)(?: [\w-]+){0,2} (?:commands?|steps?|procedures?|instructions?|block|script)\b/i,
  german:
    /^(?:nur )?(?:falls|wenn|sofern) [^.:]{5,160}, [^.:]{0,30}(?:folgende\p{L}*|diese\p{L}*) (?:\p{L}+ )?(?:befehle?n?|schritte?n?|anweisungen|block|skript)(?!\p{L})/iu,
  french:
    /^s(?:i |['’]ils? )[^.:]{5,160}, [^.:]{0,30}(?:les|la|ces) (?:commandes?|étapes?|instructions|procédure)(?: suivantes?| ci-dessous)?(?!\p{L})/iu,
  iberian:
    /^(?:si|se|caso) [^.:]{5,160}, [^.:]{0,30}(?:(?:los|as|os|las|estos|estes) )?(?:siguientes?|seguintes?|estos|estes|estas) (?:comandos?|pasos?|passos?|etapas?|instru\p{L}+)(?!\p{L})/iu,
  russian:
    /^если [^.:]{5,160}, [^.:]{0,30}(?:следующ\p{L}+|эти\p{L}*) (?:команд\p{L}+|шаг\p{L}*|инструкци\p{L}+)(?!\p{L})/iu,
  chinese: /^(?:如果|如需|若|如)[^。：:]{2,60}[，,][^。：:]{0,16}(?:以下|下列|下面)(?:的)?(?:命令|步骤|操作|脚本)/u,
  japanese:
    /^[^。：:]{2,60}(?:場合(?:は|には)?|ときは|なら)[、,]?[^。：:]{0,16}(?:以下|次|下記)の(?:コマンド|手順|操作|スクリプト)/u,
  korean: /^[^.:]{2,80}(?:경우|하면|라면)(?:에는|에만)?[^.:]{0,40}(?:다음|아래)의? ?(?:명령|절차|단계|순서|스크립트)/u,
  persian: /^(?:اگر|چنانچه|در صورتی که) [^.:]{3,120}[،,] [^.:]{0,30}(?:دستورات?|مراحل|گام‌?های) (?:زیر|بعد)/u,
});

const announcesIn = triedOn(saidIn(announces, (pattern, language) => [{ language, pattern }]));
