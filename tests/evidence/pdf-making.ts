// PDF files written by hand, good and hostile: what a page says, what hangs on the catalogue, what lies packed, before, behind.

import { deflateSync } from 'node:zlib';

export interface PdfParts {
  /** Pages of the tree; 1 where nothing is said. */
  readonly pages?: number;
  /** Words added to the catalogue: `/OpenAction 90 0 R`. */
  readonly catalog?: string;
  /** Further objects by number. */
  readonly objects?: Readonly<Record<number, string>>;
  /** Further streams by number: words of the dictionary, and the data. */
  readonly streams?: Readonly<Record<number, readonly [words: string, data: Uint8Array]>>;
  readonly trailer?: string;
  readonly before?: string;
  readonly behind?: string;
  /** Names the same page this often instead of making new ones. */
  readonly samePage?: number;
}

const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

/** A PDF with a table of contents that is right. */
export function pdf(parts: PdfParts = {}): Uint8Array {
  const { pages = 1, catalog = '', objects = {}, streams = {}, trailer = '', before = '', behind = '' } = parts;
  const pieces: Uint8Array[] = [];
  let length = 0;
  const places = new Map<number, number>();
  const write = (piece: string | Uint8Array): void => {
    const bytes = typeof piece === 'string' ? latin(piece) : piece;
    pieces.push(bytes);
    length += bytes.byteLength;
  };
  const object = (number: number, words: string): void => {
    places.set(number, length);
    write(`${number} 0 obj\n${words}\nendobj\n`);
  };
  write(`${before}%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n`);
  const numbers = Array.from({ length: parts.samePage === undefined ? pages : 1 }, (_, i) => 1_000 + i);
  const kids = parts.samePage === undefined ? numbers : Array.from({ length: parts.samePage }, () => 1_000);
  object(1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`);
  object(2, `<< /Type /Pages /Count ${pages} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`);
  for (const number of numbers) object(number, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>');
  for (const [number, words] of Object.entries(objects)) object(Number(number), words);
  for (const [number, [words, data]] of Object.entries(streams)) {
    places.set(Number(number), length);
    write(`${number} 0 obj\n<< ${words} /Length ${data.byteLength} >>\nstream\n`);
    write(data);
    write('\nendstream\nendobj\n');
  }
  const start = length;
  const sorted = [...places].sort(([a], [b]) => a - b);
  write(`xref\n0 1\n0000000000 65535 f \n`);
  for (const [number, place] of sorted) write(`${number} 1\n${String(place).padStart(10, '0')} 00000 n \n`);
  const size = (sorted.at(-1)?.[0] ?? 0) + 1;
  write(`trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n${behind}`);
  return Uint8Array.from(Buffer.concat(pieces));
}

/** A stream of objects that holds these, packed. */
export function packed(objects: Readonly<Record<number, string>>): readonly [string, Uint8Array] {
  const entries = Object.entries(objects);
  let offset = 0;
  const head = entries.map(([number, words]) => {
    const at = offset;
    offset += words.length + 1;
    return `${number} ${at}`;
  });
  const first = `${head.join(' ')} `;
  const body = latin(first + entries.map(([, words]) => words).join(' '));
  const words = `/Type /ObjStm /N ${entries.length} /First ${first.length} /Filter /FlateDecode`;
  return [words, Uint8Array.from(deflateSync(body))];
}

/** Bytes as text, for mixing kinds of file. */
export const bytesOf = latin;
