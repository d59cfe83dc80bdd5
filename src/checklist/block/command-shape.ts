import { readingPrograms } from '../../effects/reading-programs.ts';
import { remember } from '../../patterns/remember.ts';

/** Programs that checklists name, beside those known only to read. Only used to tell commands from sentences. */
const otherPrograms = new Set(
  `sudo doas env export cd set source npm npx pnpm pnpx yarn bun bunx node deno tsx ts-node python python3 pip pip3 pipx poetry pipenv uv uvicorn gunicorn ruby bundle gem rails rake php composer
  java mvn gradle ./gradlew dotnet cargo go make cmake just task docker docker-compose podman kubectl oc helm kustomize kubeadm minikube terraform tofu terragrunt ansible ansible-playbook pulumi cdk
  sst serverless sls aws gcloud gsutil az heroku fly flyctl railway vercel netlify wrangler supabase firebase doctl render git gh glab svn hg ssh scp sftp rsync cp mv rm mkdir rmdir touch ln chmod
  chown chgrp tar zip unzip gzip gunzip curl wget systemctl service supervisorctl pm2 forever nginx apachectl caddy certbot psql pg_dump pg_dumpall pg_restore createdb dropdb createuser mysql
  mysqldump mysqladmin sqlite3 mongo mongosh mongodump mongorestore redis-cli redis-server kill pkill killall sed tee xargs openssl ssh-keygen ssh-add gpg apt apt-get yum dnf apk brew snap pacman
  dpkg rpm prisma drizzle-kit knex sequelize typeorm alembic flyway liquibase goose migrate dbmate manage.py artisan jest vitest pytest playwright cypress k6 artillery ab hey wrk tail nohup screen
  tmux crontab ufw iptables ip ifconfig mount umount dd mkfs su eval bash sh zsh read printf tsc eslint next vite turbo nx lerna changeset twine goreleaser cap cosign skopeo jq yq nvm fnm asdf
  direnv doppler vault op consul nomad etcdctl kafka-topics snowsql sqlcmd cockroach vi vim nano emacs foundryup forge cast anvil npm-check lsof reboot shutdown truncate expo eas
  puppet choco cpack ctest chef-client knife vagrant packer bosh cf ibmcloud oci hcloud linode-cli scw eksctl kops kubeseal argocd flux istioctl skaffold helmfile crictl nerdctl
  buildah lxc virsh zfs zpool lvextend resize2fs nmcli rabbitmqctl nodetool cqlsh clickhouse-client influx s3cmd mc sops haproxy postconf chronyc timedatectl hostnamectl sysctl modprobe
  useradd usermod groupadd firewall-cmd setfacl semanage ykman tbump bumpversion bump2version hatch flit pdm tox nox conda mamba semantic-release release-it lerna vsce ovsx wp drush
  symfony mix rebar3 sbt lein stack cabal swift xcodebuild xcrun fastlane pod flutter dart adb bazel ninja meson hugo jekyll mkdocs debuild dch gbp rpmbuild createrepo reprepro
  snapcraft flatpak salt-call r10k consul-template eb ecs-cli copilot sam amplify oc-mirror velero kustomize kubeconform az-cli gsutil bq
  sentry-cli codecov newrelic cray artisan chroot restic borg rclone pg_basebackup pgbackrest wal-g trivy snyk gitleaks logger`
    .split(/\s+/)
    .filter(Boolean),
);

const runnablePath = /^(?:\.{1,2}|~|\$\{?\w+\}?|[\w.-]+)?\/[\w./-]*[\w]$/;
/** A list of files to create or to look at is no list of commands. */
const notAProgram =
  /\.(?:tsx?|jsx?|mjs|css|scss|html?|vue|svelte|md|mdx|json|ya?ml|toml|sql|txt|log|env|conf|cfg|ini|png|jpe?g|svg|pdf|csv|xml|lock|prisma|graphql|tf)$/i;

const keywords = /^(?:if|for|while|until|case|function|select|\[|\[\[|\{|\(|\(\(|!)$/;

/** Whether a line begins as a command would: a known program, a path to a script, an assignment, a keyword of the shell. */
export const startsLikeCommand = remember((text): boolean => {
  const first = firstWord(text);
  if (first === '') return false;
  if (keywords.test(first) || /^\w+\+?=/.test(text.trim()) || /^\w+\(\)/.test(first)) return true;
  if (runnablePath.test(first) && !notAProgram.test(first)) return !looksLikeProse(text);
  return (otherPrograms.has(first) || Object.hasOwn(readingPrograms, first)) && !looksLikeProse(text);
});

/** A program that is not known, told by its options: `tool sub --flag`. For fences without a label. */
export function hasShapeOfCommand(text: string): boolean {
  return startsLikeCommand(text) || (optioned.test(text.trim()) && !looksLikeProse(text));
}

const optioned = /^[a-z][\w-]{0,30}(?:\s[a-z][\w:.-]{0,30}){0,3}\s-{1,2}[A-Za-z]/;

/** As `startsLikeCommand`, but any lower-case word may be a program: for fences that the author labelled as shell. */
export function mayBeCommand(text: string): boolean {
  if (notAProgram.test(text.trim()) && !/\s/.test(text.trim())) return false;
  return startsLikeCommand(text) || (/^(?:[a-z0-9_~./$"'@<{[\\-])/.test(text.trim()) && !looksLikeProse(text));
}

/** A sentence, a list item, a heading or a "Label: value" line rather than something to type. */
export const looksLikeProse = remember((text): boolean => {
  const trimmed = text.trim();
  if (/^(?:[-*•]\s|\d+[.)]\s|\p{Extended_Pictographic}(?<!\d)|[═─━╔║╚│┌└|]{1})/u.test(trimmed)) return true;
  if (/^\p{Lu}[\p{Ll}]+[\p{L} ]*(?::(?:\s|$)|\s|$|,)/u.test(trimmed) && !/^\p{Lu}\w*=/u.test(trimmed)) return true;
  if (/^\p{Lu}{2,}(?:\s+\p{L}+)*:(?:\s|$)/u.test(trimmed)) return true;
  if (/^[^\x00-\x7F]/.test(trimmed)) return true;
  const words = trimmed.replace(/"[^"]*"|'[^']*'/g, '').split(/\s+/);
  if (words.length < 4 || words.slice(1).some((word) => /^-{1,2}\w|[=|;&<>$`/\\{}]|\w\.\w/.test(word))) return false;
  return words.filter((word) => stopWords.test(word)).length >= (words.length > 6 ? 2 : 1);
});

const stopWords =
  /^(?:the|a|an|and|or|to|of|your|you|is|are|be|it|this|that|with|will|from|into|should|must|all|each|via|der|die|das|und|le|la|les|et|el|los|las|y|на|и|в)$/i;

export function firstWord(text: string): string {
  return /^\S+/.exec(text.trim())?.[0] ?? '';
}
