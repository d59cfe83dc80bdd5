import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TerminalChild, TerminalRequest } from '../pty.ts';
import { quote } from '../quote.ts';
import { parseReportLine, type ReportLine } from '../report.ts';
import type { FarPlace } from '../request.ts';
import { type FarSink, startFar } from './far-child.ts';
import { type KeptRun, keepRun } from './kept-run.ts';
import type { SshLine } from './ssh-line.ts';

type Sink = Pick<FarSink, 'output' | 'full' | 'line'> & { report(line: ReportLine): void };

/** The private folder of a run on another host. */
export function farFolder({ temporary }: Pick<FarPlace, 'temporary'>, id: string): string {
  return `${temporary.replace(/\/$/, '')}/deploy-assist.${id}`;
}

/**
 * Starts what `prepare` writes on another host: the files go there as they lie here, and what the shell leaves comes back beside them. A
 * terminal there is one that `script` makes. What has to be known to follow it again is written down here before anything is sent.
 */
export function startFarTerminal(
  request: TerminalRequest,
  far: FarPlace,
  kept: Pick<KeptRun, 'cwd' | 'after' | 'unit'>,
  sink: Sink,
): TerminalChild {
  const id = request.folder.split('/').at(-1) ?? '';
  request.prepare({ kind: far.pty === 'script' ? 'given' : 'none' });
  const files = new Map<string, Uint8Array>(
    readdirSync(request.folder).flatMap((name) => {
      const bytes = readFileSync(join(request.folder, name));
      return bytes.length > 0 ? [[name, bytes] as const] : [];
    }),
  );
  files.set('process.sh', processFile(request.env));
  const { line, pty, boot } = far;
  const run = { folder: farFolder(far, id), pty, boot };
  keepRun(request.folder, { ...run, ...kept });
  return startFar({ ...run, line, files }, farSink(request.folder, sink));
}

/** Follows one that another process started, from its first byte on. `folder`: the run's folder here. */
export function followFarTerminal(folder: string, line: SshLine, kept: KeptRun, sink: Sink): TerminalChild {
  return startFar({ ...kept, line, files: undefined }, farSink(folder, sink));
}

function farSink(folder: string, sink: Sink): FarSink {
  return {
    output: sink.output,
    report: (text) => {
      const line = parseReportLine(text);
      if (line !== undefined) sink.report(line);
    },
    file: (name, bytes) => {
      // A name is a word of ours, whatever is said over there.
      if (/^[\w-]+$/.test(name)) writeFileSync(join(folder, name), bytes, { mode: 0o600 });
    },
    full: sink.full,
    line: sink.line,
  };
}

/** The environment of the shell's process, as a file that bash reads. */
function processFile(env: TerminalRequest['env']): Buffer {
  const lines = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && /^[A-Za-z_]\w*$/.test(name) ? [`builtin export ${name}=${quote(value)}\n`] : [],
  );
  return Buffer.from(lines.join(''));
}
