// Binds papers and files into one PDF, in a process of its own that sees nothing else and is ended when it takes too long. Parts are
// read one at a time and the book goes to a file that no longer has a name: a broken download leaves nothing behind.

import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { ownProgram } from '../own-process/own-process.ts';
import { startProcess } from '../own-process/pass-through.ts';
import { bindLimits } from './bind-limits.ts';
import { type BookHead, type Bound, headBytes, type PartHead } from './bound-parts.ts';

/** A part; its bytes are read when its turn comes. */
export interface Part extends Omit<PartHead, 'bytes'> {
  /** Bytes that it will have, as far as they are known before it is read. */
  readonly size: number;
  open(): Promise<Uint8Array>;
}

export interface BoundBook extends Bound {
  readonly bytes: number;
  /** The book; it is gone once it was read, or closed. */
  stream(): ReadableStream<Uint8Array>;
}

let binding = 0;
const waiting: (() => void)[] = [];

/** Waits for its turn; false where too many wait already. */
async function turn(): Promise<boolean> {
  if (binding < bindLimits.atOnce) {
    binding += 1;
    return true;
  }
  if (waiting.length >= bindLimits.waiting) return false;
  await new Promise<void>((resolve) => waiting.push(resolve));
  return true;
}

function nextTurn(): void {
  const next = waiting.shift();
  if (next === undefined) binding -= 1;
  else next();
}

/** Binds the parts of a book, in their order. */
export async function bindPdf(book: BookHead, parts: readonly Part[]): Promise<Result<BoundBook>> {
  const pages = parts.reduce((sum, part) => sum + part.pages, 0);
  const bytes = parts.reduce((sum, part) => sum + part.size, 0);
  if (pages > bindLimits.pages || bytes > bindLimits.bytes) {
    const most = { pages: bindLimits.pages, megabytes: bindLimits.bytes / 1_048_576 };
    return refuse(problem('invalid', 'pdf/book-too-large', most));
  }
  if (!(await turn())) return refuse(problem('unavailable', 'pdf/binding-busy'));
  try {
    return await bound(book, parts);
  } finally {
    nextTurn();
  }
}

/** A new file that can be read and written and is found under no name. */
async function namelessFile(): Promise<FileHandle> {
  const folder = await mkdtemp(join(tmpdir(), 'ocop-bo-ho-so-'));
  const file = await open(join(folder, 'book.pdf'), 'wx+', 0o600);
  await rm(folder, { recursive: true, force: true });
  return file;
}

async function* bytesOf(book: BookHead, parts: readonly Part[]): AsyncGenerator<Uint8Array> {
  yield headBytes(book);
  for (const { kind, pages, outline, open: read } of parts) {
    const body = await read();
    yield headBytes({ kind, pages, outline, bytes: body.byteLength });
    if (body.byteLength > 0) yield body;
  }
}

async function bound(book: BookHead, parts: readonly Part[]): Promise<Result<BoundBook>> {
  const file = await namelessFile();
  try {
    const said = await run(book, parts, file.fd);
    if (said === null) {
      await file.close();
      return refuse(problem('unavailable', 'pdf/binding-too-long'));
    }
    const { size } = await file.stat();
    return ok({ ...said, bytes: size, stream: () => streamOf(file) });
  } catch (fault) {
    await file.close().catch(() => {});
    throw fault;
  }
}

const streamOf = (file: FileHandle): ReadableStream<Uint8Array> =>
  Readable.toWeb(file.createReadStream({ start: 0, autoClose: true })) as ReadableStream<Uint8Array>;

/** Runs the process; `null` where it took too long. */
async function run(book: BookHead, parts: readonly Part[], fd: number): Promise<Bound | null> {
  const program = ownProgram(import.meta.url, 'bind-process');
  const words = [...program.flags, `--max-old-space-size=${bindLimits.heapMebibytes}`, program.path];
  const { stdin, ended } = startProcess(words, fd, bindLimits.milliseconds);
  // A process that ends early closes its end; what it said tells why.
  const fed = pipeline(Readable.from(bytesOf(book, parts)), stdin).then(
    () => null,
    (fault: NodeJS.ErrnoException) => fault,
  );
  const { exit, stopped, complaint: said } = await ended;
  const fault = await fed;
  if (stopped) return null;
  if (exit === 0) {
    const line = said.trimEnd().split('\n').at(-1) ?? '';
    return JSON.parse(line) as Bound;
  }
  if (fault !== null && fault.code !== 'EPIPE') throw fault;
  throw new Error(`the process that binds a book ended with ${exit}: ${said.trim()}`);
}
