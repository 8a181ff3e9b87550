// A small copy of a picture that this house drew, for pages that must be light: WebP, at most so many bytes.

/** Sides and qualities tried, the best first; the last is taken whatever it weighs. */
const TRIES = [
  { side: 420, quality: 68 },
  { side: 380, quality: 58 },
  { side: 320, quality: 50 },
  { side: 280, quality: 40 },
  { side: 200, quality: 30 },
] as const;

/** The first copy that is light enough. Only for pictures drawn here: what strangers send goes through `draw-photo.ts`. */
export async function smallPicture(drawn: Uint8Array, mostBytes: number): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  let smallest: Uint8Array = drawn;
  for (const { side, quality } of TRIES) {
    smallest = new Uint8Array(
      await sharp(drawn).resize(side, side, { fit: 'inside', withoutEnlargement: true }).webp({ quality }).toBuffer(),
    );
    if (smallest.byteLength <= mostBytes) break;
  }
  return smallest;
}
