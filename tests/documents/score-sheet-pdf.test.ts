// The score sheet of Annex II as PDF: it says what was put in, letter by letter, with fonts of our own, always the same.

import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { leavesOf } from '#law/criteria-set.ts';
import { scoreSheet } from '#official-forms/decision-26-2026/score-sheet.ts';
import { renderPdf } from '#platform/documents/render-pdf.ts';
import { pagesOf, reachOfPdf, squeezed, wordsOf, wordsOfPdf } from './read-paper.ts';
import { blankFacts, filledFacts, highestChoices, setOf } from './sample-sheet.ts';

const numbers = Array.from({ length: 26 }, (_, i) => i + 1);

describe('the score sheet of each set, as PDF', () => {
  it.each(numbers)('of set %i says exactly what its model says, blank and filled in', async (number) => {
    const set = await setOf(number);
    for (const facts of [blankFacts, { ...filledFacts, choices: highestChoices(set) }]) {
      const paper = scoreSheet(set, facts);
      expect(await wordsOfPdf(await renderPdf(paper), paper)).toBe(wordsOf(paper));
    }
  });

  it('keeps every letter of every page within the margins, also of a word without end', async () => {
    const millimetres = (mm: number): number => (mm * 72) / 25.4;
    for (const number of numbers) {
      const set = await setOf(number);
      const endless = { name: 'W'.repeat(300), code: null };
      const facts = number === 11 ? { ...filledFacts, product: endless } : filledFacts;
      for (const { left, right, low } of await reachOfPdf(await renderPdf(scoreSheet(set, facts)))) {
        expect(left).toBeGreaterThanOrEqual(millimetres(30) - 0.5);
        expect(right).toBeLessThanOrEqual(millimetres(210 - 15) + 0.5);
        expect(low).toBeGreaterThanOrEqual(millimetres(20) - 0.5);
      }
    }
  });

  it('prints every option of the act once, with its points and its stars, and a box for each', async () => {
    for (const number of [1, 11, 16, 21, 26]) {
      const set = await setOf(number);
      const words = wordsOf(scoreSheet(set, blankFacts));
      const options = leavesOf(set).flatMap((leaf) => leaf.options);
      expect(words.split('☐').length - 1).toBe(options.length);
      expect(words).not.toContain('☒');
      for (const { implied, text, points, minimumForStars } of options.filter((one) => !one.implied)) {
        expect(words).toContain(squeezed(`☐${text}${'*'.repeat(minimumForStars ?? 0)}${points}`));
        expect(implied).toBe(false);
      }
      for (const condition of set.conditions.filter((one) => one.kind !== 'starFloorRule')) {
        expect(words).toContain(squeezed(condition.text));
      }
    }
  });

  it('ticks what was chosen and nothing else', async () => {
    const set = await setOf(11);
    const words = wordsOf(scoreSheet(set, { ...blankFacts, choices: { '1.1': 3, '2.4': 1 } }));
    expect(words.split('☒').length - 1).toBe(2);
    expect(words).toContain(squeezed('☒Sử dụng nguyên liệu có nguồn gốc trong tỉnh từ 75% đến 100%3'));
    expect(words).toContain(squeezed('☒2.4. Ghi nhãn hàng hóa có sử dụng song ngữ'));
  });

  it('says on every page that the copy was not compared with the signed act, until it was', async () => {
    const set = await setOf(11);
    const unchecked = await pagesOf(await renderPdf(scoreSheet(set, blankFacts)));
    expect(unchecked.length).toBeGreaterThan(4);
    for (const page of unchecked) expect(page).toContain('theo bản chép, chưa đối chiếu bản ký');
    const checked = await pagesOf(await renderPdf(scoreSheet(set, { ...blankFacts, comparedWithSignedAct: true })));
    for (const page of checked) expect(page).not.toContain('chưa đối chiếu');
  });
});

