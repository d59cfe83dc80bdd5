import type { Call } from './call.ts';
import type { Danger } from './named-dangers.ts';
import { option } from './program-rules.ts';

const overNetwork = 'deletes over the network';

/** What a request destroys where it arrives, by its method, its address and what it sends. */
export const networkDangers: readonly Danger[] = [
  ['curl wget http https xh curlie httpie gh glab az doctl', asksToDelete, overNetwork],
  [
    'curl http https xh',
    option(/\/_delete_by_query\b|\bmutation\b[\s\S]*\b(?:delete|destroy|purge|wipe)\w*\s*[({]/i),
    overNetwork,
  ],
  [
    'curl wget http https xh',
    (call) => sends(call) && call.words.some((word) => restores.test(word.replace(/\?.*$/s, ''))),
    'restores over what is live',
  ],
  [
    'curl wget http https xh',
    (call) => sends(call) && call.words.some((word) => destroys.test(word.replace(/\?.*$/s, ''))),
    overNetwork,
  ],
];

function asksToDelete({ program, words }: Call): boolean {
  return words.some(
    (word, at) =>
      /^(?:-[a-zA-Z]*XDELETE|--(?:request|method)=DELETE)$/i.test(word) ||
      (/^DELETE$/i.test(word) &&
        methodOption.test(words[at - 1] ?? (program.startsWith('http') || program === 'xh' ? '-X' : ''))),
  );
}

const methodOption = /^(?:-[a-zA-Z]*X|--request|--method|-m)$/;

/** A request that is not only read by. */
function sends({ words }: Call): boolean {
  return words.some((word) =>
    /^(?:-[a-zA-Z]*X)?(?:POST|PUT|PATCH)$|^--(?:request|method)=(?:POST|PUT|PATCH)$|^-[a-zA-Z]*d$|^--(?:data|json|post-data)/i.test(
      word,
    ),
  );
}

/** The last part of an address by its name: `…/branches/main/restore`, `…/_snapshot/daily/one/_restore`. */
const restores =
  /^(?:["']?https?:|[\w.${}[\]-]+(?::\d+)?\/|\/)\S*\/(?:_?restore|backups?\/(?:restore|load|import))\/?$/i;
const destroys =
  /^(?:["']?https?:|[\w.${}[\]-]+(?::\d+)?\/|\/)(?!\S*(?:cache|cdn))\S*\/(?:delete(?:-all)?|destroy|wipe|truncate|purge(?:-all)?|drop|terminate|factory-?reset|reset-?(?:all|db|database)|_close)\/?$/i;
