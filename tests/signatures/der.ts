// DER written by hand, so that tests make certificates and signatures without the library that reads them.

export type Der = Buffer;

export function tlv(tag: number, ...parts: readonly Uint8Array[]): Der {
  const body = Buffer.concat(parts);
  const size: number[] = [];
  for (let left = body.length; left > 0; left = Math.floor(left / 256)) size.unshift(left % 256);
  const length = body.length < 128 ? [body.length] : [0x80 | size.length, ...size];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

export const seq = (...parts: readonly Uint8Array[]): Der => tlv(0x30, ...parts);
/** A set as DER wants it: its members sorted. */
export const set = (...parts: readonly Uint8Array[]): Der => tlv(0x31, ...[...parts].sort(Buffer.compare));
export const octets = (bytes: Uint8Array): Der => tlv(0x04, bytes);
export const bits = (bytes: Uint8Array): Der => tlv(0x03, Buffer.from([0]), bytes);
export const nothing: Der = Buffer.from([5, 0]);
export const yes: Der = Buffer.from([1, 1, 0xff]);
export const utf8 = (text: string): Der => tlv(0x0c, Buffer.from(text, 'utf8'));
/** `[n]`, holding values. */
export const inside = (number: number, ...parts: readonly Uint8Array[]): Der => tlv(0xa0 | number, ...parts);

export function int(value: number | Uint8Array): Der {
  const bytes = typeof value === 'number' ? Buffer.from([value]) : Buffer.from(value);
  return tlv(0x02, (bytes[0] ?? 0) > 127 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes);
}

export function oid(words: string): Der {
  const [first = 0, second = 0, ...rest] = words.split('.').map(Number);
  const bytes = [first * 40 + second, ...rest].flatMap((part) => {
    const digits = [part % 128];
    for (let left = Math.floor(part / 128); left > 0; left = Math.floor(left / 128))
      digits.unshift(0x80 | (left % 128));
    return digits;
  });
  return tlv(0x06, Buffer.from(bytes));
}

const stamp = (at: string): string => new Date(at).toISOString().replace(/[-:T]|\.\d+/g, '');
export const utcTime = (at: string): Der => tlv(0x17, Buffer.from(stamp(at).slice(2)));
export const longTime = (at: string): Der => tlv(0x18, Buffer.from(stamp(at)));
