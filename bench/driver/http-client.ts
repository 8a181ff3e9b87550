// One connection that asks and waits for the answer, again and again, as thin as can be: the driver shares two cores with
// what it measures. Loopback only.

import { connect, type Socket } from 'node:net';

export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface HttpAnswer {
  readonly status: number;
  readonly head: string;
  readonly body: Buffer;
}

const END_OF_HEAD = Buffer.from('\r\n\r\n');
const NEW_LINE = Buffer.from('\r\n');

/** The request as bytes, ready to be sent many times. */
export function requestBytes(port: number, request: HttpRequest): Buffer {
  const body = request.body === undefined ? null : Buffer.from(request.body);
  const lines = [`${request.method} ${request.path} HTTP/1.1`, `Host: 127.0.0.1:${port}`];
  for (const [name, value] of Object.entries(request.headers ?? {})) lines.push(`${name}: ${value}`);
  if (body !== null) lines.push(`Content-Length: ${body.length}`);
  const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`);
  return body === null ? head : Buffer.concat([head, body]);
}

/** The whole answer at the start of the bytes, or null while a part is missing. */
function readAnswer(bytes: Buffer): { readonly answer: HttpAnswer; readonly length: number } | null {
  const headEnd = bytes.indexOf(END_OF_HEAD);
  if (headEnd < 0) return null;
  const head = bytes.toString('latin1', 0, headEnd);
  const status = Number(head.slice(9, 12));
  const start = headEnd + 4;
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length !== undefined) {
    const end = start + Number(length);
    return bytes.length < end ? null : { answer: { status, head, body: bytes.subarray(start, end) }, length: end };
  }
  if (!/\r\ntransfer-encoding: *chunked/i.test(head)) {
    return { answer: { status, head, body: Buffer.alloc(0) }, length: start };
  }
  const parts: Buffer[] = [];
  let at = start;
  for (;;) {
    const lineEnd = bytes.indexOf(NEW_LINE, at);
    if (lineEnd < 0) return null;
    const size = Number.parseInt(bytes.toString('latin1', at, lineEnd), 16);
    const from = lineEnd + 2;
    if (bytes.length < from + size + 2) return null;
    if (size === 0) return { answer: { status, head, body: Buffer.concat(parts) }, length: from + 2 };
    parts.push(bytes.subarray(from, from + size));
    at = from + size + 2;
  }
}

/** A kept-alive connection to this machine. */
export class Connection {
  readonly #socket: Socket;
  #held: Buffer[] = [];
  #waiting: { resolve(answer: HttpAnswer): void; reject(error: Error): void } | null = null;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on('data', (chunk) => this.#take(chunk));
    socket.on('error', (error) => this.#fail(error));
    socket.on('close', () => this.#fail(new Error('the server closed the connection')));
  }

  static async open(port: number): Promise<Connection> {
    const socket = connect(port, '127.0.0.1');
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
    return new Connection(socket);
  }

  #fail(error: Error): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    waiting?.reject(error);
  }

  #take(chunk: Buffer): void {
    this.#held.push(chunk);
    const bytes = this.#held.length === 1 ? chunk : Buffer.concat(this.#held);
    const read = readAnswer(bytes);
    if (read === null) {
      this.#held = [bytes];
      return;
    }
    this.#held = bytes.length === read.length ? [] : [bytes.subarray(read.length)];
    const waiting = this.#waiting;
    this.#waiting = null;
    waiting?.resolve(read.answer);
  }

  /** Sends one request and answers with the whole response. */
  send(bytes: Buffer): Promise<HttpAnswer> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#socket.write(bytes);
    });
  }

  close(): void {
    this.#socket.destroy();
  }
}

/** One request on a connection of its own. */
export async function ask(port: number, request: HttpRequest): Promise<HttpAnswer> {
  const connection = await Connection.open(port);
  try {
    return await connection.send(requestBytes(port, request));
  } finally {
    connection.close();
  }
}
