import { callsOf } from '../../effects/command-words.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { makesBackup } from '../database-work.ts';

/** Whether a command touches nothing but files of the checkout or of this folder: a backup, an install, a build, a commit. */
export function isLocalWork(text: string): boolean {
  if (makesBackup(text)) return true;
  const { calls, stateOnly } = callsOf(text);
  if (stateOnly) return true;
  return (
    calls.length > 0 &&
    calls.every(({ program, plain }) => local.some((one) => one.test([program, ...plain].join(' '))))
  );
}

const local: readonly RegExp[] = [
  /^(?:cd|export|ls|echo|printf|cat|date|test|true|sleep|grep|head|tail|wc|sort)\b/,
  /^(?:mkdir|touch|cp|ln|chmod|zip|gzip|gunzip|unzip|tar|sed|tee|patch|tsc|eslint|vitest|jest|pytest|make|cmake)\b/,
  /^git (?:add|commit|tag|checkout|switch|branch|merge|pull|fetch|stash|rebase|clone|diff|log|status)\b/,
  inRow(
    /^(?:npm|pnpm|yarn|bun|composer|bundle|pip3?|poetry|uv|cargo|go|mvn|gradle|dotnet)(?: run)? /,
    oneOf(
      /install|ci|i|add|update|sync|build|compile|pack|package|typecheck|type-check|lint|format|test|t|audit|check/,
      /codegen|mod|generate|db:generate/,
    ),
    /\b(?!.*\b(?:deploy|migrate|publish|push|release|prod\w*)\b)/,
  ),
  /^(?:yarn|pnpm|bun)$/,
  // Who is who, and where the next commands go.
  /^(?:gcloud auth|aws (?:configure|sso login)|(?:az|docker|podman|helm registry|oc|npm|gh auth|doctl auth|fly auth|vercel|heroku|supabase) (?:login|init)|kubectl config (?:use-context|set-context))\b/,
  // Scripts that look, by their names.
  /^(?:(?:ba|z)?sh )?(?:\S*\/)?(?!\S*(?:deploy|restore|reset|migrat)\S*\.)\S*(?:smoke|health-?check|preflight|pre-?check|validate|doctor)[\w-]*(?:\.\w+)?$/,
  /^(?:npm|pnpm|yarn|bun)(?: run)? (?:smoke|health|e2e|test|check|verify|validate|preflight)(?:[:-][\w:-]+)?$/,
  /^flutter (?:clean|pub|build|analyze|test|doctor)\b/,
  /^cargo (?:bench|clean|clippy|doc|fmt|install|outdated|tree)\b/,
  /^aws s3api get-object\b|^aws s3 cp s3:|^(?:scp|rsync) \S+:\S* [^:\s]+$|^wget\b/,
  /^(?:prisma (?:generate|format|validate)|drizzle-kit (?:generate|check)|docker(?:-compose)? (?:compose )?(?:build|pull))\b/,
];
