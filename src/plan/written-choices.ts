/**
 * The values that a placeholder spells out itself: `<staging or production>`, `[blue|green]`, `<yes/no>`. Empty where it spells out none; words that
 * stand for a value (`<name or id>`) cannot be told from values, so that another value may still be meant.
 */
export function writtenChoices(token: string): string[] {
  const inside = /^(?:<([^<>]+)>|\[([^[\]]+)\]|\{\{?([^{}]+)\}?\})$/.exec(token)?.slice(1).find(Boolean)?.trim();
  if (inside === undefined) return [];
  const parts = inside.split(/\s*\|\s*|\s*,\s*(?:or\s+)?|\s+or\s+/);
  const named = parts.length > 1 ? parts : slashed(inside);
  return named.length > 1 && named.every((part) => /^[\w][\w.-]*$/.test(part)) ? named : [];
}

/** A slash stands in paths and names, too (`<owner/repository>`): it parts choices only where each of them is known as one. */
function slashed(text: string): string[] {
  const parts = text.split('/');
  return parts.every((part) => words.test(part)) ? parts : [];
}

const words =
  /^(?:y|n|yes|no|true|false|on|off|up|down|start|stop|restart|enable|disable|blue|green|major|minor|patch|local|dev|develop|development|test|testing|qa|uat|stage|staging|preprod|preview|live|prod|production)$/i;
