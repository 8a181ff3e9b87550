// People at their screens: a plan with what the list proposed and what was chosen against it, an inspection with its decision and team, visits
// with the warning of those before, a notice through the book of letters; and who is refused.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BoardView } from '#modules/findings/use-cases/view-board.ts';
import { query } from '#platform/database/db.ts';
import { partsOfDocx, textOfWord } from '../documents/read-docx.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import { makeProduct, makeRecognition, speaksFor } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';

let house: TestHouse;
let hoa: Person;
let lan: Person;
let tua: Person;
let pao: Person;
let seo: Person;
let thu: Person;
let may: Person;
let producerCode = '';
let expired = '';
let calm = '';
let planPath = '';
let inspectionPath = '';
let visitPath = '';

const wordsAt = async (person: Person, path: string): Promise<string> => wordsOf((await person.get(path)).text);
const placeOf = (location: string | null | undefined): string => (location ?? '').split('?')[0] ?? '';
const optionOf = (html: string, label: string): string =>
  new RegExp(`<option value="([^"]+)"[^>]*>${label}`).exec(html)?.[1] ?? '';

beforeAll(async () => {
  house = await freshHouse();
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  lan = await signedInPerson(house, 'chị Lan, officer of a department');
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
  seo = await signedInPerson(house, 'anh Seo, inspector');
  thu = await signedInPerson(house, 'chị Thu, clerk');
  producerCode = await makeCooperative(house.ports, 'HTX Giả định Kiểm tra');
  await speaksFor(house.ports, 'chuthe', producerCode);
  may = await signedInPerson(house, 'chị Mẩy, producer');
  expired = await makeProduct(house.ports, 'Chè đã hết hạn', { producerCode });
  await makeRecognition(house.ports, expired, { issuedOn: '06/06/2023' });
  calm = await makeProduct(house.ports, 'Miến còn hạn', { producerCode });
  await makeRecognition(house.ports, calm, { issuedOn: '06/06/2025' });
});
afterAll(() => house.close());

