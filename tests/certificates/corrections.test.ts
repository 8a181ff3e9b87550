// A star never rises and a term never grows by one hand: the signed decision, its scan, and another officer. The public reads that it was
// corrected, and what stood before.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { insertRecognitions } from '#modules/certificates/services.ts';
import { completeRecognition, correctRecognition } from '#modules/certificates/use-cases/correct-recognition.ts';
import { decideCorrection, viewCorrection } from '#modules/certificates/use-cases/decide-correction.ts';
import { recordRecognition } from '#modules/certificates/use-cases/record-recognition.ts';
import { findProductByCode } from '#modules/products/services.ts';
import { done, missing, otherProvince, fieldsOf as pairsOf, province, refused } from '../producers/people.ts';
import { confirmTyped, makeRecognition, signedScan } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { makePaper, makeTea } from './papers.ts';

let house: TestHouse;
let hoa: Person;
beforeAll(async () => {
  house = await freshHouse();
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
});
afterAll(() => house.close());

const fieldsOf = (problem: Parameters<typeof pairsOf>[0]) => pairsOf(problem).map((pair) => pair.join(': '));

const signed = { paperNumber: '1400/QĐ-UBND', paperDate: '20/11/2026', paperBody: 'Chủ tịch UBND tỉnh Lai Châu' };
const printed = { decisionNumber: '512/QĐ-UBND', issuedOn: '06/06/2026', issuer: 'UBND tỉnh Lai Châu' };

async function versionOf(id: string): Promise<number> {
  const { rows } = await house.ports.database.writePool.query('select version from recognition where id = $1', [id]);
  return rows[0].version;
}
const correction = async (id: string, more: object) => ({
  id,
  version: await versionOf(id),
  stars: 3,
  ...printed,
  reason: 'Chép nhầm',
  ...more,
});

interface Change {
  readonly id: string;
  readonly kind: string;
  readonly stars: number;
  readonly on: string;
  readonly recordedOn: string;
  readonly decision: string | null;
}
async function changesOf(productCode: string): Promise<readonly Change[]> {
  const feed = (await stranger(house).get('/danh-sach/thay-doi.json?tu=2026-11-01')).json() as {
    changes: (Change & { code: string })[];
  };
  return feed.changes.filter((one) => one.code === productCode);
}

it('one star more waits for the decision, its scan and another officer; then the feed and the page of the code say so', async () => {
  const paper = await makePaper(house.ports, 'Chè giả định nâng hạng');
  const raise = await correction(paper.recognitionId, { stars: 4 });
  const bare = await refused(house.ports, province, correctRecognition, raise);
  expect(fieldsOf(bare)).toEqual(
    ['paperNumber', 'paperDate', 'paperBody', 'file'].map((field) => `${field}: certificates/signed-decision-missing`),
  );
  const before = await changesOf(paper.productCode);
  const { correctionId } = await done(house.ports, province, correctRecognition, {
    ...raise,
    ...signed,
    file: await signedScan(),
  });
  expect(await changesOf(paper.productCode)).toEqual(before);
  expect(wordsOf((await stranger(house).get(`/v/${paper.code}`)).text)).toContain('Còn hiệu lực');
  const again = { ...raise, ...signed, file: await signedScan() };
  expect((await refused(house.ports, province, correctRecognition, again)).code).toBe(
    'certificates/correction-open-already',
  );
  const own = { correctionId, version: 1, decision: 'confirmed' };
  expect((await refused(house.ports, province, decideCorrection, own)).code).toBe(
    'certificates/proposer-does-not-correct',
  );
  expect(await refused(house.ports, otherProvince, viewCorrection, { correctionId })).toMatchObject(missing);
  expect(wordsOf((await hoa.get('/dinh-chinh')).text)).toContain('3 sao thành 4 sao');
  const page = `/dinh-chinh/${correctionId}`;
  expect(wordsOf((await hoa.get(page)).text)).toContain('1400/QĐ-UBND ngày 20/11/2026');
  expect((await hoa.get(`${page}/van-ban`)).headers.get('content-type')).toBe('image/jpeg');
  expect((await stranger(house).get(`${page}/van-ban`)).status).toBe(403);
  expect((await hoa.submit(page, { decision: 'refused' })).status).toBe(422);
  expect((await hoa.submit(page, { decision: 'confirmed' })).status).toBe(303);
  const scan = wordsOf((await stranger(house).get(`/v/${paper.code}`)).text);
  expect(scan).toContain('Đính chính ngày 23/11/2026 theo 1400/QĐ-UBND: trước ghi 3 sao');
  expect(scan).not.toContain('Còn hiệu lực');
  const after = await changesOf(paper.productCode);
  expect(after.filter((one) => one.kind === 'recognised')).toEqual(before);
  expect(after.find((one) => one.kind === 'corrected')).toMatchObject({
    stars: 4,
    on: '2026-11-20',
    recordedOn: '2026-11-23',
    decision: '1400/QĐ-UBND',
  });
  const product = wordsOf((await stranger(house).get(`/san-pham/${paper.productCode}`)).text);
  expect(product).toContain('trước ghi 3 sao');
});

