// The web application of an installation: health, assets, pages, API; headers and faults in one place.

import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { query } from '#platform/database/db.ts';
import { RateLimiter } from '#platform/http/rate-limit.ts';
import { securityHeaders } from '#platform/http/security-headers.ts';
import type { Ports } from '#runner/ports.ts';
import { textsOf } from '#texts/index.ts';
import { mountApi } from '#web/api.ts';
import { buildApp } from '#web/app.ts';
import { notFoundHandler, problemAnswer } from '#web/handle.ts';
import type { WebParts } from '#web/parts.ts';
import { isHttps } from '#web/visit.ts';
import { assetHandler, readAssets } from './assets.ts';
import { CHECKER_MANIFEST, CHECKER_WORKER, checkerManifest, checkerWorker } from './checker-files.ts';
import type { Settings } from './config.ts';
import { FIELD_APP_MANIFEST, FIELD_APP_WORKER, fieldAppManifest, fieldAppWorker } from './field-app-files.ts';
import { ICON_PATH, iconSvg, robotsText } from './for-machines.ts';
import { navigationFor } from './navigation.ts';
import { files, pages, uploads } from './pages.ts';
import { PORTFOLIO_WORKER, portfolioWorker } from './portfolio-worker.ts';
import { findKey, findSession } from './sessions.ts';
import { useCases } from './use-cases.ts';
import { version } from './version.ts';

export interface WebApp {
  fetch(request: Request, env?: unknown): Response | Promise<Response>;
  /** From now on `/readyz` answers 503, so that a balancer sends nobody here. */
  drain(): void;
}

type WebSettings = Pick<Settings, 'publicOrigins' | 'trustProxy' | 'officeName' | 'rateScale'>;

/** A path as the log may hold it: the secret of a one-time link is none of its business. */
const withoutSecret = (path: string): string => path.replace(/(\/(?:loi-moi|moi-soan|theo-doi)\/)[^/]+/, '$1…');

/** Builds everything that answers HTTP; throws where a route declares no right. */
export function buildWebApp(ports: Ports, settings: WebSettings): WebApp {
  let draining = false;
  const parts: WebParts = {
    ports,
    assets: readAssets(),
    limiter: new RateLimiter(settings.rateScale),
    publicOrigins: settings.publicOrigins,
    trustProxy: settings.trustProxy,
    officeName: settings.officeName,
    findSession: (token) => findSession(ports, token),
    findKey: (secret, address) => findKey(ports, secret, address),
    navigation: navigationFor,
  };
  const app = new Hono();
  const headersFor = { plain: Object.entries(securityHeaders(false)), https: Object.entries(securityHeaders(true)) };
  app.use('*', async (c, next) => {
    await next();
    for (const [name, value] of isHttps(parts, c.req.raw) ? headersFor.https : headersFor.plain)
      c.res.headers.set(name, value);
  });
  app.get('/healthz', (c) => c.text('ok\n'));
  app.get('/readyz', async (c) => {
    if (draining) return c.text('draining\n', 503);
    try {
      await query(ports.database.write, 'select 1');
      return c.text('ready\n');
    } catch {
      return c.text('the database does not answer\n', 503);
    }
  });
  const day = { 'Cache-Control': 'public, max-age=86400' };
  app.get(ICON_PATH, (c) => c.body(iconSvg, 200, { ...day, 'Content-Type': 'image/svg+xml' }));
  app.get('/favicon.ico', (c) => c.redirect(ICON_PATH, 301));
  app.get('/robots.txt', (c) => c.text(robotsText(ports.mode), 200, day));
  app.post('/csp-report', (c) => {
    ports.log.warn({}, 'a page broke the content policy');
    return c.body(null, 204);
  });
  app.get(CHECKER_MANIFEST, (c) =>
    c.body(checkerManifest(parts.assets.icon), 200, { ...day, 'Content-Type': 'application/manifest+json' }),
  );
  app.get(CHECKER_WORKER, (c) =>
    c.body(checkerWorker(parts.assets), 200, { 'Cache-Control': 'no-cache', 'Content-Type': 'text/javascript' }),
  );
  app.get(FIELD_APP_MANIFEST, (c) =>
    c.body(fieldAppManifest(parts.assets.icon), 200, { ...day, 'Content-Type': 'application/manifest+json' }),
  );
  app.get(FIELD_APP_WORKER, (c) =>
    c.body(fieldAppWorker(parts.assets), 200, { 'Cache-Control': 'no-cache', 'Content-Type': 'text/javascript' }),
  );
  app.get(PORTFOLIO_WORKER, (c) =>
    c.body(portfolioWorker, 200, { 'Cache-Control': 'no-cache', 'Content-Type': 'text/javascript' }),
  );
  app.get('/tinh/:file', assetHandler());
  mountApi(app, parts, useCases, pages, version);
  app.route('/', buildApp(parts, pages, files, uploads));
  app.notFound(notFoundHandler(parts));
  app.onError((error, c) => {
    const lang = new URL(c.req.raw.url).pathname.startsWith('/en') ? 'en' : 'vi';
    const code = String((error as { code?: unknown }).code ?? '');
    if (
      /^(ECONNREFUSED|ECONNRESET|ENOENT|57P0[123]|08\d{3}|53300)$/.test(code) ||
      /timeout exceeded|Connection terminated/.test(error.message)
    ) {
      ports.log.error({ code }, 'the database does not answer');
      return problemAnswer({ kind: 'unavailable', code: 'database/unavailable', details: {} }, lang);
    }
    const id = randomUUID().slice(0, 8);
    ports.log.error({ id, path: withoutSecret(c.req.path), error: error.stack ?? error.message }, 'fault');
    return c.text(`${textsOf(lang).web.faultTitle}. ${textsOf(lang).web.fault(id)}\n`, 500);
  });
  return {
    fetch: (request, env) => app.fetch(request, env as never),
    drain: () => {
      draining = true;
    },
  };
}
