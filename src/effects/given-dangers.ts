import type { Call } from './call.ts';
import { backupName, takesBack, takesBackPhrase } from './fed-dumps.ts';
import type { Danger } from './named-dangers.ts';
import type { When } from './program-rules.ts';
import { sqlEffect } from './sql-effect.ts';

/** What any program destroys by what it is given: statements for a database, a backup to be loaded, the word for restoring. */
export const givenDangers: readonly Danger[] = [
  [
    /^(?!(?:echo|printf|grep|egrep|rg|man|git|gh|glab)$)[\w./-]+$/,
    ({ words }) => words.some((word, at) => isStatement(word, words[at - 1] ?? '')),
    'drops or deletes in a database',
  ],
  [
    /^(?!(?:tar|unzip|gzip|gunzip|cat|less|ls|cp|mv|scp|rsync|rm|git)$)[\w./-]+$/,
    loads(backupName),
    'restores over what is live',
  ],
  [/^(?!(?:tar|unzip|gzip|gunzip|cat|less|ls|cp|mv|scp|rsync|rm|git)$)[\w./-]+$/, loads(takesBack), takesBackPhrase],
  [
    /^(?!(?:git|dotnet|nuget|npm|pnpm|yarn|bun|go|mvn|msbuild|terraform|tofu|stty|tput)$)[\w./-]+$/,
    (call) =>
      (/^(?:restore|pitr-restore)$/.test(call.plain[0] ?? '') &&
        !asksAboutRestores.test(call.plain[1] ?? '') &&
        !restoresAside(call)) ||
      call.plain.some((word) => /^[\w:-]+:restore$/.test(word)),
    'restores over what is live',
  ],
];

const asksAboutRestores = /^(?:get|list|ls|describe|logs?|show|status|info|check|verify)$/;

/** `--target /tmp/drill`: over nothing that is live. */
function restoresAside({ words }: Call): boolean {
  return words.some((word, at) => {
    const joined = /^--(?:target|to|destination|dest|output)=(.+)$/.exec(word)?.[1];
    const behind = /^(?:--(?:target|to|destination|dest|output)|-t)$/.test(words[at - 1] ?? '') ? word : '';
    return /^\/(?:var\/)?tmp(?:\/|$)|(?:^|[/_.-])(?:test|scratch|drill|verify|trial)(?:[/_.-]|$)/.test(
      joined ?? behind,
    );
  });
}

/** A statement behind an option that takes one, or behind the word for it: `--command "DROP TABLE x"`. */
function isStatement(word: string, before: string): boolean {
  const [, value = word] = /^--?[\w-]+=([\s\S]*)$/.exec(word) ?? [];
  if (!/^\s*(?:drop|truncate|delete\s+from|alter\s+table)\s/i.test(value)) return false;
  return (word !== value || takesStatement.test(before)) && sqlEffect(value).danger !== null;
}

const takesStatement = /^(?:--?(?:c|e|q|Q|sql|query|command|cmd|execute|eval|statement)|query|execute|exec|sql)$/;

/** A file of such a name is given to what runs or loads files. */
function loads(named: RegExp): When {
  return ({ plain, words }) =>
    !words.includes('--local') &&
    plain.some((word) => /^(?:execute|exec|import|restore|load|apply)$/.test(word)) &&
    words.some((word, at) => {
      const file = /^--(?:file|input|from|from-file|backup|dump|source)=(.+)$/.exec(word)?.[1];
      const behind = /^(?:--(?:file|input|from|from-file|backup|dump|source)|-f)$/.test(words[at - 1] ?? '')
        ? word
        : '';
      return named.test(file ?? behind);
    });
}
