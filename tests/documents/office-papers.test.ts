// Mẫu số 03 and the letters around a dossier as PDF and DOCX: the words of the model and nothing else, within the margins of Decree
// 30/2020, with fonts of our own.

import { describe, expect, it } from 'vitest';
import { communeReportForm } from '#official-forms/decision-26-2026/commune-report-form.ts';
import { peoplesCommittee, unitName } from '#official-forms/decree-30-2020/letter-frame.ts';
import { receiptSlip } from '#official-forms/decree-30-2020/receipt-slip.ts';
import { requestLetter } from '#official-forms/decree-30-2020/request-letter.ts';
import { supplementLetter } from '#official-forms/decree-30-2020/supplement-letter.ts';
import { renderDocx } from '#platform/documents/render-docx.ts';
import { renderPdf } from '#platform/documents/render-pdf.ts';
import { partsOfDocx, textOfWord } from './read-docx.ts';
import { reachOfPdf, squeezed, wordsOf, wordsOfPdf } from './read-paper.ts';
import { receipt, report, request, supplement } from './sample-letters.ts';

const papers = [
  ['Mẫu số 03, issued', communeReportForm(report)],
  [
    'Mẫu số 03, a draft without findings',
    communeReportForm({
      ...report,
      issue: { number: null, date: null },
      signer: null,
      material: { claims: [], finding: null },
      origin: undefined,
    }),
  ],
  ['the request letter', requestLetter(request)],
  ['the receipt', receiptSlip(receipt)],
  ['the letter that asks to complete a dossier', supplementLetter(supplement)],
] as const;

describe.each(papers)('%s', (_name, paper) => {
  it('says in its PDF exactly what its model says, within the margins, with fonts inside', async () => {
    const pdf = await renderPdf(paper);
    expect(await wordsOfPdf(pdf, paper)).toBe(wordsOf(paper));
    for (const { left, right } of await reachOfPdf(pdf)) {
      expect(left).toBeGreaterThanOrEqual((30 * 72) / 25.4 - 0.5);
      expect(right).toBeLessThanOrEqual((195 * 72) / 25.4 + 0.5);
    }
    const raw = Buffer.from(pdf).toString('latin1');
    expect(raw).toMatch(/\/FontFile[23]/);
    expect(Buffer.from(await renderPdf(paper)).equals(Buffer.from(pdf))).toBe(true);
  });

  it('says the same in its DOCX', async () => {
    const parts = await partsOfDocx(await renderDocx(paper));
    expect(squeezed(textOfWord(parts.get('word/document.xml') ?? ''))).toBe(wordsOf(paper));
  });
});

describe('Mẫu số 03', () => {
  it('has the lines of the act in its order, and no points', () => {
    const words = wordsOf(communeReportForm(report));
    const order = [
      'ỦY BAN NHÂN DÂNXÃ BÌNH LƯ',
      'BÁO CÁO',
      'Đánh giá một số nội dung của hồ sơ đăng ký tham gia đánh giá, phân hạng sản phẩm OCOP',
      'I. THÔNG TIN CHUNG VỀ HỒ SƠ SẢN PHẨM',
      '1. Tên chủ thể:',
      '2. Loại hình tổ chức:',
      '3. Địa chỉ:',
      '4. Tên người đại diện pháp luật:',
      '5. Sản phẩm đăng ký đánh giá:',
      'II. ĐÁNH GIÁ MỘT SỐ NỘI DUNG CỦA HỒ SƠ SẢN PHẨM',
      '1. Về sử dụng nguyên liệu địa phương:',
      '2. Về sử dụng lao động địa phương:',
      '3. Nguồn gốc ý tưởng sản phẩm:',
      '4. Bản sắc/trí tuệ địa phương:',
      'Ủy ban nhân dân xã Bình Lư đề nghị Ủy ban nhân dân tỉnh Lai Châu đánh giá, phân hạng sản phẩm OCOP cho sản phẩm',
      'T.M ỦY BAN NHÂN DÂN XÃ BÌNH LƯ',
    ].map((line) => words.indexOf(squeezed(line)));
    expect(order).not.toContain(-1);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
    expect(words).not.toMatch(/điểmsố|Tổngđiểm/i);
  });

  it('without a number leaves room for it and says that it is a draft', () => {
    const draft = wordsOf(communeReportForm({ ...report, issue: { number: null, date: null } }));
    expect(draft).toContain(squeezed('BẢN NHÁP, chưa ban hành'));
    expect(draft).toContain(squeezed('Số: ……/BC-UBND'));
    expect(wordsOf(communeReportForm(report))).not.toContain('BẢNNHÁP');
    const toSign = communeReportForm({ ...report, issue: { number: null, date: null }, signingCode: '7C2A-91F0' });
    expect(wordsOf(toSign)).not.toContain('BẢNNHÁP');
    expect(toSign.foot.left).toContain('bản trình ký 7C2A-91F0');
  });
});

it('a letter without a number is a clean sheet with dots; one with a number prints it', () => {
  const numbered = { ...request, issue: { number: '12/TTr-UBND', date: request.receivedOn } };
  expect(wordsOf(requestLetter(request))).toContain(squeezed('Số: ……/TTr-UBND'));
  for (const one of [request, numbered]) expect(wordsOf(requestLetter(one))).not.toContain('BẢNNHÁP');
  expect(wordsOf(requestLetter(numbered))).toContain(squeezed('Số: 12/TTr-UBND'));
});

it('a service sends no samples, and the letter says so', () => {
  expect(wordsOf(requestLetter({ ...request, samples: 0 }))).toContain(squeezed('Không có sản phẩm mẫu'));
  expect(wordsOf(requestLetter(request))).toContain(squeezed('Sản phẩm mẫu: 05 sản phẩm.'));
  // What the office has not taken in is not said to be there.
  const nothing = wordsOf(requestLetter({ ...request, takenIn: { samples: 0, paperSets: 0 } }));
  expect(nothing).toContain(squeezed('Sản phẩm mẫu: …… sản phẩm.'));
  expect(nothing).toContain(squeezed('…… bộ hồ sơ giấy và 01 bộ hồ sơ điện tử'));
});

it('names a unit and its committee as papers do', () => {
  expect(unitName('Phường Đoàn Kết')).toBe('Đoàn Kết');
  expect(peoplesCommittee('Xã Bình Lư').lines).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ BÌNH LƯ']);
});
