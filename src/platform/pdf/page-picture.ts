// The photograph that a scanned page is: scanners and phones make of each page one JPEG that fills it. Such a picture is taken out as it
// lies; of a page that is drawn otherwise (text, fax coding) there is none, and nobody draws it here.

import { PDFDict, PDFDocument, PDFName, type PDFPageLeaf, PDFRawStream } from '@cantoo/pdf-lib';

/** Bytes of one picture, and of all that are asked for at once. */
const MOST_BYTES = 8 * 1_048_576;
const MOST_AT_ONCE = 48 * 1_048_576;

const name = (words: string): PDFName => PDFName.of(words);

function isJpeg(stream: PDFRawStream): boolean {
  const filter = stream.dict.lookup(name('Filter'));
  const only = filter instanceof PDFName ? filter.asString() : (filter?.toString() ?? '');
  return /^\[?\s*\/DCTDecode\s*\]?$/.test(only) && stream.dict.lookup(name('Subtype')) === name('Image');
}

/** The largest JPEG that hangs on a page; `null`: there is none, or it is too heavy to be worth a look. */
function pictureOf(page: PDFPageLeaf): Uint8Array | null {
  const resources = page.getInheritableAttribute(name('Resources'));
  const known = page.context.lookup(resources);
  const pictures = known instanceof PDFDict ? page.context.lookup(known.get(name('XObject'))) : undefined;
  if (!(pictures instanceof PDFDict)) return null;
  let largest: Uint8Array | null = null;
  for (const value of pictures.values()) {
    const stream = page.context.lookup(value);
    if (!(stream instanceof PDFRawStream) || !isJpeg(stream)) continue;
    const bytes = stream.getContents();
    if (bytes.byteLength <= MOST_BYTES && bytes.byteLength > (largest?.byteLength ?? 0)) largest = bytes;
  }
  return largest;
}

/** The picture of each page of a range, counted from 1; both ends belong to it. Throws where the file cannot be read. */
export async function pagePictures(
  bytes: Uint8Array,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<readonly (Uint8Array | null)[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  let total = 0;
  return document
    .getPages()
    .slice(from - 1, to)
    .map(({ node }) => {
      const found = pictureOf(node);
      total += found?.byteLength ?? 0;
      return total > MOST_AT_ONCE ? null : found;
    });
}
