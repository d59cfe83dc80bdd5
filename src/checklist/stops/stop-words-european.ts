import { hintedIn } from '../../patterns/hinted.ts';
import type { StopWords } from './stop-part.ts';

export const german: StopWords = hintedIn({
  forbids:
    /(?:^|[,;:–—-] )(?:bitte |dann |vorher )?(?:nicht|nichts|niemals|nie|niemand|kein\p{L}*|keinesfalls|auf keinen fall)(?!\p{L})|(?:darf|dürfen|soll|sollen|wird|werden) (?:\p{L}+ ){0,6}?(?:nicht|nichts|kein\p{L}*|niemand)(?!\p{L})|(?<!\p{L})nicht \p{L}+en(?:[,;.!]|$)|geht (?:hier )?nichts/iu,
  bound:
    /(?<!\p{L})(?:bevor|bis|solange|ehe|ohne|vor|vorher|während|wenn|falls|zugleich|gleichzeitig|parallel|außer)(?!\p{L})/iu,
  bans: /(?<!\p{L})(?:keinesfalls|auf keinen fall)(?!\p{L})|(?:verboten|untersagt|nicht gestattet|unzulässig)[.,!]?$/iu,
  only: /(?<!\p{L})(?:erst|nur)(?: dann)?,? (?:wenn|nachdem|sobald|nach|bei|mit|dann)(?!\p{L})[^.]*(?:(?<!\p{L})(?:darf|dürfen|soll|sollen|muss|müssen|weiter\p{L}*|geht es)(?!\p{L})|\p{L}{3,}en[.!]?$)|^(?:weiter|fortfahren|weitermachen)(?: geht es)? (?:nur|erst)(?!\p{L})|(?<!\p{L})(?:erst|nur) (?:\p{L}+ )?\p{L}{3,}en,? (?:wenn|nachdem|sobald)(?!\p{L})|(?:darf|dürfen|soll|sollen) (?:\p{L}+ ){0,4}(?:erst|nur)(?!\p{L})/iu,
  demands:
    /(?<!\p{L})(?:(?:muss|müssen|sollte\p{L}*)(?!\p{L})|ha(?:t|ben)(?= [^.,]{0,60} zu (?:sein|über)))[^.,]{0,60}(?<![\p{L}\d])(?:übereinstimmen|übereinzustimmen|stimmen|gleich(?: groß| hoch)?|identisch|leer|null|0|grün|deckungsgleich|dieselben?|denselben)(?: zu)?(?: sein)?(?![\p{L}\d]| (?:heißen|wie der name))/iu,
  faults:
    /^(?:bei|wenn|falls|sollten?|sobald|ist|sind|stimmt|stimmen|im fall\p{L}*|jede\p{L}*|mehr als|weniger als|unter|über)(?!\p{L})[^.]{2,140}(?:[,:;=?–—→-]| sofort)\s?(?:dann |bitte |sofort |hier |wird |alles )*(?:abbrechen|abbruch|aufhören|schluss|stopp?(?!\p{L})|stoppen|anhalten[.!]?$|finger weg|nicht |kein\p{L}* |zurück(?:rollen|bauen|setzen|drehen|schwenken)|verschieben|halt(?!\p{L}))|^(?:bei|im fall\p{L}*) \p{L}+(?:e|en)? [^.,]{0,24}(?:abbrechen|aufhören|stoppen|anhalten)|^(?:wenn|falls|bei|sollten?) [^.]{0,80}(?:fehler|fehlschl|abweich|problem|schief|nicht|alarm|zweifel)[^.]{0,60}[,:] (?:bitte |sofort |alles )*(?:anrufen|melden|stehen lassen|fragen|rücksprache|(?:\p{L}+ ){1,4}(?:anrufen|rufen|fragen|holen|informieren|verständigen|wieder (?:öffnen|einschalten|hochfahren|einspielen)))|(?:bedeute[nt]|heißt)(?: (?:das|für uns))?[,:]? (?:abbruch|stopp?|ende|schluss)/iu,
  orElse:
    /(?<!\p{L})(?:sonst|andernfalls|ansonsten|wenn nicht)(?!\p{L})[,:]?[^.]{0,40}(?:abbrechen|abbruch|aufhören|schluss|stopp\p{L}*|nicht |kein\p{L}* |zurück(?:rollen|bauen|setzen|drehen)|verschieben)/iu,
  limits:
    /(?<!\p{L})(?:nur|höchstens|maximal|stets|immer|jeweils)[^.]{0,12} eine?[rnms]? [^.]{0,30}(?:gleichzeitig|zugleich|auf einmal|zur (?:gleichen )?zeit|pro \p{L}+|je \p{L}+)|^eine?[rn]? \p{L}+ (?:pro|je) (?:abend|tag|nacht|fenster|schicht|woche)|^pro (?:abend|tag|nacht|fenster|schicht|woche|wartungsfenster) (?:nur |höchstens |maximal |immer )?ein|(?<!\p{L})(?:eine?[rns]? nach de[mr] ander\p{L}+|nacheinander, nicht|nie (?:zwei|beide|mehrere))(?!\p{L})/iu,
  consents:
    /(?:freigabe|genehmigung|zustimmung|einverständnis|okay|ok|go)(?!\p{L})[^.]{0,60}(?:einzuholen|abzuwarten|erforderlich|nötig|notwendig|zwingend|voraussetzung|muss vorliegen)|(?<!\p{L})(?:entscheidet|entscheiden) (?:allein |nur )?(?:über|ob)(?!\p{L})|(?<!\p{L})(?:ohne|auf|mit) (?:(?:das|die|den|ein) )?(?:okay|ok|go|freigabe|zustimmung|genehmigung|erlaubnis) (?:von|vom|der|des|durch|warten)(?!\p{L})/iu,
});