describe('a plan of the year', () => {
  test('is made by the province, not by a commune', async () => {
    const said = { year: '2026', title: 'Kế hoạch kiểm tra năm 2026', purpose: 'Hậu kiểm sản phẩm đã công nhận.' };
    expect((await tua.get('/kiem-tra-giam-sat/ke-hoach/lap')).status).toBe(403);
    expect((await tua.force('/kiem-tra-giam-sat/ke-hoach/lap', said)).status).toBe(403);
    const made = await hoa.submit('/kiem-tra-giam-sat/ke-hoach/lap', said);
    expect(made.status).toBe(303);
    planPath = placeOf(made.location);
    expect(await wordsAt(hoa, planPath)).toContain('Kế hoạch còn là dự thảo');
  });

  test('is proposed products with every reason of their scores, each leading to its record', async () => {
    const page = await hoa.get(`/kiem-tra-giam-sat/rui-ro?ke-hoach=${planPath.split('/').at(-1)}`);
    const words = wordsOf(page.text);
    expect(words).toContain('Hết hạn 170 ngày (06/06/2026) +35');
    expect(words).toContain('Chưa có lượt nào được ghi +15');
    expect(words).toContain('chưa văn bản nào quy định, chưa kiểm chứng');
    expect(page.text).toContain(`href="/quan-ly/san-pham/${expired}"`);
    expect((await tua.get('/kiem-tra-giam-sat/rui-ro')).status).toBe(403);
    expect((await may.get('/kiem-tra-giam-sat/rui-ro')).status).toBe(403);
  });

  test('takes what the list proposes as it is; against the list only with a reason, which is kept', async () => {
    const risk = `/kiem-tra-giam-sat/rui-ro?ke-hoach=${planPath.split('/').at(-1)}`;
    const page = await hoa.get(risk);
    const ids = [...page.text.matchAll(/name="productIds" value="([^"]+)"/g)].map(([, id]) => id ?? '');
    // What is not proposed has no box: it is chosen on its own page, with a reason.
    expect(ids).toHaveLength(1);
    expect(page.text).toContain(`/chon/${calm}`);
    // In November only the last quarter is still to come.
    expect([...page.text.matchAll(/<option value="(\d)"/g)].map(([, n]) => n)).toEqual(['4']);
    const none = await hoa.submit(risk, { quarter: '4' });
    expect([none.status, wordsOf(none.text).includes('Chưa đánh dấu sản phẩm nào')]).toEqual([422, true]);
    expect((await hoa.submit(risk, { productIds: ids, quarter: '4' })).status).toBe(303);
    const again = await hoa.force(risk, { productIds: ids[0] ?? '' });
    expect([again.status, wordsOf(again.text).includes('đều có trong kế hoạch rồi')]).toEqual([422, true]);
    expect(await wordsAt(hoa, planPath)).toContain('0/1 sản phẩm đã kiểm tra');
    const bare = await hoa.submit(`${planPath}/chon/${calm}`, { chosen: 'yes' });
    expect([bare.status, wordsOf(bare.text).includes('Hãy ghi vì sao vẫn chọn')]).toEqual([422, true]);
    const why = 'Cùng cơ sở, kết hợp một lượt đi.';
    // A department goes along; whom the plan names, the office that leads chooses.
    expect((await lan.force(`${planPath}/chon/${calm}`, { chosen: 'yes', why, quarter: '4' })).status).toBe(403);
    expect((await hoa.submit(`${planPath}/chon/${calm}`, { chosen: 'yes', why, quarter: '4' })).status).toBe(303);
    const words = await wordsAt(hoa, planPath);
    expect(words).toContain(`Chọn dù điểm thấp: ${why}`);
    const left = await hoa.submit(`${planPath}/chon/${expired}`, { chosen: 'no' });
    expect([left.status, wordsOf(left.text).includes('Hãy ghi vì sao không chọn')]).toEqual([422, true]);
  });

  test('carries no inspection until its paper is recorded; then it is a table to take along', async () => {
    const id = planPath.split('/').at(-1);
    const early = await hoa.submit(`/kiem-tra-giam-sat/cuoc/lap?ke-hoach=${id}`, await inspectionSaid());
    expect([early.status, wordsOf(early.text).includes('Kế hoạch chưa được phê duyệt')]).toEqual([422, true]);
    const approval = {
      'approval.number': '120/QĐ-UBND',
      'approval.date': '01/12/2026',
      'approval.body': 'UBND tỉnh Lai Châu',
    };
    const ahead = await thu.submit(`${planPath}/phe-duyet`, approval);
    expect([ahead.status, wordsOf(ahead.text).includes('Ngày này ở sau hôm nay')]).toEqual([422, true]);
    const dated = { ...approval, 'approval.date': '10/01/2026' };
    expect((await lan.get(`${planPath}/phe-duyet`)).status).toBe(403);
    const longBefore = await thu.submit(`${planPath}/phe-duyet`, { ...approval, 'approval.date': '01/01/1990' });
    expect(longBefore.status).toBe(422);
    expect(wordsOf(longBefore.text)).toContain('không thể được phê duyệt trước ngày 01/01/2025');
    expect((await thu.submit(`${planPath}/phe-duyet`, { ...dated, 'approval.number': '12/QĐ-UBND' })).status).toBe(303);
    // A slip is put right with the reason; what the paper covers stays.
    const form = await thu.get(`${planPath}/phe-duyet`);
    expect(form.text).toContain('value="12/QĐ-UBND"');
    expect((await thu.get(planPath)).text).toContain(`href="${planPath}/phe-duyet"`);
    const silent = await thu.submit(`${planPath}/phe-duyet`, dated);
    expect([silent.status, wordsOf(silent.text).includes('Hãy ghi vì sao sửa')]).toEqual([422, true]);
    const slip = { ...dated, correction: 'Chép thiếu một chữ số.' };
    expect((await thu.submit(`${planPath}/phe-duyet`, slip)).status).toBe(303);
    expect(await wordsAt(hoa, planPath)).toContain('Đã sửa: Chép thiếu một chữ số.');
    expect(await wordsAt(hoa, planPath)).toContain('120/QĐ-UBND ngày 10/01/2026 của UBND tỉnh Lai Châu');
    // The board counts what the plan chose and nobody has inspected, the product whose certificate has ended among it.
    const board = (await hoa.get('/phat-hien/bang.json')).json() as Pick<BoardView, 'coverage' | 'units'>;
    expect(board.coverage).toMatchObject({ valid: 1, visited: 0, planned: 2, neither: 0 });
    expect(board.units.reduce((sum, one) => sum + one.counts.planned, 0)).toBe(2);
    const table = await hoa.get(`${planPath}/bang.xlsx`);
    expect([table.status, table.headers.get('content-type')]).toEqual([
      200,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ]);
  });
});

