// The opaque number of a certificate: 64 bits, of which the first twenty say its place in the status lists and all but a
// few are drawn at random. People read it as fourteen signs, the last of which is a check sign.

/** Signs that are not mistaken for one another; 31 of them, so that one weighted sum finds every single slip. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXY';
const BASE = BigInt(SIGNS.length);
const BODY = 13;
/** Places in one status list, and the bits that name one. */
export const placesOfList = 131_072;
const PLACE_BITS = 20n;

function checkSign(body: string): string {
  let sum = 0;
  for (let i = 0; i < body.length; i += 1) sum += (i + 2) * SIGNS.indexOf(body[i] ?? '0');
  return SIGNS[sum % 31] ?? '0';
}

/** The number of eight bytes, the first the highest. */
export function numberOfBytes(bytes: Uint8Array): bigint {
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  return value;
}

/** The eight bytes of a number, the first the highest. */
export function bytesOfNumber(value: bigint): Uint8Array {
  const bytes = new Uint8Array(8);
  let rest = value;
  for (let i = 7; i >= 0; i -= 1) {
    bytes[i] = Number(rest & 255n);
    rest >>= 8n;
  }
  return bytes;
}

/**
 * The opaque number with a place in the status lists; eight random bytes give the rest.
 * @example placeOf(opaqueNumber(5, new Uint8Array(8))) // 5
 */
export function opaqueNumber(place: number, random: Uint8Array): bigint {
  const bits = 64n - PLACE_BITS;
  return (BigInt(place) << bits) | (numberOfBytes(random.subarray(0, 8)) & ((1n << bits) - 1n));
}

/** The place in the status lists that a number carries. */
export function placeOf(value: bigint): number {
  return Number(value >> (64n - PLACE_BITS));
}

/**
 * The number as people read and type it, in three groups.
 * @example writeCertificateCode(0n) // '00000-00000-0000'
 */
export function writeCertificateCode(value: bigint): string {
  let body = '';
  let rest = value;
  for (let i = 0; i < BODY; i += 1) {
    body = (SIGNS[Number(rest % BASE)] ?? '0') + body;
    rest /= BASE;
  }
  const whole = body + checkSign(body);
  return `${whole.slice(0, 5)}-${whole.slice(5, 10)}-${whole.slice(10)}`;
}

/**
 * The number behind a typed code; `null` where the check sign does not hold. Small letters, blanks and missing hyphens are
 * read over, O is read as 0, I and L as 1.
 * @example parseCertificateCode('00000 00000 0000') // 0n
 */
export function parseCertificateCode(typed: string): bigint | null {
  const signs = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (signs.length !== BODY + 1 || [...signs].some((sign) => !SIGNS.includes(sign))) return null;
  const body = signs.slice(0, BODY);
  if (checkSign(body) !== signs[BODY]) return null;
  let value = 0n;
  for (const sign of body) value = value * BASE + BigInt(SIGNS.indexOf(sign));
  return value < 1n << 64n ? value : null;
}
