import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { readExpectation } from '../block/expectation.ts';
import type { Draft } from '../draft.ts';
import { plainText } from '../markdown/plain-text.ts';
import { saysAnswer } from './answer-words.ts';
import { lastCommandLine, lastCommandText } from './last-command.ts';
import { saysResult } from './result-words.ts';
import { saysSuccess } from './success-words.ts';

/**
 * "`make check` - all tests pass", "`style a.rb`, make sure there are no errors": what a task says behind its last command is what should be
 * seen, where it names an outcome. What the command is for ("builds the app", "to free the port") is no outcome.
 */
export function addInlineExpectation(draft: Draft, text: string, line: number): void {
  const item = draft.items.at(-1);
  const command = lastCommandLine(item);
  const outcome = outcomeIn(behindCommand(text, lastCommandText(item))) ?? tested.exec(text)?.[1]?.trim() ?? null;
  if (item === undefined || command === null || outcome === null) return;
  draft.expectations.push({ ...readExpectation(line, outcome, command), item: item.id });
}

/** "Test: `curl …` returns version info": behind such a label whatever the command is said to show is the outcome. */
const tested = hinted(
  /(?:test|check|verify|verification|validation|prüfung|prüfen|überprüfen|verifizieren|kontrolle|vérification|vérifier|verificar|comprobar|проверить|verifica[çc](?:ão|ión)|проверка|验证|検証|확인)\s*[:：]\s*`[^`]+`\s+((?:returns?|shows?|prints?|reports?|outputs?|gives|says|responds?|zeigt|liefert|renvoie|affiche|retorna|mostra|devuelve|muestra|возвращает|показывает|返回|显示)(?!\p{L})[^.;`]{3,100})/iu,
);

/** The text behind the command as it is written, or behind the last code of a text that writes it in another way. */
function behindCommand(text: string, command: string | null): string {
  const at = command === null ? -1 : text.lastIndexOf(`\`${command}\``);
  const behind =
    command === null || at < 0 ? text.slice(text.lastIndexOf('`') + 1) : text.slice(at + command.length + 2);
  return behind.replace(/^\s*\([^()]*\)(?=\s+\p{Ll})/u, '');
}

function outcomeIn(said: string): string | null {
  const written = separated.exec(said)?.[1] ?? asksAtOnce.exec(said)?.[0] ?? '';
  const rest = plainText(written);
  if (rest.length > longest || purposes.test(rest)) return null;
  if (arrowValue.test(said)) return rest;
  if (outcomes.test(rest) || shows.test(rest) || counts.test(rest)) return rest;
  const clause = written === '' ? (/^\s+(\S.*?)[.!。]?\s*$/u.exec(said)?.[1] ?? '') : written;
  return isSaidOfCommand(clause) ? plainText(clause) : null;
}

const separated = /^\s*[)）]?\s*(?:=>|->|==?|[-–—→⇒:,;(（：，])\s*(\S.*?)[)）]?[.!。]?\s*$/;

/** "`git status -s` is empty", "`cmd` — содержит `ok`": how the command is, or what it gives. */
function isSaidOfCommand(clause: string): boolean {
  // "`list` - List all tables" tells what the command is for.
  if (clause === '' || clause.length > longest || /^\p{Lu}\p{Ll}/u.test(clause)) return false;
  return saysAnswer(`\`x\` ${clause}`) || saysSuccess(clause) || saysResult(`\`x\` ${clause}`, ['state']);
}

/** "→ `ok`", "=> 3 rows": a value behind an arrow. */
const arrowValue = /^\s*(?:→|⇒|=>|->)\s*(?:["“`]|\d)/;
const longest = 120;
const asksAtOnce =
  /^\s+(?:and (?:verify|check|confirm|expect|make sure|ensure)|should|must|has to|returns?|shows?|prints?|reports?|answers?|says|gives|outputs?|succeeds|passes)\b.*$/i;
const purposes = /^(?:if|when|unless|to|for|in order|so|which|this|that|then|or|e\.g|see|using|with|from|on)\b/i;
/** "3/3, one leader": how many of how many. */
const counts = /^(?:all )?\d+ ?\/ ?\d+(?![\d/])/i;
/** "returns nothing", "shows v1.32 everywhere": a value that is seen. */
const shows =
  /^(?:returns?|shows?|prints?|reports?|answers?|says|gives|outputs?) (?:only |just |exactly |with )?(?:nothing|no\b|none|v?\d|["“'`]|ok\b|pong\b|true\b|false\b)/i;
const outcomes = hinted(
  inRow(
    /\b/i,
    oneOf(
      /pass(?:es|ed|ing)?|succe(?:ss\w*|eds?|eded)|running|active|healthy|green|clean/i,
      /no (?:\w+ )?(?:errors?|warnings?|failures?|issues?|changes|differences|diffs?|drift|output)/i,
      /without (?:\w+ )?(?:errors?|warnings?)|should|must|make sure|ensure|expect\w*|created|started|enabled/i,
      /installed|connected|listed|complete[ds]?|ready|available|responds?|exists?|present|visible/i,
      /returns? (?:an? )?["'\d]|HTTP \d{3}|[2-5]\d\d|ok|up to date|match(?:es)?|empty|valid/i,
    ),
    /\b/i,
  ),
);
