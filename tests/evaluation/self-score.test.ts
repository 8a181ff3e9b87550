// Tự chấm điểm: anybody scores a product, without account, without script, and nothing is kept.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pagesOf, squeezed } from '../documents/read-paper.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb, Person, wordsOf } from '../support/web.ts';

let house: TestHouse;
let stranger: Person;
beforeAll(async () => {
  house = await freshHouse();
  stranger = new Person(openWeb(house.ports));
});
afterAll(() => house.close());

const TEA = '/tu-cham-diem/26-2026/11';
async function bytesOf(path: string, type: string): Promise<Uint8Array> {
  const answer = await openWeb(house.ports).fetch(new Request(`http://127.0.0.1:8080${path}`));
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
  return new Uint8Array(await answer.arrayBuffer());
}

describe('a stranger', () => {
  test('chooses among the 26 sets in force', async () => {
    const page = await stranger.get('/tu-cham-diem');
    expect(page.status).toBe(200);
    expect(page.text.match(/href="\/tu-cham-diem\/26-2026\/\d\d"/g)).toHaveLength(26);
    expect(page.text).not.toContain('1048-2019');
  });

  test('gets the sheet with the choices of the address ticked, and only those', async () => {
    const page = await stranger.get(`${TEA}?1.1=3&L1=khong`);
    expect(page.status).toBe(200);
    const ticked = [...page.text.matchAll(/<input[^>]*\bchecked\b[^>]*>/g)].map(([tag]) => [
      /name="([^"]+)"/.exec(tag)?.[1],
      /value="([^"]+)"/.exec(tag)?.[1],
    ]);
    expect(ticked).toEqual([
      ['L1', 'khong'],
      ['1.1', '3'],
    ]);
    expect(page.headers.get('set-cookie')).toBeNull();
  });

  test('reads level, total and what is not answered', async () => {
    const said = wordsOf((await stranger.get(`${TEA}/ket-qua?1.1=3&1.2=2`)).text);
    expect(said).toContain('Chưa đến 3 sao (mới ở mức 1 sao)');
    expect(said).toContain('4,00 trên 100 điểm');
    expect(said).toContain('Còn 30 tiêu chí chưa chọn, đang tính 0 điểm');
    expect(said).toContain('chưa đối chiếu bản ký');
  });

  test('is shown what removes or stops a dossier as long as it is not answered, each with its question', async () => {
    const open = await stranger.get(`${TEA}/ket-qua?1.1=3`);
    expect(wordsOf(open.text)).toContain('Chưa trả lời các điều làm hồ sơ bị loại hoặc bị dừng');
    for (const code of ['L1', 'C1', 'C2', 'C4']) expect(open.text).toContain(`#dk-${code}"`);
    const some = await stranger.get(`${TEA}/ket-qua?1.1=3&L1=khong&C1=khong`);
    expect(some.text).not.toContain('#dk-L1"');
    expect(some.text).toContain('#dk-C2"');
    const all = await stranger.get(`${TEA}/ket-qua?1.1=3&L1=khong&C1=khong&C2=khong&C4=khong`);
    expect(wordsOf(all.text)).not.toContain('Chưa trả lời các điều làm hồ sơ bị loại hoặc bị dừng');
  });

  test('reads the sentence and the source of what removes a dossier', async () => {
    const said = wordsOf((await stranger.get(`${TEA}/ket-qua?1.1=3&L1=co`)).text);
    expect(said).toContain('Chưa được xếp hạng');
    expect(said).toContain('Giả mạo hồ sơ');
    expect(said).toContain('26/2026/QĐ-TTg, Phụ lục II, 26-2026/11');
    expect(said).toContain(
      'Phiếu trả lời là có, nên hồ sơ bị loại dù được bao nhiêu điểm. Nếu chọn nhầm, hãy sửa câu trả lời',
    );
  });

  test('is not told of a stop at 0 before anything is chosen in its group; a chosen 0 says it', async () => {
    const water = '/tu-cham-diem/26-2026/16';
    const empty = wordsOf((await stranger.get(water)).text);
    expect(empty).not.toContain('Bị dừng bởi');
    expect(empty).toContain('Điểm 0 ở nhóm này làm dừng đánh giá: Nếu được 0 điểm tại một trong các chỉ tiêu trên');
    expect(wordsOf((await stranger.get(`${water}/ket-qua`)).text)).not.toContain('Chưa được xếp hạng');
    expect(wordsOf((await stranger.get(`${water}/ket-qua?6.2=2`)).text)).not.toContain('Chưa được xếp hạng');
    expect(wordsOf((await stranger.get(`${water}?6.1=1`)).text)).toContain('Bị dừng bởi 1 điều kiện');
    expect(wordsOf((await stranger.get(`${water}/ket-qua?6.1=1`)).text)).toContain('Chưa được xếp hạng');
  });

  test('is asked to finish the sheet first, and is proposed nothing where nothing is answered', async () => {
    const page = await stranger.get(`${TEA}/ket-qua?1.1=1&1.2=2&2.4=0`);
    const said = wordsOf(page.text);
    expect(said).toContain('Đường lên 3 sao: trước hết hãy chấm nốt phiếu');
    expect(said).toContain(
      'Còn 29 tiêu chí chưa chấm, nên chưa biết hết việc cần làm. Hãy chấm nốt các tiêu chí 1.3 , 1.4',
    );
    expect(said).not.toContain('Tìm thêm điểm');
    expect(page.text.match(/class="todo__title"/g)).toHaveLength(1);
    expect(said).toContain('Hiện nay Có sử dụng nguyên liệu có nguồn gốc trong tỉnh');
  });

  test('is warned where ticks belong to both cases of set 26 at once, and not where they belong to one', async () => {
    const tourism = '/tu-cham-diem/26-2026/26';
    for (const path of [tourism, `${tourism}/ket-qua`]) {
      const both = wordsOf((await stranger.get(`${path}?8=1&9=3&15=1`)).text);
      expect(both).toContain('Tiêu chí 8: trường hợp a, tiêu chí 9: trường hợp b, tiêu chí 15: trường hợp a.');
      expect(both).toContain('Một sản phẩm thường chỉ thuộc một trường hợp: hãy xem lại.');
      expect(wordsOf((await stranger.get(`${path}?8=3&9=3&15=3`)).text)).not.toContain('chỉ thuộc một trường hợp');
    }
  });

  test('gets the same answer as data', async () => {
    const answer = await stranger.get(`${TEA}/ket-qua.json?1.1=3&1.2=2`);
    expect(answer.json()).toMatchObject({ set: '26-2026/11', total: { sum: 4, count: 1, shown: '4,00' }, allowed: 1 });
  });

  test('is told what does not fit in an address, and nothing is counted as 0', async () => {
    for (const path of [TEA, `${TEA}/ket-qua`]) {
      const page = await stranger.get(`${path}?1.1=9&1.2=2`);
      expect(page.status).toBe(422);
      expect(wordsOf(page.text)).toContain('Tiêu chí 1.1 chỉ nhận một lựa chọn, là số từ 1 … 3');
      expect(page.text).toContain('href="/tu-cham-diem/26-2026/11?1.2=2">Mở phiếu với những chỗ đúng');
    }
  });

  test('is told which condition an answer was meant for, and goes on with the rest', async () => {
    const page = await stranger.get(`${TEA}?L1=maybe&1.1=2&1.2=1&1.2=2&99=1`);
    expect(page.status).toBe(422);
    const said = wordsOf(page.text);
    expect(said).toContain('Điều kiện L1 (“Giả mạo hồ sơ');
    expect(said).toContain('chỉ nhận một câu trả lời: co, khong');
    expect(said).toContain('Tiêu chí 1.2 có hai lựa chọn');
    expect(page.text).toContain('href="/tu-cham-diem/26-2026/11?1.1=2">Mở phiếu với những chỗ đúng');
  });

  test('without a script is told that the figures are those of when the page was opened', async () => {
    const page = await stranger.get(`${TEA}?1.1=3`);
    expect(page.text).toContain('<noscript><p class="score-bar__frozen">Các số điểm là lúc mở trang.');
    expect(page.text).toContain('3 điểm');
  });

  test.each([
    '/tu-cham-diem/26-2026/27',
    '/tu-cham-diem/1048-2019/11',
    '/tu-cham-diem/148-2023/11',
    '/tu-cham-diem/abc/11',
  ])('finds no sheet at %s, which applies to no dossier received today', async (path) => {
    expect((await stranger.get(path)).status).toBe(404);
    expect((await stranger.get(`${path}/ket-qua`)).status).toBe(404);
  });

  test('reads it all in English but for the words of the act', async () => {
    const page = await stranger.get(`/en${TEA}/ket-qua?1.1=3`);
    expect(page.status).toBe(200);
    expect(wordsOf(page.text)).toContain('Not three stars yet');
    expect(page.text).toContain('<span lang="vi">');
  });
});

describe('the sheet on paper', () => {
  test('is a PDF that says what was chosen, with its points, and that the copy is unchecked', async () => {
    const pdf = await bytesOf(`${TEA}/phieu.pdf?1.1=3&1.2=2`, 'application/pdf');
    const said = squeezed((await pagesOf(pdf)).join(''));
    expect(said).toContain(squeezed('Nguồn nguyên liệu'));
    expect(said.match(/□×/g)).toHaveLength(2);
    expect(said).toContain(squeezed('theo bản chép, chưa đối chiếu bản ký'));
  });

  test('is a DOCX too, and blank without choices', async () => {
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    expect(
      Buffer.from(await bytesOf(`${TEA}/phieu.docx`, type))
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    const blank = squeezed((await pagesOf(await bytesOf(`${TEA}/phieu.pdf`, 'application/pdf'))).join(''));
    expect(blank).not.toContain('□×');
  });

  test('is refused for an address that does not fit, and for a set that does not apply', async () => {
    expect((await stranger.get(`${TEA}/phieu.pdf?1.1=9`)).status).toBe(422);
    expect((await stranger.get('/tu-cham-diem/1048-2019/11/phieu.pdf')).status).toBe(404);
  });
});
