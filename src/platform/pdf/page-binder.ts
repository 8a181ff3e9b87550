// Sets the pages of a book: our own as they are, a producer's within a frame below the strip that says which dossier, which piece and
// which page it is. Contents are never decoded or drawn anew: what was scanned keeps its every dot.

import {
  JpegEmbedder,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFObjectCopier,
  type PDFPageLeaf,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { BookHead, PartHead } from './bound-parts.ts';
import { ObjectFile } from './object-file.ts';
import { type Area, type Matrix, placed, seenAnnotations, shownArea, turnsOf } from './page-looks.ts';

const MM = 72 / 25.4;
const SHORT = 210 * MM;
const LONG = 297 * MM;
/** Of the frame: from the sides and the foot of the page, below the strip. */
const SIDE = 10 * MM;
const FOOT = 8 * MM;
const HEAD = 5 * MM;
const GAP = 2 * MM;
/** Names that no page of others uses. */
const STRIP = 'OcopDai';
const LOOK = 'OcopDau';

interface Form {
  readonly ref: PDFRef;
  readonly width: number;
  readonly height: number;
}
interface Loaded {
  readonly context: PDFContext;
  readonly pages: readonly PDFPageLeaf[];
  readonly copier: PDFObjectCopier;
}

const digits = (n: number): string => String(Math.round(n * 10_000) / 10_000);
const moved = (matrix: Matrix): string => `${matrix.map(digits).join(' ')} cm`;

export class PageBinder {
  readonly #file: ObjectFile;
  readonly #kids: PDFRef[] = [];
  readonly #outline: { readonly title: string; readonly page: PDFRef }[] = [];
  readonly #tree: PDFRef;
  #strips: Loaded | null = null;
  #notice: Loaded | null = null;
  /** The page of the book that comes next, counted from 0; a file that cannot be bound leaves its numbers out. */
  #next = 0;

  constructor(write: (bytes: Uint8Array) => void) {
    this.#file = new ObjectFile(write);
    this.#tree = this.#file.context.nextRef();
  }

  get pages(): number {
    return this.#kids.length;
  }

  /** Binds a part; false where the file cannot be bound and a page stands for it that says so. */
  async add(head: PartHead, bytes: Uint8Array): Promise<boolean> {
    if (head.kind === 'strips') this.#strips = await this.#load(bytes);
    else if (head.kind === 'notice') this.#notice = await this.#load(bytes);
    else return await this.#bind(head, bytes);
    return true;
  }

  async #bind(head: PartHead, bytes: Uint8Array): Promise<boolean> {
    const first = this.#next;
    const kids = this.#kids.length;
    const bound = await this.#set(head, bytes).catch(() => false);
    if (!bound) {
      this.#kids.length = kids;
      this.#next = first;
      this.#standIn();
    }
    const page = this.#kids[kids];
    if (head.outline !== null && page !== undefined) this.#outline.push({ title: head.outline, page });
    this.#next = first + head.pages;
    this.#file.flush();
    return bound;
  }

  async #set(head: PartHead, bytes: Uint8Array): Promise<boolean> {
    if (head.kind === 'jpeg') {
      await this.#setPicture(bytes);
      return true;
    }
    const loaded = await this.#load(bytes);
    if (loaded.pages.length !== head.pages) return false;
    for (const page of loaded.pages) this.#setPage(loaded, page, head.kind === 'paper');
    return true;
  }

  async #load(bytes: Uint8Array): Promise<Loaded> {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    const { context } = document;
    const pages = document.getPages().map((page) => page.node);
    return { context, pages, copier: PDFObjectCopier.for(context, this.#file.context) };
  }

  #standIn(): void {
    const page = this.#notice?.pages[0];
    if (this.#notice !== null && page !== undefined) this.#setPage(this.#notice, page, false);
  }

  /** A page of a PDF as a page of the book. */
  #setPage({ context, copier }: Loaded, page: PDFPageLeaf, asItIs: boolean): void {
    const area = shownArea(page, context);
    const turns = turnsOf(page, context);
    const seen = seenAnnotations(page, context).map(({ look, matrix }) => ({
      look: copier.copy(look) as PDFRef,
      matrix,
    }));
    const resources = this.#resources(page, copier, context);
    const contents = contentsOf(page).map((ref) => copier.copy(ref) as PDFRef);
    const { width, height } = asItIs ? { width: SHORT, height: LONG } : this.#sheet(area, turns);
    const inside = (strip: Form | null): string => {
      const matrix = asItIs
        ? placed(area, turns, { left: 0, low: 0, scale: 1 })
        : this.#fit(area, turns, { width, height, strip, most: 1 });
      return `q ${moved(matrix)} ${clip(area)}`;
    };
    const looks = seen.map(({ matrix }, i) => `q ${moved(matrix)} /${LOOK}${i} Do Q`);
    const forms = Object.fromEntries(seen.map(({ look }, i) => [`${LOOK}${i}`, look]));
    this.#finish({ width, height, resources, forms, contents, inside, after: [...looks, 'Q'].join('\n') });
  }

  async #setPicture(bytes: Uint8Array): Promise<void> {
    const { context } = this.#file;
    const picture = await JpegEmbedder.for(bytes);
    const ref = await picture.embedIntoContext(context);
    const area: Area = { left: 0, low: 0, right: picture.width, high: picture.height };
    const { width, height } = this.#sheet(area, 0);
    const inside = (strip: Form | null): string => {
      const matrix = this.#fit(area, 0, { width, height, strip, most: Number.POSITIVE_INFINITY });
      return `q ${moved(matrix)} q ${digits(area.right)} 0 0 ${digits(area.high)} 0 0 cm /${LOOK} Do Q`;
    };
    const resources = PDFDict.withContext(context);
    this.#finish({ width, height, resources, forms: { [LOOK]: ref }, contents: [], inside, after: 'Q' });
  }

  /** A page lies across where what is set on it does. */
  #sheet(area: Area, turns: number) {
    const [across, up] = [area.right - area.left, area.high - area.low];
    const isWide = turns % 2 === 0 ? across > up * 1.05 : up > across * 1.05;
    return isWide ? { width: LONG, height: SHORT } : { width: SHORT, height: LONG };
  }

  /** Into the frame, as large as it fits, at most `most` times its size; in the middle, from the top. */
  #fit(
    area: Area,
    turns: number,
    sheet: { readonly width: number; readonly height: number; readonly strip: Form | null; readonly most: number },
  ): Matrix {
    const high = sheet.height - HEAD - (sheet.strip?.height ?? 0) - GAP;
    const [across, up] = [area.right - area.left, area.high - area.low];
    const [w, h] = turns % 2 === 0 ? [across, up] : [up, across];
    const scale = Math.min((sheet.width - 2 * SIDE) / w, (high - FOOT) / h, sheet.most);
    return placed(area, turns, { left: (sheet.width - w * scale) / 2, low: high - h * scale, scale });
  }

  #finish(page: {
    readonly width: number;
    readonly height: number;
    readonly resources: PDFDict;
    readonly forms: Readonly<Record<string, PDFRef>>;
    readonly contents: readonly PDFRef[];
    readonly inside: (strip: Form | null) => string;
    readonly after: string;
  }): void {
    const { context } = this.#file;
    const strip = this.#strip();
    const at =
      strip === null
        ? ''
        : `q 1 0 0 1 ${digits(page.width - SIDE - strip.width)} ${digits(page.height - HEAD - strip.height)} cm /${STRIP} Do Q\n`;
    const text = (words: string): PDFRef => context.register(context.stream(words));
    const forms = page.resources.lookupMaybe(PDFName.of('XObject'), PDFDict) ?? PDFDict.withContext(context);
    for (const [name, ref] of Object.entries(page.forms)) forms.set(PDFName.of(name), ref);
    if (strip !== null) forms.set(PDFName.of(STRIP), strip.ref);
    page.resources.set(PDFName.of('XObject'), forms);
    const contents = PDFArray.withContext(context);
    // The strip comes first: whatever state the contents leave behind does not move it.
    contents.push(text(`${at}${page.inside(strip)}\n`));
    for (const ref of page.contents) contents.push(ref);
    contents.push(text(`\n${page.after}\n`));
    const leaf = this.#file.dict({
      Type: PDFName.of('Page'),
      Parent: this.#tree,
      MediaBox: context.obj([0, 0, page.width, page.height].map((n) => Math.round(n * 100) / 100)),
      Resources: page.resources,
      Contents: contents,
    });
    this.#kids.push(context.register(leaf));
    this.#next += 1;
  }

  /** What stands at the head of the page that comes next. */
  #strip(): Form | null {
    const page = this.#strips?.pages[this.#next];
    if (this.#strips === null || page === undefined) return null;
    const { context, copier } = this.#strips;
    const [only] = contentsOf(page);
    const stream = only === undefined ? undefined : context.lookup(only);
    if (!(stream instanceof PDFRawStream)) throw new Error('a strip is one stream');
    const { right: width, high: height } = shownArea(page, context);
    const dict = copier.copy(stream.dict) as PDFDict;
    dict.set(PDFName.of('Type'), PDFName.of('XObject'));
    dict.set(PDFName.of('Subtype'), PDFName.of('Form'));
    dict.set(PDFName.of('BBox'), this.#file.context.obj([0, 0, width, height]));
    dict.set(PDFName.of('Resources'), this.#resources(page, copier, context));
    return { ref: this.#file.context.register(PDFRawStream.of(dict, stream.contents)), width, height };
  }

  /** Resources of a page, its own or inherited, in a dictionary of its own. */
  #resources(page: PDFPageLeaf, copier: PDFObjectCopier, context: PDFContext): PDFDict {
    const made = PDFDict.withContext(this.#file.context);
    const found = context.lookup(page.getInheritableAttribute(PDFName.of('Resources')) as PDFRef | undefined);
    if (!(found instanceof PDFDict)) return made;
    for (const [name, value] of found.entries()) {
      const known = name === PDFName.of('XObject') ? context.lookup(value) : null;
      if (known instanceof PDFDict) {
        const forms = PDFDict.withContext(this.#file.context);
        for (const [key, form] of known.entries()) forms.set(key, copier.copy(form));
        made.set(name, forms);
      } else made.set(name, copier.copy(value));
    }
    return made;
  }

  /** The tree of pages, the outline, the properties. */
  close({ title, date }: BookHead): void {
    const { context } = this.#file;
    const count = PDFNumber.of(this.#kids.length);
    const kids = PDFArray.withContext(context);
    for (const kid of this.#kids) kids.push(kid);
    context.assign(this.#tree, this.#file.dict({ Type: PDFName.of('Pages'), Kids: kids, Count: count }));
    const outlines = this.#outline.length === 0 ? undefined : this.#writeOutline();
    const root = context.register(
      this.#file.dict({
        Type: PDFName.of('Catalog'),
        Pages: this.#tree,
        Outlines: outlines,
        PageMode: outlines === undefined ? undefined : PDFName.of('UseOutlines'),
        Lang: PDFString.of('vi-VN'),
      }),
    );
    const info = context.register(
      this.#file.dict({
        Title: PDFHexString.fromText(title),
        Producer: PDFString.of('OpenOCOP'),
        CreationDate: PDFString.of(date),
      }),
    );
    this.#file.close(root, info);
  }

  #writeOutline(): PDFRef {
    const { context } = this.#file;
    const top = context.nextRef();
    const refs = this.#outline.map(() => context.nextRef());
    for (const [i, { title, page }] of this.#outline.entries()) {
      const ref = refs[i];
      if (ref === undefined) continue;
      const dest = context.obj([page, PDFName.of('Fit')]);
      const line = {
        Title: PDFHexString.fromText(title),
        Parent: top,
        Prev: refs[i - 1],
        Next: refs[i + 1],
        Dest: dest,
      };
      context.assign(ref, this.#file.dict(line));
    }
    const count = PDFNumber.of(refs.length);
    const [first] = refs;
    context.assign(
      top,
      this.#file.dict({ Type: PDFName.of('Outlines'), First: first, Last: refs.at(-1), Count: count }),
    );
    return top;
  }
}

const clip = ({ left, low, right, high }: Area): string =>
  `${digits(left)} ${digits(low)} ${digits(right - left)} ${digits(high - low)} re W n`;

/** The streams of a page, in their order. */
export function contentsOf(page: PDFPageLeaf): readonly PDFRef[] {
  const contents = page.get(PDFName.of('Contents'));
  if (contents === undefined) return [];
  const found = contents instanceof PDFRef ? page.context.lookup(contents) : contents;
  if (found instanceof PDFArray) return found.asArray().filter((one): one is PDFRef => one instanceof PDFRef);
  return contents instanceof PDFRef ? [contents] : [];
}
