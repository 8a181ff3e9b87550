import { expect, test } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { scoringLines } from './minutes-scoring.ts';

const sheet = (member: string, points: number, onPaper = false) => ({ member, points, onPaper, code: '3fdba35f' });

test('minutes name how many sheets count, each total, what was marked again and why, and a gap past the limit', () => {
  const lines = scoringLines({
    kind: 'sheets',
    sheets: [sheet('Bà A', 67), sheet('Ông B', 55, true)],
    revised: [{ member: 'Bà A', from: 66, to: 67, reason: 'Đọc lại minh chứng 2.1.' }],
    gap: 12,
    gapPoints: 10,
  });
  expect(lines).toEqual([
    'Số phiếu: 2, trong đó 1 phiếu giấy đã nhập và đối chiếu',
    'Tổng điểm từng phiếu: Bà A 67 điểm (mã 3fdba35f); Ông B 55 điểm (phiếu giấy, mã 3fdba35f)',
    'Chấm lại sau khi mở phiếu: Bà A, từ 66 thành 67 điểm. Lý do: Đọc lại minh chứng 2.1',
    'Chênh lệch giữa phiếu cao nhất và thấp nhất: 12 điểm, quá mức 10 điểm phải trao đổi',
  ]);
});

test('a gap of exactly the limit is not spoken of', () => {
  const lines = scoringLines({ kind: 'sheets', sheets: [sheet('Bà A', 67)], revised: [], gap: 10, gapPoints: 10 });
  expect(lines.join()).not.toContain('Chênh lệch');
});

test('a result from paper says so, with its day and who typed and compared it, and gives no member a total', () => {
  const lines = scoringLines({
    kind: 'typed',
    sheets: 7,
    recordedOn: date('2026-11-26'),
    typedBy: 'Chị C',
    checkedBy: 'Anh D',
  });
  expect(lines).toEqual([
    'Số phiếu theo biên bản giấy: 7',
    'Kết quả chép từ giấy, không do phần mềm tính; ghi ngày 26/11/2026: Chị C nhập, Anh D đối chiếu với biên bản giấy',
  ]);
});
