import { knownPrograms } from '../../effects/known-programs.ts';
import { readingPrograms } from '../../effects/reading-programs.ts';
import { remember } from '../../patterns/remember.ts';
import { enteredLine } from './entered-lines.ts';

const runnablePath = /^(?:\.{1,2}|~|\$\{?\w+\}?|[\w.-]+)?\/[\w./-]*[\w]$/;
/** A list of files to create or to look at is no list of commands. */
const notAProgram =
  /\.(?:tsx?|jsx?|mjs|css|scss|html?|vue|svelte|md|mdx|json|ya?ml|toml|sql|txt|log|env|conf|cfg|ini|png|jpe?g|svg|pdf|csv|xml|lock|prisma|graphql|tf)$/i;

const keywords = /^(?:if|for|while|until|case|function|select|\[|\[\[|\{|\(|\(\(|!)$/;

/** Whether a line begins as a command would: a known program, a path to a script, an assignment, a keyword of the shell. */
export const startsLikeCommand = remember((text): boolean => beginsLikeOne(text) && enteredLine(text) === null);

function beginsLikeOne(text: string): boolean {
  const first = firstWord(text);
  if (first === '' || standsFor.test(text)) return false;
  // `(cd shop && make)`: a shell of its own.
  if (/^\(+\w/.test(first)) return startsLikeCommand(text.trim().replace(/^\(+/, ''));
  if (first === 'time')
    return startsLikeCommand(
      text
        .trim()
        .slice(first.length)
        .replace(/^\s+-p(?=\s)/, ''),
    );
  if (keywords.test(first) || /^\w+\+?=/.test(text.trim()) || /^\w+\(\)/.test(first)) return true;
  if (runnablePath.test(first) && !notAProgram.test(first)) return !looksLikeProse(text);
  return (knownPrograms.has(first) || Object.hasOwn(readingPrograms, first)) && !looksLikeProse(text);
}

/** A program that is not known, told by its options: `tool sub --flag`. For fences without a label. */
export function hasShapeOfCommand(text: string): boolean {
  return startsLikeCommand(text) || (optioned.test(text.trim()) && !looksLikeProse(text));
}

const optioned = /^[a-z][\w-]{0,30}(?:\s[a-z][\w:.-]{0,30}){0,3}\s-{1,2}[A-Za-z]/;

/** "[New address]", "10.0.0.4": an address, or a name in place of one, is no program. */
const standsFor = /^\s*(?:\[[^\s\]](?=[^\]]*\s)[^\]]*\]|\d{1,3}(?:\.\d{1,3}){3})(?=\s|$)/;

/** As `startsLikeCommand`, but any lower-case word may be a program: for fences that the author labelled as shell. */
export function mayBeCommand(text: string): boolean {
  if (namesPlace(text.trim()) || isAnswer(text.trim()) || standsFor.test(text)) return false;
  if (startsLikeCommand(text)) return true;
  return /^(?:[a-z0-9_~./$"'@<{[\\-])/.test(text.trim()) && !looksLikeProse(text) && enteredLine(text) === null;
}

/**
 * A path, an address, a version or the name of an image alone on its line: to be looked at, edited or opened. A script, what stands in a folder of programs or scripts, and
 * what is called from here by `./` are run; three names with slashes between and nothing more are a key or a folder.
 */
export function namesPlace(line: string): boolean {
  if (/\s/.test(line)) return false;
  return (
    address.test(line) || value.test(line) || notAProgram.test(line) || (folderOrFile.test(line) && !script.test(line))
  );
}

/** `/srv/shop/data/`: a folder, by its last sign. */
export function isFolder(line: string): boolean {
  return /^[\w.@~/-]+\/$/.test(line.trim());
}

/** `v1.4.2`, a commit, `registry.test/till:1.4`, `db.till.test:5432`, `ops@till.test` */
const value =
  /^(?:v?\d+(?:\.\d+)+(?:[-+][\w.+-]+)?|(?=\D*\d)[0-9a-f]{7,64}|[A-Za-z][\w./-]*:[\w./:@-]+|[\w.+-]+@[A-Za-z][\w-]*(?:\.[\w-]+)+)$/;
const address = /^[a-z][a-z+]*:\/\//i;
const folderOrFile =
  /^(?:~?\/[\w.@~-]+\/[\w.@/-]*|[\w.-]+\/(?:[\w./-]*\/)?|[\w.-]+\/[\w./-]*\.\w+|[\w-]+(?:\/[\w-]+){2,})$/;
const script =
  /^\.{1,2}\/\w|(?:^|\/)(?:s?bin|scripts?|tools?|libexec|hack|ci|ops|deploy|jobs?)\/(?=.)|\.(?:sh|bash|py|rb|pl|js|exe|run)$/;

/** What is typed at the question of a command above: a number, a letter, "yes". */
function isAnswer(line: string): boolean {
  return /^(?:\d{1,4}|y(?:es)?|no?)$/i.test(line);
}

/** A sentence, a list item, a heading or a "Label: value" line rather than something to type. */
export const looksLikeProse = remember((text): boolean => {
  const trimmed = text.trim();
  if (/^(?:[-*•]\s|\d+[.)]\s|\p{Extended_Pictographic}(?<!\d)|[═─━╔║╚│┌└|]{1})/u.test(trimmed)) return true;
  if (/^\p{Lu}[\p{Ll}]+[\p{L} ]*(?::(?:\s|$)|\s|$|,)/u.test(trimmed) && !/^\p{Lu}\w*=/u.test(trimmed)) return true;
  if (/^\p{Lu}{2,}(?:\s+\p{L}+)*:(?:\s|$)/u.test(trimmed)) return true;
  if (/^[^\x00-\x7F]/.test(trimmed)) return true;
  // "SSL/TLS > Certificates": the way through menus.
  if (/^\p{Lu}[\p{L}\d]*(?:[/ &-][\p{L}\d]+)* > \p{Lu}[\p{L}\d ]*(?: > |$)/u.test(trimmed)) return true;
  const words = trimmed.replace(/"[^"]*"|'[^']*'|^sudo | all$/g, '').split(/\s+/);
  if (words.length < 4 || words.slice(1).some((word) => /^-{1,2}\w|[=|;&<>$`/\\{}]|\w\.\w/.test(word))) return false;
  return words.filter((word) => stopWords.test(word)).length >= (words.length > 6 ? 2 : 1);
});

const stopWords =
  /^(?:the|a|an|and|or|to|of|your|you|is|are|be|it|this|that|with|will|from|into|should|must|all|each|via|der|die|das|und|le|la|les|et|el|los|las|y|на|и|в)$/i;

export function firstWord(text: string): string {
  return /^\S+/.exec(text.trim())?.[0] ?? '';
}
