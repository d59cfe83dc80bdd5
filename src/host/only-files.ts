/** Programs, with the first words that matter, that change files of the checkout or of this folder and nothing that others get. */
const fileWriters: readonly RegExp[] = [
  /^(?:pg_dump|pg_dumpall|mysqldump|sqlite3\s+\S+\s+["']?\.(?:backup|dump))\b/,
  /^(?:tar|cp|mv|mkdir|touch|ln|chmod|zip|gzip|gunzip|unzip|sed|tee|patch)\b/,
  /^(?:echo|printf|cat|sort|awk|jq|date)\b.*>/,
  /^(?:npx|pnpm|yarn|bunx|npm exec)(?:\s+(?:exec|dlx|--\S+))*\s+(?:prisma generate|prisma format|tsc|eslint|drizzle-kit generate)\b/,
  /^(?:npm|pnpm|yarn|bun)(?:\s+run)?\s+(?:install|ci|i|add|update|build|compile|typecheck|lint|test|t|generate|db:generate|codegen)\b/,
  /^(?:prisma generate|tsc|make|cmake|cargo build|go build|mvn|gradle|pip install|composer install|bundle install)\b/,
  /^git\s+(?:-C\s+\S+\s+)?(?:add|commit|tag|checkout|switch|branch|merge|pull|fetch|stash|rebase|revert|cherry-pick|restore|clone)\b/,
];

/** Whether a command, known to change something, changes only files here: `pg_dump > x`, `npm install`, `git merge`. */
export function writesOnlyFiles(command: string): boolean {
  const parts = command
    .split(/\s*(?:&&|\|\||;)\s*/)
    .map((part) => part.replace(/^(?:\s*\w+=\S*\s+|sudo\s+)+/, '').trim());
  return parts.every(
    (part) => /^(?:cd|export|ls|true)\b/.test(part) || fileWriters.some((writer) => writer.test(part)),
  );
}
