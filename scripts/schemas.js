// Writes docs/*.schema.json, the JSON Schemas of what `plan --json` and `export --format json` print, from the shapes the code has.
// `node scripts/schemas.js --check` writes nothing and exits 1 where one is not as it should be.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { planSchema } from '../src/plan/plan.ts';
import { actor, jsonExport } from '../src/record/exports/export-json-shape.ts';
import { bound } from '../src/session/bound.ts';
import { policy } from '../src/session/change-shapes.ts';
import { eventData } from '../src/session/events.ts';
import { seen } from '../src/session/seen.ts';
import { blob, comparison, exit, file, probe, targetFact, there } from '../src/session/shapes.ts';
import { item } from '../src/steps/index.ts';
import { command, statement } from '../src/steps/item.ts';

/** What the schemas name once and refer to. */
const named = {
  ...eventData,
  ...{ actor, comparison, exit, file, probe, targetFact, there, item, command, statement, policy, blob, seen, bound },
  operator: eventData['session.opened'].shape.operator,
  host: eventData['session.opened'].shape.host,
  outcome: eventData['query.answered'].shape.outcome,
};

const schemas = {
  plan: { shape: planSchema, title: 'What deploy-assist plan --json prints, and plan.json in a record' },
  export: { shape: jsonExport, title: 'What deploy-assist export --format json writes' },
};

const check = process.argv.includes('--check');
for (const [name, { shape, title }] of Object.entries(schemas)) {
  const path = fileURLToPath(new URL(`../docs/${name}.schema.json`, import.meta.url));
  const text = schemaText(shape, title);
  if (!check) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    console.error(`docs/${name}.schema.json is not what the code says. Fix: npm run schemas`);
    process.exitCode = 1;
  }
}

function schemaText(shape, title) {
  const metadata = z.registry();
  for (const [id, one] of Object.entries(named)) metadata.add(one, { id });
  const override = ({ jsonSchema }) => withoutLimits(jsonSchema);
  const { $schema, ...schema } = z.toJSONSchema(shape, { metadata, override });
  const { events } = schema.properties;
  if (events) events.items = envelopeOnce(events.items);
  // On one line: programs read it, and blanks would be a third of it in a package that has a limit.
  return `${JSON.stringify({ $schema, title, ...schema })}\n`;
}

/** Events differ in type and data alone: the other keys are said once, and it stays as strict as it was. */
function envelopeOnce({ anyOf }) {
  const [{ properties, required, ...rest }] = anyOf;
  const types = anyOf.map((one) => one.properties.type.const);
  const pairs = anyOf.map(({ properties: { type, data } }) => ({ properties: { type: { const: type.const }, data } }));
  return { ...rest, properties: { ...properties, type: { enum: types }, data: true }, required, anyOf: pairs };
}

/** The limits of exact integers hold for every number that a program reads from JSON; said at each, they hide what the schema is about. */
function withoutLimits(schema) {
  delete schema.id;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}
