import type { ExportInput } from './export-input.ts';
import { exportJson } from './export-json.ts';
import { reportMarkdown } from './report-markdown.ts';

/** One way to write a session down for others: a text, and how its file's name ends after the session's id. */
export type ExportFormat = { extension: string; about: string; write: (input: ExportInput) => string };

/** Every format of `export --format`. A new one is a file beside this one and an entry here. */
export const exportFormats = {
  report: { extension: '.report.md', about: 'Markdown for people', write: reportMarkdown },
  json: { extension: '.json', about: 'JSON for programs', write: exportJson },
} as const satisfies Record<string, ExportFormat>;

export type ExportName = keyof typeof exportFormats;

export function isExportName(name: string): name is ExportName {
  return Object.hasOwn(exportFormats, name);
}
