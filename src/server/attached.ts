import type { Socket } from 'node:net';
import { CannotRecord } from '../journal/trouble.ts';
import type { Plan } from '../plan/plan.ts';
import { left } from '../session/driver-left.ts';
import type { NewEvent } from '../session/events.ts';
import { readFrames } from './frames.ts';
import type { ClientFact, Control, Hello, Question, Request, Response } from './protocol.ts';
import { readRequest } from './request.ts';
import { sentenceOf } from './sentence-of.ts';
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
  let later: NodeJS.Timeout | undefined;

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

  function welcome(socket: Socket, hello: Hello): Member {
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

  /** Who drives is in the record before they do; where it cannot be, everybody watches, and it is tried again. */
  function drive(member: Member, how: string): void {
    clearTimeout(later);
    try {
      if (session().state.closed === undefined) session().record([driverChanged(member, how)], member.actor);
      driver = member;
    } catch (error) {
      if (!(error instanceof CannotRecord)) throw error;
      tell({ trouble: `Nobody can drive before that is in the record. ${error.fix}` });
      later = setTimeout(() => driveNext(how), againMs);
    }
    tell({ clients: facts() });
  }

  function driveNext(how: string): void {
    const [next] = members;
    if (driver === undefined && next) drive(next, how);
  }

  function drop(member: Member): void {
    members.splice(members.indexOf(member), 1);
    if (!member.saidGoodbye && member.hello.tty !== null) options.onLost(member.hello.tty);
    if (member === driver) {
      driver = undefined;
      driveNext('the driver left');
      if (driver === undefined) recordLeft(member);
    }
    tell({ clients: facts() });
    options.onChange();
  }

  /** Nobody drives from here on: whoever comes back is told what happened since. */
  function recordLeft(member: Member): void {
    if (session().state.closed !== undefined) return;
    try {
      session().record([driverChanged(member, member.saidGoodbye ? left.goodbye : left.lost)], member.actor);
    } catch (error) {
      // A disk that is full must not keep anybody from leaving; what is told on the way back only begins earlier.
      if (!(error instanceof CannotRecord)) throw error;
    }
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
    } else {
      refuse(member, 0, 'You said hello on this line already.');
    }
  }

  function refuse(member: Member, id: number, refused: string): void {
    send(member, { re: id, refused });
  }

  /** Says why before the line is closed: whoever sent this is told what was wrong with it. */
  function turnAway(socket: Socket, refusedHello: string): void {
    if (!socket.destroyed) socket.end(`${JSON.stringify({ refusedHello } satisfies Response)}\n`);
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
        return session().look(question.step, question.item, question.edited);
      case 'suggest':
        return world.suggest(state, question.token, question.environment);
      case 'source':
        return { lines: world.source(question.from, question.to) };
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
      const take = (frame: unknown) => {
        const read = readRequest(frame);
        if (member === undefined) {
          if ('request' in read && 'hello' in read.request) member = welcome(socket, read.request.hello);
          else turnAway(socket, 'refused' in read ? read.refused : 'Nobody said hello on this line yet.');
          return;
        }
        const mine = member;
        if ('refused' in read) return refuse(mine, read.id, read.refused);
        const { request } = read;
        answer(mine, request).catch((error: unknown) => {
          refuse(mine, 'id' in request ? request.id : 0, sentenceOf(error));
        });
      };
      readFrames(socket, take, (why) => turnAway(socket, why));
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

function driverChanged({ id, hello }: Member, how: string): NewEvent {
  return { type: 'driver.changed', data: { client: id, user: hello.user, tty: hello.tty, how } };
}

/** How long to wait before a driver that could not be recorded is tried again. */
const againMs = 2000;
