import type { Socket } from 'node:net';
import type { Plan } from '../plan/plan.ts';
import { readFrames } from './frames.ts';
import {
  type ClientFact,
  type Control,
  type Hello,
  protocolVersion,
  type Question,
  type Request,
  type Response,
} from './protocol.ts';
import type { Actor, Asker, Session } from './session.ts';
import type { World } from './world.ts';

/** The clients of a session: one drives, others watch. They come and go; the session does not notice. */
export type Attached = {
  accept(socket: Socket): void;
  tell(response: Response): void;
  readonly count: number;
};

export type AttachedOptions = {
  session(): Session;
  world: World;
  name: string;
  folder: string;
  operator(hello: Hello): Actor;
  /** Called when a client went without goodbye: its terminal may be left in raw mode. */
  onLost(tty: string): void;
  onChange(): void;
};

type Member = { id: string; socket: Socket; hello: Hello; actor: Actor; saidGoodbye: boolean };

export function attachClients(options: AttachedOptions): Attached {
  const { session, world } = options;
  const members: Member[] = [];
  let driver: Member | undefined;

  const send = (member: Member, response: Response) => member.socket.write(`${JSON.stringify(response)}\n`);
  const facts = (): ClientFact[] =>
    members.map((member) => ({
      id: member.id,
      user: member.hello.user,
      tty: member.hello.tty,
      drives: member === driver,
    }));
  const tell = (response: Response) => {
    for (const member of members) send(member, response);
  };

  function welcome(socket: Socket, hello: Hello): Member | undefined {
    if (hello.protocol !== protocolVersion) {
      const refusedHello = `This session's server speaks protocol ${protocolVersion}, you speak ${hello.protocol}. Use the deploy-assist that started it.`;
      socket.end(`${JSON.stringify({ refusedHello } satisfies Response)}\n`);
      return undefined;
    }
    const member: Member = {
      id: hello.client,
      socket,
      hello,
      actor: options.operator(hello),
      saidGoodbye: false,
    };
    members.push(member);
    const plan: Plan = session().plan;
    send(member, {
      welcome: {
        session: options.name,
        folder: options.folder,
        plan,
        events: session().events(),
        clients: facts(),
        you: member.id,
      },
    });
    for (const { run, offset, bytes } of session().tails()) {
      send(member, { live: { run, offset, base64: Buffer.from(bytes).toString('base64') } });
    }
    if (driver === undefined) drive(member, 'attached');
    else tell({ clients: facts() });
    return member;
  }

  function drive(member: Member, how: string): void {
    driver = member;
    if (session().state.closed === undefined) {
      session().record(
        [{ type: 'driver.changed', data: { client: member.id, user: member.hello.user, tty: member.hello.tty, how } }],
        member.actor,
      );
    }
    tell({ clients: facts() });
  }

  function drop(member: Member): void {
    members.splice(members.indexOf(member), 1);
    if (!member.saidGoodbye && member.hello.tty !== null) options.onLost(member.hello.tty);
    if (member === driver) {
      driver = undefined;
      const [next] = members;
      if (next) drive(next, 'the driver left');
    }
    tell({ clients: facts() });
    options.onChange();
  }

  async function answer(member: Member, request: Request): Promise<void> {
    if ('bye' in request) {
      member.saidGoodbye = true;
      member.socket.end();
    } else if ('control' in request) {
      if (member === driver) control(member, request.control);
    } else if ('action' in request) {
      if (member !== driver)
        return refuse(member, request.id, 'You are watching. Whoever drives decides; when they leave, you drive.');
      const outcome = await session().act(request.action, askerOf(member));
      send(member, { re: request.id, ...outcome });
    } else if ('question' in request) {
      send(member, { re: request.id, answer: await reply(member, request.question) });
    }
  }

  function refuse(member: Member, id: number, refused: string): void {
    send(member, { re: id, refused });
  }

  function askerOf({ actor, hello }: Member): Asker {
    return { actor, env: hello.env, size: { columns: hello.columns, rows: hello.rows } };
  }

  function control(member: Member, order: Control): void {
    if (order.live === 'size') {
      member.hello = { ...member.hello, columns: order.columns, rows: order.rows };
      for (const { run } of session().tails()) session().going(run)?.resize(Math.max(80, order.columns), order.rows);
      return;
    }
    const run = session().going(order.run);
    if (run === undefined) return;
    if (order.live === 'interrupt') run.signal(order.signal);
    if (order.live === 'input') session().type(order.run, Buffer.from(order.base64, 'base64'), member.actor);
  }

  async function reply(member: Member, question: Question): Promise<unknown> {
    const { state } = session();
    switch (question.ask) {
      case 'look':
        return session().look(question.step, question.item);
      case 'suggest':
        return world.suggest(state, question.token, question.environment);
      case 'preflight':
        return world.preflight(member.hello.env);
      case 'signer':
        return world.signer(member.hello.env);
      case 'output': {
        const bytes = world.output(state, question.run, question.offset, question.length);
        return { base64: Buffer.from(bytes.bytes).toString('base64'), length: bytes.length };
      }
    }
  }

  return {
    accept(socket) {
      let member: Member | undefined;
      readFrames(socket, (frame) => {
        const request = frame as Request;
        if (member === undefined) {
          member = 'hello' in request ? welcome(socket, request.hello) : undefined;
          if (member === undefined && !socket.destroyed) socket.end();
          return;
        }
        const mine = member;
        answer(mine, request).catch((error: unknown) => {
          const id = 'id' in request ? request.id : 0;
          refuse(mine, id, error instanceof Error ? error.message : String(error));
        });
      });
      socket.on('error', () => socket.destroy());
      socket.once('close', () => {
        if (member) drop(member);
      });
    },
    tell,
    get count() {
      return members.length;
    },
  };
}
