import { join } from 'node:path';
import * as z from 'zod/mini';
import { type KeptFile, readKept, sortedByKey, writeKept } from './kept-file.ts';

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
    const read = path === undefined ? undefined : readKept(path, map);
    if (path === undefined || read === undefined) continue;
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
  const read = readKept(path, map);
  if (typeof read === 'string') return { refused: read };
  const targets = sortedByKey({ ...read?.targets, [key]: environment });
  writeKept(path, { format: FORMAT, targets }, where === 'configuration');
  return { source: path };
}

function mapFile(places: MapPlaces, where: 'repository' | 'configuration'): string | undefined {
  if (where === 'configuration') return join(places.configuration, 'targets.json');
  return places.repository === undefined ? undefined : join(places.repository, '.deploy-assist', 'targets.json');
}

const FORMAT = 'deploy-assist/targets@1';

const map: KeptFile<{ format: typeof FORMAT; targets: Record<string, string> }> = {
  schema: z.object({
    format: z.literal(FORMAT),
    targets: z.record(z.string(), z.string().check(z.minLength(1))),
  }),
  name: 'The map of targets',
  shape: `{"format": "${FORMAT}", "targets": {"key": "environment"}}`,
  meanwhile: 'Its targets count as unknown until it is repaired.',
};
