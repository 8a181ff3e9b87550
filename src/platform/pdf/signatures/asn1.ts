// ASN.1 as signatures and certificates need it: values with their kind, their raw bytes and what lies in them. The library decodes,
// within limits; what is not as it must be throws, and whoever reads a signature says that it cannot be read.

import { fromBER } from 'asn1js';
import { signatureLimits } from './signature-limits.ts';

/** What the bytes of a signature are not; never seen by a person. */
export class NotReadable extends Error {}

export interface Asn1 {
  /** `universal` numbers are those of X.680: 2 INTEGER, 4 OCTET STRING, 6 OBJECT IDENTIFIER, 16 SEQUENCE, 17 SET. */
  readonly kind: 'universal' | 'context' | 'other';
  readonly number: number;
  /** With tag and length. */
  readonly raw: Uint8Array;
  readonly content: Uint8Array;
  readonly children: readonly Asn1[];
}

interface Block {
  readonly idBlock: {
    readonly tagClass: number;
    readonly tagNumber: number;
    readonly blockLength: number;
    readonly isConstructed: boolean;
  };
  readonly lenBlock: { readonly blockLength: number; readonly isIndefiniteForm: boolean };
  readonly valueBeforeDecodeView: Uint8Array;
  readonly valueBlock: { readonly value?: unknown };
}

function asn1Of(block: Block): Asn1 {
  const { idBlock, lenBlock, valueBeforeDecodeView: raw } = block;
  const inner = block.valueBlock.value;
  // Of a plain string the library guesses what lies in it; a guess is no member.
  const children = idBlock.isConstructed && Array.isArray(inner) ? (inner as Block[]) : [];
  const whole = new Uint8Array(raw.buffer, raw.byteOffset, raw.byteLength);
  // Of an indefinite length the end is two empty octets.
  const end = lenBlock.isIndefiniteForm ? whole.length - 2 : whole.length;
  return {
    kind: idBlock.tagClass === 1 ? 'universal' : idBlock.tagClass === 3 ? 'context' : 'other',
    number: idBlock.tagNumber,
    raw: whole,
    content: whole.subarray(idBlock.blockLength + lenBlock.blockLength, end),
    children: children.map(asn1Of).filter((one) => !(one.kind === 'universal' && one.number === 0)),
  };
}

/** The value at the head of some bytes, and how many bytes it takes. */
export function readAsn1(bytes: Uint8Array): { readonly value: Asn1; readonly length: number } {
  const { nodes: maxNodes, depth: maxDepth, cmsBytes: maxContentLength } = signatureLimits;
  const { offset, result } = fromBER(Uint8Array.from(bytes), { maxNodes, maxDepth, maxContentLength });
  if (offset <= 0) throw new NotReadable('not ASN.1');
  return { value: asn1Of(result as unknown as Block), length: offset };
}

/** A member that must be there. */
export function member(of: Asn1 | undefined, at: number): Asn1 {
  const found = of?.children[at];
  if (found === undefined) throw new NotReadable('a member is missing');
  return found;
}

/** A member of its own tag, `[n]`. */
export const tagged = (of: Asn1, number: number): Asn1 | undefined =>
  of.children.find((one) => one.kind === 'context' && one.number === number);

export const isUniversal = (value: Asn1 | undefined, number: number): value is Asn1 =>
  value?.kind === 'universal' && value.number === number;

/** `1.2.840.113549.1.7.2` */
export function oidOf(value: Asn1 | undefined): string {
  if (!isUniversal(value, 6) || value.content.length === 0) throw new NotReadable('no object identifier');
  const parts: number[] = [];
  let part = 0;
  for (const byte of value.content) {
    part = part * 128 + (byte & 0x7f);
    if (part > Number.MAX_SAFE_INTEGER / 256) throw new NotReadable('an object identifier without end');
    if ((byte & 0x80) !== 0) continue;
    if (parts.length > 0) parts.push(part);
    else {
      const first = Math.min(2, Math.floor(part / 40));
      parts.push(first, part - first * 40);
    }
    part = 0;
  }
  return parts.join('.');
}

export const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
export const areSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** The text of any kind of string. */
export function textOf({ number, content }: Asn1): string {
  const bytes = Buffer.from(content);
  // BMPString is UTF-16 with the high byte first; T61String and the like are read as Latin.
  if (number === 30)
    return Buffer.from(bytes.subarray(0, bytes.length & ~1))
      .swap16()
      .toString('utf16le');
  return bytes.toString(number === 12 ? 'utf8' : 'latin1');
}

/** Milliseconds since 1970 of a UTCTime or GeneralizedTime in UTC. */
export function timeOf(value: Asn1 | undefined): number {
  if (!isUniversal(value, 23) && !isUniversal(value, 24)) throw new NotReadable('no time');
  const text = Buffer.from(value.content).toString('latin1');
  const long = value.number === 24;
  const found = (
    long ? /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/ : /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?Z$/
  ).exec(text);
  if (found === null) throw new NotReadable('a time that is written otherwise');
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1, 7)
    .map((one) => Number(one ?? 0));
  const at = Date.UTC(long ? year : year + (year < 50 ? 2000 : 1900), month - 1, day, hour, minute, second);
  if (Number.isNaN(at)) throw new NotReadable('a time that is none');
  return at;
}
