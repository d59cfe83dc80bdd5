import { hintedIn } from '../../../patterns/hinted.ts';
import { inRow, oneOf } from '../../../patterns/joined.ts';
import type { StopWords } from './stop-part.ts';

export const german: StopWords = hintedIn({
  forbids: oneOf(
    /(?:^|[,;:–—-] )(?:bitte |dann |vorher )?(?:nicht|nichts|niemals|nie|niemand|kein[\wà-ž]*|keinesfalls|auf keinen fall)(?![\wà-ž])/i,
    /(?:darf|dürfen|soll|sollen|wird|werden) (?:[\wà-ž]+ ){0,6}?(?:nicht|nichts|kein[\wà-ž]*|niemand)(?![\wà-ž])/i,
    /(?<![\wà-ž])(?<!(?:kann|können|muss|müssen) )nicht [\wà-ž]+en(?:[,;.!]|$)|geht (?:hier )?nichts/i,
  ),
  bound:
    /(?<![\wà-ž])(?:in diesem schritt|noch|bevor|bis|solange|ehe|ohne|vor|vorher|bei|im|am selben|am gleichen|während|wenn|falls|zugleich|gleichzeitig|parallel|außer)(?![\wà-ž])/i,
  bans: oneOf(
    /(?<![\wà-ž])(?:keinesfalls|auf keinen fall)(?![\wà-ž])|(?:verboten|untersagt|nicht (?:gestattet|erlaubt|zulässig)|unzulässig)[.,!]?$/i,
    /^diese[rs]? (?:schritt|prüfung|punkt|abschnitt|checkliste)(?: [\wà-ž-]+)? (?:ist (?:verpflichtend|zwingend|obligatorisch|pflicht)|darf nicht (?:übersprungen|ausgelassen|umgangen))/i,
    /^keine? (?:deployments?|releases?|roll-?outs?|änderungen|neustarts?|umschaltung(?:en)?) (?:am|an|vor|während|ohne|zwischen)(?![\wà-ž])/i,
    /^nur (?:im|während|innerhalb|außerhalb|am|zwischen) [^.]{3,50} (?:deployen|ausrollen|ausführen|einspielen|umschalten|veröffentlichen|neu ?starten)/i,
    /(?<![\wà-ž])(?:kein zurück|unumkehrbar|nicht (?:umkehrbar|rückgängig zu machen))/i,
  ),
  must: /(?<![\wà-ž])(?:muss|müssen|sind? [^.]{2,40} zu)(?![\wà-ž])/i,
  before: /(?<![\wà-ž])(?:vor(?! (?:ort|allem|20|19))|bevor|ehe|vorher)(?![\wà-ž])/i,
  only: oneOf(
    /^solange [^.]{3,60}, (?:bleib|darf|muss)[\wà-ž]*/i,
    /^erst,? (?:wenn|nachdem|sobald) [^.]{3,100}, (?:wird|werden|kann|können|geht|folgt|startet)(?![\wà-ž])/i,
    /(?<![\wà-ž])(?:erst|nur)(?: dann)?,? (?:wenn|nachdem|sobald|nach|bei|mit|dann)(?![\wà-ž])[^.]*(?:(?<![\wà-ž])(?:darf|dürfen|soll|sollen|muss|müssen|weiter[\wà-ž]*|geht es)(?![\wà-ž])|[\wà-ž]{3,}en[.!]?$)/i,
    /^(?:weiter|fortfahren|weitermachen)(?: geht es)? (?:nur|erst)(?![\wà-ž])/i,
    /(?<![\wà-ž])(?:erst|nur) (?:[\wà-ž]+ )?[\wà-ž]{3,}en,? (?:wenn|nachdem|sobald)(?![\wà-ž])/i,
    /(?:darf|dürfen|soll|sollen) (?:[\wà-ž]+ ){0,4}(?:erst|nur)(?![\wà-ž])/i,
  ),
  setUp:
    /(?<![\wà-ž])(?:zugangsdaten|anmeldedaten|logins?|konten|konto)(?: (?:für|von|der|des|im) [^.,;]{2,40})? (?:muss|müssen|sollte[\wà-ž]*)(?![\wà-ž])/i,
  demands: inRow(
    /(?<![\wà-ž])(?:(?:muss|müssen|sollte[\wà-ž]*)(?![\wà-ž])|ha(?:t|ben)(?= [^.,]{0,60} zu (?:sein|über)))[^.,]{0,60}(?<![\wà-ž])/i,
    oneOf(
      /übereinstimmen|übereinzustimmen|stimmen|gleich(?: groß| hoch)?|identisch|leer|null|0|grün|deckungsgleich/i,
      /dieselben?|denselben/i,
    ),
    /(?: zu)?(?: sein)?(?![\wà-ž]| (?:heißen|wie der name))/i,
  ),
  faults: oneOf(
    inRow(
      inRow(
        /^/i,
        oneOf(
          /bei|wenn|falls|sollten?|sobald|ist|sind|stimmt|stimmen|im fall[\wà-ž]*|jede[\wà-ž]*|mehr als|weniger als/i,
          /unter|über|schlägt|schlagen|scheiter(?:t|n)|weich(?:t|en)|fehl(?:t|en)|tritt|treten|steigt|bleib(?:t|en)|kommt/i,
        ),
        /(?![\wà-ž])[^.]{2,140}(?:[,:;=?–—→-]| sofort)\s?(?:dann |bitte |sofort |hier |wird |alles |(?:das |den |die )?(?:deployment|roll-?out|release|migration|update|upgrade|umstellung|wartung|vorgang) )*/i,
      ),
      oneOf(
        /abbrechen|abbruch|aufhören|schluss|stopp?(?![\wà-ž])|stoppen|anhalten[.!]?$|finger weg|nicht |kein[\wà-ž]* /i,
        /zurück(?:rollen|bauen|setzen|drehen|schwenken)|verschieben|halt(?![\wà-ž])/i,
      ),
    ),
    /^(?:bei|im fall[\wà-ž]*) [\wà-ž]+(?:e|en)? [^.,]{0,24}(?:abbrechen|aufhören|stoppen|anhalten)/i,
    inRow(
      /^(?:wenn|falls|bei|sollten?) [^.]{0,80}(?:fehler|fehlschl|abweich|problem|schief|nicht|alarm|zweifel)[^.]{0,60}[,:] (?:bitte |sofort |alles )*/i,
      oneOf(
        /anrufen|melden|stehen lassen|fragen|rücksprache/i,
        /(?:[\wà-ž]+ ){1,4}(?:anrufen|rufen|fragen|holen|informieren|verständigen|wieder (?:öffnen|einschalten|hochfahren|einspielen))/i,
      ),
    ),
    /^wer [^.]{3,60}, (?:bricht|hört|stoppt|lässt|macht nicht)/i,
    /(?:bedeute[nt]|heißt)(?: (?:das|für uns))?[,:]? (?:abbruch|stopp?|ende|schluss)|(?<=[\wà-ž] )= (?:abbruch|stopp?)(?![\wà-ž])/i,
  ),
  orElse: inRow(
    /(?<![\wà-ž])(?:sonst|andernfalls|ansonsten|wenn nicht)(?![\wà-ž])[,:]?[^.]{0,40}/i,
    oneOf(
      /abbrechen|abbruch|aufhören|schluss|stopp[\wà-ž]*|stop(?![\wà-ž])|nicht |kein[\wà-ž]* /i,
      /zurück(?:rollen|bauen|setzen|drehen)|verschieben/i,
    ),
  ),
  limits: oneOf(
    /(?<![\wà-ž])(?:immer|jeweils|stets) nur eine?[rnms]? /i,
    /(?<![\wà-ž])(?:nur|höchstens|maximal|stets|immer|jeweils)[^.]{0,12} eine?[rnms]? [^.]{0,30}(?:gleichzeitig|zugleich|auf einmal|zur (?:gleichen )?zeit|pro [\wà-ž]+|je [\wà-ž]+)/i,
    /^eine?[rn]? [\wà-ž]+ (?:pro|je) (?:abend|tag|nacht|fenster|schicht|woche)/i,
    /^pro (?:abend|tag|nacht|fenster|schicht|woche|wartungsfenster) (?:nur |höchstens |maximal |immer )?ein/i,
    /(?<![\wà-ž])(?:eine?[rns]? nach de[mr] ander[\wà-ž]+|nacheinander, nicht|nie (?:zwei|beide|mehrere))(?![\wà-ž])/i,
  ),
  consents: oneOf(
    /(?:freigabe|genehmigung|zustimmung|einverständnis|okay|ok|go)(?![\wà-ž])[^.]{0,60}(?:einzuholen|abzuwarten|erforderlich|nötig|notwendig|zwingend|voraussetzung|muss vorliegen)/i,
    /(?<![\wà-ž])(?:muss|müssen) (?:[\wà-ž]+ ){0,2}(?:zustimmen|freigeben|genehmigen|einverstanden sein)/i,
    /(?<![\wà-ž])(?:entscheidet|entscheiden) (?:allein |nur )?(?:über|ob)(?![\wà-ž])/i,
    /(?<![\wà-ž])(?:ohne|auf|mit) (?:(?:das|die|den|ein) )?(?:okay|ok|go|freigabe|zustimmung|genehmigung|erlaubnis) (?:von|vom|der|des|durch|warten)(?![\wà-ž])/i,
  ),
  consented:
    /^(?:[\p{L}-]+ ){0,3}(?:\p{L}*freigabe|genehmigung|zustimmung|abnahme)(?: (?:durch|von|vom|der|des|für) [^.,;]{2,40}?)? (?:liegt vor|wurde (?:erteilt|eingeholt)|ist (?:erteilt|eingeholt)|eingeholt|erteilt|erhalten|dokumentiert)/iu,
  proven:
    /^(?:wenn|falls|sobald|nachdem|nach)(?!\p{L})[^.;:]{0,90}(?:grün|in ordnung|okay|erfolgreich\p{L}*|fehlerfrei|wie erwartet|bestätigt|geprüft|stabil|keine fehler|prüfung|abnahme|validierung)(?!\p{L})[^.;:,]{0,40},? (?:[\p{L}-]+ ){0,5}?(?:fortfahren|weiter\p{L}*|deploy\p{L}*|ausroll\p{L}*|umschalt\p{L}*|umstell\p{L}*|starten|lösch\p{L}*|entfern\p{L}*|migrier\p{L}*|freigeb\p{L}*|aktivier\p{L}*|einspiel\p{L}*|abschalt\p{L}*|hochfahren)[.)]?$/iu,
});

