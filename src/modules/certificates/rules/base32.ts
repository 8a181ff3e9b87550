// Bytes as letters that a QR code packs tightly: A to Z and 2 to 7 (RFC 4648, without padding). One text for each content,
// so that a changed letter is always a changed content.

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * The letters of bytes.
 * @example toBase32(new Uint8Array([0xff])) // '74'
 */
export function toBase32(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += LETTERS[(held >>> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + LETTERS[(held << (5 - bits)) & 31];
}

/**
 * The bytes of letters; `null` where a sign is none of them, or where bits are left over that are not zero.
 * @example fromBase32('74') // Uint8Array [255]
 */
export function fromBase32(text: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const letter of text) {
    const value = LETTERS.indexOf(letter);
    if (value === -1) return null;
    held = (held << 5) | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = (held >>> bits) & 255;
      at += 1;
    }
    held &= (1 << bits) - 1;
  }
  return held === 0 && bits < 5 ? bytes : null;
}
