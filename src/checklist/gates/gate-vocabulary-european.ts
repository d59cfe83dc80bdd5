import { hintedIn } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import type { GatePattern } from './gate-pattern.ts';

export const german: readonly GatePattern[] = hintedIn([
  {
    type: 'rollback',
    pattern: inRow(
      /^(?<condition>(?:bei|im falle?) (?:eine[mrs]? |jede[mr] )?(?:fehler\p{L}*|problem\p{L}*|misserfolg)|(?:wenn|falls|sobald) [^.:→]{3,120}?)\s*(?:[,:–—→-]+|=>)\s*(?:dann |bitte )?(?:sofort(?:ige[nr]?)? |unverzüglich |umgehend )?(?:den |die |das |einen )?(?:[\p{L}-]+ ){0,3}/iu,
      /roll ?-?back|zurück(?:rollen|setzen|stellen|schalten|schwenken|nehmen|drehen)|rückgängig machen|rückbau/iu,
    ),
  },
  {
    type: 'rollback',
    pattern:
      /^(?:sofort(?:ige[rn]?)? |unverzüglich )?(?:roll ?-?back|zurückrollen)(?: (?:sofort|durchführen|einleiten|auslösen))?,? (?:wenn|falls|bei|sobald)\b(?!.*(?:funktioniert|greift|getestet|möglich|vorhanden)[.!]?$)/i,
  },
  {
    type: 'proceed',
    pattern: oneOf(
      /^(?:erst |nur )?nicht (?:fortfahren|weitermachen|weitergehen|deployen|ausrollen|freigeben|live gehen|umschalten),? (?:wenn|falls|bis|solange|bevor)\b/i,
      /^fahren sie nicht fort,? (?:wenn|falls|bis|solange|bevor)\b/i,
      /^kein(?:e|en)? (?:deployment|release|go-?live|freigabe|rollout|umschaltung),? (?:wenn|falls|bis|solange|bevor)\b/i,
    ),
  },
  {
    type: 'proceed',
    pattern:
      /^(?:nur|erst)(?: dann)? (?:fortfahren|weitermachen|weitergehen|weiter|deployen|ausrollen|freigeben|live gehen),? (?:wenn|falls|nachdem|sobald)\b/i,
  },
  {
    type: 'proceed',
    pattern:
      /^(?<condition>[^.]{3,160}?)(?:,|\s[–—-]) (?:sonst|andernfalls|ansonsten) (?:bitte )?nicht (?:fortfahren|weitermachen|weitergehen|deployen|ausrollen)/iu,
  },
  {
    type: 'stop',
    pattern: /^(?:sofort )?(?:abbrechen|abbruch|stopp?(?:en)?|anhalten)[,!]? (?:wenn|falls|bei)\b/i,
  },
  {
    type: 'stop',
    pattern: inRow(
      /^(?<condition>(?:wenn|falls|sobald) [^.]{3,120}?),? (?:dann )?(?:bitte )?(?:sofort |unverzüglich )?/iu,
      /abbrechen|abbruch|stopp(?!en sie den)\p{L}*|nicht (?:fortfahren|weitermachen|deployen|ausrollen)/iu,
    ),
  },
  {
    type: 'order',
    pattern: oneOf(
      /^(?:ausführungs)?reihenfolge(?!\p{L})[^.]{0,20}\((?:wichtig|zwingend|einhalten|verbindlich)/iu,
      /\b(?:genau |exakt |strikt )?in (?:genau )?(?:dieser|der angegebenen|der folgenden|der vorgegebenen) reihenfolge\b/iu,
      /\b(?:die )?reihenfolge (?:ist )?(?:zwingend |unbedingt |genau )?(?:einzuhalten|einhalten|beachten)/iu,
      /\bm(?:uss|üssen) [^.]{0,60}\bin (?:einer |der )?(?:bestimmten|festen|festgelegten|richtigen|korrekten) reihenfolge\b/iu,
      /\bkeine(?:n)? schritte? (?:überspringen|auslassen)\b|\b(?:diesen|den) schritt (?:\p{L}+ )?(?:nicht|nie(?:mals)?) (?:überspringen|auslassen)\b/iu,
      /(?<!\p{L})überspring(?:e|en|t)(?: sie)? (?:diesen|den) schritt (?:auf keinen fall|nicht|nie(?:mals)?)(?!\p{L})/iu,
      /(?<!\p{L})(?:schritte|abschnitte|punkte|aufgaben)(?: unten)?(?: bitte)? (?:der reihe nach|nacheinander|in (?:der )?reihenfolge) (?:abarbeiten|durchführen|ausführen|erledigen|befolgen)/iu,
    ),
  },
]);

export const french: readonly GatePattern[] = hintedIn([
  {
    type: 'rollback',
    pattern:
      /^(?<condition>en cas (?:d['’](?:erreur|échec|incident|anomalie)|de (?:problème|panne))|(?:si|dès que) [^.:→]{3,120}?)\s*(?:[,:–—→-]+|=>)\s*(?:alors )?(?:immédiatement )?(?:effectuer |lancer |procéder à |déclencher |faire |exécuter )?(?:au |un |le )?(?:roll ?-?back|retour (?:en )?arrière|revenir en arrière|annuler le déploiement)/iu,
  },
  {
    type: 'rollback',
    pattern:
      /^(?:effectuer |lancer |déclencher |faire )?(?:un |le )?(?:roll ?-?back|retour (?:en )?arrière|revenir en arrière)(?: immédiat(?:ement)?)? (?:si|dès que|en cas|lorsque)\b/iu,
  },
  {
    type: 'proceed',
    pattern:
      /^ne (?:(?:pas|jamais) (?:continuer|procéder|poursuivre|déployer|passer|lancer|mettre en production)|(?:continuez|procédez|poursuivez|déployez|passez|lancez|mettez) (?:pas|jamais))(?!\p{L})[^.:]*?(?<!\p{L})(?:s['’]|(?:si|avant)(?!\p{L})|tant qu)/iu,
  },
  {
    type: 'proceed',
    pattern: oneOf(
      /^ne (?:continue[rz]|procéde[rz]|poursuiv(?:re|ez)|déploye[rz]|passe[rz][^.:]{0,24}) qu(?:e |['’])(?:si|lorsqu|quand|après|une fois)/iu,
      /^(?:continue[rz]|poursuiv(?:re|ez)|déploye[rz]|passe[rz] à la suite) (?:uniquement|seulement) (?:si|après|lorsque|quand|une fois)/iu,
    ),
  },
  {
    type: 'stop',
    pattern:
      /^(?:tout )?(?:arrêt(?:er|ez)?|stop(?:per|pez)?|interromp(?:re|ez)|abandonne[rz])(?!\p{L}| (?:le|la|les|l['’]) ?(?:service|serveur|conteneur|processus|application|base))[^.:]*? (?:si|dès que|en cas)\b/iu,
  },
  {
    type: 'stop',
    pattern: inRow(
      /^(?<condition>(?:si |s['’]ils? |dès que |lorsque |en cas d)[^.]{3,120}?)\s*(?:[,:→]|[-=]+>)\s*(?:alors )?(?:immédiatement )?/iu,
      oneOf(
        /(?:tout )?arrête[rz](?! (?:le|la|les|l['’]) ?(?:service|serveur|conteneur|processus|application))|stop(?:pe[rz])?(?!\p{L}| (?:le|la|les) (?:service|serveur|conteneur))|interromp(?:re|ez)|abandonne[rz]/iu,
        /ne pas (?:continuer|poursuivre|déployer)|ne (?:continuez|poursuivez|déployez) pas/iu,
      ),
    ),
  },
  {
    type: 'order',
    pattern: oneOf(
      /^ordre d['’](?:exécution|installation)[^.]{0,12}\((?:important|obligatoire|strict)/iu,
      /(?<!\p{L})ne (?:pas |jamais )?saute[rz] (?:pas |jamais )?(?:aucune|d['’]|les? |cette |ces )?\s?étapes?/iu,
      /dans (?:l['’]|cet |le même )ordre (?:exact|strict|indiqué|suivant)/iu,
      /(?<!\p{L})doi(?:t|vent) [^.]{0,60} dans (?:un |l['’])ordre (?:précis|spécifique|strict|déterminé|exact)/iu,
      /^(?:suiv(?:re|ez)|effectue[rz]|réalise[rz]|exécute[rz]|faire|faites) (?:toutes )?(?:les|ces) étapes(?: suivantes| ci-dessous)? dans l['’]ordre(?=[.!:;,]|$)/iu,
      /respecte[rz] (?:scrupuleusement |strictement )?l['’]ordre/iu,
    ),
  },
]);

export const iberian: readonly GatePattern[] = hintedIn([
  {
    type: 'rollback',
    pattern:
      /^(?<condition>e[nm] caso de (?:erro|error|falha|fallo|problemas?)|(?:se|si|caso|cuando|quando) [^.:→]{3,120}?)\s*(?:[,:–—→-]+|=>)\s*(?:entonces |então )?(?:imediatamente |inmediatamente )?(?:fazer |faça |hacer |haz |ejecutar |ejecute |executar |execute |realizar |iniciar |inicie |lanzar )?(?:[oe]l? |um |un )?(?:roll ?-?back|revert(?:er|ir|a)|revers[ãa]o|reversi[óo]n|vuelta atrás)/iu,
  },
  {
    type: 'rollback',
    pattern:
      /^(?:fazer |hacer |executar |ejecutar |iniciar |realizar )?(?:roll ?-?back|revert[ei]r)(?: imediat[ao](?:mente)?| inmediat[ao](?:mente)?)? (?:se|si|caso|quando|cuando)\b/iu,
  },
  {
    type: 'proceed',
    pattern: inRow(
      /^(?:não|nao|no|nunca) /iu,
      oneOf(
        /prosseguir|prossiga|continu(?:ar|e|es)|avan[çc](?:ar|e)|avanz(?:ar|ar)|avance|fazer deploy|implantar/iu,
        /implante|publicar|publique|proceder|seguir|pasar a|passar para|desplegar|despliegue/iu,
      ),
      /(?!\p{L})[^.:]*?[,]? (?:se|si|até|hasta|enquanto|mientras|caso|sem|sin|antes)(?![\p{L}])/iu,
    ),
  },
  {
    type: 'proceed',
    pattern: oneOf(
      /^(?:somente|apenas|s[óo]|solo|sólo|únicamente) (?:continu(?:ar|e)|prosseguir|prossiga|avan[çc](?:ar|e)|seguir|siga|proceder|desplegar) (?:se|si|quando|cuando|após|depois|después|una vez)/iu,
      /^(?:continu(?:ar|e)|prosseguir|prossiga|avan[çc](?:ar|e)|seguir|siga|proceder) (?:somente|apenas|s[óo]|solo|sólo|únicamente) (?:se|si|quando|cuando|após|depois|después|una vez)/iu,
    ),
  },
  {
    type: 'stop',
    pattern:
      /^(?:parar|pare|abortar|aborte|deten(?:er|ga|ha)|interromper|interrompa|interrumpir|cancelar)(?!\p{L}| (?:o|a|os|as|el|la|los|las) (?:servi|proces|conten|aplica|banco|base|job|worker|pod))[^.:]*? (?:se|si|caso)(?!\p{L})/iu,
  },
  {
    type: 'stop',
    pattern: inRow(
      /^(?<condition>(?:se|si|caso) [^.]{3,120}?)\s*[,:]\s*(?:entonces |então )?(?:imediatamente |inmediatamente )?/iu,
      oneOf(
        /par(?:ar|e)(?! (?:o|el|los|os) (?:servi|proces|conten))|abort(?:ar|e)/iu,
        /deten(?:er(?:se)?|ga|ha)(?! (?:el|los) (?:servi|proces|conten))|interromper|interrumpir/iu,
        /(?:não|no) (?:prosseguir|prossiga|continu(?:ar|e)|avan[çc](?:ar|e))/iu,
      ),
      /(?!\p{L})/iu,
    ),
  },
  {
    type: 'order',
    pattern: oneOf(
      /^(?:ordem|orden) de (?:execu[çc][ãa]o|ejecuci[óo]n|deploy|implanta[çc][ãa]o|despliegue)[^.]{0,12}\((?:importante|cr[íi]tic|obrigat|obligat|estrit)/iu,
      /\b(?:nesta|na|en (?:este|el)) (?:mesma |mismo )?(?:ordem|orden)(?: exat[ao]| exact[ao]| indicad[ao]| correct[ao]| corret[ao])/iu,
      /(?<!\p{L})(?:dev|deb)e[mn]? [^.]{0,60} (?:em|en|na|numa|en un) (?:uma )?(?:ordem|orden) (?:espec[íi]fic|exat|exact|corret|correct|estrit|estrict)[ao]/iu,
      /(?:não|no|nunca) (?:pul(?:ar|e)|omit(?:ir|a)|saltar(?:se)?|salte) (?:nenhuma? |ning[úu]n[ao]? |os |los |as |las |o |el |la |a |est[ea]s? )?(?:passos?|pasos?|etapas?)/iu,
      /^(?:sig(?:a|ue)|seguir|complet[ae]r?|realiz[ae]r?|realice|execut[ae]r?|ejecut[ae]r?|faça|haga) (?:todos )?(?:l?os|est[eo]s) pas(?:os|sos)(?: siguientes| seguintes| abaixo)? (?:en|na|por|em) (?:el )?(?:orden|ordem)(?=[.!:;,]|$)/iu,
    ),
  },
]);

export const russian: readonly GatePattern[] = hintedIn([
  {
    type: 'rollback',
    pattern:
      /^(?<condition>при (?:любой )?(?:ошибк\p{L}+|сбо\p{L}+|проблем\p{L}+)|в случае (?:ошибки|сбоя|неудачи|проблем\p{L}*)|(?:если|как только|когда) [^.:→]{3,120}?)\s*(?:[,:–—→-]+|=>)\s*(?:то )?(?:немедленн\p{L}+ |сразу |срочно )?(?:выполнить |выполните |сделать |сделайте |начать |начните |запустить |запустите )?(?:откат|rollback)/iu,
  },
  {
    type: 'rollback',
    pattern: /^(?:немедленн\p{L}+ |срочн\p{L}+ )?откат\p{L}*,? (?:если|при|в случае|когда)(?!\p{L})/iu,
  },
  {
    type: 'proceed',
    pattern: inRow(
      /^(?:нельзя|не|запрещено|запрещается) /iu,
      oneOf(
        /продолжа\p{L}+|деплоить|выкатыва\p{L}+|выкладыва\p{L}+|переход\p{L}+|запуска\p{L}+|разв[её]ртыва\p{L}+/iu,
        /публиковать|начина\p{L}+/iu,
      ),
      /[^.:]*?,? (?:если|пока|до|без|прежде чем)(?!\p{L})/iu,
    ),
  },
  {
    type: 'proceed',
    pattern: oneOf(
      /^(?:продолжа\p{L}+|переход\p{L}+|деплоить|выкатывать|деплой|запуска\p{L}+)[^.:,]{0,30} только (?:если|после|когда|при)(?!\p{L})/iu,
      /^только (?:если|после того как|когда) [^.]{3,80}, (?:продолжа|переход|деплои)/iu,
    ),
  },
  {
    type: 'stop',
    pattern:
      /^(?:стоп|остан\p{L}+|прерв\p{L}+|прекрат\p{L}+)(?!\p{L}| (?:контейнер|серви|служб|сервер|приложени|воркер|под(?!\p{L})|баз))[^.:]*?,? если(?!\p{L})/iu,
  },
  {
    type: 'stop',
    pattern: inRow(
      /^(?<condition>(?:если|при) [^.]{3,120}?)\s*[,:–—→-]\s*(?:то )?(?:немедленно |сразу )?/iu,
      oneOf(
        /стоп(?!\p{L})|остановитесь|остановиться|остановить (?:деплой|релиз|выкатк|процесс|работ)|прервать|прервите/iu,
        /прекратить|прекратите|не продолжа\p{L}+|не переход\p{L}+/iu,
      ),
    ),
  },
  {
    type: 'order',
    pattern: oneOf(
      /строго (?:в (?:указанном |этом |данном )?порядке|по порядку|последовательно)|не (?:пропуска\p{L}+|перескакива\p{L}+)[^.]{0,24} шаг/iu,
      /(?:долж(?:ен|на|но|ны)|нужно|необходимо)(?!\p{L}) [^.]{0,60}в (?:строгом|определ[её]нном|указанном|правильном) порядке/iu,
      /^(?:выполн\p{L}+|пройд\p{L}+) (?:все )?(?:эти )?(?:шаги|пункты|этапы)(?: ниже)? по порядку(?=[.!:;,]|$)/iu,
      /^порядок (?:выполнения|действий|развёртывания|развертывания)[^.]{0,12}\((?:важно|строго|обязательно)/iu,
    ),
  },
]);
