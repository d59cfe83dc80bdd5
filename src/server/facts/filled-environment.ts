/**
 * The environment that was filled in for a command: the value of a token such as `<environment>` or `$ENV` that stands in its text as it is written.
 * Undefined where no token there is called so, or where its value is no name of an environment.
 */
export function filledEnvironment(
  written: readonly string[],
  values: ReadonlyMap<string, string>,
): { environment: string; token: string } | undefined {
  for (const [token, value] of values) {
    const environment = names.get(value.trim().toLowerCase());
    const isCalledSo = /^(?:target|deploy|deployment)?env(?:ironment)?(?:name)?$/.test(
      token.toLowerCase().replace(/[^a-z]/g, ''),
    );
    if (environment && isCalledSo && written.some((text) => text.includes(token))) return { environment, token };
  }
  return undefined;
}

const names = new Map([
  ...['production', 'prod', 'prd', 'live'].map((name) => [name, 'production'] as const),
  ...['staging', 'stage', 'stg'].map((name) => [name, 'staging'] as const),
]);
