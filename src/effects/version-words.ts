import type { Call } from './call.ts';
import { readingPrograms } from './reading-programs.ts';

/**
 * Whether a program is only asked for its version or its help. Only of those known by name: what a script of the checkout, or another one
 * that its author named, makes of `-v` nobody knows.
 */
export function onlyTellsVersion({ program, words, feeds, upstream }: Call): boolean {
  if (words.length === 0 || feeds !== null) return false;
  return words.every((word) =>
    /^--(?:version|help)$/.test(word)
      ? upstream === null && (known.has(program) || Object.hasOwn(readingPrograms, program))
      : byOwnWord[word]?.has(program) === true,
  );
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Programs of others that change something for the most part, and tell their version to who asks for it. */
const known = set(
  'node npm npx pnpm yarn bun deno corepack tsc python python3 pip pip3 pipenv poetry uv ruby gem bundle bundler rails rake php composer perl java javac mvn gradle kotlin scala sbt go rustc cargo rustup gcc g++ clang cc make cmake ninja bash sh zsh dash fish docker docker-compose podman kubectl oc helm kustomize terraform tofu terragrunt packer ansible ansible-playbook ansible-inventory vault consul nomad aws gcloud az doctl hcloud heroku fly flyctl railway vercel netlify wrangler supabase firebase pulumi cdk sst serverless sls gh glab hub git svn hg psql pg_dump pg_restore pg_dumpall mysql mysqldump mariadb sqlite3 mongosh mongodump mongorestore redis-cli redis-server nginx apache2 httpd caddy haproxy pm2 systemctl supervisord supervisorctl curl wget ssh rsync openssl gpg tar zip unzip gzip jq yq sed awk gawk grep find prisma knex sequelize alembic flyway liquibase dbmate goose migrate sops age direnv nvm asdf mise brew apt apt-get dnf yum snap dotnet mix elixir erl ffmpeg convert cast forge anvil solana anchor tmux screen rclone restic borg certbot argocd istioctl k9s kind minikube eksctl',
);

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
