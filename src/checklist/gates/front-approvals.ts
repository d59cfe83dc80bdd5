import type { Note, Plan } from '../../plan/plan.ts';
import { frontValue } from '../front-matter.ts';
import type { DocumentNode } from '../markdown/nodes.ts';

/**
 * Whose changes need somebody else's approval, by the front matter: `approvals: 1` is for every protected environment, `approvals: production 2,
 * staging 1` for those named. Undefined where it says nothing that can be followed; a number of 0 says that nobody is asked there.
 */
export function frontApprovals(nodes: DocumentNode[]): Plan['approvals'] {
  const value = frontValue(nodes, 'approvals');
  const rules = (value ?? '').split(',').map((part) => /^\s*(?:([\p{L}\w.-]+?)\s*[\s=:]\s*)?([0-9])\s*$/u.exec(part));
  if (value === null || rules.some((rule) => rule === null)) return undefined;
  return rules.flatMap((rule) =>
    rule === null ? [] : [{ environment: rule[1]?.toLowerCase() ?? null, count: Number(rule[2]) }],
  );
}

/** A value that cannot be followed is said, for its author believes that somebody is asked. */
export function frontApprovalNotes(nodes: DocumentNode[]): Note[] {
  const value = frontValue(nodes, 'approvals');
  if (value === null || frontApprovals(nodes) !== undefined) return [];
  const why =
    'approvals: takes a number, or environments with a number each (production 2, staging 1). Nobody is asked as it stands.';
  return [{ line: 1, text: `approvals: ${value}`, why }];
}

/** The category, the risk and the environment that the front matter gives to the change; undefined where it gives none. */
export function declaredIn(nodes: DocumentNode[]): Plan['declared'] {
  const said = (['category', 'risk', 'environment'] as const).flatMap((key) => {
    const value = frontValue(nodes, key);
    return value === null ? [] : [[key, value] as const];
  });
  return said.length === 0 ? undefined : Object.fromEntries(said);
}
