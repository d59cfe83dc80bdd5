import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folders of the packages whose code is in the bundle, sorted, relative to the repository.
 * @param {import('esbuild').Metafile} metafile
 */
export function bundledPackages(metafile) {
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.keys(output.inputs));
  const folders = inputs.map((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0]);
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort();
}

/** One section for each package and version: its own licence files, or what its package.json declares. */
export function licenceText(root, folders) {
  const sections = folders.map((folder) => section(join(root, folder)));
  const heading = 'deploy-assist contains code of these packages, each under its own licence.';
  return `${[heading, ...new Set(sections)].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function section(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name));
  const texts = files.map((name) => readFileSync(join(folder, name), 'utf8').trim());
  return [`${manifest.name} ${manifest.version}`, ...(texts.length > 0 ? texts : [declared(manifest)])].join('\n\n');
}

function declared(manifest) {
  const author = typeof manifest.author === 'string' ? manifest.author : manifest.author?.name;
  return `Licence: ${manifest.license ?? 'not declared'}\nAuthor: ${author ?? 'not declared'}\n${manifest.homepage ?? ''}`.trim();
}
