import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { exitCodes } from '../src/commands/io.ts';
import { perform } from '../src/commands/program.ts';
import { exportFormats } from '../src/record/exports/exports.ts';
import { sessionFiles } from '../src/record/session-files.ts';
import { signOffNamespace } from '../src/record/verify-commands.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (name: string) => readFileSync(join(root, name), 'utf8');

const documents = ['.', 'docs', 'docs/decisions'].flatMap((folder) =>
  readdirSync(join(root, folder)).flatMap((name) => (name.endsWith('.md') ? [join(folder, name)] : [])),
);

const readme = read('README.md');
/** All that is written for operators, and is shipped. */
const manual = ['README.md', 'docs/guide.md', 'docs/environments.md', 'docs/reference.md'];
const manualText = manual.map(read).join('\n');
const architecture = read('ARCHITECTURE.md');

describe('the README', () => {
  test('says in its first line what it is', () => {
    expect(readme.split('\n')[0]).toMatch(/^deploy-assist walks an operator through a markdown deployment checklist/);
  });

  test('is short, and leads to the rest of the manual', () => {
    expect(readme.split('\n').length).toBeLessThan(170);
    for (const page of manual.slice(1)) expect(readme).toContain(`](${page})`);
  });

  test('says what CI does', () => {
    const blocks = fences(readme);
    expect(blocks.slice(0, 2)).toEqual(['npm ci && npm start', 'npm ci && npm test']);
    expect(read('.ci/run')).toContain(`\n${blocks[1]}\n`);
    const scripts = JSON.parse(read('package.json')).scripts;
    expect(scripts.start).toBe('node dist/cli.js demo');
    expect(scripts.test).toContain('vitest run');
  });

  test('names the Debian packages that CI installs', () => {
    const table = /package_of=\(([\s\S]*?)\n\)/.exec(read('.ci/run'))?.[1] ?? '';
    const packages = [...new Set([...table.matchAll(/\]=(\S+)/g)].map(([, name]) => name ?? ''))];
    expect(packages).toContain('openssh-client');
    expect(packages.filter((name) => !readme.includes(name))).toEqual([]);
  });
});

describe('the manual, README and the pages for operators,', () => {
  test('is shipped', () => {
    const { files } = JSON.parse(read('package.json'));
    expect(manual.filter((page) => !files.includes(page))).toEqual([]);
  });

  test('names only verbs and options that --help knows', async () => {
    const verbs = verbsOf(await help([]));
    expect(verbs).toContain('run');
    const known = (await Promise.all(verbs.map((verb) => help([verb])))).concat(await help([])).flatMap(optionsOf);
    const named = calls(manualText);
    expect(named.length).toBeGreaterThan(8);
    for (const words of named) {
      const [first = ''] = words;
      const isFile = /\.md$|^VERB$|^\[/i.test(first);
      if (!isFile && !first.startsWith('-')) expect(verbs, words.join(' ')).toContain(first);
    }
    expect(optionsOf(manualText).filter((option) => !known.includes(option))).toEqual([]);
  });

  test('shows every verb', async () => {
    const verbs = verbsOf(await help([])).filter((verb) => verb !== 'run' && verb !== 'help');
    expect(verbs.filter((verb) => !new RegExp(`deploy-assist ${verb}\\b`).test(manualText))).toEqual([]);
  });

  test('shows every option of a walk', async () => {
    const options = optionsOf(await help(['run'])).filter((option) => option !== '--help');
    expect(options.filter((option) => !manualText.includes(`\`${option}`))).toEqual([]);
  });

  test('gives the exit codes of the program, each once, and says which are not given yet', () => {
    const part = section(read('docs/reference.md'), 'Exit codes');
    const rows = [...part.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code));
    const reserved = /^([\d, and]+) are reserved/m.exec(part)?.[1]?.match(/\d+/g)?.map(Number) ?? [];
    expect([...rows, ...reserved].sort(byNumber)).toEqual(
      [...new Set<number>(Object.values(exitCodes))].sort(byNumber),
    );
  });

  test('calls only those exit codes reserved that nothing in the program gives', () => {
    const reserved = /^([\d, and]+) are reserved/m.exec(manualText)?.[1]?.match(/\d+/g)?.map(Number) ?? [];
    const sources = filesUnder('src').map(read).join('\n');
    const given = Object.entries(exitCodes).flatMap(([name, code]) =>
      sources.includes(`exitCodes.${name}`) ? [code] : [],
    );
    expect(
      Object.values(exitCodes)
        .filter((code) => !given.includes(code as never))
        .sort(byNumber),
    ).toEqual(reserved.sort(byNumber));
  });

  test('names every export format', () => {
    const others = Object.keys(exportFormats).filter((name) => name !== 'report');
    expect(others.filter((name) => !manualText.includes(`--format ${name}`))).toEqual([]);
    expect(manualText).toContain(exportFormats.report.extension);
  });
});

