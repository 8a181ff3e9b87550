// What is said about a dossier: with the producer, both sides read it; among the offices, no producer and no helper ever does, on no
// page, in no paper and by no program. Nothing is changed in silence, and who settled a thread is kept.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { correctComment } from '#modules/dossiers/use-cases/correct-comment.ts';
import { dropDossier } from '#modules/dossiers/use-cases/drop-dossier.ts';
import { inviteEditor } from '#modules/dossiers/use-cases/invite-editor.ts';
import { listDossierComments, listInternalComments } from '#modules/dossiers/use-cases/list-comments.ts';
import { reopenThread, resolveThread } from '#modules/dossiers/use-cases/settle-thread.ts';
import { writeComment, writeInternalComment } from '#modules/dossiers/use-cases/write-comment.ts';
import { findProducerByCode } from '#modules/producers/services.ts';
import { query } from '#platform/database/db.ts';
import { squeezed, textOfPdf } from '../documents/read-paper.ts';
import { binhLu, done, otherProvince, province, refused, speakerOf } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { completeProducer, fillIn } from './complete-dossier.ts';
import { makeTea, mayWithTea, opened } from './filing.ts';
import { unzipped } from './unzipped.ts';

let house: TestHouse;
let may: Person;
let tua: Person;
let hoa: Person;
let pao: Person;
let place: string;
let dossierId: string;
let producerCode: string;

const SECRET = 'Chưa tin số liệu doanh thu, tỉnh kiểm tra giúp';
const hidden = `${SECRET} <script>alert(1)</script> & "ngoặc"`;

beforeAll(async () => {
  house = await freshHouse();
  let productCode: string;
  ({ may, producerCode, productCode } = await mayWithTea(house, 'Shan trao đổi'));
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
  await completeProducer(house.ports, producerCode);
  place = await opened(may, productCode);
  dossierId = place.split('/').at(-1) ?? '';
});
afterAll(() => house.close());

async function accountOf(login: string) {
  const account = await findAccountByLogin(house.ports.database.write, login);
  if (account === undefined) throw new Error(login);
  return account;
}
const versionOf = async (id: string): Promise<number> => {
  const rows = await query<{ version: number }>(
    house.ports.database.write,
    'select version from dossier_comment where id = $1',
    [id],
  );
  return rows[0]?.version ?? 0;
};
const told = async (login: string): Promise<readonly Record<string, unknown>[]> =>
  await query(
    house.ports.database.write,
    `select n.words, n.path from notification n where n.account_id = $1 and n.kind = 'dossier-comment' order by n.id`,
    [(await accountOf(login)).id],
  );
const idIn = (address: string | null): string => address?.split('/').at(-1) ?? '';

