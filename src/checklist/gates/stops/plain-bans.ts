import { hintedIn } from '../../../patterns/hinted.ts';
import { inRow, oneOf } from '../../../patterns/joined.ts';
import type { Language } from '../../text/languages.ts';

/**
 * A ban in a plain voice: "Do not delete the old copy", "Never on a shared screen". It stops where what it forbids would be done to something
 * that runs or is kept; how something is written or set up ("Do not use tabs") stops nothing.
 */
export const plainBans: { [L in Language]: Pick<RegExp, 'test' | 'exec'> } = hintedIn({
  english: oneOf(
    inRow(
      inRow(
        /^(?:please |pls |also |and |but )*(?:do not|don['’]?t|never) (?:(?:manually|directly|ever|just|simply|also|yet) )?/i,
        oneOf(
          /delete|remove|rename|drop|truncate|wipe|purge|reset|restart|reboot|stop|kill|shut ?down|disable|detach|re-?enable/i,
          /power (?:off|cycle)|turn off|unmount|disconnect|unplug|run(?! (?:out|into|low)\b)|re-?run|execute|launch|retry|restore|replace/i,
          /overwrite|clear|empty|touch|edit|modify|alter|change|switch|migrate|upgrade|downgrade|deploy|redeploy/i,
          /(?:force-?)?push|merge|rebase|publish|improvise|rehearse|paste|share|reuse|re-?use|roll ?back|revert|scale/i,
          /promote|declare|interrupt|cancel|trust|expose|close|reopen|apply|copy|upload|try to (?:fix|repair|correct)/i,
          /use (?=(?:git|kubectl|docker|sudo|helm|terraform|psql|rm|--\w|-\w|force)\b)/i,
        ),
        /\b(?! (?:it|this|that|them|anything)? ?(?:to|as a|for) )(?![^.]{0,60}\b(?:characters?|spaces|syntax|indentation|props?|arguments?|classes|variable names?|state|callbacks?|functions?|methods?|options?)\b)/i,
      ),
      /[^.]{3,}/i,
    ),
    /^never (?:on|in|from|over|against|during|via|through) (?:an?|the|any|production|prod|live|shared|public)\b(?! (?:history|case|million|life|hurry|fact))/i,
  ),
  german: oneOf(
    inRow(
      /^(?:bitte )?[^.,;:]{2,60} (?:nicht|niemals|nie|keinesfalls) (?:manuell |direkt |von hand )?/iu,
      oneOf(
        /löschen|entfernen|umbenennen|neu ?starten|stoppen|beenden|ausführen|überschreiben|ändern|anfassen/iu,
        /verändern|zurücksetzen|abschalten|ausschalten|trennen|leeren|wiederherstellen|unterbrechen|abbrechen/iu,
        /schließen|mergen|pushen|deployen|herunterfahren|weitergeben|bearbeiten|abziehen|wiederholen/iu,
      ),
      /[.!]?$/iu,
    ),
    inRow(
      /^(?:bitte )?/iu,
      oneOf(
        /löschen|entfernen|benennen|starten|stoppen|beenden|überschreiben|ändern|setzen|schalten|trennen|leeren/iu,
        /unterbrechen|brechen|schließen|bearbeiten|führen/iu,
      ),
      / sie [^.]{2,60}(?<!\p{L})(?:nicht|niemals|nie|keinesfalls)(?!\p{L})/iu,
    ),
  ),
  french: inRow(
    /^(?:surtout,? )?(?:ne (?:pas|jamais) (?:l[ea]s? )?|n['’]|ne )/iu,
    oneOf(
      /supprim(?:er|ez)|effac(?:er|ez)|renomm(?:er|ez)|redémarr(?:er|ez)|arrêt(?:er|ez)|exécut(?:er|ez)|relanc(?:er|ez)/iu,
      /écras(?:er|ez)|modifi(?:er|ez)|touch(?:er|ez)|réinitialis(?:er|ez)|vid(?:er|ez)|restaur(?:er|ez)|remplac(?:er|ez)/iu,
      /ferm(?:er|ez)|coup(?:er|ez)|débranch(?:er|ez)|interromp(?:re|ez)|fusionn(?:er|ez)|déploy(?:er|ez)|bascul(?:er|ez)/iu,
      /partag(?:er|ez)|éteign(?:ez)|éteindre/iu,
    ),
    /(?!\p{L})[^.]{3,}/iu,
  ),
  iberian: inRow(
    /^(?:por favor,? )?(?:n[ãa]o|nunca|jam[aá]is|jam[aá]s|no) (?:o |a |os |as |lo |la |los |las )?/iu,
    oneOf(
      /apague|apagar|delete|deletar|remova|remover|renomeie|renomear|reinicie|reiniciar|pare|parar|execute|executar/iu,
      /rode|rodar|sobrescreva|sobrescrever|altere|alterar|modifique|modificar|mude|mudar|toque|tocar|mexa|mexer/iu,
      /limpe|limpar|restaure|restaurar|substitua|substituir|desconecte|desconectar|desligue|desligar|interrompa/iu,
      /interromper|feche|fechar|compartilhe|compartilhar|tente (?:corrigir|consertar)|exclua|excluir/iu,
      /borres?|borrar|edit(?:e|es|ar)|elimine|eliminar|renombre|renombrar|detenga|detener|ejecut(?:e|es|ar)|sobrescrib(?:a|ir)/iu,
      /cambie|cambiar|reemplace|reemplazar|interrumpa|interrumpir|cierre|cerrar|comparta|compartir|intente (?:corregir|reparar)/iu,
      /fa[çc]a (?:o )?(?:merge|push|deploy)|haga (?:el )?(?:merge|push|deploy)/iu,
    ),
    /(?!\p{L})[^.]{3,}/iu,
  ),
  russian: oneOf(
    inRow(
      /^(?:пожалуйста,? |никогда )*не (?:[а-яё]+о )?/iu,
      oneOf(
        /удаля|перезапуска|останавлива|выполня|запуска|перезаписыва|изменя|меня|трога|сбрасыва|очища|переключа/iu,
        /прерыва|закрыва|откатыва|восстанавлива|обновля|выключа|отключа|перезагружа|переименовыва|заменя|правь|мержи/iu,
        /копиру|повторя|публику/iu,
      ),
      /(?:йте|ите|те|ть|йтесь)(?![а-яё])/iu,
    ),
    /^(?:(?:на|в|во|при) [^.,;]{2,30} )?не (?:используйте|использовать|применяйте) (?=[\w-])/iu,
  ),
  chinese: inRow(
    /^(?:请|且|但)?(?:勿|切勿|不要|请勿|不得|禁止|严禁|不可|千万不要)(?:直接|手动|擅自|再次|重复)?/,
    oneOf(
      /删除|重启|停止|修改|更改|改动|覆盖|清空|清除|执行|运行|重命名|移动|重置|还原|恢复|替换|关闭|断开|中断|合并|跳过/,
      /共享|泄露|在生产|对生产|提交/,
    ),
  ),
  japanese:
    /(?:削除|再起動|停止|変更|上書き|実行|リネーム|リセット|復元|切断|中断|共有|編集|置換|マージ)(?:を(?:し|行わ)|は(?:し|行わ)|し)ない(?:でください|こと)[。.]?$/,
  korean:
    /(?:삭제|재시작|재부팅|중지|변경|수정|실행|이동|초기화|복원|교체|종료|공유|병합|배포)(?:하지|을 하지|를 하지) ?(?:마세요|마십시오|말 ?것|않는다|말아야)|덮어쓰지 ?(?:마세요|마십시오|말 ?것)/,
  persian: /(?:حذف|اجرا|تغییر|ریستارت|متوقف|بازنویسی|قطع|ویرایش|خاموش|جایگزین) (?:نکنید|نشود|ندهید)/,
});
