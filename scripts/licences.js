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

/**
 * Every package and version with its own licence files, or what its package.json declares. The same licence stands there once, below all who give
 * it, each with the lines that say whose code it is.
 */
export function licenceText(root, folders) {
  const given = folders.map((folder) => licenceOf(join(root, folder)));
  const sections = [...Map.groupBy(given, ({ body }) => body.replace(/\s+/g, ' '))].map(([, same]) =>
    [...headsOf(same), same[0]?.body ?? ''].join('\n\n'),
  );
  const heading = 'deploy-assist contains code of these packages, each under its own licence.';
  return `${[heading, ...sections].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** Packages that the same people hold the rights in stand above one copy of the lines that say so. */
function headsOf(given) {
  return [...Map.groupBy(given, ({ holders }) => holders)].map(([holders, same]) =>
    [...new Set(same.map(({ name }) => name)), ...(holders === '' ? [] : [holders])].join('\n'),
  );
}

/** `holders`: the lines of its licence that name who holds the rights; `body`: the rest. */
function licenceOf(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name));
  const texts = files.map((name) => readFileSync(join(folder, name), 'utf8').trim());
  const lines = (texts.length > 0 ? texts.join('\n\n') : declared(manifest)).split('\n');
  const isHolder = (line) => /^\s*(?:copyright\b|\(c\)|©)/i.test(line) && line.length < longestHolder;
  const name = `${manifest.name} ${manifest.version}`;
  const body = lines.filter((line) => !isHolder(line)).join('\n');
  return {
    name,
    holders: lines
      .filter(isHolder)
      .map((line) => line.trim())
      .join('\n'),
    body: body.replace(/\n{3,}/g, '\n\n').trim(),
  };
}

/** Characters: a longer line that begins so is a sentence of the licence. */
const longestHolder = 160;

function declared(manifest) {
  const author = typeof manifest.author === 'string' ? manifest.author : manifest.author?.name;
  return `Licence: ${manifest.license ?? 'not declared'}\nAuthor: ${author ?? 'not declared'}\n${manifest.homepage ?? ''}`.trim();
}
