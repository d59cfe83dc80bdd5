/**
 * The sentences of a text as one line. `questions`: whether a question is a sentence of its own, or read with its answer ("All green? Then go
 * on, otherwise stop."). A dot inside of a number or behind an abbreviation ends none.
 */
export function sentencesOf(text: string, questions: 'apart' | 'with answer'): string[] {
  return text.split(questions === 'apart' ? everyEnd : withAnswer).filter((one) => one !== '');
}

const everyEnd =
  /(?<=[.!?](?:\*\*|__)?)\s+(?=[\p{L}"'(*_`])(?<!\b(?:e\.g|i\.e|approx|ca|min|max|z\.\s?B|bzw|ggf|etc|vs|resp|incl|excl|cf|no|nr)\.\s+)|(?<=[。！？])/iu;
const withAnswer =
  /(?<=[.!](?:\*\*|__)?)\s+(?=[\p{L}"'(*_`])(?<!\b(?:e\.g|i\.e|approx|ca|min|max|z\.\s?B|bzw|ggf|etc|vs|resp|incl|excl|cf|no|nr)\.\s+)|(?<=[。！])/iu;
