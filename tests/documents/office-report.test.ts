// A report of an office in its shapes as PDF and DOCX: the words of the model and nothing else, within the margins of Decree 30/2020; the
// same figures in every shape.

import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { peoplesCommittee } from '#official-forms/decree-30-2020/letter-frame.ts';
import { type OfficeReportFacts, officeReport } from '#official-forms/decree-30-2020/office-report.ts';
import { renderDocx } from '#platform/documents/render-docx.ts';
import { renderPdf } from '#platform/documents/render-pdf.ts';
import { partsOfDocx, textOfWord } from './read-docx.ts';
import { reachOfPdf, squeezed, wordsOf, wordsOfPdf } from './read-paper.ts';

const figure = (name: string, value: string, unit = 'sản phẩm', parts = '') => ({ name, value, unit, parts });
const facts: OfficeReportFacts = {
  issuer: { ...peoplesCommittee('Xã Bình Lư'), named: 'UBND xã Bình Lư' },
  issue: { number: '73/BC-UBND', date: date('2026-11-23') },
  pattern: '/BC-UBND',
  title: 'Kết quả thực hiện Công văn số 132/UBND-KTN ngày 09/09/2026',
  addressees: ['Ủy ban nhân dân tỉnh Lai Châu'],
  isNotice: false,
  replaces: null,
  opening: 'Thực hiện Công văn số 132/UBND-KTN, UBND xã Bình Lư báo cáo như sau:',
  parts: [
    {
      kind: 'contents',
      title: 'Kết quả thực hiện các nội dung',
      contents: [
        {
          heading: '1. Củng cố, nâng cấp, đánh giá lại và phân hạng lại các sản phẩm đã hết hạn công nhận trên địa bàn',
          text: 'Đã rà soát 5 sản phẩm.\n- HTX Giả định: đã gửi hồ sơ.',
        },
        { heading: '2. Mở điểm bán hàng', text: '' },
      ],
    },
    { kind: 'figures', title: 'Số liệu' },
    { kind: 'text', title: 'Đề xuất, kiến nghị', text: 'Hỗ trợ chi phí kiểm nghiệm.' },
  ],
  groups: [
    {
      title: 'Sản phẩm',
      figures: [
        figure('Sản phẩm OCOP đạt từ 3 sao trở lên, còn hiệu lực', '5', 'sản phẩm', '3 sao: 3; 4 sao: 2'),
        figure('Điểm giới thiệu và bán sản phẩm OCOP', 'chưa có số liệu trong hệ thống', ''),
      ],
    },
    { title: 'Chủ thể', figures: [figure('Tỷ lệ chủ thể là hợp tác xã', '66,6', '%')] },
  ],
  figures: 'annex',
  asOf: date('2026-11-23'),
  recipients: ['Như trên', 'Lưu: VT'],
  signing: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  isDraft: false,
  madeOn: date('2026-11-23'),
};

const papers = [
  ['a report with its table', officeReport(facts)],
  ['a draft without a number', officeReport({ ...facts, issue: { number: null, date: null }, isDraft: true })],
  [
    'a report with its figures in lines, to two addressees',
    officeReport({
      ...facts,
      figures: 'inline',
      addressees: ['Ban Thường vụ Tỉnh ủy Lai Châu', 'Thường trực HĐND tỉnh'],
    }),
  ],
  ['a notice to be published', officeReport({ ...facts, isNotice: true, figures: 'inline', addressees: [] })],
] as const;

describe.each(papers)('%s', (_name, paper) => {
  it('says in its PDF exactly what its model says, within the margins', async () => {
    const pdf = await renderPdf(paper);
    expect(await wordsOfPdf(pdf, paper)).toBe(wordsOf(paper));
    for (const { left, right } of await reachOfPdf(pdf)) {
      expect(left).toBeGreaterThanOrEqual((30 * 72) / 25.4 - 0.5);
      expect(right).toBeLessThanOrEqual((195 * 72) / 25.4 + 0.5);
    }
    expect(Buffer.from(await renderPdf(paper)).equals(Buffer.from(pdf))).toBe(true);
  });

  it('says the same in its DOCX', async () => {
    const parts = await partsOfDocx(await renderDocx(paper));
    expect(squeezed(textOfWord(parts.get('word/document.xml') ?? ''))).toBe(wordsOf(paper));
  });
});

describe('the layout of the decree', () => {
  const inOrder = (words: string, order: readonly string[]): boolean => {
    const places = order.map((one) => words.indexOf(squeezed(one)));
    return places.every((place, i) => place >= 0 && (i === 0 || place > (places[i - 1] ?? 0)));
  };
  it('has issuer, number, kind, what it is about, addressee, parts in Roman numbers, recipients and signature in their order', () => {
    const order = [
      'ỦY BAN NHÂN DÂN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 73/BC-UBND',
      'Bình Lư, ngày 23 tháng 11 năm 2026',
      'BÁO CÁO',
    ];
    const rest = [
      'Kính gửi: Ủy ban nhân dân tỉnh Lai Châu',
      'I. KẾT QUẢ',
      'II. SỐ LIỆU',
      'III. ĐỀ XUẤT',
      './.',
      'Nơi nhận:',
      'CHỦ TỊCH',
      'PHỤ LỤC',
    ];
    expect(inOrder(wordsOf(officeReport(facts)), [...order, ...rest])).toBe(true);
  });

  it('says that nothing arose where a part is empty, and why a figure has no value', () => {
    const words = wordsOf(officeReport(facts));
    expect(words).toContain(squeezed('2. Mở điểm bán hàngKhông có nội dung phát sinh.'));
    expect(words).toContain(squeezed('chưa có số liệu trong hệ thống'));
  });

  it('has neither addressee, number nor signature on a notice, and the same figures', () => {
    const words = wordsOf(officeReport({ ...facts, isNotice: true, figures: 'inline' }));
    for (const not of ['Kính gửi', 'Số: ', 'CHỦ TỊCH', 'Nơi nhận']) expect(words).not.toContain(squeezed(not));
    expect(words).toContain(squeezed('còn hiệu lực: 5 sản phẩm (3 sao: 3; 4 sao: 2).'));
  });
});
