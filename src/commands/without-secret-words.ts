import type { Plan } from '../plan/plan.ts';
import { withoutSecrets } from '../secrets/known.ts';
import type { Item } from '../steps/index.ts';

/**
 * The plan of a session with `****` for the secrets in the words by which its parts are called in the record, in its exports and on the screens:
 * what runs, what is copied and what is compared stays as it is written.
 */
export function withoutSecretWords(plan: Plan): Plan {
  return {
    ...plan,
    title: withoutSecrets(plan.title),
    sections: plan.sections.map(named),
    steps: plan.steps.map((step) => ({
      ...named(step),
      items: step.items.map(namedItem),
      prose: step.prose.map(told),
    })),
    rollbacks: plan.rollbacks.map((back) => ({ ...named(back), items: back.items.map(namedItem) })),
    gates: plan.gates.map((gate) => ({ ...told(gate), conditions: gate.conditions.map(told) })),
    choices: plan.choices.map((choice) => ({
      ...named(choice),
      options: choice.options.map((option) => ({ ...option, label: withoutSecrets(option.label) })),
    })),
  };
}

function named<Part extends { title: string }>(part: Part): Part {
  return { ...part, title: withoutSecrets(part.title) };
}

function namedItem(item: Item): Item {
  const condition = item.condition === null ? null : withoutSecrets(item.condition);
  return withShown({ ...named(item), condition });
}

function withShown(item: Item): Item {
  if (item.kind === 'query') return { ...item, data: { ...item.data, statement: shown(item.data.statement) } };
  if (item.kind !== 'command') return item;
  const { commands, client } = item.data;
  const fed = client && { open: shown(client.open), statements: client.statements.map(shown) };
  return { ...item, data: { ...item.data, commands: commands.map(shown), client: fed } };
}

function shown<Part extends { text: string }>(part: Part): Part {
  const masked = withoutSecrets(part.text);
  return masked === part.text ? part : { ...part, shown: masked };
}

function told<Part extends { text: string }>(part: Part): Part {
  return { ...part, text: withoutSecrets(part.text) };
}