describe('a plan that was approved', () => {
  let later = '';
  const amendment = {
    'amendment.number': '131/QĐ-UBND',
    'amendment.date': '20/11/2026',
    'amendment.body': 'UBND tỉnh Lai Châu',
  };

  test('tells what was added since from what was approved, with its day', async () => {
    later = await makeProduct(house.ports, 'Mật ong thêm sau', { producerCode });
    await makeRecognition(house.ports, later, { issuedOn: '06/06/2023' });
    expect(await wordsAt(hoa, `${planPath}/chon/${later}`)).toContain('Kế hoạch đã được phê duyệt');
    expect((await hoa.get(`${planPath}/dieu-chinh`)).status).toBe(404);
    expect((await hoa.submit(`${planPath}/chon/${later}`, { chosen: 'yes', quarter: '4' })).status).toBe(303);
    const page = await hoa.get(planPath);
    const words = wordsOf(page.text);
    expect(words).toContain('1 sản phẩm được thêm vào hoặc đưa ra');
    const added = page.text.slice(page.text.indexOf('id="them-sau-phe-duyet"'));
    expect(wordsOf(added)).toContain('Mật ong thêm sau');
    expect(wordsOf(added)).toContain('Thêm sau phê duyệt 23/11/2026, chưa có văn bản điều chỉnh');
    expect(wordsOf(added)).not.toContain('Chè đã hết hạn');
    expect(words).toContain('0/3 sản phẩm đã kiểm tra');
  });

  test('asks why an approved product is taken out, and keeps it as taken out', async () => {
    const path = `${planPath}/chon/${calm}`;
    const bare = await hoa.submit(path, { chosen: 'no' });
    expect([bare.status, wordsOf(bare.text).includes('Đưa ra là điều chỉnh kế hoạch')]).toEqual([422, true]);
    expect((await hoa.submit(path, { chosen: 'no', why: 'Cơ sở nghỉ vụ.' })).status).toBe(303);
    const words = await wordsAt(hoa, planPath);
    expect(words).toContain('Miến còn hạn, HTX Giả định Kiểm tra: Cơ sở nghỉ vụ. Đưa ra sau phê duyệt 23/11/2026');
    expect(words).toContain('0/2 sản phẩm đã kiểm tra');
  });

  test('takes the paper that changed it from the clerk, not from a department; a commune signs none', async () => {
    const path = `${planPath}/dieu-chinh`;
    expect((await lan.get(path)).status).toBe(403);
    expect((await lan.force(path, amendment)).status).toBe(403);
    const commune = await thu.submit(path, { ...amendment, 'amendment.body': 'UBND xã Bình Lư' });
    expect([commune.status, wordsOf(commune.text).includes('UBND cấp xã không quyết định')]).toEqual([422, true]);
    const early = await thu.submit(path, { ...amendment, 'amendment.date': '09/01/2026' });
    expect([early.status, wordsOf(early.text).includes('trước ngày phê duyệt kế hoạch (10/01/2026)')]).toEqual([
      422,
      true,
    ]);
    expect(wordsOf(early.text)).toContain('Mật ong thêm sau');
    expect((await thu.submit(path, amendment)).status).toBe(303);
    const words = await wordsAt(hoa, planPath);
    expect(words).toContain('Thêm sau phê duyệt 23/11/2026, 131/QĐ-UBND ngày 20/11/2026 của UBND tỉnh Lai Châu');
    expect(words).not.toContain('chưa có văn bản điều chỉnh');
    expect((await thu.force(path, { ...amendment, 'amendment.number': '132/QĐ-UBND' })).status).toBe(409);
    // What is chosen after the paper needs another one.
    expect((await hoa.submit(`${planPath}/chon/${calm}`, { chosen: 'yes', why: 'Có vụ lại.' })).status).toBe(303);
    expect(await wordsAt(hoa, planPath)).toContain('0/3 sản phẩm đã kiểm tra');
  });

  test('holds its inspections within its year; the refusal says what to do', async () => {
    const path = `/kiem-tra-giam-sat/cuoc/lap?ke-hoach=${planPath.split('/').at(-1)}`;
    const said = { ...(await inspectionSaid()), startsOn: '28/12/2026', endsOn: '04/01/2027' };
    const outside = await hoa.submit(path, said);
    expect(outside.status).toBe(422);
    expect(wordsOf(outside.text)).toContain('Kế hoạch này của năm 2026. Hãy chọn ngày trong năm 2026');
    expect(wordsOf(outside.text)).toContain('gấp thì lập kiểm tra đột xuất');
  });

  test('a year is named without a dot between thousands', async () => {
    const old = { year: '2018', title: 'Kế hoạch cũ', purpose: 'Hậu kiểm.' };
    const refused = await hoa.submit('/kiem-tra-giam-sat/ke-hoach/lap', old);
    expect(refused.status).toBe(422);
    expect(wordsOf(refused.text)).toContain('Phải là một năm từ 2019 đến 2100');
  });

  test('a team grows by a button, without a refusal and with all that was typed', async () => {
    const path = `/kiem-tra-giam-sat/cuoc/lap?ke-hoach=${planPath.split('/').at(-1)}`;
    const more = await hoa.submit(path, { title: 'Kiểm tra nhiều ngành', moreTeam: 'yes' });
    expect(more.status).toBe(200);
    expect(more.text).toContain('name="team.5.agency"');
    expect(more.text).not.toContain('name="team.6.agency"');
    expect(more.text).toContain('value="Kiểm tra nhiều ngành"');
    expect(more.text).not.toContain('class="error-summary"');
  });
});

