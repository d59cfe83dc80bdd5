import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { type DocumentNode, textOf } from '../markdown/nodes.ts';
import { plainText } from '../markdown/plain-text.ts';

/** Whether a line tells what is done in a window or a browser: "Click **Save**", "Navigate to Settings → Deploys". */
export function isByPointer(markdown: string): boolean {
  return byPointer.test(plainText(markdown));
}

/** The lists whose bullets mostly tell such things: each of their bullets is done, one after the other. */
export function pointerLists(nodes: readonly DocumentNode[]): ReadonlySet<number> {
  const bullets = nodes.flatMap((node) => (node.kind === 'item' && node.owner === null ? [node] : []));
  const lists = Map.groupBy(bullets, ({ list }) => list);
  const mostly = [...lists].filter(
    ([, items]) => items.filter((item) => isByPointer(textOf(item))).length * 2 >= items.length,
  );
  return new Set(mostly.map(([list]) => list));
}

const byPointer = hinted(
  inRow(
    /^(?:(?:then|now|next|finally|please),? )?/iu,
    oneOf(
      /click|double-click|navigate to|go to|open the|log ?in to|sign in to|paste|press|drag|tick|klicke?n?|öffnen/iu,
      /cliquez|ouvrez|accédez|connectez-vous|clique|haga clic|abra|acess[ea]r?|acced(?:a|er)|rufen sie/iu,
      /melden sie sich|перейдите|зайдите|войдите|进入|登录|нажмите|откройте|点击|打开|クリック|클릭/iu,
    ),
    /(?!\p{L})/iu,
  ),
);
