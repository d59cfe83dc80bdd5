import { hinted } from '../../patterns/hinted.ts';

/** Whether a text tells of a case anywhere: what is only so in a case is nothing that has to be seen. */
export function isInCase(text: string): boolean {
  return inCase.test(text);
}

/** "Se deben ver:" is Spanish for what is seen, and no case. */
const inCase = hinted(
  /(?<!\p{L})(?:if|when|unless|wenn|falls|si|en cas|se(?! (?:deb|muestr|mostr|ven? |esper|list|indic|presenta|apresenta|crea|gener|abr[ei]|imprim))|caso|если|при)(?!\p{L})|如果|若|場合|경우|اگر/iu,
);
