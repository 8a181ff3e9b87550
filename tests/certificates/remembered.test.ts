// What is remembered between two scans of one label: a signature that held, the certificate as it was read, the page as it was
// drawn. None of it may outlive what it was made of.

import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localOperator } from '#access/actor.ts';
import { date, instantOf, millisecondsOf } from '#kernel/calendar.ts';
import { checkSignature } from '#modules/certificates/keys.ts';
import { opaqueNumber } from '#modules/certificates/rules/certificate-code.ts';
import { inAcceptedForm, type PublicKey } from '#modules/certificates/rules/check-token.ts';
import { bytesToSign, nameHashOf, type TokenFacts, writeToken } from '#modules/certificates/rules/token.ts';
import { reissueCertificate } from '#modules/certificates/use-cases/reissue-certificate.ts';
import { VerifiedTokens } from '#modules/certificates/verified-tokens.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb, Person, wordsOf } from '../support/web.ts';
import { makePaper } from './papers.ts';

const facts = (number: number, keyNumber = 1): TokenFacts => ({
  keyNumber,
  number: opaqueNumber(number, new Uint8Array(8)),
  stars: 4,
  training: false,
  setNumber: 11,
  issuedOn: date('2026-06-06'),
  validUntil: date('2029-06-06'),
  nameHash: nameHashOf('Chè Shan tuyết', 'HTX Tả Lèng (giả định)'),
});

function pairOf(keyNumber: number): { readonly key: PublicKey; readonly secret: KeyObject } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x, y } = publicKey.export({ format: 'jwk' });
  return { key: { keyNumber, x: String(x), y: String(y) }, secret: privateKey };
}

function tokenBy(secret: KeyObject, said: TokenFacts): string {
  const bytes = bytesToSign(said);
  const signature = sign('sha256', bytes, { key: secret, dsaEncoding: 'ieee-p1363' });
  return writeToken(bytes, inAcceptedForm(new Uint8Array(signature)));
}

/** What a correction keeps of a recognition as it stood. */
const weighty = {
  stars: 3,
  decisionNumber: '215/QĐ-UBND',
  issuedOn: '2026-06-06',
  expiresOn: '2029-06-06',
  issuer: 'UBND tỉnh Lai Châu',
};

/** A memory, and how often it had to calculate. */
function counting(most?: number) {
  let calculated = 0;
  const tokens = new VerifiedTokens((...asked) => {
    calculated += 1;
    return checkSignature(...asked);
  }, most);
  return { tokens, calculated: () => calculated };
}

describe('a signature that held', () => {
  const { key, secret } = pairOf(1);
  const token = tokenBy(secret, facts(1));

  it('is calculated once, and every text that differs from it is calculated and refused each time', async () => {
    const { tokens, calculated } = counting();
    for (let i = 0; i < 3; i += 1) expect(await tokens.check(token, [key])).toEqual({ ok: true, facts: facts(1) });
    expect(calculated()).toBe(1);
    const stranger = tokenBy(pairOf(1).secret, facts(1));
    for (let i = 0; i < 3; i += 1) {
      expect(await tokens.check(stranger, [key])).toEqual({ ok: false, fault: 'wrong-signature' });
      expect(tokens.factsOf(stranger)).toBeNull();
    }
    expect(calculated()).toBe(4);
    for (let place = 0; place < token.length; place += 1) {
      const changed = token.slice(0, place) + (token[place] === 'A' ? 'B' : 'A') + token.slice(place + 1);
      expect((await tokens.check(changed, [key])).ok, `letter ${place}`).toBe(false);
      expect(tokens.factsOf(changed), `letter ${place}`).toBeNull();
    }
    expect((await tokens.check(token.toLowerCase(), [key])).ok).toBe(false);
  });

  it('is forgotten where its key is gone, has another half, or another number', async () => {
    const other = pairOf(1).key;
    for (const [keys, fault] of [
      [[], 'unknown-key'],
      [[other], 'wrong-signature'],
      [[{ ...key, y: other.y }], null],
      [[{ ...key, keyNumber: 2 }], 'unknown-key'],
    ] as const) {
      const { tokens, calculated } = counting();
      expect((await tokens.check(token, [key])).ok).toBe(true);
      const asked = tokens.check(token, keys).catch(() => ({ ok: false }) as const);
      expect(await asked).toMatchObject(fault === null ? { ok: false } : { ok: false, fault });
      expect(tokens.factsOf(token)).toBeNull();
      const before = calculated();
      expect((await tokens.check(token, [key])).ok).toBe(true);
      expect(calculated()).toBe(before + 1);
    }
  });

  it('stays known while other keys come beside its own', async () => {
    const { tokens, calculated } = counting();
    await tokens.check(token, [key]);
    expect((await tokens.check(token, [key, pairOf(2).key])).ok).toBe(true);
    expect(calculated()).toBe(1);
  });

  it('makes room: of three in a memory of two the one asked for longest ago is calculated anew', async () => {
    const { tokens, calculated } = counting(2);
    const all = [1, 2, 3].map((number) => tokenBy(secret, facts(number)));
    for (const one of all) expect((await tokens.check(one, [key])).ok).toBe(true);
    expect(tokens.factsOf(all[0] ?? '')).toBeNull();
    expect((await tokens.check(all[2] ?? '', [key])).ok).toBe(true);
    expect(calculated()).toBe(3);
  });
});

