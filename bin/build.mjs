// Builds the server bundle and the style sheets and small scripts of the browser. `--if-needed` does nothing when built.

import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { isBuilt, root, sourcesFingerprint, stampPath } from './sources.mjs';

const lockPath = join(root, 'dist', '.building');

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** One build at a time: a second one waits for the first, and takes over a lock whose holder is gone. */
async function withBuildLock(work) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  for (let waited = 0; ; waited += 200) {
    try {
      const file = openSync(lockPath, 'wx');
      writeFileSync(file, String(process.pid));
      closeSync(file);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      let holder = 0;
      try {
        holder = Number(readFileSync(lockPath, 'utf8'));
      } catch {}
      if ((holder > 0 && !alive(holder)) || waited > 120_000) rmSync(lockPath, { force: true });
      else await sleep(200);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lockPath, { force: true });
  }
}

/** Whoever builds, it is the same program: elsewhere JSX is made for developers, slower and with the paths of this machine in it. */
async function asProduction(work) {
  const { NODE_ENV: before } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

/** Builds when needed; says on stderr what it does. */
export async function ensureBuilt({ force = false } = {}) {
  if (!force && isBuilt()) return false;
  return await withBuildLock(async () => {
    if (!force && isBuilt()) return false;
    const started = performance.now();
    let vite;
    try {
      vite = await import('vite');
    } catch {
      process.stderr.write(
        'OpenOCOP must be built first, but the build tools are missing. Run `npm ci` without NODE_ENV=production (or `npm ci --include=dev`) and start again.\n',
      );
      process.exit(3);
    }
    process.stderr.write('Building OpenOCOP …\n');
    const fingerprint = sourcesFingerprint();
    const configFile = join(root, 'vite.config.ts');
    await asProduction(async () => {
      await vite.build({ root, configFile, mode: 'client', logLevel: 'warn' });
      await vite.build({ root, configFile, mode: 'server', logLevel: 'warn' });
    });
    writeFileSync(stampPath, `${JSON.stringify({ fingerprint, builtAt: new Date().toISOString() })}\n`);
    process.stderr.write(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.\n`);
    return true;
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensureBuilt({ force: !process.argv.includes('--if-needed') });
}
