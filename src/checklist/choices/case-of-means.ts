import { hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { withoutColon } from '../text/ends-in-colon.ts';
import { type Language, saidIn, triedOn } from '../text/languages.ts';

/** How a language says that what follows is for who uses something, which is the group. Another language is another entry. */
const cases: { [L in Language]: Pattern } = hintedIn({
  english:
    /^(?:if|when|in case) (?:(?:you|it|this|the (?:app|service|server|backend|site))(?:['’]re|['’]s)? )?(?:(?:are|is|have|was) )?(?:using|uses?|on|with|under|via|(?:running|runs?|managed|started|deployed|installed|hosted)(?: (?:with|on|via|by|under|in|through))?) (.+)$/i,
  german: oneOf(
    /^(?:wenn|falls)(?: (?:du|sie|die app|der dienst|es))?(?: \p{L}+)? (?:mit|unter|auf|über|per) (.+?)(?: (?:läuft|betrieben wird|gestartet wird|installiert (?:ist|wurde)|verwaltet wird))?$/iu,
    /^(?:bei (?:verwendung von )?|(?:wenn|falls) (?:du|sie) )(.+?)(?: (?:verwende\p{L}*|nutz\p{L}*|einsetz\p{L}*))?$/iu,
  ),
  french:
    /^(?:si (?:vous utilisez|tu utilises|on utilise|(?:[\p{L}'’]+ ){0,2}(?:tourne|lancée?|exécutée?|déployée?|installée?|gérée?) (?:avec|par|sous|via|sur))|en cas d['’]utilisation de|sous) (.+)$/iu,
  iberian:
    /^(?:si (?:usas?|utilizas?|estás? usando|(?:se (?:ejecuta|gestiona|usa|instala)|corre|está instalad[oa]) (?:con|en|bajo|por|mediante))|se (?:usar|usa|estiver usando|utilizar|(?:roda|executa|estiver|for) (?:\p{L}+ )?(?:com|em|via|no|na|por))|caso use) (.+)$/iu,
  russian:
    /^(?:если (?:вы )?использу\p{L}+|если (?:\p{L}+ )?(?:запущен\p{L}*|работает|установлен\p{L}*|разв[её]рнут\p{L}*) (?:через|с помощью|с|под|в|на)|при использовании) (.+)$/iu,
  chinese: oneOf(
    /^(?:如果(?:你|您)?)?(?:使用|用的?是?)\s*(.+?)\s*(?:时|的话|的情况(?:下)?|用户)$/u,
    /^(?:如果|若)(?:是|你|您)?(?:通过|使用|用|以|在)\s*(.+?)\s*(?:上?(?:运行|启动|部署|管理|安装))(?:的话|时|的情况下?)?$/u,
  ),
  japanese: oneOf(
    /^(.+?)で(?:動か|実行|起動|運用|管理|稼働)[^、。]{0,8}場合$/u,
    /^(.+?)(?:の場合|を(?:使う|使用する|利用する|使っている)場合)$/u,
  ),
  korean: oneOf(
    /^(.+?)(?:으로|로|에서) (?:실행|구동|관리|배포|설치)[가-힣 ]{0,6}(?:경우|때|시)$/u,
    /^(.+?)(?:의 경우|인 경우|(?:을|를) (?:사용|이용)(?:하는 경우|할 경우|하면|한다면))$/u,
  ),
  persian: oneOf(
    /^اگر با (.+?)(?: (?:اجرا|نصب|راه‌?اندازی|مدیریت|مستقر) (?:می‌?شود|می‌?کنید|شده(?: است)?|کرده‌?اید))?$/u,
    /^(?:اگر از|در صورت استفاده از) (.+?)(?: استفاده می‌?کنید)?$/u,
  ),
});

/** "If using systemd", "SQLiteの場合": a title that says for whose program or system its commands are. */
export function isCaseOfMeans(title: string): boolean {
  return meansOfCase(title) !== null;
}

/** Whose, in such a title: "systemd". */
export function meansOfCase(title: string): string | null {
  const bare = withoutColon(title.replace(/^\d{1,2}[.)]\s*/, ''));
  for (const { pattern } of casesIn(bare)) {
    const means = pattern
      .exec(bare)
      ?.slice(1)
      .find((found) => found !== undefined);
    if (means !== undefined && named.test(means)) return means;
  }
  return null;
}

const casesIn = triedOn(saidIn(cases, (pattern, language) => [{ language, pattern }]));

/** One to three words, the first of them a name: "Docker Compose", "systemd", "a managed database" is none. */
const named = inRow(
  /^/u,
  oneOf(
    /`[^`]+`/u,
    /\p{Lu}[\p{L}\d.+_-]*/u,
    /(?:systemd|pm2|nginx|apache2?|npm|yarn|pnpm|pip|docker|helm|kubectl|ufw|firewalld|iptables|apt|yum|dnf)/u,
  ),
  /(?: [\p{L}\d.+_-]+){0,2}$/u,
);