describe('a PDF', () => {
  it('embeds Tinos, and no other font', async () => {
    const set = await setOf(11);
    const raw = Buffer.from(await renderPdf(scoreSheet(set, { ...filledFacts, choices: { '1.1': 3 } }))).toString(
      'latin1',
    );
    const fonts = [...raw.matchAll(/\/BaseFont\s*\/([\w+-]+)/g)].map((m) => m[1] ?? '');
    expect(fonts.length).toBeGreaterThan(2);
    expect(fonts.filter((name) => !/^[A-Z]{6}\+Tinos(-Bold|-Italic|-BoldItalic)?(-Identity-H)?$/.test(name))).toEqual(
      [],
    );
    const described = raw.match(/\/Type\s*\/FontDescriptor/g) ?? [];
    const embedded = raw.match(/\/FontFile[23]\s/g) ?? [];
    expect(described.length).toBe(embedded.length);
    expect(embedded.length).toBe(new Set(fonts).size);
  });

  it('is the same byte by byte for the same paper, and another for another day', async () => {
    const set = await setOf(11);
    const paper = scoreSheet(set, filledFacts);
    const first = Buffer.from(await renderPdf(paper));
    await renderPdf(scoreSheet(await setOf(26), blankFacts));
    expect(Buffer.from(await renderPdf(scoreSheet(set, filledFacts))).equals(first)).toBe(true);
    const later = await renderPdf(scoreSheet(set, { ...filledFacts, madeOn: date('2026-06-16') }));
    expect(Buffer.from(later).equals(first)).toBe(false);
  });
});

describe('what people typed', () => {
  const hostile = [
    '#read("/etc/passwd")',
    '#sys.inputs',
    '*đậm* _nghiêng_ `mã` $x^2$ <b>thẻ</b> @nhãn // ghi chú /* khối */',
    '\\ \\u{41} \\#pagebreak()',
    '#import "@preview/x:1.0.0": *',
    '= Tiêu đề -- --- ~ ... "ngoặc" \'đơn\' [vuông] {nhọn}',
    'ẾỀỂỄỆ ẮẰẲẴẶ ỐỒỔỖỘ ỚỜỞỠỢ ỨỪỬỮỰ ỲỴỶỸ Đđ Ơơ Ưư',
    'fi ffi fl 1½ m² ≥ 75% – “Shan tuyết”',
  ];

  it.each(hostile)('arrives as it was typed and is never carried out: %s', async (words) => {
    const set = await setOf(11);
    const facts = {
      ...filledFacts,
      product: { name: words, code: words },
      opinion: words,
      evaluator: { name: words, office: words },
    };
    const paper = scoreSheet(set, facts);
    const said = await wordsOfPdf(await renderPdf(paper), paper);
    expect(said).toBe(wordsOf(paper));
    expect(said).toContain(squeezed(`Tên sản phẩm: ${words}`));
    expect(said).not.toContain('root:');
  });

  it('is printed in one form: decomposed letters become the usual ones', async () => {
    const set = await setOf(11);
    const name = 'Chè Tuyết Hồ Thầu ọ ệ';
    const paper = scoreSheet(set, { ...blankFacts, product: { name: name.normalize('NFD'), code: null } });
    const [page = ''] = await pagesOf(await renderPdf(paper));
    expect(page).toContain(`Tên sản phẩm: ${name.normalize('NFC')}`);
  });

  it('is written as its code where the font has no such letter, never as an empty box or another letter', async () => {
    const set = await setOf(11);
    const paper = scoreSheet(set, { ...blankFacts, product: { name: 'Chè 😀 ★ 茶 Mường', code: null } });
    const [page = ''] = await pagesOf(await renderPdf(paper));
    expect(squeezed(page)).toContain(squeezed('Tên sản phẩm: Chè [U+1F600] [U+2605] [U+8336] Mường'));
  });

  it('keeps its lines in the opinion', async () => {
    const paper = scoreSheet(await setOf(11), { ...filledFacts, opinion: 'Dòng một\n\nDòng hai' });
    const pages = await pagesOf(await renderPdf(paper));
    expect(pages.join('\n')).toMatch(/Dòng một\s*\n\s*Dòng hai/);
  });
});
