import { expect, test } from 'vitest';
import { classifyCommand } from '../../src/effects/classify-command.ts';

/** A test for each command: it destroys, and is said why. */
export const destroys = (texts: readonly string[]) =>
  test.each(texts)('%s destroys', (text) => {
    const { effect, danger } = classifyCommand(text);
    expect(danger).not.toBeNull();
    expect(effect).toBe('destroys');
  });

/** A test for each command: nothing is said against it. */
export const harmless = (texts: readonly string[]) =>
  test.each(texts)('%s does not', (text) => {
    expect(classifyCommand(text).danger).toBeNull();
  });
