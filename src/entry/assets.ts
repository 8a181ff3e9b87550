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
}

const BASE = '/tinh/';
const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

const clientRoot = (): string => join(checkoutRoot(), 'dist', 'client');

/** Reads the manifest of the client build. */
export function readAssets(): Assets {
  const manifest = JSON.parse(readFileSync(join(clientRoot(), 'manifest.json'), 'utf8')) as Record<string, Chunk>;
  const stylesheets: string[] = [];
  let bareStylesheet = '';
  const fonts: string[] = [];
  const islands: Record<string, string> = {};
  for (const [source, chunk] of Object.entries(manifest)) {
    if (source.endsWith('/bare.scss')) bareStylesheet = BASE + chunk.file;
    else if (chunk.file.endsWith('.css')) stylesheets.push(BASE + chunk.file);
    for (const file of chunk.css ?? []) stylesheets.push(BASE + file);
    const island = /islands\/([a-z-]+)\.ts$/.exec(source)?.[1];
    if (island !== undefined) islands[island] = BASE + chunk.file;
    if (/be-vietnam-pro-(latin|vietnamese)-400-normal.*woff2$/.test(chunk.file)) fonts.push(BASE + chunk.file);
  }
  return { stylesheets: [...new Set(stylesheets)], bareStylesheet, fonts, islands, icon: ICON_PATH };
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
