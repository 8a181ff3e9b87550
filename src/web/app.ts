// Mounts every page, file and API route on one HTTP application. A route without a declared right does not mount.

import { Hono } from 'hono';
import { rowOf } from '#access/reach.ts';
import { fileHandler, pageHandler } from './handle.ts';
import type { AnyPage, FileRoute } from './page.ts';
import type { MountedParts, WebParts } from './parts.ts';
import { type UploadRoute, uploadHandler } from './upload-route.ts';

/** What stands before an address in each language. A page links what belongs to it, files too, under its own. */
const LANGUAGES = [
  ['', 'vi'],
  ['/en', 'en'],
] as const;

/** `/san-pham/:code` with suffix `.json` is `/san-pham/:code{…\.json}`, so that the suffix is not part of the code. */
function suffixed(path: string, suffix: '.json' | '.csv'): string {
  const escaped = suffix.replace('.', '\\.');
  const parameter = /:([a-zA-Z]+)$/.exec(path);
  if (path === '/') return `/index${suffix}`;
  return parameter ? `${path.slice(0, parameter.index)}:${parameter[1]}{[^/]+${escaped}}` : `${path}${suffix}`;
}

/** What is mounted where and under which right; printed and tested. */
export interface MountedRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly right: string;
  readonly rate: string;
}

function assertDeclared(route: AnyPage | FileRoute | UploadRoute): void {
  if (rowOf(route.right) === undefined || route.rate === undefined) {
    throw new Error(
      `The route ${route.path} declares no right of the permission matrix (right: ${String(route.right)}).`,
    );
  }
}

/** Builds the application; throws at start-up where a route declares no right, or two routes share a path. */
export function buildApp(
  given: WebParts,
  pages: readonly AnyPage[],
  files: readonly FileRoute[],
  uploads: readonly UploadRoute[] = [],
): Hono {
  const app = new Hono();
  const parts: MountedParts = { ...given, open: (request, env) => app.fetch(request, env as never) };
  const taken = new Set<string>();
  const claim = (method: string, path: string): void => {
    const key = `${method} ${path}`;
    if (taken.has(key)) throw new Error(`Two routes share ${key}.`);
    taken.add(key);
  };
  for (const route of files) {
    assertDeclared(route);
    for (const [prefix, lang] of LANGUAGES) {
      claim('GET', `${prefix}${route.path}`);
      app.get(`${prefix}${route.path}`, fileHandler(parts, route, lang));
    }
  }
  for (const route of uploads) {
    assertDeclared(route);
    claim('POST', route.path);
    const handler = uploadHandler(parts, route);
    app.post(route.path, handler);
    app.all(`${route.path}/:upload`, handler);
  }
  for (const page of pages) {
    assertDeclared(page);
    for (const [prefix, lang] of LANGUAGES) {
      const path = `${prefix}${prefix !== '' && page.path === '/' ? '' : page.path}`;
      if (page.json) app.get(`${prefix}${suffixed(page.path, '.json')}`, pageHandler(parts, page, lang, 'json'));
      if (page.csv) app.get(`${prefix}${suffixed(page.path, '.csv')}`, pageHandler(parts, page, lang, 'csv'));
      claim('GET', path);
      app.get(path, pageHandler(parts, page, lang, 'html'));
      // `/en/?q=…`: the first page with a question in its address.
      if (path === '/en') app.get('/en/', pageHandler(parts, page, lang, 'html'));
      if (page.post) {
        claim('POST', path);
        app.post(path, pageHandler(parts, page, lang, 'post'));
      }
    }
  }
  return app;
}

/** The list of what `buildApp` mounts. */
export function mountedRoutes(pages: readonly AnyPage[], files: readonly FileRoute[]): readonly MountedRoute[] {
  const routes: MountedRoute[] = files.map((f) => ({ method: 'GET', path: f.path, right: f.right, rate: f.rate }));
  for (const page of pages) {
    routes.push({ method: 'GET', path: page.path, right: page.right, rate: page.rate });
    if (page.post)
      routes.push({ method: 'POST', path: page.path, right: page.postRight ?? page.right, rate: page.rate });
  }
  return routes;
}
