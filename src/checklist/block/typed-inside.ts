import { goesTo } from '../../effects/goes-to.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { opensShell } from './opens-shell.ts';
import type { Doubt, Piece, Split } from './piece.ts';

/** A shell that is open: what it is called, and on which line it was opened. `prompt`: what stood before the command that opened it. */
export type OpenShell = { name: string; line: number; prompt: string | null };

/** A shell that something is typed into; `line`: null where only its prompt is shown. */
type Inside = { name: string; line: number | null };

/**
 * What follows `ssh x`, `su - y` or `kubectl exec -it z -- sh` is typed into that shell until it is left, and is not for this one: run here,
 * it would begin when the operator has left the shell again. `open`: the shell that an earlier block opened and left open.
 */
export function typedInside({ pieces, parsed }: Split, open: OpenShell | null = null): Split {
  const shells: OpenShell[] = open === null ? [] : [open];
  const placed = pieces.map((piece): Piece => {
    if (piece.kind === 'comment' && comesBack.test(piece.text)) shells.length = 0;
    if (piece.kind !== 'command') return piece;
    while (isBack(piece.host, shells.at(-1))) shells.pop();
    const inside = shells.at(-1);
    const host = piece.host ?? inside?.name ?? null;
    const own = inside ?? (besideHost.test(host ?? '') ? { name: host ?? '', line: null } : null);
    if (leaves.test(piece.text)) shells.pop();
    const name = opensShell(piece.text);
    if (name !== null) shells.push({ name, line: piece.line, prompt: piece.host });
    return own === null ? { ...piece, host } : { ...piece, host, doubt: doubtInside(own, piece) };
  });
  return { pieces: placed, parsed };
}

/** On that host it is in no doubt: unless there is another one. */
function doubtInside(own: Inside, { text, doubt: before }: { text: string; doubt?: Doubt }): Doubt {
  const goesThere = own.line !== null && goesTo(own.name, text);
  const why = [goesThere ? whyBeside(own) : whyInside(own), before?.why].filter(Boolean).join(' ');
  return { opener: own.line, why, ...(before === undefined ? { host: own.name } : {}) };
}

/** Why what is typed there is not offered here, as a sentence for the operator. */
function whyInside({ name, line }: Inside): string {
  const opened = line === null ? `at the prompt of ${name}` : `into the shell that line ${line} opens (${name})`;
  return `It is typed ${opened}: here it would run beside it, on this host.`;
}

/** The same of what goes to that very host by itself: the text may have left the shell without a word. */
function whyBeside({ name, line }: Inside): string {
  return `It goes to ${name} from another machine, and stands behind line ${line}, which opens a shell there: it may be meant for this host.`;
}

/** Leaves the shell that it is typed into. */
export const leaves = /^\s*(?:exit|logout)\b/;
/** A comment that says to be back: "Back on your machine". */
export const comesBack = inRow(
  /^/iu,
  oneOf(
    /(?:now |then )?(?:back (?:on|in|at|to)|exit(?:ing)?|leave|log ?out|disconnect|on your (?:own|local)|locally|on (?:the )?local)\b/iu,
    /zurück (?:auf|am|im)|lokal|wieder lokal|de retour sur|en local|de volta|localmente|de vuelta/iu,
    /en la máquina local|на локальной|локально|回到|退出|本地|ローカル|로컬/iu,
  ),
);

/** `sh-5.1#` is what a container or a debugging pod shows, and never the host that an operator sits at. */
const besideHost = /^(?:sh|bash)-[\d.]+$/;

/** The prompt before the shell was opened stands there again. */
function isBack(prompt: string | null, shell: OpenShell | undefined): boolean {
  return shell !== undefined && prompt !== null && prompt === shell.prompt;
}
