/** Events as they may be stored: free text that an operator typed can hold a secret as well as a command can. */
export function masked<Data>(data: readonly Data[], mask: (text: string) => string): Data[] {
  return data.map((one) =>
    JSON.parse(JSON.stringify(one), (_key, value) => (typeof value === 'string' ? mask(value) : value)),
  );
}
