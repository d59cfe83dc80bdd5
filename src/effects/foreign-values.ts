/** `TU_DOMINIO`, `votre-domaine.fr`, `api.tu-dominio.com`, `ВАШ_ТОКЕН`, `你的域名`. */
export const foreignYours =
  /((?<![\p{L}\p{N}$_{.-])(?:(?:TU|SU|SEU|SUA|DEINE?|IHRE?|VOTRE|TON|ВАШ[АЕИ]?|ТВОЙ)(?:[-_][\p{Lu}\p{N}]+)+|(?:\p{L}[\p{L}\p{N}-]*\.){0,3}(?:tu|su|seu|sua|deine?|ihre?|votre|ton|ваш[аеи]?|твой)[-_]\p{L}[\p{L}\p{N}_-]*(?:\.\p{L}{2,})*)|(?:你的|您的|あなたの|자신의|본인의)[\p{L}\p{N}_-]+)/gu;

/** `mysql -u 用户名`, `ssh админ@адрес_сервера`: a word of another script that is the name of a kind of value. */
const kinds =
  '地址|域名|用户名?|密码|目录|路径|名称|端口|版本号?|标签|分支名?|服务器|主机名?|密钥|编号|令牌|サーバー名?|ホスト名?|ユーザー名?|パスワード|ドメイン|パス|バージョン|ブランチ名?|環境名|주소|도메인|사용자명?|비밀번호|경로|이름|아이디|버전|서버|호스트|토큰|브랜치명?|домен|адрес|пользовател\\p{L}*|пароль|путь|имя|верси[яи]|сервера?|хост|токен|ветка|سرور|آدرس|دامنه|رمز|نام';
export const foreignKinds = new RegExp(
  String.raw`((?<![\p{L}\p{N}_])(?:IP[-_])?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}ー_-]{0,12}(?:${kinds})(?:の?IP|ID)?(?![\p{L}\p{N}]))`,
  'giu',
);

/** How a date in a file name is spelled out elsewhere: `AAAAMMJJ`, `JJJJ-MM-TT`, `AAAAMMDD`, `ГГГГММДД`. */
export const datesOfOthers =
  'AAAA[-_]?MM[-_]?(?:JJ|DD|GG)(?:[-_]?HH[-_]?MM)?|JJJJ[-_]?MM[-_]?TT|(?:JJ|DD|TT)[-_]?MM[-_]?(?:AAAA|JJJJ)|ГГГГ[-_]?ММ[-_]?ДД';

/** Whether a place stands inside quotation marks or behind a comment sign. */
export function insideQuotes(text: string, start: number): boolean {
  const before = text.slice(0, start);
  return (
    (before.match(/"/g)?.length ?? 0) % 2 === 1 || (before.match(/'/g)?.length ?? 0) % 2 === 1 || /\s#/.test(before)
  );
}

/** `unset OLD_PATH`, `vercel env add NEW_URL`: the name is meant, not a value. */
export function namesVariables(text: string): boolean {
  return /^\s*(?:export|unset|printenv|declare|local|readonly)\b|\b(?:env|secrets?|variables?|config)[ :](?:add|set|get|rm|unset|remove|pull)\b/.test(
    text,
  );
}

/** Something that stands in every value of the two families above. */
export const foreignHint = `${kinds}|你的|您的|あなたの|자신의|본인의|ваш|твой|(?:tu|su|seu|sua|deine?|ihre?|votre|ton)[-_]`;
