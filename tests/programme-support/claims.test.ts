// Who may claim under a policy that the province entered: chị Hoa copies the paper; who meets it, who does not and who is not known stand with
// every condition; who had it is no longer among them.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterPolicy } from '#modules/support/use-cases/policies.ts';
import { recordSupport } from '#modules/support/use-cases/record-support.ts';
import { viewPolicy } from '#modules/support/use-cases/view-policy.ts';
import { makeCooperative, makeTea } from '../dossiers/filing.ts';
import {
  auditor,
  binhLu,
  done,
  fieldsOf,
  forbidden,
  missing,
  otherProvince,
  province,
  refused,
} from '../producers/people.ts';
import { makeRecognition } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { decisionScan, given, noMoney, ownPolicy } from './making.ts';

let house: TestHouse;
let hoa: Person;
let tua: Person;
const codes: Record<string, string> = {};
let policyRef = '';
beforeAll(async () => {
  house = await freshHouse();
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  const { ports } = house;
  for (const [key, more] of [
    ['starred', {}],
    ['bare', {}],
    ['household', { producerType: 'production-household' }],
  ] as const) {
    codes[key] = await makeCooperative(ports, `Giả định ${key}`, more);
    const product = await makeTea(ports, codes[key] ?? '', `Chè của ${key}`);
    if (key !== 'bare') await makeRecognition(ports, product);
  }
  const file = await decisionScan('nghị quyết.pdf');
  policyRef = (await done(ports, province, enterPolicy, { ...ownPolicy(), file })).policyId;
});
afterAll(() => house.close());

const verdictOf = async (key: string, ref = policyRef) => {
  const view = await done(house.ports, province, viewPolicy, { policyRef: ref, whole: 'yes' });
  return view.lines.find((one) => one.code === codes[key])?.claim;
};

describe('who may claim', () => {
  it('is told with each condition: met, not met', async () => {
    expect((await verdictOf('starred'))?.verdict).toBe('may');
    const bare = await verdictOf('bare');
    expect(bare?.verdict).toBe('may-not');
    expect(bare?.reasons.filter((one) => one.answer === 'not-met').map((one) => one.condition)).toEqual(['stars']);
    expect((await verdictOf('household'))?.reasons.find((one) => one.condition === 'type')?.answer).toBe('not-met');
    const page = wordsOf((await tua.get(`/ho-tro/chinh-sach/${policyRef}?kq=may-not`)).text);
    expect(page).toContain('Không đạt Có sản phẩm còn hiệu lực từ 3 sao');
    const own = wordsOf((await tua.get(`/ho-tro/chu-the/${codes['starred']}`)).text);
    expect(own).toContain('Hỗ trợ máy móc chế biến (giả định)');
    expect(own).toContain('Có thể đề nghị');
    const file = await hoa.get(`/ho-tro/chinh-sach/${policyRef}/doi-tuong.xlsx`);
    expect(file.headers.get('content-type')).toContain('spreadsheetml');
  });

  it('is not known where the paper asks for what only people can judge', async () => {
    const { ports } = house;
    const terms = ownPolicy({ title: 'Khác (giả định)', otherConditions: 'Có phương án sản xuất (giả định)' });
    const other = await done(ports, province, enterPolicy, { ...terms, file: await decisionScan('khác.pdf') });
    expect((await verdictOf('starred', other.policyId))?.verdict).toBe('unclear');
  });

  it('is no longer who had it as often as the paper allows, until it is cancelled', async () => {
    const { ports } = house;
    const code = codes['starred'] ?? '';
    await done(ports, binhLu, recordSupport, given(code, { policyRef }));
    const after = await verdictOf('starred');
    expect(after?.verdict).toBe('may-not');
    expect(after?.reasons.find((one) => one.condition === 'times')?.answer).toBe('not-met');
    const again = given(code, { policyRef, decisionNumber: '900/QĐ-UBND', decidedOn: '01/10/2026', deliveredOn: '' });
    const problem = await refused(ports, binhLu, recordSupport, again);
    expect(problem.code).toBe('support/doubtful');
    expect(fieldsOf(problem)).toEqual(
      expect.arrayContaining([
        ['kind', 'support/paid-twice'],
        ['policyRef', 'support/used-up'],
      ]),
    );
  });

  it('asks where the budget pays more than the paper allows, or the paper does not hold', async () => {
    const code = codes['household'] ?? '';
    const much = { ...noMoney, province: '60.000.000' };
    const problem = await refused(house.ports, binhLu, recordSupport, given(code, { policyRef, shares: much }));
    expect(fieldsOf(problem)).toEqual([
      ['totalVnd', 'support/over-ceiling'],
      ['totalVnd', 'support/over-percent'],
    ]);
    const early = given(code, { policyRef, decidedOn: '10/01/2026', deliveredOn: '' });
    expect(fieldsOf(await refused(house.ports, binhLu, recordSupport, early))).toEqual([
      ['policyRef', 'support/policy-not-in-force'],
    ]);
  });
});

describe('a policy', () => {
  it('needs its signed paper and true days', async () => {
    const bare = await hoa.submit('/ho-tro/chinh-sach/them', { number: '1/NQ', lastDay: '01/01/2020' });
    expect(bare.status).toBe(422);
    const words = wordsOf(bare.text);
    expect(words).toContain('Bản chụp văn bản đã ký');
    const file = await decisionScan('sai.pdf');
    const wrong = { ...ownPolicy({ number: '9/NQ', decidedOn: '01/01/2030', lastDay: '01/01/2025' }), file };
    expect(fieldsOf(await refused(house.ports, province, enterPolicy, wrong))).toEqual([
      ['decidedOn', 'support/day-in-future'],
      ['lastDay', 'support/period-backwards'],
    ]);
    const twice = { ...ownPolicy(), file };
    expect(fieldsOf(await refused(house.ports, province, enterPolicy, twice))).toEqual([
      ['number', 'support/policy-entered-already'],
    ]);
    const far = { ...ownPolicy({ number: '8/NQ', communeCodes: ['00001'] }), file };
    expect(fieldsOf(await refused(house.ports, province, enterPolicy, far))).toEqual([
      ['communeCodes', 'support/not-in-province'],
    ]);
  });

  it('is the province’s alone to enter; another province does not find it', async () => {
    const file = await decisionScan('của xã.pdf');
    expect(await refused(house.ports, binhLu, enterPolicy, { ...ownPolicy(), file })).toMatchObject(forbidden);
    expect(await refused(house.ports, auditor, enterPolicy, { ...ownPolicy(), file })).toMatchObject(forbidden);
    expect(await refused(house.ports, otherProvince, viewPolicy, { policyRef })).toMatchObject(missing);
    expect((await tua.get('/ho-tro/chinh-sach/them')).status).toBe(403);
  });

  it('ends by a paper, and what national papers say stays marked as not verified', async () => {
    const page = wordsOf((await tua.get('/ho-tro/chinh-sach')).text);
    expect(page).toContain('26/2026/QĐ-TTg, Điều 10, khoản 4, điểm c');
    expect(page).toContain('chưa đối chiếu bản ký');
    expect(page).toContain('Theo nguồn thứ cấp, chưa kiểm chứng');
    const end = { lastDay: '31/10/2026', dropped: '', reason: 'Nghị quyết mới thay thế (giả định)' };
    expect((await hoa.submit(`/ho-tro/chinh-sach/${policyRef}/ket-thuc`, end)).status).toBe(303);
    expect((await verdictOf('starred'))?.reasons[0]).toMatchObject({ condition: 'in-force', answer: 'not-met' });
  });
});