describe('a label that was scanned before', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await freshHouse();
  });
  afterAll(async () => {
    await house.close();
  });

  const write = (text: string, values: readonly unknown[]) => house.ports.database.writePool.query(text, [...values]);
  const scanOf = async (code: string) => {
    const { rows } = await write('select token from certificate where code = $1', [code]);
    const guest = new Person(openWeb(house.ports));
    const scan = async (prefix = ''): Promise<string> =>
      wordsOf((await guest.get(`${prefix}/V/${String(rows[0].token)}`)).text);
    // Twice, so that what follows meets every memory.
    for (let i = 0; i < 2; i += 1) expect(await scan()).toContain('Còn hiệu lực');
    return scan;
  };

  it('says at the next scan that its recognition was withdrawn, and what is told of it', async () => {
    const paper = await makePaper(house.ports, 'Chè giả định quét hai lần');
    const scan = await scanOf(paper.code);
    await write(
      `update recognition set withdrawn_on = '2026-11-20', withdrawal_decision = '99/QĐ-UBND', withdrawal_ground = 'violation'
        where id = $1`,
      [paper.recognitionId],
    );
    const after = await scan();
    expect(after).not.toContain('Còn hiệu lực');
    expect(after).toContain('99/QĐ-UBND');
  });

  it('tells a recognition that the product was given since, and one that is gone no more', async () => {
    const paper = await makePaper(house.ports, 'Mật ong giả định quét hai lần');
    const scan = await scanOf(paper.code);
    const added = await write(
      `insert into recognition select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(),
         'decision_number', '41/QĐ-UBND', 'issued_on', '2023-05-05', 'expires_on', '2026-05-05'))).* from recognition r
        where id = $1 returning id`,
      [paper.recognitionId],
    );
    expect(await scan()).toContain('41/QĐ-UBND');
    await write('delete from recognition where id = $1', [added.rows[0].id]);
    expect(await scan()).not.toContain('41/QĐ-UBND');
  });

  it('tells a correction that was written to it since', async () => {
    const paper = await makePaper(house.ports, 'Bún giả định quét hai lần');
    const scan = await scanOf(paper.code);
    await write(
      `insert into recognition_correction (id, kind, product_id, recognition_id, province_code, product_name, facts_before,
         facts_after, draft, reason, state, proposed_on, decided_on, made_at, changed_at)
       select gen_random_uuid(), 'correct', product_id, id, province_code, '', $2, $2, '{}', 'Gõ nhầm', 'alone', '2026-11-22',
         '2026-11-22', now(), now() from recognition where id = $1`,
      [paper.recognitionId, JSON.stringify(weighty)],
    );
    expect(await scan()).toContain('Đính chính ngày 22/11/2026');
  });

  it('says at the next scan that another paper took its place', async () => {
    const paper = await makePaper(house.ports, 'Gạo giả định quét hai lần');
    const scan = await scanOf(paper.code);
    const input = { code: paper.code, version: 1, kind: 'reissued', reason: 'Mất giấy' };
    expect((await runUseCase(house.ports, reissueCertificate, input, { actor: localOperator })).ok).toBe(true);
    expect(await scan()).toContain('Giấy này đã thay thế');
  });

  it('is answered for the day on which it is scanned, and in the language that is asked for', async () => {
    const paper = await makePaper(house.ports, 'Miến giả định quét hai lần');
    const scan = await scanOf(paper.code);
    expect(await scan('/en')).toContain('In force');
    const now = house.ports.clock.now();
    house.clock.moveTo(instantOf(millisecondsOf(now) + 4 * 366 * 86_400_000));
    const after = await scan();
    expect(after).not.toContain('Còn hiệu lực');
    expect(await scan('/en')).not.toContain('In force');
    house.clock.moveTo(now);
    expect(await scan()).toContain('Còn hiệu lực');
  });

  it('is none of ours any more once the key that signed it has another half', async () => {
    const paper = await makePaper(house.ports, 'Thịt giả định quét hai lần');
    const scan = await scanOf(paper.code);
    const { rows } = await write('select x, y from certificate_key where key_number = 1', []);
    const other = pairOf(1).key;
    await write('update certificate_key set x = $1, y = $2 where key_number = 1', [other.x, other.y]);
    expect(await scan()).not.toContain('Còn hiệu lực');
    await write('update certificate_key set x = $1, y = $2 where key_number = 1', [rows[0].x, rows[0].y]);
    expect(await scan()).toContain('Còn hiệu lực');
  });
});
