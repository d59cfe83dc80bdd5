import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TerminalChild, TerminalRequest } from '../pty.ts';
import { quote } from '../quote.ts';
import { parseReportLine, type ReportLine } from '../report.ts';
import type { FarPlace } from '../request.ts';
import { startFar } from './far-child.ts';

type Sink = {
  output(bytes: Uint8Array): void;
  report(line: ReportLine): void;
  line(down: string | undefined): void;
};

/** The private folder of a run on another host. */
export function farFolder({ temporary }: Pick<FarPlace, 'temporary'>, id: string): string {
  return `${temporary.replace(/\/$/, '')}/deploy-assist.${id}`;
}

/**
 * Starts what `prepare` writes on another host: the files go there as they lie here, and what the shell leaves comes back beside them. A
 * terminal there is one that `script` makes.
 */
export function startFarTerminal(request: TerminalRequest, far: FarPlace, sink: Sink): TerminalChild {
  const id = request.folder.split('/').at(-1) ?? '';
  request.prepare({ kind: far.pty === 'script' ? 'given' : 'none' });
  const files = new Map<string, Uint8Array>(
    readdirSync(request.folder).flatMap((name) => {
      const bytes = readFileSync(join(request.folder, name));
      return bytes.length > 0 ? [[name, bytes] as const] : [];
    }),
  );
  files.set('process.sh', processFile(request.env));
  return startFar(
    { line: far.line, folder: farFolder(far, id), files, pty: far.pty, boot: far.boot },
    {
      output: sink.output,
      report: (text) => {
        const line = parseReportLine(text);
        if (line !== undefined) sink.report(line);
      },
      file: (name, bytes) => writeFileSync(join(request.folder, name), bytes, { mode: 0o600 }),
      line: sink.line,
    },
  );
}

/** The environment of the shell's process, as a file that bash reads. */
function processFile(env: TerminalRequest['env']): Buffer {
  const lines = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && /^[A-Za-z_]\w*$/.test(name) ? [`builtin export ${name}=${quote(value)}\n`] : [],
  );
  return Buffer.from(lines.join(''));
}
