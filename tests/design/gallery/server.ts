// Serves the gallery on a random loopback port with the strict headers of the real server, so that a style or script that the
// policy would block is blocked here too.

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { renderPage } from '#design/render-page.ts';
import { type BuiltClient, buildClient } from '../build-client.ts';
import { galleryPages } from './pages.tsx';
import { picture } from './pictures.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export interface Gallery {
  readonly origin: string;
  readonly names: readonly string[];
  readonly client: BuiltClient;
  close(): Promise<void>;
}

/** Builds and serves; the caller closes. */
export async function serveGallery(): Promise<Gallery> {
  const client = await buildClient();
  const main = client.entries['main'];
  if (main === undefined) throw new Error('the client build has no style sheet');
  const fonts = [...client.files.keys()]
    .filter((name) => /400-normal.*woff2$/.test(name))
    .map((name) => `/tinh/${name}`);
  const pages = galleryPages({ stylesheets: [`/tinh/${main}`], fonts });
  const html = new Map([...pages].map(([name, page]) => [name, renderPage(page)]));
  const server: Server = createServer(async (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    response.setHeader('content-security-policy', POLICY);
    response.setHeader('x-content-type-options', 'nosniff');
    const page = html.get(path.slice(1));
    if (page !== undefined) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(page);
      return;
    }
    const file = client.files.get(path.replace('/tinh/', ''));
    if (file !== undefined) {
      response.setHeader(
        'content-type',
        path.endsWith('.css') ? 'text/css' : path.endsWith('.js') ? 'text/javascript' : 'font/woff2',
      );
      response.end(file);
      return;
    }
    const drawn = /^\/anh\/(\w+)\.webp$/.exec(path);
    if (drawn?.[1]) {
      response.setHeader('content-type', 'image/webp');
      response.end(await picture(drawn[1]));
      return;
    }
    response.statusCode = 404;
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    names: [...html.keys()],
    client,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
