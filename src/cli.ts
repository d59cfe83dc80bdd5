// No static import: a Node that is too old must still get a sentence, not a syntax error from a dependency.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(
    `deploy-assist needs Node 22.13 or newer; this is ${process.versions.node}. Nothing was run.\nFix: ${await withNewerNode()}\n`,
  );
  process.exitCode = 3;
} else if (process.env['DEPLOY_ASSIST_ASKPASS']) {
  // ssh-keygen has started this program to ask somebody for a secret.
  const { askThrough } = await import('./signing/askpass.ts');
  const print = (text: string) => process.stdout.write(text);
  process.exitCode = await askThrough(process.env['DEPLOY_ASSIST_ASKPASS'], process.argv[2] ?? '', print);
} else {
  paintFirst(process.argv[2] ?? '');
  const compiled = compiledFolder(process.env);
  if (compiled !== undefined) process.getBuiltinModule('node:module').enableCompileCache(compiled);
  const { main } = await import('./commands/program.ts');
  await main(process.argv);
}

/** The same command line with a newer Node: the one that was installed beside this program, or one that npx fetches. */
async function withNewerNode(): Promise<string> {
  const { existsSync } = await import('node:fs');
  const { fileURLToPath } = await import('node:url');
  const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const [cli, own] = [beside('cli.js'), beside('../node_modules/.bin/node')];
  const quote = (word: string) => (/^[\w/.@=:+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);
  const node = existsSync(own) ? quote(own) : 'npx -p node@24 node';
  return [node, ...[cli, ...process.argv.slice(2)].map(quote)].join(' ');
}

/**
 * Where Node keeps what it compiled, in the operator's own folder: it runs what it finds there, and by itself it would look in the folder for
 * temporary files, where others can have put something first.
 */
function compiledFolder({ XDG_CACHE_HOME, HOME }: NodeJS.ProcessEnv): string | undefined {
  const caches = XDG_CACHE_HOME || (HOME && `${HOME}/.cache`);
  return caches ? `${caches}/deploy-assist/compiled` : undefined;
}

/** An operator sees at once that something happens: the screens take a moment to load. Verbs that only print need no such line. */
function paintFirst(verb: string): void {
  const onlyPrints = /^(-|(plan|lint|sessions|show|verify|export|compare|init|doctor|help|approve|review|witness)$)/;
  if (onlyPrints.test(verb) || process.argv.includes('--help') || process.env['TERM'] === 'dumb') return;
  const { isatty } = process.getBuiltinModule('node:tty');
  if (isatty(0) && isatty(1)) process.getBuiltinModule('node:fs').writeSync(1, 'deploy-assist opens ...');
}

export {};
