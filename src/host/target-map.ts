import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';

/** The environments that people confirmed for targets, with the file that each comes from. */
export interface TargetMap {
  readonly targets: ReadonlyMap<string, { readonly environment: string; readonly source: string }>;
  /** Files that could not be read, as sentences with the line. Their targets count as unmapped. */
  readonly troubles: readonly string[];
}

/** Where maps are kept: the repository's `.deploy-assist/targets.json` is shared, the operator's folder is their own. */
export interface MapPlaces {
  readonly repository: string | undefined;
  readonly configuration: string;
}

/** Reads both maps. Where they disagree the operator's own wins, since it was asked of them. */
export function readTargetMap(places: MapPlaces): TargetMap {
  const targets = new Map<string, { environment: string; source: string }>();
  const troubles: string[] = [];
  for (const path of [mapFile(places, 'repository'), mapFile(places, 'configuration')]) {
    if (path === undefined || !existsSync(path)) continue;
    const read = readMapFile(path);
    if (typeof read === 'string') troubles.push(read);
    else for (const [key, environment] of Object.entries(read.targets)) targets.set(key, { environment, source: path });
  }
  return { targets, troubles };
}

/** Adds one target to a map file, written by rename. A broken file is never overwritten: the sentence says why. */
export function confirmTarget(
  places: MapPlaces,
  where: 'repository' | 'configuration',
  key: string,
  environment: string,
): { readonly source: string } | { readonly refused: string } {
  const path = mapFile(places, where);
  if (path === undefined)
    return { refused: 'There is no repository here to keep the map in. Keep it in your configuration instead.' };
  const read = existsSync(path) ? readMapFile(path) : { format: FORMAT, targets: {} };
  if (typeof read === 'string') return { refused: read };
  const targets = Object.fromEntries(
    Object.entries({ ...read.targets, [key]: environment }).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.new`;
  writeFileSync(fresh, `${JSON.stringify({ format: FORMAT, targets }, null, 2)}\n`);
  if (where === 'configuration') chmodSync(fresh, 0o600);
  renameSync(fresh, path);
  return { source: path };
}

function mapFile(places: MapPlaces, where: 'repository' | 'configuration'): string | undefined {
  if (where === 'configuration') return join(places.configuration, 'targets.json');
  return places.repository === undefined ? undefined : join(places.repository, '.deploy-assist', 'targets.json');
}

const FORMAT = 'deploy-assist/targets@1';

const mapSchema = z.object({
  format: z.literal(FORMAT),
  targets: z.record(z.string(), z.string().check(z.minLength(1))),
});

function readMapFile(path: string): z.infer<typeof mapSchema> | string {
  const text = readFileSync(path, 'utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `The map of targets ${path} is not JSON at line ${lineOfError(text, error)}. Its targets count as unknown until it is repaired.`;
  }
  const parsed = mapSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const name = String(issue?.path.at(-1) ?? 'format');
  return `The map of targets ${path} is wrong at line ${lineOfName(text, name)} (${name}): it must be {"format": "${FORMAT}", "targets": {"key": "environment"}}. Its targets count as unknown until it is repaired.`;
}

function lineOfError(text: string, error: unknown): number {
  const position = /position (\d+)/.exec(String(error))?.[1];
  return text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length;
}

function lineOfName(text: string, name: string): number {
  const at = text.indexOf(JSON.stringify(name));
  return at === -1 ? 1 : text.slice(0, at).split('\n').length;
}
