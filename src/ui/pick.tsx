import { render, useInput, usePaste, useWindowSize } from 'ink';
import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { Frame } from './frame.tsx';
import { fullScreen } from './full-screen.ts';
import {
  openPicker,
  type Picked,
  type PickerEnd,
  type PickerOptions,
  type PickerState,
  pickerRows,
  pressPicker,
} from './picker.ts';
import { type Press, readPress } from './press.ts';
import type { Capabilities } from './view.ts';
import { openWholeScreen, toRowStart, type WholeScreen } from './whole-screen.ts';

export type PickOptions = PickerOptions & {
  capabilities: Capabilities;
  stdin: NodeJS.ReadStream;
  stdout: NodeJS.WriteStream;
  clock?: () => number;
};

/**
 * Lets the operator pick a checklist, an unfinished session or the demo, on the alternate screen. Undefined: they left. Nothing is started
 * here, and colour has to be decided before this file is imported.
 */
export async function runPicker({
  stdin,
  stdout,
  clock = Date.now,
  ...options
}: PickOptions): Promise<Picked | undefined> {
  let end: PickerEnd = { picked: undefined };
  let unmount = () => {};
  const onEnd = (how: PickerEnd) => {
    end = how;
    unmount();
  };
  const whole = openWholeScreen(stdout, () => screen.clear());
  toRowStart(stdout);
  const screen = render(<Picker options={options} whole={whole} clock={clock} onEnd={onEnd} />, {
    stdin,
    stdout,
    ...fullScreen,
  });
  unmount = () => screen.unmount();
  await screen.waitUntilExit();
  whole.close();
  return end.picked;
}

type PickerProps = {
  options: PickerOptions;
  whole: Pick<WholeScreen, 'subscribe' | 'turn'>;
  clock: () => number;
  onEnd: (end: PickerEnd) => void;
};

/** The picker as rows of the terminal; every key goes through the one pure function. */
function Picker({ options, whole, clock, onEnd }: PickerProps): ReactNode {
  const [state, setState] = useState<PickerState>(() => openPicker(clock()));
  const turn = useSyncExternalStore(whole.subscribe, whole.turn);
  const size = useWindowSize();
  const take = (press: Press) => {
    const next = pressPicker(options, state, press, { at: clock(), size });
    if ('picked' in next) onEnd(next);
    else setState(next);
  };
  useInput((input, key) => {
    const press = readPress(input, key);
    if (press) take(press);
  });
  usePaste((text) => take({ kind: 'text', text: `${text}\n` }));
  return <Frame key={turn} rows={pickerRows(options, state, size)} />;
}
