import { existsSync } from 'node:fs';

/** A file or folder that ships with the package. The bundle lies one folder below its root, the sources two. */
export function shipped(path: string): URL | undefined {
  return ['../', '../../'].map((up) => new URL(`${up}${path}`, import.meta.url)).find((place) => existsSync(place));
}
