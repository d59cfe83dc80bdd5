import { hinted, hintedIn, mayMatchIn, type Pattern } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import type { Command } from '../../steps/item.ts';
import type { BlockReading, RawBlock, Unit } from './block-reading.ts';

/** Whether a text beside a command says that it will ask something at the keyboard. */
export function announcesQuestion(text: string): boolean {
  return [...questionsIn(text), ...numbersIn(text)].some((pattern) => pattern.test(text));
}

/** Whether a text says that a device has to be at hand that is asked during the command: a hardware wallet, a security key, a phone. */
export function announcesDevice(text: string): boolean {
  return devices.test(text);
}

/** By language; another language is another line. */
const questions: readonly Pattern[] = hintedIn([
  oneOf(
    /\b(?:when|if) (?:prompted|asked)|\bprompts? (?:you|for)|\b(?:follow|answer|accept) the (?:\S+ )?(?:prompts?|questions?|wizard)\b/i,
    /\byou(?:['’]ll| will) (?:also )?be (?:asked|prompted)/i,
    /\b(?:type|answer|enter|press|select|choose|confirm with|reply)\s+["'“`]?(?:y(?:es)?|enter|ok|the (?:password|passphrase|otp|code|pin))\b/i,
    /\bwill (?:ask|prompt)\b/i,
    /\basks? (?:you )?(?:for (?:[\w-]+ ){0,7}(?:confirmation|passwords?|passphrases?|otp|code|pin|credentials)|to confirm)\b/i,
    /\b(?:reach(?:es)?|(?:stops?|halts?|pauses?|ends?) at|gets? to) (?:the |an? |its )?(?:[\w-]+ ){0,3}(?:prompt|question)\b/i,
    /\brun\b[^.]{0,80}? and (?:then )?follow (?:the |its |all |on-screen )*(?:steps|instructions|directions)(?! (?:below|above|in|of|from|on|at)\b)/i,
    /\b(?:requires?|needs?|expects?|wants?) (?:an? |your |the )?["'“‘`]?(?:y(?:es)?|typed|interactive|keyboard|manual)["'”’`]? (?:as )?(?:confirmation|input|answer)\b|\bprompts? (?:to|before)\b|\byou (?:must|have to|need to) (?:type|enter|answer) ["'“‘`]?(?:y(?:es)?|the)\b/i,
    /\bconfirm(?:s|ed|ation)? by typing\b|\bwaits? for (?:your |keyboard )?(?:input|confirmation at the keyboard|a key ?press|enter)\b/i,
    /\bconfirmation prompt|\binteractive(?:ly)?\b|\bpassword when\b/i,
  ),
  oneOf(
    /wenn (?:du |sie )?(?:danach )?gefragt|bei nachfrage|nach aufforderung|auf nachfrage/iu,
    /["„“']?(?:ja|yes|y)["“”']? (?:eingeben|bestätigen)|passwort eingeben/iu,
    /(?:bis zur?|erreicht (?:die|eine)|hält (?:bei|an) der) (?:[\p{L}-]+ ){0,2}(?:abfrage|rückfrage|eingabeaufforderung)(?!\p{L})/iu,
    /(?:erfordert|braucht|benötigt) (?:die |eine )?(?:eingabe|bestätigung (?:mit|durch) )|wartet auf (?:eine )?eingabe/iu,
    /(?:fragt|verlangt|erwartet) (?:\p{L}+ ){0,4}(?:bestätigung|passwort|kennwort|eingabe)/iu,
  ),
  oneOf(
    /(?:lorsque|quand) (?:vous (?:y )?êtes |c['’]est )?(?:demandé|invité)|à l['’]invite/iu,
    /(?:saisi(?:r|ssez)|tape[rz]|réponde[rz]) ["«“']?\s?(?:yes|oui|y|o)\b/iu,
    /(?:atteint|arrive à|s['’]arrête (?:à|sur)) (?:la question|l['’]invite|une? (?:question|invite))(?!\p{L})/iu,
    /(?:nécessite|requiert) (?:la |une )?(?:saisie|confirmation (?:avec|par) ["«“]?\s?(?:yes|oui))/iu,
    /(?:demande(?:ra)?|exige(?:ra)?|attend) (?:\p{L}+ ){0,4}(?:confirmation|mot de passe|réponse|saisie)(?!\p{L})/iu,
  ),
  oneOf(
    /(?:quando|cuando) (?:for |sea |se (?:le )?)?(?:solicitad[oa]|pedid[oa]|solicite|pida|pregunte|perguntad[oa])/iu,
    /(?:digite|digitar|escriba|teclee|responda) ["“']?(?:yes|sim|s[ií]|y|s)\b/iu,
    /(?:lleg(?:a|ue) a|cheg(?:a|ue|ar) [àa]|se det(?:iene|ém) en|para na) (?:la |una |uma )?(?:pregunta|pergunta)(?!\p{L})/iu,
    /(?:requer|requiere|exige) (?:a |la )?(?:confirma[çc][ãi][óo]n?|confirmação) (?:com|con|digitando|escribiendo) /iu,
    /(?:pede|pedir[áa]|pide|solicita(?:rá)?) (?:\p{L}+ ){0,4}(?:confirma[çc][ãi][óo]n?|confirmação|senha|contraseña)(?!\p{L})/iu,
  ),
  /(?:дойд[её]т|доходит) до (?:запроса|вопроса)(?!\p{L})|при запросе|(?:требует|ждёт|ждет|запросит) (?:ввода|ввести|подтверждени[ея] (?:вводом|«|["']))|по запросу|когда (?:спросит|попросит)|введите ["«']?(?:yes|да|y)(?!\p{L})|ответьте ["«']?(?:yes|да|y)(?!\p{L})/iu,
  /(?:停在|到达|到)[^。，]{0,12}(?:提示|询问)(?:处|时)|交互|按提示|提示时|出现提示|(?:需要?|会|将)(?:要求)?(?:手动|键盘)?输入(?:确认|密码)|输入\s*["“'`]?(?:y|yes|是|确认)/i,
  /(?:確認|同意|入力)の?(?:画面|プロンプト|質問)で(?:止ま|停止)|対話(?:的|式|形式)|入力を求め|プロンプトが(?:出|表示)|(?:yes|y|はい)["」”'`]?\s*(?:と|を)入力/i,
  /(?:확인|동의|입력) ?(?:질문|프롬프트)에서 (?:멈|중단)|대화형|프롬프트가|입력을 요청|(?:yes|y|예)["'”]?\s*(?:를|을|라고)?\s*입력/i,
  /پرسیده شد|(?:yes|بله)\s*را?\s*(?:وارد|تایپ)/i,
]);

/** "Choose 0 to leave": a number is typed into a menu. Another language is another line. */
const numbers: readonly Pattern[] = hintedIn([
  inRow(
    /^(?:then |now )?(?:choose|select|pick|press|type|enter|answer) (?:with )?(?:option |number )?/i,
    /["'“`]?\d{1,2}["'”`]?(?=$|[.,;:)]| (?:to|for|and|or|if|when)\b)/i,
  ),
  /^(?:dann )?(?:wähle?n?|drücke?n?|gib|geben)(?: sie)? (?:option |nummer )?["„]?\d{1,2}["“]?(?=$|[.,;:)]| (?:zum|um|für|ein|und|oder|wenn)(?!\p{L}))/iu,
  /^(?:puis )?(?:choisi(?:r|ssez|s)|sélectionne[rz]|tape[rz]|appuye[rz] sur|saisi(?:r|ssez)) (?:l['’]option |le (?:numéro )?)?["«]?\s?\d{1,2}\s?["»]?(?=$|[.,;:)]| (?:pour|et|ou|si)(?!\p{L}))/iu,
  /^(?:luego |depois )?(?:elija|elige|escolha|escoja|seleccione|selecione|digite|pulse|pressione|introduzca) (?:la opci[óo]n |a opção )?["“']?\d{1,2}["”']?(?=$|[.,;:)]| (?:para|y|e|ou|o)(?!\p{L}))/iu,
  /^(?:затем )?(?:выберите|нажмите|введите) (?:пункт |вариант |опцию )?["«]?\d{1,2}["»]?(?=$|[.,;:)]| (?:для|чтобы|и|или)(?!\p{L}))/iu,
  /^(?:然后|请)?(?:选择|按|输入)\s*(?:选项)?\s*["“'「]?\d{1,2}["”'」]?\s*(?=$|[，。、；：)）]|退出|取消|以|来|表示|即可)/u,
  /^["「'“]?\d{1,2}["」'”]?\s*(?:を|と)(?:選択|入力|選|押)/u,
  /^["'“]?\d{1,2}["'”]?\s*(?:번)?\s*(?:을|를)?\s*(?:선택|입력|누르)/u,
  /^(?:گزینه )?["«]?[\d۰-۹]{1,2}["»]?\s*(?:را )?(?:انتخاب|وارد|بزنید)/u,
]);

const numbersIn = mayMatchIn(numbers, (pattern) => pattern);

/** "Choose what is loaded:" below a command that brings a menu; above one it would be what the operator decides. */
const choosing: readonly Pattern[] = hintedIn([
  /^(?:then |now )?(?:choose|select|pick) (?:what|which)\b/i,
  /^(?:dann )?wähle?n?(?: sie)?,? (?:was|welche\p{L}*)(?!\p{L})/iu,
  /^(?:puis )?(?:choisi(?:r|ssez|s)|sélectionne[rz]) (?:ce (?:que|qui)|quel\p{L}*)(?!\p{L})/iu,
  /^(?:luego |depois )?(?:elija|elige|escolha|escoja|seleccione|selecione) (?:qu[ée]|o que|qua(?:l|is)|cu[áa]l(?:es)?)(?!\p{L})/iu,
  /^(?:затем )?выберите,? (?:что|какой|какую|какие)(?!\p{L})/iu,
  /^(?:然后|请)?选择要/u,
  /^(?:何|どれ)を.{1,20}選(?:択|ぶ|び|ん)/u,
  /^(?:무엇|어떤 것)을 .{1,20}선택/u,
]);

const choosingIn = mayMatchIn(choosing, (pattern) => pattern);

const questionsIn = mayMatchIn(questions, (pattern) => pattern);

const devices = hinted(
  oneOf(
    inRow(
      /\b/i,
      oneOf(
        /ledger|trezor|hardware (?:wallet|key|token)|yubi ?key|security key|touch ?id|smart ?card|hsm pin/i,
        /authenticator|second factor|2fa|mfa|one-time (?:code|password)|otp/i,
      ),
      /\b[^.]{0,80}\b(?:connect|unlock|approv|confirm|sign|tap|touch|plug|insert|enter|ready|prompt|open)/i,
    ),
    inRow(
      /\b(?:connect|unlock|approve|confirm|sign|tap|touch|plug|insert|enter)\w*\b[^.]{0,60}\b/i,
      oneOf(
        /ledger|trezor|hardware (?:wallet|key|token)|yubi ?key|security key|your (?:device|phone)/i,
        /one-time (?:code|password)|otp|2fa|mfa/i,
      ),
      /\b/i,
    ),
  ),
);

/** Words of commands that use such a device: building and looking does not. */
const uses =
  /(?:^|[^\p{L}])(?:sign|send|broadcast|submit|publish|approve|propose|execute|transfer|release|login|push|deploy|ledger|wallet)(?:[^\p{L}]|$)/iu;

/**
 * Marks the commands of a block that the text around it says will ask: with a device at hand those that sign or send, with a question
 * announced the last one that does something, unless one of them is known to ask anyway.
 */
export function markAnnounced(units: readonly Unit[], asks: RawBlock['asks']): Unit[] {
  if (asks === undefined) return [...units];
  const all = units.flatMap(({ commands }) => commands);
  const works = all.filter(
    ({ effect, interactive }) => !interactive && (effect === 'changes' || effect === 'destroys'),
  );
  const known = all.some(({ interactive }) => interactive);
  const marked = new Set<Command>(
    asks === 'device' ? works.filter(({ text }) => uses.test(text)) : known ? [] : works.slice(-1),
  );
  return units.map((unit): BlockReading['units'][number] => ({
    ...unit,
    commands: unit.commands.map((command) => (marked.has(command) ? { ...command, interactive: true } : command)),
  }));
}

/**
 * Marks the last command below a comment that says that it asks ("restore it all (asks for confirmation)"), or above comments that say what is
 * typed there ("Follow the prompts"), unless one is known to ask anyway.
 */
export function markAsked(units: readonly Unit[]): Unit[] {
  return units.map((unit, at) => {
    const last = unit.commands.at(-1);
    if (last === undefined || unit.commands.some(({ interactive }) => interactive)) return unit;
    if (!namesQuestion.test(unit.title) && !asksBelow(units[at + 1])) return unit;
    return { ...unit, commands: [...unit.commands.slice(0, -1), { ...last, interactive: true }] };
  });
}

function asksBelow(below: Unit | undefined): boolean {
  if (below === undefined || below.commands.length > 0) return false;
  return [below.title, ...below.manual.map(({ text }) => text)].some(saysWhatIsTyped);
}

/** What a command is called that asks: "(asks for confirmation)", "mit Rückfrage", "확인 프롬프트 있음". "Without confirmation" does not. */
const namesQuestion = hinted(
  oneOf(
    /\basks (?:you )?(?:for (?:a |your )?(?:confirmation|password)|to confirm)\b|\((?:requires? (?:\S+ )?(?:confirmation|input)|with (?:a )?confirmation(?: prompt)?|interactive|prompts? (?:you|for)[^()]{2,40})\)/iu,
    /\((?:\p{L}+ )?(?:mit|fragt nach) (?:\p{L}+ )?(?:rückfrage|bestätigung|passwort)[^()]*\)|\((?:avec|demande(?: une?| le)?) (?:confirmation|mot de passe)[^()]*\)/iu,
    /\((?:con|com|pide|pede|solicita) (?:la |uma? )?(?:confirmaci[óo]n|confirmação|contraseña|senha)[^()]*\)|\((?:с|запросит|спросит) (?:подтвержден\p{L}+|пароль)[^()]*\)/iu,
    /[(（](?:需要?|会|将)?(?:手动)?(?:确认|输入)(?:提示)?[)）]|[(（]確認(?:プロンプト|メッセージ)?(?:あり|が出る|有)[)）]|\(확인 ?(?:프롬프트|질문) ?(?:있음|표시)\)|\([^()]*تأیید می‌?خواهد\)/iu,
  ),
);

function saysWhatIsTyped(comment: string): boolean {
  const said = comment.replace(/^\d{1,2}[.)]\s*/, '');
  return announcesQuestion(said) || choosingIn(said).some((pattern) => pattern.test(said));
}
