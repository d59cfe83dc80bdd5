import { line } from '../line.ts';
import { defineScreen, type Screen, type ScreenName } from '../screen.ts';

/** Holds the place of a screen until it has its own file. */
export function unfinished<Name extends ScreenName>(name: Name): Screen<Name> {
  return defineScreen<Name, undefined>({
    name,
    start: () => undefined,
    keys: () => [],
    body: () => [line(`${name} is not there yet. Esc goes back.`)],
  });
}
