/** Words that name an environment. `local`, `staging` and `production` are the names shared by the program; others keep the document's word. */
const names: readonly { name: string; pattern: RegExp }[] = [
  { name: 'staging', pattern: /\b(?:staging|stage env\w*|stg)\b/i },
  { name: 'production', pattern: /(?<!\b(?:pre|non)[- ]?)\b(?:production|prod)\b/i },
  { name: 'local', pattern: /\b(?:local|localhost)\b(?! time)/i },
  { name: 'development', pattern: /\b(?:development env\w*|dev env\w*|dev stack)\b/i },
  { name: 'testnet', pattern: /\btestnet\b/i },
  { name: 'mainnet', pattern: /\bmainnet\b/i },
  { name: 'uat', pattern: /\buat\b/i },
];

/** The one environment that a text names; null where it names none, or several. */
export function environmentIn(text: string): string | null {
  const found = names.filter(({ pattern }) => pattern.test(text));
  return found.length === 1 ? (found[0]?.name ?? null) : null;
}
