import type { Client } from '../server/clients/client.ts';
import type { Routed } from './router.ts';
import type { Scene } from './scene.ts';
import type { Actions } from './screen.ts';

type Given = {
  scene: Scene;
  client: Pick<Client, 'control'>;
  actions: Actions;
  say(message: string | undefined): void;
};

/** Does what a key or a text was routed to. What was said before is over with the next key that somebody hears. */
export function obey(routed: Routed, given: Given): void {
  const handler = handlers[routed.to] as (routed: Routed, given: Given) => void;
  handler(routed, given);
}

const handlers: { [To in Routed['to']]: (routed: Extract<Routed, { to: To }>, given: Given) => void } = {
  leaveNow: (_routed, { actions }) => actions.leave('quit'),
  keyboardBack: (_routed, { actions }) => actions.handKeyboard(undefined),
  command: ({ bytes }, { scene, client }) => {
    if (scene.keyboard === undefined) return;
    client.control({ live: 'input', run: scene.keyboard, base64: Buffer.from(bytes).toString('base64') });
  },
  nobody: ({ message }, { say }) => {
    if (message !== undefined) say(message);
  },
  field: ({ typed }, { scene, say }) => {
    say(undefined);
    scene.screen.typed?.(scene.context, typed);
  },
  binding: ({ binding }, { scene, say }) => {
    const why = binding.disabled?.(scene.context);
    const saysKey = why?.startsWith(`${binding.key} `) ?? false;
    say(why === undefined || saysKey ? why : `${binding.key}: ${why}`);
    if (why === undefined) binding.does(scene.context);
  },
};
