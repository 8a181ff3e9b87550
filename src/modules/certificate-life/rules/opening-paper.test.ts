import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { needsConclusion, wrongOpeningPaper } from './opening-paper.ts';

const today = date('2026-11-23');
const paper = {
  ground: 'criteria-not-kept',
  date: date('2026-11-02'),
  body: 'Sở Nông nghiệp và Môi trường',
  hasFile: true,
  registered: false,
} as const;
const codes = (more: object) => wrongOpeningPaper({ ...paper, ...more }, today).map(({ path, code }) => [path, code]);

describe('the paper that opens a case', () => {
  it('is a conclusion on b, c, d and e, another paper on the others', () => {
    const grounds = ['criteria-not-kept', 'law-breach', 'mark-misuse', 'other-conclusion'] as const;
    expect(grounds.every((one) => needsConclusion(one, today))).toBe(true);
    expect([needsConclusion('false-dossier', today), needsConclusion('production-stopped', today)]).toEqual([
      false,
      false,
    ]);
  });

  it('of another body comes as a scan, and never from a commune', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ hasFile: false })).toEqual([['file', 'certificate-life/conclusion-scan-missing']]);
    expect(codes({ body: 'UBND xã Bình Lư' })).toEqual([['body', 'certificate-life/commune-does-not-conclude']]);
    expect(codes({ registered: true, hasFile: false, body: '' })).toEqual([]);
    expect(codes({ ground: 'false-dossier', hasFile: false, body: 'UBND xã Bình Lư' })).toEqual([]);
  });
});
