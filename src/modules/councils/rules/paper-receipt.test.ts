import { describe, expect, test } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { outOfTime, receiptOf } from './paper-receipt.ts';

const paper = (day: string) => ({ kind: 'paper', day: date(day) }) as const;
const tea = { kind: 'first', setId: '26-2026/11', receivedOn: date('2026-11-23'), olderSets: {} } as const;
const asked = (day: string, typed: string | null, dossier: object = {}) =>
  receiptOf({ session: paper(day), dossier: { ...tea, ...dossier }, typed: typed === null ? null : date(typed) });

describe('a council that met on paper before the dossier came here (26/2026, Art. 7.3)', () => {
  test('asks for the day of receipt on the paper; a meeting takes none and has what was received here', () => {
    expect(asked('2026-11-20', null).fault).toEqual({
      code: 'councils/paper-receipt-missing',
      details: { receivedOn: '2026-11-23' },
    });
    expect(asked('2026-11-23', null)).toEqual({ receipt: null, fault: null });
    const meeting = { kind: 'meeting', day: date('2026-11-20') } as const;
    const codes = [null, date('2026-11-19')].map(
      (typed) => receiptOf({ session: meeting, dossier: tea, typed }).fault?.code,
    );
    expect(codes).toEqual(['councils/received-after-session', 'councils/paper-receipt-elsewhere']);
  });

  test('takes a receipt of its own day or before, not one of the day after', () => {
    expect(asked('2026-11-20', '2026-11-20').receipt).toEqual({ receivedOn: '2026-11-20', setId: '26-2026/11' });
    expect(asked('2026-11-20', '2026-11-21').fault?.code).toBe('councils/paper-received-after-session');
  });

  test('has the criteria of the day on the paper: 21/05/2026 those before, 22/05/2026 those of 26/2026 (Art. 11.1)', () => {
    const older = { olderSets: { '148-2023': 3 } };
    expect(asked('2026-07-20', '2026-05-21', older).receipt?.setId).toBe('148-2023/03');
    expect(asked('2026-07-20', '2026-05-22', older).receipt?.setId).toBe('26-2026/11');
    expect(asked('2026-07-20', '2026-05-21').fault).toEqual({
      code: 'councils/older-set-missing',
      details: { instrument: '148/QĐ-TTg' },
    });
  });

  test('takes older criteria only as long as the transition let them be finished: until 21/07/2026, a re-evaluation until 21/06 (Art. 12.2)', () => {
    const older = { olderSets: { '148-2023': 3 } };
    expect(asked('2026-07-21', '2026-05-21', older).fault).toBeNull();
    expect(asked('2026-07-22', '2026-05-21', older).fault?.code).toBe('councils/older-criteria-out-of-time');
    const again = { ...older, kind: 're-evaluation' };
    expect(asked('2026-06-21', '2026-05-21', again).fault).toBeNull();
    expect(asked('2026-06-22', '2026-05-21', again).fault?.code).toBe('councils/older-criteria-out-of-time');
  });

  test('knows no criteria before the programme', () => {
    expect(asked('2019-01-02', '2018-12-01').fault?.code).toBe('councils/paper-receipt-before-programme');
  });
});

test('a session that gets another day is asked again: older criteria until 21/07/2026, today’s on every day', () => {
  const received = date('2026-05-21');
  expect(outOfTime('first', received, date('2026-07-21'))).toBeNull();
  expect(outOfTime('first', received, date('2026-07-22'))).toEqual({
    code: 'councils/older-criteria-out-of-time',
    details: { instrument: '148/QĐ-TTg', finishBy: '2026-07-21' },
  });
  expect(outOfTime('first', date('2026-05-22'), date('2026-11-23'))).toBeNull();
});
