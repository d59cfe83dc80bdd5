/**
 * What bash says of the file of a command, as it says it of what is typed: `bash: line 7: foo: command not found` instead of a path of this
 * program. The line is the checklist's. For the screen only; a message that came in two pieces stays as it is.
 */
export function asTyped(output: Uint8Array): Uint8Array {
  const bytes = Buffer.from(output.buffer, output.byteOffset, output.byteLength);
  if (!bytes.includes(': line ')) return output;
  const text = bytes.toString('latin1');
  const typed = text.replace(ofCommandFile, 'bash: line ').replace(ofOtherFile, 'bash: ');
  return typed === text ? output : Buffer.from(typed, 'latin1');
}

/** The folder of a run, here or on another host. */
const folder = String.raw`^\/[^\n]*?\/(?:units\/|deploy-assist\.)[\w-]+\/`;
const ofCommandFile = new RegExp(String.raw`${folder}(?:command-\d+|open): line `, 'gm');
/** A function of an earlier command is read again with the state of the shell: the line is of no file that anybody wrote. */
const ofOtherFile = new RegExp(String.raw`${folder}(?:seed|wrapper)\.sh: line \d+: `, 'gm');
