import { hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import type { Language } from '../text/languages.ts';

/**
 * How a text begins or ends that tells somebody to do something, in the languages that checklists come in: "Take a copy", "Starten Sie den Dienst",
 * "Dienst neu starten", "Перезапустите службу", "ログを確認する". What reads ("see", "note", "use") is none of the verbs.
 */
export const workWords: { readonly [L in Language]: Pattern } = hintedIn({
  english: inRow(
    /^(?:then |now |next,? |finally,? |please )?/i,
    oneOf(
      /add|apply|ask|assign|attach|back up|build|bump|cancel|change|check|choose|clean|clear|click|clone|close/i,
      /commit|compare|configure|confirm|connect|copy|create|delete|deploy|detach|disable|download|drain|drop|edit/i,
      /enable|ensure|execute|export|extract|fetch|fill|fix|generate|go to|import|inform|insert|install|kill|launch/i,
      /load|lock|log in|log into|sign into|make sure|merge|migrate|modify|monitor|mount|move|navigate|notify|open|paste|pause|perform/i,
      /post|prepare|promote|publish|pull|push|put|re-?run|rebuild|record|redeploy|reload|remove|rename|replace/i,
      /request|reset|resize|restart|restore|resume|retry|revert|review|roll|rotate|run|save|scale|schedule|select/i,
      /send|set|shut|sign|start|stop|submit|switch|sync|tag|take|tell|test|trigger|turn|uncomment|uninstall|unlock/i,
      /unmount|unpack|unpause|update|upgrade|upload|validate|verify|visit|write/i,
      /announce|archive|capture|decommission|exercise|find|flip|freeze|give|go and|go through|inspect|look (?:at|for|through)|measure|point/i,
      /provision|reconcile|recreate|repeat|shift|step through|walk through|wipe|withdraw/i,
    ),
    /\b/i,
  ),
  german: oneOf(
    /^(?:(?:dann|danach|anschließend|nun|jetzt|zuletzt|bitte|abschließend) )?\p{L}+e?n sie(?!\p{L})/iu,
    inRow(
      /^(?:dann |danach |anschließend |nun |jetzt |zuletzt |bitte )?/iu,
      oneOf(
        /starte|prüfe|überprüfe|stoppe|öffne|klicke|lege|setze|führe|erstelle|lösche|entferne|kopiere|sichere/iu,
        /bestätige|informiere|kontrolliere|aktiviere|deaktiviere|aktualisiere|installiere|lade|schalte|nimm|gib/iu,
        /trage|notiere|dokumentiere|vergleiche|verschiebe|benachrichtige|wechsle|spiele|ziehe|rolle|melde|teste/iu,
      ),
      /(?!\p{L})/iu,
    ),
    /^(?!.*(?<!\p{L})(?:wird|werden|kann|können|muss|müssen|soll|sollen|sollte|sollten|darf|dürfen|haben|hat|ist|sind|möchten|um|ob|dass|die meisten)(?!\p{L}))(?:\S+ ){1,8}(?:(?:ab|an|auf|aus|ein|um|zurück|hoch|herunter|vor|zu)?(?:starten|prüfen|stoppen|öffnen|klicken|legen|setzen|führen|stellen|löschen|entfernen|kopieren|sichern|bestätigen|informieren|kontrollieren|aktivieren|aktualisieren|installieren|laden|schalten|nehmen|geben|tragen|notieren|dokumentieren|vergleichen|schieben|benachrichtigen|spielen|ziehen|rollen|testen|melden|merken|leiten|richten|räumen|bauen|wählen|schreiben|sperren|tauschen|ersetzen|planen|abstimmen|durchführen|überprüfen|erstellen|deaktivieren|einspielen|wiederherstellen))[.!]?$/iu,
  ),
  french: inRow(
    /^(?:(?:puis|ensuite|enfin|maintenant|d['’]abord),? )?/iu,
    oneOf(
      /vérifi(?:er|ez)|redémarr(?:er|ez)|lanc(?:er|ez)|exécut(?:er|ez)|cré(?:er|ez)|supprim(?:er|ez)|arrêt(?:er|ez)/iu,
      /démarr(?:er|ez)|déploy(?:er|ez)|mett(?:re|ez)|ouvr(?:ir|ez)|cliqu(?:er|ez)|copi(?:er|ez)|préven(?:ir|ez)/iu,
      /inform(?:er|ez)|confirm(?:er|ez)|contrôl(?:er|ez)|test(?:er|ez)|valid(?:er|ez)|fusionn(?:er|ez)|pouss(?:er|ez)/iu,
      /récupér(?:er|ez)|sauvegard(?:er|ez)|restaur(?:er|ez)|activ(?:er|ez)|désactiv(?:er|ez)|ajout(?:er|ez)/iu,
      /install(?:er|ez)|configur(?:er|ez)|modifi(?:er|ez)|not(?:er|ez)|publi(?:er|ez)|renomm(?:er|ez)|remplac(?:er|ez)/iu,
      /télécharg(?:er|ez)|se connecter|connectez-vous|appliqu(?:er|ez)|bascul(?:er|ez)|nettoy(?:er|ez)|document(?:er|ez)/iu,
      /prépar(?:er|ez)|planifi(?:er|ez)|fai(?:re|tes)|effectu(?:er|ez)|surveill(?:er|ez)|s['’]assurer|assurez-vous/iu,
      /envoy(?:er|ez)|génér(?:er|ez)|relanc(?:er|ez)|recharg(?:er|ez)|purg(?:er|ez)|geler|gelez|prendre|prenez|avertir/iu,
    ),
    /(?!\p{L})/iu,
  ),
  iberian: inRow(
    /^(?:(?:luego|después|ahora|por favor|finalmente|por último|depois|agora|em seguida|por fim),? )?(?!para(?!\p{L})|(?:copia|informe|consulta|carga|descarga|teste|registra) d(?:el?|[ao]s?)(?!\p{L}))/iu,
    oneOf(
      /(?:verifi|comuni|publi|apli|desta|repli|notifi|modifi|planifi|indi|identifi|to)(?:car|que|ca)/iu,
      /(?:ejecut|execut|elimin|inform|confirm|comprob|prob|test|valid|respald|restaur|activ|ativ|desactiv|desativ)(?:ar|e|a)/iu,
      /(?:instal|configur|anot|conect|limpi|limp|document|prepar|monitor|actualiz|atualiz|guard|salv|envi|gener|ger)(?:ar|e|a)/iu,
      /(?:revis|mud|cambi|fusion|mescl|cheque|consult|registr|cre|cri|baix|implant|copi|avis|par|abr|reinici|inici)(?:ar|ir|e|a)/iu,
      /(?:despleg|descarg|agreg|carg|apag|lig|deslig)(?:ar|ue|a|uegue|uega)|despliegue|detener|detenga|hacer|haga|fa(?:zer|ça|ça)/iu,
      /remov(?:er|a)|faz(?:er)?|faça|realizar|realice|realize|renombrar|renomear|renomeie|reemplazar|reemplace|substituir|substitua/iu,
      /asegurar(?:se)?|asegúrese|asegúrate|garantir|garanta|subir|suba|congelar|congele|añadir|añada|adicionar|adicione|tomar|tome/iu,
    ),
    /(?!\p{L})/iu,
  ),
  russian: inRow(
    /^(?:(?:затем|потом|теперь|далее|после этого|наконец|сначала),? )?/iu,
    /(?!(?:обратите|смотрите|помните|учтите|есть|память|сеть|путь|печать|используйте|знайте|простите)(?!\p{L}))\p{L}{2,}(?:йте|ите|ьте|ать|ять|ить|еть|(?<=[вн])ести|(?<=ве)зти)(?:с[ья])?(?!\p{L})/iu,
  ),
  chinese: inRow(
    /^(?:(?:然后|接着|再|最后|首先|先|请|需|需要|务必)+[,，]?)?/u,
    oneOf(
      /执行|检查|确认|验证|启动|停止|重启|部署|发布|备份|恢复|创建|删除|修改|更新|上传|下载|安装|登录|打开|点击|通知|联系/u,
      /合并|切换|清理|清除|记录|测试|运行|导入|导出|关闭|开启|启用|禁用|拉取|推送|构建|编译|选择|输入|复制|替换|添加/u,
      /移除|核对|填写|准备|申请|审核|提交|对比|保存|冻结|迁移|观察|监控|告知|回收|设置|配置/u,
    ),
    /(?!完成|成功|失败|完毕|后|前|时|项|环境|文件|策略|日志|指标|流程|说明|清单|步骤|方式|方案|计划|内容|结果|人员|版本|报告|工具|要求|脚本|命令|时间|地址|平台|负责|窗口|范围|记录)/u,
  ),
  japanese: oneOf(
    /(?:てください|て下さい|(?<!でき|され|てい|であ|があ|にな)ること|ましょう)[。.]?$/u,
    /^(?!.*[はが]).*を.{0,14}(?:する|行う|確認|実行|起動|停止|再起動|作成|削除|更新|変更|設定|連絡|通知|取得|適用|有効化|無効化|バックアップ|デプロイ|マージ|切り替える|記録|開く|押す|追加|保存|インストール)[。.]?$/u,
  ),
  korean: oneOf(
    /(?:세요|십시오|시오|할 것|하기)[.]?$/u,
    /^(?!.*(?:은|는) ).*[을를] .{0,16}(?:한다|합니다|확인|실행|점검|배포|재시작|중지|시작|생성|삭제|수정|백업|복원|설정|등록|공지|검증|적용|전환|추가|저장)[.]?$/u,
  ),
  persian:
    /(?:کنید|دهید|بزنید|بگیرید|نمایید|بروید|ببرید|بسازید|بگذارید|بفرستید|برگردانید|بردارید|بنویسید|بسپارید)[.!]?$/u,
});
