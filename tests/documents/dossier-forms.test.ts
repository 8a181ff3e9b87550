// Mẫu số 01 and 02 of 26/2026 as PDF and DOCX: the act's words, what was put in, nothing else, blank and filled in.

import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { blankRegistration, registrationForm } from '#official-forms/decision-26-2026/registration-form.ts';
import { selfAssessment } from '#official-forms/decision-26-2026/self-assessment.ts';
import { renderDocx } from '#platform/documents/render-docx.ts';
import { renderPdf } from '#platform/documents/render-pdf.ts';
import { partsOfDocx, textOfWord } from './read-docx.ts';
import { reachOfPdf, squeezed, wordsOf, wordsOfPdf } from './read-paper.ts';
import { assessment, registration } from './sample-dossier.ts';

const papers = [
  ['Mẫu số 01, blank', registrationForm(blankRegistration(date('2026-06-15')))],
  ['Mẫu số 01, filled in', registrationForm(registration)],
  ['Mẫu số 02, filled in', selfAssessment(assessment)],
  ['Mẫu số 02, of a draft without a sheet', selfAssessment({ ...assessment, parts: [], papers: [], total: null })],
] as const;

describe.each(papers)('%s', (_name, paper) => {
  it('says in its PDF exactly what its model says, within the margins', async () => {
    const pdf = await renderPdf(paper);
    expect(await wordsOfPdf(pdf, paper)).toBe(wordsOf(paper));
    for (const { left, right } of await reachOfPdf(pdf)) {
      expect(left).toBeGreaterThanOrEqual((30 * 72) / 25.4 - 0.5);
      expect(right).toBeLessThanOrEqual((195 * 72) / 25.4 + 0.5);
    }
  });

  it('says the same in its DOCX', async () => {
    const parts = await partsOfDocx(await renderDocx(paper));
    expect(squeezed(textOfWord(parts.get('word/document.xml') ?? ''))).toBe(wordsOf(paper));
  });
});

describe('Mẫu số 01', () => {
  it('ticks the kind of the dossier and no other, and none on a blank form', () => {
    const boxes = (kind: typeof registration.kind) =>
      /Lầnđầu(.)Nânghạng:(.)Đánhgiálại:(.)/.exec(wordsOf(registrationForm({ ...registration, kind })))?.slice(1);
    expect(boxes('first')).toEqual(['☑', '☐', '☐']);
    expect(boxes('upgrade')).toEqual(['☐', '☑', '☐']);
    expect(boxes('re-evaluation')).toEqual(['☐', '☐', '☑']);
    expect(boxes(null)).toEqual(['☐', '☐', '☐']);
  });

  it('carries the number of the commune’s slip, or its pattern where none was given', () => {
    expect(wordsOf(registrationForm(registration))).toContain('Phiếusố:01-2/PĐK-12-03390-2026');
    const blank = wordsOf(registrationForm(blankRegistration(date('2026-06-15'))));
    expect(blank.split('/PĐK-(Mãtỉnh)-(Mãxã)-(Năm)')).toHaveLength(3);
  });
});

describe('Mẫu số 02', () => {
  it('ticks what the producer holds, and the heading of its rights where it holds one of them', () => {
    const words = wordsOf(selfAssessment(assessment));
    expect(words).toContain(squeezed('a) Giấy đăng ký kinh doanh: ☑'));
    expect(words).toContain(squeezed('d) Đã có đăng ký sở hữu trí tuệ: ☑'));
    expect(words).toContain(squeezed('nhãn hiệu tập thể, nhãn hiệu chứng nhận: ☑'));
    expect(words).toContain(squeezed('+ Bằng sáng chế ☐'));
    const none = wordsOf(selfAssessment({ ...assessment, holds: [] }));
    expect(none).not.toContain('☑');
  });

  it('asks a first dossier for no changes, an upgrade and a re-evaluation each in the words of its point', () => {
    const of = (kind: typeof assessment.kind) => wordsOf(selfAssessment({ ...assessment, kind }));
    expect(of('first')).not.toContain('Vùngnguyênliệutăng12ha');
    expect(of('upgrade')).toContain(squeezed('thay đổi so với sản phẩm OCOP đã được công nhận'));
    expect(of('re-evaluation')).toContain(squeezed('kết quả sau thời gian được công nhận'));
  });

  it('says what was not chosen instead of leaving it out, and names the papers by their number in the list', () => {
    const words = wordsOf(selfAssessment(assessment));
    expect(words).toContain('Chưachọn–');
    expect(words).toContain(squeezed('Minh chứng số: 1, 2'));
    expect(words).toContain(squeezed('05/01/2026, đến 05/01/2027'));
  });
});
