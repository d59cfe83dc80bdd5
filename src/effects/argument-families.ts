import { begin, type Family, word } from './family.ts';
import { insideQuotes } from './foreign-values.ts';
import { lookBack, standsForValue } from './names-in-capitals.ts';

/** Things that a command is told by a name of their own: the noun for them stands for that name. */
const things =
  'APP|APPLICATION|BACKUP|BRANCH|BUCKET|CLUSTER|CONTAINER|DATABASE|DB|DEPLOYMENT|DISK|DOMAIN|DROPLET|ENV|ENVIRONMENT|EXECUTION|FUNCTION|GROUP|HOST|IMAGE|INSTANCE|JOB|MACHINE|NAMESPACE|NETWORK|NODE|ORG|POD|PROFILE|PROJECT|RELEASE|REPO|RESOURCE|REVISION|SECRET|SERVER|SERVICE|SNAPSHOT|STACK|STAGE|SUBSCRIPTION|TASK|TEAM|TENANT|TUNNEL|USER|VM|VOLUME|WORKSPACE';
const kinds = 'ID|NAME|ARN|SHA|HASH|IP|FQDN|URL';

/** Where an argument of a command, or a part of an address in one, begins and ends. */
const starts = String.raw`(?<=[\s=@/:])(?<![$%\w]["']?)`;
const ends = String.raw`(?=$|[\s/:@,"']|\.(?:[a-z]|$))`;

/** In quotation marks, in a statement of SQL whose quotation marks stand on other lines, and behind what names variables. */
function isKeyword(text: string, start: number): boolean {
  return insideQuotes(text, start) || keywords.test(text.slice(Math.max(0, start - lookBack), start));
}

/** The address of a database is kept in a variable of that name. */
const ofVariable = /(?:DATABASE|DB)_URL$/;

const keywords =
  /\b(?:CREATE|ALTER|DROP|GRANT|REVOKE|TRUNCATE|SELECT|WHERE|FROM|INTO|SET|BY|TO|ON|AND|OR|IN)\s+$|\b(?:SELECT|INSERT|UPDATE|DELETE|WHERE)\b|(?:^|[;&|]\s*)(?:for|read|select|while read|local)\s[^|;]*$/;

/** Arguments that are no names but nouns: `rollout undo deploy NAME`, `-a app-name`, `user@server`, `v1.N.N`. */
export const argumentFamilies: readonly Family[] = [
  {
    name: 'somebody at a host',
    pattern:
      /(?<![\w.@/-])([A-Za-z][\w-]*@(?:servers?|host|hostname|ip|server-?ip|host-?ip|servidor|serveur|vps|remote-?(?:host|server)|(?<=\buser@)remote|SERVER|HOST|HOSTNAME|IP|VPS))(?=$|[\s:"'])/g,
    places: ['shell'],
    class: 'ask',
  },
  {
    name: 'a noun in capitals as an argument',
    pattern: new RegExp(
      `${starts}((?:[A-Z][A-Z0-9]{1,20}_){0,2}(?:(?:${things})(?:_(?:${kinds}))?|NAME|TAG|DBNAME|IP|PID|HASH))${ends}(?!=|\\s+BY\\b)`,
      'g',
    ),
    places: ['shell'],
    class: 'ask',
    except: (text, start, token) =>
      isKeyword(text, start) || ofVariable.test(token) || !standsForValue(text, start, token),
  },
  {
    name: 'a noun as an argument',
    pattern: new RegExp(
      `${starts}((?:${things.toLowerCase()}|commit|resource[-_]group)[-_](?:${kinds.toLowerCase()}))${ends}`,
      'g',
    ),
    places: ['shell'],
    class: 'ask',
    except: isKeyword,
  },
  {
    name: 'the name of a user behind its option',
    pattern:
      /(?<=\s(?:-u|-U|--user|--username)[ =]?)((?:user_?name|usuario|benutzer|utilisateur|db_?user)(?::pass(?:word)?)?|user:pass(?:word)?)(?=$|\s)/g,
    places: ['shell'],
    class: 'ask',
  },
  {
    name: 'a number in letters',
    pattern: new RegExp(
      `${begin}(${word}*(?:(?<![A-Za-z])v?N\\.N(?:\\.N)?|0{2,}[NX])(?![A-Za-z0-9])${word}*)|(?<=\\s(?:--[a-z-]+|[A-Z]+|replicas|count|workers|instances|nodes|size)=)([Nn])(?=$|\\s)`,
      'g',
    ),
    places: ['shell'],
    class: 'ask',
  },
  {
    name: 'a word in square brackets',
    pattern: /(?<=\s)\[(?!options?\]|flags?\]|args?\])\p{Ll}{3,20}\](?=$|\s)/gu,
    places: ['shell'],
    class: 'ask',
    masked: true,
    except: insideQuotes,
  },
];

/** The same for values that were the author's. */
export const argumentExamples: readonly Family[] = [
  {
    name: 'a moment of another run',
    pattern: /(?<![\w.])((?:[\w-]*[_-])?20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{6}(?:[_-][\w.-]*)?)(?!\d)/g,
    places: ['shell'],
    class: 'example',
  },
  {
    name: "a pod of the author's cluster",
    pattern: /(?<=[\s/])([a-z][a-z0-9-]*-[0-9a-f]{8,10}-[a-z0-9]{5})(?=$|[\s:])/g,
    places: ['shell'],
    class: 'example',
  },
  {
    name: 'a thing that is called mine',
    pattern:
      /(?<=[\s=@/:])(my(?:[-_](?:app|bucket|cluster|container|database|db|domain|host|image|namespace|project|release|server|service|site|stack|user|vm)|app|bucket|cluster|database|db|server|user))(?=$|[\s/:@,"'])/g,
    places: ['shell'],
    class: 'example',
    except: insideQuotes,
  },
  {
    name: 'a domain that is called yours, in another language',
    pattern:
      /(?<![\w.-])((?:[\w-]+\.)*(?:votre|mon|tu|mi|su|seu|meu|deine?|meine?|ihre?)(?:domaine?|dom[ií]nio|domäne|servidor|serveur|server|site|sitio|web)\.[a-z]{2,}(?:\.[a-z]{2})?)\b/g,
    places: ['shell', 'env'],
    class: 'example',
  },
];
