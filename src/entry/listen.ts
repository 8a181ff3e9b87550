// The HTTP server: listens, and stops by finishing what it holds.

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { StartRefused } from './start-refused.ts';

export interface RunningServer {
  readonly address: string;
  /** Takes no new connection, waits for open requests at most so long, then closes what is left. */
  stop(waitMs: number): Promise<void>;
}

/** Listens on a port (0: any free one). A taken port is refused with a sentence. */
export async function listen(
  fetch: (request: Request, env: unknown) => Response | Promise<Response>,
  host: string,
  port: number,
): Promise<RunningServer> {
  const server = createAdaptorServer({ fetch: fetch as never }) as Server;
  server.requestTimeout = 120_000;
  server.headersTimeout = 20_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const known = error.code === 'EADDRINUSE' || error.code === 'EACCES' || error.code === 'EADDRNOTAVAIL';
      reject(
        known
          ? new StartRefused({
              kind: 'unavailable',
              code: 'start/port-taken',
              details: { host, port, cause: error.code },
            })
          : error,
      );
    });
    server.listen(port, host, resolve);
  });
  const at = server.address() as AddressInfo;
  const shownHost = at.family === 'IPv6' ? `[${at.address}]` : at.address;
  return {
    address: `http://${shownHost}:${at.port}`,
    async stop(waitMs) {
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      server.closeIdleConnections();
      const late = setTimeout(() => server.closeAllConnections(), waitMs);
      await closed;
      clearTimeout(late);
    },
  };
}
