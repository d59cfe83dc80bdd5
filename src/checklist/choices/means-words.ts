import { hinted, hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { withoutColon } from '../text/ends-in-colon.ts';
import { type Language, languagesOf, saidIn, triedOn } from '../text/languages.ts';

/** A thing that is done, and by what: "Upgrading" by "Docker". `thing` is empty where a text names the means alone. */
export type ByMeans = { thing: string; means: string };

/** How a language says by what, or where, something is done; the means is the second group. Another language is another entry. */
const joints: { [L in Language]: Pattern } = hintedIn({
  english: /^(.*?)\b(?:with|using|via|through|by means of|on|in|from)\s+(.+)$/i,
  german: /^(.*?)(?<!\p{L})(?:mit(?: hilfe von)?|per|über|mittels|via|auf|aus|unter)\s+(.+)$/iu,
  french: /^(.*?)(?<!\p{L})(?:avec|via|par|depuis|en utilisant|à l['’]aide de|sous|sur)\s+(.+)$/iu,
  iberian:
    /^(.*?)(?<!\p{L})(?:con|com|usando|utilizando|mediante|v[íi]a|desde|por|através de|a través de|en|no|na|em)\s+(.+)$/iu,
  russian: /^(.*?)(?<!\p{L})(?:с помощью|при помощи|с использованием|используя|через|со?|из|на|в)\s+(.+)$/iu,
  chinese: /^(.*?)(?:使用|利用|通过|用|在|从)\s*([\w .-]*\w|源码|源代码|命令行|控制台|界面|脚本)(?:上|中|来|进行)?/u,
  japanese:
    /^(.*?)(\w[\w .-]*|ソース|コマンドライン|画面|スクリプト)(?:を使用した|を使った|を使って|を利用した|を用いた|による|での|で)/u,
  korean:
    /^(.*?)(\w[\w .-]*|소스|명령줄|콘솔|스크립트)(?:을|를)? ?(?:사용한|사용하여|이용한|이용하여|으로|로|에서|사용$|이용$)/u,
  persian: /^(.*?)(?:با استفاده از|از طریق|با|روی|در|از)\s+(.+)$/u,
});

/** What a title says is done, and by which program, system, surface or form of shipping; null where it names none. */
export function byMeans(label: string): ByMeans | null {
  const bare = label.replace(inBrackets, ' ').replace(/\s+/g, ' ').trim();
  for (const language of languagesOf(bare)) {
    const found = joints[language].exec(bare);
    const means = found?.[2]?.trim() ?? '';
    if (found === null || !(namesMeans(means) || byApi.test(found[0]))) continue;
    const behind = bare.slice(found[0].length);
    return {
      thing: `${found[1] ?? ''} ${behind}`.toLowerCase().replace(/\s+/g, ' ').trim(),
      means: means.toLowerCase(),
    };
  }
  return null;
}

/** "via the Forge API": an API alone, or in brackets, may be what is released. */
const byApi =
  /(?<!\p{L})(?:via|through|using|über|mittels|par|en utilisant|mediante|v[íi]a|usando|através de|a través de|через|通过|使用)\s*(?:\S+ ){0,3}API$/iu;

/** "With PuTTY:", "Using the CLI (recommended)": a means, and not a place ("In the console:"), in which the rest is done as well. */
export function isMeansAlone(text: string): boolean {
  return !places.test(text) && byMeans(withoutColon(text))?.thing === '';
}

const places = /^(?:on|in|auf|unter|sous|sur|en|no|na|em|на|в|روی|در)\s|^在/iu;

/** "Without Docker", "不使用 Docker": the other way than by this means. */
export function lacksMeans(text: string): boolean {
  return lackIn(text).some(({ pattern }) =>
    namesMeans(
      pattern
        .exec(text)
        ?.slice(1)
        .find((found) => found !== undefined) ?? '',
    ),
  );
}

/** How a language says so, the means in a group. Another language is another entry. */
const lacks: { [L in Language]: Pattern } = hintedIn({
  english: /^(?:without|not using|no) (.+)$/i,
  german: /^ohne (.+)$/iu,
  french: /^sans (.+)$/iu,
  iberian: /^(?:sin|sem) (?:usar |utilizar )?(.+)$/iu,
  russian: /^без (?:использования )?(.+)$/iu,
  chinese: /^(?:不使用|不用|无需|无|没有)\s*(.+?)(?:时|的情况下?)?$/u,
  japanese: /^(.+?)(?:を使わない|を使用しない|を利用しない|なし|無し)(?:場合|の場合|方法)?$/u,
  korean: /^(.+?) ?(?:미사용|없이|없는 경우|(?:을|를) (?:사용|이용)하지 않(?:는 경우|을 때|고))$/u,
  persian: /^بدون (?:استفاده از )?(.+)$/u,
});

const lackIn = triedOn(saidIn(lacks, (pattern, language) => [{ language, pattern }]));

/** "(recommended)" and the like. */
export const inBrackets = /[(（][^()（）]*[)）]/g;

/** Whether a text is no more than the name of a means: "the GitLab UI", "Docker Compose", "source". "Docker stopped" is a state. */
export function namesMeans(text: string): boolean {
  const bare = withoutColon(text.replace(article, ''));
  if (bare.split(/\s+/).length > longest || !holdsMeans.test(bare)) return false;
  const others = withoutMeans(bare).split(/[\s/]+/);
  return others.every((word) => word === '' || isName.test(word));
}

function withoutMeans(text: string): string {
  const found = holdsMeans.exec(text);
  return found === null
    ? text
    : `${text.slice(0, found.index)} ${withoutMeans(text.slice(found.index + found[0].length))}`;
}

const longest = 4;
const article =
  /^(?:the|an?|your|our|dem|der|den|einem|einer|das|die|l['’]|le|la|les|une?|el|los|las|una?|o|a|um|uma)\s+/iu;

const holdsMeans = hinted(
  inRow(
    /(?<![\p{L}\d])/iu,
    oneOf(
      /docker(?:-compose)?|compose|podman|kubernetes|k8s|kubectl|helm|swarm|nomad|systemd|systemctl|pm2|supervisor/iu,
      /ansible|terraform|pulumi|puppet|chef|argocd|gitops|actions|jenkins|git|ssh|scp|rsync|s?ftp|winscp|putty/iu,
      /linux|windows|macos|ubuntu|debian|rhel|centos|alpine|freebsd|aws|gcp|azure|heroku|vercel|netlify|railway|render/iu,
      /npm|yarn|pnpm|bun|pip|pipx|poetry|uv|conda|cargo|maven|gradle|apt|yum|dnf|brew|homebrew|snap|powershell|bash/iu,
      /dumps?|pg_dump(?:all)?|mysqldump|mongodump|snapshots?|replica|pitr|point[- ]in[- ]time/iu,
      /cli|gui|ui|command[- ]line|console|terminal|dashboard|portal|browser|scripts?|installer|wizard|playbooks?/iu,
      /sources?|scratch|binary|binaries|packages?|tarball|jar|war|images?|containers?|chart|vm|bare[- ]metal/iu,
      /quellcode|quellen|skript|konsole|kommandozeile|oberfläche|paket|ligne de commande|interface|paquet/iu,
      /línea de comandos|linha de comando|consola|interfaz|fuentes?|código[- ]fonte/iu,
      /исходник\p{L}*|командн\p{L}+ строк\p{L}+|консол\p{L}+|скрипт\p{L}*|интерфейс\p{L}*/iu,
      /源码|源代码|命令行|控制台|界面|脚本|ソース|コマンドライン|画面|スクリプト|소스|명령줄|콘솔|스크립트|کنسول|اسکریپت/iu,
    ),
    /(?![\p{L}\d])/iu,
  ),
);
/** Written as a name, or as code. */
const isName = /^(?:\p{Lu}[\p{L}\d.+-]*|`[^`]+`)$/u;
