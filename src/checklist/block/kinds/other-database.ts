import { hintedIn, type Pattern } from '../../../patterns/hinted.ts';
import { oneOf } from '../../../patterns/joined.ts';
import { looksLikeSql } from '../facts.ts';
import type { Recogniser } from '../kinds.ts';
import { isCommand } from './sql.ts';

/**
 * Statements in the words of a database that nothing here connects to. Cut and sent one by one they would fail half-way, so they are taken
 * there by hand as they stand: SQL Server cuts its batches at `GO`, Oracle at `/`.
 */
export const otherDatabase: Recogniser = ({ label, raw, lines, code }) => {
  const isSql = label === 'sql' || (label === null && looksLikeSql(code[0] ?? ''));
  if (!isSql || code.some((text) => isCommand(text, label === 'sql'))) return null;
  const text = lines.map((line) => line.text).join('\n');
  const named = raw.lang?.trim().toLowerCase() ?? '';
  const found = databases.find(({ labels, words }) => labels.includes(named) || words.test(text));
  if (found === undefined) return null;
  return {
    reads: 'sql',
    confidence: 'D',
    why: `It is written for ${found.name}, which is not connected to from here.`,
  };
};

const databases: readonly { name: string; labels: readonly string[]; words: Pattern }[] = hintedIn([
  {
    name: 'SQL Server',
    labels: ['tsql', 'mssql', 'sqlserver'],
    words: oneOf(
      /^\s*GO\s*;?\s*$/im,
      /^\s*(?:BACKUP (?:DATABASE|LOG)|RESTORE (?:DATABASE|LOG|VERIFYONLY|HEADERONLY|FILELISTONLY))\s/im,
      /\bDECLARE\s+@\w|\bEXEC(?:UTE)?\s+(?:\w+\.)*(?:sp|xp)_\w|\bSET NOCOUNT ON\b|\bdbo\.\w|\[\w+\]\.\[\w+\]/im,
      /\bWITH\s*\(NOLOCK\)|\bGETDATE\(\)|\bSELECT\s+TOP\s*\(?\d/im,
    ),
  },
  {
    name: 'Oracle',
    labels: ['plsql', 'oracle'],
    words: oneOf(
      /\bFROM\s+dual\b|\bVARCHAR2\s*\(|\bWHENEVER\s+SQLERROR\b|\bALTER\s+SYSTEM\s+(?:SWITCH|ARCHIVE)\b/im,
      /\bFROM\s+(?:v\$|dba_|all_|user_)(?:\w+\$)?\w*(?:tables|objects|indexes|session|database|instance|files)\b/im,
    ),
  },
  {
    name: 'MySQL or MariaDB',
    labels: ['mysql', 'mariadb'],
    words: oneOf(
      /\bENGINE\s*=\s*\w+DB\b|\bAUTO_INCREMENT\b|\bSHOW\s+(?:SLAVE|REPLICA|MASTER|ENGINE)\s+STATUS\b/im,
      /\bADD\s+COLUMN\s[^;]*\sAFTER\s+`?\w+`?\s*(?:[,;]|$)|\bFLUSH\s+(?:PRIVILEGES|TABLES|LOGS)\b/im,
      /\b(?:STOP|START|CHANGE)\s+(?:SLAVE|REPLICA|MASTER)\b/im,
    ),
  },
]);
