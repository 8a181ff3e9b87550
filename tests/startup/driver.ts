// A small program that opens the embedded database and then does what it is told, line by line, so that tests can
// start, stop and kill it as a whole process under any account.

import { createInterface } from 'node:readline';
import pg from 'pg';
import { type EmbeddedOptions, openEmbedded } from '#platform/database/embedded/open-embedded.ts';
import { silentLog } from '#platform/log/log.ts';

interface Order {
  readonly do: 'query' | 'announce' | 'stop';
  readonly text?: string;
}

const say = (answer: unknown): void => {
  process.stdout.write(`${JSON.stringify(answer)}\n`);
};

const options = JSON.parse(process.argv[2] ?? '{}') as Omit<EmbeddedOptions, 'log'>;
const log = { ...silentLog, warn: complain, error: complain };

function complain(fields: object, message: string): void {
  process.stderr.write(`${message} ${JSON.stringify(fields)}\n`);
}

const began = Date.now();
const opened = await openEmbedded({ ...options, log });
if (!opened.ok) {
  say({ ok: false, problem: opened.problem, milliseconds: Date.now() - began });
  process.exit(1);
}
const server = opened.value;
const { connection, dataDirectory, fileRoot, adopted, version } = server;
const milliseconds = Date.now() - began;
say({ ok: true, pid: server.pid(), connection, dataDirectory, fileRoot, adopted, version, milliseconds });

async function query(text: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: server.connectionString });
  client.on('error', () => {});
  try {
    await client.connect();
    return { ok: true, rows: (await client.query(text)).rows, pid: server.pid() };
  } catch (error) {
    return { ok: false, error: (error as Error).message };
  } finally {
    await client.end().catch(() => {});
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const order = JSON.parse(line) as Order;
  if (order.do === 'query') say(await query(order.text ?? ''));
  else if (order.do === 'announce') {
    server.announce(order.text ?? '');
    say({ ok: true });
  } else {
    await server.stop();
    say({ ok: true });
    process.exit(0);
  }
}
