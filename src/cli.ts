// No static import: a Node that is too old must still get a sentence, not a syntax error from a dependency.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(
    `deploy-assist needs Node 22.13 or newer; this is ${process.versions.node}.\n` +
      'Fix: npx -p node@24 -p deploy-assist deploy-assist\n',
  );
  process.exitCode = 3;
} else {
  await paintFirst(process.argv[2] ?? '');
  const { enableCompileCache } = await import('node:module');
  enableCompileCache?.();
  const { main } = await import('./commands/program.ts');
  await main(process.argv);
}

/** An operator sees at once that something happens: the screens take a moment to load. Verbs that only print need no such line. */
async function paintFirst(verb: string): Promise<void> {
  const onlyPrints = /^(-|(plan|lint|sessions|show|verify|export|compare|init|doctor|help|approve)$)/;
  if (onlyPrints.test(verb) || process.argv.includes('--help') || process.env['TERM'] === 'dumb') return;
  const [{ isatty }, { writeSync }] = await Promise.all([import('node:tty'), import('node:fs')]);
  if (isatty(0) && isatty(1)) writeSync(1, 'deploy-assist opens ...');
}

export {};
