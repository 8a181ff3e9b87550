// Reads a signed status list: a JSON Web Signature around a Bitstring Status List Credential. The same on server, command line
// and phone; what unpacks and what checks the signature is handed in.

import { type Instant, parseInstant } from '#kernel/calendar.ts';
import { placesOfList } from './certificate-code.ts';
import type { CheckSignature, PublicKey } from './check-token.ts';
import type { StatusChange, StatusList } from './status-list.ts';

/** Unpacks gzip. */
export type Unpack = (packed: Uint8Array) => Uint8Array | Promise<Uint8Array>;

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * The bytes of base64url; `null` where a sign is none.
 * @example fromBase64Url('_w') // Uint8Array [255]
 */
export function fromBase64Url(text: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const sign of text) {
    const value = SIGNS.indexOf(sign);
    if (value === -1) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = (held >> bits) & 255;
      at += 1;
    }
  }
  return bytes;
}

/** The text of UTF-8 bytes. */
function textOf(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; ) {
    const first = bytes[i] ?? 0;
    const more = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    let point = more === 0 ? first : first & (0x3f >> more);
    for (let k = 1; k <= more; k += 1) point = (point << 6) | ((bytes[i + k] ?? 0) & 0x3f);
    text += String.fromCodePoint(Math.min(point, 0x10ffff));
    i += more + 1;
  }
  return text;
}

const asciiBytes = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 255);

function parsed(part: string): Readonly<Record<string, unknown>> | null {
  const bytes = fromBase64Url(part);
  if (bytes === null) return null;
  try {
    const value: unknown = JSON.parse(textOf(bytes));
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}

async function bitsOf(packed: unknown, unpack: Unpack): Promise<Uint8Array | null> {
  if (typeof packed !== 'string' || !packed.startsWith('u')) return null;
  const bytes = fromBase64Url(packed.slice(1));
  if (bytes === null) return null;
  const bits = await unpack(bytes);
  return bits.length === placesOfList / 8 ? bits : null;
}

/** The list, where its signature is that of a known key and its form is the expected one; else `null`. */
export async function readStatusList(
  text: string,
  keys: readonly PublicKey[],
  check: CheckSignature,
  unpack: Unpack,
): Promise<StatusList | null> {
  const [head = '', body = '', sealed = '', ...more] = text.trim().split('.');
  const signature = fromBase64Url(sealed);
  const said = parsed(head);
  const key = keys.find((one) => String(one.keyNumber) === said?.['kid']);
  if (more.length > 0 || signature?.length !== 64 || said?.['alg'] !== 'ES256' || key === undefined) return null;
  if (!(await check(key, asciiBytes(`${head}.${body}`), signature))) return null;
  const list = parsed(body);
  const subject = list?.['credentialSubject'] as Readonly<Record<string, unknown>> | undefined;
  const madeAt: Instant | null = typeof list?.['validFrom'] === 'string' ? parseInstant(list['validFrom']) : null;
  const [issued, revoked] = [
    await bitsOf(list?.['issuedList'], unpack),
    await bitsOf(subject?.['encodedList'], unpack),
  ];
  const changes = list?.['changes'];
  if (madeAt === null || issued === null || revoked === null || !Array.isArray(changes)) return null;
  return {
    listNumber: Number(list?.['listNumber']),
    madeAt,
    issued,
    revoked,
    changes: changes as readonly StatusChange[],
  };
}
