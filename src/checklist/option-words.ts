import { words } from './plain-text.ts';

export type OptionLabel = { family: string; label: string; recommended: boolean };

/** "macOS", "Ubuntu/Debian": the title of commands that only one system takes. */
export function namesSystem(title: string): boolean {
  return systems.test(words(title));
}

const systems =
  /^(?:on |for |using )?(?:linux|macos|mac os(?: x)?|os ?x|mac|windows|ubuntu|debian|centos|rhel|red hat|fedora|amazon linux|arch(?: linux)?|alpine|freebsd|wsl|unix)(?:\b[^.:…]{0,40})?(?:\.{3}|…)?:?$/i;

const families: readonly { family: string; pattern: RegExp }[] = [
  {
    family: 'option',
    pattern:
      /^(?:(?:option|alternative|method|approach|variant|path|opción|opção|опция|вариант|способ|methode|méthode)\s+|(?:方案|方法|옵션|방법)\s*)(?:[A-Z]|\d{1,2}|[一二三四五])(?=$|[\s:.)–—(-])/i,
  },
  {
    family: 'for',
    pattern:
      /^(?:for|if (?:you(?:'re| are)? )?(?:using|on|use))\s+(?!example|instance|more|details|each|all|every|now)[\p{Lu}`].{1,60}$/iu,
  },
];

/** "Option A: …", "Method 2", "For macOS users:": one of several ways, or null. "(Recommended)" is kept as a mark, it chooses nothing. */
export function optionLabel(markdown: string): OptionLabel | null {
  const label = words(/^(?:\*\*|__)[^*_]{3,60}:(?=\*\*|__)/.exec(markdown)?.[0] ?? markdown)
    .replace(/^\d+(?:\.\d+)*[.)]?\s+/, '')
    .replace(/:$/, '');
  const found = families.find(({ pattern }) => pattern.test(label));
  if (found === undefined) return null;
  return {
    family: found.family,
    label,
    recommended: /\brecommended\b|\bpreferred\b|recomendad|empfohlen|рекоменд|推荐|推奨|권장/i.test(label),
  };
}