export const french: StopWords = hintedIn({
  forbids:
    /^(?:surtout,? )?(?:ne (?:pas|rien|jamais|plus)|n['’]\p{L}+(?:ez|er)|ne \p{L}+ez (?:pas|rien|jamais))(?!\p{L})|(?<!\p{L})(?:on|nous) ne [^.]{2,30}(?:pas|rien|jamais|plus)(?!\p{L})|(?<!\p{L})ne (?:doit|doivent|peut|peuvent) (?:pas|jamais|en aucun)(?!\p{L})|^(?:aucun\p{L}*|personne|rien|pas de|pas d['’]|plus de) |, ne \p{L}+ez (?:pas|rien|jamais|plus|à rien)/iu,
  bound:
    /(?<!\p{L})(?:avant|sans|sauf|pendant|si|lorsque|quand|en même temps|ensemble|à la fois|simultan\p{L}+|tant)(?!\p{L})|tant qu|jusqu|lorsqu/iu,
  bans: /(?<!\p{L})(?:interdi(?:t|te|ction)) (?:de|d['’]|avant|pendant|sans)|^en aucun cas/iu,
  only: /(?<!\p{L})(?:uniquement|seulement|exclusivement) (?:après|si|une fois|lorsque|quand|avec)(?!\p{L})|(?:^|(?<!\p{L})(?:on|nous) )ne \p{L}+ qu(?:e |['’])(?:si|lorsqu|quand|après|une fois)|(?<!\p{L})pas avant (?:que |d['’]|de )/iu,
  demands:
    /(?<!(?:mot de passe|nom|champ|colonne|format|clé|chemin) )(?:doi(?:t|vent)|devraient?|il faut que)(?!\p{L})[^.,]{0,40}?(?<!\p{L})(?:identiques?|égale?s?|égaux|les? mêmes?|vides?|nulle?s?|à zéro|correspondre|coïncider|concorder|à jour|être vert\p{L}*)(?!\p{L}| que (?:le|celui) )/iu,
  faults:
    /^(?:si|en cas|dès|au moindre|à la moindre|toute?|tout|lorsque|plus de|moins de|sans)(?!\p{L})[^.]{2,120}[,:;=?–—→]\s?(?:alors |on |nous |il faut |immédiatement |tout )*(?:(?:s['’]|tout )?arrêt\p{L}+(?! (?:les?|la|l['’])[\s\p{L}])|stop(?!\p{L})|stopp\p{L}+|abandonn\p{L}+|interromp\p{L}+|report\p{L}+|revenir en|ne (?:pas|rien|\p{L}+ rien)|on ne)|^(?:si|en cas|lorsque) [^.]{2,100}[,:] (?:\p{L}+ ){1,4}(?:ancien\p{L}*|précédente?|d['’]avant|sauvegarde|en arrière)(?!\p{L})|(?:signifie|veut dire|=) (?:l['’])?(?:arrêt|stop|abandon)/iu,
  orElse:
    /(?<!\p{L})(?:sinon|à défaut|autrement|dans le cas contraire)(?!\p{L}),? (?:on |il faut )?(?:s['’]|tout )?(?:arrêt|stop|abandon|interromp|report|annul|revenir|ne )/iu,
  limits:
    /(?<!\p{L})une? (?:seule? )?\p{L}+ (?:à la fois|par (?:soir|nuit|fenêtre)|en même temps)|^une? (?:seule? )?\p{L}+ par (?:jour|semaine)|(?<!\p{L})l['’]une? après l['’]autre|(?<!\p{L})(?:un par un|une par une|un à la fois|une à la fois)(?!\p{L})|jamais (?:les )?deux [^.]{2,30}(?:en même temps|à la fois)/iu,
  consents:
    /(?:après|avant|sans|attend|attendre|obtenir|avec|nécessite|exige) (?:l['’]|la |le |un )?(?:\p{L}+ )?(?:accord|validation|feu vert|autorisation|aval|approbation) (?:d[eu]|écrite?|des|préalable)(?!\p{L})/iu,
});

export const iberian: StopWords = hintedIn({
  forbids:
    /(?:^|[,;:] |(?<!\p{L})(?:e|y|mas|pero) )(?:n[ãa]o|nunca|jam[aá]is|jamás|no|nada|ningu[eé]m|nadie|nenhum\p{L}*|ning[uú]n\p{L}*)(?= \p{L}+(?:e|a|em|en|am|an|ar|er|ir|r|es|as)(?!\p{L}))|(?<!\p{L})(?:n[ãa]o|no) (?:deve|pode|debe|puede)\p{L}*/iu,
  bound:
    /(?<!\p{L})(?:antes|at[ée]|hasta|enquanto|mientras|sem|sin|se|si|caso|durante|juntos|juntas|ao mesmo tempo|al mismo tiempo|a la vez|simult\p{L}+|a menos|salvo)(?!\p{L})/iu,
  bans: /(?<!\p{L})(?:proibid[oa]|prohibid[oa]) \p{L}+|^(?:em|en) (?:hip[óo]tese alguma|ning[uú]n caso|nenhum caso)/iu,
  only: /^(?:s[óo]|somente|apenas|solo|sólo|únicamente) [^.]{2,60}(?<!\p{L})(?:quando|se|ap[óo]s|depois|cuando|si|despu[ée]s|una vez)(?!\p{L})|(?<!\p{L})(?:s[óo]|somente|apenas|solo|sólo|únicamente) (?:pode|poder|deve|puede|debe)\p{L}* [^.]{2,60}(?<!\p{L})(?:quando|se|ap[óo]s|depois|cuando|si|despu[ée]s|una vez|com|con)(?!\p{L})|^(?:avance|continue|prossiga|siga|contin[uú]e|avanzar|seguir) (?:s[óo]|somente|apenas|solo|sólo)(?!\p{L})/iu,
  demands:
    /(?<!(?:senha|contraseña|nome|nombre|campo|coluna|columna|chave|clave) )(?:deve[mr]?|debe[nr]?|precisa[mr]?|tem que|t[êe]m (?:que|de)|tienen? que|ha[ny]? de)(?!\p{L})[^.,]{0,40}?(?<!\p{L})(?:iguais|igual(?:es)?|id[êe]ntic[ao]s?|vazi[ao]s?|vac[íi][ao]s?|zero|cero|coincid\p{L}+|bater|conferir|corresponder|verdes?|em zero|en cero)(?!\p{L}| a[ol]? (?:nome|nombre))/iu,
  faults:
    /^(?:se|si|caso|em caso|en caso|qualquer|cualquier|ao primeiro|al primer|mais de|más de|menos de)(?!\p{L})[^.]{2,120}[,:;=?–—→]\s?(?:ent[ãa]o |entonces |imediatamente |inmediatamente |é para )*(?:(?:par[ea]r?|det[eé]n\p{L}*)(?!\p{L}| (?:o|a|os|as|el|la|los|las) )|interromp\p{L}+|interrump\p{L}+|abort\p{L}+|suspend\p{L}+|adi(?:e|ar)(?!\p{L})|(?:volt(?:e|ar)|volver|vuelva|restaur\p{L}+)(?!\p{L})|(?:n[ãa]o|no) \p{L}+)|^(?:sem|sin) [^.]{2,40}, (?:nada|n[ãa]o|no|nenhum\p{L}*|ning[uú]n\p{L}*)(?!\p{L})|(?:significa|quer dizer|quiere decir) (?:parar|abortar|o fim)/iu,
  orElse:
    /(?<!\p{L})(?:sen[ãa]o|caso contr[áa]rio|si no|de lo contrario|do contr[áa]rio)(?!\p{L}),? (?:par[ea]|abort|interromp|interrump|cancel|deten|n[ãa]o |no |suspend|volt|adi)/iu,
  limits:
    /(?<!\p{L})(?:uma?|un[ao]?) (?:s[óo] |solo |[úu]nic[oa] )?\p{L}+ (?:de cada vez|por (?:vez|noite|dia|janela|semana|noche|d[ií]a)|a la vez)|(?<!\p{L})(?:uma? de cada vez|uma? por vez|um (?:a|por) um|un[ao] (?:a|por) un[ao])(?!\p{L})/iu,
  consents:
    /(?:ap[óo]s|depois|sem|sin|com|con|antes|s[óo]|despu[ée]s)(?: d[aoe]l?| la| el| a| o)? (?:aprova[çc][ãa]o|aprobaci[óo]n|autoriza[çc][ãa]o|autorizaci[óo]n|aval|ok|visto bueno) (?:d[aeo]l?|por)(?!\p{L})/iu,
});

export const russian: StopWords = hintedIn({
  forbids:
    /(?<!(?:может|можно|могут|чтобы) )(?<!\p{L})(?:не|ничего не|никогда не) \p{L}+(?:ть|ться|йте|ите|тесь|чь)(?!\p{L})|(?<!\p{L})(?:нельзя|никто не|ничего не)(?!\p{L})/iu,
  bound: /(?<!\p{L})(?:пока|до|без|прежде|раньше|если|одновременно|перед|во время|кроме)(?!\p{L})/iu,
  bans: /(?<!\p{L})(?:запрещается|запрещено|воспрещается|ни в коем случае)(?!\p{L})/iu,
  only: /(?<!\p{L})(?:только|лишь|не раньше|не ранее)(?: тогда)?,? (?:после|когда|если|с разрешения|чем)(?!\p{L})/iu,
  demands:
    /(?<!(?:имя|пароль|поле|ключ|формат|название) )долж(?:ен|на|но|ны)(?!\p{L})[^.,]{0,40}?(?:совпа\p{L}+|равнят\p{L}+|сойтись|сходит\p{L}+|(?:быть )?(?:пуст\p{L}{0,2}|равн\p{L}{1,2}|одинаков\p{L}+|идентичн\p{L}+|нулев\p{L}+|ноль|нулю|(?<!\d)0|зел[её]н\p{L}+))(?![\p{L}\d])/iu,
  faults:
    /^(?:если|при|в случае|как только|любая|любое|любой|больше|меньше|более|менее)(?!\p{L})[^.]{2,120}[,:;=?–—→-]\s?(?:то |немедленно |сразу )*(?:остановит\p{L}+(?! \p{L})|остановить(?:ся)?(?: и |[.,!]|$)|прекра\p{L}+|прерв\p{L}+|стоп(?!\p{L})|отменить|отменяем|не \p{L}+ть|дальше не)|^при (?:любо\p{L}+ |перв\p{L}+ |малейш\p{L}+ )?(?:ошибк|сбо|расхожд|несовпад|проблем|отклонен)\p{L}*[^.]{0,30}(?:прекра|прерв|остановиться|отменить|откат)/iu,
  orElse: /(?<!\p{L})(?:иначе|в противном случае)(?!\p{L}),?[^.]{0,20}(?:стоп|останов|прекра|прерв|отмен|не |откат)/iu,
  limits:
    /^од(?:ин|на|но) \p{L}+ (?:за|в) (?:ночь|раз|день|вечер|смену|окно)|(?<!\p{L})(?:по одно(?:му|й)|один за (?:раз|другим)|одна за другой)(?!\p{L})|не (?:более|больше) \p{L}+ [^.]{0,24}(?:одновременно|за раз)/iu,
  consents:
    /(?<!\p{L})(?:без|после|с|до) (?:\p{L}+ )?(?:согласовани|разрешени|одобрени|согласи)\p{L}* (?:с |от )?\p{L}+/iu,
});
