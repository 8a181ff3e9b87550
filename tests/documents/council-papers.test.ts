// The papers of a council session as PDF and DOCX: the words of the model and nothing else, within the margins of Decree 30/2020;
// what follows from a result is the act's: 90 exactly goes to the ministry, below three stars nothing is granted.

import { describe, expect, it } from 'vitest';
import { approvalDecision } from '#official-forms/decree-30-2020/approval-decision.ts';
import { nextStep, type Outcome, proposalWords, totalWords } from '#official-forms/decree-30-2020/council-lines.ts';
import { councilMinutes } from '#official-forms/decree-30-2020/council-minutes.ts';
import { councilReport } from '#official-forms/decree-30-2020/council-report.ts';
import { ministryRequest } from '#official-forms/decree-30-2020/ministry-request.ts';
import { recognitionDecision } from '#official-forms/decree-30-2020/recognition-decision.ts';
import { resultNotice } from '#official-forms/decree-30-2020/result-notice.ts';
import { resultSubmission } from '#official-forms/decree-30-2020/result-submission.ts';
import { renderDocx } from '#platform/documents/render-docx.ts';
import { renderPdf } from '#platform/documents/render-pdf.ts';
import { partsOfDocx, textOfWord } from './read-docx.ts';
import { reachOfPdf, squeezed, wordsOf, wordsOfPdf } from './read-paper.ts';
import { fourStars, minutes, ninety, notice, putOff, recognised, session, twoStars } from './sample-council.ts';

const submission = { ...session, office: notice.office, report: { number: null, date: null } };
const request = {
  ...session,
  results: [ninety],
  file: { teamReport: true, decision: { number: null, date: null }, extraChecks: 1, samples: 5 },
  reEvaluation: false,
};
const papers = [
  ['the minutes', councilMinutes(minutes)],
  [
    'minutes of a session that goes on',
    councilMinutes({ ...minutes, endedAt: null, results: [], proceedings: [], checkCode: null, conclusion: null }),
  ],
  ['the report of the council', councilReport(session)],
  ['the submission', resultSubmission(submission)],
  ['the decision with its annex', recognitionDecision(recognised)],
  ['the approval of 90 points and more', approvalDecision({ ...recognised, results: [ninety] })],
  ['the letter to the ministry', ministryRequest(request)],
  ['the notice of a result', resultNotice(notice)],
] as const;

describe.each(papers)('%s', (_name, paper) => {
  it('says in its PDF and its DOCX exactly what its model says, within the margins', async () => {
    const pdf = await renderPdf(paper);
    expect(await wordsOfPdf(pdf, paper)).toBe(wordsOf(paper));
    for (const { left, right } of await reachOfPdf(pdf)) {
      expect(left).toBeGreaterThanOrEqual((30 * 72) / 25.4 - 0.5);
      expect(right).toBeLessThanOrEqual((195 * 72) / 25.4 + 0.5);
    }
    const parts = await partsOfDocx(await renderDocx(paper));
    expect(squeezed(textOfWord(parts.get('word/document.xml') ?? ''))).toBe(wordsOf(paper));
  });
});

describe('what follows from a result', () => {
  const scored = (sum: number, count: number, band: 1 | 2 | 3 | 4 | 5, allowed: 1 | 2 | 3 | 4 | 5 | null): Outcome => ({
    ...(fourStars.outcome as Extract<Outcome, { kind: 'scored' }>),
    total: { sum, count },
    band,
    allowed,
  });
  it('a mean of exactly 90 that may have five stars goes to the ministry, never a provincial five stars', () => {
    expect(nextStep(scored(810, 9, 5, 5))).toBe('to-ministry');
    expect(proposalWords(scored(810, 9, 5, 5))).toBe('Đề nghị phê duyệt kết quả, gửi hồ sơ cấp trung ương');
  });
  it('three and four stars are recognised, also where the points alone would reach more', () => {
    expect(proposalWords(scored(820, 9, 5, 4))).toBe('Đề nghị công nhận 4 sao');
    expect(nextStep(scored(450, 9, 3, 3))).toBe('recognise');
  });
  it('one and two stars get neither decision nor certificate; a closed gate no level', () => {
    expect(nextStep(scored(449, 9, 2, 2))).toBe('no-certificate');
    expect(nextStep(scored(700, 9, 4, null))).toBe('stopped');
    expect(nextStep(putOff.outcome)).toBe('put-off');
  });
  it('points are cut off, never rounded up', () => expect(totalWords(scored(629, 9, 3, 3))).toBe('69,88'));
});

