import type { Call } from './call.ts';
import { callsOf } from './command-words.ts';

/**
 * Whether a command goes to this host by itself. What only names it and ssh (`hostnamectl set-hostname web-01 && systemctl restart ssh`) does not,
 * nor does a copy from one folder there to another.
 */
export function goesTo(host: string, text: string): boolean {
  const name = host
    .replace(/^ssh:\/\//, '')
    .replace(/^.*@/, '')
    .replace(/:\d+$/, '');
  if (!/(?:ssh|scp|sftp|rsync|mosh)/.test(text) || !text.includes(name)) return false;
  const { calls, parsed } = callsOf(text);
  return parsed ? calls.some((call) => callGoesTo(name, call)) : text.split(/[\s:@'"/]+/).includes(name);
}

function callGoesTo(name: string, { program, words, host }: Call): boolean {
  if (host?.replace(/^.*@/, '') === name) return true;
  const isThere = (word: string) => [name, `${name}:`].includes(word.replace(/^.*@/, ''));
  const isOnIt = (word: string) =>
    word.replace(/^[^:]*@/, '').startsWith(`${name}:`) ||
    word.replace(/^\w+:\/\/(?:[^/]*@)?/, '//').startsWith(`//${name}`);
  return (opensLine.test(program) && words.some(isThere)) || (copies.test(program) && words.some(isOnIt));
}

const opensLine = /^(?:ssh|ssh-copy-id|sftp|mosh|autossh|sshpass)$/;
const copies = /^(?:scp|rsync|sftp|git|sshpass)$/;
