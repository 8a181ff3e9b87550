// The browser of the tests: the one that `@sparticuz/chromium` ships as an npm package, unpacked once into a temporary folder of
// its own per user and version; or an installed one named by OCOP_TEST_CHROMIUM.

import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { lstat, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

/** Nothing in the background, nothing over the network, and no weakening of the web's own rules (CSP, origins). */
const FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-setuid-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--font-render-hinting=none',
];

/** Where the browser lies, and the environment it needs. */
interface Installed {
  readonly executable: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Unpacks the package's browser, once. The package always writes to the system's temporary folder and takes a half-written
 * file for a whole one, so it runs in a process of its own with a fresh folder, which gets its final name only when complete.
 */
async function unpacked(): Promise<string> {
  const entry = require.resolve('@sparticuz/chromium');
  const { version } = JSON.parse(await readFile(join(dirname(entry), '../../package.json'), 'utf8')) as {
    version: string;
  };
  const user = process.getuid?.() ?? 'user';
  const home = join(tmpdir(), `openocop-chromium-${version}-${user}`);
  if (existsSync(home)) {
    const { uid } = await lstat(home);
    if (process.getuid && uid !== process.getuid()) throw new Error(`${home} belongs to another user; remove it`);
    return home;
  }
  const fresh = await mkdtemp(`${home}-`);
  const code = `const m = await import(${JSON.stringify(pathToFileURL(entry).href)}); await m.default.executablePath();`;
  await run(process.execPath, ['--input-type=module', '-e', code], {
    // The second setting makes the package unpack the system libraries it brings for machines that have none.
    env: { ...process.env, TMPDIR: fresh, TMP: fresh, TEMP: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  });
  await writeFile(join(fresh, 'fonts', 'fonts.conf'), fontSettings(home));
  try {
    await rename(fresh, home);
  } catch (fault) {
    await rm(fresh, { recursive: true, force: true });
    if (!existsSync(home)) throw fault;
  }
  return home;
}

/**
 * The package's own font settings name folders that do not exist here, and a browser that finds no font at all crashes on the
 * first letter. Ours name the font the package brings, and no other: pictures look the same on every machine.
 */
function fontSettings(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts', 'fonts')}</dir>
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

/** Whether the machine itself has every library the browser needs. */
async function runsAlone(executable: string): Promise<boolean> {
  try {
    await run(executable, ['--version', '--no-sandbox'], { timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

async function install(): Promise<Installed> {
  const named = process.env['OCOP_TEST_CHROMIUM'];
  if (named) {
    if (!existsSync(named)) throw new Error(`OCOP_TEST_CHROMIUM names ${named}, which does not exist`);
    return { executable: named, env: {} };
  }
  const home = await unpacked();
  const executable = join(home, 'chromium');
  const env = { FONTCONFIG_PATH: join(home, 'fonts') };
  if (await runsAlone(executable)) return { executable, env };
  const libraries = join(home, 'al2023', 'lib');
  return { executable, env: { ...env, LD_LIBRARY_PATH: libraries } };
}

/**
 * A running browser; the caller closes it. Works as root and as an ordinary user. `more`: flags of its own, as for a film in place of a camera.
 * @example const browser = await launchBrowser(); const page = await browser.newPage(); … await browser.close();
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const { executable, env } = await install();
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter((e): e is [string, string] => e[1] !== undefined),
  );
  // Without a UTF-8 locale the browser cannot open a file with a Vietnamese name; an account need not have one.
  const locale = { LC_ALL: 'C.UTF-8' };
  return chromium.launch({
    executablePath: executable,
    args: [...FLAGS, ...more],
    env: { ...inherited, ...locale, ...env },
  });
}

/** A browser as a person's phone has it: its profile stays when it is killed. */
export interface PhoneBrowser {
  readonly browser: Browser;
  /** Ends it as an empty battery does: at once, with all its processes. */
  kill(): Promise<void>;
}

/** Starts a browser on a profile of its own, as often as it was killed. */
export async function browserOnProfile(profile: string): Promise<PhoneBrowser> {
  const { executable, env } = await install();
  const args = [...FLAGS, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'];
  const started = spawn(executable, args, {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, LC_ALL: 'C.UTF-8', ...env },
  });
  const ended = new Promise<void>((resolve) => started.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    started.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    started.once('exit', () => reject(new Error(`the browser did not start: ${said.slice(-500)}`)));
  });
  const browser = await chromium.connectOverCDP(address);
  return {
    browser,
    async kill() {
      // Its group is its own: nothing else is in it.
      if (started.pid !== undefined) process.kill(-started.pid, 'SIGKILL');
      await ended;
      await browser.close().catch(() => undefined);
    },
  };
}
