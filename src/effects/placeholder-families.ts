import { inRow, oneOf } from '../patterns/joined.ts';
import { argumentExamples, argumentFamilies } from './argument-families.ts';
import { exampleFamilies } from './example-families.ts';
import { begin, type Family, word } from './family.ts';
import { datesOfOthers, foreignKinds, foreignYours, insideQuotes, namesVariables } from './foreign-values.ts';
import { letteredExamples, letteredFamilies } from './lettered-families.ts';
import { markedFamilies } from './marked-families.ts';
import {
  callsToFill,
  inPattern,
  isToldAsWritten,
  lookBack,
  namesItself,
  nouns,
  standsForValue,
} from './names-in-capitals.ts';
import type { Place } from './placeholders.ts';
import { spelledExamples, spelledFamilies } from './spelled-families.ts';
import { wordedFamilies } from './worded-families.ts';

const code: readonly Place[] = ['shell', 'sql', 'env'];
/** A program has braces of its own. */
const unlessProgram: readonly Place[] = ['shell', 'sql', 'env', 'prose'];
const everywhere: readonly Place[] = [...unlessProgram, 'program'];

/** Tags that stand in messages, mail texts and pages; none of them asks for a value. */
const htmlTag = inRow(
  /^</i,
  oneOf(
    /a|b|i|p|u|br|hr|h[1-6]|ul|ol|li|em|div|pre|sub|sup|img|code|span|body|head|html|table|thead|tbody|tr|td|th/i,
    /form|input|strong|script|style|details|summary|kbd|title|link|meta/i,
  ),
  /(?:\s|>)/i,
);

/** Names of tags that are those of values as well: such a word alone in a line is one. */
const couldBeNamed = /^<(?:code|table|link|title|form|script|input|image|summary|source)>$/;

/** What programs print where there is no value: it comes with output that was pasted beside its command. */
const printed = /^<(?:none|nil|null|unknown|unset|not set|empty|pending|invalid|no value|redacted|eof)>$/i;

/** curl -w and git's and rpm's format strings use braces behind a percent sign as well. */
export const formatsWithBraces = /\bcurl\b|\brpm\b|--format|--qf|-w\b/;