test('the picture is of the example, and of no machine or person', () => {
  const picture = read('docs/picture.svg');
  expect([...new Set(picture.match(/[\w.-]+@[\w.-]+/g))]).toEqual(['ann@shop-1']);
  expect(picture).toContain('WILL RUN');
  expect(picture).not.toMatch(/deploy-assist-demo-\w|\/(?:home|root)\b/);
});

describe('the architecture', () => {
  const rows = [...section(architecture, 'Rooms under').matchAll(/^\| `(\w+)` \| .* \| (.*) \|$/gm)];
  const table = new Map(rows.map(([, room, imports]) => [room ?? '', imports ?? '']));
  const rules = roomRules();

  test('lists the rooms that lint knows', () => {
    expect([...table.keys()].sort()).toEqual([...rules.keys()].sort());
  });

  test.each([...rules])('says of %s what lint lets it import', (room, forbidden) => {
    const all = [...rules.keys()];
    const said = table.get(room) ?? '';
    const allowed = all.filter((other) => other !== room && !forbidden.includes(other));
    if (room === 'commands') expect(said).toBe('everything');
    else if (room === 'plain') expect(said).toBe('as `ui`');
    else if (allowed.length === 0) expect(said).toBe('nothing of the other rooms');
    else {
      const [rooms = '', exception = ''] = said.split(';');
      expect(rooms.split(', ').sort()).toEqual(allowed.sort());
      expect(exception.includes('client.ts')).toBe(room === 'ui');
    }
  });

  test('names the pure rooms', () => {
    const pure = /^`session`.* are pure/m
      .exec(architecture)?.[0]
      .match(/`(\w+)`/g)
      ?.map((name) => name.slice(1, -1));
    const ruled = overrides().flatMap(({ room, groups }) => (groups.flat().includes('node:*') ? [room] : []));
    expect(pure?.sort()).toEqual(ruled.sort());
  });

  test('names files of src/ that are there', () => {
    const names = [...architecture.matchAll(/`([a-z-]+\/[\w./-]*)`/g)].map(([, name]) => name ?? '');
    expect(names.length).toBeGreaterThan(20);
    const missing = names.filter((name) => !['src', '.'].some((base) => existsSync(join(root, base, name))));
    expect(missing.filter((name) => !name.startsWith('state/'))).toEqual([]);
  });
});

describe('the page about the record', () => {
  const page = read('docs/record.md');

  test('lists every file of a session', () => {
    const listed = [...section(page, 'Files').matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name?.split('/')[0]);
    expect(listed.sort()).toEqual(Object.values(sessionFiles).sort());
  });

  test('gives each verdict its exit code', () => {
    const codes = [...page.matchAll(/^\| ([A-Z]+) \| (\d+) \|/gm)].map(([, word, code]) => [word, Number(code)]);
    expect(Object.fromEntries(codes)).toEqual({
      VALID: exitCodes.complete,
      OPEN: exitCodes.open,
      INCOMPLETE: exitCodes.incomplete,
      UNTRUSTED: exitCodes.untrusted,
      INVALID: exitCodes.invalid,
    });
  });

  test('names the namespace of the signature', () => {
    expect(page).toContain(`-n ${signOffNamespace} `);
  });
});