async function inspectionSaid(): Promise<Record<string, string>> {
  const form = await hoa.get('/kiem-tra-giam-sat/cuoc/lap');
  return {
    title: 'Kiểm tra đợt 4 năm 2026',
    purpose: 'Việc duy trì tiêu chí theo hồ sơ.',
    startsOn: '24/11/2026',
    endsOn: '27/11/2026',
    decider: 'province-committee',
    'decision.number': '125/QĐ-UBND',
    'decision.date': '16/11/2026',
    'decision.body': 'UBND tỉnh Lai Châu',
    'team.0.accountId': optionOf(form.text, 'Chị Hoa'),
    'team.1.accountId': optionOf(form.text, 'Anh Seo'),
    'team.2.name': 'Người của Chi cục (giả định)',
    'team.2.agency': 'Chi cục Quản lý thị trường (giả định)',
    head: '0',
  };
}

describe('an inspection and its visits', () => {
  test('names who decided and one head; what is wrong is said all at once and nothing is lost', async () => {
    const path = `/kiem-tra-giam-sat/cuoc/lap?ke-hoach=${planPath.split('/').at(-1)}`;
    const said = await inspectionSaid();
    const wrong = await hoa.submit(path, { ...said, endsOn: '20/11/2026', 'team.2.agency': '' });
    expect(wrong.status).toBe(422);
    expect(wordsOf(wrong.text)).toContain('Ngày cuối ở trước ngày đầu');
    expect(wordsOf(wrong.text)).toContain('Người thứ 3, Cơ quan: Chưa rõ người này của cơ quan nào');
    expect(wrong.text).toContain('Người của Chi cục (giả định)');
    const commune = await hoa.submit(path, { ...said, 'decision.body': 'UBND xã Bình Lư' });
    expect([commune.status, wordsOf(commune.text).includes('UBND cấp xã không quyết định')]).toEqual([422, true]);
    const unexplained = await hoa.submit('/kiem-tra-giam-sat/cuoc/lap', said);
    expect([unexplained.status, wordsOf(unexplained.text).includes('Kiểm tra đột xuất phải nêu lý do')]).toEqual([
      422,
      true,
    ]);
    const made = await hoa.submit(path, said);
    expect(made.status).toBe(303);
    inspectionPath = placeOf(made.location);
    expect((await lan.get(inspectionPath)).status).toBe(404);
    const words = await wordsAt(hoa, inspectionPath);
    expect(words).toContain('125/QĐ-UBND ngày 16/11/2026 của UBND tỉnh Lai Châu');
    expect(words).toContain('Người của Chi cục (giả định), Chi cục Quản lý thị trường (giả định)');
    expect((await tua.get(inspectionPath)).status).toBe(403);
  });

  test('a visit lies within its days; the inspector of the team is told', async () => {
    const path = `${inspectionPath}/them-luot?chu-the=${producerCode}`;
    // Before anything is typed the producers of the plan stand there.
    expect(await wordsAt(hoa, `${inspectionPath}/them-luot`)).toContain('HTX Giả định Kiểm tra');
    expect(await wordsAt(hoa, `${inspectionPath}/them-luot?q=kiem tra`)).toContain('HTX Giả định Kiểm tra');
    expect(await wordsAt(hoa, path)).toContain('Chưa có lượt nào của cơ quan nào được ghi');
    const outside = await hoa.submit(path, { plannedOn: '30/11/2026', productCodes: [expired, calm] });
    expect([outside.status, wordsOf(outside.text).includes('Hãy chọn ngày trong khoảng ấy')]).toEqual([422, true]);
    const half = await hoa.submit(path, { plannedOn: '26/11/2026', latitude: '22,39' });
    expect([half.status, wordsOf(half.text).includes('Tọa độ cần cả vĩ độ và kinh độ')]).toEqual([422, true]);
    expect((await seo.force(path, { plannedOn: '26/11/2026' })).status).toBe(403);
    const city = { plannedOn: '26/11/2026', productCodes: [expired, calm], latitude: '10,5', longitude: '106,7' };
    const elsewhere = await hoa.submit(path, city);
    expect(elsewhere.status).toBe(422);
    expect(wordsOf(elsewhere.text)).toContain('Tọa độ này nằm ngoài tỉnh của cơ sở');
    expect(elsewhere.text).toContain('name="confirmedPlace"');
    // A commune's outline is a simplified one: a person may know better.
    const there = { latitude: '22,3964', longitude: '103,4581', confirmedPlace: 'yes' };
    const planned = await hoa.submit(path, { plannedOn: '26/11/2026', productCodes: [expired, calm], ...there });
    expect(planned.status).toBe(303);
    const page = await hoa.get(inspectionPath);
    visitPath = /href="(\/kiem-tra-giam-sat\/luot\/[^"]+)"/.exec(page.text)?.[1] ?? '';
    expect(await wordsAt(seo, '/thong-bao')).toContain('Đoàn kiểm tra của bạn: HTX Giả định Kiểm tra, ngày 26/11/2026');
    expect(await wordsAt(seo, '/kiem-tra-giam-sat?phan=cua-toi')).toContain('HTX Giả định Kiểm tra');
    expect(await wordsAt(seo, visitPath)).toContain('Bạn ở trong đoàn này');
    expect((await seo.get(visitPath)).text).toContain('href="/hien-truong"');
    // Degrees are written as they are typed.
    expect(await wordsAt(hoa, visitPath)).toContain('22,3964; 103,4581');
    expect((await hoa.get(`${visitPath}/doi`)).text).toContain('value="22,3964"');
    // It is still to come, and is to be done all the same.
    const board = (await hoa.get('/phat-hien/bang.json')).json() as Pick<BoardView, 'visits'>;
    expect(board.visits).toMatchObject({ held: 0, planned: 1 });
    expect(await wordsAt(hoa, planPath)).toContain('Đã có lịch 26/11/2026');
    const route = await wordsAt(hoa, `${inspectionPath}/lich`);
    expect(route).toContain('Ngày 26/11/2026: 1 lượt');
    expect(route).toMatch(/Chè đã hết hạn; Miến còn hạn|Miến còn hạn; Chè đã hết hạn/);
    expect(route).toContain('Xã Bình Lư');
  });

  test('another inspection of the same place asks for a reason, whoever plans it', async () => {
    const path = `${inspectionPath}/them-luot?chu-the=${producerCode}`;
    expect(await wordsAt(hoa, path)).toContain('Cơ sở này đã được kiểm tra gần đây');
    const again = await hoa.submit(path, { plannedOn: '27/11/2026', recentReason: '' });
    expect([again.status, wordsOf(again.text).includes('không gây cản trở sản xuất, kinh doanh')]).toEqual([422, true]);
    const reason = 'Mẫu gửi kiểm nghiệm phải lấy lại.';
    expect((await lan.force(path, { plannedOn: '27/11/2026', recentReason: reason })).status).toBe(404);
    expect((await hoa.submit(path, { plannedOn: '27/11/2026', recentReason: reason })).status).toBe(303);
    const list = (await hoa.get(inspectionPath)).text;
    const second =
      [...list.matchAll(/href="(\/kiem-tra-giam-sat\/luot\/[^"]+)"/g)].map(([, one]) => one ?? '')[1] ?? '';
    expect(await wordsAt(hoa, second)).toContain(reason);
    const bare = await hoa.submit(`${second}/huy`, { reason: '' });
    expect(bare.status).toBe(422);
    expect((await hoa.submit(`${second}/huy`, { reason: 'Cơ sở nghỉ vụ.' })).status).toBe(303);
    expect(await wordsAt(hoa, second)).toContain('Lượt này đã hủy');
    expect((await hoa.get(`${second}/huy`)).status).toBe(404);
  });

  test('the producer is told by the notice, not before; the clerk numbers it once', async () => {
    expect((await may.get(visitPath)).status).toBe(404);
    const paper = await hoa.get(`${visitPath}/thong-bao.docx`);
    expect(paper.status).toBe(200);
    expect((await may.get(`${visitPath}/thong-bao.docx`)).status).toBe(404);
    expect((await lan.get(`${visitPath}/thong-bao`)).status).toBe(403);
    const numbered = { number: '07/TB-VPĐP', issuedOn: '20/11/2026' };
    const other = await thu.submit(`${visitPath}/thong-bao`, { ...numbered, number: '07/BC-VPĐP' });
    expect(other.status).toBe(422);
    expect((await thu.submit(`${visitPath}/thong-bao`, numbered)).status).toBe(303);
    const words = await wordsAt(may, visitPath);
    expect(words).toContain('Đã thông báo');
    expect(words).toContain('125/QĐ-UBND');
    expect(words).not.toContain('Các lượt khác ở chủ thể này');
    expect(await wordsAt(may, '/thong-bao')).toContain('Thông báo kiểm tra ngày 26/11/2026');
    expect(await wordsAt(may, '/kiem-tra-giam-sat')).toContain('HTX Giả định Kiểm tra');
    const own = await may.get(`${visitPath}/thong-bao.docx`);
    const text = textOfWord((await partsOfDocx(own.bytes)).get('word/document.xml') ?? '');
    expect(text).toContain('Số: 07/TB-VPĐP');
    expect(text).toContain('Kính gửi');
    // An inspector whose account names no office comes from the committee, not from a unit of the map.
    expect(text).toContain('UBND tỉnh Lai Châu');
    expect(await wordsAt(tua, '/van-ban')).toContain('07/TB-VPĐP');
    const again = await thu.submit(`${visitPath}/thong-bao`, { ...numbered, number: '08/TB-VPĐP' });
    expect([again.status, wordsOf(again.text).includes('lý do')]).toEqual([422, true]);
    expect((await stranger(house).get(visitPath)).status).toBe(303);
    expect((await pao.get(visitPath)).status).toBe(404);
  });
});

