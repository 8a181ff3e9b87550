// Cuts pages out of a scan: each page keeps its size, its turn and its every dot, and nothing of the other pages comes along. Scanners
// often hang the pictures of all pages on each of them: what a page does not draw stays behind.

import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFObjectCopier,
  type PDFPageLeaf,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { cutLimits } from './cut-limits.ts';
import { drawnResources } from './drawn-resources.ts';
import { ObjectFile } from './object-file.ts';
import { contentsOf } from './page-binder.ts';
import { seenAnnotations } from './page-looks.ts';

/** First and last page, counted from 1; both belong to it. */
export interface CutRange {
  readonly from: number;
  readonly to: number;
}

const LOOK = 'OcopDau';
/** What of a page its look depends on; links, threads, thumbnails and notes of programs stay behind. */
const KEPT = ['MediaBox', 'CropBox', 'Rotate'] as const;
const OWN = ['UserUnit', 'Group'] as const;

/** Files for ranges of one scan, in their order; `null` for a range that is the whole scan. Throws where it cannot be cut. */
export async function cutPages(
  bytes: Uint8Array,
  ranges: readonly CutRange[],
): Promise<readonly (Uint8Array | null)[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = document.getPages().map((page) => page.node);
  let total = 0;
  return ranges.map(({ from, to }) => {
    if (from < 1 || to > pages.length || from > to) throw new Error('no such pages');
    if (from === 1 && to === pages.length) return null;
    const cut = oneFile(pages.slice(from - 1, to));
    total += cut.byteLength;
    if (cut.byteLength > cutLimits.fileBytes || total > cutLimits.bytes) throw new Error('too much comes out');
    return cut;
  });
}

function oneFile(pages: readonly PDFPageLeaf[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const file = new ObjectFile((piece) => pieces.push(piece));
  const { context } = file;
  const tree = context.nextRef();
  const kids = PDFArray.withContext(context);
  for (const page of pages) kids.push(context.register(leafOf(page, file, tree)));
  context.assign(tree, file.dict({ Type: PDFName.of('Pages'), Kids: kids, Count: context.obj(pages.length) }));
  const root = context.register(file.dict({ Type: PDFName.of('Catalog'), Pages: tree }));
  const info = context.register(file.dict({ Producer: PDFString.of('OpenOCOP') }));
  file.close(root, info);
  return Buffer.concat(pieces);
}

/** One page as it stands, in the new file. */
function leafOf(page: PDFPageLeaf, file: ObjectFile, tree: PDFRef): PDFDict {
  const { context } = file;
  const source = page.context;
  const copier = PDFObjectCopier.for(source, context);
  const leaf = file.dict({ Type: PDFName.of('Page'), Parent: tree });
  for (const name of KEPT) {
    const found = page.getInheritableAttribute(PDFName.of(name));
    if (found !== undefined) leaf.set(PDFName.of(name), copier.copy(found));
  }
  if (!leaf.has(PDFName.of('MediaBox'))) leaf.set(PDFName.of('MediaBox'), context.obj([0, 0, 595.28, 841.89]));
  for (const name of OWN) {
    const found = page.get(PDFName.of(name));
    if (found !== undefined) leaf.set(PDFName.of(name), copier.copy(found));
  }
  const streams = contentsOf(page);
  const given = page.getInheritableAttribute(PDFName.of('Resources'));
  const known = given instanceof PDFRef ? source.lookup(given) : given;
  const drawn = drawnResources(known instanceof PDFDict ? known : PDFDict.withContext(source), streams, source);
  const resources = copier.copy(drawn);
  const seen = seenAnnotations(page, source);
  const contents = PDFArray.withContext(context);
  if (seen.length > 0) contents.push(context.register(context.stream('q\n')));
  for (const stream of streams) contents.push(copier.copy(stream) as PDFRef);
  if (seen.length > 0) {
    const forms = resources.lookupMaybe(PDFName.of('XObject'), PDFDict) ?? PDFDict.withContext(context);
    const words = seen.map(({ look, matrix }, i) => {
      forms.set(PDFName.of(`${LOOK}${i}`), copier.copy(look) as PDFRef);
      return `q ${matrix.map((n) => Math.round(n * 10_000) / 10_000).join(' ')} cm /${LOOK}${i} Do Q`;
    });
    resources.set(PDFName.of('XObject'), forms);
    contents.push(context.register(context.stream(`\nQ\n${words.join('\n')}\n`)));
  }
  leaf.set(PDFName.of('Resources'), resources);
  leaf.set(PDFName.of('Contents'), contents);
  return leaf;
}
