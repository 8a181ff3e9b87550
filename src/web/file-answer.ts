// How a file or a picture is answered: its headers, a shorter answer where it is known already, or where else to ask.

import type { Download } from './page.ts';

/** Where to ask, for now: what a printed code leads to may be another page tomorrow. */
export function elsewhere(to: string): Response {
  return new Response(null, { status: 307, headers: { Location: to, Vary: 'Accept', 'Cache-Control': 'no-store' } });
}

/** Whether a program that asks has this content already; a weak tag of a proxy on the way names the same. */
export const hasAlready = (tag: string | undefined, known: string | undefined): boolean =>
  tag !== undefined && (known ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === `"${tag}"`);

/** The bytes of a file with how long they keep; nothing where who asks has them already. */
export function downloadAnswer(file: Download, known?: string): Response {
  const cache = file.immutable ? 'public, max-age=31536000, immutable' : `private, max-age=${file.cacheSeconds ?? 0}`;
  const headers = new Headers({ 'Content-Type': file.contentType, 'Cache-Control': cache });
  if (file.varies !== undefined) headers.set('Vary', file.varies);
  if (file.tag !== undefined) headers.set('ETag', `"${file.tag}"`);
  if (hasAlready(file.tag, known)) return new Response(null, { status: 304, headers });
  if (file.bytes !== undefined) headers.set('Content-Length', String(file.bytes));
  if (file.fileName !== undefined) {
    headers.set('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`);
  }
  return new Response(file.body as BodyInit, { headers });
}
