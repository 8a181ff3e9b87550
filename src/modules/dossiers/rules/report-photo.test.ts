import { describe, expect, test } from 'vitest';
import { openMeetingLines } from './commune-report.ts';
import { inReportOrder, mostPhotosOfMatter, roomAt } from './report-photo.ts';

describe('photographs of Mẫu số 03', () => {
  test('stand in the order of the report, at each matter as they came', () => {
    const sent = [
      { matter: 'idea', n: 1 },
      { matter: 'material', n: 2 },
      { matter: 'idea', n: 3 },
    ] as const;
    expect(inReportOrder(sent).map((one) => one.n)).toEqual([2, 1, 3]);
  });

  test('leave room until a matter has its six, and then none, whatever the others have', () => {
    const full = Array.from({ length: mostPhotosOfMatter }, () => ({ matter: 'labour' }) as const);
    expect([roomAt(full, 'labour'), roomAt(full, 'idea'), roomAt([...full, ...full], 'labour')]).toEqual([0, 6, 0]);
  });
});

describe('the meeting that a commune called (26/2026, Art. 7.2a)', () => {
  const none = { meetingOn: null, meetingPlace: null, meetingAttendees: null, meeting: null };

  test('asks nothing where none was called', () => {
    expect(openMeetingLines(none)).toEqual([]);
  });

  test('asks for day, place, who came and what was said once one of them is written', () => {
    expect(openMeetingLines({ ...none, meeting: 'Thống nhất.' })).toEqual([
      'meetingOn',
      'meetingPlace',
      'meetingAttendees',
    ]);
  });
});
