import { inRow, oneOf } from '../../patterns/joined.ts';

/**
 * The sentences of a text as one line. `questions`: whether a question is a sentence of its own, or read with its answer ("All green? Then go
 * on, otherwise stop."). A dot inside of a number or behind an abbreviation ends none; what stands before a case does: "Watch it; if it fails,
 * stop" are two.
 */
export function sentencesOf(text: string, questions: 'apart' | 'with answer'): string[] {
  if (!mayEnd.test(text)) return text === '' ? [] : [text];
  return text
    .split(questions === 'apart' ? everyEnd : withAnswer)
    .flatMap((sentence) => (mayHoldCase.test(sentence) ? sentence.split(beforeCase) : sentence))
    .filter((one) => one !== '');
}

/** What a text of more than one sentence holds. */
const mayEnd = /[.!?*_]\s|[。！？;；]|,\s+\S+\s+(?:if|should|wenn|falls|si|se|caso|если)\s/iu;

const abbreviation = String.raw`(?<!\b(?:e\.g|i\.e|approx|ca|min|max|z\.\s?B|bzw|ggf|etc|vs|resp|incl|excl|cf|no|nr)\.\s+)`;
const everyEnd = new RegExp(
  String.raw`(?<=[.!?](?:\*\*|__)?)\s+(?=[\p{L}"'(*_${'`'}])${abbreviation}|(?<=[。！？])`,
  'iu',
);
const withAnswer = new RegExp(
  String.raw`(?<=[.!](?:\*\*|__)?)\s+(?=[\p{L}"'(*_${'`'}])${abbreviation}|(?<=[。！])`,
  'iu',
);

/** Most sentences hold no clause that could be one: a look tells it faster than the pattern does. */
const mayHoldCase =
  /[;；]|,\s+(?:and|but|und|aber|et|mais|e|mas|y|pero|и|а)\s+(?:if|should|wenn|falls|si|se|caso|если)/iu;

/** A second case beside the first one, and a condition of what is told before it, belong to that, and what stands in brackets to what they are in. */
const beforeCase = inRow(
  oneOf(
    /(?<=；)|\s?;\s+(?=(?:if|when|should|on|in case|otherwise|wenn|falls|sollte|schlägt|schlagen|scheitert|scheitern|sonst|andernfalls|bei|si|s['’]ils?|en cas|sinon|se|caso|senão|de lo contrario|если|при|иначе)(?!\p{L}))/iu,
    /,\s+(?:and|but|und|aber|et|mais|e|mas|y|pero|и|а)\s+(?=(?:if|should|wenn|falls|si|se|caso|если)(?!\p{L}))(?<!^\W*(?:if|when|should|unless|stop|abort|halt|do|wenn|falls|nicht|si|ne|arrête\p{L}|se|caso|não|no|если|не|при)(?!\p{L}).*)/iu,
  ),
  /(?<![(（][^()（）]{0,120})/iu,
);
