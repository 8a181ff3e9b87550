// The ways in without a password yet: a slip, a letter, one's own registration; and the page of one's own account.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OneTimeLinkId } from '#access/account.ts';
import { localOperator } from '#access/actor.ts';
import { tasksOf } from '#entry/tasks.ts';
import { trainingPassword } from '#entry/training/accounts.ts';
import { instantOf, millisecondsOf } from '#kernel/calendar.ts';
import { tokenOfLink } from '#modules/accounts/one-time-links.ts';
import { inviteAccount } from '#modules/accounts/use-cases/invite-account.ts';
import { emptyProducerDraft } from '#modules/producers/index.ts';
import { insertProducers } from '#modules/producers/services.ts';
import { emptyProductDraft } from '#modules/products/index.ts';
import { insertProducts } from '#modules/products/services.ts';
import { query } from '#platform/database/db.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { password } from './people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
});
afterAll(async () => {
  await house.close();
});

const newPassword = { password, repeat: password };

async function slipFor(login: string, extra: Readonly<Record<string, string>> = {}): Promise<string> {
  const who = { displayName: 'Người giả định', login, role: 'clerk', unit: '12', delivery: 'slip', ...extra };
  const invited = await runUseCase(house.ports, inviteAccount, who, { actor: localOperator });
  if (!invited.ok) throw new Error(JSON.stringify(invited.problem));
  return tokenOfLink(house.ports.formSecret, invited.value.linkId as OneTimeLinkId);
}

async function waitingJobs(task: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const rows = await query<{ payload: Readonly<Record<string, unknown>> }>(
    house.ports.database.write,
    `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
      where t.identifier = $1 order by j.id`,
    [task],
  );
  return rows.map((row) => row.payload);
}

async function work(task: string, payload: Readonly<Record<string, unknown>>): Promise<void> {
  const tasks = tasksOf(house.ports, 'https://ocop.example.vn');
  await tasks[task]?.(payload, { log: house.ports.log, once: async (_effect, effect) => await effect() });
}

