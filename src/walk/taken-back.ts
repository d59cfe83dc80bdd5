import type { Choice, Plan, Rollback } from '../plan/plan.ts';
import { speaksOfDatabase } from '../plan/restore.ts';
import type { RollbackState, SessionState } from '../session/state.ts';
import { type Change, changedSoFar } from './changed-so-far.ts';
import { findLane } from './lane.ts';

/**
 * The steps of whose changes it is to be taken that this walk of a way back took them back, by what ran there and here. A restored database
 * takes back no build, and `git revert` no row: where it is known what both of them touch, they have to touch the same. What a step
 * of its own is assigned to takes that step back whatever it is. Where one of several ways was chosen in it, only what its commands name is
 * taken back: another way would have touched other things. Backups are there to be kept, and nothing takes them back.
 */
export function takenBack(plan: Plan, state: SessionState, procedure: Rollback, walked: RollbackState): Set<string> {
  const { commands } = changedSoFar(plan, state);
  const back = commands.filter(({ step, seq }) => step === procedure.id && seq > walked.seq);
  const isByHand = Object.values(state.steps[procedure.id]?.items ?? {}).some(
    ({ answer }) => answer?.value === 'done' && answer.seq > walked.seq,
  );
  const isOneWay = waysChosenIn(plan, state, procedure).length > 0;
  const ranBefore = commands.filter(({ seq, undone }) => seq < walked.seq && !undone);
  const taken = ranBefore.filter((change) => {
    if (isBackup(change.text)) return false;
    if (isOneWay) return back.some((one) => areasOf(one.text).length > 0 && takes(one, change));
    const isOwn = findLane(plan, change.step)?.rollback === procedure.id;
    if (isOwn) return !change.onlyFiles;
    // What was done by hand says nothing of what it touched: then it is all that the way back is for.
    return back.length === 0 ? isByHand && !change.onlyFiles : back.some((one) => takes(one, change));
  });
  return new Set(taken.map(({ step }) => step));
}

/** The choices that were made among items of a way back. */
export function waysChosenIn({ choices }: Plan, state: SessionState, { items }: Rollback): Choice[] {
  const mine = new Set(items.map(({ id }) => id));
  return choices.filter(
    ({ id, options }) => state.choices[id] && options.some((option) => option.items.some((item) => mine.has(item))),
  );
}

function takes(back: Change, change: Change): boolean {
  if (!isSamePlace(back, change)) return false;
  const touched = areasOf(back.text);
  if (touched.length === 0) return !change.onlyFiles;
  return areasOf(change.text).some((area) => touched.includes(area) && (!change.onlyFiles || ofCheckout.has(area)));
}

/** What a checkout's own files are taken back in. */
const ofCheckout: ReadonlySet<string> = new Set(['code', 'packages', 'build']);

/** Production's way back takes nothing of staging back; what was aimed at no environment is known of neither. */
function isSamePlace(one: Change, other: Change): boolean {
  const named = [one.environment, other.environment].filter((name) => name !== 'unknown');
  return named.length < 2 || one.environment === other.environment;
}

/** Whether a command only makes a copy to go back to. */
function isBackup(text: string): boolean {
  const commands = text.split(/\n|;|&&/).filter((one) => !/^\s*(?:#|mkdir\b|cd\b|ls\b|export\b|echo\b|$)/.test(one));
  return commands.length > 0 && commands.every((one) => saves.test(one));
}

const saves =
  /\b(?:pg_dump(?:all)?|pg_basebackup|mysqldump|mariadb-dump|mongodump|create-(?:db-)?snapshot|BACKUP DATABASE|redis-cli (?:BG)?SAVE)\b|\.backup\b(?!\S*\s+\S)|\b(?:cp|mv|rsync|tar|zip|gzip|scp)\b[^|]*(?:back-?up|[._-]bak\b|snapshot)[^\s]*\s*["']?$/i;

/** What a command touches, as far as its words tell; empty where they do not. */
function areasOf(text: string): string[] {
  return [
    ...areas.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name),
    ...(speaksOfDatabase(text) ? ['database'] : []),
    ...[...text.matchAll(platforms)].map(([name]) => name),
  ];
}

const areas: readonly { name: string; pattern: RegExp }[] = [
  {
    name: 'database',
    pattern:
      /\b(?:mysql|mariadb|mongo(?:sh|restore)?|redis-cli|sqlite3?)\b|\.(?:db|sqlite3?|sql|dump)\b|^\s*(?:ALTER|DROP|CREATE|UPDATE|DELETE|INSERT|TRUNCATE|GRANT|REVOKE)\s/im,
  },
  { name: 'code', pattern: /\bgit\b/ },
  {
    name: 'packages',
    pattern:
      /\b(?:npm|pnpm|yarn|bun|pip3?|poetry|composer|bundle|apt(?:-get)?|dnf|yum)\s+(?:-\S+\s+)*(?:i|install|ci|add|update|upgrade)\b/,
  },
  { name: 'build', pattern: /\b(?:npm|pnpm|yarn|bun|cargo|go|make|mvn|gradlew?|docker)\s+(?:run\s+)?build\b/ },
  { name: 'service', pattern: /\b(?:pm2|systemctl|service|supervisorctl|nginx|caddy)\b/ },
  { name: 'containers', pattern: /\b(?:docker|docker-compose|podman)\b/ },
  { name: 'cluster', pattern: /\b(?:kubectl|helm|kustomize|argocd)\b/ },
  { name: 'request', pattern: /\b(?:curl|wget)\b/ },
];

/** Programs of which each touches what is its own. */
const platforms = /\b(?:railway|vercel|netlify|heroku|fly(?:ctl)?|wrangler|aws|gcloud|az|terraform|ansible\S*|cap)\b/g;
