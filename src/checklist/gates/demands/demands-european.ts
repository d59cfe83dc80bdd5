import { hintedIn, type Pattern } from '../../../patterns/hinted.ts';

const germanRest = String.raw`(?<so>[^;:]*?)(?=$|[.;:]|, (?:und|aber|oder|sonst|dann)(?!\p{L}))`;

/** What ends with a verb in small letters is more than what has to be so: "nie ohne Sicherung neu starten". */
export const german: readonly Pattern[] = hintedIn([
  /(?<!\p{L})(?:[Ee]rst|[Nn]ur)(?: dann)? nach (?:(?:de[rmn]|eine[rm]) )?(?<so>(?:\p{Ll}[\p{L}-]* )*\p{Lu}[\p{L}-]+(?: durch [^,;:.]+)?)/u,
  /^(?:erst|nur)(?: dann)?,? (?:wenn|nachdem|sobald|falls|nach)(?!\p{L})(?<so>[^,;:]*)/iu,
  new RegExp(
    String.raw`(?<!\p{L})(?:erst|nur)(?: dann)?(?: [^,;:.]{1,80})?,? (?:wenn|nachdem|sobald|falls)(?!\p{L})${germanRest}`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:nicht|nie(?:mals)?|niemand|kein\p{L}*|keinesfalls)(?!\p{L})[^.;:]{2,90}?,? (?:(?:bis|bevor|ehe)(?!\p{L})${germanRest}|(?:solange|so lange)(?= [^.;:]*(?:nicht|kein))(?<not>[^;:.]*))`,
    'iu',
  ),
  /(?<!\p{L})(?:[Nn]ie(?:mals)?|[Kk]einesfalls|[Nn]icht) [^.;:]{4,90}? ohne (?<so>[^.;:,]{3,}?)(?<! \p{Ll}+en)(?=$|[.;,])/u,
  /^(?:bis|bevor|ehe) (?<so>[^,;:]{3,}), [^,;:]{2,90}?(?<!\p{L})(?:nicht|nie(?:mals)?|kein\p{L}*)(?!\p{L})/iu,
  /^(?:solange|so lange) (?=[^,]*(?:nicht|kein))(?<not>[^,;:]{3,}), [^,;:]{2,90}?(?<!\p{L})(?:nicht|nie(?:mals)?|kein\p{L}*)(?!\p{L})/iu,
  new RegExp(
    String.raw`(?:^|\s)(?:vor|bevor|ehe)(?!\p{L})[^;:]{2,90}?(?:sicherstellen|sicher|vergewissern(?: sie sich)?|prüfen|überprüfen|kontrollieren|bestätigen),? (?:dass|ob)(?!\p{L})${germanRest}`,
    'iu',
  ),
  /^(?<so>[^;:]{3,90}? (?:muss|müssen) [^;:]{2,}?),? (?:bevor|ehe)(?!\p{L})/iu,
  /^sobald (?<so>[^,;:]{3,}),/iu,
]);

const frenchRest = String.raw`(?<so>[^;:]*?)(?=$|[.;:]|, (?:et|mais|ou|puis|sinon)(?!\p{L}))`;
const frenchWhen = String.raw`(?:si|s['’](?=ils?(?!\p{L}))|lorsqu(?:e |['’])|quand|après(?: que| qu['’])?|une fois(?: que| qu['’])?|dès qu(?:e |['’]))`;

export const french: readonly Pattern[] = hintedIn([
  new RegExp(String.raw`^(?:seulement|uniquement) ${frenchWhen}(?<so>[^,;:]*)`, 'iu'),
  new RegExp(String.raw`(?<!\p{L})(?:seulement|uniquement) ${frenchWhen}${frenchRest}`, 'iu'),
  new RegExp(String.raw`(?<!\p{L})(?:ne |n['’])[^.;:]{2,90}? qu(?:e |['’])${frenchWhen}${frenchRest}`, 'iu'),
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:ne |n['’])[^.;:]{0,40}?(?:pas|jamais|rien)|jamais|aucune?|personne)(?!\p{L})[^.;:]{2,90}?,? (?:(?:avant(?: que| qu['’]| de)?|sans|à moins que)(?!\p{L})${frenchRest}|tant qu(?:e |['’])(?<not>[^;:.]*))`,
    'iu',
  ),
  /^tant qu(?:e |['’])(?=[^,]*(?:pas|jamais))(?<not>[^,;:]{3,}), [^;:]{0,40}(?:ne |n['’])/iu,
  new RegExp(
    String.raw`(?:^|\s)avant [^,;:]{2,90}?, (?:bien |toujours )?(?:assure[rz](?:-vous)?|s['’]assurer|vérifie[rz]|confirme[rz]|contrôle[rz]|veille[rz] à ce) (?:bien )?(?:qu(?:e |['’])|si )${frenchRest}`,
    'iu',
  ),
  /^(?:assure[rz](?:-vous)?|s['’]assurer|vérifie[rz]|confirme[rz]|contrôle[rz]) (?:bien )?qu(?:e |['’])(?<so>[^;:]+?),? avant(?!\p{L})/iu,
  /^(?<so>[^;:]{3,90}? doi(?:t|vent) [^;:]{2,}?),? avant(?!\p{L})/iu,
  /^(?:une fois|dès)(?: que | qu['’]| )(?<so>[^,;:]{3,}),/iu,
]);

const iberianRest = String.raw`(?<so>[^;:]*?)(?=$|[.;:]|, (?:y|e|o|ou|pero|mas|luego|depois)(?!\p{L}))`;
const iberianOnly = String.raw`(?:s[óo]lo|só|somente|apenas|solamente|únicamente|unicamente)`;
const iberianWhen = String.raw`(?:si|se|caso|cuando|quando|(?:después|depois|luego) (?:de )?que|(?:después|depois) d(?:e|[ao]s?|el)|tras|ap[óo]s|una vez que|uma vez que|una vez|en cuanto|assim que)(?!\p{L})`;

export const iberian: readonly Pattern[] = hintedIn([
  new RegExp(
    String.raw`^${iberianOnly} ${iberianWhen}(?<so>[^,;:]*?)(?=$|[,;:.]| (?:se )?(?:puede|pode)(?!\p{L}))`,
    'iu',
  ),
  new RegExp(String.raw`(?<!\p{L})${iberianOnly} (?:[^,;:.]{1,60}? )??${iberianWhen}${iberianRest}`, 'iu'),
  new RegExp(
    String.raw`(?<!\p{L})(?:no|n[ãa]o|nunca|jam[áa]s|jamais|ning[úu]n\p{L}*|nenhum\p{L}*|nadie|ninguém)(?!\p{L}) [^.;:]{2,90}?,? (?:hasta que|até que|hasta|até|antes (?:de )?que|antes de|antes del|antes d[oa]s?|a menos que|a não ser que|sin que|sem que|sin|sem|mientras no|enquanto não)(?!\p{L})${iberianRest}`,
    'iu',
  ),
  /^(?:hasta que|até que|mientras no|enquanto não) (?<so>[^,;:]{3,}), (?:no|n[ãa]o|nunca)(?!\p{L})/iu,
  new RegExp(
    String.raw`^antes d[eao]l?s? [^,;:]{2,90}?, (?:hay que |debe |deve )?(?:aseg[úu]r[ae]\p{L}*|certifique-se|certificar-se|garant[ai]\p{L}*|verifi(?:que|car|ca)|comprueb[ae]|comprobar|confirm[ae]r?|revis[ae]r?) (?:de )?(?:que|si|se)(?!\p{L})${iberianRest}`,
    'iu',
  ),
  /^(?:aseg[úu]r[ae]\p{L}*|certifique-se|certificar-se|garant[ai]\p{L}*|verifi(?:que|car|ca)|comprueb[ae]|comprobar|confirm[ae]r?) (?:de )?que (?<so>[^;:]+?),? antes d/iu,
  /^(?<so>[^;:]{3,90}? (?:debe|deben|deve|devem|tiene que|tienen que|tem que|têm que) [^;:]{2,}?),? antes d/iu,
  /^(?:una vez que|uma vez que|en cuanto|assim que|cuando|quando) (?<so>[^,;:]{3,}),/iu,
]);

const russianRest = String.raw`(?<so>[^;:]*?)(?=$|[.;:]|, (?:и|а|но|иначе)(?!\p{L}))`;

export const russian: readonly Pattern[] = hintedIn([
  /^только (?:после того,? как|когда|если|после|при)(?!\p{L})(?<so>[^,;:]*)/iu,
  new RegExp(
    String.raw`(?<!\p{L})только (?:после того,? как|тогда,? когда|когда|если|после|при)(?!\p{L})${russianRest}`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:не|нельзя|никогда|никто|запрещ\p{L}+)(?!\p{L})[^.;:]{2,90}?,? (?:(?:до тех пор,? )?пока (?=[^.;:]*(?<!\p{L})не )(?<not>[^;:.]*)|(?:прежде чем|до того,? как)(?!\p{L})${russianRest})`,
    'iu',
  ),
  /(?<!\p{L})(?:никогда не|нельзя|не) [^.;:]{4,90}? без (?<so>[^.;:,]{3,}?)(?=$|[.;,])/iu,
  /^пока (?=[^,]*(?<!\p{L})не )(?<not>[^,;:]{3,}), [^;:]{0,60}(?<!\p{L})(?:не|нельзя|никогда)(?!\p{L})/iu,
  new RegExp(
    String.raw`^(?:перед|до|прежде чем)(?!\p{L})[^;:]{2,90}?(?:убедит\p{L}+|убеждаемся|удостоверьтесь|проверьте|проверить|проверяем),? (?:в том, )?что(?!\p{L})${russianRest}`,
    'iu',
  ),
  /^(?:убедит\p{L}+|удостоверьтесь|проверьте|проверить),? что (?<so>[^;:]+?),? (?:перед|прежде чем|до)(?!\p{L})/iu,
  /^(?<so>[^;:]{3,90}?(?<!\p{L})долж\p{L}+ [^;:]{2,}?),? (?:прежде чем|до того,? как|перед)(?!\p{L})/iu,
  /^(?:как только|после того,? как) (?<so>[^,;:]{3,}),/iu,
]);
