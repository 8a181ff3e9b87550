// The parts of a zip archive, opened with suspicion: sizes are checked before inflating and counted while inflating,
// because declared sizes lie; names, overlaps, links, encryption and checksums are checked too.

import { crc32, createInflateRaw } from 'node:zlib';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import type { WorkbookLimits } from './limits.ts';
import { WorkbookRefusal } from './problems.ts';

export interface ZipParts {
  readonly names: readonly string[];
  /** Inflates one part and hands it on piece by piece; answers `false` where there is no such part. */
  read(name: string, onPiece: (piece: Buffer) => void): Promise<boolean>;
}

const MEBIBYTE = 1024 * 1024;
const UNIX_LINK = 0o120000;

const damaged = (part: string): WorkbookRefusal => new WorkbookRefusal('spreadsheets/damaged', { part });

function openArchive(content: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(content, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true }, (error, archive) =>
      error || archive === undefined ? reject(damaged('zip')) : resolve(archive),
    );
  });
}

function listEntries(archive: ZipFile, limits: WorkbookLimits): Promise<Entry[]> {
  if (archive.entryCount > limits.parts) throw new WorkbookRefusal('spreadsheets/expands-too-far');
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    archive.on('error', () => reject(damaged('zip')));
    archive.on('end', () => resolve(entries));
    archive.on('entry', (entry: Entry) => {
      entries.push(entry);
      archive.readEntry();
    });
    archive.readEntry();
  });
}

function dataStart(archive: ZipFile, entry: Entry): Promise<number> {
  return new Promise((resolve, reject) => {
    archive.readLocalFileHeader(entry, { minimal: true }, (error, header) =>
      error ? reject(damaged(entry.fileName)) : resolve(header.fileDataStart),
    );
  });
}

function checkEntries(entries: readonly Entry[], limits: WorkbookLimits): void {
  const seen = new Set<string>();
  let declared = 0;
  for (const entry of entries) {
    const name = entry.fileName.toLowerCase();
    if (seen.has(name)) throw damaged(entry.fileName);
    seen.add(name);
    if (entry.isEncrypted()) throw new WorkbookRefusal('spreadsheets/encrypted');
    if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) throw damaged(entry.fileName);
    if (((entry.externalFileAttributes >>> 16) & 0o170000) === UNIX_LINK) throw damaged(entry.fileName);
    declared += entry.uncompressedSize;
    if (entry.uncompressedSize > MEBIBYTE && entry.uncompressedSize > entry.compressedSize * limits.inflateRatio) {
      throw new WorkbookRefusal('spreadsheets/expands-too-far', { part: entry.fileName });
    }
  }
  if (declared > limits.inflatedBytes) throw new WorkbookRefusal('spreadsheets/expands-too-far');
}

/** Two entries that share bytes of the archive multiply one bomb into many. */
async function checkOverlaps(archive: ZipFile, entries: readonly Entry[]): Promise<Map<string, number>> {
  const starts = new Map<string, number>();
  const spans: { from: number; to: number; name: string }[] = [];
  for (const entry of entries) {
    const start = await dataStart(archive, entry);
    starts.set(entry.fileName, start);
    spans.push({ from: entry.relativeOffsetOfLocalHeader, to: start + entry.compressedSize, name: entry.fileName });
  }
  spans.sort((a, b) => a.from - b.from);
  let end = 0;
  for (const span of spans) {
    if (span.from < end || span.to > archive.fileSize) throw damaged(span.name);
    end = span.to;
  }
  return starts;
}

/** Opens an archive held in memory. Throws a refusal; nothing is inflated yet. */
export async function openZipParts(content: Buffer, limits: WorkbookLimits): Promise<ZipParts> {
  const archive = await openArchive(content);
  const entries = await listEntries(archive, limits);
  checkEntries(entries, limits);
  const starts = await checkOverlaps(archive, entries);
  const byName = new Map(entries.map((entry) => [entry.fileName, entry]));
  let inflated = 0;

  const read: ZipParts['read'] = (name, onPiece) => {
    const entry = byName.get(name);
    if (entry === undefined) return Promise.resolve(false);
    const start = starts.get(name) ?? 0;
    const packed = content.subarray(start, start + entry.compressedSize);
    let size = 0;
    let checksum = 0;
    const take = (piece: Buffer): void => {
      size += piece.length;
      inflated += piece.length;
      if (size > entry.uncompressedSize || inflated > limits.inflatedBytes)
        throw new WorkbookRefusal('spreadsheets/expands-too-far', { part: name });
      checksum = crc32(piece, checksum);
      onPiece(piece);
    };
    const finish = (): boolean => {
      if (size !== entry.uncompressedSize || checksum !== entry.crc32) throw damaged(name);
      return true;
    };
    if (entry.compressionMethod === 0) {
      take(packed);
      return Promise.resolve(finish());
    }
    return new Promise((resolve, reject) => {
      const inflate = createInflateRaw({ chunkSize: 256 * 1024 });
      const stop = (error: unknown): void => {
        inflate.destroy();
        reject(error);
      };
      inflate.on('error', () => reject(damaged(name)));
      inflate.on('data', (piece: Buffer) => {
        try {
          take(piece);
        } catch (error) {
          stop(error);
        }
      });
      inflate.on('end', () => {
        try {
          resolve(finish());
        } catch (error) {
          reject(error);
        }
      });
      inflate.end(packed);
    });
  };
  return { names: entries.map((entry) => entry.fileName), read };
}
