import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
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
  const found = names.exec(bare);
  if (found === null) return null;
  const kind = kindOf(found);
  const before = bare.slice(0, found.index).toLowerCase().trim();
  const behind = bare
    .slice(found.index + found[0].length)
    .toLowerCase()
    .trim();
  const next = names.exec(behind);
  if ((next !== null && kindOf(next) === kind) || !(kind <= kindsAnywhere || isJoined(before, behind))) return null;
  const name = found[0].toLowerCase();
  return { key: `${kind}|${before}|${behind}`, name: same[name] ?? name };
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

/** A group for each class. Of those at the head no host has two, whatever is said around the name. */
const names = hinted(
  inRow(
    /(?<![\p{L}\d])/iu,
    oneOf(
      /(nginx|apache2?|httpd|caddy|lighttpd|iis)/iu,
      /(systemd|pm2|supervisord?|upstart|launchd|runit)/iu,
      /(ufw|firewalld|iptables|nftables)/iu,
      /(self[- ](?:hosted|managed)|managed|on[- ]prem(?:ises?)?|cloud)/iu,
      /(github actions|gitlab(?: ci)?|jenkins|circleci|travis|bitbucket|azure (?:devops|pipelines))/iu,
      /(npm|yarn|pnpm|bun)/iu,
      /(pip|pipenv|poetry|conda|uv)/iu,
      /(maven|mvn|gradle)/iu,
      /(apt(?:-get)?|yum|dnf|(?:home)?brew|pacman|zypper|apk|snap|flatpak)/iu,
      /(postgres(?:ql)?|mysql|mariadb|sqlite)/iu,
      /(aws|gcp|google cloud|azure|digitalocean|hetzner|linode|阿里云|腾讯云|华为云)/iu,
      /(docker(?:[- ]compose)?|kubernetes|k8s|nomad|podman|bare[- ]metal)/iu,
      /((?:smb|samba|cifs)(?:\/(?:smb|samba|cifs))?|nfs(?:v?[34])?|sshfs|webdav|iscsi|rsync|scp|sftp)/iu,
      /(gui|cli|command[- ]line|graphical (?:ui|interface)|web interface)/iu,
    ),
    /(?![\p{L}\d])/iu,
  ),
);
const kindsAnywhere = 4;

function kindOf(found: RegExpExecArray): number {
  return found.findIndex((group, at) => at > 0 && group !== undefined);
}
