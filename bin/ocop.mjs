#!/usr/bin/env node
// The command line: checks Node, builds when the sources are newer, then runs the program.

const [major, minor] = process.versions.node.split('.').map(Number);
if (!(major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19))) {
  process.stderr.write(
    `OpenOCOP needs Node 20.19 or newer (22.12 or newer in the 22 line); this is ${process.versions.node}. Install a newer Node and start again.\n`,
  );
  process.exit(3);
}

const { isBuilt } = await import('./sources.mjs');
if (!isBuilt()) {
  // In a process of its own, so that the build tools' memory is gone before the program runs.
  const { spawnSync } = await import('node:child_process');
  const { fileURLToPath } = await import('node:url');
  const builder = fileURLToPath(new URL('./build.mjs', import.meta.url));
  const built = spawnSync(process.execPath, [builder, '--if-needed'], { stdio: ['ignore', 2, 2] });
  if (built.status !== 0) process.exit(built.status ?? 3);
}
await import('../dist/server/main.js');
