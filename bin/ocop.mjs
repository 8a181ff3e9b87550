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
  const { ensureBuilt } = await import('./build.mjs');
  await ensureBuilt();
}
await import('../dist/server/main.js');
