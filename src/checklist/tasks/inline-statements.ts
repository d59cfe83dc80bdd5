import { findPlaceholders } from '../../effects/placeholders.ts';
import { sqlEffect } from '../../effects/sql-effect.ts';
import type { Draft } from '../draft.ts';
import type { TextLine } from '../markdown/nodes.ts';

/** Code in the text of a task that is a statement of SQL: listed with what it does, and taken to the database by hand. Gives their texts. */
export function recordStatements(draft: Draft, spans: readonly TextLine[]): string[] {
  return spans
    .filter(({ text }) => statement.test(text) && namesSomething.test(text))
    .map((span) => {
      const { effect, danger } = sqlEffect(span.text);
      draft.placeholders.push(...findPlaceholders([span], 'sql'));
      draft.inlineCommands.push({ ...span, step: '', effect, danger, longRunning: false, interactive: false });
      return span.text;
    });
}

/** "`ALTER TABLE ADD COLUMN`" names a kind of statement. */
const namesSomething = /[a-z\d_"'<{;]/;

/** By its first words, as statements are written in a text: in capitals, or closed by its own mark. */
const statement =
  /^(?:DROP|TRUNCATE|ALTER|CREATE|REINDEX|VACUUM|GRANT|REVOKE)\s+[A-Z]+\s+\S|^TRUNCATE\s+\S|^DELETE\s+FROM\s+\S|^INSERT\s+INTO\s+\S|^UPDATE\s+\S+\s+SET\s|^SELECT\s.+(?:\sFROM\s|;$)|^(?:drop|truncate|alter|delete from|insert into)\s+\S[\s\S]*;$/;
