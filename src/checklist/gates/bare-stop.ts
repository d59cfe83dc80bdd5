import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';

/** "Stop here and investigate.": ends the work and names no case; the sentence before it does. */
export const bareStop = hinted(
  oneOf(
    /^(?:please )?(?:stop|abort|halt)(?: (?:here|now|at (?:this|that) point|at once|immediately))+\b(?! (?:if|when|the|all|any)\b)/iu,
    /^(?:please )?(?:stop|abort|halt) and (?:investigate|ask|call|escalate|find out|report|fix|contact)\b/iu,
    inRow(
      /^(?:bitte |dann |hier |sofort )*/iu,
      /abbrechen|aufhören|anhalten|stoppen/iu,
      /(?: und [^.]{3,60})?[.!]?$/iu,
    ),
    /^(?:arrêtez(?:-vous)?|stoppez)(?: (?:ici|là|tout|immédiatement))*(?: et [^.]{3,60})?[.!]?$/iu,
    /^(?:pare|deténgase|interrompa|interrumpa)(?: (?:aqu[ií]|tudo|todo|imediatamente|inmediatamente))*(?: [ey] [^.]{3,60})?[.!]?$/iu,
    /^(?:остановитесь|стоп|прекратите(?: работу)?)(?: (?:здесь|немедленно))?(?: и [^.]{3,60})?[.!]?$/iu,
    /^(?:请)?(?:立即|马上)?(?:停止|中止)(?:操作|部署|升级|工作)?(?:[，,].{2,30})?[。！]?$/iu,
    /^(?:ここで|直ちに)(?:作業を)?(?:中止|中断|停止)(?:し、.{2,30}|する|してください)[。]?$/iu,
    /^(?:여기서|즉시) (?:작업을 )?(?:중단|중지|멈)\p{L}*[.]?$/iu,
  ),
);
