/**
 * Whether the text of a wait says what is waited for beside a time ("two minutes, until the queue is empty"): that the time has passed does not say that this is so. In ten
 * languages; what follows "until" and is a time itself ("until 14:00") is none.
 */
export function waitsForMore(text: string): boolean {
  return beside.test(text);
}

const beside =
  /(?:\b(?:un)?til|\bonce|\bbis|\bsobald|\bjusqu['’](?:à|au|en)|\bhasta(?: que)?|\bat[ée](?: que)?|\bfinché|\bfino a(?: che)?|\btotdat|\btot|пока|до тех пор|\bдо)(?![\p{L}])(?!\s+(?:the |at |um |zum |às |las |les )?\d)(?=[^.]{3})|直到|为止|まで(?!待)|될 때까지|تا زمانی/iu;
