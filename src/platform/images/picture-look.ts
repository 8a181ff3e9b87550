// How a picture looks, in 64 bits: the same picture made smaller, larger or compressed anew keeps almost all of them. It is
// no proof of anything, only a reason to look. Given pictures that this house drew itself, never bytes as somebody sent them.

const WIDE = 9;
const HIGH = 8;
/** A picture whose lightest and darkest field differ less looks like any blank sheet. */
const LEAST_CONTRAST = 24;

/** Two pictures look alike where at most so many of the 64 bits differ. */
export const MOST_DIFFERING_BITS = 7;

/** The look of a picture, sixteen hex digits, as 64 bits: how looks are compared in the database. */
export const bitsOf = (look: string): string => BigInt(`0x${look}`).toString(2).padStart(64, '0');

/**
 * The look of a picture as sixteen hex digits (difference hash): grey, nine fields by eight, each bit says whether a field is
 * lighter than its right neighbour. `null` where there is too little contrast to tell it from others.
 */
export async function lookOf(picture: Uint8Array): Promise<string | null> {
  const { default: sharp } = await import('sharp');
  const fields = await sharp(picture).greyscale().resize(WIDE, HIGH, { fit: 'fill' }).raw().toBuffer();
  const sorted = [...fields].sort((a, b) => a - b);
  if ((sorted.at(-1) ?? 0) - (sorted[0] ?? 0) < LEAST_CONTRAST) return null;
  let look = '';
  for (let y = 0; y < HIGH; y += 1) {
    let row = 0;
    for (let x = 0; x < WIDE - 1; x += 1) {
      const at = y * WIDE + x;
      row = row * 2 + ((fields[at] ?? 0) > (fields[at + 1] ?? 0) ? 1 : 0);
    }
    look += row.toString(16).padStart(2, '0');
  }
  return look;
}
