import { inRow, oneOf } from '../patterns/joined.ts';
import type { Family } from './family.ts';
import { insideQuotes } from './foreign-values.ts';

/** Values of which parts are letters or marks that only hold their place: `10.0.x.x`, `v###`, `********`, `__VERSION__`, `vX.X.X`. */
export const letteredFamilies: readonly Family[] = [
  {
    name: 'an address with letters for numbers',
    pattern: /(?<![\w.-])(?=[\d.]*[xX])(?:\d{1,3}|[xX]{1,3})(?:\.(?:\d{1,3}|[xX]{1,3})){3}(?![\w.])/g,
    places: ['shell', 'env', 'sql', 'program'],
    class: 'ask',
    except: (text, start) => /\b(?:grep|rg|sed|awk)\b[^|]*$/.test(text.slice(0, start)),
  },
  {
    name: 'a name of a machine with letters for numbers',
    pattern: /(?<![\w.-])(?:ec2|ip)-[xX]{2,3}(?:-[xX]{2,3}){3}[\w.-]*\w/g,
    places: ['shell', 'env'],
    class: 'ask',
  },
  {
    name: 'a version of crosses',
    pattern:
      /(?<![\w.])v?[xX]\.[xX](?:\.[xX])?(?![\w.])|(?<![\w./@^~=])v\d{1,4}\.\d{1,4}\.[xX](?!\w)|(?<![\w#])v#{2,}(?!\w)/g,
    places: ['shell', 'env'],
    class: 'ask',
    except: (text) => /\b(?:npm|npx|pnpm|yarn|composer|pip3?|gem|nvm)\b/.test(text),
  },
  {
    name: 'a value that is blotted out',
    pattern: /(?<=[=:]["']?|\/\/[\w.-]{1,30}:)\*{4,}(?=["'@]|\s|$)/g,
    places: ['shell', 'env'],
    class: 'ask',
  },
  {
    name: 'a name between marks',
    pattern:
      /@@[A-Z][A-Z_]{2,30}@@|(?<![\w%])%[A-Z][A-Z_]{2,30}%(?![\w%])|(?<!\w)__(?!DIR__|FILE__|LINE__)[A-Z][A-Z_]{1,30}[A-Z]__(?!\w)/g,
    places: ['shell', 'sql', 'env', 'program'],
    class: 'ask',
    // "LIKE '%INDEX%'" has marks of its own.
    except: (text, start) => /\b(?:i?like|similar to)\s+N?'[^']*$/i.test(text.slice(0, start)),
  },
  {
    name: 'a kind of value in square brackets, within a word',
    pattern: inRow(
      /(?<=[\w=.:@/\\-])\[/gi,
      oneOf(
        /env|environment|version|name|date|tag|branch|service|region|stage|app|host|user|project|timestamp|number|ticket/gi,
        /file(?:name)?|folder|container|server|ip|port|commit|hash|backup|path|table|db|domain/gi,
        /release|cluster|namespace|entorno|ambiente|umgebung|fecha|datum|data|nombre|nome|nom|versión|versão/gi,
      ),
      /\]/gi,
    ),
    places: ['shell', 'env'],
    class: 'ask',
    masked: true,
    except: (text, start) => /\$\{?\w+$/.test(text.slice(0, start)) || insideQuotes(text, start),
  },
  {
    name: 'a host that is called yours',
    pattern:
      /(?<![\w.-])(?:[\w-]+\.){0,2}(?:your|my)\.(?:server|domain|host|site|company|app)(?:\.[a-z]{2,}){1,2}(?![\w.-])/g,
    places: ['shell', 'env', 'sql', 'program'],
    class: 'ask',
  },
  {
    name: 'the release before or behind this one, in words',
    pattern: /(?<=\s)(?:previous|prev|new|old|last|target)[-_](?:version|tag|release|image|commit|build)(?=$|\s)/g,
    places: ['shell'],
    class: 'ask',
    except: insideQuotes,
  },
  {
    name: 'a repository of anybody',
    pattern:
      /(?<=\b(?:github\.com|gitlab\.com|bitbucket\.org)[/:])(?:username|user|org|organi[sz]ation|owner|yourname|usuario|benutzer)\/[\w.-]*\w/g,
    places: ['shell', 'env', 'prose'],
    class: 'ask',
  },
  {
    name: 'a password behind its option',
    pattern: /(?<=\s-p)(?:PASSWORD|PASS|PWD|YOUR_[A-Z_]+|your_?[a-z_]*pass(?:word)?)(?=\s|$)/g,
    places: ['shell'],
    class: 'ask',
  },
  {
    name: 'an id of zeros',
    pattern: /(?<![\w-])0{8}-0{4}-0{4}-0{4}-0{12}(?![\w-])/g,
    places: ['shell', 'env', 'sql', 'program'],
    class: 'ask',
  },
];

/** The same for values that were the author's. */
export const letteredExamples: readonly Family[] = [
  {
    name: "an id of the author's account",
    pattern: /(?<![\w-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/gi,
    places: ['shell', 'env'],
    class: 'example',
  },
  {
    name: 'a thing that is called mine, in one word',
    pattern: /(?<=\s)my(?:[A-Z][a-z]+){1,3}(?=$|\s)/g,
    places: ['shell'],
    class: 'example',
    except: insideQuotes,
  },
];
