/**
 * What was typed into a shell, with what was typed into a program that it called behind the line that called it. Where several lines may have, nobody knows into
 * which of them: then it stands at the end.
 */
export function typedInOrder(
  shell: readonly string[],
  inside: readonly { program: string; lines: string[] }[],
): string[] {
  const behind = new Map<number, string[]>();
  for (const { program, lines } of inside) {
    const calls = shell.flatMap((line, at) => (line.split(/[^\w.-]+/).includes(program) ? [at] : []));
    const at = calls.length === 1 ? (calls[0] ?? shell.length) : shell.length;
    behind.set(at, [...(behind.get(at) ?? []), ...lines.map((line) => `${program}> ${line}`)]);
  }
  return [...shell.flatMap((line, at) => [line, ...(behind.get(at) ?? [])]), ...(behind.get(shell.length) ?? [])];
}
