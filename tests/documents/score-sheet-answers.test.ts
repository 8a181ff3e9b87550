// What a filled sheet says on paper beside its ticks: the answers to its conditions, what does not count and why, what ended the
// evaluation, what nobody answered, and that the producer scored alone.

import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import type { CriteriaSet } from '#law/criteria-set.ts';
import { compileSet } from '#modules/evaluation/rules/compiled-set.ts';
import type { Scored } from '#modules/evaluation/rules/score-request.ts';
import { alone, readSheetAddress, requestOf } from '#modules/evaluation/rules/sheet-address.ts';
import { sheetAsPaper } from '#modules/evaluation/sheet-as-paper.ts';
import { renderDocx } from '#platform/documents/render-docx.ts';
import { renderPdf } from '#platform/documents/render-pdf.ts';
import { partsOfDocx, textOfWord } from './read-docx.ts';
import { pagesOf, squeezed, wordsOf, wordsOfPdf } from './read-paper.ts';
import { setOf } from './sample-sheet.ts';

const today = date('2026-06-15');

function ownSheet(set: CriteriaSet, address: string) {
  const compiled = compileSet(set);
  const read = readSheetAddress(compiled, new URLSearchParams(address));
  if (!read.ok) throw new Error(address);
  const { none } = read.value;
  return sheetAsPaper(set, { request: requestOf(compiled, read.value), by: alone, none, evaluator: null }, today);
}

const said = async (number: number, address: string): Promise<string> =>
  wordsOf(ownSheet(await setOf(number), address));

describe('a filled sheet on paper', () => {
  it('says on every page that it is a self-assessment; a member’s sheet and a blank one do not', async () => {
    const set = await setOf(11);
    const pages = await pagesOf(await renderPdf(ownSheet(set, '1.1=3')));
    for (const page of pages) expect(page).toContain('Phiếu tự chấm');
    expect(squeezed(pages[0] ?? '')).toContain(squeezed('không phải kết quả đánh giá, không thay phiếu của Hội đồng'));
    const request: Scored = {
      set: set.id,
      minima: 'majority',
      cases: {},
      conditions: { C1: false },
      findings: {},
      sheets: [{ by: 'Thành viên thứ nhất (giả định)', choices: { '1.1': 3 } }],
    };
    const by = 'Thành viên thứ nhất (giả định)';
    const member = wordsOf(sheetAsPaper(set, { request, by, none: [], evaluator: by }, today));
    expect(member).toContain(squeezed('Trả lời: không có.'));
    for (const words of [member, wordsOf(sheetAsPaper(set, null, today))]) {
      expect(words.toLowerCase()).not.toContain(squeezed('phiếu tự chấm'));
    }
  });

  it('answers each condition where the act prints it, and lists those that nobody answered', async () => {
    const words = await said(11, '1.1=3&L1=khong&C1=khong&C5=co');
    expect(words).toContain(squeezed('không rõ nguồn gốc. Trả lời: không có.'));
    expect(words).toContain(squeezed('an toàn thực phẩm. Trả lời: đạt.'));
    expect(words).toContain(squeezed('nhà sản xuất. Trả lời: chưa trả lời.'));
    expect(words).toContain(
      squeezed('Chưa trả lời có bị loại hoặc dừng đánh giá hay không: 2.1 “Bị loại nếu phát hiện giống hệt'),
    );
    expect(words).toContain(squeezed('6.1.1 “Nếu có các tạp chất'));
    expect(words).not.toContain(squeezed('hay không: điều kiện loại hồ sơ ở đầu phiếu'));
    const open = await said(11, '1.1=3');
    expect(open).toContain(squeezed('hay không: điều kiện loại hồ sơ ở đầu phiếu; 1.1 “Bị loại'));
    expect(open).toContain(squeezed('Chưa trả lời, đang coi là đạt: 8 “Bản Tiêu chuẩn sản phẩm'));
  });

  it('says why a tick counts 0, at the criterion and in the sum', async () => {
    const words = await said(11, '8=2&C5=khong&5.2=2&5.1=1');
    expect(words).toContain(squeezed('Trả lời: chưa đạt, tính 0 điểm.'));
    expect(words).toContain(squeezed('Tính 0 điểm: chưa đạt điều kiện “Bản Tiêu chuẩn sản phẩm'));
    expect(words).toContain(
      squeezed('Tính 0 điểm: tiêu chí này không áp dụng vì “Chỉ áp dụng khi có câu chuyện sản phẩm”.'),
    );
    expect(words).toContain(squeezed('Đã chọn nhưng không được tính: 5.2 (1 điểm), 8 (4 điểm).'));
  });

  it('says what stopped the dossier, with its source, also a 0 of set 16; a blank there stops nothing', async () => {
    const tea = await said(11, '1.1=3&L1=co&C4=co');
    expect(tea).toContain(squeezed('Trả lời: có, hồ sơ bị loại.'));
    expect(tea).toContain(squeezed('Trả lời: có, dừng đánh giá.'));
    expect(tea).toContain(squeezed('Không được xếp hạng: “Giả mạo hồ sơ'));
    expect(tea).toContain(squeezed('(26/2026/QĐ-TTg, Phụ lục II, 26-2026/11, 6.1.1). Điểm trên chỉ để biết.'));
    expect(await said(16, '6.1=1')).toContain(squeezed('Không được xếp hạng: “Nếu được 0 điểm tại một trong'));
    expect(await said(16, '1.1=1')).not.toContain(squeezed('Không được xếp hạng'));
  });

  it('tells a criterion where nothing printed holds from one that nobody looked at', async () => {
    const words = await said(11, '2.4=0&1.1=3');
    expect(words).toContain(squeezed('Không đạt mức nào ở trên: 0 điểm.'));
    expect(words).toMatch(/Chưachấm,tính0điểm:1\.2,1\.3,[^2]*2\.1,2\.2,2\.3,3\.1/);
  });

  it('says the same as PDF and as DOCX', async () => {
    const paper = ownSheet(await setOf(11), '1.1=3&8=2&C5=khong&L1=co&2.4=0');
    expect(await wordsOfPdf(await renderPdf(paper), paper)).toBe(wordsOf(paper));
    const docx = await partsOfDocx(await renderDocx(paper));
    expect(squeezed(textOfWord(docx.get('word/document.xml') ?? ''))).toBe(wordsOf(paper));
  });
});
