import { hinted, hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import { type Language, languagesOf } from '../text/languages.ts';
import { isStruckOut } from '../text/struck-out.ts';
import { type DocumentSection, isWalked, titleSection } from './sections.ts';

/**
 * What a checklist keeps and nobody does in the course of it: "Old procedure", "By hand (deprecated)", a heading that is crossed out, and, behind work,
 * "Uninstall" or "Start over", which take away what the work has made. A number in front of it makes it a step like the others.
 */
export function setAside(sections: DocumentSection[]): void {
  const title = titleSection(sections);
  let worked = false;
  for (const section of sections) {
    const isTitle = section === title;
    if (!isTitle && isWalked(section) && (isNoLongerUsed(section.title) || (worked && takesAway(section))))
      read(section);
    worked ||= isWalked(section) && section.nodes.some(({ kind }) => kind === 'code');
  }
}

function read(section: DocumentSection): void {
  section.role = 'reference';
  for (const child of section.children) read(child);
}

/** "Old procedure (deprecated)", "Obsolete: by hand", "~~Step 4~~". */
export function isNoLongerUsed(heading: string): boolean {
  return isStruckOut(heading) || noLonger.test(heading);
}

const noLonger = hinted(
  oneOf(
    /[([–—-]\s*(?:now |already )?(?:deprecated|obsolete|outdated|superseded|retired|archived|do not use|don['’]t use|no longer (?:used|needed|supported|valid|applies|in use)|not in use)(?!\p{L})[^()]*[)\]]?$/iu,
    /^(?:deprecated|obsolete|outdated|superseded|archived|do not use)\s*[:：–—-]/iu,
    /^(?:the )?(?:old|previous|former) (?:way|procedure|method|approach|instructions)(?: \([^)]*\))?$/iu,
    /^(?:(?:alter|früherer) weg|(?:altes|früheres) (?:verfahren|vorgehen)|ancienne (?:méthode|procédure|manière)|(?:método|procedimiento|procedimento|modo) (?:antiguo|antigo|anterior)|стар(?:ый способ|ая (?:процедура|инструкция)))$/iu,
    /^(?:旧(?:的)?(?:流程|方法|方式|步骤|手順)|以前の手順|(?:이전|옛|기존) (?:방법|절차)|روش قدیمی)$/iu,
    /[([–—-]\s*(?:veraltet|überholt|obsolet|nicht mehr (?:verwenden|benutzen|gültig|nötig|in gebrauch))(?!\p{L})[^()]*[)\]]?$|^veraltet\s*[:–—-]/iu,
    /[([–—-]\s*(?:obsolète|dépréciée?|périmée?|ne plus utiliser|n['’]est plus utilisée?)(?!\p{L})[^()]*[)\]]?$|^obsolète\s*[:–—-]/iu,
    /[([–—-]\s*(?:obsolet[oa]|descontinuad[oa]|depreciad[oa]|en desuso|em desuso|no usar|não usar|não utilizar|ya no se usa)(?!\p{L})[^()]*[)\]]?$|^obsolet[oa]\s*[:–—-]/iu,
    /[([–—-]\s*(?:устарел\p{L}*|не использовать|больше не (?:используется|нужн\p{L}+)|неактуальн\p{L}+)(?!\p{L})[^()]*[)\]]?$|^устарел\p{L}+\s*[:–—-]/iu,
    /[(（[【]\s*(?:已?(?:废弃|弃用|过时|作废|停用)|不再使用|请勿使用|勿用|廃止|非推奨|使用しない|使用禁止|旧手順)[^()（）]*[)）\]】]$/iu,
    /[([–—-]\s*(?:사용 ?(?:중단|안 ?함|하지 않음)|더 이상 사용(?:하지 않음|되지 않음)|폐기|지원 종료|منسوخ(?: شده)?|دیگر استفاده نمی‌?شود)[^()]*[)\]]?$/iu,
  ),
);

function takesAway({ title, label }: DocumentSection): boolean {
  // A number in front of a heading is no part of its label.
  const isNumbered = title.replace(/^[^\p{L}\p{N}]+/u, '') !== label.replace(/^[^\p{L}\p{N}]+/u, '');
  return !isNumbered && namesTakingAway(label);
}

/** "Uninstall", "Teardown (dev)", "Starting over", "Alles zurücksetzen". */
export function namesTakingAway(heading: string): boolean {
  const text = heading.replace(/^[^\p{L}]+/u, '');
  return languagesOf(text).some((language) => takings[language].test(text));
}

const takings: { [L in Language]: Pattern } = hintedIn({
  english: oneOf(
    /^(?:how to )?(?:tear(?:ing)?[ -]?down|un-?install(?:ing|ation)?|nuke|nuking)(?: (?:everything|it all|all|(?:the |your )?[\w-]+(?: [\w-]+)?))?(?: \([^)]*\)| instructions?| procedure)?$/iu,
    /^(?:how to )?(?:destroy(?:ing)?|remov(?:e|ing)|delet(?:e|ing)|wip(?:e|ing)|clean(?:ing)? up) (?:everything|it all|all (?:of it|resources)|the (?:whole |entire )?(?:stack|infrastructure|environment|deployment|installation|cluster))(?: \([^)]*\))?$/iu,
    /^(?:(?:full|complete|hard|factory) reset|resetting the [\w-]+|reset(?:ting)? (?:everything|it all|all|to factory \w+|the (?:local|dev|development|whole) [\w-]+))(?: \([^)]*\))?$/iu,
    /^(?:how to )?start(?:ing)? (?:over|all over|from scratch|afresh)(?: \([^)]*\))?$/iu,
  ),
  german:
    /^(?:deinstallation|deinstallieren|abbau(?: der (?:umgebung|infrastruktur))?|alles (?:löschen|zurücksetzen|entfernen|abbauen)|(?:komplett|vollständig)(?:er|es|e)? (?:reset|zurücksetzen|löschen)|von vorne? anfangen|neu anfangen)(?: \([^)]*\))?$/iu,
  french:
    /^(?:désinstall(?:ation|er)|démontage|tout (?:supprimer|réinitialiser|détruire)|réinitialisation complète|suppression complète|détruire l['’](?:infrastructure|environnement)|(?:repartir|recommencer) (?:de|à) zéro)(?: \([^)]*\))?$/iu,
  iberian:
    /^(?:desinstala(?:r|ci[óo]n|[çc][ãa]o)|(?:eliminar|borrar|remover|apagar|destruir|limpar) (?:todo|tudo|la infraestructura|a infraestrutura|el entorno|o ambiente)|(?:empezar|comenzar) de cero|come[çc]ar do zero|reset(?:eo)? completo)(?: \([^)]*\))?$/iu,
  russian:
    /^(?:деинсталляция|удаление (?:всего|приложения|окружения|развертывания|развёртывания|стенда)|полн(?:ая очистка|ый сброс|ое удаление)|начать (?:сначала|заново|с нуля)|снос (?:стенда|окружения))(?: \([^)]*\))?$/iu,
  chinese:
    /^(?:卸载|拆除|销毁(?:环境|资源|集群)?|(?:完全|彻底)(?:卸载|清理|删除|重置)|从头(?:开始|再来)|重新来过|清空(?:一切|所有(?:数据|资源)))(?:[(（].*[)）])?$/u,
  japanese:
    /^(?:アンインストール|撤去|環境の?(?:削除|破棄|撤去)|(?:すべて|全て|全部)(?:を)?(?:削除|リセット|破棄)|(?:最初|ゼロ)からやり直す?し?)(?:[(（].*[)）])?$/u,
  korean:
    /^(?:언인스톨|설치 ?제거|전체 ?(?:삭제|초기화|제거)|환경 ?(?:삭제|제거)|모두 (?:삭제|제거)|처음부터 다시(?: 시작)?)(?: ?\(.*\))?$/u,
  persian: /^(?:حذف نصب|حذف کامل|پاک ?کردن همه|شروع از نو|از نو شروع کردن)(?: ?\(.*\))?$/u,
});
