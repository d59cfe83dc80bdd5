import { hintedIn, mayMatchIn, type Pattern } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';

/**
 * Words that name an environment. `local`, `staging` and `production` are the names shared by the program; others keep the document's word. What is
 * local is read in English only: in other languages the same words speak of files and copies, and it would ask for less.
 */
const names: readonly { name: string; pattern: Pattern }[] = hintedIn([
  { name: 'staging', pattern: /\b(?:staging|stage env\w*|stg)\b/i },
  { name: 'production', pattern: /(?<!\b(?:pre|non)[- ]?)\b(?:production|prod)\b/i },
  { name: 'staging', pattern: /homologa[çc][ãa]o|стейджинг|预发布?环境|預發布?環境|ステージング|스테이징|استیجینگ/iu },
  {
    name: 'production',
    pattern: oneOf(
      inRow(
        /(?<!\p{L})/iu,
        oneOf(
          /produktion(?:s\p{L}*)?|produktiv(?:umgebung|system|betrieb)|livesystem|producci[óo]n|produ[çc][ãa]o/iu,
          /продакш(?:е?н)\p{L}*|боев(?:ой|ая|ом|ую) (?:сервер|сред)\p{L}*/iu,
        ),
        /(?!\p{L})/iu,
      ),
      /(?:生产|生產|正式|线上|線上)(?:环境|環境|服务器|伺服器|数据库|部署|发布)|本番|프로덕션|운영 ?(?:환경|서버)|실서버|پروداکشن|محیط عملیاتی/iu,
    ),
  },
  { name: 'local', pattern: /\b(?:local|localhost)\b(?! time)/i },
  { name: 'development', pattern: /\b(?:development env\w*|dev env\w*|dev stack)\b/i },
  { name: 'testnet', pattern: /\btestnet\b/i },
  { name: 'mainnet', pattern: /\bmainnet\b/i },
  { name: 'uat', pattern: /\buat\b/i },
]);

const named = mayMatchIn(names, ({ pattern }) => pattern);

/** The one environment that a text names; null where it names none, or several. */
export function environmentIn(text: string): string | null {
  const found = new Set(named(text).flatMap(({ name, pattern }) => (pattern.test(text) ? [name] : [])));
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}
