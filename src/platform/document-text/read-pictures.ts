// Words of scanned pages, where the machine has `tesseract` with Vietnamese: each page in a process of its own that ends when it takes too
// long. Nothing leaves the machine. Where it is not installed nothing is read, and whoever asks says so.

import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { sheetPictures } from '../pdf/scanned-pictures.ts';

/** Letters that are longer are typed by hand: their pages would keep the machine for minutes. */
const MOST_PAGES = 20;
const PAGE_MILLISECONDS = 60_000;
const MOST_WORDS = 400_000;

function programPath(): string | null {
  const names = process.platform === 'win32' ? ['tesseract.exe'] : ['tesseract'];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const folder of folders) {
    for (const name of names) if (existsSync(join(folder, name))) return join(folder, name);
  }
  return null;
}

let known: Promise<string | null> | undefined;

async function withVietnamese(): Promise<string | null> {
  const path = programPath();
  if (path === null) return null;
  return await new Promise((resolve) => {
    execFile(path, ['--list-langs'], { timeout: 10_000 }, (fault, out) => {
      resolve(fault === null && /^vie\s*$/m.test(out) ? path : null);
    });
  });
}

/** Where the program that reads pictures lies on this machine, if it can read Vietnamese; asked once. */
export function pictureReader(): Promise<string | null> {
  known ??= withVietnamese();
  return known;
}

async function wordsOf(program: string, picture: Uint8Array): Promise<string | null> {
  return await new Promise((resolve) => {
    const words = ['stdin', 'stdout', '-l', 'vie', '--psm', '4'];
    // One thread: a server has other work. Nothing else of its settings.
    const env = { OMP_THREAD_LIMIT: '1', PATH: process.env['PATH'] ?? '' };
    const child = spawn(program, words, { stdio: ['pipe', 'pipe', 'ignore'], env, windowsHide: true });
    const pieces: Buffer[] = [];
    let length = 0;
    const ends = setTimeout(() => child.kill('SIGKILL'), PAGE_MILLISECONDS);
    child.stdout.on('data', (piece: Buffer) => {
      length += piece.byteLength;
      if (length > MOST_WORDS) child.kill('SIGKILL');
      else pieces.push(piece);
    });
    child.stdin.on('error', () => {});
    child.on('error', () => resolve(null));
    child.on('close', (code) => {
      clearTimeout(ends);
      resolve(code === 0 ? Buffer.concat(pieces).toString('utf8').replace(/\f/g, '') : null);
    });
    child.stdin.end(picture);
  });
}

/**
 * The words of a scan, page after page, every one of them doubtful; `null` where nothing can be read here: no program, no picture, too many pages.
 */
export async function readPictures(
  bytes: Uint8Array,
  kind: 'pdf' | 'photo',
  pages: number,
  program: string | null,
): Promise<string | null> {
  if (program === null || pages > MOST_PAGES) return null;
  const pictures = kind === 'photo' ? [bytes] : await sheetPictures(bytes, { from: 1, to: pages });
  const read: string[] = [];
  for (const picture of pictures) {
    const words = picture === null ? null : await wordsOf(program, picture);
    if (words === null) return null;
    read.push(words);
  }
  const text = read.join('\f');
  return /\p{L}{3}/u.test(text) ? text : null;
}
