import { hinted, hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { remember } from '../../patterns/remember.ts';
import { words } from '../markdown/plain-text.ts';
import { type Language, saidIn, triedOn } from '../text/languages.ts';

/**
 * "Last time someone ran:", "The script does the following:", "Previously we used:", "This would delete everything:": what stands right below such a
 * line is told of another time or of a program, and nobody runs it. "Last time the oven was cold, so light it now:" tells to do something.
 */
export const onlyTells = remember((markdown): boolean => {
  if (markdown.length > longest) return false;
  const text = words(markdown)
    .replace(/^(?:\d{1,2}[.)]\s*)?[^\p{L}\p{N}]*(?:\[[ x]\]\s*)?/iu, '')
    .replace(/^(?:note|fyi|hinweis|remarque|nota|примечание|注意|注|補足|참고)\s*[:：]\s*/iu, '')
    .replace(/[^\p{L}\p{N})）]+$/u, '');
  return rowsIn(text).some(({ pattern }) => pattern.test(text)) && !turnsToNow.test(text);
});

/** What tells in more words tells about more than the block below. */
const longest = 140;

/** What is to be done now, because of what was. */
const turnsToNow = hinted(
  oneOf(
    /\b(?:this time|(?<=, )so|therefore|now|again|today|please|hence|make sure|run it|repeat|re-?run|instead,|unless|if)\b|[;.] ?(?:run|do|use|check|repeat)\b/iu,
    /(?<!\p{L})(?:diesmal|deshalb|daher|jetzt|nun|bitte|erneut|nochmals?|wiederholen|cette fois|donc|maintenant|à nouveau|desta vez|esta vez|portanto|agora|ahora|por eso|de novo|de nuevo|поэтому|теперь|сейчас|снова|ещё раз|на этот раз)(?!\p{L})/iu,
    /这次|所以|因此|现在|请|再次|今回|なので|再度|今から|ください|이번|그러므로|그래서|다시|지금|این بار|بنابراین|اکنون|دوباره/iu,
  ),
);

