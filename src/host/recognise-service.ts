import { type Arguments, readArguments } from './arguments.ts';
import type { Recogniser } from './recogniser.ts';

/**
 * Process managers act on the machine that they run on, unless told otherwise, and on the services that they name. Who says which
 * environment one service is has not said it of the next one on the same machine.
 */
export const service: Recogniser = (command, world) => {
  const program = command.program.split('/').at(-1) ?? '';
  const manager = MANAGERS.get(program) ?? containers;
  const read = readArguments(command.words, manager.options);
  const other = manager.elsewhere.map((name) => read.options.get(name)).find((value) => value !== undefined);
  const variable = program.startsWith('docker') ? command.variables.get('DOCKER_HOST') : undefined;
  const host = other?.text ?? variable ?? world.host;
  const name = [program, ...namesIn(read.rest.slice(manager.before, manager.most))].join(' ');
  const source = other ? 'argument' : variable ? 'variable' : 'default';
  return { kind: 'service', host, name, display: `${name} on ${host}`, source };
};

type Manager = {
  /** Options that take a value. */
  options: Parameters<typeof readArguments>[1];
  /** Options that name another machine. */
  elsewhere: readonly string[];
  /** The words in front of the names of services, and the last word that is one. */
  before: number;
  most?: number;
};

function namesIn(words: Arguments['rest']): string[] {
  return words.map(({ text }) => text.replace(/\.service$/, '')).filter((text) => /^[\w@.:-]+$/.test(text));
}

const UNITS = ['type', 'property', 'host', 'machine', 'lines', 'signal', 'output', 'state', 'root', 'job-mode'];

const systemctl: Manager = {
  options: { letters: 'tpHMnos', names: UNITS },
  elsewhere: ['H', 'host', 'M', 'machine'],
  before: 1,
};

const pm2: Manager = {
  options: {
    letters: 'niopelcu',
    names: ['name', 'instances', 'output', 'error', 'log', 'env', 'interpreter', 'cron', 'user', 'lines', 'cwd'],
  },
  elsewhere: [],
  before: 1,
};

/** What a command of docker is about may be many things, most of them made by it: all that runs there is one target. */
const containers: Manager = {
  options: { letters: 'HlcfpeuvwnD', names: ['host', 'context', 'config', 'log-level', 'url', 'connection'] },
  elsewhere: ['H', 'host', 'context', 'url', 'connection'],
  before: 0,
  most: 0,
};

/** `service NAME COMMAND`, the other way round. */
const sysv: Manager = { options: { letters: '', names: [] }, elsewhere: [], before: 0, most: 1 };

/** One of it runs, and is told by signals. */
const nginx: Manager = { options: { letters: 'cgpes', names: [] }, elsewhere: [], before: 0, most: 0 };

const MANAGERS: ReadonlyMap<string, Manager> = new Map([
  ['systemctl', systemctl],
  ['pm2', pm2],
  ['supervisorctl', { ...pm2, options: { letters: 'csup', names: ['configuration', 'serverurl'] } }],
  ['service', sysv],
  ['nginx', nginx],
]);
