import type { Call } from './call.ts';
import { knownPrograms } from './known-programs.ts';
import { readingPrograms } from './reading-programs.ts';

/**
 * Whether a program is only asked for its version or its help. Only of those known by name: what a script of the checkout, or another one
 * that its author named, makes of `-v` nobody knows.
 */
export function onlyTellsVersion({ program, words, feeds, upstream }: Call): boolean {
  if (words.length === 0 || feeds !== null) return false;
  return words.every((word) =>
    /^--(?:version|help)$/.test(word) ? upstream === null && isKnown(program) : byOwnWord[word]?.has(program) === true,
  );
}

/** A script of the checkout may have any name. */
function isKnown(program: string): boolean {
  if (program.includes('/')) return false;
  return knownPrograms.has(program) || others.has(program) || Object.hasOwn(readingPrograms, program);
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Those that checklists ask for their version and call for little else. */
const others = set('perl java javac rustc rustup gcc g++ clang corepack mariadb apache2 httpd ssh');

/** Words that ask for the version of some programs, and mean something else, or nothing, to the others. */
const byOwnWord: Readonly<Record<string, ReadonlySet<string>>> = {
  '-v': set(
    'node npm npx pnpm yarn bun php perl ruby nginx make mvn gradle pm2 java httpd apache2 vault consul composer gem deno bundle',
  ),
  '-V': set(
    'python python3 pip pip3 ssh curl cargo rustc psql pg_dump pg_restore git tmux pm2 redis-cli mysql mariadb java cmake yq jq wget',
  ),
  version: set(
    'docker kubectl oc helm kustomize go terraform tofu terragrunt packer podman openssl etcdctl consul vault nomad npm gcloud pulumi minikube kind argocd istioctl eksctl flux hugo doctl hcloud fly flyctl caddy goose dbmate liquibase rails ansible cargo',
  ),
  '-version': set('java javac terraform vault consul nomad packer ant'),
  help: set('docker kubectl oc helm go terraform git npm aws gcloud brew'),
};
