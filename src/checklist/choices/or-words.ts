import { inRow, oneOf } from '../../patterns/joined.ts';
import { startsLikeCommand } from '../block/command-shape.ts';

/** What stands behind the word that offers another way: "Or", "Oder", "或者", "Alternatively". Null for a text that begins in another way. */
export function behindOr(text: string): string | null {
  const said = unwrapped(text);
  return (apart.exec(said) ?? joined.exec(said) ?? noun.exec(said) ?? spanish(said))?.[1] ?? null;
}

/** Without the signs around a line: "(or)", "— or —", "… or". */
function unwrapped(text: string): string {
  const inside = /^[(（]([^()（）]*)[)）]$|^[–—-]+\s*(.*?)\s*[–—-]+$/.exec(text);
  return (inside?.[1] ?? inside?.[2] ?? text).replace(/^(?:…|\.{3})\s*/, '');
}

/** "Alternative, if it runs already:" names the other way, also where something stands between the two. */
export function namesOther(text: string): boolean {
  return noun.test(text) || /^Alternativ(?:e(?:ly|ment)?|amente|a)?(?!\p{L})/u.test(text);
}

const apart =
  /^(?:OR|Or|or|ODER|Oder|oder|OU|Ou|ou|ИЛИ|Или|или|Либо|либо|또는|혹은|아니면|یا|或(?=\s|$)|[Aa]lternativ(?:ely|ement|amente)|Alternativ(?:e|a)?)(?:[\s:,;：、，–—-]+|$)(.*)$/;

/** Scripts without spaces join it to what follows. */
const joined = /^(?:或(?:者|是|(?=\p{Script=Han})(?![许多将缺有早]))|または|もしくは|あるいは)[\s:,;：、，–—-]*(.*)$/u;

/** The other way as a thing: "Альтернатива, если он уже запущен", "替代方案：…". */
const noun = inRow(
  /^/u,
  oneOf(
    /(?:Yet )?(?:[Aa]nother|[Tt]he other|A (?:second|third|further|different)) (?:way|option|possibility|alternative|method|approach)/u,
    /(?:Eine )?[Aa]ndere (?:Möglichkeit|Variante|Methode)|(?:Une )?[Aa]utre (?:façon|possibilité|méthode|solution|option)/u,
    /Otra (?:forma|opci[óo]n|manera|posibilidad)|Outra (?:forma|opção|maneira|possibilidade)|(?:Como|Em) alternativa/u,
    /(?:Другой|Ещё один|Еще один|Второй) (?:способ|вариант)|Альтернатив(?:а|но|ный (?:вариант|способ))/u,
    /(?:替代|备选|另一种|另一個|其他)(?:方案|方法|方式|做法)|(?:代替|別の)(?:案|手段|方法|手順)|대안|(?:다른|대체) 방법/u,
    /(?:روش|راه) (?:جایگزین|دیگر)/u,
  ),
  /(?:[\s:,;：、，–—(（-]+|$)(.*)$/u,
);

/** The same in a checklist that is written in Spanish, where "O" is always that word. */
export function behindOrIn(text: string, isSpanish: boolean): string | null {
  return behindOr(text) ?? (isSpanish ? (/^[Oo]\s+(\S.*)$/.exec(text)?.[1] ?? null) : null);
}

/** Whether a text is Spanish, told by words that it does not share with Portuguese. */
export function readsSpanish(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(spanishWords) > 2 * count(portugueseWords);
}

const spanishWords = /(?<!\p{L})(?:el|la|los|las|del|y|en|con|una|es|\p{L}+ci[óo]n|\p{L}+miento)(?!\p{L})|ñ|¿|¡/giu;
const portugueseWords =
  /(?<!\p{L})(?:os|as|do|da|dos|das|em|na|no|com|uma|não|são|é|\p{L}+ção|\p{L}+ões)(?!\p{L})|ã|õ/giu;

/** "O" alone is an article in Portuguese: it joins ways only before words of Spanish or a command. */
function spanish(text: string): RegExpExecArray | null {
  const match = /^O\s+(\S+.*)$/.exec(text);
  const rest = match?.[1] ?? '';
  const joins =
    /^(?:si|bien|desde|con|sin|usando|mediante|también|vía|via|usar|usa|utilizar|ejecutar|revisar|directamente|manualmente)(?!\p{L})/iu;
  return joins.test(rest) || startsLikeCommand(rest) ? match : null;
}