const leads: { [L in Language]: Pattern } = hintedIn({
  english: oneOf(
    inRow(
      /^(?!(?:(?:the |this )?following|run|execute|use|check|see|start|call|do|wait|watch|when|once|after|before|if|while|until|make sure|ensure|verify|confirm|let)\b)/iu,
      /(?:internally,? |under the hood,? |behind the scenes,? |in short,? )?/iu,
      /(?:the |our |this |an? )?(?:[\w.-]+ ){0,3}(?:scripts?|\S+\.(?:sh|py|ps1|ya?ml)|pipelines?|ci(?:\/cd)?|workflows?|(?:ci|build|deploy|pipeline) jobs?|cron ?jobs?|crontab|makefile(?: targets?)?|make targets?|git ?hooks?|hooks?|playbooks?|systemd timer|operator|argo(?: ?cd)?|flux|jenkins|github actions?|gitlab(?: ci)?|circleci|ansible role|entrypoint|wrapper|dockerfile|commands? above|command)/iu,
      /,? (?:(?:then|also|first|automatically|basically|essentially|simply|internally|effectively|itself|just|roughly|in turn|will|already|is going to|would) ){0,2}/iu,
      /(?:does|do|runs?|executes?|performs?|calls?|issues?)/iu,
      /(?: (?:all )?(?:(?:roughly |something like |more or less |exactly |basically )?(?:the following|the equivalent of|this|these|that|as follows|like this)))?(?: (?:steps|commands?|things|actions))?/iu,
      /(?:,? (?:for you|automatically|internally|for us|under the hood|behind the scenes|in order|in this order|(?:on|for|at|after|with) (?:every|each) [\w -]{2,40}|every [\w -]{2,30}|nightly|daily|hourly))?$/iu,
    ),
    /^(?:behind the scenes|under the hood|internally)(?:$|,? (?:this|it|that|argo\w*|flux|helm|docker|kubernetes|kubectl|ansible|terraform|the [\w -]{2,40}) (?:is |does|do|runs?|executes?|calls?|will|performs?|boils down)(?: .{0,30})?$)/iu,
    /^(?:(?:here['’]?s|this is|here is) )?what (?:it|this|that|the [\w. -]{2,40}|\S+\.sh|happens?)(?: (?:actually|really|basically|then))? ?(?:does|do|runs?|executes?|happens)?(?: (?:internally|under the hood|behind the scenes|for you|in the background))?$/iu,
    /^(?:this|that|it|which|the above|behind that, it)(?: step| command)? (?:(?:then|also|first|internally|in turn|basically|will|just) ){0,2}(?:runs?|does|do|executes?|performs?|calls?) (?:all )?(?:the following|these|roughly this|as follows)(?: (?:steps|commands?|things|actions))?(?: (?:for you|automatically|internally|in order|in this order))?$/iu,
    /^(?:(?:which|this|that|it|the above|the command above) )(?:is |does )?(?:basically |essentially |roughly |really |just |simply |effectively )?(?:(?:the )?(?:same|equivalent) (?:as|to|of)(?: running| doing| typing)?|(?:a )?short(?:hand|cut)? (?:for|form of)|boils down to|expands to|runs|executes)$/iu,
    inRow(
      /^(?:(?:the )?last (?:time|year|month|week|sprint|quarter|release|deploy\w*|night|friday|monday|tuesday|wednesday|thursday|saturday|sunday)|in (?:january|february|march|april|may|june|july|august|september|october|november|december|20\d\d|q[1-4])|back then|at the time|on \d{1,2}(?:st|nd|rd|th)? \p{L}+(?: \d{4})?|on \d{4}-\d\d-\d\d)/iu,
      /,? (?:\S+ ){0,4}?(?:ran|did|used|executed|typed|fixed|solved|entered|issued|was done|was run|had to (?:run|do|use))/iu,
      /(?: (?:this|it|that|the following|these|something like this|by hand|manually))?(?: (?:commands?|steps?|one|by hand|manually|instead|like this|with))*$/iu,
    ),
    inRow(
      /^(?:some(?:one|body|body else)|a (?:colleague|developer|contractor|coworker|new hire|junior|customer)|an (?:engineer|operator|intern))/iu,
      /(?: (?:once|accidentally|mistakenly|recently|then|had|from \p{L}+|in \p{L}+)){0,2} (?:ran|did|used|executed|typed|run|pasted|entered)\b(?!.*[,;] (?!which|and (?:it|we|that|this|lost|took|broke|wiped|deleted)))/iu,
    ),
    /^(?:(?:this|here|that|below|what follows) (?:is|was) )?(?:what|how|the way) (?:we|i|they|someone|somebody|the team|\p{L}+) (?:did|used to do|ran|used|fixed|solved)(?: (?:it|this|that|things|the \w+))?(?: (?:in|last|before|back|on|during|the last|previously|by hand|manually|at) ?.{0,40})?$/iu,
    /^(?:previously|formerly|in the past|historically|back in the day|originally|before (?:that|helm|docker|kubernetes|ci|ansible|terraform|the (?:rewrite|migration|move))),? (?:(?:we|it|this|that|you|one|people|they|the team) )?(?:(?:had|have) (?:to (?:run|do|use|type)|been)|did|ran|used|was|were|would)(?: (?:run|do|use|done|this|it|that|to be|by hand|manually|with|like this|the following))*$/iu,
    /^(?:(?:this|it|that|we|they|people|the [\w -]{2,30}) )?used to (?:be|do|run|use|type|look)(?: (?:this|it|that|by hand|manually|with|like|like this|the following|as follows|the \w+))*$/iu,
    /^(?:for (?:reference|the record)[,:]? )?the (?:old|previous|former|original|legacy)(?: [\w-]+)? (?:command|way|procedure|script|step|process|version|method)s? (?:was|were|used to be|looked like(?: this)?|did)(?: (?:this|the following))?$/iu,
    /^(?:the )?(?:old|previous|former|obsolete|outdated|deprecated|superseded) (?:way|procedure|method|command|commands|process|approach|script|steps)(?: \([^)]*\))?$/iu,
    /^(?:this|that|these|it|running (?:this|that|it)|the following(?: command)?|such a command) would (?:have )?(?:delet|wip|destroy|drop|eras|remov|break|broke|los[et]|overwr|kill|tak(?:e|en) down|truncat|flush)\w*(?: [\w -]{2,50})?$/iu,
    /^(?:(?:this is |shown |only |just )*for (?:reference|information)(?: only)?|(?:the |this is the |what follows is the )?(?:manual )?[\w -]{2,40}(?:,|[–—-]| \() ?(?:only |just )?for (?:reference|information)(?: only)?\)?)$/iu,
  ),
  german: oneOf(
    /^(?:das|dieses|unser) (?:\p{L}+-?)*(?:skript|script|cronjob|makefile|programm|werkzeug)(?: \S+)? (?:macht|führt|tut|erledigt|startet)(?: (?:dabei|dann|intern|automatisch|im hintergrund|nachts|jede nacht|nacheinander|im wesentlichen))*(?: (?:das folgende|folgendes|folgende (?:schritte|befehle)|diese (?:schritte|befehle)|dies|das))?(?: (?:aus|durch|automatisch))*$/iu,
    /^(?:die|unsere) (?:\p{L}+-?)*(?:pipeline|ci)(?: (?:dabei|dann|intern|automatisch))* (?:macht|führt|tut|startet)(?: (?:dabei|dann|automatisch|nach jedem \p{L}+))*(?: (?:das folgende|folgendes|folgende (?:schritte|befehle)|dies))?(?: aus)?$/iu,
    /^(?:im hintergrund|hinter den kulissen|unter der haube|intern)(?: (?:passiert|geschieht|läuft|wird|macht|führt)(?: .{0,50})?)?$|^was (?:dabei|im hintergrund|hinter den kulissen|das skript)(?: .{0,20})? ?(?:passiert|geschieht|macht|tut)$/iu,
    /^(?:beim letzten mal|letztes mal|letzte woche|letztes jahr|letzten monat|damals|früher|vorher|zuvor|ursprünglich|bisher|im (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)|am \d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?(?:\d{4})?) (?:hat|haben|hatte|hatten|wurde|wurden|war|machten|nutzten|benutzten|verwendeten)(?: \S+){0,6}$/iu,
    /^(?:so|das) (?:haben wir|hatten wir|wurde)(?: (?:es|das))?(?: .{0,30})? (?:gemacht|gelöst|erledigt|ausgeführt)$|^(?:der|die|das) (?:alte|frühere|vorherige|ursprüngliche) (?:befehl|weg|verfahren|vorgehen|methode)(?: (?:war|lautete))?$|^(?:jemand|ein (?:kollege|entwickler)) hat (?:\S+ ){0,5}(?:ausgeführt|eingegeben|gestartet|gemacht)$/iu,
    /^(?:das|dies) (?:entspricht|würde (?:alles|die \p{L}+|den \p{L}+|das \p{L}+) (?:löschen|zerstören|überschreiben))$|^nur zur (?:information|referenz)$/iu,
  ),
  french: oneOf(
    /^(?:le|ce|notre|la|cette) (?:script|pipeline|ci|tâche cron|cron|makefile|outil|commande)(?: \S+)? (?:fait|exécute|lance|effectue)(?: (?:ensuite|automatiquement|en interne))*(?: (?:ceci|cela|ce qui suit|les (?:étapes|commandes|actions) suivantes|la chose suivante))?(?: (?:automatiquement|chaque nuit|à chaque \p{L}+))?$/iu,
    /^(?:en coulisses?|sous le capot|en interne|en arrière-plan)(?:,? .{3,40})?$|^(?:voici )?ce (?:que fait le script|qui se passe (?:en coulisses|sous le capot|en arrière-plan))$/iu,
    /^(?:la dernière fois|la semaine dernière|le mois dernier|l['’]an dernier|à l['’]époque|avant|auparavant|autrefois|précédemment|en (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|le \d{1,2} \p{L}+(?: \d{4})?),? (?:on|nous|quelqu['’]un|un (?:collègue|développeur)|l['’]équipe|il|c['’]) ?(?:a|avons|avait|avions|était|faisait|faisions|utilisait|utilisions|lançait|exécutait)(?: \S+){0,5}$/iu,
    /^quelqu['’]un a (?:\S+ ){0,3}(?:lancé|exécuté|tapé|fait)$|^(?:l['’]ancienne|l['’]ancien|la précédente|le précédent) (?:commande|procédure|méthode|script)(?: était)?$|^(?:cela|ceci) (?:équivaut à|supprimerait .{2,40}|effacerait .{2,40})$|^pour (?:référence|information)(?: seulement)?$/iu,
  ),
  iberian: oneOf(
    /^(?:o|este|el|nosso|nuestro|a|la|esta|nossa) (?:script|pipeline|ci|cron|tarefa cron|tarea cron|makefile|ferramenta|comando|workflow)(?: \S+)? (?:faz|hace|executa|ejecuta|roda|corre|realiza)(?: (?:então|entonces|automaticamente|automáticamente|internamente))*(?: (?:o seguinte|lo siguiente|isto|isso|esto|os (?:seguintes )?(?:passos|comandos)(?: abaixo)?|los siguientes (?:pasos|comandos)))?(?: (?:automaticamente|automáticamente|toda noite|cada noche))?$/iu,
    /^(?:por (?:baixo dos panos|debajo|trás|detrás)|nos bastidores|internamente|entre bastidores|bajo el capó)(?:,? .{3,40})?$|^(?:isto é )?o que (?:o script faz|acontece (?:por trás|nos bastidores))$|^lo que (?:hace el script|ocurre entre bastidores)$/iu,
    /^(?:d?a última vez|la última vez|na semana passada|la semana pasada|no mês passado|el mes pasado|antigamente|antes|antiguamente|anteriormente|previamente|em (?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)|en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)),? (?:alguém|alguien|nós|nosotros|a gente|o time|el equipo|se|um colega|un compañero)? ?(?:executou|ejecutó|rodou|corrió|fez|hizo|usou|usó|fazíamos|hacíamos|usávamos|usábamos|fizemos|hicimos|executamos|ejecutamos|fazia|hacía|usava|usaba|era)(?: \S+){0,4}$/iu,
    /^(?:alguém|alguien) (?:\S+ ){0,2}(?:executou|ejecutó|rodou|corrió|fez|hizo)$|^(?:o|el|a|la) (?:comando|procedimento|procedimiento|método|script) (?:antigo|anterior|antiguo|viejo)(?: era)?$|^(?:isto|isso|esto|eso) (?:equivale a|apagaria .{2,40}|borraría .{2,40})$|^(?:apenas |solo |só )?(?:para|como) referência$|^(?:solo )?(?:para|como) referencia$/iu,
  ),
  russian: oneOf(
    /^(?:(?:этот|наш|сам) )?(?:скрипт|пайплайн|ci|крон|cron|мейкфайл|плейбук|джоба)(?: \S+)? (?:делает|выполняет|запускает|вызывает)(?: (?:автоматически|затем|каждую ночь|при каждом \p{L}+))*(?: (?:следующее|вот что|это|так|следующие (?:команды|шаги|действия)))?$/iu,
    /^(?:под капотом|за кулисами|внутри|в фоне)(?:,? .{3,40})?$|^что (?:делает скрипт|происходит (?:под капотом|за кулисами|внутри))$/iu,
    /^(?:в прошлый раз|на прошлой неделе|в прошлом (?:месяце|году)|раньше|ранее|прежде|тогда|в (?:январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре)),? (?:\S+ ){0,4}(?:выполнил\p{L}?|запустил\p{L}?|делал\p{L}?|сделал\p{L}?|использовал\p{L}*|запускал\p{L}?|было|была)(?: (?:так|это|следующее|вручную|вот что|команду|такое))*$/iu,
    /^(?:кто-то|коллега) (?:\S+ ){0,2}(?:выполнил|запустил|сделал)\p{L}?(?: (?:это|следующее|такое))?$|^(?:старая|прежняя|предыдущая) (?:команда|процедура|инструкция)(?: была)?$|^старый (?:способ|скрипт)$|^это (?:удалило|стёрло|стерло|уничтожило) бы .{2,40}$|^(?:только )?для справки$/iu,
  ),
  chinese: oneOf(
    /^(?:该|此|这个|部署|发布)?(?:脚本|流水线|ci|定时任务|cron|工作流)(?:会|将)?(?:自动|依次|在后台)?(?:做|执行|运行|完成)(?:了)?(?:以下|如下|下面的?|这些)(?:事情|操作|步骤|命令|工作|内容)?$/iu,
    /^(?:背后|幕后|底层|内部|后台)(?:实际)?(?:发生|执行|做|运行)(?:的事情?|了什么|的是|了?以下.{0,6}|的操作)$/iu,
    /^(?:上次|上一次|上周|上个月|去年|以前|之前|过去|曾经|当时|原来|[0-9一二三四五六七八九十]{1,2}月(?:份)?)[,，]?(?:有人|我们|同事|某人|大家|是)?(?:曾|误|都|就)?(?:执行|运行|用|使用|做|这样做|这么做|是这样做|是这么做|这样)(?:了|过|的是?|的命令)?(?:以下(?:命令|操作))?(?:的)?$/iu,
    /^(?:有人|某人|同事)(?:曾经?|不小心|误)?(?:执行|运行)(?:了|过)(?:以下(?:命令|操作))?$|^(?:旧|老|以前|之前|原来)的?(?:命令|做法|方法|方式|流程|步骤)(?:是|如下)?$|^仅供参考$|^这(?:会|将)?(?:相当于|等同于)$/iu,
  ),
  japanese: oneOf(
    /^(?:この|その|デプロイ)?(?:スクリプト|パイプライン|ci|ジョブ|cron|ワークフロー)(?:は|が)(?:自動的に|内部で)?(?:以下|次)(?:の(?:処理|こと|コマンド|操作|手順))?(?:を|の通り)?(?:行います|行う|実行します|実行する|します|する|実行しています)$/iu,
    /^(?:裏側?|内部|舞台裏|バックグラウンド)で(?:は)?.{0,16}(?:実行され|行われ|起き|動い)(?:て(?:い)?(?:る|ます)|ます|る)(?:こと|処理|コマンド)?$/iu,
    /^(?:前回|先週|先月|昨年|以前|かつて|当時|過去に|従来|[0-9]{1,2}月)(?:は|に|には)?[、,]?(?:.{0,14})(?:実行し|こうし|使って|行い|行って|やって|使い|していま|しま)(?:ました|た|いました|いた|した)$/iu,
    /^誰かが.{0,14}(?:実行し)(?:ました|た)$|^(?:古い|旧|以前の|従来の)(?:コマンド|手順|方法|やり方)(?:は(?:次の通り|以下の通り)?(?:でした)?)?$|^参考(?:まで(?:に)?|のみ|用)$/iu,
  ),
  korean: oneOf(
    /^(?:이 |그 |배포 )?(?:스크립트|파이프라인|ci|크론|워크플로)(?:는|은|가|이) (?:자동으로 |내부적으로 )?(?:다음|아래)(?:과 같은|의)? ?(?:작업|일|명령|단계)?(?:을|를)? ?(?:수행|실행)(?:합니다|한다)$/iu,
    /^(?:내부적으로(?:는)?|뒤에서(?:는)?)(?: .{2,30})?$|^(?:지난번|지난주|지난달|작년|예전|이전|과거|[0-9]{1,2}월)(?:에는?|에)? .{0,16}(?:실행|사용|처리|작업|이렇게)(?:했습니다|했다|하였습니다)$/iu,
    /^누군가(?:가)? .{0,14}실행했(?:습니다|다)$|^(?:이전|예전|기존|옛) (?:명령|방법|절차|방식)(?:은|는)?$|^참고용$/iu,
  ),
  persian: oneOf(
    /^(?:این )?(?:اسکریپت|پایپ‌?لاین|کرون)(?: \S+)? (?:کارهای زیر را|این کارها را|موارد زیر را) (?:انجام می‌?دهد|اجرا می‌?کند)$/iu,
    /^(?:پشت صحنه|در پشت صحنه)(?: .{2,30})?$|^(?:دفعه قبل|دفعه پیش|بار قبل|قبلاً?|در گذشته|هفته پیش|ماه پیش)،? .{0,30}(?:اجرا کرد(?:ند|یم)?|استفاده می‌?کردیم|انجام می‌?دادیم|انجام دادیم|کردیم)$/iu,
    /^(?:کسی|یک نفر) .{0,20}اجرا کرد$|^(?:دستور|روش) (?:قدیمی|قبلی)(?: .{0,10})?$/iu,
  ),
});

const rowsIn = triedOn(saidIn(leads, (pattern, language) => [{ language, pattern }]));
