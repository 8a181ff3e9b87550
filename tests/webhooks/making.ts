// Receivers for the tests: a server on this machine that keeps what it is told, and what an administrator types to name it.

import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Actor } from '#access/actor.ts';
import type { ReceiverId } from '#modules/webhooks/index.ts';
import { addReceiver } from '#modules/webhooks/use-cases/add-receiver.ts';
import { secureRandom } from '#platform/clock/random.ts';
import { done } from '../producers/people.ts';
import type { TestHouse } from '../support/database.ts';

export interface Told {
  readonly headers: IncomingHttpHeaders;
  readonly path: string;
  readonly body: string;
}

/** A server that keeps what it is told and answers as it is set. */
export class LoopbackReceiver {
  readonly told: Told[] = [];
  /** The status of the next answers; `null`: none at all. */
  answers: number | null = 204;
  /** How long it takes to answer. */
  delayMs = 0;
  #server: Server | null = null;

  async open(): Promise<void> {
    const server = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8');
      request.on('data', (piece: string) => {
        body += piece;
      });
      request.on('end', () => {
        this.told.push({ headers: request.headers, path: request.url ?? '', body });
        if (this.answers === null) return;
        const elsewhere = this.answers >= 300 && this.answers < 400 ? { location: `${this.address}/khac` } : {};
        response.writeHead(this.answers, elsewhere);
        if (this.delayMs === 0) response.end();
        else setTimeout(() => response.end(), this.delayMs);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.#server = server;
  }

  get host(): string {
    const where = this.#server?.address() as AddressInfo | null | undefined;
    return `127.0.0.1:${where?.port}`;
  }

  get address(): string {
    return `http://${this.host}/nhan`;
  }

  async close(): Promise<void> {
    const server = this.#server;
    server?.closeAllConnections();
    await new Promise<void>((resolve) => (server === null ? resolve() : server.close(() => resolve())));
  }
}

export const administrator: Actor = {
  kind: 'account',
  accountId: '00000000-0000-4000-8000-00000000aaaa' as Actor['accountId'],
  displayName: 'Người vận hành giả định',
  grants: [{ role: 'platform-admin', provinceCode: null, communeCodes: [] }],
  assignments: [],
  producerIds: [],
  secondFactor: true,
};

/** A secret as the page draws it. */
export const someSecret = (): string => `whsec_${Buffer.from(secureRandom(32)).toString('base64')}`;

/** Names a receiver; answers its id and its secret. */
export async function makeReceiver(
  house: TestHouse,
  address: string,
  over: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly receiverId: ReceiverId; readonly secret: string }> {
  const secret = someSecret();
  const input = { name: 'Cổng dữ liệu giả định', address, kinds: [], secret, ...over };
  const { receiverId } = await done(house.ports, administrator, addReceiver, input);
  return { receiverId: receiverId as ReceiverId, secret };
}
