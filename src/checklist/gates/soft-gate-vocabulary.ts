import { hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import type { Language } from '../text/languages.ts';

/** The kinds of soft stops that words alone tell, in the order in which they are tried. */
export const wordedKinds = ['approval', 'skip', 'order', 'look', 'applies'] as const;

/** How a language says them; `rule`: a line of a list of rules, `heading`: what such a list stands under. */
export type SoftGateWords = Partial<Record<(typeof wordedKinds)[number] | 'rule' | 'heading', Pattern>>;

/**
 * Words by language; another language is another entry. Letters of other scripts have no `\b`. The engine writes out what follows an optional
 * part once with it and once without; `(?=[a-z])` in front of a long list of words has that list written once, in a quarter of the time.
 */
export const softGateVocabulary: { [L in Language]: SoftGateWords } = hintedIn({
  english: {
    approval: oneOf(
      /\balone (?:decides?|approves?|may|can)\b/i,
      /^only (?:the )?[^.,:;]{3,40} (?:may [a-z]+|can (?:decide|approve|start|authori[sz]e|give|advance|promote|merge|deploy|release|sign))\b/i,
      /\b(?:requires?|needs?) (?:(?:an?|the|its|their|your|own|another|separate|explicit|formal|prior|written|manual|[\w-]+(?= (?:approval|sign-?off|change))),? ){0,5}(?:(?:approval|sign-?off|authori[sz]ation|go-ahead)\b(?! (?:rules?|settings?|workflows?|steps?|process|gates?|code))|change (?:ticket|request)\b)/i,
      /^(?:[\w-]+ ){0,2}(?:approval|sign-?off|authori[sz]ation) (?:is |are )?(?:required|needed|mandatory|necessary)\b/i,
      /\bask\b[^.]*?\b(?:to approve|for (?:an? )?approval|hold up|to sign off|for (?:an? )?(?:go|ok|permission))\b/i,
      /\b(?:get|obtain|request|seek|await|secure|wait for|needs?|requires?)\b (?:the |an? |your |written |final |explicit |formal |manual |user |management )*(?:approval|sign-off|go-ahead|permission|authori[sz]ation|green light) (?:from|by|of)\b/i,
      /\b(?:must|has to|have to|needs? to|should) (?:first )?(?:lgtm|approve|sign off|give (?:the|its|their) (?:ok|go|approval))\b/i,
      inRow(
        /\b(?:confirm|agree|clear it|coordinate)(?: (?:on )?(?:an?|the) [^.,;:]{3,40})? with (?:the |your |an? )?(?:[\w-]+ ){0,3}(?=[a-z])/i,
        oneOf(
          /commander|manager|lead|owner|team|dba|on-?call|stakeholders?|maintainers?|security|admin\w*|product/i,
          /management|customers?|client/i,
        ),
        /\b/i,
      ),
      /^(?:get|obtain|request|seek|await)\b (?:the |an? |written |final |explicit |formal |manual |user |management )*(?:approval|sign-off|go-ahead|confirmation|permission|authori[sz]ation|green light)\b/i,
    ),
    skip: oneOf(
      /^(?:skip|omit|leave out)\b(?: \w+){0,3} (?:step|section|task|part|block|command)s?\b.*\b(?:if|unless|when)\b/i,
      /^if [^.]{3,90}, (?:then |please )?(?:you (?:can|may|should) )?(?:safely )?(?:skip|ignore|omit|leave out) (?:the |this |these )(?:(?:next|following|remaining) )?(?:\w+ )?(?:steps?|sections?|parts?)\b/i,
      /^(?:this|these) (?:step|section|task|part)s? (?:is|are|can be) (?:only |not )?(?:needed|required|necessary|skipped|optional)\b.*\b(?:if|unless|when)\b/i,
    ),
    order: oneOf(
      /^pass(?:es|ed)? (?:iff|if and only if|only (?:if|when))\b/i,
      /^once (?!logged|signed|connected|you |inside)[^,.?]{3,90}, (?:please |then |you (?:can|may) )?(?!\S{1,12} (?:it|them)\b)(?!(?:it|the|this|that|these|those|you|we|they|there|a|an|all|its?)\b|it['’]s)[a-z]+\b/i,
      /^always [^.?]{3,90}\bbefore\b/i,
      /^(?:execute|run|complete|do|perform|read|follow|go through|work through|use|check)\b[^.?]{0,50}\bbefore (?:any|every|each|all|the) (?:\w+ )?(?=[a-z])(?:deploy|release|push|merge|migration|upgrade|rollout|launch|cut-?over|go-?live)/i,
      /\b(?:must|has to|needs? to) (?:come|happen|run|be (?:done|run|deployed|applied|executed)) (?:first|after)\b/i,
      /^(?:please )?(?:hold (?:off|back)|postpone|stand by)\b[^.?]{0,30}\b(?:if|while|until|unless|when)\b/i,
      /^(?:the )?order (?:matters|is important)\b|^(?:do|run|complete) (?:this|it|that) first\b/i,
      /^(?:please )?(?:complete|finish|tick|pass|resolve|clear) (?:all|every|each|any)\b[^.?]{0,50}\bbefore (?:you )?(?:proceed|continu|mov|go|deploy|releas|start|launch|migrat|upgrad)/i,
    ),
    look: oneOf(
      /^(?:please )?(?:double|triple)[- ]?check\b/i,
      /^after (?:each|every) [\w-]+(?: [\w-]+){0,3}[,:]? (?:please )?(?:check|verify|confirm|test|make sure|ensure|look at)\b/i,
      /^before (?:you )?(?:proceed|continu|mov|go|deploy|releas|start|launch|begin|upgrad|migrat|publish|tagg?|merg)\w*\b[^.?]{0,60}?,? (?:please )?(?:make sure|ensure|verify|check|confirm)\b/i,
      inRow(
        /^(?:please )?(?:make sure|ensure|verify|confirm)\b[^.?]{3,90}\bbefore (?:you )?/i,
        oneOf(
          /proceed|continu|moving on|move on|going (?:on|live)|relying|deploy|upgrad|migrat|apply|restart|delet|remov/i,
          /switch/i,
        ),
      ),
    ),
    applies: oneOf(
      inRow(
        /^for (?:an? |any |all )?(?:(?!(?:example|instance|more|details|each|every|now|the|your|this|that|further|information)\b)[\w./-]+,? (?:(?:or|and) )?){1,4}(?=[a-z])/i,
        /releases?|versions?|deployments?|upgrades?|updates?|migrations?|hotfix\w*|installations?|changes?/i,
        /\b(?: \([^)]*\))?,? (?!is\b|are\b|see\b|please see)[a-z]/i,
      ),
      /^(?:if|when|on|in case of)(?: the)?(?: an?)? (?:no-?)?go(?: decision)?(?: is (?:made|taken|given))?\s*[:,]/i,
      /^(?:\(optional\),? )?if (?:you(?:r|['’]ve|['’]re)?\b|(?:this|the|these) (?:\w+ )?(?:change|release|deploy\w*|code|pr|version|migration|update|upgrade|branch)s?\b[^,.]{0,40}\b(?:include|contain|has|have|touch|change|add|require|involve|need)s?\b)[^.]{3,}/i,
    ),
    rule: /^(?:never|do not|don['’]?t|no\b(?! (?:longer|errors?))|must not|avoid|always)\b|\b(?:first|before|never)\b/i,
    heading: oneOf(
      /\b(?:critical|safety|golden|hard|mandatory|important|strict|deployment|release|non-negotiable) (?:\w+ )?rules?\b/i,
      /^rules?\b|\bdon['’]?ts\b|\bnever (?:do|break|violate)\b/i,
      /\b(?:safety|red lines?|prohibit\w*|forbidden|hard stops?)\b/i,
    ),
  },
  german: {
    approval: oneOf(
      /(?:genehmigung|freigabe|bestätigung|zustimmung|erlaubnis|approval|freigaben)\b[^.]{0,40}\b(?:einholen|anfordern|abwarten|erbitten|eingeholt werden|erforderlich von)\b/iu,
      /\b(?:erfordert|erfordern|benötigt|braucht) (?:\p{L}+ ){0,2}(?:freigabe|genehmigung|zustimmung)(?!\p{L})/iu,
      /\b(?:vom?|von der|durch) [^.]{2,40} (?:genehmigen|freigeben) lassen\b/iu,
      /(?:freigabe|genehmigung|zustimmung) (?:\p{L}+ ){0,3}(?:erforderlich|notwendig|nötig)|\bvier-augen-prinzip\b/iu,
      /^(?:\p{L}+ )?(?:freigabe|genehmigung|zustimmung|sign-?off) (?:durch|von|vom|seitens) \p{L}{2}/iu,
      /^entscheidung (?:(?:durch|von|vom|der|des) (?:die |den )?)?[\p{L}-]{3,30}:$/iu,
      /(?<!\p{L})nur (?:über|mit|durch|nach|bei) (?:\p{L}+ )?(?:genehmigt|freigegeben|abgenommen|geprüft|bestätigt)e?[nrms]?(?!\p{L})/iu,
    ),
    skip: oneOf(
      /^(?:diesen |den (?:nächsten |folgenden )?)?(?:schritt|abschnitt)\b[^.]{0,20}(?:überspringen|auslassen)[^.]*(?:wenn|falls|sofern)\b/i,
      /\b(?:schritt|abschnitt) (?:entfällt|nur nötig),? (?:wenn|falls)\b/i,
      /^(?:wenn|falls) [^.]{3,90}(?:schritt|abschnitt)[^.]{0,20} (?:überspringen|auslassen|überspringe)/i,
    ),
    order: oneOf(
      /^(?:sobald|nachdem|erst wenn) [^.,:?]{3,60}(?:geprüft|verifiziert|bestätigt|getestet|validiert|kontrolliert) (?:ist|sind|wurden?), /iu,
      /(?<!\p{L})(?:unumkehrbar|irreversibel|nicht (?:umkehrbar|reversibel|rückgängig zu machen)|nicht (?:mehr )?rückgängig machen)(?!\p{L}).{0,40}(?<!\p{L})(?:vorher|zuvor|zuerst|erst)(?!\p{L}).{0,30}(?:backup|sicher(?:n|ung))|(?<!\p{L})(?:unumkehrbar|irreversibel|nicht (?:umkehrbar|reversibel)).{0,30}(?:backup|sicherung).{0,20}(?:anlegen|erstellen|machen|ziehen)/iu,
      /^[^.?]{0,50}\bvor (?:jedem|jeder|allen) (?:deployment|release|deploy|rollout|migration)s?\b[^.?]{0,30}(?:ausführen|lesen|durchführen|prüfen|abarbeiten|durchgehen|befolgen)/iu,
      /\b(?:muss|müssen)\b[^.?]{0,80}\bvor (?:dem|der|jedem|jeder) (?:deployment|release|deploy|rollout|migration|produktiv\p{L}*|go-?live)/iu,
      /\b(?:bevor|ehe) (?:sie |du |ihr |man |wir )?[^.?]{0,30}(?:fortfahr|weitermach|weitergeh|deploy|ausroll|live geh)/iu,
      /^(?:alle|sämtliche) [^.?]{3,60} vor (?:dem|der) (?:deployment|release|go-?live|rollout|produktivsetzung) [^.?]{0,20}(?:abhaken|prüfen|erledigen|abschließen)/iu,
    ),
    look: /^nach (?:jedem|jeder) [^.,]{2,40} (?:prüfen|kontrollieren|testen)|^(?:bitte )?(?:doppelt|nochmals?|erneut|zweimal|zweifach) (?:prüfen|überprüfen|kontrollieren)|\b(?:nochmals|doppelt) (?:über)?prüfen\b/i,
    applies: /^(?:wenn|falls) (?:sie|du|ihr|ihre?|dein\p{L}*|euer|eure)\b[^.]{3,}/iu,
    rule: /^(?:kein\p{L}*|nie(?:mals)?|nicht|verboten|immer)\b/iu,
    heading: /\b(?:\p{L}*regeln?|verbote?n?|niemals|sicherheits(?:regeln|hinweise|vorgaben))\b/iu,
  },
  french: {
    approval: oneOf(
      /\b(?:obtenir|demander|attendre|recevoir)\b (?:l['’]|la |le |une? )?(?:approbation|accord|validation|autorisation|feu vert|confirmation)\b/iu,
      /\bfaire (?:valider|approuver) par\b/iu,
      /\b(?:approbation|autorisation|accord|validation) (?:\p{L}+ ){0,3}(?:requise?|nécessaire|obligatoire)(?!\p{L})/iu,
      /^(?:validation|approbation|accord|feu vert|sign-?off) (?:formelle? |écrite? |finale? )?(?:par |du |de (?:la |l['’])?|des |d['’]une? )?(?:admin\p{L}*|clients?|métiers?|po|product owner|managers?|responsables?|direction|dsi|rssi|cto|dba|chef|tech lead|(?:l['’])?équipe|comité|cab)(?!\p{L})/iu,
    ),
    skip: /^si [^.]{3,90}, (?:passez|sautez|ignorez) (?:cette|l['’]) ?(?:étape|section)|^(?:passer|sauter|ignorer) (?:cette|ces|l['’])\s?(?:étapes?|sections?)[^.]*\bs[i']/i,
    order: oneOf(
      /^(?:une fois|dès que) [^.,:?]{3,60}(?:vérifi|valid|confirm|test|contrôl)ée?s?, (?:\p{L}+ )?\p{L}+(?:er|ir|re|ez)(?!\p{L})/iu,
      /(?<!\p{L})irréversible(?!\p{L}).{0,50}(?<!\p{L})(?:sauvegard|backup|dump).{0,50}(?<!\p{L})(?:avant|d['’]abord|au préalable)(?!\p{L})/iu,
      /^(?:exécuter|lire|suivre|effectuer|compléter|vérifier)\b[^.?]{0,50}\bavant (?:chaque|tout|toute|tous) (?:déploiement|mise en production|release|migration)/iu,
      inRow(
        /^(?:assurez-vous|vérifie[rz]|confirme[rz]|s['’]assurer)\b[^.?]{3,90}\bavant (?:de |la |le |toute |tout )/iu,
        /continuer|poursuivre|déployer|passer|lancer|mettre en production|mise en production|déploiement/iu,
      ),
      /^(?:tous|toutes) [^.?]{3,80} avant (?:la mise en production|le déploiement|de déployer|de continuer)/iu,
      /^avant (?:toute?|chaque) [^.,:?]{3,60}, (?:il faut |toujours |bien )*\p{L}+(?:er|ez|ir|re)(?!\p{L})/iu,
      inRow(
        /^(?:(?:toujours|bien) )?(?:contrôle[rz]|teste[rz]|sauvegarde[rz]|valide[rz]|corrige[rz]|résou(?:dre|dez)|investigue[rz]|analyse[rz])(?!\p{L})[^.?]{3,90}(?<!\p{L})avant (?:de |l[ae] |toute? |l['’]|tout )?/iu,
        /(?:continuer|poursuivre|déployer|passer|lancer|basculer|migrer|mettre en|mise en (?:production|service|ligne)|déploiement|déclenchement|bascule|migration|livraison|promotion|mise à jour)(?!\p{L})/iu,
      ),
    ),
    look: /^après chaque [^.,]{2,40},? (?:vérifie[rz]|contrôle[rz]|teste[rz])|^(?:revérifie[rz]?|vérifie[rz] (?:à nouveau|encore|deux fois|une (?:seconde|deuxième) fois))\b/i,
    applies: /^(?:si|lorsque|quand) (?:vous|votre|vos|tu|ton|ta)\b[^.]{3,}/i,
    rule: /^(?:ne |n['’]|jamais|aucun|interdi|toujours|pas d[e'’]|sans )/i,
    heading: /\b(?:règles?|interdi\p{L}*|jamais|sécurité)\b/iu,
  },
  iberian: {
    approval: oneOf(
      inRow(
        /\b(?:obter|obtener|solicitar|pedir|aguardar|esperar|conseguir)\b (?:l?[ao] |uma |una )?/iu,
        oneOf(
          /aprova[çc][ãa]o|aprobaci[óo]n|autoriza[çc][ãa]o|autorizaci[óo]n|confirma[çc][ãa]o|confirmaci[óo]n/iu,
          /permiss[ãa]o|permiso|ok/iu,
        ),
        /\b/iu,
      ),
      /\b(?:requiere|requer|exige|necesita|precisa de)\b (?:\p{L}+ )?(?:aprobaci[óo]n|aprova[çc][ãa]o|autorizaci[óo]n|autoriza[çc][ãa]o)/iu,
      /\baprova[çc][ãa]o (?:obrigat[óo]ria|necess[áa]ria)|\baprobaci[óo]n (?:obligatoria|necesaria)/iu,
      /(?<!\p{L})(?:autoriza|apr(?:ueba|ova)|valida)n?(?!\p{L})[^.:;]{0,40} antes de (?:publicar|desplegar|implantar|continuar|prosseguir|ejecutar|executar|migrar|(?:o |cada |el )?(?:deploy|despliegue|release))/iu,
      /^(?:aprobaci[óo]n|aprova[çc][ãa]o|autoriza(?:ci[óo]n|[çc][ãa]o)|visto bueno|aval|sign-?off|ok) (?:formal |final |escrit[oa] |previ[oa] |pr[ée]vi[oa] )?(?:de|del|do|da|por|pelo|pela) (?:el |la |los |las |un[ao]? |uma? )?(?!pag|cart|cr[eé]d)\p{L}{2}/iu,
    ),
    skip: /^s[ei] [^.]{3,90}, (?:pule|ignore|salte|omita|puede (?:omitir|saltar)|pode (?:pular|ignorar)) (?:est[ea]|[ao]|la|el) (?:(?:próxim[ao]|siguiente) )?(?:etapa|passo|seção|paso|sección)|^(?:pular|pule|omitir|omita|saltar|salte|ignorar|ignore) (?:est[eao]s?|el|os?|as?) (?:passos?|pasos?|etapas?|se[çc][ãa]o|secci[óo]n)[^.]*\b(?:se|si|caso)\b/i,
    order: oneOf(
      /^(?:una vez|uma vez|após|tras|depois de|después de) (?:que )?[^.,:?]{0,60}(?:verific|valid|confirm|comprob|test)\p{L}+[^.,:?]{0,40}, \p{L}+(?:[aei]r|e|a)(?!\p{L})/iu,
      /(?<!\p{L})irrevers(?:ível|ible)(?!\p{L}).{0,50}(?<!\p{L})(?:backup|respaldo|c[óo]pia)(?!\p{L}).{0,40}(?<!\p{L})(?:antes|previ[ao]|primei?ro)(?!\p{L})/iu,
      inRow(
        /^/iu,
        /executar|ejecutar|execute|ejecute|rodar|ler|leer|verificar|completar|realizar|fazer|seguir|conferir/iu,
        /\b[^.?]{0,50}\bantes de (?:qualquer|cada|todo|toda|todos|cualquier|fazer|hacer|realizar)\b/iu,
      ),
      inRow(
        /^(?:aseg[úu]rese|aseg[úu]rate|verifi(?:que|car|ca)|confir(?:me|mar|ma)|certifique-se|garant(?:a|ir))\b[^.?]{3,90}\bantes de /iu,
        /continuar|prosseguir|avan[çc]ar|avanzar|desplegar|implantar|fazer (?:o )?deploy|pasar a producci[óo]n|seguir/iu,
      ),
      /^tod[oa]s [^.?]{3,80} antes d[eo] (?:deploy|despliegue|continuar|prosseguir)/iu,
      /^antes de (?:cada|cualquier|qualquer|tod[oa]) [^.,:?]{3,60}, \p{L}+(?:[aei]r|[eaí])(?!\p{L})/iu,
      /^\p{L}+[aei]r(?!\p{L})[^.?]{3,140}(?<!\p{L})antes de (?:cualquier|qualquer)(?!\p{L})/iu,
      inRow(
        /^(?:consult(?:e|ar)|revis(?:e|ar)|comprueb[ae]|comprobar|pr(?:ueb|ob)(?:e|ar)|test(?:e|ar|ear)|investig(?:ue|ar)|corrij?(?:a|ir|gir)|corregir|resol(?:va|ver)|resuelva|analis(?:e|ar)|analic[ea]|analizar|valid(?:e|ar))(?!\p{L})[^.?]{3,90}(?<!\p{L})antes de /iu,
        /(?:continu|pross|avan[çcz]|seguir|despl|implant|fazer (?:o )?deploy|hacer (?:el )?deploy|reinici|aplicar|actualiz|atualiz|migrar|publicar|promov|activar|ativar|restaurar)/iu,
      ),
      /^\p{L}+(?:ar|er|ir)(?!\p{L})[^.:?]{3,100}(?<!\p{L})(?:s[óo]|solo|sólo|somente|apenas|únicamente) (?:cuando|quando|despu[ée]s de|depois d[eoa]|ap[óo]s|tras|si|se|una vez|uma vez)(?!\p{L})/iu,
      /^se (?:tudo|todo) (?:ok|certo|bem|passar|verde)|^si todo (?:ok|va bien|está bien|pasa|sale bien)/iu,
      /^(?:fazer|hacer|executar|ejecutar) (?:isto |isso |esto )?(?:primeiro|primero)\b/iu,
    ),
    look: oneOf(
      inRow(
        /^/i,
        /verifi(?:que|car)|confir(?:a|a[mr]|me|mar)|revis(?:e|ar)|comprob(?:ar|ad)|compruebe|cheque|checar/i,
        / (?:novamente|de novo|duas vezes|otra vez|de nuevo|nuevamente|dos veces)/i,
      ),
      /^(?:re)(?:verifi(?:que|car)|confirm(?:e|ar))\b/i,
      /^(?:após|depois de|después de|tras) cada [^.,]{2,40},? (?:verifi|confi|comprueb|comprob|revis|teste)/i,
    ),
    applies: /^s[ei] (?:voc[êe]s?|seu|sua|seus|suas|tus?|usted|ustedes|su|sus)\b[^.]{3,}/i,
    rule: /^(?:n[ãa]o|nunca|jam[áa]?is|jam[áa]s|no|proibido|prohibido|sempre|siempre)(?!\p{L})/iu,
    heading: /\b(?:regras?|reglas?|proibi\p{L}*|prohibi\p{L}*|nunca|seguran[çc]a|seguridad)\b/iu,
  },
  russian: {
    approval: oneOf(
      /(?:получить|получите|запросить|запросите|дождаться|дождитесь|согласовать|согласуйте|взять)\s+[^.]{0,30}?(?:одобрени|согласи|согласовани|подтверждени|разрешени|апрув|аппрув|добро|approv|sign-?off|go-?ahead|подпись)/iu,
      /(?:требуется|необходимо|нужно|только с) (?:\p{L}+ ){0,3}(?:одобрени\p{L}+|согласовани\p{L}+|разрешени\p{L}+|подтверждени\p{L}+)/iu,
    ),
    skip: /^если [^.]{3,90}, (?:можно )?пропусти\p{L}* (?:этот|следующий|данный) (?:шаг|раздел|этап|пункт)|^пропусти\p{L}*[^.]{0,30}(?:шаг|этап|раздел|пункт)[^.]*если/iu,
    order: oneOf(
      /^(?:после|как только) [^.,:?]{0,40}(?:провер|подтвержд)\p{L}*[^.,:?]{0,40}, \p{L}+(?:ть|йте|ите)(?!\p{L})/iu,
      /(?<!\p{L})(?:необратим\p{L}*|нельзя отменить)(?!\p{L}).{0,30}(?:сначала|предварительно|заранее|обязательно|прежде).{0,30}(?:б[эе]кап|резервн)/iu,
      /^(?:выполн\p{L}+|провер\p{L}+|прочита\p{L}+|пройд\p{L}+|запуст\p{L}+)[^.?]{0,50}перед (?:каждым|любым|всяким)/iu,
      /(?:^|[:：] )перед (?:деплоем|релизом|выкаткой|раскаткой|запуском|миграцией|обновлением|применением|переключением|накатом|публикацией|переходом|production)(?!\p{L})[^.?]{0,60}(?<!\p{L})(?:обязательно|необходимо|нужно|следует|надо)(?!\p{L})/iu,
      /^перед (?:каждым|любым|всяким) [^.,?]{3,50} \p{L}+(?:ть|ите|йте)(?!\p{L})/iu,
      /^(?:исправ|устран|разобра|выясн)\p{L}+[^.?]{3,80}(?:перед|прежде чем|до) (?:\p{L}+ )?(?:продолж|депло|релиз|выкатк|миграц|запуск)/iu,
      /^если (?:ок|ok|вс[её] (?:ок|ok|хорошо|в порядке|успешно|работает))(?!\p{L})/iu,
      inRow(
        /(?<!\p{L})(?:долж\p{L}+|необходимо|обязательно|нужно)[^.?]{0,80}\s(?:перед|до) (?:\p{L}+ )?/iu,
        oneOf(
          /деплo?\p{L}*|разв[её]ртывани\p{L}+|релиз\p{L}*|выкатк\p{L}+|запуск\p{L}*|production|миграци\p{L}+/iu,
          /продолжени\p{L}+/iu,
        ),
      ),
      inRow(
        /^(?:убедит\p{L}+|провер\p{L}+)[^.?]{0,90}(?:перед|до|прежде чем) (?:\p{L}+ )?/iu,
        /деплo?\p{L}*|разв[её]ртывани\p{L}+|релиз\p{L}*|выкатк\p{L}+|продолжени\p{L}+|продолж\p{L}+|запуск\p{L}*/iu,
        /[^.?]{0,24}[.!]?$/iu,
      ),
    ),
    look: /^после кажд\p{L}+ [^.,]{2,40},? (?:провер|убедит)|^(?:перепровер\p{L}+|дважды провер\p{L}+|ещ[её] раз провер\p{L}+|проверьте ещ[её] раз)/iu,
    applies: /^если (?:вы|ваш\p{L}*|у вас|ты|тво\p{L}+)(?!\p{L})[^.]{3,}/iu,
    rule: /^(?:не|никогда|нельзя|запрещ\p{L}+|всегда)(?!\p{L})/iu,
    heading: /правил|запрещ|нельзя|никогда|безопасност/iu,
  },
  chinese: {
    approval: oneOf(
      /(?:必须|须|需要?|应当?|务必)(?:先)?(?:由|经过?|通过|获得?|得到)(?![^，。；]{0,16}(?:邮件|短信|验证码|邮箱))[^，。；]{0,16}(?:审核|审批|批准|评审|复核|同意|授权|[Rr]eview|签字|会签)/,
      /(?:获得|取得|获取|申请|等待|征得|需要|需经?|须经?|得到)(?!要?确认).{0,12}(?:批准|审批|授权|确认|同意|许可)(?!.{0,4}(?:邮件|信息|码))|(?:负责人|经理|主管|领导|DBA|双人)(?:审批|批准|签字|复核|同意)(?:后|才)/,
    ),
    skip: /^(?:如果|若|如).{1,40}(?:可以?|请|则)?跳过(?:此|该|本|这)|^跳过(?:此|该|本|这).{0,4}(?:步|节).{0,10}(?:如果|若)/,
    order: oneOf(
      /(?:必须|务必|一定要)先(?!后|进)/,
      /(?:只有|仅在|必须在?).{1,40}(?:之后|以后|后|完成|通过).{0,12}(?:才能|才可|方可|再)/,
      /(?:每次|任何|所有)(?:部署|发布|上线|变更)(?:之?前).{0,12}(?:必须|务必|执行|检查|完成)|(?:部署|发布|上线|继续)(?:之?前).{0,6}(?:必须|务必)/,
      /(?:确认|检查|验证|测试|备份|全部|均已?|都)?(?:通过|完成|无误|成功|就绪|满足)(?:之?后|以后)(?:，)?(?:才能|方可|才可|再)(?:继续|进入|进行|执行|部署|上线|切换|发布)/,
      /(?:部署|发布|上线|继续|执行|切换|升级|迁移)(?:之?前).{0,8}(?:请?务必|必须|一定要|需先|请先|先)(?:确认|检查|完成|备份|阅读|通知|执行)/,
      /(?:确认|验证|检查|核对|校验|排除|备份|通过|正常|成功|完成|恢复|healthy|ready)[^。；]{0,40}[，、]?(?:之?后|然后|，)再(?:继续|执行|进行|开始|启动|切换|部署|发布|上线|升级|迁移|放量)/,
    ),
    look: /^每(?:个|一|次)?.{1,12}(?:之?后)[，,]?(?:请|都)?(?:检查|确认|验证)|^(?:请)?(?:再次|仔细|反复|务必|双重)(?:确认|核对|检查|核实|复核)|^(?:请)?复核/,
    applies: /^(?:如果|若|当)(?:你|您|你们|贵)/,
    rule: /^(?:不要|不得|禁止|严禁|切勿|绝不|绝对不|请勿|不可|不能|永远不|必须|务必)/,
    heading: /(?:规则|准则|禁止|红线|禁令|禁忌|安全(?:须知|要求|规定))/,
  },
  japanese: {
    approval:
      /(?:承認|許可|了承|合意|確認)を?(?:得る|得て|もらう|もらって|取る|取得|依頼|待つ)|(?:承認|許可|了承|合意)(?:後|済み?(?:の|で)|が(?:必要|下りて|得られ))/,
    skip: /(?:場合|とき|時)(?:は|には)?、?(?:この|本)?(?:手順|ステップ|工程|項目)(?:は|を)?(?:不要|省略|スキップ|飛ば)/,
    order: oneOf(
      /(?:元に戻せ|取り消せ|不可逆|戻すことができ).{0,20}(?:事前に|先に|必ず|前に).{0,10}バックアップ/,
      /(?:後|完了|確認し?て?)(?:に|から)のみ|(?:てから|した後|完了後)(?:に)?.{0,20}(?:すること|してください|実施|必ず)/,
      /(?:デプロイ|リリース|配信|本番)(?:の)?(?:前|毎)に(?:は)?(?:必ず|すべて|毎回)|必ず.{1,40}(?:前に|してから)/,
      /(?:てから|した後|完了後|したら)(?:に|で)?、?(?:次|先)(?:の(?:手順|ステップ|工程|フェーズ))?(?:へ|に)進/,
      /(?:デプロイ|リリース|作業|切替|移行|実施)(?:の)?前に.{0,8}(?:すべて|全て|必ず|毎回|全項目).{0,8}(?:確認|チェック|完了)/,
      /(?:確認|一致|成功|通過|正常|承認|検証|合格|完了)(?:でき|が取れ|に?なっ|し)?(?:たら|てから|た後に?|次第)、?[^。]{0,40}(?:適用|デプロイ|リリース|公開|切り?替え|反映|マージ|移行|再開|進)(?:する|します|してください|を?(?:行|実施|開始)|め?ます|みます|[るむ])/,
    ),
    look: /^各.{1,12}(?:後|の後)に?、?.{0,20}確認|^(?:再度|もう一度|二重に?|念のため|必ず再)(?:確認|チェック)|再確認(?:する|してください|のこと)|ダブルチェック/,
    rule: /(?:しない(?:こと)?|禁止|厳禁|してはいけない|してはならない|不可|行わない)[。.!！]?$/,
    heading: /(?:ルール|禁止|厳守|遵守|安全)/,
  },
  korean: {
    approval: oneOf(
      /(?:승인|허가|동의|확인)(?:을|를)?\s*(?:받|획득|요청|얻|기다)|승인 ?(?:후|필요|필수)/,
      /^(?:책임자|담당자|관리자|팀장|리더|고객|운영자|PO)(?:의|에게|로부터)? ?(?:최종 |서면 )?(?:승인|허가|동의)/,
    ),
    skip: /(?:경우|없으면|않으면).{0,20}(?:단계|과정|항목).{0,6}(?:건너|생략|스킵)/,
    order: oneOf(
      /(?:완료|확인|성공|통과)(?:된|한)? ?(?:후|다음|뒤)에만|(?:모든|매|각) ?(?:배포|릴리스) ?전에?.{0,20}(?:반드시|확인|실행)|반드시.{1,40}(?:전에|후에)/,
      /(?:배포|릴리스|반영|오픈|작업|이관|전환)\s?전(?:에)?(?:는)?\s?(?:반드시|꼭|필히)/,
      /(?:검증|확인|점검|테스트|승인|백업|통과|성공|일치)(?:이|가|을|를)? ?(?:끝난|완료된|완료|된|한|하고 난|마친)? ?(?:후|뒤|다음)에?,? [^.]{0,50}(?:배포|진행|전환|적용|교체|오픈|반영|릴리스|시작)(?:한다|합니다|하세요|하십시오)/,
      /(?:성공|통과|일치|완료|확인)(?:되|하|해)?여?야(?:만)? [^.]{0,50}(?:배포|진행|전환|적용|교체|오픈|반영|릴리스|시작)(?:한다|합니다|하세요|할 수|된다|됩니다)/,
      /(?:모두|모든|전체)[^.]{0,24}(?:확인|완료|통과|점검)(?:한|된|하고|하신)?\s?(?:후|뒤|다음)(?:에)?\s[^.]{0,12}(?:진행|배포|시작|실행)/,
    ),
    look: /^각 .{1,12}후(?:에)?.{0,20}확인|^(?:다시 ?(?:한 ?번)? ?|재|이중 ?)(?:확인|점검|검토)/,
    rule: /(?:금지|하지 ?(?:마|말|않)|안 ?(?:됩니다|된다)|절대)/,
    heading: /(?:규칙|금지|주의 ?사항|안전|원칙)/,
  },
  persian: {
    approval:
      /(?:تأیید|تایید|مجوز|اجازه|موافقت).{0,20}(?:بگیرید|گرفتن|دریافت|اخذ|کسب|بخواهید)|(?:نیاز به|نیازمند) (?:تأیید|تایید|مجوز|موافقت)/,
    skip: /(?:این|از این) (?:مرحله|بخش|گام).{0,10}(?:رد شوید|صرف ?نظر).{0,30}اگر|اگر.{1,40}(?:مرحله|بخش|گام).{0,10}(?:رد شوید|صرف ?نظر|لازم نیست)/,
    order: oneOf(
      /(?:پیش|قبل) از (?:هر|هرگونه) (?:استقرار|انتشار|دیپلوی)/,
      /(?:قبل|پیش) از (?:استقرار|انتشار|ادامه|اجرا|دیپلوی).{0,40}(?:باید|حتماً|حتما|الزامی|ضروری)/,
      /(?:همه|تمام).{3,60}باید.{3,50}(?:قبل|پیش) از/,
    ),
    look: /^(?:لطفاً |لطفا )?(?:دوباره|مجدداً|مجددا|دو بار) (?:بررسی|چک|کنترل)/,
    applies: /^اگر (?:شما|کد شما|تغییرات شما)/,
    rule: /^(?:هرگز|هیچ|نباید|ممنوع)/,
    heading: /(?:قوانین|قواعد|ممنوع|هشدار|ایمنی)/,
  },
});