describe.each(documents)('%s', (name) => {
  const text = read(name);

  test('links to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, link]) => link ?? '');
    expect(links.filter((link) => !existsSync(resolve(root, dirname(name), link)))).toEqual([]);
  });

  test('names files of the repository that are there', () => {
    const named = [...text.matchAll(/(?<![\w/.-])((?:src|test|docs|scripts|bench|checklists|\.ci)\/[\w./-]*[\w/])/g)];
    expect(named.map(([, path]) => path ?? '').filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('runs tests that are there', () => {
    const commands = [...text.matchAll(/^npx vitest run (.+)$/gm)].map(([, rest]) => rest ?? '');
    for (const command of commands) {
      const [files = '', , title] = command.split(/ -t (['"])/);
      const sources = files.split(' ').map((file) => read(file));
      if (title) expect(sources.join('\n'), command).toContain(title.replace(/['"]$/, ''));
    }
  });
});

async function help(verb: string[]): Promise<string> {
  let text = '';
  const io = { stdout: (more: string) => (text += more), stderr: () => undefined, env: {}, cwd: root };
  const code = await perform(['node', 'deploy-assist', ...verb, '--help'], io);
  expect(code).toBe(exitCodes.complete);
  return text;
}

function verbsOf(help: string): string[] {
  const list = help.slice(help.indexOf('\nCommands:'));
  return [...list.matchAll(/^ {2}([a-z]+)\b/gm)].map(([, verb]) => verb ?? '');
}

function optionsOf(text: string): string[] {
  return [...new Set([...text.matchAll(/(?<![\w-])--[a-z][a-z-]+/g)].map(([option]) => option))];
}

/** The words behind each `deploy-assist` that is called in a code span or a block. */
function calls(text: string): string[][] {
  const code = [
    ...fences(text),
    ...[...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, span]) => span ?? ''),
  ];
  return code.flatMap((block) =>
    [...block.matchAll(/(?:^|&& )deploy-assist ([^\n#&]+)/gm)].map(([, rest]) => (rest ?? '').trim().split(/\s+/)),
  );
}

function fences(text: string): string[] {
  return [...text.matchAll(/^```\w*\n([\s\S]*?)\n```/gm)].map(([, block]) => block ?? '');
}

function section(text: string, title: string): string {
  const from = text.indexOf(`\n## ${title}`);
  expect(from, title).toBeGreaterThan(0);
  const to = text.indexOf('\n## ', from + 1);
  return text.slice(from, to < 0 ? undefined : to);
}

type Override = { room: string; groups: string[][] };

function overrides(): Override[] {
  const biome = JSON.parse(read('biome.json')) as {
    overrides: {
      includes: string[];
      linter: { rules: { style: { noRestrictedImports?: { options: { patterns: { group: string[] }[] } } } } };
    }[];
  };
  return biome.overrides.flatMap(({ includes, linter }) => {
    const room = /^src\/(\w+)\/\*\*$/.exec(includes[0] ?? '')?.[1];
    const patterns = linter.rules.style.noRestrictedImports?.options.patterns;
    return room && patterns ? [{ room, groups: patterns.map(({ group }) => group) }] : [];
  });
}

/** Room → the rooms that lint keeps it from importing. */
function roomRules(): Map<string, string[]> {
  return new Map(
    overrides().map(({ room, groups }) => [
      room,
      groups.flat().flatMap((pattern) => /^\*\*\/(\w+)\/\*\*$/.exec(pattern)?.[1] ?? []),
    ]),
  );
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function byNumber(left: number, right: number): number {
  return left - right;
}
