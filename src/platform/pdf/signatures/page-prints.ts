// What the pages of a PDF show, as one hash for each page: content, fonts, pictures and size, whatever was written around them. Two files
// with the same prints show the same pages, however they were saved; a signature that was added changes none of them.

import { createHash } from 'node:crypto';
import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPageLeaf,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { areaOf, shownArea } from '../page-looks.ts';
import { signatureLimits } from './signature-limits.ts';

const WRAPPING: readonly string[] = ['Length', 'Filter', 'DecodeParms'];
const SHOWN = ['Contents', 'Resources', 'MediaBox', 'CropBox', 'Rotate', 'UserUnit'];
/** Of a page, so much at most lies under the pictures of signatures. */
const MOST_COVERED = 0.2;

const hash = (...parts: readonly (string | Uint8Array)[]): string => {
  const made = createHash('sha256');
  for (const part of parts) made.update(part);
  return made.digest('hex');
};

class Printer {
  readonly #context: PDFContext;
  readonly #known = new Map<string, string>();
  #looked = 0;

  constructor(context: PDFContext) {
    this.#context = context;
  }

  of(object: PDFObject | undefined): string {
    this.#looked += 1;
    if (this.#looked > signatureLimits.pageObjects) throw new Error('too many objects');
    if (object === undefined) return 'null';
    if (object instanceof PDFRef) return this.#ofReference(object);
    if (object instanceof PDFNumber) return `n${object.asNumber()}`;
    if (object instanceof PDFName) return `/${object.decodeText()}`;
    if (object instanceof PDFString || object instanceof PDFHexString) return hash('s', object.asBytes());
    if (object instanceof PDFArray)
      return hash(
        'a',
        object
          .asArray()
          .map((one) => this.of(one))
          .join(' '),
      );
    if (object instanceof PDFRawStream) return this.#ofStream(object);
    if (object instanceof PDFDict) return this.#ofDictionary(object, []);
    return `o${object.toString()}`;
  }

  #ofReference(reference: PDFRef): string {
    const known = this.#known.get(reference.toString());
    if (known !== undefined) return known;
    // A circle is printed as one.
    this.#known.set(reference.toString(), 'circle');
    const print = this.of(this.#context.lookup(reference));
    this.#known.set(reference.toString(), print);
    return print;
  }

  #ofDictionary(dictionary: PDFDict, without: readonly string[]): string {
    const entries = dictionary
      .entries()
      .map(([name, value]) => [name.decodeText(), value] as const)
      .filter(([name]) => name !== 'Parent' && name !== 'StructParents' && !without.includes(name))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return hash('d', entries.map(([name, value]) => `/${name} ${this.of(value)}`).join(' '));
  }

  #ofStream(stream: PDFRawStream): string {
    try {
      const decoded = decodePDFRawStream(stream).decode();
      return hash('t', this.#ofDictionary(stream.dict, WRAPPING), decoded);
    } catch {
      return hash('r', this.#ofDictionary(stream.dict, ['Length']), stream.contents);
    }
  }
}

/** What lies on a page beside its content: nothing but pictures of signatures, and those small, print as nothing. */
function annotationsOf(page: PDFPageLeaf, context: PDFContext, printer: Printer): string {
  const area = shownArea(page, context);
  const whole = (area.right - area.left) * (area.high - area.low);
  let covered = 0;
  const others: string[] = [];
  for (const one of page.Annots()?.asArray() ?? []) {
    const note = context.lookup(one);
    if (!(note instanceof PDFDict)) continue;
    const field = note.lookup(PDFName.of('Parent'));
    const kind =
      note.lookup(PDFName.of('FT')) ?? (field instanceof PDFDict ? field.lookup(PDFName.of('FT')) : undefined);
    const rectangle = note.lookup(PDFName.of('Rect'));
    const place = rectangle instanceof PDFArray ? areaOf(rectangle) : null;
    if (place !== null) covered += ((place.right - place.left) * (place.high - place.low)) / whole;
    if (!(kind instanceof PDFName) || kind.decodeText() !== 'Sig') others.push(printer.of(note));
  }
  return others.length === 0 && covered <= MOST_COVERED ? '' : `over ${covered} ${others.join(' ')}`;
}

/** A hash of what each page shows; throws where a file cannot be read as one with pages. */
export async function pagePrints(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context } = document;
  const printer = new Printer(context);
  return document.getPages().map(({ node }) => {
    const shown = SHOWN.map((name) => printer.of(node.getInheritableAttribute(PDFName.of(name))));
    return hash(shown.join(' '), annotationsOf(node, context, printer));
  });
}
