// The built style sheets, fonts and small scripts: addresses from the manifest, bytes kept ready in memory once asked for.

import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Handler } from 'hono';
import type { Assets } from '#web/parts.ts';
import { checkoutRoot } from './config.ts';
import { ICON_PATH } from './for-machines.ts';

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

const BASE = '/tinh/';
const FIELD_APP = 'src/field-app/main.tsx';
const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

const clientRoot = (): string => join(checkoutRoot(), 'dist', 'client');

/** A script and all the parts it is made of, each once. */
function partsOf(
  manifest: Readonly<Record<string, Chunk>>,
  source: string,
  seen = new Set<string>(),
): readonly string[] {
  const chunk = manifest[source];
  if (chunk === undefined || seen.has(source)) return [];
  seen.add(source);
  return [BASE + chunk.file, ...(chunk.imports ?? []).flatMap((one) => partsOf(manifest, one, seen))];
}

/** Reads the manifest of the client build. */
export function readAssets(): Assets {
  const manifest = JSON.parse(readFileSync(join(clientRoot(), 'manifest.json'), 'utf8')) as Record<string, Chunk>;
  const stylesheets: string[] = [];
  let bareStylesheet = '';
  let fieldAppStylesheet = '';
  const fonts: string[] = [];
  const islands: Record<string, string> = {};
  const islandFiles: Record<string, readonly string[]> = {};
  for (const [source, chunk] of Object.entries(manifest)) {
    if (source.endsWith('/bare.scss')) bareStylesheet = BASE + chunk.file;
    else if (source.endsWith('/field-app.scss')) fieldAppStylesheet = BASE + chunk.file;
    else if (chunk.file.endsWith('.css')) stylesheets.push(BASE + chunk.file);
    for (const file of chunk.css ?? []) stylesheets.push(BASE + file);
    const island = source === FIELD_APP ? 'field-app' : /islands\/([a-z-]+)\.ts$/.exec(source)?.[1];
    if (island !== undefined) {
      islands[island] = BASE + chunk.file;
      islandFiles[island] = partsOf(manifest, source);
    }
    if (/be-vietnam-pro-(latin|vietnamese)-400-normal.*woff2$/.test(chunk.file)) fonts.push(BASE + chunk.file);
  }
  return {
    stylesheets: [...new Set(stylesheets)],
    bareStylesheet,
    fieldAppStylesheet,
    fonts,
    islands,
    islandFiles,
    icon: ICON_PATH,
  };
}

/** Serves a built file by its hashed name; never changes, so it may be kept for a year. */
export function assetHandler(): Handler {
  const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  return async (c) => {
    const name = c.req.path.slice(BASE.length);
    const type = TYPES[name.split('.').at(-1) ?? ''];
    if (type === undefined || !/^[\w.-]+$/.test(name) || name.includes('..')) return c.notFound();
    let bytes = kept.get(name);
    if (bytes === undefined) {
      bytes = readFile(join(clientRoot(), name)).then((file) => new Uint8Array(file));
      kept.set(name, bytes);
    }
    try {
      return new Response(await bytes, {
        headers: { 'Content-Type': type, 'Cache-Control': 'public, max-age=31536000, immutable' },
      });
    } catch {
      kept.delete(name);
      return c.notFound();
    }
  };
}
