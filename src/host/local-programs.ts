import type { Recogniser } from './recogniser.ts';
import { thisMachine } from './target-kinds.ts';

/** Builtins and programs that reach nothing but this machine and its files. */
export const LOCAL_PROGRAMS: ReadonlySet<string> = new Set(
  `: [ alias cd declare dirs echo exit export false getopts hash history jobs let local popd printf pushd pwd read readonly return set shift
   shopt test times trap true type typeset ulimit umask unalias unset wait
   awk base64 basename bat bunzip2 bzip2 cat chgrp chmod chown cksum clear cmp column comm cp cut date dd df diff dirname du egrep expr fgrep fg bg file
   find fold free getent grep gunzip gzip head hostname htop id install jobs join jq kill less ln locale ls lsof md5sum mkdir mktemp more mv nano
   netstat nl nproc numfmt od openssl-version paste patch pgrep pkill ps pwd readlink realpath rev rg rm rmdir sed seq sha1sum sha256sum sha512sum
   shasum shred shuf sleep sort split ss stat strings stty sum sync tac tail tar tee top touch tput tr tree truncate tsort tty uname unexpand uniq
   unlink unzip uptime vi vim w wc which who whoami xz yes yq zcat zip zless journalctl
   biome esbuild eslint next prettier tsc tsup turbo vite webpack vue-tsc nvm corepack ncu`.split(/\s+/),
);

/** Some first words of a program stay on this machine; the others are for `otherwise`. */
export function bySubcommand(local: readonly string[], otherwise: Recogniser): Recogniser {
  return (command, world, sense) =>
    local.includes(command.words.find(({ text }) => !text.startsWith('-'))?.text ?? '')
      ? thisMachine()
      : otherwise(command, world, sense);
}
