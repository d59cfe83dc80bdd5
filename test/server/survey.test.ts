import { expect, test } from 'vitest';
import { programNames, shellTextsOf } from '../../src/server/survey.ts';
import { aCommand } from '../support/plan.ts';

test('the statements that a database client is fed call no programs', () => {
  const open = aCommand('i1', 1, 'sqlite3 app.db', 'reads');
  if (open.kind !== 'command') throw new Error('a command was made');
  const [command] = open.data.commands;
  if (command === undefined) throw new Error('a command was made');
  const statements = [{ line: 2, text: 'DROP TABLE old;', effect: 'destroys' as const }];
  const texts = shellTextsOf({ by: 'client', confidence: 'C', open: command, statements, interactive: false });
  expect(programNames(texts, new Map())).toEqual(['sqlite3']);
});
