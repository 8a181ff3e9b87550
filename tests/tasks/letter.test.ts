// A whole letter becomes tasks in one confirmed act: what is proposed for each clause, why, what is left out, and what is asked about twice.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { date } from '#kernel/calendar.ts';
import type { Clause, ClauseId, Letter, LetterEntry, LetterId } from '#modules/directives/index.ts';
import { insertLetters } from '#modules/directives/store.ts';
import { insertClauses } from '#modules/directives/store-clauses.ts';
import { insertEntries } from '#modules/directives/store-entries.ts';
import { listTasksOfClauses, listTasksOfLetter } from '#modules/tasks/services.ts';
import { proposeAssignment } from '#modules/tasks/use-cases/propose-assignment.ts';
import { done, newCommand, otherProvince, province, refused } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { wordsOf } from '../support/web.ts';
import { PROVINCE, twoBodies } from './offices-and-people.ts';

let house: TestHouse;
let bodies: Awaited<ReturnType<typeof twoBodies>>;
const letterId = newCommand() as LetterId;
const clauseIds = [1, 2, 3, 4].map(() => newCommand() as ClauseId);

const contents: readonly Partial<Clause>[] = [
  {
    text: 'Sở Công Thương chủ trì, Hội Nông dân tỉnh phối hợp mở điểm bán.',
    responsible: ['Sở Công Thương', 'Hội Nông dân tỉnh'],
    coordinating: ['Hội Nông dân tỉnh'],
    deadlines: [date('2026-12-15')],
  },
  { text: 'Đẩy mạnh xúc tiến thương mại, mở rộng thị trường.', isStanding: true },
  {
    text: 'Báo cáo hằng quý gửi về tỉnh.',
    responsible: ['UBND các xã, phường', 'Hội Làm vườn'],
    recurring: 'quarter',
    deadlines: [date('2026-12-31')],
  },
  { text: 'Gửi lời chúc mừng.', deadlines: [date('2026-01-05')] },
];

beforeAll(async () => {
  house = await freshHouse();
  const { ports } = house;
  bodies = await twoBodies(ports, province);
  const now = ports.clock.now();
  const db = ports.database.write;
  const letter: Letter = {
    id: letterId,
    version: 1,
    provinceCode: '12',
    docType: 'Công văn',
    number: '132',
    symbol: 'UBND-KTN',
    fullNumber: '132/UBND-KTN',
    issuedOn: date('2026-11-09'),
    issuer: 'UBND tỉnh Lai Châu',
    issuerAbove: null,
    place: null,
    subject: 'về việc tăng cường quản lý sản phẩm OCOP',
    addressees: [],
    recipients: [],
    signer: null,
    numberKey: null,
    issuerKey: null,
    isHeld: true,
    instrument: null,
    text: null,
    file: null,
    scanned: false,
    pages: null,
    reading: null,
    readProblem: null,
    isSample: false,
    searchText: '',
    madeBy: null,
    madeAt: now,
    changedAt: now,
  };
  await insertLetters(db, [letter]);
  await insertEntries(db, [
    {
      id: newCommand() as LetterEntry['id'],
      version: 1,
      letterId,
      provinceCode: '12',
      communeCode: null,
      bodyId: null,
      direction: 'outgoing',
      bookYear: 2026,
      bookNumber: 1,
      onDay: date('2026-11-09'),
      file: null,
      sentBy: null,
      note: null,
      dayReason: null,
      issuerReason: null,
      enteredBy: null,
      enteredByName: null,
      enteredAt: now,
    },
  ]);
  await insertClauses(
    db,
    contents.map(
      (content, index): Clause => ({
        id: clauseIds[index] as ClauseId,
        version: 1,
        letterId,
        provinceCode: '12',
        communeCode: null,
        bodyId: null,
        ordinal: String(index + 1),
        parentOrdinal: null,
        position: index,
        span: null,
        origin: 'read',
        state: 'in-use',
        stateReason: null,
        madeFrom: [],
        readIndex: null,
        confirmedBy: null,
        confirmedByName: null,
        confirmedAt: now,
        changedAt: now,
        text: '',
        responsible: [],
        coordinating: [],
        deadlines: [],
        recurring: null,
        isStanding: false,
        ...content,
      }),
    ),
  );
});
afterAll(() => house.close());

