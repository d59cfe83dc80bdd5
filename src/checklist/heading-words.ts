import type { Role } from '../plan/plan.ts';

/** What a heading says its section is for; `triggers` are lists of reasons to roll back, read and never walked. */
export type HeadingMeaning = Role | 'triggers';

/**
 * Words of headings by language, tried in the order of `meaningOrder`. Patterns match inside a heading in lower case without its number
 * and decoration. Another language is another entry.
 */
export const headingWords: { [language: string]: Partial<Record<HeadingMeaning, RegExp>> } = {
  english: {
    triggers:
      /when to (roll ?back|abort|revert)|roll-?back (criteria|triggers?|conditions|decision)|(abort|stop) criteria|no-go criteria/,
    rollback:
      /\broll(?:ing|ed|s)?[- ]?back\b(?! (?:test|prepar|readiness|verified|ready))|\bback-?out\b|^(?:emergency )?(?:recovery|revert|restore) (?:plan|procedures?|steps)\b|\bemergency (?:procedures?|recovery)\b|^(?:if|when) .*(?:fail|go(?:es)? wrong|issues? (?:occur|arise)|problems? (?:occur|arise))|^disaster recovery\b|^contingency\b/,
    troubleshooting:
      /troubleshoot|(?:common|known|frequent) (?:issues|problems|errors|pitfalls)|\bfaq\b|frequently asked|\bdebugging\b|issues and solutions|^(?:issue|problem|error)(?: \d+)?:/,
    'sign-off':
      /sign[- ]?offs?\b|signatures?\b|^(?:final )?approvals?$|deployment completed?\b|completion record|^acceptance$|^completed\b/,
    template: /\btemplates?\b(?! (?:followed|applied))/,
    reference:
      /^(?:(?:.* )?overview|introduction|background|context|summary of changes|table of contents|contents|toc|notes?|important notes|references?|resources|links|additional (?:resources|notes|context|information)|further reading|see also|appendix.*|glossary|quick reference.*|contacts?|(?:\w+ )?contacts?|support(?: contacts?| information)?|(?:quick|useful|helpful) commands|command reference|(?:critical |important )?reminders?|version (?:info(?:rmation)?|history)|change ?log|changes|about|purpose|scope|description|metadata|how to use.*|(?:executive )?summary|key (?:features|changes)|what'?s (?:new|changed)|lessons learned.*|best practices|risks?|risk (?:assessment|levels?|matrix|analysis)|impact|architecture|document (?:info(?:rmation)?|history)|roles(?: and responsibilities)?|team|stakeholders|timeline|definitions|related.*|rationale|(?:expected )?outcomes?|recommendations?|why .*|what could go wrong.*|what .* already .*|(?:best|worst)[- ]case.*|cost.*|benefits|files? (?:changed|modified|created)|estimated .*)$/,
    verify:
      /\bverif|\bvalidat|\bchecks?\b|\btest(?:s|ing|ed)?\b|\bsmoke\b|\bhealth\b|\bconfirm|success criteria|exit criteria|checklist summary|final checklist|\bqa\b|quality gates?|\bacceptance\b/,
    monitor:
      /\bmonitor|\bsoak|\bobserv|^first (?:\d+ )?(?:hours?|days?|weeks?|minutes?)\b|^\d+(?:-\d+)? ?(?:hours?|days?|weeks?|minutes?|h|d)(?: (?:after|post|later)\b.*)?$|\blogs to watch\b|\bmetrics\b|\bwatch\b/,
    prepare:
      /\bpre[- ]?(?:deploy|flight|release|migration|launch|requisites?|check|upgrade|work|go)|\bprepar|\bprerequisites?\b|^before\b|\bbackups?\b|\brequire(?:ments|d)\b|\bplanning\b|\breadiness\b|environment variables|^set ?up\b|\bt-minus\b/,
  },
  german: {
    triggers: /rollback-?(?:kriterien|bedingungen|auslöser)|abbruchkriterien/,
    rollback: /rückfall|wiederherstellung|zurücksetzen|^bei fehler/,
    troubleshooting: /häufige fehler|fehlerbehebung|problembehebung/,
    'sign-off': /freigabe(?:n)?$|protokoll$|abnahme$|unterschrift/,
    reference:
      /^(?:zweck|überblick|übersicht|einleitung|inhalt|inhaltsverzeichnis|hinweise?|anhang|kontakte?|ansprechpartner|.*-typen)$/,
    verify: /prüf|verifi|test|kontroll/,
    monitor: /überwach|monitoring|beobacht/,
    prepare: /vorbereit|voraussetz|pre-deployment|^vor /,
  },
  french: {
    rollback: /retour arrière|restauration d'urgence/,
    troubleshooting: /dépannage|problèmes (?:courants|fréquents)/,
    'sign-off': /signatures?|approbations?$/,
    reference:
      /^(?:introduction|conclusion|aperçu|sommaire|table des matières|notes?|annexes?|contacts?|ressources.*|références?|philosophie.*|pourquoi.*)$/,
    verify: /vérifi|validation|tests?/,
    monitor: /surveill|supervision/,
    prepare: /prépar|prérequis|avant /,
  },
  iberian: {
    rollback: /reversi[óo]n|revers[ãa]o|reverter|revertir/,
    troubleshooting: /soluci[óo]n de problemas|solu[çc][ãa]o de problemas|problemas (?:comunes|comuns|conhecidos)/,
    'sign-off': /firmas?$|assinaturas?$|aprova[çc](?:[ãa]o|[õo]es)$|aprobaci[óo]n(?:es)?$/,
    reference:
      /^(?:introdu(?:cci[óo]n|[çc][ãa]o)|resumen|resumo|notas?|contactos?|contatos?|[íi]ndice|refer[êe]ncias?)$/,
    verify: /verific|valida|prueba|teste/,
    monitor: /monitor/,
    prepare: /prepara|pr[ée]-?requisito|antes de/,
  },
  russian: {
    rollback: /откат|восстановлени/,
    troubleshooting: /устранение (?:неполадок|проблем)|частые (?:ошибки|проблемы)|известные проблемы|known issues/,
    'sign-off': /подпис/,
    reference: /^(?:оглавление|содержание|введение|обзор|заметки|примечани[ея]|ссылки|контакты.*|полезные ссылки)$/,
    verify: /провер|тестирован|валидац/,
    monitor: /мониторинг|наблюден/,
    prepare: /подготов|перед |pre-deploy/,
  },
  eastAsian: {
    triggers: /롤백 조건|ロールバック(?:条件|基準|判断)|回滚(?:条件|标准|触发)/,
    rollback: /롤백|ロールバック|切り戻し|回滚|回退|回復手順|复原|방안 b|方案b/,
    troubleshooting: /문제 ?해결|트러블슈팅|トラブルシュー|故障排除|常见问题|よくある/,
    'sign-off': /서명|승인$|署名|承認$|签字|审批$/,
    reference:
      /^(?:.{0,2}목차|개요|참고.*|부록|(?:.{1,4} )?연락처.*|目次|概要|はじめに|参考.*|付録|連絡先|変更履歴|目录|概述|附录|联系.*)$/,
    verify: /검증|확인|테스트|検証|確認|テスト|验证|检查|测试/,
    monitor: /모니터링|監視|モニタリング|监控/,
    prepare: /준비|사전|準備|事前|准备|备份|백업/,
  },
};

/** The kinds that keep a section out of the forward walk come first: a heading that names both is read the careful way. */
export const meaningOrder: readonly HeadingMeaning[] = [
  'triggers',
  'rollback',
  'troubleshooting',
  'sign-off',
  'template',
  'reference',
  'monitor',
  'prepare',
  'verify',
];

/** The meaning of a heading's words, or null where they say nothing. */
export function meaningOf(heading: string): HeadingMeaning | null {
  const text = heading
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/\s*[:!?.]+$/, '');
  const vocabularies = Object.values(headingWords);
  return meaningOrder.find((meaning) => vocabularies.some((vocabulary) => vocabulary[meaning]?.test(text))) ?? null;
}