describe('with the producer', () => {
  let thread: string;

  test('an empty word is refused with the form kept, and nothing is written', async () => {
    const empty = await tua.submit(`${place}/trao-doi`, { place: 'plan', body: ' ' });
    expect([empty.status, empty.text.includes('error-summary')]).toEqual([422, true]);
    expect(empty.text).toMatch(/value="plan" selected/);
    expect(wordsOf((await tua.get(`${place}/trao-doi`)).text)).toContain('Chưa có trao đổi nào.');
  });

  test('the commune asks about a place of the dossier, and the producer is told without the words', async () => {
    const asked = await tua.submit(`${place}/trao-doi`, { place: 'criterion:1.1', body: 'Xin gửi hợp đồng\nmua chè.' });
    expect(asked.status).toBe(303);
    thread = idIn(asked.location);
    const page = wordsOf((await may.get(asked.location ?? '')).text);
    expect(page).toContain('Về: Tiêu chí 1.1');
    expect(page).toContain('Xin gửi hợp đồng mua chè.');
    expect(page).toMatch(/, xã, \d\d\/\d\d\/\d{4}/);
    const [notice] = await told('chuthe');
    expect(notice?.['path']).toBe(`${place}/trao-doi/${thread}`);
    expect(JSON.stringify(notice)).not.toContain('hợp đồng');
    expect(wordsOf((await may.get('/thong-bao')).text)).toContain('viết ở hồ sơ Chè Shan trao đổi');
  });

  test('the producer answers and the commune is told', async () => {
    const answered = await may.submit(`${place}/trao-doi/${thread}`, { body: 'Em gửi trong ví minh chứng rồi ạ.' });
    expect(answered.status).toBe(303);
    expect(await told('xa.binhlu')).toHaveLength(1);
    const page = wordsOf((await tua.get(`${place}/trao-doi/${thread}`)).text);
    expect(page.indexOf('Xin gửi hợp đồng')).toBeLessThan(page.indexOf('Em gửi trong ví'));
    expect(wordsOf((await tua.get(place)).text)).toContain('Trao đổi với chủ thể (1 chưa xong)');
    expect(wordsOf((await may.get(place)).text)).toContain('Trao đổi với xã, tỉnh (1 chưa xong)');
  });

  test('whoever settles it and opens it again is named, and an answer opens it too', async () => {
    await tua.force(`${place}/trao-doi/${thread}`, { turn: 'settle', version: String(await versionOf(thread)) });
    expect(wordsOf((await may.get(`${place}/trao-doi`)).text)).toContain('Đã xong (1)');
    await may.force(`${place}/trao-doi/${thread}`, { turn: 'reopen', version: String(await versionOf(thread)) });
    await tua.force(`${place}/trao-doi/${thread}`, { turn: 'settle', version: String(await versionOf(thread)) });
    await may.submit(`${place}/trao-doi/${thread}`, { body: 'Còn một câu nữa.' });
    const page = wordsOf((await tua.get(`${place}/trao-doi/${thread}`)).text);
    expect(page.match(/ghi đã xong, /g)).toHaveLength(2);
    expect(page.match(/mở lại, /g)).toHaveLength(2);
    expect(page).toContain('Chưa xong');
  });

  test('a settled thread is not settled twice, and a stale page is told so', async () => {
    const version = await versionOf(thread);
    await done(house.ports, binhLu, resolveThread, { commentId: thread, version });
    const again = { commentId: thread, version: version + 1 };
    expect((await refused(house.ports, binhLu, resolveThread, again)).code).toBe('dossiers/thread-is-settled');
    expect((await refused(house.ports, binhLu, reopenThread, { commentId: thread, version })).code).toBe(
      'records/changed-meanwhile',
    );
    await done(house.ports, binhLu, reopenThread, again);
    expect((await refused(house.ports, binhLu, reopenThread, { ...again, version: version + 2 })).code).toBe(
      'dossiers/thread-is-open',
    );
  });

  test('one corrects only one’s own words, and the text of before stays readable for both', async () => {
    const page = (await tua.get(`${place}/trao-doi/${thread}`)).text;
    const own = [...page.matchAll(/href="([^"]+\/sua\/[^"]+)"/g)].map(([, href]) => href ?? '');
    expect(own).toHaveLength(1);
    const [edit = ''] = own;
    expect((await tua.submit(edit, { body: 'Xin gửi hợp đồng\nmua chè.' })).status).toBe(422);
    expect((await tua.submit(edit, { body: 'Xin gửi hợp đồng mua chè năm 2026.' })).status).toBe(303);
    const shown = wordsOf((await may.get(`${place}/trao-doi/${thread}`)).text);
    expect(shown).toContain('Xin gửi hợp đồng mua chè năm 2026.');
    expect(shown).toContain('Xem lời trước khi sửa');
    expect(shown).toContain('Xin gửi hợp đồng mua chè. ');
    expect((await may.get(edit)).status).toBe(404);
    const forced = await may.force(edit, { version: String(await versionOf(thread)), body: 'Không cần gửi.' });
    expect(forced.status).toBe(403);
    const foreign = { commentId: thread, version: await versionOf(thread), body: 'Sửa hộ.' };
    expect((await refused(house.ports, binhLu, correctComment, foreign)).code).toBe('dossiers/not-your-comment');
  });

  test('a place that the dossier has not, and somebody without a duty on it, are refused by name', async () => {
    const stranger1 = (await accountOf('xa.doanket')).id;
    const wrong = await refused(house.ports, binhLu, writeComment, {
      dossierId,
      place: 'criterion:99',
      body: 'Thử',
      mentions: stranger1,
    });
    expect(wrong.fields?.map((one) => one.code)).toEqual(['dossiers/place-unknown', 'dossiers/not-to-mention']);
    expect((await told('xa.doanket')).length).toBe(0);
  });

  test('the producer is offered no officers but those that wrote to it', async () => {
    const page = (await may.get(`${place}/trao-doi`)).text;
    const { displayName } = await accountOf('tinh');
    expect(wordsOf(page)).not.toContain(displayName);
    expect(page).toContain((await accountOf('xa.binhlu')).id);
  });
});

