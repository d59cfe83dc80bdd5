import { render } from 'ink';
import type { Client } from '../server/clients/client.ts';
import type { Preflight } from '../server/clients/protocol.ts';
import { App } from './app.tsx';
import { copyFrom } from './copy.ts';
import { type Left, openDesk } from './desk.ts';
import { isFresh } from './fresh.ts';
import { fullScreen } from './full-screen.ts';
import { openStore } from './store.ts';
import { openSuspension } from './suspension.ts';
import type { Capabilities } from './view.ts';
import { openWholeScreen, toRowStart } from './whole-screen.ts';

export type ScreensOptions = {
  client: Client;
  capabilities: Capabilities;
  stdin: NodeJS.ReadStream;
  stdout: NodeJS.WriteStream;
  env: Record<string, string | undefined>;
  /** What starts the program in the operator's shell. */
  command?: string | undefined;
  clock?: () => number;
  /** What stands in the message line at first. */
  says?: string | undefined;
  /** What else is other than before, for whoever comes back. */
  others?: Preflight['checks'];
};

/**
 * Shows the session on the alternate screen until the operator leaves, signs, or the server is gone. The summary is for the ordinary
 * screen afterwards, for what is drawn while leaving is lost with the alternate one. Colour has to be decided before this file is
 * imported: Ink does not read NO_COLOR (measured).
 */
export async function runScreens({
  client,
  capabilities,
  stdin,
  stdout,
  env,
  command = 'deploy-assist',
  clock = Date.now,
  says,
  others = [],
}: ScreensOptions): Promise<Left> {
  const size = { columns: stdout.columns, rows: stdout.rows };
  const store = openStore(client, clock, size);
  let how: Left | undefined;
  let unmount = () => {};
  const left = (fresh: Left) => {
    how ??= fresh;
    unmount();
  };
  const { events, clients } = client.welcome;
  // Who comes while somebody drives comes to look at where that is.
  const begins = isFresh(events) && clients.length < 2;
  const opens = begins ? { opens: { name: 'preflight' as const } } : {};
  const copy = copyFrom({ stdout, env, folder: client.welcome.folder });
  const suspension = openSuspension(stdout, `${command} resume ${client.welcome.session}`);
  const whole = openWholeScreen(stdout, () => screen.clear());
  const desk = openDesk({
    client,
    store,
    copy,
    clock,
    capabilities,
    command,
    size,
    left,
    says,
    others,
    suspend: suspension.ask,
    redraw: whole.again,
    ...opens,
  });
  toRowStart(stdout);
  const screen = render(<App desk={desk} whole={whole} serve={suspension.serve} />, {
    stdin,
    stdout,
    ...fullScreen,
  });
  unmount = () => screen.unmount();
  if (how) unmount();
  await screen.waitUntilExit();
  whole.close();
  suspension.close();
  store.close();
  return how ?? { leftBecause: 'quit', summary: [] };
}
