import type { Refusal } from '../../signing/agent.ts';
import { reportHtml } from '../report/report-html.ts';
import { reportMarkdown } from '../report/report-markdown.ts';
import { exportAsciicast } from './export-asciicast.ts';
import { exportBundle } from './export-bundle.ts';
import { exportDsse, type SignRaw } from './export-dsse.ts';
import { exportInToto, type FolderExport, layoutName } from './export-in-toto.ts';
import type { ExportInput } from './export-input.ts';
import { exportJson } from './export-json.ts';

/** One way to write a session down for others: a text or bytes, piece by piece, and how its file's name ends after the session's id. */
export type ExportFormat = {
  extension: string;
  about: string;
  /**
   * `signRaw` is for a format that is signed; a refusal says why it cannot be. `there` reads a file of the folder that an export of several
   * files goes into, undefined where it is not there yet.
   */
  write: (
    input: ExportInput,
    signRaw: SignRaw,
    there: (name: string) => string | undefined,
  ) => Written | Promise<string | FolderExport | Refusal>;
};

export type Written = string | Iterable<Uint8Array> | FolderExport;

/** Every format of `export --format`. A new one is a file beside this one and an entry here. */
export const exportFormats = {
  report: { extension: '.report.md', about: 'Markdown for people', write: reportMarkdown },
  html: { extension: '.report.html', about: 'the same as one page for a browser', write: reportHtml },
  json: { extension: '.json', about: 'JSON for programs', write: exportJson },
  asciicast: { extension: '.cast', about: 'a terminal recording', write: exportAsciicast },
  bundle: {
    extension: '.bundle.tar',
    about: 'the record itself as a tar archive',
    write: (input: ExportInput) => exportBundle(input),
  },
  'in-toto': {
    extension: '.in-toto',
    about: 'a folder with an in-toto layout and signed links',
    write: (input: ExportInput, signRaw: SignRaw, there: (name: string) => string | undefined) =>
      exportInToto(input, signRaw, there(layoutName)),
  },
  dsse: { extension: '.dsse.json', about: 'a signed in-toto statement', write: exportDsse },
} as const satisfies Record<string, ExportFormat>;

export type ExportName = keyof typeof exportFormats;

export function isExportName(name: string): name is ExportName {
  return Object.hasOwn(exportFormats, name);
}