describe('among the offices', () => {
  let thread: string;

  test('commune and province talk, whom the commune names is told, and hostile text is only text', async () => {
    const hoaId = (await accountOf('tinh')).id;
    const written = await tua.submit(`${place}/noi-bo`, { place: 'results', body: hidden, mentions: hoaId });
    expect(written.status).toBe(303);
    thread = idIn(written.location);
    expect(await told('tinh')).toHaveLength(1);
    const page = (await hoa.get(`${place}/noi-bo/${thread}`)).text;
    expect(wordsOf(page)).toContain(hidden);
    expect(page).not.toContain('<script>alert(1)');
    await hoa.submit(`${place}/noi-bo/${thread}`, { body: 'Tỉnh sẽ đối chiếu với thuế.' });
    expect((await told('xa.binhlu')).length).toBe(3);
    expect((await told('chuthe')).some((one) => String(one['path']).includes('noi-bo'))).toBe(false);
    expect(wordsOf((await tua.get(place)).text)).toContain('Nội bộ cơ quan (1 chưa xong)');
  });

  test('the producer finds them on no page, in no list of acts and by no address', async () => {
    for (const page of [place, `${place}.json`, `${place}/trao-doi`, '/ho-so', '/thong-bao', '/']) {
      const { text } = await may.get(page);
      expect(text).not.toContain(SECRET);
      expect(text).not.toContain('noi-bo');
      expect(text).not.toContain('Nội bộ');
      expect(text).not.toContain(thread);
    }
    for (const page of [`${place}/noi-bo`, `${place}/noi-bo/${thread}`, `${place}/noi-bo/${thread}/sua/${thread}`]) {
      const nowhere = page.replaceAll(dossierId, '01a00000-0000-7000-8000-000000000000');
      expect((await may.get(page)).status).toBe((await may.get(nowhere)).status);
      expect((await may.get(page)).status).toBeGreaterThanOrEqual(403);
    }
    // The word of the other audience opens no internal thread.
    expect((await may.get(`${place}/trao-doi/${thread}`)).status).toBe(404);
    expect((await may.force(`${place}/trao-doi/${thread}`, { body: 'Đoán' })).status).toBe(404);
  });

  test('nor by a program: what is not for the producer answers like what does not exist', async () => {
    const producer = await findProducerByCode(house.ports.database.write, producerCode);
    if (producer === null) throw new Error('no producer');
    const speaker = { ...speakerOf(producer.id), accountId: (await accountOf('chuthe')).id };
    const nowhere = '01a00000-0000-7000-8000-000000000000';
    expect((await refused(house.ports, speaker, listInternalComments, { dossierId })).kind).toBe('forbidden');
    for (const act of [resolveThread, reopenThread]) {
      const real = await refused(house.ports, speaker, act, { commentId: thread, version: 1 });
      const none = await refused(house.ports, speaker, act, { commentId: nowhere, version: 1 });
      expect(real).toEqual(none);
    }
    const guess = { version: 1, body: 'Đoán' };
    expect(await refused(house.ports, speaker, correctComment, { commentId: thread, ...guess })).toEqual(
      await refused(house.ports, speaker, correctComment, { commentId: nowhere, ...guess }),
    );
    expect(await refused(house.ports, speaker, writeComment, { dossierId, threadId: thread, body: 'Đoán' })).toEqual(
      await refused(house.ports, speaker, writeComment, { dossierId, threadId: nowhere, body: 'Đoán' }),
    );
    // An officer that also speaks for the producer is the producer here.
    const both = { ...binhLu, producerIds: speaker.producerIds };
    expect((await refused(house.ports, both, listInternalComments, { dossierId })).kind).toBe('not-found');
    expect((await refused(house.ports, both, writeInternalComment, { dossierId, body: 'x' })).kind).toBe('not-found');
    expect((await refused(house.ports, both, resolveThread, { commentId: thread, version: 1 })).kind).toBe('not-found');
  });

  test('a helper that was let in reads and writes with the producer, and sees nothing of the offices', async () => {
    const producer = await findProducerByCode(house.ports.database.write, producerCode);
    const chi = { ...speakerOf(producer?.id as never), accountId: (await accountOf('chuthe')).id };
    const invite = { dossierId, forWhom: 'Cán bộ phường', access: 'edit', way: 'login', login: 'xa.doanket' };
    const { invitationId } = await done(house.ports, chi, inviteEditor, invite);
    expect((await pao.get(`${place}/trao-doi`)).status).toBe(404);
    expect((await pao.submit(`/moi-soan/tai-khoan/${invitationId}`, {})).status).toBe(303);
    expect((await pao.submit(`${place}/trao-doi`, { body: 'Tôi giúp soạn phần này.' })).status).toBe(303);
    expect(wordsOf((await may.get(`${place}/trao-doi`)).text)).toContain('người giúp soạn');
    expect((await pao.get(`${place}/noi-bo`)).status).toBe(404);
    expect((await pao.get(`${place}/noi-bo/${thread}`)).status).toBe(404);
    expect((await pao.get(place)).text).not.toContain('noi-bo');
  });

  test('another commune, another province, a stranger and who only helps with the machine find nothing', async () => {
    expect((await refused(house.ports, otherProvince, listInternalComments, { dossierId })).kind).toBe('not-found');
    expect((await refused(house.ports, otherProvince, listDossierComments, { dossierId })).kind).toBe('not-found');
    expect((await stranger(house).get(`${place}/noi-bo`)).text).not.toContain(SECRET);
    const admin = await signedInPerson(house, 'the administrator');
    expect((await admin.get(`${place}/noi-bo`)).status).toBe(403);
    const inspector = await signedInPerson(house, 'anh Seo, inspector');
    expect((await inspector.get(`${place}/noi-bo`)).status).toBe(403);
  });

  test('who examines reads and changes nothing', async () => {
    const nga = await signedInPerson(house, 'chị Nga, auditor');
    await done(house.ports, province, listInternalComments, { dossierId });
    const page = await nga.get(`${place}/noi-bo/${thread}`);
    // A draft is read by who writes and guides alone.
    expect(page.status).toBe(404);
  });

  test('they stand in no paper, no copy and no archive of the dossier, and stay readable when it is frozen', async () => {
    await fillIn(may, place);
    expect((await may.submit(`${place}/nop`, { declares: 'yes' })).status).toBe(303);
    const rows = await query<{ content: string }>(
      house.ports.database.write,
      'select content from dossier_submission where dossier_id = $1',
      [dossierId],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.content).not.toContain(SECRET);
    expect(rows[0]?.content).not.toContain('Xin gửi hợp đồng');
    for (const [name, file] of await unzipped((await may.get(`${place}/ca-bo.zip`)).bytes)) {
      expect(`${name} ${file.toString('utf8')}`).not.toContain(SECRET);
    }
    const pdf = squeezed(await textOfPdf((await may.get(`${place}/ca-bo.pdf`)).bytes));
    expect(pdf).not.toContain(squeezed(SECRET));
    expect(pdf).not.toContain(squeezed('Xin gửi hợp đồng'));
    const nga = await signedInPerson(house, 'chị Nga, auditor');
    expect(wordsOf((await nga.get(`${place}/noi-bo/${thread}`)).text)).toContain(SECRET);
    expect((await nga.get(`${place}/noi-bo/${thread}`)).text).not.toContain('name="body"');
    expect((await tua.submit(`${place}/noi-bo/${thread}`, { body: 'Đã nộp, vẫn viết được.' })).status).toBe(303);
  });

  test('a thread of another dossier is not answered from here', async () => {
    const other = await opened(may, await makeTea(house.ports, producerCode, 'Chè khác'));
    const otherId = other.split('/').at(-1);
    const asked = { dossierId: otherId, threadId: thread, body: 'Nhầm hồ sơ' };
    expect((await refused(house.ports, binhLu, writeInternalComment, asked)).kind).toBe('not-found');
    await done(house.ports, binhLu, writeInternalComment, { dossierId: otherId, body: 'Của hồ sơ này.' });
    await may.submit(`${other}/bo`, {});
    expect((await refused(house.ports, binhLu, writeInternalComment, { dossierId: otherId, body: 'Nữa' })).code).toBe(
      'dossiers/no-more-talk',
    );
    expect((await refused(house.ports, binhLu, dropDossier, { dossierId: otherId, version: 2 })).code).toBe(
      'dossiers/not-in-this-state',
    );
    const kept = wordsOf((await tua.get(`${other}/noi-bo`)).text);
    expect(kept).toContain('Của hồ sơ này.');
    expect(kept).toContain('đọc lại được, không viết thêm');
  });
});

test('each act stands in the ledger with what it changed, the text of before among it', async () => {
  const rows = await query<{ use_case: string }>(
    house.ports.database.write,
    `select distinct e.use_case from ledger_entry e join ledger_record r using (seq) where r.record_kind = 'dossier-comment'`,
  );
  expect(rows.map((row) => row.use_case).sort()).toEqual([
    'dossiers/correct-comment',
    'dossiers/reopen-thread',
    'dossiers/resolve-thread',
    'dossiers/write-comment',
    'dossiers/write-internal-comment',
  ]);
});
