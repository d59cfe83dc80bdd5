import { connect, type Socket } from 'node:net';
import { isEventType } from '../../session/parse-event.ts';
import type { Seen } from '../../session/seen.ts';
import type { Action } from '../../walk/action.ts';
import { readFrames } from './frames.ts';
import {
  type Answers,
  type Control,
  type Hello,
  protocolVersion,
  type Question,
  type Response,
  type Wish,
} from './protocol.ts';

export type Outcome =
  | { seq: number; signed?: Extract<Response, { re: number; seq: number }>['signed'] }
  | { refused: string };
export type Pushed = Exclude<Response, { re: number } | { refusedHello: string } | { welcome: unknown }>;
export type Welcome = Extract<Response, { welcome: unknown }>['welcome'];

/** The other end of the session server. It holds no truth: it sends what is asked and hands on what is told. */
export type Client = {
  welcome: Welcome;
  /** `seen`: what whoever asks has on their screen, for the record of a judgement. */
  act(action: Action, seen?: Seen): Promise<Outcome>;
  /** Asks for the wheel, takes it, gives it or keeps it. */
  wish(wish: Wish): Promise<Outcome>;
  ask<Q extends Question['ask']>(question: Extract<Question, { ask: Q }>): Promise<Answers[Q] | { refused: string }>;
  control(control: Control): void;
  /** Called for what the server tells by itself, and once with undefined when the line to the server is gone. */
  listen(listener: (pushed: Pushed | undefined) => void): () => void;
  /** Says goodbye, so that the server knows this terminal needs no repair. */
  leave(): Promise<void>;
};

/** Connects to a session's socket. Rejects with a sentence when nobody answers or the server speaks another protocol. */
export async function connectClient(path: string, hello: Omit<Hello, 'protocol'>): Promise<Client> {
  const socket = await open(path);
  const waiting = new Map<number, (response: Response) => void>();
  const listeners = new Set<(pushed: Pushed | undefined) => void>();
  // What comes before anybody listens is kept for the first who does: nothing told right after the welcome is lost.
  let early: (Pushed | undefined)[] = [];
  const tell = (pushed: Pushed | undefined) => {
    if (listeners.size === 0) early.push(pushed);
    for (const listener of listeners) listener(pushed);
  };
  let isOver = false;
  let next = 1;
  const send = (frame: unknown) => socket.write(`${JSON.stringify(frame)}\n`);
  const call = (frame: object): Promise<Response> =>
    new Promise((resolve) => {
      const id = next++;
      waiting.set(id, resolve);
      send({ id, ...frame });
    });
  const welcome = await new Promise<Welcome>((resolve, reject) => {
    readFrames(socket, (frame) => {
      const response = frame as Response;
      if (isOver) return;
      const beyond = beyondWords(response);
      if (beyond !== undefined) {
        isOver = true;
        reject(new Error(beyond));
        tell({ ended: beyond });
        return part(socket);
      }
      if ('welcome' in response) return resolve(response.welcome);
      if ('refusedHello' in response) return reject(new Error(response.refusedHello));
      if ('re' in response) {
        waiting.get(response.re)?.(response);
        waiting.delete(response.re);
        return;
      }
      tell(response);
    });
    socket.once('close', () => {
      // As when nobody answers: a server that is just ending takes no more, and a new one is to be started.
      reject(Object.assign(new Error('The session server closed the line before it said who it is.'), closedEarly));
      for (const answer of waiting.values())
        answer({ re: 0, refused: 'The line to the session server is gone. `deploy-assist resume` comes back.' });
      tell(undefined);
    });
    send({ hello: { ...hello, protocol: protocolVersion } });
  });
  return {
    welcome,
    act: async (action, seen) => outcomeOf(await call({ action, ...(seen ? { seen } : {}) })),
    wish: async (wish) => outcomeOf(await call({ wish })),
    ask: async (question) => {
      const response = await call({ question });
      // The server answers a question with the shape that `Answers` names for it.
      return 'answer' in response
        ? (response.answer as never)
        : { refused: 'refused' in response ? response.refused : 'No answer.' };
    },
    control: (control) => send({ control }),
    listen: (listener) => {
      listeners.add(listener);
      const kept = early;
      early = [];
      // Not before the caller has what this call gives back; nothing new can come in between.
      queueMicrotask(() => {
        for (const pushed of kept) listener(pushed);
      });
      return () => listeners.delete(listener);
    },
    leave: () =>
      new Promise((resolve) => {
        listeners.clear();
        // A server that died has closed the line already: no second close comes to wait for.
        if (socket.closed || socket.destroyed) return resolve();
        socket.once('close', () => resolve());
        part(socket);
      }),
  };
}

/** Says goodbye, so that the server takes this terminal for no lost one. */
function part(socket: Socket): void {
  socket.end(`${JSON.stringify({ bye: true })}\n`);
}

/** Why a screen cannot be had of a session that a later version serves: it would show another state than there is. */
function beyondWords(response: Response): string | undefined {
  const events = 'welcome' in response ? response.welcome.events : 'events' in response ? response.events : [];
  const strange = events.find(({ type }) => !isEventType(type));
  if (strange === undefined) return undefined;
  return `This session is served by a newer version of deploy-assist, whose record this one does not understand (${strange.type}). The session goes on.`;
}

const closedEarly = { code: 'ECONNRESET' };

function outcomeOf(response: Response): Outcome {
  if ('refused' in response) return { refused: response.refused };
  if ('seq' in response) return { seq: response.seq, ...(response.signed ? { signed: response.signed } : {}) };
  return { refused: 'The session server gave an answer this version does not know.' };
}

function open(path: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(path);
    socket.once('connect', () => resolve(socket));
    socket.once('error', reject);
  });
}