it('a slip in the number of a paper that was copied is put right by one officer, and the feed says so', async () => {
  const code = await makeTea(house.ports, 'Miến giả định sửa số', false);
  const id = await makeRecognition(house.ports, code, printed);
  const fixed = await correction(id, { decisionNumber: '521/QĐ-UBND' });
  expect((await done(house.ports, province, correctRecognition, fixed)).correctionId).toBeNull();
  const made = (await changesOf(code)).find((one) => one.kind === 'corrected');
  expect(made).toMatchObject({ on: '2026-11-23', recordedOn: '2026-11-23', decision: null });
  const page = wordsOf((await stranger(house).get(`/san-pham/${code}`)).text);
  expect(page).toContain('Đính chính ngày 23/11/2026: trước ghi số 512/QĐ-UBND');
});

it('a later end waits; a recognition that was changed meanwhile is not put over; who proposed it takes it back', async () => {
  const code = await makeTea(house.ports, 'Bột dong giả định kéo hạn', false);
  const id = await makeRecognition(house.ports, code, printed);
  const far = { expiresOn: '06/06/2035', termConfirmed: 'yes', termReason: 'Quyết định ghi vậy' };
  const file = await signedScan();
  const longer = { ...(await correction(id, far)), ...signed, file };
  const { correctionId } = await done(house.ports, province, correctRecognition, longer);
  expect((await stranger(house).get(`/san-pham/${code}`)).text).not.toContain('2035');
  await done(house.ports, province, correctRecognition, await correction(id, { note: 'Ghi chú thêm' }));
  const page = `/dinh-chinh/${correctionId}`;
  expect(wordsOf((await hoa.get(page)).text)).toContain('đã được sửa sau khi đề nghị');
  expect((await hoa.submit(page, { decision: 'confirmed' })).status).toBe(409);
  const back = { correctionId, version: 1, decision: 'taken-back' };
  await done(house.ports, province, decideCorrection, back);
  expect((await stranger(house).get(`/san-pham/${code}`)).text).not.toContain('2035');
});

it('what a session decided is never raised above its council, and every fact of it needs two', async () => {
  const code = await makeTea(house.ports, 'Chè giả định từ phiên họp', false);
  const product = await findProductByCode(house.ports.database.write, code);
  if (product === null) throw new Error('no product');
  const { id: productId, provinceCode, communeCode } = product;
  const row = {
    stars: 3,
    decisionNumber: '1350/QĐ-UBND',
    issuedOn: date('2026-11-20'),
    expiresOn: null,
    issuer: 'Chủ tịch UBND tỉnh Lai Châu',
    instrument: '26/2026/QĐ-TTg' as const,
    productCode: null,
    reportedYear: null,
    note: null,
    productId,
    provinceCode,
    communeCode,
    source: 'evaluated' as const,
  };
  const making = { now: house.clock.now(), today: house.clock.today(), random: house.ports.random };
  const [made] = (await insertRecognitions(house.ports.database.write, [row], making)).recognitions;
  const same = { decisionNumber: '1350/QĐ-UBND', issuedOn: '20/11/2026', issuer: 'Chủ tịch UBND tỉnh Lai Châu' };
  const id = made?.id ?? '';
  const file = await signedScan();
  const raise = { ...(await correction(id, { ...same, stars: 4 })), ...signed, file };
  expect(fieldsOf(await refused(house.ports, province, correctRecognition, raise))).toEqual([
    'stars: certificates/above-the-council',
  ]);
  const number = await correction(id, { ...same, decisionNumber: '1530/QĐ-UBND' });
  expect(fieldsOf(await refused(house.ports, province, correctRecognition, number))).toContain(
    'file: certificates/signed-decision-missing',
  );
  const note = await correction(id, { ...same, note: 'Chữ trong sổ' });
  expect((await done(house.ports, province, correctRecognition, note)).correctionId).toBeNull();
});

it('a decision of our days that is typed by hand waits for another officer, and the public reads that it was typed', async () => {
  const code = await makeTea(house.ports, 'Bạch trà giả định ghi tay', false);
  const typed = {
    code,
    stars: 4,
    decisionNumber: '1351/QĐ-UBND',
    issuedOn: '20/11/2026',
    issuer: 'UBND tỉnh Lai Châu',
  };
  expect(fieldsOf(await refused(house.ports, province, recordRecognition, typed))).toEqual([
    'file: certificates/signed-decision-missing',
  ]);
  const kept = await done(house.ports, province, recordRecognition, { ...typed, file: await signedScan() });
  expect(kept.waits).toBe(true);
  expect(((await stranger(house).get(`/san-pham/${code}.json`)).json() as { stars: number | null }).stars).toBeNull();
  await confirmTyped(house.ports, kept.id);
  const page = wordsOf((await stranger(house).get(`/san-pham/${code}`)).text);
  expect(page).toContain('Công nhận 4 sao');
  expect(page).toContain('Cơ quan quản lý ghi từ văn bản');
  expect(page).toContain('Ghi vào sổ ngày 23/11/2026');
});

it('to complete a reported star raises nothing', async () => {
  const code = await makeTea(house.ports, 'Măng giả định chỉ báo cáo', false);
  const { id } = await done(house.ports, province, recordRecognition, { code, stars: 3, reportedYear: '2024' });
  const completed = { id, version: await versionOf(id), stars: 4, ...printed };
  expect(fieldsOf(await refused(house.ports, province, completeRecognition, completed))).toEqual([
    'stars: certificates/raise-is-a-correction',
  ]);
});