export const french: StopWords = hintedIn({
  forbids: oneOf(
    /^(?:surtout,? )?(?:ne (?:pas|rien|jamais|plus)|n['’][\wà-ž]+(?:ez|er)|ne [\wà-ž]+ez (?:pas|rien|jamais))(?![\wà-ž])/i,
    /(?<![\wà-ž])(?:on|nous) ne [^.]{2,30}(?:pas|rien|jamais|plus)(?![\wà-ž])/i,
    /(?<![\wà-ž])ne (?:doit|doivent|peut|peuvent) (?:pas|jamais|en aucun)(?![\wà-ž])/i,
    /^(?:aucun[\wà-ž]*(?! (?:erreurs?|alertes?|alarmes?|anomalies?|problèmes?)(?![\wà-ž]))|personne|rien|pas de|pas d['’]|plus de) |, ne [\wà-ž]+ez (?:pas|rien|jamais|plus|à rien)/i,
  ),
  bound:
    /(?<![\wà-ž])(?:à ce stade|pour l['’]instant|avant|sans|sauf|pendant|si|lorsque|quand|en même temps|ensemble|les deux|à la fois|simultan[\wà-ž]+|tant)(?![\wà-ž])|tant qu|jusqu|lorsqu|(?<![\wà-ž])s['’]ils? /i,
  bans: oneOf(
    /(?<![\wà-ž])(?:interdi(?:t|te|ction)) (?:de|d['’]|avant|pendant|sans)|^en aucun cas|^[^.,:;]{3,60} (?:est|sont) (?:strictement |formellement )?interdite?s?[.!]?$/i,
    /^cette (?:étape|vérification|opération|validation) (?:est (?:obligatoire|impérative|irréversible)|ne (?:doit|peut) pas être (?:sautée|omise|ignorée|contournée|annulée))|point de non-retour/i,
    /^pas de (?:déploiement|mise en production|release|redémarrage|bascule) (?:le|en|avant|pendant|sans)(?![\wà-ž])/i,
    /^(?:déployer|exécuter|lancer|basculer|redémarrer)[^.,]{0,30} (?:uniquement|seulement) (?:pendant|entre|le|dans|hors)(?![\wà-ž])/i,
  ),
  must: /(?<!(?:mot de passe|nom|champ) )(?:doi(?:t|vent)|il faut)(?![\wà-ž])/i,
  before: /(?<![\wà-ž])avant (?!(?:19|20)\d\d)/i,
  only: oneOf(
    /(?<![\wà-ž])(?:uniquement|seulement|exclusivement) (?:après|si|une fois|lorsque|quand|avec)(?![\wà-ž])/i,
    /n['’]a lieu que (?:si|lorsqu|quand|après)/i,
    /(?:^|(?<![\wà-ž])(?:on|nous) )ne [\wà-ž]+ qu(?:e |['’])(?:si|lorsqu|quand|après|une fois)/i,
    /(?:^|[,;:] |(?<![\wà-ž])(?:et|puis|mais) )ne [\wà-ž]+(?:er|ez|ir|re)(?![\wà-ž])[^.;:]{0,80} qu(?:e |['’])(?:si|lorsqu|quand|après|une fois|avec)/i,
    /(?<![\wà-ž])pas avant (?:que |d['’]|de )/i,
  ),
  demands: inRow(
    /(?<!(?:mot de passe|nom|champ|colonne|format|clé|chemin|identifiants?|comptes?) )(?:doi(?:t|vent)|devraient?|il faut que)(?![\wà-ž])[^.,]{0,40}?(?<![\wà-ž])/i,
    oneOf(
      /identiques?|égale?s?|égaux|les? mêmes?|vides?|nulle?s?|à zéro|correspondre|coïncider|concorder|à jour/i,
      /être vert[\wà-ž]*/i,
    ),
    /(?![\wà-ž]| que (?:le|celui) )/i,
  ),
  faults: oneOf(
    inRow(
      inRow(
        /^/i,
        /si|en cas|dès|au moindre|à la moindre|au premier|toute?|tout|lorsque|plus de|moins de|sans/i,
        /(?![\wà-ž])[^.]{2,120}[,:;=?–—→]\s?(?:alors |on |nous |il faut |immédiatement |tout )*/i,
      ),
      oneOf(
        /(?:s['’]|tout )?arrêt[\wà-ž]+(?! (?:les?|la|l['’])[\s\wà-ž])|stop(?![\wà-ž])|stopp[\wà-ž]+|abandonn[\wà-ž]+/i,
        /interromp[\wà-ž]+|report[\wà-ž]+|revenir en|ne (?:pas|rien|[\wà-ž]+ rien)|on ne/i,
      ),
    ),
    /^(?:si|en cas|lorsque) [^.]{2,100}[,:] (?:[\wà-ž]+ ){1,4}(?:ancien[\wà-ž]*|précédente?|d['’]avant|sauvegarde|en arrière)(?![\wà-ž])/i,
    /(?:signifie|veut dire|=) (?:l['’])?(?:arrêt|stop|abandon)/i,
  ),
  orElse:
    /(?<![\wà-ž])(?:sinon|à défaut|autrement|dans le cas contraire)(?![\wà-ž]),? (?:on |il faut )?(?:s['’]|tout )?(?:arrêt|stop|abandon|interromp|report|annul|revenir|ne )/i,
  limits: oneOf(
    /(?<![\wà-ž])une? (?:seule? )?[\wà-ž]+ (?:à la fois|par (?:soir|nuit|fenêtre)|en même temps)/i,
    /^une? (?:seule? )?[\wà-ž]+ par (?:jour|semaine)|(?<![\wà-ž])(?:l['’]une?|une? [\wà-ž]+) après l['’]autre/i,
    /(?<![\wà-ž])(?:un par un|une par une|un à la fois|une à la fois)(?![\wà-ž])/i,
    /jamais (?:les )?deux [^.]{2,30}(?:en même temps|à la fois)/i,
  ),
  consents:
    /(?:après|avant|sans|attend|attendre|obtenir|avec|nécessite|exige) (?:l['’]|la |le |un )?(?:[\wà-ž]+ )?(?:accord|validation|feu vert|autorisation|aval|approbation) (?:d[eu]|écrite?|des|préalable)(?![\wà-ž])/i,
  consented:
    /^(?:\p{L}+ ){0,3}(?:approbation|accord|autorisation|feu vert)(?: (?:d[eu]s?|de la|par) [^.,;]{2,40}?)? (?:obtenue?|reçue?|donnée?|accordée?)(?!\p{L})/iu,
  proven:
    /^(?:si|lorsque|quand|une fois|après|dès que)(?!\p{L})[^.;:]{0,90}(?:correct\p{L}*|(?<!\p{L})ok|verte?s?|réussie?s?|sans erreur|validée?s?|conformes?|vérifiée?s?|validation|vérification|stables?)(?!\p{L})[^.;:,]{0,40}, (?:alors |on peut |vous pouvez )?(?:procéd|continu|poursui|lanc|déploy|bascul|exécut|supprim|redémarr|activ|mettre|migr|publi)/iu,
});

export const iberian: StopWords = hintedIn({
  forbids: oneOf(
    /(?:^|[,;:] |(?<![\wà-ž])(?:e|y|mas|pero) )(?:n[ãa]o|nunca|jam[aá]is|jamás|no|nada|ningu[eé]m|nadie|nenhum[\wà-ž]*|ning[uú]n[\wà-ž]*)(?! (?:se preocup|afet|afect|funcion|existe|precisa|necesita|(?:altera|muda|cambia|usa|gera)(?!r)|genera|causa|requer|requiere|inclu))(?= [\wà-ž]+(?:e|a|em|en|am|an|ar|er|ir|r|es|as)(?![\wà-ž]))/i,
    /(?<![\wà-ž])(?:n[ãa]o|no) (?:deve|pode|debe|puede)[\wà-ž]*/i,
  ),
  bound: inRow(
    /(?<![\wà-ž])/i,
    oneOf(
      /n?est[ae] (?:etapa|fase|momento)|por enquanto|por ahora|todav[íi]a|antes|at[ée]|hasta|enquanto|mientras|sem|sin|se|si|caso|durante|juntos|juntas|ao mesmo tempo|al mismo tiempo/i,
      /a la vez|simult[\wà-ž]+|a menos|salvo/i,
    ),
    /(?![\wà-ž])/i,
  ),
  bans: oneOf(
    /(?<![\wà-ž])(?:proibid[oa]|prohibid[oa]) [\wà-ž]+|^(?:em|en) (?:hip[óo]tese alguma|ning[uú]n caso|nenhum caso)/i,
    /^[^.,:;]{3,60} (?:é|es|s[ãa]o|son|est[áa]n?|est[ãa]o) (?:[\wà-ž]+mente )?(?:proibid|prohibid)[oa]s?[.!]?$/i,
    /^est[aeo] (?:etapa|passo|paso|a[çc][ãa]o|acci[óo]n|opera[çc](?:[ãa]o|i[óo]n)|verifica[çc](?:[ãa]o|i[óo]n)) (?:(?:é|es) (?:obrigat[óo]ri|obligatori|irrevers)|(?:n[ãa]o|no) (?:pode|puede|deve|debe) ser)/i,
    /^(?:n[ãa]o|no|nunca) (?:fazer|hacer|faça|haga|haz)(?: o| el)? (?:deploy|release|push|merge|despliegue)[^.]{0,30} (?:na|no|nas|nos|em|en|los|las|el|às|durante|sem|sin)(?![\wà-ž])/i,
  ),
  must: /(?<!(?:senha|contraseña|nome|nombre|campo) )(?:deve[mr]?|debe[nr]?|precisa[mr]?|tem que|tienen? que|hay que)(?![\wà-ž])/i,
  before: /(?<![\wà-ž])antes d(?:e|o|a|el)(?![\wà-ž])/i,
  only: oneOf(
    /^(?:s[óo]|somente|apenas|solo|sólo|únicamente) [^.]{2,60}(?<![\wà-ž])(?:quando|se|ap[óo]s|depois|cuando|si|despu[ée]s|una vez)(?![\wà-ž])/i,
    /(?<![\wà-ž])(?:s[óo]|somente|apenas|solo|sólo|únicamente) (?:pode|poder|deve|puede|debe)[\wà-ž]* [^.]{2,60}(?<![\wà-ž])(?:quando|se|ap[óo]s|depois|cuando|si|despu[ée]s|una vez|com|con)(?![\wà-ž])/i,
    /^(?:avance|continue|prossiga|siga|contin[uú]e|avanzar|seguir) (?:s[óo]|somente|apenas|solo|sólo)(?![\wà-ž])/i,
  ),
  demands: inRow(
    /(?<!(?:senha|contraseña|nome|nombre|campo|coluna|columna|chave|clave|credencia(?:le|i)s|cuentas?|contas?) )(?:deve[mr]?|debe[nr]?|precisa[mr]?|tem que|t[êe]m (?:que|de)|tienen? que|ha[ny]? de)(?![\wà-ž])[^.,]{0,40}?(?<![\wà-ž])/i,
    oneOf(
      /iguais|igual(?:es)?|id[êe]ntic[ao]s?|vazi[ao]s?|vac[íi][ao]s?|zero|cero|coincid[\wà-ž]+|bater|conferir/i,
      /corresponder|verdes?|em zero|en cero|existir/i,
    ),
    /(?![\wà-ž]| a[ol]? (?:nome|nombre))/i,
  ),
  faults: oneOf(
    inRow(
      inRow(
        /^/i,
        /se|si|caso|em caso|en caso|qualquer|cualquier|ao primeiro|al primer|mais de|más de|menos de/i,
        /(?![\wà-ž])[^.]{2,120}[,:;=?–—→]\s?(?:ent[ãa]o |entonces |imediatamente |inmediatamente |é para )*/i,
      ),
      oneOf(
        /(?:par[ea]r?|det[eé]n[\wà-ž]*)(?![\wà-ž]| (?:o|a|os|as|el|la|los|las) )|interromp[\wà-ž]+|interrump[\wà-ž]+/i,
        /abort[\wà-ž]+|suspend[\wà-ž]+|adi(?:e|ar)(?![\wà-ž])/i,
        /(?:volt(?:e|ar)|volver|vuelva|restaur[\wà-ž]+)(?![\wà-ž])|(?:n[ãa]o|no) [\wà-ž]+/i,
      ),
    ),
    /^(?:sem|sin) [^.:]{2,40}, (?:nada|n[ãa]o|no|nenhum[\wà-ž]*|ning[uú]n[\wà-ž]*)(?![\wà-ž])/i,
    /(?:significa|quer dizer|quiere decir) (?:parar|abortar|o fim)/i,
  ),
  orElse:
    /(?<![\wà-ž])(?:sen[ãa]o|caso contr[áa]rio|si no|de lo contrario|do contr[áa]rio)(?![\wà-ž]),? (?:par[ea]|abort|interromp|interrump|cancel|deten|n[ãa]o |no |suspend|volt|adi)/i,
  limits: oneOf(
    /^nunca (?:dos|duas|dois)(?![\wà-ž])/i,
    /(?<![\wà-ž])(?:uma?|un[ao]?) (?:s[óo] |solo |[úu]nic[oa] )?[\wà-ž]+ (?:de cada vez|por (?:vez|noite|dia|janela|semana|noche|d[ií]a)|a la vez)/i,
    /(?<![\wà-ž])(?:uma? de cada vez|uma? por vez|um (?:a|por) um|un[ao] (?:a|por) un[ao])(?![\wà-ž])/i,
  ),
  consents:
    /(?:ap[óo]s|depois|sem|sin|com|con|antes|s[óo]|despu[ée]s)(?: d[aoe]l?| la| el| a| o)? (?:aprova[çc][ãa]o|aprobaci[óo]n|autoriza[çc][ãa]o|autorizaci[óo]n|aval|ok|visto bueno) (?:d[aeo]l?|por)(?![\wà-ž])/i,
  consented:
    /^(?:\p{L}+ ){0,3}(?:aprova[çc][ãa]o|aprobaci[óo]n|autoriza[çc][ãa]o|autorizaci[óo]n|visto bueno|aval)(?: d[aeo]l?s? [^.,;]{2,40}?)? (?:obtid[ao]|obtenid[ao]|recebid[ao]|recibid[ao]|concedid[ao]|otorgad[ao])(?!\p{L})/iu,
  proven:
    /^(?:s[ei]|cuando|quando|una vez|uma vez|tras|ap[óo]s|despu[ée]s|depois)(?!\p{L})[^.;:]{0,90}(?:correct\p{L}*|corret\p{L}*|(?<!\p{L})ok|verdes?|[ée]xito|sucesso|sin errores|sem erros|valid\p{L}+|verific\p{L}+|confirm\p{L}+|esper[ao]d[ao]s?|estable|estável)(?!\p{L})[^.;:,]{0,40}, (?:se puede |pode-se |puede |pode )?(?:proced|prossig|pross|contin|ejecut|execut|despleg|despliegu|implant|reinici|elimin|remov|activ|ativ|cambi|migr|public|promov)/iu,
});

export const russian: StopWords = hintedIn({
  forbids:
    /(?<!(?:может|можно|могут|чтобы) )(?<![а-яё])(?:не|ничего не|никогда не) [а-яё]+(?:ть|ться|йте|ите|тесь|чь|(?<=запуска|выполня|применя|трога|переход|продолжа|деплои|выкатыва|меня|удаля|включа)(?:ем|им))(?![а-яё])|(?<![а-яё])(?:нельзя|никто не|ничего не)(?![а-яё])/i,
  bound:
    /(?<![а-яё])(?:на (?:этом|данном) этапе|сейчас|пока|до|без|оба|обе|сразу|прежде|раньше|если|одновременно|перед|во время|кроме)(?![а-яё])/i,
  bans: oneOf(
    /(?<![а-яё])(?:запрещается|запрещено|воспрещается|ни в коем случае)(?![а-яё])|^[^.,:;]{3,60} (?:строго |категорически )?(?:запрещен|запрещён|недопустим)[а-яё]*[.!]?$/i,
    /^(?:этот|эта|это|данн[а-яё]+) (?:шаг|этап|проверк|пункт|действи|операци)[а-яё]* (?:обязател|нельзя (?:пропус|отмен)|необратим)|точка невозврата/i,
    /^не (?:деплоить|выкатывать|релизить|перезапускать) (?:по|в|во|на)(?![а-яё])/i,
  ),
  only: /(?<![а-яё])(?:только|лишь|не раньше|не ранее)(?: тогда)?,? (?:после|когда|если|с разрешения|чем)(?![а-яё])/i,
  demands: inRow(
    /(?<!(?:имя|пароль|поле|ключ|формат|название|логины?|уч[её]тные (?:данные|записи)) )долж(?:ен|на|но|ны)(?![а-яё])[^.,]{0,40}?/i,
    oneOf(
      /совпа[а-яё]+|равнят[а-яё]+|сойтись|сходит[а-яё]+/i,
      /(?:быть )?(?:пуст[а-яё]{0,2}|равн[а-яё]{1,2}|одинаков[а-яё]+|идентичн[а-яё]+|нулев[а-яё]+|ноль|нулю|(?<!\d)0|зел[её]н[а-яё]+)/i,
    ),
    /(?![а-яё\d])/i,
  ),
  faults: oneOf(
    inRow(
      /^(?:если|при|в случае|как только|любая|любое|любой|больше|меньше|более|менее)(?![а-яё])[^.]{2,120}[,:;=?–—→-]\s?(?:то |немедленно |сразу )*/i,
      oneOf(
        /остановит[а-яё]+(?! [а-яё])|остановить(?:ся)?(?: и |[.,!]|$)|прекра[а-яё]+|прерв[а-яё]+|стоп(?![а-яё])/i,
        /отменить|отменяем|не [а-яё]+ть|дальше не/i,
      ),
    ),
    /^при (?:любо[а-яё]+ |перв[а-яё]+ |малейш[а-яё]+ )?(?:ошибк|сбо|расхожд|несовпад|проблем|отклонен)[а-яё]*[^.]{0,30}(?:прекра|прерв|остановит(?:ься|есь)|отменить|откат)/i,
    /^(?:[\w-]+ )?(?:failure|ошибка|сбой|неудача|провал)(?: [\wа-яё-]+){0,3} (?:завершает|останавливает|прерывает|прекращает|отменяет) /i,
  ),
  orElse: /(?<![а-яё])(?:иначе|в противном случае)(?![а-яё]),?[^.]{0,20}(?:стоп|останов|прекра|прерв|отмен|не |откат)/i,
  limits: oneOf(
    /^од(?:ин|на|но) [а-яё]+ (?:за|в) (?:ночь|раз|день|вечер|смену|окно)/i,
    /(?<![а-яё])(?:по одно(?:му|й)|один за (?:раз|другим)|одна за другой)(?![а-яё])/i,
    /не (?:более|больше) [а-яё]+ [^.]{0,24}(?:одновременно|за раз)/i,
  ),
  consents:
    /(?<![а-яё])(?:без|после|с|до) (?:[а-яё]+ )?(?:согласовани|разрешени|одобрени|согласи)[а-яё]* (?:с |от )?[а-яё]+/i,
  consented:
    /^(?:[а-яё]+ ){0,3}(?:согласовани|одобрени|разрешени|апрув)[а-яё]*(?: [^.,;]{2,40}?)? получен[оаы]?(?![а-яё])/i,
  proven:
    /^(?:если|когда|после|как только)(?![а-яё])[^.;:]{0,90}(?:успешн|зелён|зелен|без ошибок|корректн|проверк|подтвержд|ошибок нет|стабильн|в порядке)[а-яё]*[^.;:,]{0,40},? (?:можно )?(?:выполн|запус|переключ|продолж|удал|разв[её]рт|деплой|обнов|выкат|включ|перех)[а-яё]*/i,
});
