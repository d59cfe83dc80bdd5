import { inRow, oneOf } from '../patterns/joined.ts';
import type { Family } from './family.ts';
import { insideQuotes } from './foreign-values.ts';

/** Values told by a word that is run together with others: `youruser`, `nas-ip`, `v{YYYY.MM.X-1}`, `vMAJOR.MINOR.PATCH`, `dump_날짜.sql`. */
export const wordedFamilies: readonly Family[] = [
  {
    name: 'your own value, in one word',
    pattern: inRow(
      /(?<![\w$.-])your/gi,
      oneOf(
        /user(?:name)?|server|host(?:name)?|name|app(?:name)?|project|repo|org|pass(?:word)?|token|bucket|(?:api)?key|ip/gi,
        /db(?:name)?|database|account|team|cluster|namespace|registry|branch|vps|email|company|domain|site|bot|secret/gi,
      ),
      /(?![\w.(])/gi,
    ),
    places: ['shell', 'sql', 'env'],
    class: 'ask',
  },
  {
    name: 'a host that is only called an address',
    pattern: /(?<=@|\/\/|\s)(?:[a-z]+-){1,2}ip(?=$|[\s:/"'])/g,
    places: ['shell', 'env'],
    class: 'ask',
    except: (text, start, token) => insideQuotes(text, start) || /^(?:no|by|via|per|over)-ip$/.test(token),
  },
  {
    name: 'a version in letters, in braces',
    pattern:
      /v?\{(?:YYYY|YY|X|N|MAJOR)(?:\.(?:0?M{1,2}|0?D{1,2}|[XYZN]|MINOR|PATCH|MICRO)){1,2}(?:[+-]\d)?\}|v?\{MAJOR\}\.\{MINOR\}(?:\.\{PATCH\})?/g,
    places: ['shell', 'env', 'prose'],
    class: 'ask',
    masked: true,
  },
  {
    name: 'a version by its month, in letters',
    pattern:
      /(?<![A-Za-z0-9$%{])v?(?:YYYY|YY)\.0?M{1,2}(?:\.(?:0?D{1,2}|[XN]|MICRO|PATCH))?(?:[+-]\d)?(?![A-Za-z0-9}])|(?<![\w.{])v?MAJOR\.MINOR(?:\.PATCH)?(?![\w}])/g,
    places: ['shell', 'env'],
    class: 'ask',
  },
  {
    name: 'a backup with the word for its time, in another language',
    pattern: inRow(
      /(?<![^\s"'`;|&()<>=@,])[\w.~/-]*(?:[Bb]ackup|bkp|dump|snapshot|export|respaldo|copia|sauvegarde|[Ss]icherung)[\w-]*[_-]/gu,
      /날짜|일시|日期|时间戳|日付|日時|ДАТА|дата|تاریخ|DATUM|FECHA|DATA|HORODATAGE|ZEITSTEMPEL/gu,
      /(?:\.[a-z0-9]{2,6}){1,3}(?![\w.])/gu,
    ),
    places: ['shell', 'env'],
    class: 'derive',
  },
  {
    name: 'one of several in brackets, without blanks',
    pattern: /(?<=\s)\[[a-z][\w.-]{0,20}(?:\|[a-z][\w.-]{0,20}){1,6}\](?=\s|$)/g,
    places: ['shell'],
    class: 'ask',
    masked: true,
    except: insideQuotes,
  },
  {
    name: 'a number in crosses behind its first digits',
    pattern: /(?<=\s)(?:0{2,}|[1-9])(?:XX|NN)(?=$|\s)|(?<=\s)N{3,4}(?=_[a-z])\w*/g,
    places: ['shell'],
    class: 'ask',
    except: (text, start) => insideQuotes(text, start) || /\b(?:grep|rg|awk|sed)\b[^|]*$/.test(text.slice(0, start)),
  },
];
