// Who makes a request, from where, for which page: the session behind the cookie, the address behind a proxy.

import type { Context as HonoContext } from 'hono';
import { stranger } from '#access/actor.ts';
import { isOwnHost } from '#platform/http/own-host.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import type { Language } from '#texts/index.ts';
import { readCookie } from './cookies.ts';
import type { PageRequest, WebSession } from './page.ts';
import type { WebParts } from './parts.ts';

/** One request and who makes it. */
export interface Visit {
  readonly request: PageRequest;
  readonly session: WebSession | null;
  readonly https: boolean;
  readonly visitor: string | null;
  readonly device: string | null;
  readonly lang: Language;
  readonly path: string;
}

/** Whether the browser speaks HTTPS, here or with a proxy that may be believed. */
export function isHttps(parts: WebParts, request: Request): boolean {
  if (request.url.startsWith('https:')) return true;
  if (parts.trustProxy && request.headers.get('x-forwarded-proto') === 'https') return true;
  return parts.publicOrigins.length > 0 && parts.publicOrigins.every((origin) => origin.startsWith('https:'));
}

/** The host for links of a page: the one named, where it can be this machine's, else this machine by its port. */
function believedHost(named: string): string {
  return isOwnHost(named) ? named : `localhost${/:\d{1,5}$/.exec(named)?.[0] ?? ''}`;
}

/** Where a request comes from, behind a proxy that may be believed. */
export function addressOf(parts: WebParts, c: HonoContext): string {
  const forwarded = parts.trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  const socket = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket;
  return forwarded ?? socket?.remoteAddress ?? 'local';
}

/** Finds out who asks, from where and for what; `suffix` is cut from the last part of the path. */
export async function visitOf(
  parts: WebParts,
  c: HonoContext,
  lang: Language,
  suffix: string,
  asNobody = false,
): Promise<Visit> {
  const raw = c.req.raw;
  const https = isHttps(parts, raw);
  const cookies = raw.headers.get('cookie');
  const token = asNobody ? null : readCookie(cookies, 'session', https);
  const session = token === null ? null : await parts.findSession(token);
  const url = new URL(raw.url);
  const actor = session?.actor ?? stranger;
  const params = Object.fromEntries(
    Object.entries(c.req.param()).map(([key, value]) => {
      const text = String(value).normalize('NFC');
      return [key, suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text];
    }),
  );
  const origin =
    parts.publicOrigins[0] ?? `${https ? 'https' : 'http'}://${believedHost(raw.headers.get('host') ?? url.host)}`;
  const query = Object.fromEntries([...url.searchParams].map(([key, value]) => [key, value.normalize('NFC')]));
  const { ports } = parts;
  const address = addressOf(parts, c);
  const barePath = url.pathname.replace(/^\/en(?=\/|$)/, '').replace(/\.(json|csv)$/, '') || '/';
  const request: PageRequest = {
    params,
    query,
    as: suffix === '.csv' ? 'csv' : suffix === '.json' ? 'json' : 'html',
    queryAll: (name) => url.searchParams.getAll(name).map((value) => value.normalize('NFC')),
    lang,
    actor,
    session,
    today: ports.clock.today(),
    now: ports.clock.now(),
    address,
    secondsToWait: (rate) => parts.limiter.secondsToWait(address, rate, performance.now()),
    ports,
    origin,
    accept: c.req.raw.headers.get('accept') ?? '',
    posted: null,
    run: (useCase, input) =>
      runUseCase(ports, useCase, input, { actor, freshRead: session !== null || raw.method === 'POST' }),
  };
  const [visitor, device] = [readCookie(cookies, 'visitor', https), readCookie(cookies, 'device', https)];
  return { request, session, https, visitor, device, lang, path: barePath };
}
