import { hinted, hintedIn, type Pattern } from '../../patterns/hinted.ts';

/**
 * The manner in which a heading says that something is deployed or set up, so that neighbours of different manners are known as ways of doing
 * one thing. Each is a name for the manner, not for the thing.
 */
export function mannerOf(label: string): string | null {
  const manner = manners.find(({ names }) => names.test(label))?.manner ?? platformOf(label);
  return manner !== null && stage.test(label) ? null : manner;
}

function platformOf(label: string): string | null {
  const name = platform.exec(label)?.[1];
  return name === undefined ? null : `on ${name.toLowerCase()}`;
}

/** Ways to roll out that exclude each other. A canary may well come before a rolling update, and a staging deploy before both. */
export function excludeEachOther(found: readonly string[]): boolean {
  const kinds = new Set(found);
  if (kinds.size < 2 || kinds.size < found.length) return false;
  if (found.every((manner) => rollouts.has(manner))) return found.some((manner) => whole.has(manner));
  return kinds.has('by hand') && found.some((manner) => manner.startsWith('on '));
}

const rollouts: ReadonlySet<string> = new Set(['blue-green', 'rolling', 'canary', 'in one go', 'simple']);
/** What replaces everything leaves nothing for another way to do. */
const whole: ReadonlySet<string> = new Set(['blue-green', 'in one go', 'simple']);

const stage = /\d\s*%|\b(?:phase|stage|wave|step|prepar\p{L}*|verif\p{L}*|check|promote|abort|rest)\b/iu;

const deploys = String.raw`(?:deploy\p{L}*|release|rollout|roll-out|update|upgrade|setup|install\p{L}*|implanta\p{L}+|despliegue|déploiement|mise en production|bereitstellung|разв[её]ртывани\p{L}+|деплой|выкатк\p{L}+|部署|发布|上线|デプロイ|リリース|배포|업데이트|استقرار)`;

const manners: readonly { manner: string; names: Pattern }[] = hintedIn([
  {
    manner: 'blue-green',
    names:
      /\bblue[-/ ]?green\b|blau[-/ ]?grün|bleu[-/ ]?vert|azul[-/ ]?verde|сине[-/ ]?зел[её]н|蓝绿|ブルー[・/]?グリーン|블루[-/ ]?그린/iu,
  },
  {
    manner: 'rolling',
    names: /\brolling\b(?! ?back)|rollierend|au fil de l['’]eau|progressi(?:vo|f)|скользящ|滚动|ローリング|롤링/iu,
  },
  { manner: 'canary', names: /\bcanary\b|kanarien|canari|canário|канаре|金丝雀|灰度|カナリア|카나리/iu },
  {
    manner: 'in one go',
    names: new RegExp(
      String.raw`\bbig[- ]?bang\b|\brecreate\b|\ball[- ]at[- ]once\b|\bin[- ]place\b|mit downtime|con parada|с простоем|停机|停止${deploys}|점검 ?배포`,
      'iu',
    ),
  },
  {
    manner: 'simple',
    names: new RegExp(
      String.raw`^(?:(?:simple|basic|quick|einfache[sr]?|простой|простая|простое)\s+${deploys}|(?:${deploys})\s+(?:simples?|sencillo|básico)|(?:简单|簡単な|シンプルな?|간단한)\s?${deploys}|single[- ]server\b.*)`,
      'iu',
    ),
  },
  {
    manner: 'by hand',
    names: new RegExp(
      String.raw`^(?:manual(?:ly)?|manuell\p{L}*|manuelle?|ручн\p{L}+|вручную|手动|手動|수동|self[- ]hosted|bare[- ]metal|from source|without docker)(?:\s*(?:${deploys}|einrichtung|установк\p{L}+|настройк\p{L}+|安装|配置|セットアップ|설치|설정))?\s*(?:[(（].*)?$|^${deploys}\s+(?:manual|manuelle)$`,
      'iu',
    ),
  },
]);

const platform = hinted(
  new RegExp(
    String.raw`^(?:(?:${deploys} )?(?:on|to|with|via|using|auf|mit|avec|con|com|на|через) )?(Railway|Vercel|Netlify|Heroku|Render|Fly\.io|Docker|Kubernetes|Helm|AWS|GCP|Azure|DigitalOcean|Ansible|Terraform|systemd|PM2)(?: Compose)?(?:\s*${deploys})?\s*(?:[(（].*)?$`,
    'iu',
  ),
);
