import { hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { areOppositeCases } from '../sections/opposite-cases.ts';
import { withoutColon } from '../text/ends-in-colon.ts';
import { type Language, saidIn, triedOn } from '../text/languages.ts';
import { saysFirst } from './first-or-again.ts';
import { areOpposed } from './opposed-words.ts';

/**
 * Whether two texts, each over what is done in its case, are for cases of which one holds: the first time and later ones, a case and "otherwise",
 * a case and its denial, and cases that end with another place or means ("if it runs on staging", "if it runs on production").
 */
export function areContrary(one: string, other: string): boolean {
  const [left, right] = [caseOf(one), caseOf(other)];
  if (left === right || sayWhatNot.test(left) || sayWhatNot.test(right)) return false;
  if ((isFirst(left) && isLater(right)) || (isLater(left) && isFirst(right))) return true;
  if (left.replace(denial, ' ') === right.replace(denial, ' ')) return true;
  if (areOppositeCases(left, right) || areOpposed(left, right)) return true;
  return saysIf(left) && (saysOtherwise(right) || (saysIf(right) && endElsewhere(left, right)));
}

/** "Do" and "Do not" are both heeded, and what is not production comes before it. */
const sayWhatNot = /^(?:(?:do|don['’]?ts?|never|always)(?!\p{L})|non?-?prod)/iu;

/** "Otherwise:", "Sonst:", "否则": the other case of the one before it. */
function saysOtherwise(text: string): boolean {
  return saidBy('otherwise', text);
}

/** A text up to what is done: "if it was cloned already" of "If it was cloned already, pull". */
function caseOf(text: string): string {
  const said = withoutColon(text.trim()).toLowerCase();
  return saysIf(said) ? (said.split(/[,，、،:：]\s*/)[0] ?? said) : said;
}

function isFirst(text: string): boolean {
  return saysFirst(text) || saidBy('first', text);
}

function isLater(text: string): boolean {
  return saidBy('later', text);
}

function saysIf(text: string): boolean {
  return saidBy('when', text);
}

/** The same words up to a last place or means of one or two. */
function endElsewhere(one: string, other: string): boolean {
  const [left, right] = [one.split(/\s+/), other.split(/\s+/)];
  const same = left.findIndex((word, at) => word !== right[at]);
  const rest = [left.length - same, right.length - same];
  return same >= 2 && rest.every((count) => count >= 1 && count <= 2) && joint.test(left[same - 1] ?? '');
}

const joint =
  /^(?:on|in|with|via|using|by|from|auf|im|mit|per|über|aus|sur|avec|depuis|par|en|con|com|desde|no|na|em|на|с|через|в|из|روی|با|در|از)$/u;

/** What denies, with the blanks around it, so that what is left can be compared. */
export const denial =
  /\s(?:(?:no|non|not|nicht|kein\p{L}*|pas|não|не|нет|never)[- ]|(?=un(?:successful|healthy|changed|available)))(?:un)?|\s/giu;

type Words = { when: Pattern; first: Pattern; later: Pattern; otherwise: Pattern };
type Said = keyof Words;

/** How a language says it. Another language is another entry. */
const vocabulary: { [L in Language]: Words } = hintedIn({
  english: {
    when: /^(?:only )?(?:if|when|in case|unless)\s/iu,
    first:
      /\bfirst[- ](?:time|deploy\w*|run|install\w*|release|setup)\b|\bfor the first time\b|^initial (?:clone|deploy\w*|setup|install\w*|release)|^fresh (?:install|clone|server|setup)/iu,
    later:
      /^(?:if|when)\b.*\b(?:already|exists|existing|previously)\b|^(?:subsequent|later|further|regular|repeat(?:ed)?|every (?:other|later|subsequent)|next) (?:deploy\w*|releases?|updates?|runs?|times?|installs?)\b|^(?:for )?updates?(?: only| later| an existing\b.*)?$|^redeploy/iu,
    otherwise: /^(?:otherwise|else|if not|in all other cases|in any other case)\b(?! if\b)/iu,
  },
  german: {
    when: /^(?:nur )?(?:wenn|falls|sofern)\s/iu,
    first:
      /^(?:beim |zum )?(?:erst(?:en|es|malig\p{L}*)\s|ersten mal|erst(?:deploy|install|einricht))|(?<!\p{L})(?:zum ersten mal|erstmals|beim ersten mal)(?!\p{L})/iu,
    later:
      /^(?:wenn|falls)(?!\p{L}).*(?<!\p{L})(?:bereits|schon)(?!\p{L})|^(?:bei )?(?:folge|weitere|spätere|erneute|jede\p{L}* weitere)\p{L}*(?:\s|$|deploy|install)|^(?:für )?(?:updates|aktualisierungen)$/iu,
    otherwise: /^(?:sonst|ansonsten|andernfalls|anderenfalls|wenn nicht|falls nicht)(?!\p{L})/iu,
  },
  french: {
    when: /^(?:si|s['’]il|en cas)\s?/iu,
    first: /premi(?:er|ère) (?:fois|déploiement|installation|lancement|exécution|mise)/iu,
    later:
      /^(?:si|s['’]il).*(?<!\p{L})déjà(?!\p{L})|^(?:(?:déploiements?|mises? à jour|fois|exécutions?) (?:suivant|ultérieur|existant)\p{L}*|pour (?:les|une) mises? à jour)/iu,
    otherwise: /^(?:sinon|autrement|dans le cas contraire|à défaut)(?!\p{L})/iu,
  },
  iberian: {
    when: /^(?:si|se|caso|en caso|em caso)\s/iu,
    first: /prim(?:era|eira) (?:vez|instala\p{L}+|publica\p{L}+)|prim(?:er|eiro) (?:despliegue|deploy|arranque)/iu,
    later:
      /^(?:si|se|caso).*(?<!\p{L})(?:ya|já)(?!\p{L})|^(?:(?:despliegues|deploys|actualizaciones|atualizações|vez|veces|vezes) (?:posterior|siguiente|seguinte|sucesiv|subsequente)\p{L}*|para (?:actualizar|atualizar|actualizaciones|atualizações))/iu,
    otherwise:
      /^(?:si no(?=[,:\s]*$)|de lo contrario|en caso contrario|caso contrário|senão|se não(?=[,:\s]*$)|do contrário)(?!\p{L})/iu,
  },
  russian: {
    when: /^(?:если|в случае|при)\s/iu,
    first:
      /(?<!\p{L})перв(?:ый|ая|ом|ой|ого) (?:раз|запуск\p{L}*|депло\p{L}+|установк\p{L}+|разв[её]рт\p{L}+)|(?<!\p{L})впервые(?!\p{L})/iu,
    later: /^если.*(?<!\p{L})уже(?!\p{L})|^(?:при )?(?:последующ|повторн|следующ)\p{L}+(?!\p{L})|^для обновлени/iu,
    otherwise: /^(?:иначе|в противном случае|если нет(?=[,:\s]*$)|в остальных случаях)(?!\p{L})/iu,
  },
  chinese: {
    when: /^(?:如果|若|如|当)/u,
    first: /首次|第一次|初次|还?(?:没有|未)(?:克隆|安装|部署)/u,
    later: /^(?:如果|若)?.{0,6}已经?(?:克隆|安装|部署|存在|有|clone)|^(?:后续|再次|非首次|之后)/u,
    otherwise: /^(?:否则|不然|其他情况|若否|如果不是|如果没有$)/u,
  },
  japanese: {
    when: /(?:場合|とき|時)(?:は|には)?$|^もし/u,
    first: /初回|初めて|最初の/u,
    later: /(?:既に|すでに|クローン済み|導入済み|インストール済み|[2２二]回目)/u,
    otherwise: /^(?:それ以外|そうでない場合|でなければ|その他の場合)/u,
  },
  korean: {
    when: /(?:경우(?:에는|에만)?|하면|라면|이면|때)$|^(?:만약|만일)/u,
    first: /처음|최초|첫 ?(?:배포|설치|번째)/u,
    later: /^이미 |이미 .*경우|^(?:이후|다음|재) ?(?:배포|설치|부터)|기존/u,
    otherwise: /^(?:그렇지 않으면|그 외|아니면|그렇지 않은 경우)/u,
  },
  persian: {
    when: /^(?:اگر|در صورت|چنانچه)/u,
    first: /(?:اولین|نخستین) (?:بار|استقرار|نصب)|بار اول|برای اولین/u,
    later: /^اگر .*(?:قبلا|قبلاً|از قبل)|^(?:دفعات|بارهای|استقرارهای) بعد/u,
    otherwise: /^(?:در غیر این صورت|وگرنه|اگر نه)/u,
  },
});

const rows = saidIn(vocabulary, (words, language) =>
  (Object.entries(words) as [Said, Pattern][]).map(([said, pattern]) => ({ language, said, pattern })),
);
const rowsIn = triedOn(rows);

function saidBy(what: Said, text: string): boolean {
  return rowsIn(text).some(({ said, pattern }) => said === what && pattern.test(text));
}
