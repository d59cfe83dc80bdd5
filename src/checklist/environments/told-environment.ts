import { hinted } from '../../patterns/hinted.ts';
import { withoutEnd } from '../../patterns/without-end.ts';
import { words } from '../markdown/plain-text.ts';
import { sentencesOf } from '../text/sentences.ts';
import { environmentIn } from './environments.ts';

/**
 * The environment that a text gives to the commands below it: "Apply to staging first", "On staging:", "Dry run on staging". Null where it only
 * speaks of one ("tested on staging", "unlike staging") or names two. Of several sentences the last one counts.
 */
export function toldEnvironment(text: string): string | null {
  if (!mayTell.test(text)) return null;
  const told = sentencesOf(words(text), 'apart').flatMap((sentence) => ofSentence(sentence) ?? []);
  return told.at(-1) ?? null;
}

function ofSentence(sentence: string): string | null {
  const bare = withoutEnd(words(sentence).replace(connective, ''), /[\s.:：!。,，]/);
  if (!isTold(bare) || onlySpeaks.test(bare)) return null;
  const environment = environmentIn(bare.replace(comparedWith, ''));
  // "On your local machine" is said of commands that aim at anything; a local database is a target.
  return environment === 'local' && !/\blocal (?:database|db|env\w*|stack)\b/i.test(bare) ? null : environment;
}

/** "1. ", "Step 2: ", "First, ", "Then ": what only puts sentences in an order. */
const connective =
  /^(?:\d+(?:\.\d+)*[.)]\s*|\[[ xX]\]\s*|(?:step|phase)\s*\d+\s*[:.–—-]?\s*|(?:first(?:ly)?|then|next|now|finally|afterwards?|again|zuerst|dann|danach|d['’]abord|ensuite|puis|primero|luego|primeiro|depois|сначала|затем|потом)(?:\s+of all)?(?!\p{L})[,:]?\s*)+/iu;

/** Whether a sentence ends in the name of an environment, and what stands before it tells to do something there, or is nothing. */
function isTold(sentence: string): boolean {
  const at = place.exec(sentence)?.index;
  if (at === undefined) return inChinese.test(sentence);
  const before = sentence.slice(0, at);
  return before === '' || lead.test(before) || deed.test(before);
}

const place = hinted(
  /(?<![\w-])(?:(?:the|your|our|a) )?(?:staging|stage|stg|production|prod|testnet|mainnet|uat|local|dev(?:elopment)?)(?: (?:env\w*|servers?|hosts?|databases?|db|clusters?|systems?|stacks?|instances?|copy|data))?(?: (?:first|only|now|again|next|as well|zuerst|d['’]abord|primero|primeiro|сначала|before (?:the )?(?:production|prod|anything else)))?$/iu,
);
const comparedWith = / before \S+(?: else)?$/i;

const lead = hinted(/^(?:on|in|for|to|against|at|auf|im|in der|sur|en|em|na|no|на|в) $/iu);

const deed = hinted(
  /^(?:please |also )?(?:re-?)?(?:apply|run|test|try|execute|deploy|migrate|rehears\w*|dry[- ]?run|trial run|test run|smoke[- ]?test\w*|push|release|roll ?out|do|perform|install|start|repeat|restore|verify|check|validate|seed|update|upgrade|create|change|load)(?![a-z])[^;:?]{0,60}?\b(?:on|in|to|into|against|at|onto) $/i,
);

const inChinese = hinted(
  /^先?(?:在|到|于)?(?:staging|预发布?|預發布?|生产|生產|线上|線上)(?:环境|環境)?(?:上|中|里)?先?(?:执行|執行|运行|部署|测试|应用|迁移)?$/iu,
);

/** What was done, or is not to be done: no commands below are for it. */
const onlySpeaks = hinted(
  /\b(?:not|never|unlike|instead|same as|like|passed|worked|succeeded|tested|applied|verified|deployed|was|were|has|have|had|been|already|works|behaves|if|when|whether|until|unless|from|compare\w*)\b|n['’]t\b/i,
);

/** Most lines name no environment at all. */
const mayTell = hinted(/stag(?:ing|e)|stg|prod|testnet|mainnet|\buat\b|\blocal\b|\bdev|预发|預發|生产|生產|线上|線上/i);
