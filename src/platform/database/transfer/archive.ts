// The envelope of a dump: a tar archive under gzip, written and read as a stream, every byte of it accounted for.

import { createReadStream, createWriteStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { TransferRefused, transferProblem } from './problems.ts';

const BLOCK = 512;
/** The only beginning we write: no name, no time, no system byte, so that one changed bit is noticed here, too. */
const GZIP_HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);

/** Writes entries one after the other. */
export interface ArchiveWriter {
  entry(path: string, content: Buffer): Promise<void>;
  /** An entry whose length is known beforehand. */
  stream(path: string, bytes: number, content: AsyncIterable<Buffer>): Promise<void>;
  /** Ends the archive and waits until it is on the disk. */
  finish(): Promise<void>;
  /** Gives up; what was written is for the caller to remove. */
  destroy(): void;
}

/** Begins an archive in a new file that only its owner may read. */
export async function writeArchive(path: string): Promise<ArchiveWriter> {
  const { Header } = await import('tar');
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true });
  const gzip = createGzip({ level: 5 });
  let first = true;
  const head = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (first) GZIP_HEAD.copy(chunk);
      first = false;
      done(null, chunk);
    },
  });
  const ended = pipeline(gzip, head, file);
  // A failure is met by the next write or by finish(); without this it would count as unhandled meanwhile.
  ended.catch(() => {});

  const write = async (chunk: Buffer): Promise<void> => {
    if (gzip.destroyed) await ended;
    if (!gzip.write(chunk)) await Promise.race([new Promise((drained) => gzip.once('drain', drained)), ended]);
  };
  const begin = async (entryPath: string, size: number): Promise<void> => {
    const header = new Header({ path: entryPath, mode: 0o600, size, type: 'File', mtime: new Date(0), uid: 0, gid: 0 });
    const block = Buffer.alloc(BLOCK);
    if (header.encode(block)) throw new RangeError(`the name does not fit into a tar header: ${entryPath}`);
    await write(block);
  };
  const pad = async (size: number): Promise<void> => {
    const rest = size % BLOCK;
    if (rest > 0) await write(Buffer.alloc(BLOCK - rest));
  };
  return {
    async entry(entryPath, content) {
      await begin(entryPath, content.length);
      await write(content);
      await pad(content.length);
    },
    async stream(entryPath, bytes, content) {
      await begin(entryPath, bytes);
      let written = 0;
      for await (const chunk of content) {
        written += chunk.length;
        if (written > bytes) break;
        await write(chunk);
      }
      if (written !== bytes) throw new Error(`${entryPath} changed its length while it was read`);
      await pad(bytes);
    },
    async finish() {
      gzip.end(Buffer.alloc(2 * BLOCK));
      await ended;
    },
    destroy() {
      gzip.destroy();
      file.destroy();
    },
  };
}

/** One entry met while reading; its content must be read before the next is asked for. */
export interface ArchiveEntry {
  readonly path: string;
  readonly bytes: number;
  readonly content: AsyncIterable<Buffer>;
}

/** Takes exact numbers of bytes from a stream of chunks of any size. */
class ByteSource {
  private readonly chunks: AsyncIterator<Buffer>;
  private readonly refusalOf: (error: unknown) => unknown;
  private held: Buffer = Buffer.alloc(0);

  /** `refusalOf` turns an error of the unpacking into what is thrown. */
  constructor(chunks: AsyncIterator<Buffer>, refusalOf: (error: unknown) => unknown) {
    this.chunks = chunks;
    this.refusalOf = refusalOf;
  }

  /** The next bytes, at most `most`; null at the end. */
  async some(most: number): Promise<Buffer | null> {
    if (this.held.length === 0) {
      const next = await this.chunks.next().catch((error: unknown) => {
        throw this.refusalOf(error);
      });
      if (next.done === true) return null;
      this.held = next.value;
    }
    const taken = this.held.subarray(0, most);
    this.held = this.held.subarray(taken.length);
    return taken;
  }

  /** Exactly `count` bytes; null when the stream ends before. */
  async exactly(count: number): Promise<Buffer | null> {
    const taken: Buffer[] = [];
    for (let missing = count; missing > 0; ) {
      const some = await this.some(missing);
      if (some === null) return null;
      taken.push(some);
      missing -= some.length;
    }
    return Buffer.concat(taken);
  }
}

/**
 * Reads an archive of ours entry by entry. Anything cut off, changed, of another kind or following the end is refused.
 * `onRead` is told how many bytes of the file have been read.
 */
export async function* readArchive(path: string, onRead: (bytes: number) => void): AsyncGenerator<ArchiveEntry> {
  const { Header } = await import('tar');
  const damaged = (fault: 'truncated' | 'changed', entry: string | null = null): TransferRefused =>
    new TransferRefused(transferProblem('invalid', 'transfer/damaged', { path, fault, entry }));
  await requireHead(path);
  const file = createReadStream(path, { highWaterMark: 256 * 1024 });
  const gunzip = createGunzip();
  let read = 0;
  file.on('data', (chunk) => {
    read += chunk.length;
    onRead(read);
  });
  const flowing = pipeline(file, gunzip);
  flowing.catch(() => {});
  const source = new ByteSource(gunzip[Symbol.asyncIterator](), (error) => {
    const code = (error as { code?: string }).code ?? '';
    if (code === 'Z_BUF_ERROR') return damaged('truncated');
    return code.startsWith('Z_') ? damaged('changed') : error;
  });
  try {
    for (;;) {
      const block = await source.exactly(BLOCK);
      if (block === null) throw damaged('truncated');
      if (block.every((byte) => byte === 0)) break;
      const header = new Header(block);
      const entry = header.path ?? '';
      if (!header.cksumValid || header.type !== 'File' || entry === '') throw damaged('changed');
      const bytes = header.size ?? 0;
      let left = bytes;
      const content = async function* (): AsyncGenerator<Buffer> {
        while (left > 0) {
          const some = await source.some(left);
          if (some === null) throw damaged('truncated', entry);
          left -= some.length;
          yield some;
        }
      };
      yield { path: entry, bytes, content: content() };
      if (left > 0) throw new Error('an entry was left unread');
      const rest = bytes % BLOCK;
      if (rest > 0 && (await source.exactly(BLOCK - rest)) === null) throw damaged('truncated', entry);
    }
    if ((await source.exactly(BLOCK)) === null) throw damaged('truncated');
    if ((await source.some(1)) !== null) throw damaged('changed');
    if (gunzip.bytesWritten !== (await stat(path)).size) throw damaged('changed');
  } finally {
    file.destroy();
    gunzip.destroy();
  }
}

/** The first bytes tell a dump from any other file. */
async function requireHead(path: string): Promise<void> {
  const handle = await open(path).catch((error: Error) => {
    throw new TransferRefused(transferProblem('not-found', 'transfer/cannot-read', { path, reason: error.message }));
  });
  try {
    const head = Buffer.alloc(GZIP_HEAD.length);
    const { bytesRead } = await handle.read(head, 0, head.length, 0).catch((error: Error) => {
      throw new TransferRefused(transferProblem('not-found', 'transfer/cannot-read', { path, reason: error.message }));
    });
    if (bytesRead < head.length || !head.equals(GZIP_HEAD)) {
      throw new TransferRefused(transferProblem('invalid', 'transfer/not-a-dump', { path }));
    }
  } finally {
    await handle.close();
  }
}
