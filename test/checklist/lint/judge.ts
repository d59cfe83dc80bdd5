import type { Finding, Rule } from '../../../src/checklist/lint/rule.ts';
import { planOf } from '../plan-of.ts';

/** What one rule finds in a text. */
export function judge(rule: Rule, markdown: string): Finding[] {
  return rule.find({ plan: planOf(markdown), lines: markdown.split('\n') });
}

/** The lines at which a rule finds something, as text. */
export function told(rule: Rule, markdown: string): string[] {
  const lines = markdown.split('\n');
  return judge(rule, markdown).map(({ line }) => (lines[line - 1] ?? '').trim());
}

/** A step with a heading and a block of commands. */
export function step(title: string, ...commands: string[]): string {
  return block(title, 'bash', commands);
}

export function sqlStep(title: string, ...statements: string[]): string {
  return block(title, 'sql', statements);
}

function block(title: string, lang: string, lines: string[]): string {
  return `## [ ] ${title}\n\n\`\`\`${lang}\n${lines.join('\n')}\n\`\`\`\n\n`;
}

/** A way back for the whole document. */
export function wayBack(...commands: string[]): string {
  return `## Rollback\n\n\`\`\`bash\n${commands.join('\n')}\n\`\`\`\n`;
}

/** A way back inside a step, below its stop. */
export function ownWayBack(...commands: string[]): string {
  return `**Rollback procedure:**\n\n\`\`\`bash\n${commands.join('\n')}\n\`\`\`\n\n`;
}
