// A million changed tokens: none is accepted. Half are changed in their letters, half in their bytes under a right form.

import { createPublicKey, generateKeyPairSync, randomInt, sign, verify } from 'node:crypto';
import { expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { fromBase32, toBase32 } from '#modules/certificates/rules/base32.ts';
import { opaqueNumber } from '#modules/certificates/rules/certificate-code.ts';
import { type CheckSignature, checkToken, inAcceptedForm } from '#modules/certificates/rules/check-token.ts';
import { bytesToSign, nameHashOf, writeToken } from '#modules/certificates/rules/token.ts';

const MANY = 1_000_000;

it('none of a million changed tokens is accepted', { timeout: 900_000 }, async () => {
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
  expect((await checkToken(token, keys, check)).ok).toBe(true);
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bytes = fromBase32(token) ?? new Uint8Array();
  let accepted = 0;
  for (let i = 0; i < MANY; i += 1) {
    let other: string;
    if (i % 2 === 0) {
      const place = randomInt(token.length);
      const letter = letters[(letters.indexOf(token[place] ?? 'A') + 1 + randomInt(31)) % 32] ?? 'A';
      other = token.slice(0, place) + letter + token.slice(place + 1);
    } else {
      const copy = bytes.slice();
      const changes = 1 + randomInt(3);
      for (let k = 0; k < changes; k += 1) copy[(randomInt(88) + k) % 88] = randomInt(256);
      other = toBase32(copy);
    }
    if (other !== token && (await checkToken(other, keys, check)).ok) accepted += 1;
  }
  expect(accepted).toBe(0);
});
