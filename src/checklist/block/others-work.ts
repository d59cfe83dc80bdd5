import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';

/**
 * Whether the words around a command tell that a program runs it, that somebody ran it once, or that it is not run this time: "the cron job runs
 * `make clean`", "someone had run `make clean`", "`make clean` is not needed". "The operator runs `make clean`" tells who is to do it.
 */
export function isOthersWork(before: string, after: string): boolean {
  return byProgram.test(before) || byTimer.test(before) || once.test(before) || saidBehind.test(after);
}

const byProgram = hinted(
  oneOf(
    inRow(
      /(?:\b(?:it|this|which|that|script|pipeline|ci|job|cron ?job|crontab|workflow|hook|playbook|makefile|target|entrypoint|timer|jenkins|argo(?: ?cd)?|flux|service|container)|`)/iu,
      /,? (?:(?:then|also|automatically|itself|internally|just|simply|basically|already|now|first|only) )?/iu,
      /(?:runs|executes|calls|invokes|wraps|performs|issues|will (?:then |also |automatically )?(?:run|execute|call|invoke))(?: the command| a| an| the)? $/iu,
    ),
    /(?<!\p{L})(?:skript|script|cronjob|pipeline|job|ci|das|die) (?:(?:dann|automatisch|intern|auch) )?(?:führt|startet|ruft) $/iu,
    /(?<!\p{L})(?:script|pipeline|ci|tâche|cron|qui) (?:(?:ensuite|automatiquement) )?(?:exécute|lance|appelle) $/iu,
    /(?<!\p{L})(?:script|pipeline|ci|cron|que|tarefa|tarea) (?:executa|ejecuta|roda|chama|llama a) $/iu,
    /(?<!\p{L})(?:скрипт|пайплайн|крон|ci|который) (?:(?:сам|затем|автоматически) )?(?:выполняет|запускает|вызывает) $/iu,
    /(?:脚本|流水线|定时任务|ci)(?:会|将)?(?:自动)?(?:执行|运行|调用) ?$|(?:スクリプト|パイプライン|cron|ジョブ)(?:が|は)(?:自動で|自動的に)? ?$/iu,
  ),
);

const byTimer = hinted(
  oneOf(
    /\b(?:by|through|via|from) (?:a|an|the|our|its|this) (?:[\w-]+ ){0,2}(?:cron ?jobs?|crontab|timer|pipeline|ci|hook|workflow|scheduler),? ?[(:,–—-]? ?$/iu,
    /(?<!\p{L})(?:von einem|vom|durch einen|durch den) (?:\p{L}+ )?(?:cronjob|timer|hook) \(?$|(?<!\p{L})par (?:un|le) (?:cron|timer|hook) \(?$/iu,
  ),
);

const once = hinted(
  oneOf(
    /\b(?:someone|somebody|a colleague|a developer|an engineer|we|they|who|he|she) (?:(?:had|once|accidentally|mistakenly|then|have|has|just) ){0,2}(?:ran|executed|typed|used|had run|used to (?:run|use|call|type|need)|(?<=ha[ds] )run) $/iu,
    /\b(?:used to|had to) (?:do|run|use|call|handle|be done|be run)(?: (?:this|it|that))?(?: (?:by hand|manually))?(?: (?:with|by|via|using|through))? $/iu,
    /(?<!\p{L})(?:jemand|wir) (?:hat|hatte|haben|hatten)(?: (?:früher|damals|versehentlich|einmal))? $|(?<!\p{L})(?:quelqu['’]un|on|nous) (?:a|avait|avions|avons) (?:lancé|exécuté|tapé) $/iu,
    /(?<!\p{L})(?:alguém|alguien) (?:executou|ejecutó|rodou|corrió|había ejecutado|tinha executado) $|(?<!\p{L})(?:кто-то|раньше) (?:\p{L}+ )?(?:выполнил|запустил|запускали|выполняли) $/iu,
    /(?:有人|以前|之前|过去)(?:曾|误|用|是)?(?:执行|运行|用)?(?:了|过)? ?$|(?:誰かが|以前は|前回は) ?$/iu,
  ),
);

const saidBehind = hinted(
  oneOf(
    inRow(
      /^\)? (?:is|are|was|were) (?:already |currently |now )?/iu,
      /(?:not (?:needed|necessary|required|used|run|part of)|no longer (?:needed|necessary|required|used|run|supported)|unnecessary|obsolete|deprecated|(?:run|executed|called|done|triggered|invoked|handled) (?:automatically|by (?:the|a|an|our|ci|cron|jenkins|argo)\b))/iu,
    ),
    /^\)? (?:used to |would (?:have )?\w+|no longer (?:exists|works|applies)|does(?: not|n['’]t) (?:exist|work) (?:any ?more|any longer)|took (?:down|out)|has been (?:replaced|removed|retired|superseded)|runs (?:automatically|nightly|hourly|daily|by itself|every |at startup|from cron|in ci\b))/iu,
    /^\)? (?:on|at|from) their (?:own )?(?:side|end|systems?|servers?|machines?)\b/iu,
    /^\)? (?:ist|wird|war) (?:\p{L}+ ){0,2}(?:nicht (?:nötig|notwendig|erforderlich)|nicht mehr (?:nötig|verwendet|unterstützt)|überflüssig|veraltet|automatisch ausgeführt)/iu,
    /^\)? n['’]est (?:pas|plus) (?:nécessaire|utilisée?)|^\)? (?:não é (?:mais )?necessári[oa]|(?:ya )?no es necesari[oa]|não é mais usad[oa]|ya no se usa)/iu,
    /^\)? (?:больше )?не (?:нужн|требу|использу)\p{L}*|^\)? ?(?:不再需要|不需要|无需(?:执行|运行)|已(?:废弃|弃用))|^\)? ?(?:は|を)(?:不要|もう使わない|廃止)|^\)? ?(?:은|는) (?:필요 ?없|더 이상 사용하지)/iu,
  ),
);
