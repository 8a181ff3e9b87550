// Tokens that differ from a genuine one: half are changed in their letters, half in their bytes under a right form.

import { createPublicKey, generateKeyPairSync, randomInt, sign, verify } from 'node:crypto';
import { date } from '#kernel/calendar.ts';
import { fromBase32, toBase32 } from '#modules/certificates/rules/base32.ts';
import { opaqueNumber } from '#modules/certificates/rules/certificate-code.ts';
import { type CheckSignature, checkToken, inAcceptedForm } from '#modules/certificates/rules/check-token.ts';
import { bytesToSign, nameHashOf, writeToken } from '#modules/certificates/rules/token.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** How a genuine token fares, how many changed ones were tried, and which of them were accepted. */
export interface Tried {
  readonly genuine: boolean;
  readonly changed: number;
  readonly accepted: readonly string[];
}

function changedLetter(token: string): string {
  const place = randomInt(token.length);
  const letter = LETTERS[(LETTERS.indexOf(token[place] ?? 'A') + 1 + randomInt(31)) % 32] ?? 'A';
  return token.slice(0, place) + letter + token.slice(place + 1);
}

function changedBytes(bytes: Uint8Array): string {
  const copy = bytes.slice();
  const changes = 1 + randomInt(3);
  for (let k = 0; k < changes; k += 1) copy[(randomInt(88) + k) % 88] = randomInt(256);
  return toBase32(copy);
}

/** Makes a genuine token with a fresh key and tries so many that were changed. */
export async function tryChangedTokens(many: number): Promise<Tried> {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = pair.publicKey.export({ format: 'jwk' });
  const publicKey = createPublicKey({ key: jwk, format: 'jwk' });
  const check: CheckSignature = (_key, bytes, signature) =>
    verify('sha256', bytes, { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature);
  const keys = [{ keyNumber: 1, x: String(jwk.x), y: String(jwk.y) }];
  const facts = {
    keyNumber: 1,
    number: opaqueNumber(99, new Uint8Array(8)),
    stars: 5,
    training: false,
    setNumber: 11,
    issuedOn: date('2026-06-06'),
    validUntil: date('2029-06-06'),
    nameHash: nameHashOf('Chè Shan tuyết', 'HTX Tả Lèng (giả định)'),
  };
  const signed = bytesToSign(facts);
  const signature = sign('sha256', signed, { key: pair.privateKey, dsaEncoding: 'ieee-p1363' });
  const token = writeToken(signed, inAcceptedForm(new Uint8Array(signature)));
  const genuine = (await checkToken(token, keys, check)).ok;
  const bytes = fromBase32(token) ?? new Uint8Array();
  const accepted: string[] = [];
  let changed = 0;
  for (let i = 0; changed < many; i += 1) {
    const other = i % 2 === 0 ? changedLetter(token) : changedBytes(bytes);
    if (other === token) continue;
    changed += 1;
    if ((await checkToken(other, keys, check)).ok) accepted.push(other);
  }
  return { genuine, changed, accepted };
}