test('each clause is proposed with who, by when and why: named, by the table of functions, or not known', async () => {
  const { items } = await done(house.ports, province, proposeAssignment, { letterId });
  const trade = `12//${bodies.trade}`;
  expect(
    items.map(({ leads, coordinators, dueOn, kind, period }) => ({ leads, coordinators, dueOn, kind, period })),
  ).toEqual([
    { leads: [trade], coordinators: [`12//${bodies.farmers}`], dueOn: '2026-12-15', kind: 'once', period: null },
    { leads: [trade], coordinators: ['communes'], dueOn: null, kind: 'standing', period: 'quarter' },
    { leads: ['communes'], coordinators: [], dueOn: '2026-12-31', kind: 'recurring', period: 'quarter' },
    { leads: [], coordinators: [], dueOn: null, kind: 'once', period: null },
  ]);
  expect(items.map((one) => one.why.kind)).toEqual(['named', 'function', 'named', 'none']);
  expect(items[1]?.why).toMatchObject({ functionCode: 'promote-and-sell', source: 'inferred' });
  expect(items[2]?.why).toMatchObject({ unknown: ['Hội Làm vườn'] });
  expect((await refused(house.ports, otherProvince, proposeAssignment, { letterId })).code).toBe('records/not-found');
});

test('the letter is given in one act after its preview; what is left out stays, and is proposed again', async () => {
  const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  const path = `/nhiem-vu/giao?van-ban=${letterId}`;
  const page = await hoa.get(path);
  const words = wordsOf(page.text);
  expect(words).toContain('Văn bản nêu: Sở Công Thương; Hội Nông dân tỉnh.');
  expect(words).toContain('do hệ thống suy ra, chưa có văn bản nào quy định');
  // A body that the letter names and nobody entered: said so, with the way to enter it and come back.
  expect(words).toContain('Văn bản nêu Hội Làm vườn, chưa có trong danh sách cơ quan');
  const entering = /href="(\/co-quan\/moi\?[^"]+)"/.exec(page.text)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect((await hoa.get(entering)).text).toContain('value="Hội Làm vườn"');
  const elsewhere = await hoa.force('/co-quan/moi', {
    provinceCode: '12',
    name: 'Hội X',
    kind: 'other',
    tiep: '//la.vn',
  });
  expect(elsewhere.location?.startsWith('/co-quan')).toBe(true);
  const entered = await hoa.submit(entering, { name: 'Hội Làm vườn', kind: 'association' });
  expect([entered.status, entered.location?.startsWith(`/nhiem-vu/giao?van-ban=${letterId}`)]).toEqual([303, true]);
  const typed = {
    source: 'Công văn số 132/UBND-KTN',
    'items.0.content': contents[0]?.text ?? '',
    'items.0.leads': `12//${bodies.trade}`,
    'items.0.kind': 'once',
    'items.0.dueOn': '15/12/2026',
    'items.1.content': contents[1]?.text ?? '',
    'items.1.leads': PROVINCE,
    'items.1.kind': 'standing',
    'items.1.period': 'quarter',
    'items.2.content': contents[2]?.text ?? '',
    'items.2.leads': 'communes',
    'items.2.kind': 'recurring',
    'items.2.period': 'quarter',
    'items.2.dueOn': '31/12/2026',
    'items.3.skip': 'yes',
    'items.3.content': contents[3]?.text ?? '',
    'items.3.kind': 'once',
  };
  const seen = await hoa.force(path, { ...typed, act: 'preview' });
  expect([seen.status, wordsOf(seen.text).includes('40 nhiệm vụ')]).toEqual([200, true]);
  expect(await listTasksOfLetter(house.ports.database.write, letterId as never)).toEqual([]);
  const given = await hoa.force(path, { ...typed, act: 'assign' });
  expect([given.status, given.location?.startsWith('/nhiem-vu?phan=da-giao')]).toEqual([303, true]);
  const tasks = await listTasksOfLetter(house.ports.database.write, letterId as never);
  expect(tasks.filter((one) => one.spread === null)).toHaveLength(40);
  expect(await listTasksOfClauses(house.ports.database.write, [clauseIds[3] as never])).toEqual([]);
  expect(
    (await listTasksOfClauses(house.ports.database.write, [clauseIds[1] as never])).map((one) => one.kind),
  ).toEqual(['standing']);
  const { items } = await done(house.ports, province, proposeAssignment, { letterId });
  expect(items.map((one) => one.given.length)).toEqual([1, 1, 1, 0]);
  // Who got work from the letter may read it: it waits in its book.
  const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  expect((await tua.get(`/van-ban/${letterId}`)).status).toBe(200);
  const letter = wordsOf((await hoa.get(`/van-ban/${letterId}`)).text);
  expect(letter).toContain('Đã giao ngày 23/11/2026: tất cả các xã, phường, hạn 31/12/2026');
  const wrong = await hoa.force(path, { ...typed, 'items.0.dueOn': '13/12/2026', 'items.2.dueOn': '', act: 'preview' });
  expect(wordsOf(wrong.text)).toContain('Nội dung 3, thời hạn:');
  const again = await hoa.force(path, { ...typed, act: 'preview' });
  expect([again.status, wordsOf(again.text).includes('đang làm đúng nội dung này')]).toEqual([422, true]);
  expect(wordsOf((await hoa.get(`/nhiem-vu/bang?theo=van-ban`)).text)).toContain('Công văn số 132/UBND-KTN');
});
