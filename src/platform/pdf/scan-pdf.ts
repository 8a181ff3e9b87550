// What a PDF really holds: its pages, counted, or why it is refused. Nothing of it is drawn and nothing run; every object is
// looked at wherever it lies, also those packed into streams, so that no table of contents can hide one.

import { inflateSync } from 'node:zlib';
import { countPages } from './count-pages.ts';
import type { PdfLimits } from './pdf-limits.ts';
import { namesIn, objectsOf, type PdfObject, packedObjects } from './pdf-syntax.ts';
import type { PdfProblemCode } from './problems.ts';

export type PdfFinding = { readonly pages: number } | { readonly refused: PdfProblemCode };

class Refused extends Error {
  readonly code: PdfProblemCode;
  constructor(code: PdfProblemCode) {
    super(code);
    this.code = code;
  }
}

const END = '(?![A-Za-z0-9])';

/** Names that make a file act, in the order in which they are told. */
const ACTIVE: readonly (readonly [PdfProblemCode, RegExp])[] = [
  ['pdf/script', new RegExp(`/(JavaScript|JS)${END}`)],
  ['pdf/launch', new RegExp(`/(Launch|SubmitForm|ImportData|GoToE)${END}`)],
  ['pdf/attachment', new RegExp(`/(EmbeddedFiles?|Filespec|EF)${END}`)],
  ['pdf/form-program', new RegExp(`/XFA${END}`)],
  ['pdf/multimedia', new RegExp(`/(RichMedia|Movie|Sound|Screen|Rendition|3D)${END}`)],
];

/** The same for the whole file with the data of its streams: long names only, which no compressed data spells by chance. */
const ANYWHERE: readonly (readonly [PdfProblemCode, RegExp])[] = (
  [
    ['pdf/script', 'JavaScript'],
    ['pdf/launch', 'SubmitForm'],
    ['pdf/attachment', 'EmbeddedFile'],
    ['pdf/multimedia', 'RichMedia'],
  ] as const
).map(([code, name]) => [code, spelledAnyhow(name)] as const);

/** A name with any of its letters written as `#hh`. */
function spelledAnyhow(name: string): RegExp {
  const signs = [...name].map((sign) => {
    const hex = sign.charCodeAt(0).toString(16);
    return `(?:${sign}|#${hex[0]}[${(hex[1] ?? '').toLowerCase()}${(hex[1] ?? '').toUpperCase()}])`;
  });
  return new RegExp(`/${signs.join('')}`);
}

/** Checks bytes that begin like a PDF. */
export function scanPdf(bytes: Uint8Array, limits: PdfLimits): PdfFinding {
  try {
    return { pages: scan(bytes, limits) };
  } catch (error) {
    if (error instanceof Refused) return { refused: error.code };
    throw error;
  }
}

function scan(bytes: Uint8Array, limits: PdfLimits): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!text.startsWith('%PDF-')) throw new Refused('pdf/not-a-pdf');
  const end = text.lastIndexOf('%%EOF');
  if (end === -1) throw new Refused('pdf/damaged');
  // A file that also opens as an archive or a page: one of them is not what the office looked at.
  if (/[^\0\t\n\f\r ]/.test(text.slice(end + 5)) || text.slice(-66_000).includes('PK\u0005\u0006')) {
    throw new Refused('pdf/hidden-content');
  }
  const objects = new Map<number, string>();
  let inflated = 0;
  const keep = ({ number, words }: PdfObject): void => {
    const read = namesIn(words);
    for (const [code, name] of ACTIVE) if (name.test(read)) throw new Refused(code);
    objects.set(number, read);
    if (objects.size > limits.objects) throw new Refused('pdf/too-heavy');
  };
  if (/\/Encrypt[\0\t\n\f\r ]*(\d+[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R|<<)/.test(text)) throw new Refused('pdf/encrypted');
  for (const [code, name] of ANYWHERE) if (name.test(text)) throw new Refused(code);
  for (const object of objectsOf(text)) {
    keep(object);
    const words = namesIn(object.words);
    if (/\/Encrypt(?![A-Za-z])/.test(words)) throw new Refused('pdf/encrypted');
    if (object.data === null || !/\/Type[\0\t\n\f\r ]*\/ObjStm/.test(words)) continue;
    const body = unpacked(bytes.subarray(object.data.from, object.data.to), words, limits.inflatedBytes - inflated);
    inflated += body.length;
    const packed = packedObjects(words, body);
    if (packed === null) throw new Refused('pdf/damaged');
    for (const one of packed) keep(one);
  }
  const pages = countPages(objects, limits.pages);
  if (pages === null) throw new Refused('pdf/damaged');
  if (pages > limits.pages) throw new Refused('pdf/too-many-pages');
  return pages;
}

/** The words of a stream of objects; only what everybody uses is read, anything else is refused rather than passed over. */
function unpacked(data: Uint8Array, words: string, most: number): string {
  const filter = /\/Filter[\0\t\n\f\r ]*(\[[^\]]*\]|\/[A-Za-z0-9]+)/.exec(words)?.[1] ?? '';
  if (filter === '') return Buffer.from(data).toString('latin1');
  if (
    filter.replace(/[[\]\0\t\n\f\r ]/g, '') !== '/FlateDecode' ||
    /\/Predictor[\0\t\n\f\r ]+([2-9]|1\d)/.test(words)
  ) {
    throw new Refused('pdf/damaged');
  }
  try {
    return inflateSync(data, { maxOutputLength: Math.max(1, most) }).toString('latin1');
  } catch (error) {
    throw new Refused((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'pdf/too-heavy' : 'pdf/damaged');
  }
}
