/**
 * A line made safe to print: escape sequences go, other controls become visible (␀ … ␡), and so do the characters that turn the direction
 * of text. What is in a record may come from any program's output.
 */
export function visible(line: string): string {
  return line.replace(escapes, '').replace(controls, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '␡' : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

/** CSI, OSC and the two-character escapes of ECMA-48. */
const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[ -/]*[0-Z\\^-~])/g;

const controls = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