describe('who decides, and what is not granted', () => {
  it('the chair signs in person: no TM., and a draft has room for its number in the annex too', () => {
    const words = wordsOf(recognitionDecision(recognised));
    expect(words).toContain(squeezed('Số: ……/QĐ-UBND'));
    expect(words).toContain(squeezed('(Kèm theo Quyết định số ……/QĐ-UBND ngày …… tháng …… năm ………'));
    expect(words).not.toContain('TM.');
    expect(words).toContain(squeezed('trong thời hạn 36 tháng kể từ ngày ban hành Quyết định này'));
  });
  it('an approval of 90 points says that it is no recognition', () => {
    const words = wordsOf(approvalDecision({ ...recognised, results: [ninety] }));
    expect(words).toContain(squeezed('không phải là quyết định công nhận và không kèm theo giấy chứng nhận'));
    expect(words).toContain('90,00');
  });
  it('a producer below three stars reads points, level and that there is no certificate', () => {
    const words = wordsOf(resultNotice({ ...notice, result: twoStars, decision: null }));
    expect(words).toContain(squeezed('xếp hạng 2 sao'));
    expect(words).toContain(squeezed('không có quyết định công nhận và không được cấp giấy chứng nhận'));
    expect(words).toContain('49,88');
  });
  it('a level below its points gives the reason', () => {
    const words = wordsOf(resultNotice(notice));
    expect(words).toContain(squeezed('tổng điểm thuộc khung 4 sao, chưa đủ điều kiện của hạng đó'));
    expect(words).toContain(squeezed('Tiêu chí 1.5 chưa đạt mức tối thiểu'));
  });
  it('criteria that nobody compared with the signed act are named as such on every paper of results', () => {
    for (const paper of [
      councilMinutes(minutes),
      councilReport(session),
      recognitionDecision(recognised),
      resultNotice(notice),
    ])
      expect(wordsOf(paper)).toContain(squeezed('theo bản chép, chưa đối chiếu bản ký'));
    expect(wordsOf(councilMinutes({ ...minutes, criteriaCompared: true }))).not.toContain(squeezed('chưa đối chiếu'));
  });
  it('a day stands once, and levels are those that the products have', () => {
    const named = 'phiên họp ngày 12/12/2026';
    const report = wordsOf(councilReport({ ...session, sessionName: named, results: [fourStars] }));
    expect(report).toContain(squeezed(`kết quả ${named} như sau`));
    expect(report).toContain(squeezed('công nhận 01 sản phẩm đạt 4 sao.'));
    expect(wordsOf(recognitionDecision({ ...recognised, results: [fourStars] }))).toContain(
      squeezed('01 sản phẩm OCOP đạt 4 sao (có'),
    );
    expect(wordsOf(resultNotice({ ...notice, sessionName: named }))).not.toContain(squeezed(`${named} ngày`));
  });
  it('minutes name the sheets of the ledger, and leave to those who were there whether they were read out', () => {
    const said = wordsOf(councilMinutes(minutes));
    expect(said).toContain(squeezed('Thành viên 04 (giả định) 78 điểm (phiếu giấy, mã 3fdba35f)'));
    expect(said).toContain(squeezed('từ 76 thành 77 điểm. Lý do: Đọc lại minh chứng 2.1'));
    expect(said).not.toContain(squeezed('đã đọc lại cho các thành viên'));
  });
  it('minutes that go on are a draft, and say who does not score and why', () => {
    expect(councilMinutes({ ...minutes, endedAt: null }).foot.left).toContain('BẢN NHÁP');
    expect(wordsOf(councilMinutes(minutes))).toContain(
      squeezed('Thành viên 04 (giả định) không chấm: có xung đột lợi ích đã khai'),
    );
  });
});
