// Makes a photograph smaller before it is sent, where the browser can: a phone's line is slow, and the server keeps no more anyway.

const LARGE_PHOTO = 1_500_000;
const LONGEST_SIDE = 2_400;

/** Whether a file is a photograph that is made smaller before it is sent. */
export function isLargePhoto(file: File): boolean {
  return /^image\/(jpeg|png|webp)$/.test(file.type) && file.size >= LARGE_PHOTO;
}

/** A photograph no larger than the server keeps it; anything else, and what the browser cannot read, as it is. */
export async function smallerPhoto(file: File): Promise<Blob> {
  if (!isLargePhoto(file)) return file;
  try {
    const image = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, LONGEST_SIDE / Math.max(image.width, image.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85));
    return drawn !== null && drawn.size < file.size ? drawn : file;
  } catch {
    return file;
  }
}