const afterDollar = (text: string, start: number): boolean => /\$\{?$/.test(text.slice(0, start));

export const families: readonly Family[] = [
  ...letteredFamilies,
  ...markedFamilies,
  ...wordedFamilies,
  {
    name: 'an address with its middle left out',
    pattern: /(?<![a-z+])([a-z][a-z+]*:\/\/[^\s"'`]{0,200}?(?:\.{3}|…)[^\s"'`)]*)/g,
    places: everywhere,
    class: 'ask',
  },
  {
    name: 'a file name with the time of a run in it',
    pattern: new RegExp(
      `${begin}(${word}*(?:(?<![A-Za-z{$]|CURRENT_|LOCAL)(?:TIMESTAMP(?!=)|YYYY[-_.]?MM[-_.]?DD(?:[-_T]?HH[-_]?MM(?:[-_]?SS)?)?|DD[-_.]?MM[-_.]?YYYY|MM[-_.]?DD[-_.]?YYYY|${datesOfOthers})|(?<=[_.-])DATE)(?![A-Za-z])${word}*)`,
      'g',
    ),
    places: ['shell', 'env', 'prose'],
    class: 'derive',
    except: (text, start) => afterDollar(text, start) || /(?:date|format|--date)[^|]*$/.test(text.slice(0, start)),
  },
  {
    name: 'a path to somewhere',
    // A name that goes on with $(date) is the file itself up to there.
    pattern:
      /(?<![^\s"'`;|&()<>=@,$])([^\s"'`;|&()<>=@,$]*(?:path\/to|(?<![A-Za-z])path\/(?:on|of|from|in)(?=\/)|(?<=\/)your(?=\/)|(?<=\/)(?:pfad\/zu[mr]?|chemin\/(?:vers|du|de)|ruta\/(?:al?|de)|caminho\/(?:para|d[oa])|путь\/(?:к|до))(?=[/\s]|$))(?:\/[^\s"'`;|&()<>=@,$]*[^\s"'`;|&()<>=@,$._-])?)/gi,
    places: everywhere,
    class: 'ask',
  },
  {
    name: 'angle brackets',
    pattern: /<[\p{L}][^<>\n|&;=@"'`]*(?<!\s)>/gu,
    places: everywhere,
    class: 'ask',
    masked: true,
    except: (text, start, token) =>
      (htmlTag.test(token) &&
        !(couldBeNamed.test(token) && /(?:^|[\s=/:])$/.test(text.slice(0, start)) && !/<.*</.test(text))) ||
      printed.test(token) ||
      /[<\\]$/.test(text.slice(0, start)) ||
      token.length > 60 ||
      text.includes(`</${token.slice(1)}`),
  },
  {
    name: 'angle brackets around a choice',
    pattern: /<[\p{L}\d][\w.-]*(?:\s?\|\s?[\w.-]+)+>/gu,
    places: everywhere,
    class: 'ask',
    masked: true,
    except: (text, start) => /[<\\]$/.test(text.slice(0, start)),
  },
  {
    name: 'double braces',
    pattern: /\{\{-?\s*[\p{L}_][\p{L}\p{N}_ -]*\}\}/gu,
    places: unlessProgram,
    class: 'ask',
    masked: true,
    except: (text, start, token) =>
      text[start - 1] === '$' ||
      /^\{\{-?\s*(?:range|end|if|else|with|json|index|printf|template|block|define)\b/.test(token),
  },
  {
    name: 'percent braces',
    pattern: /%\{[A-Za-z][\w-]*\}/g,
    places: unlessProgram,
    class: 'ask',
    masked: true,
    except: (text) => formatsWithBraces.test(text),
  },
  {
    name: 'single braces',
    pattern:
      /(?<![\p{L}\p{N}$@{%#}'])\{(?:[A-Za-z][\w-]*(?: [a-z][\w-]*){0,3}|(?![A-Za-z])\p{L}[\p{L}\p{N}_ー-]*)\}(?!\})/gu,
    places: ['shell', 'env', 'prose'],
    class: 'ask',
    masked: true,
    except: inPattern,
  },
  {
    name: 'capitals in square brackets',
    pattern: /\[\p{Lu}[\p{Lu}\p{N}_ -]*[\p{Lu}\p{N}]\]/gu,
    places: ['shell', 'env'],
    class: 'ask',
    masked: true,
    except: (text, start, token) =>
      /[\p{L}\p{N}[]$/u.test(text.slice(0, start)) ||
      /^\[(?:.-.)+\]$/.test(token) ||
      inPattern(text, start) ||
      /^\s*[([]/.test(text.slice(start + token.length)),
  },
  {
    name: 'your own value',
    pattern: /((?<![\p{L}\p{N}$_{-])(?:YOUR(?:[-_/][A-Z0-9]+)+|[Yy]our[-_][A-Za-z][\w-]*(?:\.[a-z]{2,})*))/gu,
    places: everywhere,
    class: 'ask',
  },
  {
    name: 'your own value, in another language',
    pattern: foreignYours,
    places: everywhere,
    class: 'ask',
    except: (_text, _start, token) => /^su-exec$/.test(token),
  },
  {
    name: 'a value named in the script of the text',
    pattern: foreignKinds,
    places: ['shell', 'env'],
    class: 'ask',
    except: insideQuotes,
  },
  {
    name: 'a value of another release in capitals',
    pattern: /(?<![\w$.{-])((?:PREVIOUS|PREV|NEW|OLD|LAST|LATEST|STABLE|TARGET)_(?!RELIC)[A-Z][A-Z0-9_]*)(?![\w=({])/g,
    places: ['shell'],
    class: 'ask',
    except: namesVariables,
  },
  {
    name: 'a host or a file in capitals',
    pattern:
      /((?<=[@/])[A-Z][A-Z0-9]*_(?:IP|HOST(?:NAME)?|DOMAIN|ADDRESS|NAME|URL)(?!\w)|(?<![\w$.{-])[A-Z][A-Z0-9]*_(?:FILE|NAME|DATE|ID)(?=\.[a-z])[\w.]*)/g,
    places: ['shell'],
    class: 'ask',
  },
  {
    name: 'a thing without a name of its own',
    pattern:
      /(?<=\s)((?:container|pod|service|image|deployment|database|db|host|user|server)_(?:name|id)|(?:nombre|nome|nom)_[a-z_]+)(?=$|[\s:])/g,
    places: ['shell'],
    class: 'ask',
    except: insideQuotes,
  },
  {
    name: 'a call to replace',
    pattern:
      /((?<![\w$])(?:PLACEHOLDER|CHANGE[-_]?ME|change[-_]?me|REPLACE_?(?:ME|THIS|WITH)\w*|(?:INSERT|PUT|ADD)_[A-Z_]+|[A-Z_]+_HERE)(?!\w))/g,
    places: code,
    class: 'ask',
  },
  {
    name: 'a call to fill in, in another language',
    pattern: new RegExp(String.raw`(?<![\w$])(?:${callsToFill.source})(?![\w(=])`, 'g'),
    places: unlessProgram,
    class: 'ask',
  },
  {
    name: 'a token after Bearer',
    pattern: /\b(?:Bearer|OAuth|Token)\s+([A-Z][A-Z_]{2,})\b/g,
    places: ['shell', 'env'],
    class: 'ask',
  },
  {
    name: 'credentials spelled out',
    pattern: /(?<=:\/\/)((?:user|username):(?:pass|password|pw)@[\w.-]+)/gi,
    places: ['shell', 'env'],
    class: 'ask',
  },
  {
    name: 'a version in letters',
    pattern: /((?<![\w.])v?[Xx]\.[Yy](?:\.[Zz])?(?:-[\w.]+)?(?![\w]))/g,
    places: everywhere,
    class: 'ask',
  },
  {
    name: 'a version with a letter for a number',
    pattern: /((?<![\w./@^~=])(?:[a-z][\w-]{0,40}[-_])?v?\d{1,4}\.[Xx](?:\.[\dXx]{1,4})?(?![\w]))/g,
    places: ['shell', 'env'],
    class: 'ask',
    except: (text, start) =>
      /\b(?:npm|npx|pnpm|yarn|composer|pip3?|gem|nvm)\b/.test(text.slice(Math.max(0, start - lookBack), start)),
  },
  {
    name: 'an option that names its value',
    pattern: /(?<![\w-])--([a-z][a-z-]{1,30})[ =]["']?([A-Z][A-Z0-9_-]*)(?![\w$*:.-])/g,
    group: 2,
    places: ['shell'],
    class: 'ask',
    except: (text, start, token) => isToldAsWritten(text, start) || !namesItself(text.slice(0, start), token),
  },
  {
    name: 'a noun in capitals',
    pattern: new RegExp(
      `(?<=[\\s/:@="'-])(?<![$%\\w]["']?)((?:[A-Z][A-Z0-9]{0,20}_){0,4}(?:${nouns})(?:_(?:ID|NAME|HERE|NUMBER|URL|TAG))?)(?![\\w=(])`,
      'g',
    ),
    places: ['shell'],
    class: 'ask',
    except: (text, start, token) => !standsForValue(text, start, token),
  },
  {
    name: 'a part of an address in capitals',
    pattern: /(?<=[:@/"'=]|\s)(?<![$%\w]["']?)((?:[A-Z][A-Z0-9]{0,20}_){1,3}(?:IP|HOST|HOSTNAME)|PASS(?=@))(?![\w=(])/g,
    places: ['shell'],
    class: 'ask',
    except: (text, start, token) => !standsForValue(text, start, token),
  },
  {
    name: 'words in square brackets',
    pattern: /(?<=\s)\[[a-z]{2,20}(?:[-_ ][a-z]{2,20}){1,3}\](?=\s|$)/g,
    places: ['shell'],
    class: 'ask',
    masked: true,
    except: inPattern,
  },
  {
    name: 'one of several in brackets',
    pattern: /(?<=\s)\[\s[a-z][\w.-]{0,20}(?:\s\|\s[a-z][\w.-]{0,20}){1,6}\s\](?=\s|$)/g,
    places: ['shell'],
    class: 'ask',
    masked: true,
  },
  {
    name: 'a row of crosses',
    pattern: /((?<![\w$-])(?:[\w-]*[-_])?[Xx]{3,}(?:-[Xx]+)*(?![A-Za-z0-9]))/g,
    places: code,
    class: 'ask',
    except: (text) => /\bmktemp\b/.test(text),
  },
  {
    name: 'a value left out',
    pattern: /(?<==)(["']?[\w:/@.-]*(?:\.{3}|…)["']?)(?=\s|$)|(?<=\S\s)(\.{3}|…)(?=\s|$)|(?<=[:=]\s*")(\.{3}|…)(?=")/g,
    places: ['shell', 'env'],
    class: 'ask',
    // "Working ... please wait" is said, not asked.
    except: (text, start, token) =>
      /^(?:\.{3}|…)$/.test(token) &&
      (text.slice(0, start).match(/"/g)?.length ?? 0) % 2 === 1 &&
      !/[:=]\s*"$/.test(text.slice(0, start)),
  },
  {
    name: 'a table or column without a name of its own',
    pattern:
      /(?:\b(?:FROM|INTO|UPDATE|TABLE|JOIN|EXISTS|ON|ANALYZE)\s+|\\d\+?\s+|=\s*')((?:your_|my_)?(?:new_|old_)?(?:table|column|schema|index)_?names?)\b/gi,
    places: ['sql', 'shell'],
    class: 'ask',
  },
  ...spelledFamilies,
  ...argumentFamilies,
  ...spelledExamples,
  ...letteredExamples,
  ...exampleFamilies,
  ...argumentExamples,
];
