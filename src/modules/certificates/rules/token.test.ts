// The token of a printed code: what is signed is what is read, and nothing else passes.

import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { fromBase32, toBase32 } from './base32.ts';
import { opaqueNumber, parseCertificateCode, placeOf, writeCertificateCode } from './certificate-code.ts';
import { type CheckSignature, checkToken, inAcceptedForm, isInAcceptedForm, type PublicKey } from './check-token.ts';
import { bytesToSign, nameHashOf, readToken, type TokenFacts, tokenLetters, tokenOfText, writeToken } from './token.ts';

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const jwk = pair.publicKey.export({ format: 'jwk' });
const key: PublicKey = { keyNumber: 3, x: String(jwk.x), y: String(jwk.y) };
const privateKey = createPrivateKey({ key: pair.privateKey.export({ format: 'jwk' }), format: 'jwk' });
const publicKey = createPublicKey({ key: jwk, format: 'jwk' });
const check: CheckSignature = (_key, bytes, signature) =>
  verify('sha256', bytes, { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature);

const facts: TokenFacts = {
  keyNumber: 3,
  number: opaqueNumber(4711, new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8])),
  stars: 4,
  training: false,
  setNumber: 11,
  issuedOn: date('2026-06-06'),
  validUntil: date('2029-06-06'),
  nameHash: nameHashOf('Chè Shan tuyết', 'HTX Tả Lèng (giả định)'),
};
const signature = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(sign('sha256', bytes, { key: privateKey, dsaEncoding: 'ieee-p1363' }));
const signed = bytesToSign(facts);
const token = writeToken(signed, inAcceptedForm(signature(signed)));

it('says after reading what was signed: 24 bytes of facts and 64 of signature in 141 letters', async () => {
  expect(signed).toHaveLength(24);
  expect(token).toMatch(/^[A-Z2-7]{141}$/);
  expect(tokenLetters).toBe(141);
  expect(await checkToken(token, [key], check)).toEqual({ ok: true, facts });
});

it('fails with any one bit changed', async () => {
  const bytes = fromBase32(token);
  if (bytes === null) throw new Error('unreadable');
  for (let bit = 0; bit < 88 * 8; bit += 1) {
    const other = bytes.slice();
    other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect((await checkToken(toBase32(other), [key], check)).ok, `bit ${bit}`).toBe(false);
  }
});

it('fails with a letter changed, added, left out, in small letters, or with the spare bit set', async () => {
  const last = token.at(-1) ?? 'A';
  const spare = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'['ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(last) + 1] ?? '7';
  const wrong = [
    `${token}A`,
    token.slice(1),
    token.toLowerCase(),
    token.slice(0, -1) + spare,
    `${token.slice(0, -1)}=`,
  ];
  for (const text of wrong) expect(await checkToken(text, [key], check)).toEqual({ ok: false, fault: 'unreadable' });
});

it('fails in the twin form of its signature, which the mathematics would let pass', async () => {
  const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
  const own = inAcceptedForm(signature(signed));
  let s = 0n;
  for (const byte of own.subarray(32)) s = (s << 8n) | BigInt(byte);
  const twin = own.slice();
  for (let i = 63, rest = order - s; i >= 32; i -= 1, rest >>= 8n) twin[i] = Number(rest & 255n);
  expect(check(key, signed, twin)).toBe(true);
  expect(isInAcceptedForm(twin)).toBe(false);
  expect(await checkToken(writeToken(signed, twin), [key], check)).toEqual({ ok: false, fault: 'wrong-signature' });
});

it('is checked with the key it names, also after that key stopped signing; an unknown one fails', async () => {
  expect(await checkToken(token, [], check)).toEqual({ ok: false, fault: 'unknown-key' });
  expect((await checkToken(token, [{ ...key, keyNumber: 2 }], check)).ok).toBe(false);
});

it('takes 4,000 tokens changed at random and lets none pass', { timeout: 60_000 }, async () => {
  const bytes = fromBase32(token) ?? new Uint8Array();
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 87 }), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const other = bytes.slice();
      other[at] = (other[at] ?? 0) ^ change;
      return !(await checkToken(toBase32(other), [key], check)).ok;
    }),
    { numRuns: 4_000 },
  );
});

it('is found in what a camera reads: an address of any host in any case, or the letters alone', () => {
  for (const text of [token, ` ${token}\n`, `HTTPS://OCOP.EXAMPLE.VN/V/${token}`, `https://a.vn/en/v/${token}?x=1`])
    expect(tokenOfText(text)).toBe(token);
  expect(tokenOfText('https://example.vn/other/ABC')).toBe('https://example.vn/other/ABC');
});

it('gives no token for letters of other lengths and layouts', () => {
  expect(readToken('')).toBeNull();
  expect(readToken('A'.repeat(141))).toBeNull();
});

it('carries a code that people type, with every single slip noticed', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }), (number) => {
      const code = writeCertificateCode(number);
      const place = code.length - 2;
      const sign = code[place] === '7' ? '8' : '7';
      return (
        parseCertificateCode(code) === number &&
        parseCertificateCode(code.toLowerCase().replace(/-/g, ' ')) === number &&
        parseCertificateCode(code.slice(0, place) + sign + code.slice(place + 1)) === null
      );
    }),
    { numRuns: 300 },
  );
  expect(placeOf(facts.number)).toBe(4711);
});
