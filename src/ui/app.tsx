import { useApp, useInput, usePaste, useWindowSize } from 'ink';
import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import type { Desk } from './desk.ts';
import { Frame } from './frame.tsx';
import { picture } from './picture.ts';
import { readPress } from './press.ts';
import type { Suspension } from './suspension.ts';
import type { WholeScreen } from './whole-screen.ts';

type AppProps = {
  desk: Desk;
  whole: Pick<WholeScreen, 'subscribe' | 'turn'>;
  serve?: Suspension['serve'];
};

/** How often the clock moves, in milliseconds: nothing on the screen moves faster by itself. */
const everySecond = 1000;

/**
 * The root: one reader of keys and one of pastes for as long as the client lives, so that the terminal never falls back into its own line
 * editing and nothing typed ahead waits in the kernel for a gate to open.
 */
export function App({ desk, whole, serve }: AppProps): ReactNode {
  const { suspendTerminal } = useApp();
  const scene = useSyncExternalStore(desk.subscribe, desk.scene);
  const turn = useSyncExternalStore(whole.subscribe, whole.turn);
  const { columns, rows } = useWindowSize();
  useInput((input, key) => {
    const press = readPress(input, key);
    if (press) desk.press(press);
  });
  usePaste((text) => desk.paste(text));
  useEffect(() => desk.resize({ columns, rows }), [desk, columns, rows]);
  useEffect(() => {
    const timer = setInterval(desk.tick, everySecond);
    return () => clearInterval(timer);
  }, [desk]);
  useEffect(() => serve?.((meanwhile) => suspendTerminal(meanwhile)), [serve, suspendTerminal]);
  return <Frame key={turn} rows={picture(scene)} />;
}
