import { inRow, oneOf } from '../patterns/joined.ts';
import type { Call } from './call.ts';

/** curl without a method, a body, a header or a file that changes something, and not asked for what an address says is an action. */
export function curlReads({ words }: Call): boolean {
  const asGet = words.some((word) => /^-[a-zA-Z]*G|^--get$/.test(word));
  return !words.some((word, at) => {
    const given = (found: RegExpExecArray): string => found[1] || (words[at + 1] ?? '');
    const method = curlMethod.exec(word);
    if (method) return !/^(?:GET|HEAD|OPTIONS)$/i.test(given(method));
    if (curlSends.test(word)) return !asGet || !/^-[a-zA-Z]*d|^--data/.test(word);
    const file = curlWrites.exec(word);
    if (file) return !nowhere.test(given(file));
    return curlAnyway.test(word) || isShortened(word) || anotherMethod.test(word) || actionAddress.test(word);
  });
}

/** Options of curl that may stand before another one in the same word. */
const curlFlags = '[012346afgGiIjklLMnNpqRsSvVZ#]*';
const curlMethod = new RegExp(`^-${curlFlags}X(.*)|^--request$`);
const curlSends = new RegExp(`^-${curlFlags}[dFT]|^--(?:data|json|form|upload)`);
const curlWrites = new RegExp(`^-${curlFlags}[oDc](.*)|^--(?:output|dump-header|cookie-jar|trace|trace-ascii|stderr)$`);
const curlAnyway = new RegExp(
  `^-${curlFlags}[OJKQt]|^--(?:remote-name|config|quote|telnet|etag-save|hsts|alt-svc|libcurl|output-dir|mail|ftp-create|expand-|ssl-sessions)|%output\\{`,
);
const nowhere = /^(?:-|\/dev\/(?:null|stdout|stderr))$/;

/** Long options may be written as short as they are the only ones that begin so: `--dat` sends. */
function isShortened(word: string): boolean {
  const option = /^--[a-z-]{3,}(?==|$)/.exec(word)?.[0];
  return option !== undefined && sending.some((known) => known.startsWith(option) && known !== option);
}

const sending = [
  '--request',
  '--data',
  '--json',
  '--form',
  '--upload-file',
  '--output',
  '--config',
  '--quote',
  '--remote-name',
];

const anotherMethod = /^X-(?:HTTP-)?Method(?:-Override)?\s*:/i;

/** An address that ends with what is to be done does it for a GET too: `/admin/shutdown`. */
const actionAddress = inRow(
  /^[^\s?#]*\//i,
  oneOf(
    /shut-?down|restart|reboot|reload|reset|flush(?:-?all)?|drain|purge|delete|remove|destroy|trigger|deploy/i,
    /redeploy|migrate|rollback|restore|enable|disable|promote|fail-?over|cancel|kill|abort|stop|start|pause/i,
    /resume|unlock|run|execute|clear(?:-?cache)?|invalidate|rotate|reindex|rebuild|refresh|quit(?:quitquit)?/i,
    /suspend/i,
  ),
  /\/?(?:[?#]|$)/i,
);
