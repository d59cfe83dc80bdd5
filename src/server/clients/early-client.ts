import type { Client, Outcome, Pushed, Welcome } from './client.ts';

/**
 * A client that can be drawn before its server answers: the screens begin with what the opener of a session knows, and whatever is asked
 * meanwhile waits for the line. When the line cannot be had, listeners are told that it is gone; `connecting` says why.
 */
export function earlyClient(connecting: Promise<Client>, welcome: Welcome): Client {
  const listeners = new Set<(pushed: Pushed | undefined) => void>();
  const tell = (pushed: Pushed | undefined) => {
    for (const listener of listeners) listener(pushed);
  };
  connecting.then(
    (client) => {
      tell({ events: client.welcome.events });
      tell({ clients: client.welcome.clients });
      client.listen(tell);
    },
    () => tell(undefined),
  );
  const gone: Outcome & { refused: string } = { refused: 'The session server did not start.' };
  return {
    welcome,
    act: (action, seen) =>
      connecting.then(
        (client) => client.act(action, seen),
        () => gone,
      ),
    wish: (wish) =>
      connecting.then(
        (client) => client.wish(wish),
        () => gone,
      ),
    ask: (question) =>
      connecting.then(
        (client) => client.ask(question),
        () => gone,
      ),
    control: (control) => {
      connecting.then(
        (client) => client.control(control),
        () => undefined,
      );
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    leave: () =>
      connecting.then(
        (client) => client.leave(),
        () => undefined,
      ),
  };
}