describe('a notice on the day of the visit', () => {
  test('is asked about; the producer reads who sent it, not a dotted line', async () => {
    const form = `/kiem-tra-giam-sat/cuoc/lap?ke-hoach=${planPath.split('/').at(-1)}`;
    const said = { ...(await inspectionSaid()), startsOn: '23/11/2026', endsOn: '23/11/2026' };
    const made = placeOf((await hoa.submit(form, said)).location);
    const visit = { plannedOn: '23/11/2026', recentReason: 'Kiểm thử thông báo.' };
    expect((await hoa.submit(`${made}/them-luot?chu-the=${producerCode}`, visit)).status).toBe(303);
    const [path = ''] = /\/kiem-tra-giam-sat\/luot\/[0-9a-f-]{36}/.exec((await hoa.get(made)).text) ?? [];
    const numbered = { number: '09/TB-VPĐP', issuedOn: '23/11/2026' };
    const asked = await thu.submit(`${path}/thong-bao`, numbered);
    expect([asked.status, wordsOf(asked.text).includes('chỉ được báo đúng ngày đoàn đến (23/11/2026)')]).toEqual([
      422,
      true,
    ]);
    expect((await lan.force(`${path}/thong-bao`, { ...numbered, onTheDay: 'yes' })).status).toBe(403);
    expect((await thu.submit(`${path}/thong-bao`, { ...numbered, onTheDay: 'yes' })).status).toBe(303);
    const told = await wordsAt(may, '/thong-bao');
    expect(told).toContain('Thông báo kiểm tra ngày 23/11/2026');
    expect(told).not.toContain('……');
    // Where no place was written for the visit, the notice names the commune.
    await query(house.ports.database.write, `update visit set place = '' where id = $1`, [path.split('/').at(-1)]);
    const drawn = await hoa.get(`${path}/thong-bao.docx`);
    const text = textOfWord((await partsOfDocx(drawn.bytes)).get('word/document.xml') ?? '');
    expect(text).toContain('Địa điểm: Xã Bình Lư');
  });
});

test('guidance given meanwhile stands beside the visit', async () => {
  const words = 'Nhắc ghi sổ lô sản xuất.';
  const said = { kind: 'guidance', producerCode, words, heldOn: '23/11/2026' };
  expect((await tua.submit('/kiem-tra-giam-sat/ghi-nhanh', said)).status).toBe(303);
  expect(await wordsAt(hoa, visitPath)).toContain('Hướng dẫn');
});
