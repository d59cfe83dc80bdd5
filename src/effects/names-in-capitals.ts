import { oneOf } from '../patterns/joined.ts';

/** Within the pattern of a program that searches or edits: nothing there asks for a value. */
export const inPattern = (text: string, start: number): boolean =>
  /\b(?:grep|egrep|sed|awk|perl|jq|rg)\b[^|]*["'][^"']*$/.test(text.slice(0, start));

/** `--region REGION`, `--environment APPS_ENVIRONMENT`: the value is called as the option, or ends in its words. */
export function namesItself(before: string, token: string): boolean {
  const option = /--([a-z][a-z-]{1,30})[ =]["']?$/.exec(before)?.[1] ?? '';
  const name = option.replaceAll('-', '_').toUpperCase();
  const value = token.replaceAll('-', '_');
  if (name === '') return false;
  return value === name || value.endsWith(`_${name}`) || value.startsWith(`${name}_`) || name.endsWith(`_${value}`);
}

/** What has a name of its own everywhere, so that its name alone in capitals asks for it. */
export const nouns =
  'VERSION|REGION|ZONE|PROJECT|REGISTRY|REPOSITORY|NAMESPACE|USERNAME|HOSTNAME|PASSWORD|BRANCH|CLUSTER|BUCKET|ACCOUNT|DOMAIN|REVISION|COMMIT|DEPLOYMENT|BUILD_ID|IMAGE_TAG|IP_ADDRESS|SERVER_IP|COMMIT_SHA|COMMIT_HASH|RESOURCE_GROUP|APP_NAME|POD_NAME|SERVICE_NAME|DATABASE_NAME|DB_NAME|BACKUP_FILE|BACKUP_ID|RELEASE_NAME|INSTANCE_ID';

/** Far enough back to see the words that a value belongs to; a line of 20,000 characters is not read once a word. */
export const lookBack = 200;

/** "set project PROJECT_ID": the word before says what the value is, so that it is one. */
function repeats(before: string, token: string): boolean {
  const word = /([a-z][a-z-]+)\s+$/.exec(before)?.[1] ?? '';
  const name = word.replaceAll('-', '_').toUpperCase();
  return name.length > 2 && (token === name || token.startsWith(`${name}_`));
}

/** `--confirm-wipe WIPE` is told that very word, `--source-env shop=SHOP_URL` the name of a variable. */
export function isToldAsWritten(text: string, start: number): boolean {
  return asWritten.test(text.slice(Math.max(0, start - lookBack), start));
}

const asWritten =
  /\s-{1,2}(?:(?:[\w-]+-)?env(?:-?(?:var|name))?[ =](?:[\w-]+=)?|(?:confirm|acknowledge|yes-i|i-am)[\w-]*[ =])$/i;

/** Names of variables and files are written in capitals too: where such names are expected, nothing is asked. */
export function standsForValue(text: string, start: number, token: string): boolean {
  const before = text.slice(Math.max(0, start - lookBack), start);
  if (!/\S/.test(before) || inPattern(before, before.length) || isToldAsWritten(text, start)) return false;
  // "WITH PASSWORD 'x'" gives one.
  if (/^\s+['"]/.test(text.slice(start + token.length, start + token.length + 4))) return false;
  // Behind a blank the name of a variable may be meant; within an address or behind "=" only its value.
  if (
    /\s$/.test(before) &&
    !repeats(before, token) &&
    /\b(?:env|secrets?|config|variables?|printenv|export|unset|declare|read|set|build-arg|from-literal|e?grep|rg|getenv)\b|\s-e\s/i.test(
      before,
    )
  )
    return false;
  return !(
    token === 'VERSION' &&
    /(?:^|[|;&]\s*)(?:sudo )?(?:cat|sed|git (?:add|commit|diff|checkout)|echo|less|vim?|nano|cp|mv|grep|head|tail|printf|tee)\b|[<>]\s*$/.test(
      before,
    )
  );
}

/** `SERVER_NAME_EINTRAGEN`, `DOMINIO_AQUI`, `REMPLACER_PAR_HOTE`: a name that asks to be replaced, in another language than English. */
export const callsToFill = oneOf(
  /[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_(?:HIER|AQU[IÍ]|ICI)(?:_(?:EINTRAGEN|EINSETZEN|EINF(?:Ü|UE)GEN|ANGEBEN))?/,
  /[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_(?:EINTRAGEN|EINSETZEN|EINF(?:Ü|UE)GEN|ERSETZEN|ANPASSEN|ANGEBEN|AUSF(?:Ü|UE)LLEN)/,
  /(?:REMPLACER|REEMPLA(?:ZAR|CE)|SUBSTITU(?:IR|A)|COLO(?:CAR|QUE)|PON(?:ER|GA)|INSERTAR|INSER(?:IR|E)|INSIRA|METTRE|SAISIR)_[A-Z0-9]+(?:_[A-Z0-9]+)*/,
);

/** Whether code is nothing but such a name, in any language. */
export function asksToBeFilled(text: string): boolean {
  return wholly.test(text);
}

const wholly = new RegExp(
  String.raw`^(?:${callsToFill.source}|CHANGE_?ME|REPLACE_?(?:ME|THIS|WITH)\w*|(?:INSERT|PUT|ADD)_[A-Z_]+_HERE|YOUR_[A-Z_]+_HERE)$`,
);
