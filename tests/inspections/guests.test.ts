// What a department reads around inspections beside the visits themselves: of plans the part it takes part in, no list of signs, cases of its own
// or handed to it; and what its desk counts, it opens (26/2026/QĐ-TTg, Art. 9.4a). The leading office reads everything.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { openTrainingAccounts, trainingPassword } from '#entry/training/accounts.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import { makeProduct, makeRecognition } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { openWeb, Person, wordsOf } from '../support/web.ts';

let house: TestHouse;
let hoa: Person;
let nga: Person;
/** anh Phủ of the department of health: in no team, handed nothing. */
let phu: Person;
/** chị Sao of the department of agriculture: in the team of one inspection. */
let sao: Person;
/** chị Lan of the department of industry and trade, whose office opens cases. */
let lan: Person;
const codes: string[] = [];
const producers: string[] = [];
let plan = '';
const inspections: string[] = [];
const visits: string[] = [];

async function member(login: string): Promise<Person> {
  const person = new Person(openWeb(house.ports));
  expect((await person.signIn(login, trainingPassword)).status).toBe(303);
  return person;
}
const placeOf = (location: string | null | undefined): string => (location ?? '').split('?')[0] ?? '';

/** An inspection of the plan with one visit, to the producer of a product, led by an account. */
async function inspection(which: number, title: string, login: string): Promise<void> {
  const account = await findAccountByLogin(house.ports.database.write, login);
  const planId = plan.split('/').at(-1) ?? '';
  const made = await hoa.submit(`/kiem-tra-giam-sat/cuoc/lap?ke-hoach=${planId}`, {
    title,
    purpose: 'Kiểm tra theo kế hoạch.',
    startsOn: '24/11/2026',
    endsOn: '30/11/2026',
    'decision.number': `13${which}/QĐ-UBND`,
    'decision.date': '20/11/2026',
    'decision.body': 'UBND tỉnh Lai Châu',
    decider: 'province-committee',
    'team.0.accountId': String(account?.id),
    head: '0',
  });
  expect(made.status).toBe(303);
  inspections[which] = placeOf(made.location);
  const page = `${inspections[which]}/them-luot?chu-the=${producers[which]}`;
  const set = await hoa.submit(page, { productCodes: codes[which] ?? '', plannedOn: '25/11/2026' });
  expect(set.status).toBe(303);
  const [visit = ''] =
    /\/kiem-tra-giam-sat\/luot\/[0-9a-f-]{36}/.exec((await hoa.get(inspections[which] ?? '')).text) ?? [];
  visits[which] = visit;
}

beforeAll(async () => {
  house = await freshHouse();
  await openTrainingAccounts(house.ports);
  for (const [i, name] of ['Trà có phần', 'Măng của người khác'].entries()) {
    producers[i] = await makeCooperative(house.ports, `HTX Giả định ${name}`, { registrationNumber: `620000991${i}` });
    codes[i] = await makeProduct(house.ports, name, { producerCode: producers[i] });
    await makeRecognition(house.ports, codes[i] ?? '', { issuedOn: '06/06/2023' });
  }
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  nga = await signedInPerson(house, 'chị Nga, auditor');
  lan = await signedInPerson(house, 'chị Lan, officer of a department');
  phu = await member('hd.yte');
  sao = await member('hd.nongnghiep');
  const said = { year: '2026', title: 'Kế hoạch kiểm tra 2026', purpose: 'Kiểm tra.' };
  plan = placeOf((await hoa.submit('/kiem-tra-giam-sat/ke-hoach/lap', said)).location);
  for (const code of codes) {
    const chosen = await hoa.submit(`${plan}/chon/${code}`, { chosen: 'yes', why: 'Nhiều năm chưa ai đến.' });
    expect(chosen.status).toBe(303);
  }
  const approval = {
    'approval.number': '12/QĐ-UBND',
    'approval.date': '20/11/2026',
    'approval.body': 'UBND tỉnh Lai Châu',
  };
  expect((await hoa.submit(`${plan}/phe-duyet`, approval)).status).toBe(303);
  await inspection(0, 'Đợt một', 'hd.nongnghiep');
  await inspection(1, 'Đợt hai', 'kiemtra');
});
afterAll(() => house.close());

