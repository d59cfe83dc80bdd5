import { type Argument, Command, CommanderError, Help } from 'commander';
import { visible } from '../record/visible.ts';
import { clearFirstPaint } from './first-paint.ts';
import { exitCodes, type Io, UserError } from './io.ts';
import { mistypedVerb } from './nearest-verb.ts';
import { asStarted, ownCommand } from './own-command.ts';
import { version } from './version.ts';

/** The command line: verbs and flags to their files, errors to exit codes. Each verb is loaded when it is asked for. */
export async function main(argv: string[]): Promise<void> {
  const cwd = standing();
  if (cwd === undefined) {
    process.stderr.write(
      'The folder that you stand in is gone.\nFix: go into one that is there, with cd, and run it again.\n',
    );
    process.exitCode = exitCodes.preflight;
    return;
  }
  const command = ownCommand({ script: process.argv[1] ?? '', node: process.execPath, env: process.env });
  const io: Io = {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(asStarted(text, { command })),
    command,
    // A copy: what is set for the library that draws (FORCE_COLOR) is not for the operator's commands.
    env: { ...process.env },
    cwd,
    ...(process.stdout.isTTY ? { terminal: { columns: process.stdout.columns || undefined } } : {}),
  };
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // `… | head` closes the pipe: that is the reader's good right.
    if (error.code === 'EPIPE') return;
    process.stderr.write(
      `What was to be printed could not be written: ${error.message}.\nFix: look at the place that the output goes to, and at its room.\n`,
    );
    process.exit(exitCodes.preflight);
  });
  process.exitCode = await perform(argv, io);
}

function standing(): string | undefined {
  try {
    return process.cwd();
  } catch {
    // Removed by somebody since this shell went in.
    return undefined;
  }
}

/** Runs one command line and gives its exit code. Never throws, never prints a stack trace. */
export async function perform(argv: string[], io: Io): Promise<number> {
  let code: number = exitCodes.complete;
  const program = verbs(io, (result) => {
    code = result;
  });
  try {
    const mistyped = mistypedVerb(argv.slice(2), io.cwd);
    if (mistyped) throw mistyped;
    await program.parseAsync(argv);
    return code;
  } catch (error) {
    return explain(error, io);
  }
}

