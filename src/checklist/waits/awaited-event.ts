import { hintedIn, mayMatchIn, type Pattern } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { settled } from './settled-words.ts';

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
      /(?:[\w`'/-]+ ){0,3}(?:replicas?|standby|cluster|services?|containers?|volumes?|queues?|caches?|index(?:es)?|snapshots?|scans?)/i,
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
  inRow(
    /^(?:after|when) (?:all |both |the |its |your |our |their )*/i,
    /(?:[\w`'/-]+ ){0,2}(?:CI|pipelines?|workflows?|checks?|PRs?|(?:pull|merge) requests?|rollout|sync|replication|replicas?|standby|DNS|certificates?|nodes?|pods?|queues?)/i,
    / ha(?:s|ve) (?:all |fully |successfully )*(?:finished|passed|completed|succeeded|landed|caught up|restarted|drained|propagated|merged|come (?:up|back)|become (?:ready|healthy))/i,
    /(?![\w-])/i,
  ),
  inRow(
    /^after (?:the |your |our |all |both )?(?:[\w`'/-]+ ){0,2}/i,
    /(?:CI|builds?|pipelines?|workflows?|jobs?|checks?|deploy(?:ment)?s?|rollout|migrations?|backfill|sync|import|export)/i,
    / (?:succeeds?|finish(?:es)?|completes?|passes|pass|lands?|(?:goes|turns?) green)(?![\w-])/i,
  ),
  inRow(
    /^(?:once|as soon as|after) (?:the |your |our |a |this )?(?:[\w`'/-]+ ){0,2}/i,
    /(?:switch(?:es)?|routers?|firewalls?|servers?|hosts?|machines?|devices?|VMs?|box|appliances?|controllers?|systems?|(?:web)?site|app|application|database|DB)/i,
    / (?:is|are|has|have|comes?|gets?) (?:all |fully |been )*(?:back(?: (?:up|online|again|to normal))?(?! (?:to|in|from|on)\b)|(?:up|online|reachable|available) again|rebooted|booted(?: up)?|reloaded|restarted|come (?:back|up)(?: (?:up|online|again))?)/i,
    /(?![\w-])/i,
  ),
  /^sobald (?:der |die |das )?(?:\p{L}+ ){0,2}(?:server|switch|router|firewall|host|rechner|gerät|system|maschine|datenbank|anwendung|seite) (?:wieder (?:online|da|erreichbar|oben|verfügbar|läuft)|neu ?gestartet|hochgefahren)(?: ist| sind| wurde)?(?!\p{L})/iu,
  /^(?:une fois (?:que )?|dès que )(?:le |la |l['’]|les )?(?:serveur|switch|commutateur|routeur|pare-feu|machine|hôte|système|équipement|site|application|base)(?: \p{L}+){0,2} (?:est |a )?(?:de (?:nouveau|retour)(?: en ligne| joignable| disponible)?|redémarrée?|revenue? en ligne)/iu,
  /^(?:una vez que|en cuanto|cuando|quando|uma vez que|assim que|logo que) (?:el |la |o |a )?(?:servidor|switch|conmutador|router|roteador|firewall|m[áa]quina|host|equipo|equipamento|sistema|sitio|site|aplicaci[óo]n|aplicação|base)(?: \p{L}+){0,3} (?:de (?:nuevo|novo|vuelta|volta)(?: en l[íi]nea| no ar| online)?|reiniciad[oa]|reinicie|reiniciar|vuelva(?: a estar)?(?: en l[íi]nea)?|voltar(?: ao ar)?|no ar)(?!\p{L})/iu,
  /^(?:как только|после того,? как) (?:сервер|коммутатор|свитч|роутер|маршрутизатор|хост|машина|устройство|система|сайт|приложение|база)(?: \p{L}+){0,2} (?:снова |опять )?(?:подним\p{L}+|станет доступ\p{L}+|доступ\p{L}+|перезагруз\p{L}+|перезапуст\p{L}+|загруз\p{L}+|в сети|онлайн)/iu,
  /^(?:待|等)?(?:交换机|路由器|服务器|主机|设备|防火墙|系统|机器|网站|应用)[^，。,]{0,6}(?:恢复(?:在线|正常|上线)?|重启(?:完成)?|重新上线|启动完成|上线)(?:之?后|以后)/u,
  /^(?:スイッチ|ルーター?|サーバー?|ホスト|機器|システム|マシン|サイト|アプリ)(?:が|の)[^。、]{0,10}(?:再起動(?:し|完了し)?|復旧し|復帰し|オンラインに(?:戻っ|なっ)|立ち上がっ)(?:たら|た後|後に?|次第)/u,
  /^(?:스위치|라우터|서버|호스트|장비|시스템|사이트|앱)(?:이|가) ?(?:다시 )?(?:온라인(?:이|으로)? ?(?:되면|돌아오면)|재부팅(?:되면|된 (?:후|뒤))|재시작(?:되면|된 (?:후|뒤))|복구되면|올라오면|켜지면)/u,
  /^(?:وقتی|پس از آنکه|همین که) (?:سرور|سوئیچ|روتر|سیستم|دستگاه|سایت)[^،.]{0,20}(?:دوباره|بالا آمد|راه‌?اندازی شد|در دسترس)/u,
  /(?<!\p{L})sobald (?:\p{L}+ ){0,4}(?:CI|builds?|pipelines?|jobs?|PRs?|merge[- ]requests?|deployments?|images?|migration(?:en)?|backups?|replikation|replik\p{L}*|standby|cluster|warteschlange|pods?|knoten)(?: \p{L}+){0,4} (?:ist|sind|hat|haben|wurden?|läuft|laufen)(?!\p{L})/iu,
  /(?:une fois (?:que )?|dès que )(?:\p{L}+['’]?\s?){0,4}(?:CI|builds?|pipelines?|jobs?|PRs?|merge requests?|déploiements?|images?|migrations?|sauvegardes?|réplication|répliques?|file|cluster|nœuds?)(?: \p{L}+){0,3} (?:est|sont|a|ont|terminée?s?|passe(?:nt)?)(?: \p{L}+){0,2}/iu,
  /(?:una vez que|en cuanto|cuando|quando|uma vez que|assim que|logo que) (?:\p{L}+ ){0,4}(?:CI|builds?|pipelines?|jobs?|PRs?|deploys?|despliegue|imagen|imagem|migraci[óo]n|migração|backup|replicaci[óo]n|replicação|r[ée]plicas?|cola|fila|cl[úu]ster|nodos?|nós)(?: \p{L}+){0,4} (?:est[éáei]\p{L}*|haya|tenha|tiver|termin[ea]\p{L}*|finalic?e|complet[ea]\p{L}*|pas[es]\p{L}*|for)(?: \p{L}+){0,2}/iu,
  /(?<!только )(?:как только|после того,? как) (?:\p{L}+ ){0,3}(?:CI|сборк\p{L}*|пайплайн\p{L}*|джоб\p{L}*|PR|деплой|образ\p{L}*|миграци\p{L}*|бэкап|репликаци\p{L}*|реплик\p{L}*|очеред\p{L}*|под\p{L}{0,2}|узл\p{L}*)(?: \p{L}+){0,2} (?:заверш|законч|пройд|прош|смерж|готов|станет|станут|будет|догон|опусте|подним|перезапуст)\p{L}*/iu,
  /(?:待|等)[^，。,]{0,12}(?:构建|流水线|部署|镜像|迁移|同步|合并|备份)[^，。,]{0,8}(?:完成|通过|成功|结束)后/u,
  /^(?:(?:CI|PR)|流水线|副本|从库|复制|同步|队列)[^，。,]{0,10}(?:完成|通过|成功|结束|追上|合并|清空)后/u,
  /(?:CI|PR|パイプライン|レプリカ|レプリケーション|同期|キュー|ポッド)[^。、]{0,12}(?:が|の)(?:完了|終わ|成功|追いつ|通|マージ|空になっ|起動)[^。、]{0,6}(?:たら|後に?|次第)/u,
  /(?:CI|PR|파이프라인|복제본?|동기화|큐|파드)[^,.。]{0,12}(?:이|가) ?(?:모두 |다 )?(?:끝나면|완료되면|통과하면|성공하면|따라잡으면|비면|올라오면|(?:끝난|완료된|통과한) (?:후|뒤))/u,
  /(?:وقتی|پس از آنکه|همین که) [^،.]{3,30}(?:تمام شد|کامل شد|به‌?روز شد|موفق شد|آماده شد|خالی شد)/u,
]);

const eventsIn = mayMatchIn([...events, ...settled], (pattern) => pattern);
