import { words } from '../markdown/plain-text.ts';
import { endsInColon } from '../text/ends-in-colon.ts';
import { saidIn, triedOn } from '../text/languages.ts';
import { sentencesOf } from '../text/sentences.ts';
import { workWords } from './work-words.ts';

/** "Stop the app" tells to do something; "It stops the app" and "Scripts are in bin" do not, and what comes behind a colon is what is told. */
export function isImperative(markdown: string): boolean {
  const said = words(markdown);
  return !endsInColon(said) && tried(said).some(({ pattern }) => pattern.test(said));
}

/** Whether a sentence tells to do something to something: "Freeze all changes of the schema", and not "Release notes are in the wiki". */
export function tellsWork(markdown: string): boolean {
  return sentencesOf(markdown, 'apart').some((sentence) => {
    const said = words(sentence).replace(meanwhile, '');
    return !isField.test(sentence) && tells(said, hasObject);
  });
}

/** The same of a heading, where each word may begin with a capital: "Fetch the machine", and not "Restore Testing Schedule". */
export function headsWork(label: string): boolean {
  return tells(words(label), hasArticle);
}

function tells(said: string, object: RegExp): boolean {
  return tried(said).some(({ language, pattern }) => {
    const verb = pattern.exec(said);
    return verb !== null && (language !== 'english' || object.test(said.slice(verb.index + verb[0].length)));
  });
}

const tried = triedOn(saidIn(workWords, (pattern, language) => [{ language, pattern }]));

/** "After the switch, compare …" */
const meanwhile = /^(?:after|once|when|before|during|from|until|at) [^,]{3,90}, (?:please )?/i;
const isField = /_{3,}/;

/** Verbs of English are nouns as well: what a verb is done to, or how, tells them apart. */
const hasArticle =
  /^(?: and \w+)?,? (?:(?:the|an?|all|any|each|every|both|your|our|its|their|this|these|those|it|them|one|two|three|new|old|into|to|on|in|up|down|out|off|over|from|with|whether|if|that|back|sure|at|through|against|only)(?!\p{L})|[\w-]*[./_])/u;
const hasObject = new RegExp(`${hasArticle.source}|^ (?:\\p{Lu}|\\d)`, 'u');
