// Shapes of letters that lost something once: lettered points under a section, a day outside any point, a point under a short title, two
// letters behind each other, a date that does not exist.

import { describe, expect, test } from 'vitest';
import { readLetter } from '#modules/directives/index.ts';
import { pointsOfReading } from '#modules/directives/rules/clause-of-task.ts';

const head = (issuer: string, number: string, about: string, day: string): string =>
  `${issuer}\nSố: ${number}\n${about}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n${day}\n`;
const foot = 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Văn Thử\n';
const pointsOf = (text: string) =>
  pointsOfReading(readLetter(text)).map(({ ordinal, responsible, deadline, confidence }) => [
    ordinal,
    responsible.join('; '),
    deadline,
    confidence,
  ]);

describe('points of a letter', () => {
  test('that bear letters under a section are points; a day in the sentence behind them is a point to look at', () => {
    const text = `${head('BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', '5556/BNNMT-VPĐP', 'V/v rà soát sản phẩm OCOP', 'Hà Nội, ngày 02 tháng 11 năm 2026')}
Kính gửi: Ủy ban nhân dân các tỉnh, thành phố.

Bộ đề nghị:
I. Nhóm một
1. Ủy ban nhân dân các tỉnh rà soát sản phẩm, báo cáo trước ngày 31/03/2027.
II. Nhóm hai
a) Kịp thời xử lý vi phạm.
b) Định kỳ 6 tháng báo cáo về Bộ trước ngày 15/6 và 15/12 hằng năm.
Chậm nhất ngày 28/02/2027, các tỉnh gửi danh sách về Bộ.

${foot}`;
    expect(pointsOf(text)).toEqual([
      ['I.1', 'Ủy ban nhân dân các tỉnh', '2027-03-31', 'sure'],
      ['II.a', '', null, 'sure'],
      ['II.b', '', null, 'sure'],
      [null, '', '2027-02-28', 'unsure'],
    ]);
  });

  test('under a short title stay their own; who is named behind a title is named; a day without the word "ngày" counts', () => {
    const text = `${head('ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU', '45/KH-UBND', '', 'Lai Châu, ngày 05 tháng 01 năm 2027')}
KẾ HOẠCH
Triển khai Chương trình mỗi xã một sản phẩm năm 2027

Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:
I. MỤC ĐÍCH
Nâng cao chất lượng sản phẩm.
II. NHIỆM VỤ
1. Rà soát, phân loại
a) Sở Nông nghiệp và Môi trường chủ trì, hoàn thành trong quý I năm 2027;
b) Ủy ban nhân dân các xã, phường lập danh sách trước 15/3/2027.
2. Xúc tiến thương mại: Sở Công Thương chủ trì tổ chức 02 hội chợ, trước ngày 30 tháng 9 năm 2027.
III. PHÂN CÔNG
Yêu cầu các đơn vị thực hiện./.

${foot}`;
    expect(pointsOf(text)).toEqual([
      ['1', '', null, 'sure'],
      ['1.a', 'Sở Nông nghiệp và Môi trường', '2027-03-31', 'sure'],
      ['1.b', 'Ủy ban nhân dân các xã, phường', '2027-03-15', 'sure'],
      ['2', 'Sở Công Thương', '2027-09-30', 'sure'],
    ]);
    expect(readLetter(text).closing?.text).toBe('Yêu cầu các đơn vị thực hiện./.');
  });

  test('of a notice by dashes end where its closing words begin; "hạn chót" is a term', () => {
    const text = `${head('ỦY BAN NHÂN DÂN\nXÃ BÌNH LƯ', '12/TB-UBND', '', 'Bình Lư, ngày 15 tháng 01 năm 2027')}
THÔNG BÁO
Kết luận của Chủ tịch Ủy ban nhân dân xã tại cuộc họp về OCOP

Ngày 14/01/2027, Chủ tịch Ủy ban nhân dân xã đã chủ trì họp. Kết luận như sau:
- Giao Phòng Kinh tế tham mưu kế hoạch, xong trước 16 giờ 00 ngày 25/01/2027.
- Trưởng các bản vận động chủ thể đăng ký, hạn chót 20-02-2027.
Văn phòng HĐND và UBND xã thông báo để các đơn vị biết, thực hiện./.

${foot}`;
    expect(pointsOf(text)).toEqual([
      ['-1', 'Phòng Kinh tế', '2027-01-25', 'sure'],
      ['-2', 'Trưởng các bản', '2027-02-20', 'sure'],
    ]);
    expect(readLetter(text).tasks[1]?.text).toBe('Trưởng các bản vận động chủ thể đăng ký, hạn chót 20-02-2027.');
  });
});

describe('two letters in one text', () => {
  const one = (number: string, about: string): string =>
    `${head('ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU', number, `V/v ${about}`, 'Lai Châu, ngày 10 tháng 11 năm 2026')}
Kính gửi: Ủy ban nhân dân các xã, phường.

1. Ủy ban nhân dân các xã, phường rà soát sản phẩm trước ngày 10/12/2026.

${foot}`;

  test.each([
    ['\f', 'a page break'],
    ['\n\n', 'nothing'],
  ])('are cut where the second begins with its body, whatever is between them (%j)', (between) => {
    const text = `${one('781/UBND-KTN', 'rà soát sản phẩm')}${between}${one('782/UBND-KTN', 'báo cáo quý IV')}`;
    const first = readLetter(text);
    expect([first.fullNumber?.value, first.issuer?.name, first.tasks.length]).toEqual([
      '781/UBND-KTN',
      'Ủy ban nhân dân tỉnh Lai Châu',
      1,
    ]);
    const [remark] = first.remarks;
    expect(remark?.code).toBe('second-letter');
    const second = readLetter(text.slice(remark?.span.start ?? 0));
    expect([second.fullNumber?.value, second.issuer?.name, second.subject?.value]).toEqual([
      '782/UBND-KTN',
      'Ủy ban nhân dân tỉnh Lai Châu',
      'báo cáo quý IV',
    ]);
  });
});

test('a date in the head that no calendar has is none, and is said', () => {
  const text = `${head('ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU', '9/UBND-KTN', 'V/v rà soát', 'Lai Châu, ngày 30 tháng 02 năm 2026')}
Kính gửi: Ủy ban nhân dân các xã, phường.

1. Rà soát sản phẩm.

${foot}`;
  const read = readLetter(text);
  expect([read.date, read.remarks.map((one) => one.code)]).toEqual([null, ['impossible-date']]);
  expect(read.remarks[0]?.span.text).toContain('30 tháng 02 năm 2026');
});

test('an abstract keeps the abbreviation that a line end left alone', () => {
  const text = `${head('ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU', '9/UBND-KTN', 'V/v tăng cường quản lý đối với các sản phẩm\nOCOP', 'Lai Châu, ngày 10 tháng 11 năm 2026')}
Kính gửi: Ủy ban nhân dân các xã, phường.

1. Rà soát sản phẩm.

${foot}`;
  expect(readLetter(text).subject?.value).toBe('tăng cường quản lý đối với các sản phẩm OCOP');
});