function explain(error: unknown, io: Io): number {
  clearFirstPaint(process.stdout);
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.complete : exitCodes.usage;
  if (error instanceof UserError) {
    io.stderr(`${`${error.message}\nFix: ${error.fix}`.split('\n').map(visible).join('\n')}\n`);
    return error.exitCode;
  }
  io.stderr(
    `deploy-assist met something it does not know: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  io.stderr(
    'Fix: nothing is lost; sessions are kept. Run it again with DEPLOY_ASSIST_DEBUG=1 to see where it happened, and report that.\n',
  );
  if (io.env['DEPLOY_ASSIST_DEBUG'] && error instanceof Error) io.stderr(`${error.stack}\n`);
  return exitCodes.stepFailed;
}

type Finish = (code: number) => void;

function verbs(io: Io, finish: Finish): Command {
  const program = new Command('deploy-assist');
  program
    .description('Walks a markdown deployment checklist, as it is, and leaves a signed record.')
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: io.stdout, writeErr: io.stderr })
    .configureHelp({
      subcommandTerm: (verb) => [verb.name(), ...verb.registeredArguments.map(argumentTerm)].join(' '),
      // The verbs fit on a screen of 24 rows only without what every program has.
      visibleCommands: (command) => [...command.commands],
      visibleOptions: (command) => (command.parent ? new Help().visibleOptions(command) : []),
    })
    .showSuggestionAfterError()
    .showHelpAfterError('Fix: deploy-assist --help, or --help behind a verb, lists what there is.')
    .addHelpText(
      'before',
      'Example:  deploy-assist demo          a toy deploy, touches nothing else\n          deploy-assist DEPLOY.md     walk a checklist\n',
    )
    .addHelpText(
      'after',
      '\n`VERB --help` lists the options of a verb, `run --help` those of a walk, which needs a screen.\n',
    );
  walkingVerbs(program, io, finish);
  readingVerbs(program, io, finish);
  return program;
}

/** An argument as help shows it: `<needed>`, `[optional]`, `...` where there may be several. */
function argumentTerm(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

function walkingVerbs(program: Command, io: Io, finish: Finish): void {
  program
    .command('run', { isDefault: true })
    .description('pick or open a checklist and walk it')
    .argument('[checklist]', 'a markdown file; without it, pick one of this folder')
    .option('--env <name>', 'the environment: can raise what is sensed, never lower it')
    .option('--database <url>', 'where queries go when no variable names a database')
    .option('--root <folder>', 'where relative paths of the checklist start (default: here)')
    .option('--key <file>', 'the SSH key that signs')
    .option('--change <id>', 'the change or ticket this deploy belongs to')
    .option('--reason <text>', 'why this deploy is done')
    .option('--category <name>', 'standard, normal or emergency')
    .option('--risk <name>', 'low, medium or high')
    .option('--window <from/to>', 'when it is planned for')
    .option('--witness <url>', 'a PostgreSQL table outside this host that sees the record grow')
    .option('--witness-required', 'run nothing while the witness does not answer')
    .option('--timestamp <url>', 'an RFC 3161 authority that stamps the signature')
    .option('--take-over <reason>', 'although another session drives this environment')
    .option('--ascii', 'draw with ASCII only')
    .option('--no-color', 'no colours')
    .action(async (checklist: string | undefined, options) =>
      finish(
        checklist === undefined
          ? await (await import('./pick.ts')).runPick(options, io)
          : await (await import('./run.ts')).runWalk(checklist, options, io),
      ),
    );
  program
    .command('demo')
    .description('a toy deploy on an embedded database')
    .option('--auto', 'plays it by itself and verifies the record')
    .option('--ascii', 'draw with ASCII only')
    .option('--no-color', 'no colours')
    .action(async (options) => finish(await (await import('./demo.ts')).runDemo(options, io)));
  program
    .command('resume')
    .summary('go on with a session')
    .description('go on with a session; without a name, the newest unfinished one')
    .argument('[session]')
    .option('--key <file>', 'another SSH key that signs from here on')
    .option('--take-over <reason>', 'although another session drives this environment')
    .option('--ascii', 'draw with ASCII only')
    .option('--no-color', 'no colours')
    .action(async (session: string | undefined, options) =>
      finish(await (await import('./resume.ts')).runResume(session, options, io)),
    );
  program
    .command('watch')
    .summary('follow a session that somebody drives')
    .description('follow a session that somebody drives; may hold the next step, may note something')
    .argument('<session>', 'its name or folder')
    .option('--ascii', 'draw with ASCII only')
    .option('--no-color', 'no colours')
    .action(async (session: string, options) =>
      finish(await (await import('./watch.ts')).runWatch(session, options, io)),
    );
  program
    .command('approve')
    .summary('give or decline an approval')
    .description('give or decline what a session asks of somebody else')
    .argument('[session]', 'its name or folder; without it, whatever is asked on this host')
    .option('--key <file>', 'the SSH key that signs')
    .option('--text', 'print the text to be signed, to sign it elsewhere')
    .option('--signature <file>', 'a signature made elsewhere, or - for standard input')
    .option('--decline <reason>', 'say no')
    .option('--withdraw <reason>', 'take an approval back before it is used')
    .addHelpText('before', 'Example:  deploy-assist approve K7QMZ2\n')
    .action(async (session: string | undefined, options) =>
      finish(await (await import('./approve.ts')).runApprove(session, options, io)),
    );
}

function readingVerbs(program: Command, io: Io, finish: Finish): void {
  program
    .command('plan')
    .summary('how a checklist is read')
    .description('how a checklist is read: what runs, what stops, what could not be read')
    .argument('<checklist>', 'a markdown file, or - for standard input')
    .option('--json', 'as JSON (deploy-assist/plan@1, with --diff deploy-assist/plan-diff@1)')
    .option('--diff <old>', 'what changed since this older version of the checklist')
    .action(async (checklist: string, options) =>
      finish(
        options.diff === undefined
          ? (await import('./plan.ts')).runPlan(checklist, options, io)
          : (await import('./plan-diff.ts')).runPlanDiff(checklist, options.diff, options, io),
      ),
    );
  program
    .command('lint')
    .summary('what is risky or unclear in one')
    .description('what is risky or unclear in a checklist, with line and fix')
    .argument('<checklist...>', 'markdown files, or - for standard input')
    .option('--json', 'as JSON: one array of {file, line, rule, reason, fix}')
    .option('--strict', 'exit 1 on a finding')
    .addHelpText('before', 'Example:  deploy-assist lint --strict deploy/*.md\n')
    .action(async (checklists: string[], options) =>
      finish((await import('./lint.ts')).runLint(checklists, options, io)),
    );
  program
    .command('init')
    .summary('start one, or see what one lacks')
    .description('start a checklist from a template, or see what one lacks')
    .argument('[name]', 'a template, or a checklist that exists; without it, the templates')
    .option('--write', 'write it; without this it is only shown')
    .addHelpText(
      'before',
      'Example:  deploy-assist init postgres-migration --write\n          deploy-assist init DEPLOY.md\n',
    )
    .action(async (name: string | undefined, options) =>
      finish((await import('./init.ts')).runInit(name, options, io)),
    );
  program
    .command('sessions')
    .description('the sessions on this machine')
    .option('--json', 'as JSON')
    .action(async (options) => finish(await (await import('./sessions.ts')).runSessions(options, io)));
  program
    .command('show')
    .description('what happened in a session, as text')
    .argument('[session]', 'its name or folder; without it, the newest')
    .action(async (session: string | undefined) => finish(await (await import('./show.ts')).runShow(session, {}, io)));
  program
    .command('verify')
    .description('check the record of a session')
    .argument('[session]', 'its name or folder; without it, the newest')
    .option('--allowed-signers <file>', 'whose signatures you trust (OpenSSH allowed_signers)')
    .option('--principal <name>', 'who must have signed')
    .option('--revocation <file>', 'keys that are revoked; else those of git (gpg.ssh.revocationFile)')
    .option('--witness <url>', 'the witness table, or a file with its entries')
    .option('--timestamp-authority <file>', 'certificates of the time-stamping authorities you trust (PEM)')
    .option('--json', 'as JSON')
    .action(async (session: string | undefined, options) =>
      finish(await (await import('./verify.ts')).runVerify(session, options, io)),
    );
  program
    .command('witness')
    .summary('have others see a record, later')
    .description('show a record to a witness now, or have its signature time-stamped')
    .argument('[session]', 'its name or folder; without it, the newest')
    .option('--witness <url>', 'a PostgreSQL table that sees the record')
    .option('--timestamp <url>', 'an RFC 3161 authority that stamps the signature')
    .option('--sql', 'print the SQL that makes a witness table')
    .action(async (session: string | undefined, options) =>
      finish(await (await import('./witness.ts')).runWitness(session, options, io)),
    );
  program
    .command('review')
    .summary('sign later, as somebody else')
    .description('look at a signed session as somebody else, and sign that')
    .argument('<session>', 'its name or folder')
    .option('--accept <remark>', 'it is right; what was looked at')
    .option('--reject <reason>', 'it is not; what is wrong')
    .option('--key <file>', 'the SSH key that signs')
    .option('--allowed-signers <file>', 'whose signatures you trust (OpenSSH allowed_signers)')
    .addHelpText(
      'after',
      '\nYou review under the name that the list of trusted keys has for your key, else as DEPLOY_ASSIST_PRINCIPAL.\n',
    )
    .action(async (session: string, options) =>
      finish(await (await import('./review-session.ts')).runReview(session, options, io)),
    );
  program
    .command('export')
    .description('write a session for others to read')
    .argument('[session]', 'its name or folder; without it, the newest')
    .option('--format <format>', 'report (Markdown), html, json, asciicast, bundle (tar), dsse or in-toto', 'report')
    .option('--output <path>', 'where to; - for standard output')
    .option(
      '--redact <what...>',
      'take pieces of outputs out of a bundle: step=N, text=…, match=…, piece=ROOT:N, suspicious',
    )
    .option('--reason <text>', 'why they are taken out')
    .option('--key <file>', 'the SSH key that signs the list of them, a statement or links')
    .action(async (session: string | undefined, options) =>
      finish(await (await import('./export.ts')).runExport(session, options, io)),
    );
}
