import { inRow, oneOf } from '../patterns/joined.ts';
import type { Family } from './family.ts';
import { inPattern } from './names-in-capitals.ts';

/** Values that are spelled out in words or in letters: `name-of-the-log`, `YourNewPassword1!`, `AIzaxxxxxxxx`. */
export const spelledFamilies: readonly Family[] = [
  {
    name: 'words in square brackets within an address',
    pattern: /(?<=:\/\/[^\s"'`<>[\]]{0,80})\[\p{L}[\p{L}\p{N} _-]{1,30}\]/gu,
    places: ['shell', 'sql', 'env', 'program', 'prose'],
    class: 'ask',
    masked: true,
  },
  {
    name: 'words with a capital in square brackets',
    pattern: /(?<=^|[\s@=:/"'])\[\p{Lu}[\p{L}\p{N}]*(?:[ _-][\p{L}\p{N}]+){1,4}\](?=$|[\s/:."',;])/gu,
    places: ['shell', 'env'],
    class: 'ask',
    masked: true,
    // "echo '[Nightly Copy] begins'" says who speaks.
    except: (text, start) =>
      inPattern(text, start) || /(?:\b(?:echo|printf)\b[^|;&]*|\s-m\s*["'])$/.test(text.slice(0, start)),
  },
  {
    name: 'a value named in square brackets',
    pattern:
      /(?<=^|[\s(@=:/"'|])\[\p{Lu}[\p{L}\p{N}]*(?: [\p{L}\p{N}]+){0,4} (?:IPs?|URL|ID|[Aa]ddress|[Hh]ost(?:name)?|[Ss]erver|[Dd]omain|[Kk]ey|[Tt]oken|[Pp]ath|[Pp]ort|[Pp]assword|[Uu]sername)\](?=$|[\s/:.,;)|"'])/gu,
    places: ['prose'],
    class: 'ask',
  },
  {
    name: 'a path to somewhere on Windows',
    pattern:
      /(?<![^\s"'`;|&()<>=@,$])((?:[^\s"'`;|&()<>=@,$]*[\\:])?(?:path\\{1,2}to|pfad\\{1,2}zu[mr]?|chemin\\{1,2}vers|ruta\\{1,2}al?|caminho\\{1,2}para|путь\\{1,2}к)\\[^\s"'`;|&()<>=@,$]*[^\s"'`;|&()<>=@,$._-])/giu,
    places: ['shell', 'env', 'program'],
    class: 'ask',
  },
  {
    name: 'a key of which only the kind is told',
    pattern: /(?<=[:=]\s*["']?)([A-Za-z]{2,8}[-_](?:[A-Za-z]{2,8}[-_])?(?:\.{3}|…))(?=["']|$|\s)/g,
    places: ['shell', 'sql', 'env', 'program'],
    class: 'ask',
  },
  {
    name: 'a backup with the word for its time',
    pattern:
      /(?<![^\s"'`;|&()<>=@,])((?:[\w.~/-]*\/)?(?:[a-z]+[_-])*(?:backup|bkp|dump|snapshot|export|respaldo|sauvegarde|sicherung|copia)(?:[_-][a-z]+)*[_-](?:timestamp|datetime|zeitstempel|horodatage|fecha)\.(?:sql|dump|bak|tar|t?gz|zip|db|sqlite3?|json)(?:\.\w+)?)(?![\w.])/g,
    places: ['shell', 'env'],
    class: 'derive',
  },
  {
    name: 'a letter for what comes behind a colon',
    pattern: /(?<=\s)([a-z][\w./-]{0,60}:v?[XN])(?=$|[\s"'])/g,
    places: ['shell'],
    class: 'ask',
  },
  {
    name: 'a key that ends in a row of crosses',
    pattern: /(?<![\w$-])[\w-]*[A-Za-z0-9](?:x{6,}|X{6,})(?![A-Za-z0-9])/g,
    places: ['shell', 'sql', 'env', 'program'],
    class: 'ask',
    except: (text) => /\bmktemp\b/.test(text),
  },
  {
    name: 'a password that is called yours',
    pattern: inRow(
      /(?<![\p{L}\p{N}$_./-])/gu,
      oneOf(
        /(?:Your|My)(?:\p{Lu}\p{Ll}+){0,3}(?:Password|Passwd|Pass|Secret|Token|ApiKey)/gu,
        /(?:Tu|Su|Mi|Sua|Seu|Minha)(?:\p{Lu}\p{Ll}+){0,3}(?:Contrase[ñn]a|Clave|Senha|Password)/gu,
        /(?:Deine?|Ihre?|Meine?|Votre|Mon)(?:\p{Lu}\p{Ll}+){0,3}(?:Pass[wW]ort|Kennwort|MotDePasse)/gu,
      ),
      /(?:\p{Lu}\p{Ll}+)?\d{0,6}[!@#%&*?+-]{0,3}(?![\p{L}\p{N}_(])/gu,
    ),
    places: ['shell', 'sql', 'env', 'program'],
    class: 'ask',
  },
  {
    name: 'a value told by what it is',
    pattern: inRow(
      /(?<=[\s=/@:])/gu,
      oneOf(
        /(?:name|id|path|number|address|url|date)[-_]of(?:[-_][a-z]+){1,5}/gu,
        /(?:nombre|ruta|nome|caminho|nom|chemin)[-_](?:del?|d[ao]|du)(?:[-_]\p{Ll}+){1,5}/gu,
      ),
      /(?=$|[\s"':,])/gu,
    ),
    places: ['shell'],
    class: 'ask',
  },
  {
    name: 'a literal that describes what it stands for',
    pattern: inRow(
      /(?<==\s{0,3}')(?=[^'\n]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}])[^'\n]{2,40}/giu,
      oneOf(
        /ID|コード|番号|名|アドレス|编号|編號|代码|地址/giu,
        /아이디|번호|이름|코드|주소|идентификатор\p{L}?|номер\p{L}?|адрес\p{L}?|شناسه|شماره/giu,
      ),
      /(?=')/giu,
    ),
    places: ['sql'],
    class: 'ask',
  },
];

/** The same for values that were the author's. */
export const spelledExamples: readonly Family[] = [
  {
    name: 'a file of another run in a statement',
    pattern:
      /(?<=')[^'\n]{0,200}(?<!\d)20\d\d[-_]?(?:0[1-9]|1[0-2])[-_]?(?:0[1-9]|[12]\d|3[01])(?!\d)[\w.-]{0,40}\.[a-z]{2,6}(?=')/g,
    places: ['sql'],
    class: 'example',
  },
  {
    name: 'the name under which the author commits',
    pattern:
      /(?<=\bgit config (?:--\w+ ){0,2}user\.(?:email|name)[ =]["']?)[^"'<>[\]{}$\s][^"'<>[\]{}$]*(?=["']?\s*$)/g,
    places: ['shell'],
    class: 'example',
  },
];
