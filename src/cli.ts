// No static import: a Node that is too old must still get a sentence, not a syntax error from a dependency.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(
    `deploy-assist needs Node 22.13 or newer; this is ${process.versions.node}.\n` +
      'Fix: npx -p node@24 -p deploy-assist deploy-assist\n',
  );
  process.exitCode = 3;
} else {
  const { enableCompileCache } = await import('node:module');
  enableCompileCache?.();
  const { main } = await import('./commands/program.ts');
  await main(process.argv);
}

export {};
