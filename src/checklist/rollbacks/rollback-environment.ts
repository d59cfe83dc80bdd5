import type { Item } from '../../steps/index.ts';
import { environmentIn } from '../environments/environments.ts';

/** The environment that names in the commands give away: `backup_production_…` is production's. Null where they name none or several. */
export function environmentOfItems(items: Item[]): string | null {
  const text = items
    .flatMap((item) => (item.kind === 'command' ? item.data.commands.map((command) => command.text) : []))
    .join('\n');
  return environmentIn(text.replace(/[_/.:-]+/g, ' '));
}
