// Compiles the style sheet and the islands the way the real client build does, into a temporary folder, for tests of the look.

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export interface BuiltClient {
  /** File name (with hash) → bytes. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Names of the entries: `main` (CSS), each island (JS). */
  readonly entries: Readonly<Record<string, string>>;
}

/** Builds once; takes about a second. */
export async function buildClient(): Promise<BuiltClient> {
  const outDir = await mkdtemp(join(tmpdir(), 'openocop-client-'));
  try {
    const islands = (await readdir(at('src/design/islands'))).filter((name) => name.endsWith('.ts'));
    const input = Object.fromEntries(
      islands.map((name) => [name.replace(/\.ts$/, ''), at(`src/design/islands/${name}`)]),
    );
    await build({
      configFile: false,
      root: at('.'),
      logLevel: 'error',
      publicDir: false,
      base: '/tinh/',
      build: {
        outDir,
        emptyOutDir: true,
        manifest: 'manifest.json',
        assetsDir: '.',
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: { input: { main: at('src/design/styles/main.scss'), ...input } },
      },
    });
    const manifest = JSON.parse(await readFile(join(outDir, 'manifest.json'), 'utf8')) as Record<
      string,
      { file: string; name?: string; isEntry?: boolean }
    >;
    const files = new Map<string, Buffer>();
    for (const name of await readdir(outDir)) files.set(name, await readFile(join(outDir, name)));
    const entries: Record<string, string> = {};
    for (const [source, entry] of Object.entries(manifest)) {
      if (entry.isEntry) entries[entry.name ?? source] = entry.file;
    }
    return { files, entries };
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
