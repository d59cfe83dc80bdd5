import type { Socket } from 'node:net';
import type { Plan } from '../../plan/plan.ts';
import type { Action } from '../../walk/action.ts';
import { sentenceOf } from '../sentence-of.ts';
import type { Session } from '../session.ts';
import type { World } from '../world.ts';
import type { AgentLink } from './agent-link.ts';
import type { Actor, Asker } from './asker.ts';
import { addressIn } from './driver-variables.ts';
import { type Member as Driver, openDriving } from './driving.ts';
import { readFrames } from './frames.ts';
import { type KeyQuestions, openKeyQuestions } from './key-questions.ts';
import type { ClientFact, Control, Hello, Question, Request, Response } from './protocol.ts';
import { readRequest } from './request.ts';

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
  agent: Pick<AgentLink, 'point' | 'through'>;
  operator(hello: Hello): Actor;
  /** Called when a client went without goodbye: its terminal may be left in raw mode. */
  onLost(tty: string): void;
  /** Somebody begins to drive. */
  onDrives(hello: Hello): void;
  onChange(): void;
};

type Member = Driver & { socket: Socket; keys: KeyQuestions };

export function attachClients(options: AttachedOptions): Attached {
  const { session, world } = options;
  const members: Member[] = [];

  const send = (member: Member, response: Response) => member.socket.write(`${JSON.stringify(response)}\n`);
  const facts = (): ClientFact[] =>
    members.map((member) => ({
      id: member.id,
      user: member.hello.user,
      tty: member.hello.tty,
      from: addressIn(member.hello.env),
      drives: member === driving.driver,
      watches: member.hello.watches ?? false,
      asks: member.asks,
    }));
  const tell = (response: Response) => {
    for (const member of members) if (!('live' in response) || keepsUp(member)) send(member, response);
  };
  const driving = openDriving({
    session,
    members,
    mono: () => world.now().mono,
    mask: world.mask,
    onDrives: ({ hello }) => {
      options.agent.point(hello.env);
      options.onDrives(hello);
    },
    send: (member, response) => send(member as Member, response),
    tellAll: tell,
    onChange: () => tell({ clients: facts() }),
  });

  function welcome(socket: Socket, hello: Hello): Member {
    const member: Member = {
      id: hello.client,
      socket,
      hello,
      actor: options.operator(hello),
      saidGoodbye: false,
      asks: false,
      heardAt: world.now().mono,
      keys: openKeyQuestions((response) => send(member, response)),
    };
    session().lookAfterFollowed();
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
    driving.joined(member);
    return member;
  }

  function drop(member: Member): void {
    members.splice(members.indexOf(member), 1);
    member.keys.lost();
    if (!member.saidGoodbye && member.hello.tty !== null) options.onLost(member.hello.tty);
    driving.left(member);
    options.onChange();
  }

  async function answer(member: Member, request: Request): Promise<void> {
    if ('bye' in request) {
      member.saidGoodbye = true;
      member.socket.end();
    } else if ('control' in request) {
      obey(member, request.control);
    } else if ('action' in request) {
      member.heardAt = world.now().mono;
      const refused = member === driving.driver ? undefined : notWhileWatching(member, request.action);
      if (refused !== undefined) return refuse(member, request.id, refused);
      const outcome = await session().act(request.action, { ...askerOf(member), seen: request.seen });
      send(member, { re: request.id, ...outcome });
    } else if ('wish' in request) {
      send(member, { re: request.id, ...driving.wish(member, request.wish) });
    } else if ('question' in request) {
      send(member, { re: request.id, answer: await reply(member, request.question) });
    } else {
      refuse(member, 0, 'You said hello on this line already.');
    }
  }

  function obey(member: Member, order: Control): void {
    heard(member, order);
    measure(member, order);
    if (order.live === 'key') member.keys.answer(order.id, order.text);
    else if (member === driving.driver) control(member, order);
  }

  /** A watched command redraws and resizes by itself: only what a person did says that somebody is there. */
  function heard(member: Member, { live }: Control): void {
    if (live !== 'size') member.heardAt = world.now().mono;
  }

  /** Also of who watches: when they take over, what they start fits their screen. */
  function measure(member: Member, order: Control): void {
    if (order.live !== 'size' || order.run !== undefined) return;
    member.hello = { ...member.hello, columns: order.columns, rows: order.rows };
  }

  /** Who watches can say something, hold the next step, and let go of what they hold themselves. */
  function notWhileWatching({ actor }: Member, action: Action): string | undefined {
    if (action.do === 'note' || action.do === 'hold') return undefined;
    const { hold } = session().state;
    if (action.do !== 'release')
      return 'You are watching. Whoever drives decides; w shows who that is, and how to take over.';
    return hold === undefined || hold.by === actor.id
      ? undefined
      : `${hold.by} holds it: they release it, or whoever drives goes on with a reason.`;
  }

  function refuse(member: Member, id: number, refused: string): void {
    send(member, { re: id, refused });
  }

  /** Says why before the line is closed: whoever sent this is told what was wrong with it. */
  function turnAway(socket: Socket, refusedHello: string): void {
    if (!socket.destroyed) socket.end(`${JSON.stringify({ refusedHello } satisfies Response)}\n`);
  }

  function askerOf({ actor, hello, keys: { person } }: Member): Asker {
    const { columns, rows, env } = hello;
    return { actor, env: options.agent.through(env), size: { columns, rows }, person };
  }

  function control(member: Member, order: Exclude<Control, { live: 'key' }>): void {
    if (order.live === 'here') return;
    if (order.live === 'size' && order.run === undefined) {
      for (const { run } of session().tails()) session().going(run)?.resize(Math.max(80, order.columns), order.rows);
      return;
    }
    const run = session().going(order.run ?? '');
    if (run === undefined) return;
    if (order.live === 'size') run.resize(order.columns, order.rows);
    if (order.live === 'interrupt') run.signal(order.signal);
    if (order.live === 'input') session().type(order.run, Buffer.from(order.base64, 'base64'), member.actor);
  }

  async function reply(member: Member, question: Question): Promise<unknown> {
    const { state } = session();
    switch (question.ask) {
      case 'look':
        return session().look(question.step, question.item, question.edited);
      case 'check':
        return session().lookAtCheck(question);
      case 'block':
        return session().block(question.step, question.item);
      case 'suggest':
        return world.suggest(state, question);
      case 'source':
        return { lines: world.source(question.from, question.to) };
      case 'preflight':
        if (question.vouch && member === driving.driver) await world.vouch(member.hello.env, member.keys.person);
        return world.preflight(state, member.hello);
      case 'signer': {
        const unwitnessed = await world.unwitnessed({ now: true });
        return { ...(await world.signer(state, member.hello.env)), ...(unwitnessed && { unwitnessed }) };
      }
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

/**
 * Whether a client still takes what it is sent. One that sleeps (a closed laptop, Ctrl-Z) must not grow this process: output that it
 * misses is on disk, and its screen says that some is missing.
 */
function keepsUp({ socket }: Member): boolean {
  return socket.writableLength < mostUnsent;
}

/** Bytes. */
const mostUnsent = 1024 * 1024;
