import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { withoutColon } from '../text/ends-in-colon.ts';
import { isByHandOrNot, isManner, withoutManner } from './by-hand-or-not.ts';
import { meansOfCase } from './case-of-means.ts';
import { byMeans, inBrackets, isMeansAlone, lacksMeans } from './means-words.ts';
import { rivalIn } from './rivals.ts';
import { namesSystem } from './system-words.ts';
import { namesWay } from './ways-named.ts';

/**
 * What a title says that it is one of: neighbours of one kind that are called differently are ways of which one is done. "Using Docker" beside
 * "Manually" and "Without containers", "CLI method" beside "Console method", "PM2 deployment" beside "Docker deployment". Null for others.
 */
export function wayKind(title: string): string | null {
  if (title.length > 2 * longest) return null;
  const bare = withoutColon(title.replace(inBrackets, ' ').trim()).replace(/\s+/g, ' ').trim();
  if (bare === '' || bare.length > longest) return null;
  if (namesWay(bare)) return 'way';
  if (namesSystem(bare)) return 'platform';
  if (isManner(bare) || isMeansAlone(bare) || lacksMeans(bare) || meansOfCase(bare) !== null) return 'means';
  return deploysBy(bare) ?? rivalIn(bare)?.key ?? null;
}

const longest = 60;

/** "PM2 deployment", "Manual deployment": one work by what it is done with. Two hosts that each get a part of the work are none. */
function deploysBy(bare: string): string | null {
  const means = byMeans(bare);
  if (means !== null && works.test(means.thing)) return `works: ${means.thing}`;
  const thing = isByHandOrNot(bare) ? withoutManner(bare) : bare.replace(runtime, '').trim().toLowerCase();
  return thing !== bare.toLowerCase() && deploys.test(thing) ? `deploys: ${thing.slice(0, stem)}` : null;
}

const stem = 6;

const runtime =
  /^(?:docker(?:[- ]compose)?|compose|podman|kubernetes|k8s|helm|swarm|nomad|systemd|pm2|supervisord?|bare[- ]metal|ansible|ssh|s?ftp|git|rsync|cli|gui|script|dashboard|console)[\s-]*/iu;

const deploys = hinted(
  inRow(
    /^/iu,
    oneOf(
      /deploy(?:ment)?s?|release|rollout|bereitstellung|déploiement|despliegue|implantação|деплой|разв[её]ртывание/iu,
      /roll ?-?back|откат|部署|发布|上线|回滚|デプロイ|リリース|ロールバック|배포|롤백|استقرار/iu,
    ),
    /$/iu,
  ),
);

/** What is done once, by whatever means: installing or checking something may be done with several programs. */
const works = hinted(
  inRow(
    /^/iu,
    oneOf(
      /(?:re)?start|run|launch|deploy(?:ing)?|release|upgrade|restore|roll ?back|starten|neustart|wiederherstellen/iu,
      /démarrer|redémarrer|déployer|restaurer|iniciar|reiniciar|desplegar|implantar|restaurar/iu,
      /запуск|перезапуск|деплой|восстановление|откат|启动|重启|部署|恢复|回滚|起動|再起動|デプロイ|復元/iu,
      /시작|재시작|실행|배포|복원|راه‌?اندازی|استقرار|بازیابی/iu,
    ),
    /$/iu,
  ),
);
