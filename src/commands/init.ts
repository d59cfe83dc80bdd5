import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { missingParts, withAdditions } from '../checklist/complete.ts';
import { lint } from '../checklist/lint/lint.ts';
import { comparePlans } from '../plan/compare-plans.ts';
import { exitCodes, type Io, UserError } from './io.ts';
import { asStarted } from './own-command.ts';
import { type ReadPlan, readBytesPlan, readPlan } from './read-plan.ts';
import { replaceFile } from './replace-file.ts';
import { shipped } from './shipped.ts';

export type InitOptions = {
  /** Write the file; without it the text or the difference is only shown. */
  write?: boolean;
};

/**
 * `init [TEMPLATE|CHECKLIST]`: without a name, what there is to start from; with the name of a template, its text; with a checklist that
 * exists, what it lacks. Writes only with `write`, and never over another file.
 */
export function runInit(name: string | undefined, options: InitOptions, io: Io): number {
  if (name === undefined) return listTemplates(io);
  const path = resolve(io.cwd, name);
  return statSync(path, { throwIfNoEntry: false })?.isFile()
    ? complete(name, options, io)
    : startFrom(name, options, io);
}

function listTemplates(io: Io): number {
  const lines = templates().map(({ name, bytes }) => `  ${name.padEnd(24)}${readBytesPlan(bytes, name).plan.title}`);
  const start = asStarted('deploy-assist init', io);
  io.stdout(
    [
      'Start from:',
      ...lines,
      '',
      `${start} NAME            shows it`,
      `${start} NAME --write    writes NAME.md here`,
      '',
    ].join('\n'),
  );
  return exitCodes.complete;
}

function startFrom(name: string, options: InitOptions, io: Io): number {
  const known = templates();
  const template = known.find((one) => one.name === name);
  if (template === undefined)
    throw new UserError(`${name} is neither a file here nor a template.`, {
      fix: `Give the path of a checklist, or one of: ${known.map((one) => one.name).join(', ')}.`,
      exitCode: exitCodes.usage,
    });
  if (!options.write) {
    io.stdout(template.bytes.toString('utf8'));
    return exitCodes.complete;
  }
  const file = `${name}.md`;
  try {
    writeFileSync(resolve(io.cwd, file), template.bytes, { flag: 'wx' });
  } catch (error) {
    throw cannotWrite(file, error);
  }
  io.stdout(asStarted(`${file} is written. How it is read: deploy-assist plan ${file}\n`, io));
  return exitCodes.complete;
}

function complete(name: string, options: InitOptions, io: Io): number {
  const read = readPlan(name, io.cwd);
  const old = utf8Text(read, name);
  const now = completed(read, old);
  const { findings } = lint(read.plan, read.bytes);
  const more =
    findings.length === 0
      ? ''
      : `deploy-assist lint ${name} finds ${findings.length} ${findings.length === 1 ? 'thing' : 'things'} to look at.\n`;
  if (now === old) {
    io.stdout(
      `${name} has a form to sign, and a place for the procedure of each stop that says to roll back. Nothing to add.\n${asStarted(more, io)}`,
    );
    return exitCodes.complete;
  }
  io.stdout(createTwoFilesPatch(name, name, old, now, 'as it is', 'with what is missing').replace(/^=+\n/, ''));
  if (options.write) {
    try {
      replaceFile(read.path, now);
    } catch (error) {
      throw cannotWrite(name, error);
    }
  }
  const said = options.write
    ? `Written to ${name}.`
    : `Nothing is written yet. Write it: deploy-assist init ${name} --write`;
  io.stderr(`${said}\n${more}`);
  return exitCodes.complete;
}

/** Additions go into the text as stored; what it says until now must still be read as before. */
function completed({ plan, path }: ReadPlan, old: string): string {
  const end = plan.source.encoding.eol === 'crlf' ? '\r\n' : '\n';
  const lines = old.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  const additions = missingParts(plan, lines);
  if (additions.length === 0) return old;
  const now = `${withAdditions(lines, additions).join(end)}${end}`;
  const differences = comparePlans(plan, readBytesPlan(new TextEncoder().encode(now), path).plan);
  // What is added is a form to sign and room for a procedure, and nothing else may be read in another way.
  const [first] = differences.filter(
    ({ what, change }) => change !== 'added' || (what !== 'to sign' && what !== 'text'),
  );
  if (first === undefined) return now;
  throw new UserError(
    `What is missing cannot be added: with it, line ${first.line ?? first.oldLine} would be read in another way.`,
    {
      fix: 'Add a sign-off form, and "**Rollback procedure:**" with its commands where a stop says to roll back, by hand.',
      exitCode: exitCodes.usage,
    },
  );
}

function utf8Text({ bytes, plan }: ReadPlan, name: string): string {
  try {
    if (plan.source.encoding.eol !== 'mixed')
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Told below: bytes that are not UTF-8 would be changed by writing them.
  }
  throw new UserError(`${name} is not UTF-8 with one kind of line ends, so adding to it would change the rest of it.`, {
    fix: 'Save it as UTF-8 with one kind of line ends, then try again.',
    exitCode: exitCodes.usage,
  });
}

function cannotWrite(file: string, error: unknown): UserError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new UserError(code === 'EEXIST' ? `${file} is there already.` : `${file} cannot be written (${code}).`, {
    fix:
      code === 'EEXIST'
        ? `Look at it, move it away, or check it: deploy-assist init ${file}`
        : 'Look at the folder and its rights.',
    exitCode: exitCodes.usage,
    cause: error,
  });
}

/** What ships with the package, but for the demo, which needs its own toys. */
function templates(): { name: string; bytes: Buffer }[] {
  const folder = shipped('checklists/');
  if (folder === undefined) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'demo.md')
    .map((name) => ({ name: name.replace(/\.md$/, ''), bytes: readFileSync(new URL(name, folder)) }));
}
