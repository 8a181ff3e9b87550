// A letter as somebody sends it in: a file, looked at by its content and read in a process of its own, or pasted words. What cannot be read is
// kept all the same, with why; only what holds no letter at all is refused. Nothing of it is ever opened here: it is given out to be saved.

import type { FileHash } from '#kernel/ids.ts';
import { DOCX } from '#kernel/media-types.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { CheckedFile } from '#modules/evidence/services.ts';
import { sha256Hex } from '#platform/clock/random.ts';
import { documentTextLimits } from '#platform/document-text/limits.ts';
import { isOldEncoding } from '#platform/document-text/plain-text.ts';
import { readDocument } from '#platform/document-text/read-document.ts';
import { pictureReader, readPictures } from '#platform/document-text/read-pictures.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import { checkPdf } from '#platform/pdf/check-pdf.ts';
import type { LetterFile, LetterMediaType } from './rules/letter.ts';
import { asScanned, type ReadLetter, readLetter } from './rules/read-letter.ts';

const begins = (bytes: Uint8Array, words: string, within = words.length): boolean =>
  Buffer.from(bytes.subarray(0, within)).includes(Buffer.from(words, 'latin1'));

const PICTURES = ['\u00ff\u00d8\u00ff', '\u0089PNG', 'RIFF'];

/** What a file is by its content, not by its name; `null`: no letter. */
function kindOf(name: string, bytes: Uint8Array): LetterMediaType | null {
  if (begins(bytes, '%PDF-', 1024)) return 'application/pdf';
  if (begins(bytes, 'PK')) {
    return /\.docx$/i.test(name) ? DOCX : null;
  }
  if (begins(bytes, '\u00d0\u00cf\u0011\u00e0')) return 'application/msword';
  if (PICTURES.some((mark) => begins(bytes, mark))) return 'image/jpeg';
  const isUtf16 = begins(bytes, '\u00ff\u00fe') || begins(bytes, '\u00fe\u00ff');
  return isUtf16 || !bytes.subarray(0, 4096).includes(0) ? 'text/plain' : null;
}

const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** As a database keeps it: without zero bytes and halves of letters; of the same length, so that every span still fits. */
const keepable = (text: string): string => text.replaceAll('\u0000', ' ').replace(HALVES, '\ufffd');

interface Found {
  readonly text: string | null;
  readonly pages: number | null;
  readonly scanned: boolean;
  readonly readProblem: string | null;
}

async function readScan(
  reader: PictureReader,
  bytes: Uint8Array,
  kind: 'pdf' | 'photo',
  pages: number | null,
): Promise<Found> {
  const read = await readPictures(bytes, kind, pages ?? 1, reader);
  if (read === null) return { text: null, pages, scanned: true, readProblem: 'document-text/no-text' };
  return { text: keepable(read), pages, scanned: true, readProblem: null };
}

/** Where the program lies that reads pictures; `null`: there is none. */
export type PictureReader = string | null;

async function findIn(reader: PictureReader, kind: LetterMediaType, bytes: Uint8Array): Promise<Found> {
  if (kind === 'image/jpeg') return await readScan(reader, bytes, 'photo', 1);
  const read = await readDocument(bytes);
  if (read.ok) {
    const { text, pages, scanned } = read.value;
    return { text: keepable(text), pages, scanned, readProblem: null };
  }
  const { code, details } = read.problem;
  const said = Number(details['found'] ?? Number.NaN);
  const checked = kind === 'application/pdf' ? await checkPdf(bytes) : null;
  const pages = checked?.ok ? checked.value.pages : Number.isSafeInteger(said) ? said : null;
  if (code === 'document-text/no-text' && kind === 'application/pdf')
    return await readScan(reader, bytes, 'pdf', pages);
  return { text: null, pages, scanned: false, readProblem: code };
}

/** What is read of a text; nothing of a scan is sure. */
export function readingOf(text: string, scanned: boolean): ReadLetter {
  const read = readLetter(text);
  return scanned ? asScanned(read) : read;
}

/** What was sent in: only `of` and `ofText` make one. */
export class LetterUpload {
  readonly text: string | null;
  readonly pages: number | null;
  readonly scanned: boolean;
  readonly readProblem: string | null;
  readonly reading: ReadLetter | null;
  readonly #file: { readonly name: string; readonly kind: LetterMediaType; readonly bytes: Uint8Array } | null;

  private constructor(found: Found, file: { name: string; kind: LetterMediaType; bytes: Uint8Array } | null) {
    this.text = found.text;
    this.pages = found.pages;
    this.scanned = found.scanned;
    this.readProblem = found.readProblem;
    this.reading = found.text === null ? null : readingOf(found.text, found.scanned);
    this.#file = file;
  }

  /** Looks at a file and reads it, or says why it holds no letter. */
  static async of(name: string, bytes: Uint8Array, known?: PictureReader): Promise<Result<LetterUpload>> {
    const reader = known === undefined ? await pictureReader() : known;
    if (bytes.byteLength === 0) return refuse(problem('invalid', 'directives/empty-file', { name }));
    if (bytes.byteLength > documentTextLimits.fileBytes) {
      return refuse(problem('invalid', 'document-text/too-large', { limit: documentTextLimits.fileBytes }));
    }
    const kind = kindOf(name, bytes);
    if (kind === null) return refuse(problem('invalid', 'document-text/no-document'));
    if (kind !== 'image/jpeg') return ok(new LetterUpload(await findIn(reader, kind, bytes), { name, kind, bytes }));
    // A photograph is drawn anew, as everywhere in the house.
    const drawn = await CheckedFile.of(name, bytes);
    if (!drawn.ok) return drawn;
    const { given } = drawn.value;
    return ok(new LetterUpload(await findIn(reader, kind, given), { name: drawn.value.name, kind, bytes: given }));
  }

  /** Words pasted from a message or a page. */
  static ofText(words: string): Result<LetterUpload> {
    const text = keepable(words.replace(/\r\n?/g, '\n'));
    if (!/\p{L}/u.test(text)) return refuse(problem('invalid', 'document-text/empty'));
    if (text.length > documentTextLimits.characters) {
      return refuse(problem('invalid', 'document-text/too-large', { limit: documentTextLimits.characters }));
    }
    if (isOldEncoding(text)) return refuse(problem('invalid', 'document-text/old-encoding'));
    return ok(new LetterUpload({ text, pages: null, scanned: false, readProblem: null }, null));
  }

  /** A letter that is typed by hand, without file or text. */
  static byHand(): LetterUpload {
    return new LetterUpload({ text: null, pages: null, scanned: false, readProblem: null }, null);
  }

  /** Keeps the file by its content; `null` where there is none. */
  async keep(files: FileStore): Promise<LetterFile | null> {
    if (this.#file === null) return null;
    const { name, kind, bytes } = this.#file;
    await files.put(bytes);
    const clean = name.split(/[\\/]/).at(-1)?.slice(-120) ?? '';
    return {
      sha256: sha256Hex(bytes) as FileHash,
      mediaType: kind,
      bytes: bytes.byteLength,
      pages: this.pages,
      name: clean,
    };
  }
}
