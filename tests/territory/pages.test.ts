// The public pages of the room over HTTP, without account and without script.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb, Person, wordsOf } from '../support/web.ts';

let house: TestHouse;
let stranger: Person;
beforeAll(async () => {
  house = await freshHouse();
  stranger = new Person(openWeb(house.ports));
});
afterAll(async () => {
  await house.close();
});

const search = async (q: string, more = ''): Promise<string> =>
  wordsOf((await stranger.get(`/don-vi?q=${encodeURIComponent(q)}${more}`)).text);

describe('/don-vi', () => {
  it('lists the provinces of today to whoever comes, without script', async () => {
    const answer = await stranger.get('/don-vi');
    expect(answer.status).toBe(200);
    expect(answer.text).not.toMatch(/<script(?![^>]*ld\+json)/);
    const words = wordsOf(answer.text);
    expect(words).toContain('34 tỉnh, thành phố');
    expect(words).toContain('Thành phố Đồng Nai');
    expect(words).toContain('Tỉnh Hà Giang, Tỉnh Tuyên Quang');
  });

  it('finds the commune of today of an old name without marks, with resolution, clause and check', async () => {
    const words = await search('can ho, muong te');
    expect(words).toContain('Nay là Xã Bum Tở');
    expect(words).toContain('Xã Kan Hồ , Huyện Mường Tè, Tỉnh Lai Châu');
    expect(words).toContain('cách viết khác của cùng tên');
    expect(words).toMatch(/Nghị quyết số 1670\/NQ-UBTVQH15 ngày 16\/06\/2025, khoản \d+ Điều 1/);
    expect(words).toContain('đã đối chiếu nghị quyết');
  });

  it('says that other provinces’ lineage is a third party’s and not checked', async () => {
    expect(await search('xã Đồng Văn', '&tinh=08')).toContain('nguồn bên thứ ba, chưa kiểm');
  });

  it('offers every reading where nothing decides, and takes none', async () => {
    const words = await search('xã Mường Than');
    expect(words).toContain('Chưa xác định được một đơn vị');
    expect(words).toContain('Xã Than Uyên');
    expect(words).not.toContain('Nay là Xã');
  });

  it('warns where a code named two units', async () => {
    const words = await search('03388');
    expect(words).toContain('Mã 03388 từng chỉ hai đơn vị');
    expect(words).toContain('Phường Quyết Tiến');
    expect(await search('3388')).toContain('Phường Quyết Tiến');
  });

  it('reads the commune out of a product code by its form, old or new', async () => {
    expect(await search('12-03390-3-2026')).toContain('Nay là Xã Bình Lư');
    const old = await search('12-110-03618-6-2024');
    expect(old).toContain('Xã Phúc Than');
    expect(old).toContain('Nay là Xã Mường Than');
  });

  it('leads on where nothing is found: names that begin so or nearly so', async () => {
    const words = await search('Xã Khum Há');
    expect(words).toContain('Không có đơn vị nào tên hoặc mã như vậy');
    expect(words).toContain('Xã Khun Há');
  });

  it('says when the district written does not fit, and shows what the name finds', async () => {
    const words = await search('Xã Thèn Sin, huyện Than Uyên');
    expect(words).toContain('Không có đơn vị này ở nơi đã ghi');
    expect(words).toContain('Xã Sin Suối Hồ');
  });

  it('lists a province with what each commune was made from', async () => {
    const words = wordsOf((await stranger.get('/don-vi?tinh=12')).text);
    expect(words).toContain('38 xã, phường, đặc khu');
    expect(words).toContain('Thị trấn Tam Đường, Xã Bình Lư, Xã Sơn Bình (Huyện Tam Đường)');
    expect((await stranger.get('/don-vi?tinh=99')).status).toBe(404);
  });

  it('gives the same as JSON and CSV', async () => {
    const json = (await stranger.get('/don-vi.json?q=03403')).json() as {
      found: { became: { unit: { code: string } }[] }[];
    };
    expect(json.found[0]?.became[0]?.unit.code).toBe('03388');
    const csv = (await stranger.get('/don-vi.csv?tinh=12')).text.trim().split('\r\n');
    expect(csv[0]).toContain('Mã cũ,Tên cũ,Huyện cũ');
    expect(csv).toHaveLength(1 + 106);
    expect(csv).toContainEqual(
      expect.stringMatching(/^03403,Xã Sùng Phài,Thành phố Lai Châu,Tỉnh Lai Châu,nhập toàn bộ,03388,/),
    );
  });

  it('keeps what was typed as text and never as markup', async () => {
    const answer = await stranger.get(`/don-vi?q=${encodeURIComponent('<b>x</b>" onfocus="')}`);
    expect(answer.status).toBe(200);
    expect(answer.text).not.toContain('<b>x</b>');
    expect((await stranger.get(`/don-vi?q=${'x'.repeat(5000)}`)).status).toBe(200);
  });

  it('speaks English under /en', async () => {
    const answer = await stranger.get('/en/don-vi?q=can+ho&tinh=12');
    expect(answer.text).toContain('lang="en"');
    expect(wordsOf(answer.text)).toContain('Today it is Xã Bum Tở');
  });
});

describe('/don-vi/:code', () => {
  it('tells both units that a code named, each with its days and lineage', async () => {
    const words = wordsOf((await stranger.get('/don-vi/03388')).text);
    expect(words).toContain('Phường Đoàn Kết · Phường Quyết Tiến');
    expect(words).toContain('Mã đã dùng lại');
    expect(words).toContain('Từ ngày 01/07/2025: Phường Đoàn Kết');
    expect(words).toContain('Đến hết ngày 30/06/2025: Phường Quyết Tiến');
    expect(words).toContain('Xã Lả Nhì Thàng (mã 03391)');
  });

  it('does not warn where the unit stayed the same', async () => {
    expect(wordsOf((await stranger.get('/don-vi/03451')).text)).not.toContain('Mã đã dùng lại');
  });

  it('shows an old district with its communes, and a unit divided between several', async () => {
    const district = wordsOf((await stranger.get('/don-vi/106')).text);
    expect(district).toContain('Huyện Tam Đường');
    expect(district).toContain('Thị trấn Tam Đường');
    expect(wordsOf((await stranger.get('/don-vi/00016')).text)).toContain('đã chia cho nhiều đơn vị');
  });

  it('tells later changes of name (Đồng Nai 2026)', async () => {
    expect(wordsOf((await stranger.get('/don-vi/25270')).text)).toContain(
      'Từ 30/04/2026: Xã Lộc Ninh thành Phường Lộc Ninh (237/NQ-UBTVQH16)',
    );
  });

  it('answers an unknown code with 404 and a sentence that helps', async () => {
    const answer = await stranger.get('/don-vi/99999');
    expect(answer.status).toBe(404);
    expect(wordsOf(answer.text)).toContain('Không có đơn vị hành chính nào mang mã 99999');
    expect((await stranger.get('/don-vi/abc')).status).toBe(404);
    expect((await stranger.get('/don-vi/99999.json')).json()).toMatchObject({ code: 'territory/no-such-unit' });
  });

  it('gives the same as JSON and CSV', async () => {
    const json = (await stranger.get('/don-vi/03618.json')).json() as { units: { fullName: string; era: string }[] };
    expect(json.units.map((u) => u.fullName)).toEqual(['Xã Mường Than', 'Xã Phúc Than']);
    expect((await stranger.get('/don-vi/03618.csv')).text).toContain('03625,Xã Mường Mít,Huyện Than Uyên');
  });
});
