/** A text whose dots inside numbers and names are another sign, so that a dot ends a sentence: "v1.2 is not up" is one. */
export function withoutInnerDots(text: string): string {
  return text.includes('.') ? text.replace(inside, sign) : text;
}

/** The same with its dots again. */
export function withInnerDots(text: string): string {
  return text.replaceAll(sign, '.');
}

const inside = /(?<=[\p{L}\p{N}])\.(?=[\p{L}\p{N}])/gu;
const sign = '\u2024';
