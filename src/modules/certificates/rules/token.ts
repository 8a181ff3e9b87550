// The token in the code on a label: twenty-four bytes of facts and a signature of sixty-four (ES256), written in base 32.
// One layout for server, command line and browser; what may be believed of it, `check-token.ts` says.

import { addDays, date, daysBetween, type LocalDate } from '#kernel/calendar.ts';
import { cleanText } from '#kernel/vietnamese-text.ts';
import { sha256 } from '#law/sha256.ts';
import { fromBase32, toBase32 } from './base32.ts';
import { bytesOfNumber, numberOfBytes } from './certificate-code.ts';

/** What the twenty-four bytes say. */
export interface TokenFacts {
  /** Which key signed, 1 to 255. */
  readonly keyNumber: number;
  /** The opaque number of the certificate. */
  readonly number: bigint;
  readonly stars: number;
  /** Made while training: never a real certificate. */
  readonly training: boolean;
  /** Product set 1 to 26 of 26/2026/QĐ-TTg; 0: not known. */
  readonly setNumber: number;
  readonly issuedOn: LocalDate;
  /** Last valid day as printed; it counts. */
  readonly validUntil: LocalDate;
  /** First sixteen hexadecimal signs of the hash of product and producer. */
  readonly nameHash: string;
}

/** A token taken apart; nothing of it is believed yet. */
export interface ReadToken {
  readonly facts: TokenFacts;
  readonly signed: Uint8Array;
  readonly signature: Uint8Array;
}

const LAYOUT = 1;
/** Days are counted from here in two bytes, up to the year 2197. */
const FIRST_DAY = date('2018-01-01');
const FACTS = 24;
const WHOLE = FACTS + 64;
/** Letters of a whole token. */
export const tokenLetters = Math.ceil((WHOLE * 8) / 5);
const TRAINING = 0x80;

/**
 * The hash that binds a token to one product of one producer, blanks and composed marks aside.
 * @example nameHashOf('Chè Shan tuyết', 'HTX Giả định').length // 16
 */
export function nameHashOf(product: string, producer: string): string {
  return sha256(`${cleanText(product)}\n${cleanText(producer)}`).slice(0, 16);
}

const pair = (value: number): readonly [number, number] => [(value >> 8) & 255, value & 255];

/** The bytes that are signed. Throws where a fact does not fit, which no certificate of the programme brings about. */
export function bytesToSign(facts: TokenFacts): Uint8Array {
  const issued = daysBetween(FIRST_DAY, facts.issuedOn);
  const until = daysBetween(FIRST_DAY, facts.validUntil);
  const fits = [issued, until].every((day) => day >= 0 && day < 65_536) && facts.stars >= 3 && facts.stars <= 5;
  if (!fits || facts.keyNumber < 1 || facts.keyNumber > 255 || !/^[0-9a-f]{16}$/.test(facts.nameHash)) {
    throw new RangeError('a certificate whose facts do not fit a token');
  }
  const hash = Array.from({ length: 8 }, (_, i) => Number.parseInt(facts.nameHash.slice(2 * i, 2 * i + 2), 16));
  return new Uint8Array([
    LAYOUT,
    facts.keyNumber,
    ...bytesOfNumber(facts.number),
    facts.stars | (facts.training ? TRAINING : 0),
    facts.setNumber,
    ...pair(issued),
    ...pair(until),
    ...hash,
  ]);
}

/** The letters of a signed token. */
export function writeToken(signed: Uint8Array, signature: Uint8Array): string {
  const bytes = new Uint8Array(WHOLE);
  bytes.set(signed, 0);
  bytes.set(signature, FACTS);
  return toBase32(bytes);
}

const HEX = (byte: number): string => byte.toString(16).padStart(2, '0');

/** A token taken apart; `null` where the letters are none: another length, another layout, facts that no certificate has. */
export function readToken(text: string): ReadToken | null {
  if (text.length !== tokenLetters) return null;
  const bytes = fromBase32(text);
  if (bytes === null || bytes.length !== WHOLE) return null;
  const at = (i: number): number => bytes[i] ?? 0;
  const flags = at(10);
  const stars = flags & ~TRAINING;
  const issued = at(12) * 256 + at(13);
  const until = at(14) * 256 + at(15);
  if (at(0) !== LAYOUT || at(1) === 0 || stars < 3 || stars > 5 || until < issued) return null;
  return {
    facts: {
      keyNumber: at(1),
      number: numberOfBytes(bytes.subarray(2, 10)),
      stars,
      training: (flags & TRAINING) !== 0,
      setNumber: at(11),
      issuedOn: addDays(FIRST_DAY, issued),
      validUntil: addDays(FIRST_DAY, until),
      nameHash: Array.from(bytes.subarray(16, FACTS), HEX).join(''),
    },
    signed: bytes.slice(0, FACTS),
    signature: bytes.slice(FACTS),
  };
}

/**
 * The token or code in what was scanned or typed: the last part of an address of any host, or the text itself.
 * @example tokenOfText('HTTPS://OCOP.EXAMPLE.VN/V/ABC') // 'ABC'
 */
export function tokenOfText(scanned: string): string {
  const text = scanned.trim();
  const path = /^https?:\/\/[^/?#\s]+(?:\/en)?\/v\/([^/?#\s]+)/i.exec(text);
  return path?.[1] ?? text;
}
