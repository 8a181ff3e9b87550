// A photograph on the phone: no side longer than 1,600 pixels, so that a weak line carries it; the hash of what the camera made stays with
// it, so that the original can be recognised where the phone still has it.

const LONGEST = 1_600;
const SMALL = 160;
const TYPES = /^image\/(jpeg|png|webp)$/;

export interface Taken {
  readonly content: ArrayBuffer;
  readonly sha256: string;
  /** Hash of the file as the camera made it; `null` where that very file is kept. */
  readonly original: string | null;
  readonly mediaType: string;
  /** A `data:` address. */
  readonly small: string;
}

export async function sha256Of(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function drawn(image: ImageBitmap, longest: number): HTMLCanvasElement {
  const scale = Math.min(1, longest / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** A photograph as it is kept and sent; `null` where the file is no picture that this phone reads. */
export async function takePhoto(file: File): Promise<Taken | null> {
  const image = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (image === null) return null;
  const asMade = await file.arrayBuffer();
  const original = await sha256Of(asMade);
  const small = drawn(image, SMALL).toDataURL('image/jpeg', 0.6);
  const fits = TYPES.test(file.type) && Math.max(image.width, image.height) <= LONGEST;
  const made = fits ? null : await asJpeg(drawn(image, LONGEST));
  image.close();
  if (made === null)
    return fits ? { content: asMade, sha256: original, original: null, mediaType: file.type, small } : null;
  return { content: made, sha256: await sha256Of(made), original, mediaType: 'image/jpeg', small };
}

async function asJpeg(canvas: HTMLCanvasElement): Promise<ArrayBuffer | null> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.8));
  return blob === null ? null : await blob.arrayBuffer();
}
