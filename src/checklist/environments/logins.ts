import { isBehind } from '../../plan/logins-at.ts';
import type { Login } from '../../plan/plan.ts';
import type { Item } from '../../steps/index.ts';
import type { Command } from '../../steps/item.ts';
import { elsewhereLine, toAnotherHost } from '../block/left-open.ts';
import { opensLogin } from '../block/opens-shell.ts';
import { comesBack, leaves } from '../block/typed-inside.ts';
import type { DocumentNode } from '../markdown/nodes.ts';
import { isExample } from './hosts-named.ts';

/**
 * The logins of a checklist that something is typed behind. One lasts until somebody leaves it, logs in to another host, or is back at the
 * prompt from before, or until the text says to be somewhere else. In the order of their lines.
 */
export function loginsIn(lanes: readonly { items: readonly Item[] }[], nodes: readonly DocumentNode[]): Login[] {
  const commands = lanes.flatMap(({ items }) => items.flatMap(commandsOf)).sort((one, other) => one.line - other.line);
  if (commands.every(({ text }) => opensLogin(text) === null)) return [];
  const elsewhere = placesElsewhere(nodes);
  const logins: Open[] = [];
  for (const command of commands) follow(logins, command, elsewhere.findLast((line) => line <= command.line) ?? 0);
  return logins.filter((login) => commands.some(({ line }) => isBehind(login, line))).map(written);
}

/** `prompt`: what stood before the command that opened it. */
type Open = Login & { prompt: string | null };

function commandsOf(item: Item): Command[] {
  if (item.kind !== 'command') return [];
  return [...item.data.commands, ...(item.data.client ? [item.data.client.open] : [])];
}

/** `told`: the last line up to the command on which the text says to be somewhere else. */
function follow(logins: Open[], { line, host, text }: Command, told: number): void {
  const open = logins.filter(({ until }) => until === null);
  const login = opensLogin(text);
  const isLeft = ({ line: at, prompt }: Open) => at < told || (prompt !== null && prompt === host);
  for (const one of open) {
    if (isLeft(one)) one.until = Math.max(one.line, (one.line < told ? told : line) - 1);
    else if (login !== null && toAnotherHost.test(text)) one.until = line - 1;
  }
  const innermost = open.findLast(({ until }) => until === null);
  if (login === null && innermost && leaves.test(text)) innermost.until = line;
  if (login !== null) {
    const goesFar = toAnotherHost.test(text);
    logins.push({ line, until: null, ...login, goesFar, prompt: host === login.name ? null : host });
  }
}

function written({ line, until, name, host, goesFar }: Open): Login {
  return { line, until, name, host: host === null || isExample(host) ? null : host, goesFar };
}

function placesElsewhere(nodes: readonly DocumentNode[]): number[] {
  return nodes.flatMap((node) => {
    if (node.kind !== 'code') return elsewhereLine(node) ?? [];
    return node.content.flatMap(({ line, text }) => {
      const comment = /^\s*#+\s*(.*)$/.exec(text)?.[1];
      return comment !== undefined && comesBack.test(comment) ? [line] : [];
    });
  });
}