describe('a slip on paper', () => {
  it('opens the account by its code, written small, with O for 0 and spaces; then the password signs in', async () => {
    const code = await slipFor('thu.phieu');
    const thu = stranger(house);
    const typed = code.toLowerCase().replace(/0/g, 'o').replace(/-/g, ' ');
    const opened = await thu.submit('/loi-moi', { code: typed });
    expect(opened.status).toBe(303);
    const path = opened.location ?? '';
    const page = await thu.get(path);
    expect(page.text).toContain('thu.phieu');
    expect((await thu.submit(path, newPassword)).location).toBe('/dang-nhap');
    expect((await thu.signIn('thu.phieu', password)).status).toBe(303);
  });

  it('works once: the second who types it is told to ask for another', async () => {
    const code = await slipFor('mot.lan');
    await stranger(house).submit(`/loi-moi/${code}`, newPassword);
    const second = await stranger(house).submit('/loi-moi', { code });
    expect(second.status).toBe(422);
    expect(second.text).toContain('đã dùng, đã hết hạn hoặc không đúng');
    expect((await stranger(house).get(`/loi-moi/${code}`)).status).toBe(404);
  });

  it('answers a code that never was, an empty box and one that has run out alike: nothing opens', async () => {
    const code = await slipFor('qua.han');
    expect((await stranger(house).submit('/loi-moi', { code: '7K2M-4QX9-D0AB-CDEF' })).status).toBe(422);
    expect((await stranger(house).submit('/loi-moi', { code: ' ' })).text).toContain('Ô này còn trống');
    const before = house.ports.clock.now();
    house.clock.moveTo(instantOf(millisecondsOf(before) + 14 * 86_400_000));
    expect((await stranger(house).submit('/loi-moi', { code })).status).toBe(422);
    house.clock.moveTo(before);
  });

  it('refuses a weak password with every fault named, and stays usable', async () => {
    const code = await slipFor('yeu.qua');
    const person = stranger(house);
    const sentences: [string, string, string][] = [
      ['ngan', 'ngan', 'cần ít nhất 8 ký tự'],
      ['matkhau123', 'matkhau123', 'nhiều người dùng'],
      ['yeu.qua 123', 'yeu.qua 123', 'chỉ là tên của bạn'],
      [password, `${password}!`, 'không giống nhau'],
      ['a '.repeat(80), 'a '.repeat(80), 'nhiều nhất 128'],
    ];
    for (const [one, repeat, sentence] of sentences) {
      const answer = await person.submit(`/loi-moi/${code}`, { password: one, repeat });
      expect([answer.status, answer.text.includes(sentence)]).toEqual([422, true]);
      expect(answer.text).not.toContain(`value="${one}"`);
    }
    expect((await person.submit(`/loi-moi/${code}`, newPassword)).status).toBe(303);
  });

  it('has no clear copy in the database', async () => {
    const code = await slipFor('khong.ban.sao');
    const letters = code.replace(/-/g, '');
    const tables = await query<{ name: string }>(
      house.ports.database.write,
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    for (const { name } of tables) {
      const rows = await query(
        house.ports.database.write,
        `select 1 from "${name}" t where t::text like any (array['%' || $1 || '%', '%' || $2 || '%']) limit 1`,
        [code, letters],
      );
      expect([name, rows.length]).toEqual([name, 0]);
    }
  });
});

describe('a letter', () => {
  it('goes to the address on record and opens a new password; a stranger’s name is answered the same, and gets none', async () => {
    const code = await slipFor('co.thu', { email: 'co.thu@example.vn' });
    await stranger(house).submit(`/loi-moi/${code}`, newPassword);
    const known = await stranger(house).submit('/quen-mat-khau', { login: 'co.thu' });
    const nobody = await stranger(house).submit('/quen-mat-khau', { login: 'khong.co.ai' });
    expect([known.status, known.location]).toEqual([nobody.status, nobody.location]);
    expect(known.headers.getSetCookie().length).toBe(nobody.headers.getSetCookie().length);
    const asked = await waitingJobs('access/answer-reset-request');
    expect(asked).toEqual([{ login: 'co.thu' }, { login: 'khong.co.ai' }]);
    for (const payload of asked) await work('access/answer-reset-request', payload);
    const letters = await waitingJobs('access/send-link');
    expect(letters).toHaveLength(1);
    for (const payload of letters) await work('access/send-link', payload);
    expect(house.mails.map((mail) => mail.to)).toEqual(['co.thu@example.vn']);
    const path = /https:\/\/ocop\.example\.vn(\/loi-moi\/\S+)/.exec(house.mails[0]?.text ?? '')?.[1] ?? '';
    const reset = stranger(house);
    expect((await reset.get(path)).text).toContain('Đặt mật khẩu mới cho');
    const other = 'nắng lên trên đỉnh núi xa';
    expect((await reset.submit(path, { password: other, repeat: other })).status).toBe(303);
    expect((await reset.signIn('co.thu', password)).status).toBe(422);
    expect((await reset.signIn('co.thu', other)).status).toBe(303);
    // A used link sends no second letter.
    for (const payload of letters) await work('access/send-link', payload);
    expect(house.mails).toHaveLength(1);
  });
});

describe('a producer who registers from a phone', () => {
  const may = { displayName: 'Chị Mẩy (giả định)', login: '0900 000 001', ...newPassword };

  it('signs in with the number, however it is written, and holds no right', async () => {
    const person = stranger(house);
    const opened = await person.submit('/dang-ky', may);
    expect([opened.status, opened.location]).toEqual([303, '/dang-nhap?tiep=%2Ftai-khoan%2Fchu-the']);
    expect((await person.signIn('+84 900 000 001', password)).status).toBe(303);
    const own = await person.get('/tai-khoan');
    expect(own.text).toContain('Chưa có vai trò nào');
    expect((await person.get('/nhat-ky')).status).toBe(403);
    expect((await person.get('/chu-the')).status).toBe(403);
  });

  it('is answered the same where the number is taken, and the first password stays', async () => {
    const again = await stranger(house).submit('/dang-ky', {
      ...may,
      password: 'mật khẩu của kẻ khác',
      repeat: 'mật khẩu của kẻ khác',
    });
    expect([again.status, again.location]).toEqual([303, '/dang-nhap?tiep=%2Ftai-khoan%2Fchu-the']);
    expect((await stranger(house).signIn('0900000001', 'mật khẩu của kẻ khác')).status).toBe(422);
    expect((await stranger(house).signIn('0900000001', password)).status).toBe(303);
  });

  it('who was invited to help with a dossier goes back to the invitation, and is not taken for a producer', async () => {
    const tiep = '/moi-soan/7K2M-4QX9-D0AB-CDEF';
    const signIn = await stranger(house).get(`/dang-nhap?tiep=${encodeURIComponent(tiep)}`);
    expect(signIn.text).toContain('Được mời cùng soạn mà chưa có tài khoản: đăng ký');
    const page = `/dang-ky?tiep=${encodeURIComponent(tiep)}`;
    expect(signIn.text).toContain(`href="${page}"`);
    const helper = { displayName: 'Người giúp (giả định)', login: '0900 000 077', ...newPassword };
    const opened = await stranger(house).submit('/dang-ky', helper, page);
    expect([opened.status, opened.location]).toEqual([303, `/dang-nhap?tiep=${encodeURIComponent(tiep)}`]);
    const elsewhere = { ...helper, login: '0900 000 078' };
    const other = await stranger(house).submit('/dang-ky', elsewhere, '/dang-ky?tiep=%2Fnhat-ky');
    expect(other.location).toBe('/dang-nhap?tiep=%2Ftai-khoan%2Fchu-the');
  });

  it('is told every wrong box at once', async () => {
    const answer = await stranger(house).submit('/dang-ky', {
      displayName: '',
      login: 'ten.rieng',
      password: 'ngan',
      repeat: '',
    });
    expect(answer.status).toBe(422);
    for (const id of ['f-displayName', 'f-login', 'f-password']) expect(answer.text).toContain(`href="#${id}"`);
    expect(answer.text).toContain('value="ten.rieng"');
  });

  it('finds the producer by name, asks, sees that it waits, and cannot ask twice', async () => {
    const { ports } = house;
    const making = { now: ports.clock.now(), random: ports.random, today: ports.clock.today() };
    const place = { provinceCode: '12', communeCode: '03390' };
    const [listed, hidden] = await insertProducers(
      ports.database.write,
      ['HTX Giả định Chẳm chéo', 'Hộ Giả định Không sản phẩm'].map((name) => ({
        ...emptyProducerDraft,
        ...place,
        name,
      })),
      making,
    );
    const draft = { ...emptyProductDraft, ...place, name: 'Chẳm chéo khô', producerId: listed?.id ?? null };
    await insertProducts(ports.database.write, [{ draft, codes: [] }], making);
    const person = stranger(house);
    await person.signIn('0900000001', password);
    const looked = await person.submit('/tai-khoan/chu-the', { producerCode: 'gia dinh', 'look-up': 'producerCode' });
    expect(looked.text).toContain('HTX Giả định Chẳm chéo');
    expect(looked.text).not.toContain('Không sản phẩm');
    const chosen = {
      producerCode: 'gia dinh',
      'producerCode-for': 'gia dinh',
      'producerCode-found': `HTX Giả định Chẳm chéo (${listed?.code})`,
      message: 'Tôi là kế toán của hợp tác xã',
    };
    expect((await person.submit('/tai-khoan/chu-the', chosen)).location).toBe('/tai-khoan');
    expect((await person.get('/tai-khoan')).text).toContain('Chờ xã xác nhận');
    expect((await person.submit('/tai-khoan/chu-the', chosen)).status).toBe(409);
    const byCode = await person.submit('/tai-khoan/chu-the', { producerCode: hidden?.code ?? '' });
    expect(byCode.status).toBe(303);
    const nobody = await person.submit('/tai-khoan/chu-the', { producerCode: 'không có cơ sở này' });
    expect(nobody.text).toContain('Không có chủ thể với mã này');
    expect((await person.get(`/chu-the/${listed?.code}`)).status).not.toBe(200);
  });

  it('cannot ask without signing in', async () => {
    expect((await stranger(house).get('/tai-khoan/chu-the')).location).toContain('/dang-nhap');
  });
});

describe('one’s own account', () => {
  it('shows name, role, unit and sessions, and nobody else’s', async () => {
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const page = await tua.get('/tai-khoan');
    for (const words of ['Anh Tủa (tập huấn)', 'Cán bộ OCOP xã, phường', 'Xã Bình Lư', 'Máy này']) {
      expect(page.text).toContain(words);
    }
    expect(page.text).not.toContain('Chị Hoa');
    expect((await stranger(house).get('/tai-khoan')).location).toContain('/dang-nhap');
  });

  it('ends one other session, then all others; the own one stays', async () => {
    const here = await signedInPerson(house, 'chị Lan, officer of a department');
    const phone = await signedInPerson(house, 'chị Lan, officer of a department');
    const desk = await signedInPerson(house, 'chị Lan, officer of a department');
    const page = await here.get('/tai-khoan');
    const ids = [...page.text.matchAll(/name="only" value="([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(ids).toHaveLength(2);
    await here.submit('/tai-khoan', { only: ids[0] ?? '' });
    const left = [await phone.get('/tai-khoan'), await desk.get('/tai-khoan')].map((answer) => answer.status);
    expect(left.sort()).toEqual([200, 303]);
    await here.submit('/tai-khoan', {});
    for (const gone of [phone, desk]) expect((await gone.get('/tai-khoan')).location).toContain('/dang-nhap');
    expect((await here.get('/tai-khoan')).status).toBe(200);
  });

  it('cannot end somebody else’s session: it is answered like one that never was', async () => {
    const lan = await signedInPerson(house, 'chị Lan, officer of a department');
    await signedInPerson(house, 'chị Lan, officer of a department');
    await signedInPerson(house, 'anh Seo, inspector');
    const rows = await query<{ id: string }>(
      house.ports.database.write,
      `select s.id from sign_in_session s join account a on a.id = s.account_id
        where a.login_key = 'kiemtra' and s.ended_at is null`,
    );
    const foreign = await lan.submit('/tai-khoan', { only: rows[0]?.id ?? '' });
    const missing = await lan.submit('/tai-khoan', { only: '019a0000-0000-7000-8000-000000000000' });
    expect([foreign.status, missing.status]).toEqual([404, 404]);
    const open = await query(
      house.ports.database.write,
      'select 1 from sign_in_session where id = $1 and ended_at is null',
      [rows[0]?.id],
    );
    expect(open).toHaveLength(1);
  });

  it('changes the password with the present one; other sessions end; a wrong present one changes nothing', async () => {
    const seo = await signedInPerson(house, 'anh Seo, inspector');
    const phone = await signedInPerson(house, 'anh Seo, inspector');
    const wrong = await seo.submit('/tai-khoan/mat-khau', { current: 'không phải', ...newPassword });
    expect([wrong.status, wrong.text.includes('Mật khẩu hiện nay không đúng')]).toEqual([422, true]);
    const same = { current: trainingPassword, password: trainingPassword, repeat: trainingPassword };
    expect((await seo.submit('/tai-khoan/mat-khau', same)).text).toContain('giống mật khẩu hiện nay');
    const done = await seo.submit('/tai-khoan/mat-khau', { current: trainingPassword, ...newPassword });
    expect([done.status, done.location]).toEqual([303, '/tai-khoan']);
    expect((await seo.get('/tai-khoan')).status).toBe(200);
    expect((await phone.get('/tai-khoan')).location).toContain('/dang-nhap');
    expect((await stranger(house).signIn('kiemtra', trainingPassword)).status).toBe(422);
    expect((await stranger(house).signIn('kiemtra', password)).status).toBe(303);
  });
});
