import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sessionFiles } from './session-files.ts';

/** Whether somebody stands for the sign-off of this session. */
export function isSigned(folder: string): boolean {
  return existsSync(join(folder, sessionFiles.signOffSignature));
}
