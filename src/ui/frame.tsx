import { Box, Text } from 'ink';
import type { ComponentProps, ReactNode } from 'react';
import type { Line, Tone } from './line.ts';

type Style = Pick<ComponentProps<typeof Text>, 'bold' | 'dimColor' | 'inverse' | 'color'>;

/** Few and 4-bit, and never alone: each tone goes with a character or a word that says the same. */
const styles: Record<Tone, Style> = {
  plain: {},
  bold: { bold: true },
  dim: { dimColor: true },
  good: { color: 'green' },
  warn: { color: 'yellow' },
  bad: { color: 'red', bold: true },
  danger: { inverse: true, bold: true },
  accent: { color: 'cyan' },
  cursor: { inverse: true },
};

/** Draws rows as they were laid out: one terminal row each. */
export function Frame({ rows }: { rows: Line[] }): ReactNode {
  return (
    <Box flexDirection="column">
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place on the screen.
        <Row key={at} line={row} />
      ))}
    </Box>
  );
}

function Row({ line }: { line: Line }): ReactNode {
  const spans = line.spans.filter(({ text }) => text !== '');
  return (
    <Text wrap="truncate">
      {spans.length === 0 ? ' ' : null}
      {spans.map(({ text, tone = 'plain' }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a span is its place in the row.
        <Text key={at} {...styles[tone]}>
          {text}
        </Text>
      ))}
    </Text>
  );
}
