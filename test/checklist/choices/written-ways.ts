import { planOf } from '../plan-of.ts';

const block = (at: number) => `\`\`\`bash\n./go.sh ${'abcdef'[at]}\n\`\`\`\n`;

/** The three ways in which neighbouring titles stand over what is run: as headings, as bold lines, and as comments of one block. */
export const written: Readonly<Record<'headings' | 'lines' | 'comments', (titles: readonly string[]) => string>> = {
  headings: (titles) => titles.map((title, at) => `### ${title}\n\n${block(at)}`).join('\n'),
  lines: (titles) => titles.map((title, at) => `**${title}:**\n\n${block(at)}`).join('\n'),
  comments: (titles) =>
    `\`\`\`bash\n${titles.map((title, at) => `# ${title}\n./go.sh ${'abcdef'[at]}`).join('\n\n')}\n\`\`\`\n`,
};

/** How many ways each choice of such a text has. */
export function waysIn(text: string, heading = 'Go'): number[] {
  return planOf(`# Release\n\n## ${heading}\n\n${text}`).choices.map(({ options }) => options.length);
}
