import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import type { DocumentNode } from '../markdown/nodes.ts';
import { words } from '../markdown/plain-text.ts';
import { hasInlineCommand } from './task-items.ts';

/**
 * The lists of bullets in which some are run: "Stop the app.", "`./promote.sh`", "Start the app." are one procedure. The list above the one
 * with the command counts too, whose bullet leads to it.
 */
export function workLists(nodes: readonly DocumentNode[]): ReadonlySet<number> {
  const lists = new Set<number>();
  for (const node of nodes) {
    if (node.kind === 'item' && node.ordinal === null && hasInlineCommand(node)) {
      lists.add(node.list);
      if (node.owner?.ordinal === null) lists.add(node.owner.list);
    }
    if (node.kind === 'code' && node.owner?.ordinal === null) lists.add(node.owner.list);
  }
  return lists;
}

/** "Stop the app" tells to do something; "It stops the app" and "Scripts are in bin" do not. */
export function isImperative(text: string): boolean {
  return imperative.test(words(text)) && !/[:：]\W*$/.test(text);
}

const imperative = hinted(
  inRow(
    /^(?:then |now |next,? |finally,? |please )?/i,
    oneOf(
      /add|apply|ask|assign|attach|back up|build|bump|cancel|change|check|choose|clean|clear|click|clone|close/i,
      /commit|compare|configure|confirm|connect|copy|create|delete|deploy|detach|disable|download|drain|drop|edit/i,
      /enable|ensure|execute|export|extract|fetch|fill|fix|generate|go to|import|inform|insert|install|kill|launch/i,
      /load|lock|log in|make sure|merge|migrate|modify|monitor|mount|move|navigate|notify|open|paste|pause|perform/i,
      /post|prepare|promote|publish|pull|push|put|re-?run|rebuild|record|redeploy|reload|remove|rename|replace/i,
      /request|reset|resize|restart|restore|resume|retry|revert|review|roll|rotate|run|save|scale|schedule|select/i,
      /send|set|shut|sign|start|stop|submit|switch|sync|tag|take|tell|test|trigger|turn|uncomment|uninstall|unlock/i,
      /unmount|unpack|unpause|update|upgrade|upload|validate|verify|visit|write/i,
    ),
    /\b/i,
  ),
);
