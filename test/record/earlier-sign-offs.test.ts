import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { signOffText } from '../../src/record/texts/sign-off-text.ts';
import { redoneEvents, signedAs } from './redone-session.ts';

const written = await redoneEvents();

test.each([undefined, 2, 3, 4, 5, 6, 7] as const)(
  'the text of a session that was signed by version %s is, byte for byte, what was signed',
  (version) => {
    const file = join(import.meta.dirname, 'sign-offs', `${version ?? 1}.txt`);
    expect(signOffText(signedAs(written, version))).toBe(readFileSync(file, 'utf8'));
  },
);
