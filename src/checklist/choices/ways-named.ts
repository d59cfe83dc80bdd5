import { hintedIn, type Pattern } from '../../patterns/hinted.ts';
import type { DocumentSection } from '../sections/sections.ts';
import { type Language, languagesOf } from '../text/languages.ts';
import { isManner } from './by-hand-or-not.ts';
import { inBrackets, namesMeans } from './means-words.ts';

/** Neighbouring headings that each call themselves a way and say which: "Quick method", "CLI method". Empty where fewer than two do. */
export function waysNamedAmong(siblings: readonly DocumentSection[]): DocumentSection[] {
  const isWay = ({ role, label }: DocumentSection) => role === 'forward' && namesWay(label);
  const first = siblings.findIndex(isWay);
  const end = siblings.findIndex((section, at) => at > first && !isWay(section));
  return first < 0 ? [] : siblings.slice(first, end < 0 ? undefined : end);
}

/** Whether a heading is the word for a way with no more than a manner or a means. */
export function namesWay(label: string): boolean {
  const bare = label.replace(inBrackets, ' ').replace(/\s+/g, ' ').trim();
  return languagesOf(bare).some((language) => {
    const [, behind, before] = ways[language].exec(bare) ?? [];
    const which = (behind ?? before ?? '').trim();
    return which !== '' && (isManner(which) || namesMeans(which));
  });
}

/** What stands behind the word for a way, or before it. Another language is another entry. */
const ways: { [L in Language]: Pattern } = hintedIn({
  english:
    /^(?:(?:method|way|approach|option)\s*(?:[:–—-]|with|via|using|by)\s*(.+)|(.+)\s(?:method|way|approach|option))$/i,
  german:
    /^(?:(?:methode|weg|variante|möglichkeit)\s*(?:[:–—-]|mit|über|per|via)\s*(.+)|(.+?)[\s-](?:methode|weg|variante))$/iu,
  french: /^(?:(?:méthode|voie|variante|option)\s*(?:[:–—-]|avec|par|via)?\s*(.+)|(.+)\s(?:méthode|option))$/iu,
  iberian:
    /^(?:(?:m[ée]todo|forma|manera|maneira|opci[óo]n|opção)\s*(?:[:–—-]|con|com|por|v[íi]a|mediante)?\s*(.+)|(.+)\s(?:forma|opci[óo]n|opção))$/iu,
  russian: /^(?:(?:способ|метод|вариант)\s*(?:[:–—-]|через|с помощью)\s*(.+)|(.+)\s(?:способ|метод|вариант))$/iu,
  chinese: /^(?:(?:方法|方式|方案)\s*[:：–—-]\s*(.+)|(?:使用|通过|用)?(.+?)\s*(?:的)?(?:方法|方式|方案))$/u,
  japanese: /^(?:方法\s*[:：–—-]\s*(.+)|(.+?)(?:での|による|で行う|を使う|な)?(?:方法|方式))$/u,
  korean: /^(?:(?:방법|방식)\s*[:：–—-]\s*(.+)|(.+?)\s*(?:을 사용하는 |으로 하는 )?(?:방법|방식))$/u,
  persian: /^(?:(?:روش|راه)\s*(?:[:–—-]|با|از طریق)?\s*(.+)|(.+)\s(?:روش|راه))$/u,
});
