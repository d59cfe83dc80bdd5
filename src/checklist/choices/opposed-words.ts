import { inRow, oneOf } from '../../patterns/joined.ts';
import { withoutColon } from '../text/ends-in-colon.ts';
import { inBrackets } from './means-words.ts';
import { type Opposed, opposed } from './opposed-table.ts';

/**
 * Whether two texts say the same but for words that exclude each other: "Standard release" and "Emergency release", "Minor upgrade" and "Major
 * upgrade". "Hotfix" and "Step by step" say it where nothing but words for the work stands beside them.
 */
export function areOpposed(one: string, other: string): boolean {
  if (one.length > longest || other.length > longest || one === other) return false;
  return opposed.some((set) => {
    const [is, stands] = [one, other].map((text) => memberOf(set, bareOf(text)) ?? memberOf(set, openedOf(text)));
    if (!is || !stands || is.at === stands.at) return false;
    if (is.rest === stands.rest && (set.of?.test(is.rest) ?? true)) return true;
    return set.alone && isWork(is.rest) && isWork(stands.rest);
  });
}

const longest = 80;

/** Without what stands in brackets. */
function bareOf(text: string): string {
  return openedOf(text.replace(inBrackets, ' '));
}

function openedOf(text: string): string {
  return withoutColon(text.trim())
    .replace(/[()（）]/g, ' ')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** Which word of a set a text holds, and what stands around it. */
function memberOf({ members }: Opposed, text: string): { at: number; rest: string } | null {
  for (const [at, member] of members.entries()) {
    const found = member.exec(text);
    if (found === null) continue;
    const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
    return { at, rest: rest.replace(/[\s:：,，–—-]+/g, ' ').trim() };
  }
  return null;
}

function isWork(rest: string): boolean {
  return rest.split(' ').every((word) => work.test(word));
}

const work = inRow(
  /^/iu,
  oneOf(
    /(?:the|an?|your|of|de|du|la|le|die|der|das)?/iu,
    /deploy(?:ment|s|ing)?s?|releases?|rollouts?|updates?|upgrades?|steps?|procedure|guide|way|method|start|version/iu,
    /instructions?|process|checklist|path|track|hot-?fix|bereitstellung|anleitung|schritte|weg|veröffentlichung/iu,
    /déploiement|mise|jour|étapes|procédure|méthode|livraison|despliegue|actualización|pasos|implantação|atualização|passos/iu,
    /деплой|релиз|обновление|выкладка|разв[её]ртывание|шаги|инструкция|способ|порядок/iu,
    /部署|发布|上线|升级|更新|步骤|流程|方式|方法|指南|デプロイ|リリース|手順/iu,
    /배포|릴리스|업데이트|절차|방법|استقرار|انتشار|آپدیت|به‌?روزرسانی|مراحل|روش|راهنما|سرور/iu,
  ),
  /$/iu,
);
