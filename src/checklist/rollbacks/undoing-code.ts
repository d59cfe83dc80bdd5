import { hinted } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import type { CodeNode } from '../markdown/nodes.ts';

/** Whether a block holds a command that takes back what a release did, and none that does it again. */
export function takesBackWork({ content }: Pick<CodeNode, 'content'>): boolean {
  const lines = content.map(({ text }) => text).filter((text) => !/^\s*(?:#|--|\/\/|::|rem\b)/i.test(text));
  return lines.some((text) => undoes.test(text)) && !lines.some((text) => does.test(text));
}

const undoes = hinted(
  oneOf(
    /\b(?:alembic|db|flask|migrate|ecto)\s+(?:-\S+ )*(?:downgrade|rollback|down)\b|\b(?:migrate|db|migration|migrations|ecto):(?:rollback|revert|down|undo\S*)\b/i,
    /\brollout undo\b|\bhelm rollback\b|\bgit revert\b|\bgit reset --hard \S*(?:HEAD[~^]|\bprev|<)|\b(?:releases?|deployments?|apps?|service|stack|job) (?:rollback|revert)\b/i,
    /\b(?:flyway|atlas|sqitch) (?:\S+ )?(?:undo|down|revert)\b|\b(?:liquibase|heroku|vercel|netlify|wrangler|railway|fly(?:ctl)?|kamal|cap|argocd)\b.* rollback\b/i,
    /\b(?:goose|dbmate|migrate|sql-migrate)\b.*\s(?:down|rollback)\b|\bmigrate resolve --rolled-back\b|\b(?:docker )?service rollback\b|\bzfs rollback\b|\b(?:qm|pct|virsh) (?:rollback|snapshot-revert)\b/i,
    /\b(?:roll-?back|revert|undo|downgrade)(?:[-_]\w+)?\.(?:sh|ps1|py|js|ts|sql)\b/i,
  ),
);

const does = hinted(
  /\b(?:alembic|db|flask) upgrade\b|\bmigrate deploy\b|\bdb:migrate(?!:)\b|\bmigrate:(?:latest|up|run)\b|\bhelm upgrade\b/i,
);
