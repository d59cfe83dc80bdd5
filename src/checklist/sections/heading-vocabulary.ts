import { hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import type { Role } from '../../plan/plan.ts';
import type { Language } from '../text/languages.ts';

/** What a heading says its section is for; `triggers` are lists of reasons to roll back, read and never walked. */
export type HeadingMeaning = Role | 'triggers';

/**
 * Words of headings by language, tried in the order of `meaningOrder` (`heading-words.ts`). Patterns match inside a heading in lower case without its number
 * and decoration. Another language is another entry.
 */
export const headingVocabulary: { [L in Language]: Partial<Record<HeadingMeaning, Pattern>> } = hintedIn({
  english: {
    triggers: oneOf(
      /when to (?:roll ?back|abort|revert|back out|bail|call (?:it )?off|(?:stop|halt|pause|cancel)(?! (?:the |your )?(?:servi|serv|work|contain|app)))/,
      /roll-?back decision|^red flags\b/,
    ),
    rollback: oneOf(
      /(?<!\bpractices (?:and|&|for|on|when|in|around) (?:the |a )?)\broll(?:ing|ed|s)?[- ]?backs?\b(?! (?:best practices?\b|test|prepar|readiness|verified|ready|types?$|considerations?$|polic(?:y|ies)$|(?:window|period|time ?frame)\b|(?:images?|artifacts?|snapshots?|tags?|copy|copies|points?)\b))/,
      /\b(?:walk|tak|mov|switch|chang|put|bring|get)(?:e|ing)? (?:it |this |that |them |everything |things |the \w+ )back\b(?! (?:up|online|in\b|into|to (?:life|work|the team)))/,
      /\bback(?:ing|ed)?[- ]?(?:it )?out\b|^(?:how to (?:go )?|going |getting |turning |falling )back\b/,
      /^(?:how to |to )?(?:undo|revert)(?:ing)?\b|^fall-?back(?: (?:plans?|procedures?|steps|strategy))?$|^plan b\b/,
      /^return(?:ing)? to (?:the )?(?:previous|old|last)\b/,
      /^(?:emergency )?(?:recovery|restore) (?:plan|procedures?|steps)\b|\bemergency (?:procedures?|recovery)\b/,
      /^(?:if|when) .*(?:fail(?!-?over)|go(?:es)? (?:wrong|south|sideways|bad)|(?:it|something|anything|everything|production) breaks|crash(?:es|ed)?$|\bcauses? (?:a |an )?(?:crash|error|outage|problem|issue|regression)|(?:does not|doesn['’]t|won['’]t|will not) (?:start|boot|load|come (?:up|back)|respond|work)|issues? (?:occur|arise)|problems? (?:occur|arise))/,
      /^down-?grad(?:e|ing)\b|^kill[- ]?switch$/,
      /^(?:oh no|oops|panic|emergency|break[- ]glass|in case of (?:emergency|fire|failure|trouble|problems?))$/,
      /^(?:disaster )?recovery$|^disaster recovery\b|^contingency\b|^emergency restor(?:e|ation|ing)\b/,
      /^(?:(?:data|database|db|system|service) )?recovery(?: (?:options?|guide|runbook|instructions?))?$|^recovery (?:from|after|in case of)\b/,
      /^(?:in case of|if there is|if you have|after) (?:a )?(?:data loss|(?:data |database )?corruption|(?:total |complete )?loss of)\b|^(?:if|when) (?:the )?(?:data|database|db|volume|files?) (?:is|are|was|were|gets?|got) (?:lost|corrupt\w*|deleted|damaged)/,
      /^what (?:to do )?if .*(?:fails?|goes wrong|breaks)$/,
    ),
    troubleshooting: oneOf(
      /troubleshoot|(?:common|known|frequent) (?:issues|problems|errors|pitfalls|quirks|gotchas|bugs)/,
      /^(?:known|gotchas|quirks|pitfalls)$|(?:common|possible|likely|root) causes|\bfaq\b|frequently asked/,
      /\bdebugging\b|issues and solutions|^(?:issue|problem|error)(?: \d+)?:/,
      /\bemergency (?:use|commands?|tools?|tooling|actions?|measures?|shut-?downs?|stops?|restarts?|switch(?:es)?|breakers?|maintenance)\b(?! (?:test|drill|ready|verified|window))|\(emergency\)$|^incident response\b(?! (?:team|plan|contacts?|owner|ready))/,
    ),
    'sign-off': oneOf(
      /sign[- ]?offs?\b(?! (?:criteria|requirements?|conditions?)\b)|signatures?\b/,
      /^(?:final )?approvals?(?: (?:and|&) (?:closure|acceptance|closing|handover))?$|^(?:change )?closure$/,
      /deployment completed?\b|completion record|^acceptance$|^completed\b/,
    ),
    template: /\btemplates?\b(?! (?:followed|applied))/,
    reference: inRow(
      /^/,
      oneOf(
        /(?:.* )?overview|introduction|background|context|summary of changes|table of contents?|contents|toc/,
        /triggers?|symptoms?|meaning|when to (?:use|run|apply|follow|perform|do|start|execute|invoke|initiate)(?: .*)?/,
        /preventi(?:on|ve) ?(?:measures?|actions?|steps)?|roll-?back (?:types|considerations|polic(?:y|ies))|notes?/,
        /important notes|references?|resources|links|additional (?:resources|notes|context|information)/,
        /further reading|see also|appendix.*|glossary|quick reference.*/,
        /(?:\w+ )?contacts?(?: (?:information|info|details|list))?|support(?: contacts?| information)?/,
        /(?:quick|useful|helpful|handy|common|other|more|additional) (?:[\w-]+ ){0,2}(?:commands|snippets|one-?liners)/,
        /(?:[\w-]+ )?cheat ?sheet|command reference|(?:critical |important )?reminders?/,
        /version (?:info(?:rmation)?|history)|change ?log|changes|about|purpose|scope|description|metadata/,
        /how to use.*|(?:(?:executive|operational|quick|command|step) )?summary|summary of (?:the )?(?:steps|commands)|key (?:features|changes)|what'?s (?:new|changed)|what went wrong.*/,
        /(?:.* )?lessons(?: learned)?(?: .*)?|post-?mortems?.*|(?:past|previous|earlier|last|known) incidents?.*|incident history/,
        /(?:(?:worked|full|complete|practical) )?examples?(?:\s*[:–—-].*| (?:deployments?|releases?|runs?|sessions?|walk-?throughs?|usage|roll-?outs?|timeline))?|samples?(?: (?:session|run|usage))/,
        /(?:.* )?(?:do['’]?s (?:and|&) )?don['’]?ts|(?:.* )?do['’]s|good practices|(?:common|typical) mistakes|anti-?patterns/,
        /(?:(?:roll-?back|general|common|recommended|operational) )?best practices(?: (?:and|&|for|on|when|in|around) .*)?|risks?|risk (?:assessment|levels?|matrix|analysis)|impact/,
        /architecture|how (?:it|this|that|everything|the [\w -]{2,30}) works?(?: .{0,20})?|what (?:it|this|the [\w -]{2,30}) does|under the hood|behind the scenes|internals/,
        /document (?:info(?:rmation)?|history)|roles(?: and responsibilities)?|team|stakeholders|timeline|definitions/,
        /related.*|rationale|(?:expected )?outcomes?|recommendations?|why .*|what could go wrong.*|what .* already .*/,
        /(?:best|worst)[- ]case.*|cost.*|benefits|files? (?:changed|modified|created)|estimated .*/,
      ),
      /$/,
    ),
    verify: oneOf(
      /\bverif|\bvalidat|\bchecks?\b|\btest(?:s|ing|ed)?\b|\bsmoke\b|\bhealth\b|\bconfirm|success criteria/,
      /exit criteria|checklist summary|final checklist|\bqa\b|quality gates?|\bacceptance\b/,
    ),
    monitor: oneOf(
      /\bmonitor|\bsoak|\bobserv|^first (?:\d+ )?(?:hours?|days?|weeks?|minutes?)\b/,
      /^\d+(?:-\d+)? ?(?:hours?|days?|weeks?|minutes?|h|d)(?: (?:after|post|later)\b.*)?$|\blogs to watch\b/,
      /\bmetrics\b|\bwatch\b/,
    ),
    prepare: oneOf(
      /\bpre[- ]?(?:deploy|flight|release|migration|launch|requisites?|check|upgrade|work|go)|\bprepar/,
      /\bprerequisites?\b|^before\b|\bbackups?\b|\brequire(?:ments|d)\b|\bplanning\b|\breadiness\b/,
      /environment variables|^set ?up\b|\bt-minus\b/,
    ),
  },
  german: {
    triggers: oneOf(
      /rollback-?entscheidung|^warnzeichen/,
      /^wann (?:zurückrollen|zurücksetzen|abbrechen|stoppen|anhalten|aufhören|.{0,12}rollback)/,
    ),
    rollback: oneOf(
      /rückfall|rückweg|rückkehr|rücknahme|rückabwick|rückschwenk|rückumstell|rückgängig/,
      /^fallback(?:-?(?:plan|szenario|verfahren))?$|^zurück$|^plan b$|wiederherstellung|zurücksetzen|zurückrollen/,
      /rückbau|notfall(?:plan|verfahren|maßnahmen|prozedur)|^(?:im |bei )?notfall$|^(?:bei|nach) (?:einem )?datenverlust|^(?:bei|im) (?:fehler|problem|störung)/,
      /^(?:wenn|falls) .*(?:schief|fehlschl|fehlgeschl|abstürzt|abstürze|nicht (?:mehr )?(?:startet|antwortet|hochkommt|erreichbar)|probleme auftreten)/,
    ),
    troubleshooting:
      /h(?:ä|ae)ufige (?:fehler|probleme)|fehlerbehebung|fehlersuche|fehlerbehandlung|problembehebung|problemlösung|bekannte (?:probleme|fehler)|notfall-?(?:befehle?|werkzeuge?|kommandos|abschaltung|neustart|stopp?)(?!\p{L})/u,
    'sign-off': /freigabe(?:n)?$|protokoll$|abnahme$|unterschrift|genehmigung(?:en)?$/,
    template: /vorlage(?:n)?$|^muster/,
    reference: inRow(
      /^/u,
      oneOf(
        /zweck|überblick|übersicht|einleitung|einführung|hintergrund|(?:\p{L}+ )?zusammenfassung|ziele?|geltungsbereich|inhalt/u,
        /(?:(?:durchgerechnete[rns]?|vollständige[rns]?) )?beispiele?(?:\s*[:–—-].*)?|inhaltsverzeichnis|\p{L}*hinweise?|anhang|glossar|ressourcen|referenzen|siehe auch|weiterführende.*/u,
        /bewährte (?:verfahren|praktiken)|funktionsweise|(?:so|wie) (?:es |das |das \p{L}+ )?funktioniert(?: es| das)?|unter der haube|hinter den kulissen/u,
        /verwandte.*|kontakte?|ansprechpartner|rollen(?: und verantwortlichkeiten)?|architektur|risiken/u,
        /änderungs(?:historie|verlauf)|versionshistorie|beispiel(?:kommandos|befehle).*|nützliche.*|wichtige links/u,
        /.*-typen/u,
      ),
      /$/u,
    ),
    verify: /prüf|verifi|test|kontroll|validier/,
    monitor: /überwach|monitoring|beobacht|hypercare/,
    prepare: /vorbereit|voraussetz|vorbedingung|vorarbeiten|vorab|pre-deployment|datensicherung|^vor /,
  },
  french: {
    triggers:
      /^quand .{0,20}(?:rollback|retour (?:en )?arrière|revenir en arrière|arrêter(?! (?:le|les|la) (?:serv|conten))|abandonner|interrompre)/,
    rollback: oneOf(
      /retour (?:en )?arrière|plan de (?:repli|secours|retour)|^(?:procédure de )?repli\b|^annul(?:ation|er)\b/,
      /^revenir\b|^plan b$|restauration d['’]urgence|procédures? d['’]urgence|^(?:en cas de )?perte de données|^récupération (?:des données|de la base|après)/,
      /^en cas (?:de (?:problème|panne)|d['’](?:échec|erreur|incident))|^si .*(?:échou|tourne mal|problème)/,
    ),
    troubleshooting:
      /dépannage|problèmes (?:courants|fréquents|connus)|erreurs (?:courantes|fréquentes)|résolution (?:de|des) problèmes|(?:procédures?|commandes?|actions?|outils?|mesures?) (?:de secours|d['’]urgence)$|^en cas d['’]urgence$|^arrêt d['’]urgence|^(?:réponse aux|gestion des) incidents$/,
    'sign-off': /signatures?|approbations?$|^compte[- ]rendu$|^procès-verbal/,
    template: /^modèles?|gabarit/,
    reference: inRow(
      /^/,
      oneOf(
        /introduction|conclusion|aperçu|vue d['’]ensemble|présentation|contexte|objectifs?|résumé(?: .*)?|récapitulatif(?: .*)?|sommaire/,
        /exemples?(?:\s*[:–—-].*)?|table des matières|notes?|annexes?|glossaire|contacts?.*|ressources.*|références?|voir aussi|liens.*/,
        /documentation.*|commandes utiles.*|rôles.*|architecture|bonnes pratiques|historique.*|philosophie.*/,
        /pourquoi.*|erreurs (?:courantes|fréquentes)|comment ça (?:marche|fonctionne)|fonctionnement|sous le capot/,
      ),
      /$/,
    ),
    verify: /vérifi|validation|tests?|contrôle/,
    monitor: /surveill|supervision|suivi post/,
    prepare: /prépar|prérequis|pré-requis|sauvegarde|avant /,
  },
  iberian: {
    triggers: /^(?:cu[áa]ndo|quando) .{0,24}(?:rollback|revert|revers|parar|abortar|interrump|interromp|det[eé]ner)/,
    rollback: oneOf(
      /reversi[óo]n|revers[ãa]o|reverter|revertir|^(?:c[óo]mo )?(?:deshacer|desfazer|volver atr|voltar)/,
      /^plan[oe]? b$|(?:marcha|vuelta|volta) atr[áa]s|plan[oe]? de (?:contingencia|conting[êe]ncia|emerg[êe]ncia)/,
      /^recupera(?:ci[óo]n|[çc][ãa]o) (?:de (?:datos|dados|desastres|(?:la )?base)|d[ao] banco|ante|tras|ap[óo]s)|^e[nm] caso de (?:p[ée]rdida|perda) de da(?:t|d)os/,
      /(?:procedimientos?|procedimentos?) de emerg[êe]ncia|^e[nm] caso de (?:erro|error|falha|fallo|problema)/,
      /^s[ei] .*(?:falhar|falla|fallar|der errado|sale mal|problema)/,
    ),
    troubleshooting: oneOf(
      /(?:re)?soluci[óo]n de (?:problemas|errores)|(?:re)?solu[çc][ãa]o de (?:problemas|erros)/,
      /(?:problemas|errores|erros) (?:comunes|comuns|conhecidos|conocidos|frecuentes|frequentes)/,
      /preguntas frecuentes|perguntas frequentes|(?:comandos|acciones|ações|herramientas|ferramentas|parada|medidas) de emerg[eê]ncia|^em caso de emergência$|^en caso de emergencia$|^respuesta a incidentes$|^resposta a incidentes$/,
    ),
    'sign-off': /firmas?$|assinaturas?$|aprova[çc](?:[ãa]o|[õo]es)$|aprobaci[óo]n(?:es)?$|visto bueno/,
    template: /plantilla|^modelos? de/,
    reference: inRow(
      /^/,
      oneOf(
        /introdu(?:cci[óo]n|[çc][ãa]o)|vis(?:[ãa]o|i[óo]n) (?:geral|general)|contexto|antecedentes|objetivos?|alcance/,
        /escopo|resumen.*|resumo.*|notas?|recursos.*|enlaces.*|links.*|documenta(?:[çc][ãa]o|ci[óo]n).*|contactos?.*/,
        /contatos?.*|comandos (?:[úu]teis|[úu]tiles|r[áa]pidos).*|gloss?[áa]rio|responsabilidades|ar?quitectura/,
        /bo?as pr[áa]ticas|buenas prácticas|err(?:os|ores) comun[es]s?|c[óo]mo funciona(?: .{0,30})?/,
        /(?:ejemplos?|exemplos?)(?:\s*[:–—-].*)?|arquitetura|hist[óo]rico.*|historial.*|[íi]ndice|refer[êe]ncias?/,
      ),
      /$/,
    ),
    verify: /verific|valida|prueba|teste|comproba/,
    monitor: /monitor|seguimiento|acompanhamento/,
    prepare:
      /prepara|requisito|antes d|respaldo|copias? de seguridad|c[óo]pias? de seguran[çc]a|pr[ée]-?(?:despliegue|implanta)/,
  },
  russian: {
    triggers: /^когда .{0,16}(?:откат|останавл|прерыва)/,
    rollback: oneOf(
      /откат|восстановлени|возврат|^(?:как )?вернуть|^отмен[аы](?!\p{L})/u,
      /(?:экстренн|аварийн)\p{L}+ (?:процедур|действи|план|остановк)|^план б$/u,
      /^если .*(?:пош\p{L}+ не так|сломал|не работает|сбо)|^при (?:ошибк|сбо|проблем)/u,
    ),
    troubleshooting:
      /устранение (?:неполадок|проблем)|решение проблем|диагностик|(?:частые|типичные|возможные) (?:ошибки|проблемы|вопросы)|известные проблемы|known issues|экстренн\p{L}+ (?:меры|действия|команды|остановка)|аварийн\p{L}+ (?:команды|остановка|действия)/u,
    'sign-off': /подпис|утверждени|согласовани[ея]$/,
    template: /^шаблон/,
    reference: inRow(
      /^/u,
      oneOf(
        /пример\p{L}*(?:\s*[:–—-].*)?|оглавление|содержание|введение|обзор|цел[ьи]|назначение|контекст|резюме|заметки|примечани[ея]|ссылки.*/u,
        /контакты.*|полезн\p{L}+ (?:ссылки|команды).*|(?:быстрые|часто используемые) команды.*|история изменений/u,
        /документация.*|глоссарий|роли.*|ответственные.*|архитектура|риски|справка/u,
        /(?:лучшие|хорошие) практики|(?:частые|типичные) ошибки|как (?:это|всё|он[оа]?) (?:работает|устроено)|принцип работы|под капотом/u,
        /дополнительн\p{L}+ (?:информация|материалы|ресурсы)/u,
      ),
      /$/u,
    ),
    verify: /провер|тестирован|валидац/,
    monitor: /мониторинг|наблюден/,
    prepare:
      /подготов|предварительн|требовани|бэкап|резервн\p{L}+ копи|перед |pre-deploy|^до (?:деплоя|релиза|развертывания|развёртывания)/u,
  },
  chinese: {
    triggers: /触发条件|何时(?:回滚|回退|停止|中止)/,
    rollback:
      /回滚|回退|复原|还原|撤销|退回|应急(?:预案|处理|方案|响应)|紧急(?:恢复|处理|预案)|灾难恢复|^数据恢复$|数据丢失(?:时|后)|恢复(?:方案|步骤|流程|计划)|(?:失败|出错|出现问题|异常)(?:时|后)?的?(?:处理|怎么办)/,
    troubleshooting:
      /故障排[除查]|问题排查|排查|排错|常见(?:问题|错误|故障)|已知问题|疑难|应急(?:命令|操作|工具|处置|处理)|紧急(?:操作|命令|停机|停止|措施)/,
    'sign-off': /签字|签收|签署|签核|审批$|审批(?:记录|签)|(?:部署|上线|发布|执行)记录/,
    template: /模板|范本/,
    reference: inRow(
      /^/,
      oneOf(
        /(?:操作|完整|实际)?(?:示例|例子|案例)(?:[:：].*)?|目录|概述|概览|简介|前言|背景|目的|说明|适用范围|附录.*|附件.*|参考.*|相关(?:文档|链接|资料|文件).*|.{0,4}联系(?:人|方式|电话)?.*|更新日志/,
        /最佳实践|常见错误|(?:工作|实现|运行)?原理|工作机制/,
        /变更(?:记录|历史|日志|说明)|版本(?:历史|记录)|架构.*|注意事项|总结|常用命令.*|快速(?:命令|参考).*|有用的命令.*|术语.*|角色.*|风险.*/,
      ),
      /$/,
    ),
    verify: /验证|检查|测试|校验|核对|验收|确认|自检/,
    monitor: /监控|观察|观测|值守/,
    prepare: /准备|备份|(?:部署|上线|发布|升级|迁移|切换)前|前置|前提|先决条件|环境要求/,
  },
  japanese: {
    triggers: /復旧の?.{0,4}(?:条件|基準|判断|トリガー)/,
    rollback:
      /ロールバック|切り?戻し|巻き戻し|元に戻|取り?消し手順|回復手順|復旧|緊急時?(?:対応|手順)|障害(?:発生)?時|問題(?:が)?発生(?:時|した)|失敗(?:時|した場合)|リストア手順/,
    troubleshooting:
      /トラブルシュー|よくある|既知の(?:問題|不具合)|困ったとき|エラー(?:時の)?対[応処]|対処法|緊急(?:時の?|用の?)?(?:コマンド|操作|停止|措置|手順$)/,
    'sign-off': /署名|承認$|承認欄|サインオフ|押印|(?:作業|実施|デプロイ|リリース)記録/,
    template: /テンプレート|ひな形|雛形/,
    reference: inRow(
      /^/,
      oneOf(
        /(?:実行|使用|作業)?例(?:[:：].*)?|目次|概要|はじめに|目的|背景|対象|前書き|注意(?:事項|点)|(?:.{0,20}の?)?補足(?:事項|説明)?|備考|まとめ|参考.*|付録.*|関連(?:ドキュメント|資料|文書|リンク|ファイル).*/,
        /ベストプラクティス|よくある(?:間違い|失敗)|仕組み|動作(?:原理|の仕組み)/,
        /.{0,4}連絡先.*|体制.*|用語.*|構成図?|アーキテクチャ.*|(?:変更|改訂|更新)履歴.*|よく使うコマンド.*|コマンド(?:集|一覧).*|リンク集?/,
      ),
      /$/,
    ),
    verify: /検証|確認|テスト|疎通|チェック(?!リスト)/,
    monitor: /監視|モニタリング|経過観察/,
    prepare: /準備|事前|前提|バックアップ|プリデプロイ|(?:デプロイ|リリース|移行|切替|作業)前/,
  },
  korean: {
    triggers: /롤백.{0,6}(?:시점|판단)/,
    rollback:
      /롤백|복구|원복|되돌리|(?:비상|긴급) ?(?:대응|조치|절차|계획)|(?:장애|문제|오류) ?발생 ?시|실패 ?시(?!.{0,12}(?:중단|중지|멈춤))/,
    troubleshooting:
      /문제 ?해결|트러블슈팅|자주 (?:묻는|발생하는)|알려진 (?:문제|이슈)|오류 ?(?:해결|대응)|긴급 ?(?:명령|작업|중지|정지|도구)|비상 ?(?:명령|정지|조치)/,
    'sign-off': /서명|승인$|결재|(?:배포|작업) ?기록/,
    template: /템플릿|양식$/,
    reference:
      /^(?:예시?|예제|사용 ?예시?|실행 ?예시?|.{0,2}목차|개요|소개|배경|목적|범위|참고.*|부록.*|(?:.{1,4} )?연락처.*|담당자.*|관련 ?(?:문서|링크|자료).*|변경 ?(?:이력|내역).*|용어.*|아키텍처.*|요약|주의 ?사항|(?:유용한|자주 쓰는|자주 사용하는) 명령.*)$/,
    verify: /검증|확인|테스트|점검/,
    monitor: /모니터링|관찰/,
    prepare: /준비|사전|백업|배포 ?전|요구 ?사항|전제 ?조건/,
  },
  persian: {
    triggers: /زمان (?:بازگشت|بازگردانی|رول.?بک|rollback|توقف)|^چه زمانی .*(?:بازگشت|رول.?بک|rollback|متوقف)/,
    rollback:
      /بازگشت|بازگردانی|برگشت به|برگرداندن|رول.?بک|بازیابی|(?:اقدامات|رویه|برنامه|طرح) اضطراری|^در صورت (?:بروز )?(?:مشکل|خطا|شکست)|^اگر .*(?:مشکل|خطا|شکست)/,
    troubleshooting:
      /عیب.?یابی|رفع (?:مشکل|اشکال|خطا)|(?:مشکلات|خطاهای) (?:رایج|متداول)|سوالات متداول|(?:دستورات|ابزارهای|توقف) اضطراری/,
    'sign-off': /امضا|تأییدیه|تاییدیه/,
    template: /^(?:قالب|الگو)/,
    reference:
      /^(?:مثال(?:‌?ها)?|نمونه(?:‌?ها)?|فهرست(?: مطالب)?|مقدمه|معرفی|نمای کلی|خلاصه|هدف|پیشینه|نکات.*|منابع.*|مستندات.*|پیوست.*|(?:اطلاعات )?تماس.*|دستورات مفید.*|دستورهای مفید.*|لینک.*|یادداشت.*)$/,
    verify: /بررسی|تست|آزمایش|اعتبارسنجی|صحت.?سنجی|تأیید|تایید/,
    monitor: /مانیتور|پایش|نظارت/,
    prepare: /آماده.?سازی|پیش.?نیاز|قبل از|پیش از|پشتیبان|بکاپ|نیازمندی/,
  },
});