test('of a plan a department reads the part that it takes part in, and no plan without one', async () => {
  expect((await hoa.get('/kiem-tra-giam-sat/ke-hoach')).text).toContain(plan);
  expect((await sao.get('/kiem-tra-giam-sat/ke-hoach')).text).toContain(`href="${plan}"`);
  expect((await phu.get('/kiem-tra-giam-sat/ke-hoach')).text).not.toContain(plan);
  for (const page of [plan, `${plan}.json`, `${plan}/bang.xlsx`]) {
    expect({ page, status: (await phu.get(page)).status }).toEqual({ page, status: 404 });
    for (const person of [hoa, nga, sao]) expect((await person.get(page)).status).toBe(200);
  }
  const whole = wordsOf((await hoa.get(plan)).text);
  for (const one of ['Trà có phần', 'Măng của người khác', 'Đợt một', 'Đợt hai']) expect(whole).toContain(one);
  const part = await sao.get(plan);
  expect(wordsOf(part.text)).toContain('Bạn đang xem phần cơ quan mình tham gia');
  for (const one of ['Trà có phần', 'Đợt một']) expect(wordsOf(part.text)).toContain(one);
  for (const one of ['Măng của người khác', 'Đợt hai']) {
    expect(wordsOf(part.text)).not.toContain(one);
    expect((await sao.get(`${plan}.json`)).text).not.toContain(one);
  }
  // Everything that the page links to opens.
  for (const [, address = ''] of part.text
    .matchAll(/<main[\s\S]*?<\/main>/g)
    .next()
    .value?.[0].matchAll(/href="(\/[^"#]*)"/g) ?? []) {
    expect({ address, status: (await sao.get(address.replaceAll('&amp;', '&'))).status }).toEqual({
      address,
      status: 200,
    });
  }
});

test('an inspection with its days and route is read by who goes along; others neither see it nor add to it', async () => {
  const [own = '', other = ''] = inspections;
  for (const [person, page, status] of [
    [sao, own, 200],
    [sao, `${own}/lich`, 200],
    [sao, other, 404],
    [sao, `${other}/lich`, 404],
    [phu, own, 404],
    [nga, other, 200],
  ] as const) {
    expect({ page, status: (await person.get(page)).status }).toEqual({ page, status });
  }
  const list = wordsOf((await sao.get('/kiem-tra-giam-sat')).text);
  expect([list.includes('Đợt một'), list.includes('Đợt hai')]).toEqual([true, false]);
  expect(wordsOf((await phu.get('/kiem-tra-giam-sat')).text)).not.toContain('Đợt');
  const visit = { plannedOn: '26/11/2026', productCodes: codes[1] ?? '' };
  expect((await sao.force(`${other}/them-luot?chu-the=${producers[1]}`, visit)).status).toBe(404);
  const planId = plan.split('/').at(-1) ?? '';
  const api = `inspections/view-plan?planId=${planId}`;
  expect([(await phu.get(`/api/v1/${api}`)).status, (await sao.get(`/api/v1/${api}`)).status]).toEqual([404, 200]);
});

test('whom the signs speak against is read by the office that chooses, not by a department', async () => {
  for (const page of [
    '/kiem-tra-giam-sat/rui-ro',
    '/suc-khoe',
    `/suc-khoe/${codes[0]}`,
    '/kiem-tra-giam-sat/ke-hoach/lap',
  ]) {
    expect({ page, status: (await sao.get(page)).status }).toEqual({ page, status: 403 });
    expect({ page, status: (await hoa.get(page)).status }).toEqual({ page, status: 200 });
  }
  const menu = (await sao.get('/kiem-tra-giam-sat')).text;
  for (const page of ['/kiem-tra-giam-sat/rui-ro', '/suc-khoe']) expect(menu).not.toContain(`href="${page}"`);
  expect(menu).toContain('href="/kiem-tra-giam-sat/ke-hoach"');
});

test('a case is read by the department that opened it or that it was handed to; a desk counts what opens', async () => {
  const open = '/kiem-tra-giam-sat/vu-viec/mo';
  const about = (words: string) => ({ source: 'other', productCode: codes[0] ?? '', words, seenOn: '20/11/2026' });
  const ofHoa = placeOf((await hoa.submit(open, about('Tem in hạn cũ.'))).location);
  const ofLan = placeOf((await lan.submit(open, about('Quảng cáo sai.'))).location);
  const counted = async (person: Person): Promise<number> => {
    const { waiting } = (await person.get('/viec.json')).json() as { waiting: { kind: string; count: number }[] };
    return waiting.find((one) => one.kind === 'cases-open')?.count ?? 0;
  };
  const listed = async (person: Person): Promise<readonly string[]> =>
    [...new Set((await person.get('/kiem-tra-giam-sat/vu-viec')).text.match(/vu-viec\/[0-9a-f-]{36}/g))].map(
      (one) => `/kiem-tra-giam-sat/${one}`,
    );
  for (const [person, expected] of [
    [hoa, [ofHoa, ofLan]],
    [lan, [ofLan]],
    [sao, []],
    [phu, []],
  ] as const) {
    expect([...(await listed(person))].sort()).toEqual([...expected].sort());
    expect(await counted(person)).toBe(expected.length);
    for (const one of [ofHoa, ofLan]) {
      const status = (expected as readonly string[]).includes(one) ? 200 : 404;
      expect({ one, status: (await person.get(one)).status }).toEqual({ one, status });
    }
  }
  expect((await phu.force(`${ofHoa}/ket-thuc`, { version: '1', outcome: 'Thôi không làm nữa.' })).status).toBe(404);
  expect(wordsOf((await hoa.get(ofLan)).text)).toContain('Cơ quan mở vụ việc Sở Công Thương');
  // Handed to the department of health, it is read there.
  const over = { agency: 'Sở Y tế', on: '23/11/2026', letterNumber: '45/CV-VPĐP', words: 'Đề nghị xử lý.' };
  expect((await hoa.submit(`${ofHoa}/chuyen`, over)).status).toBe(303);
  expect((await phu.get(ofHoa)).status).toBe(200);
  expect((await sao.get(ofHoa)).status).toBe(404);
  expect(await listed(phu)).toEqual([ofHoa]);
});
