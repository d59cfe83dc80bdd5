import { hintedIn, mayMatchIn, type Pattern } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';

/**
 * "Once CI has passed, push the tag", "Merge it as soon as the job is green": what has to happen elsewhere before the task, as the text names
 * it; null where nothing does. What the operator does ("once you have signed") is no event to wait for.
 */
export function awaitedEvent(text: string): string | null {
  if (text.length > longest) return null;
  for (const pattern of eventsIn(text)) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found.trim();
  }
  return null;
}

/** Characters of a task that has one condition; a longer text is told, not done. */
const longest = 400;

/** One sentence for each language: when, what goes on by itself, how it ends. */
const events: readonly Pattern[] = hintedIn([
  inRow(
    /(?<![\w-])(?:once|as soon as) (?:all |both |the |its |your |our |their |that |this )*/i,
    oneOf(
      /(?:[\w`'/-]+ ){0,3}(?:CI|builds?|pipelines?|jobs?|workflows?|checks?|(?:merge )?train|rollout|deploy(?:ment)?s?)/i,
      /(?:[\w`'/-]+ ){0,3}(?:PRs?|MRs?|(?:pull|merge) requests?|images?|packages?|artifacts?|uploads?|imports?|exports?)/i,
      /(?:[\w`'/-]+ ){0,3}(?:migrations?|backfill|backups?|restore|sync|replication|DNS|certificates?|nodes?|pods?|instances?)/i,
    ),
    /(?: (?:for|on|of|in|to) [\w`'./ -]{1,40}?)?/i,
    oneOf(
      / (?:is|are|has|have|gets?) (?:all |been |fully |successfully )*(?:merged|green|done|finished|ready|available|approved)/i,
      / (?:is|are|has|have|gets?) (?:all |been |fully |successfully )*(?:live|up|healthy|published|built|propagated|deployed)/i,
      / (?:is|are|has|have|gets?) (?:all |been |fully |successfully )*(?:running|passed|completed?|succeeded|landed|caught up)/i,
      / (?:successfully )?(?:finish(?:es)?|completes?|pass(?:es)?|succeeds?|lands?|(?:goes|go|turns?) green|catch(?:es)? up)/i,
    ),
    /(?: successfully)?(?![\w-])/i,
  ),
  /(?<!\p{L})sobald (?:\p{L}+ ){0,4}(?:CI|builds?|pipelines?|jobs?|PRs?|merge[- ]requests?|deployments?|images?|migration(?:en)?|backups?|replikation|pods?|knoten)(?: \p{L}+){0,4} (?:ist|sind|hat|haben|wurden?|läuft|laufen)(?!\p{L})/iu,
  /(?:une fois (?:que )?|dès que )(?:\p{L}+['’]?\s?){0,4}(?:CI|builds?|pipelines?|jobs?|PRs?|merge requests?|déploiements?|images?|migrations?|sauvegardes?|réplication)(?: \p{L}+){0,3} (?:est|sont|a|ont|terminée?s?|passe(?:nt)?)(?: \p{L}+){0,2}/iu,
  /(?:una vez que|en cuanto|uma vez que|assim que|logo que) (?:\p{L}+ ){0,4}(?:CI|builds?|pipelines?|jobs?|PRs?|deploys?|despliegue|imagen|imagem|migraci[óo]n|migração|backup|replicaci[óo]n|replicação)(?: \p{L}+){0,4} (?:est[éáei]\p{L}*|haya|tenha|termin[ea]\p{L}*|finalic?e|complet[ea]\p{L}*|pas[es]\p{L}*|for)(?: \p{L}+){0,2}/iu,
  /(?:как только|после того,? как) (?:\p{L}+ ){0,3}(?:CI|сборк\p{L}*|пайплайн\p{L}*|джоб\p{L}*|PR|деплой|образ\p{L}*|миграци\p{L}*|бэкап|репликаци\p{L}*)(?: \p{L}+){0,2} (?:заверш|законч|пройд|прош|смерж|готов|станет|будет)\p{L}*/iu,
  /(?:待|等)[^，。,]{0,12}(?:构建|流水线|部署|镜像|迁移|同步|合并|备份)[^，。,]{0,8}(?:完成|通过|成功|结束)后/u,
]);

const eventsIn = mayMatchIn(events, (pattern) => pattern);
