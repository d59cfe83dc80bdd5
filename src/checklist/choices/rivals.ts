import { hintedIn, mayMatchIn } from '../../patterns/hinted.ts';
import { inBrackets } from './means-words.ts';
import { isRecommended } from './option-words.ts';

/** A name of which a checklist follows one alone, and what stands around it: two with the same `key` are rivals where their names differ. */
export type Rival = { key: string; name: string };

/**
 * "Nginx example" beside "Apache example", "with yarn" beside "with npm", "Deploy to AWS": programs and places of one class, of which a host or a
 * project has one. Null for a text that names none, or more of it than that.
 */
export function rivalIn(text: string): Rival | null {
  const bare = text
    .replace(inBrackets, (inside) => (isRecommended(inside) ? ' ' : inside))
    .replace(/\s*[:：]\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (bare.length > longest) return null;
  for (const { kind, names, anywhere } of classesIn(bare)) {
    const found = names.exec(bare);
    if (found === null) continue;
    const before = bare.slice(0, found.index).toLowerCase().trim();
    const behind = bare
      .slice(found.index + found[0].length)
      .toLowerCase()
      .trim();
    if (names.test(behind) || !(anywhere || isJoined(before, behind))) continue;
    return { key: `${kind}|${before}|${behind}`, name: (same[found[0].toLowerCase()] ?? found[0]).toLowerCase() };
  }
  return null;
}

const longest = 60;

/** Of these each may well be set up beside another one: they are rivals where they stand alone, or are what something is done with. */
function isJoined(before: string, behind: string): boolean {
  return before === '' ? behind === '' || kindOfText.test(behind) : joint.test(before);
}

const kindOfText =
  /^(?:users?|setup|deploy(?:ment)?s?|install(?:ation)?|version|instructions|steps|example|beispiel|exemple|ejemplo|exemplo|пример|示例|版|部署|安装|用户|環境|版|の場合|デプロイ|사용자|배포|환경|نسخه)$/iu;
const joint =
  /(?:^|\s)(?:with|using|via|through|to|on|for|if (?:you )?us(?:e|ing)|mit|über|auf|für|per|bei|avec|sur|via|pour|sous|con|com|en|para|usando|через|с|на|для|в|با|برای|در|روی)(?: the| your| an?| dem| der| le| la)?$|(?:使用|用|通过|在|如果使用|部署到)$/iu;

/** Written in two ways. */
const same: Readonly<Record<string, string>> = {
  k8s: 'kubernetes',
  postgres: 'postgresql',
  apache2: 'apache',
  'docker-compose': 'docker',
  'docker compose': 'docker',
  'apt-get': 'apt',
  mvn: 'maven',
  supervisord: 'supervisor',
  homebrew: 'brew',
};

/** `anywhere`: no host has two of them, whatever is said around the name. */
const classes = hintedIn([
  {
    kind: 'web server',
    names: /(?<![\p{L}\d])(?:nginx|apache2?|httpd|caddy|lighttpd|iis)(?![\p{L}\d])/iu,
    anywhere: true,
  },
  {
    kind: 'process manager',
    names: /(?<![\p{L}\d])(?:systemd|pm2|supervisord?|upstart|launchd|runit)(?![\p{L}\d])/iu,
    anywhere: true,
  },
  { kind: 'firewall', names: /(?<![\p{L}\d])(?:ufw|firewalld|iptables|nftables)(?![\p{L}\d])/iu, anywhere: true },
  {
    kind: 'pipeline',
    names:
      /(?<![\p{L}\d])(?:github actions|gitlab(?: ci)?|jenkins|circleci|travis|bitbucket|azure (?:devops|pipelines))(?![\p{L}\d])/iu,
    anywhere: false,
  },
  { kind: 'javascript', names: /(?<![\p{L}\d])(?:npm|yarn|pnpm|bun)(?![\p{L}\d])/iu, anywhere: false },
  { kind: 'python', names: /(?<![\p{L}\d])(?:pip|pipenv|poetry|conda|uv)(?![\p{L}\d])/iu, anywhere: false },
  { kind: 'java', names: /(?<![\p{L}\d])(?:maven|mvn|gradle)(?![\p{L}\d])/iu, anywhere: false },
  {
    kind: 'packages',
    names: /(?<![\p{L}\d])(?:apt(?:-get)?|yum|dnf|(?:home)?brew|pacman|zypper|apk|snap|flatpak)(?![\p{L}\d])/iu,
    anywhere: false,
  },
  { kind: 'database', names: /(?<![\p{L}\d])(?:postgres(?:ql)?|mysql|mariadb|sqlite)(?![\p{L}\d])/iu, anywhere: false },
  {
    kind: 'cloud',
    names:
      /(?<![\p{L}\d])(?:aws|gcp|google cloud|azure|digitalocean|hetzner|linode|阿里云|腾讯云|华为云)(?![\p{L}\d])/iu,
    anywhere: false,
  },
  {
    kind: 'host',
    names: /(?<![\p{L}\d])(?:docker(?:[- ]compose)?|kubernetes|k8s|nomad|podman|bare[- ]metal)(?![\p{L}\d])/iu,
    anywhere: false,
  },
  {
    kind: 'hosting',
    names: /(?<![\p{L}\d])(?:self[- ](?:hosted|managed)|managed|on[- ]prem(?:ises?)?|cloud)(?![\p{L}\d])/iu,
    anywhere: true,
  },
]);

const classesIn = mayMatchIn(classes, ({ names }) => names);
