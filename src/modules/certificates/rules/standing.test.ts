import { describe, expect, it } from 'vitest';
import { date, type Instant } from '#kernel/calendar.ts';
import type { ProductId, RecognitionId } from '#kernel/ids.ts';
import { noStanding } from '#modules/products/index.ts';
import { noEvents, type Recognition } from './recognition.ts';
import { standingOf, statusOfStanding, whichCounts, withSuperseded } from './standing.ts';
import { statusOn } from './status.ts';

let counter = 0;
function recognition(change: Partial<Recognition> = {}): Recognition {
  counter += 1;
  const at = '2026-11-23T03:00:00.000Z' as Instant;
  return {
    ...noEvents,
    id: `00000000-0000-7000-8000-${String(counter).padStart(12, '0')}` as RecognitionId,
    version: 1,
    productId: '00000000-0000-7000-8000-0000000000ff' as ProductId,
    provinceCode: '12',
    communeCode: '03390',
    stars: 3,
    decisionNumber: `${counter}/QĐ-UBND`,
    issuedOn: date('2022-12-01'),
    expiresOn: date('2025-12-01'),
    issuer: null,
    issuerKind: null,
    instrument: null,
    productCode: null,
    reportedYear: null,
    note: null,
    source: 'entered',
    madeAt: at,
    changedAt: at,
    ...change,
  };
}
const reported = (stars: number, reportedYear: number | null = null) =>
  recognition({ stars, reportedYear, decisionNumber: null, issuedOn: null, expiresOn: null });

describe('the recognition that counts', () => {
  it('is the newest with a decision, even beside a higher star that was only reported', () => {
    const older = recognition();
    const newer = recognition({ issuedOn: date('2025-11-20'), expiresOn: date('2028-11-20'), stars: 4 });
    expect(whichCounts([newer, older, reported(5)])).toBe(newer);
  });
  it('without any decision is the newest star that was reported, then the best', () => {
    const of2024 = reported(3, 2024);
    expect(whichCounts([reported(4, 2023), of2024])).toBe(of2024);
    expect(standingOf([reported(4)]).standing).toBe('no-decision');
  });
  it('without that is a result below three stars, and without anything nothing', () => {
    const below = reported(2);
    expect(whichCounts([below])).toBe(below);
    expect(standingOf([below]).standing).toBe('ranked-only');
    expect(standingOf([])).toEqual(noStanding);
  });
});

describe('a newer decision takes an older one’s place', () => {
  it('from the day it was issued, if the re-evaluation of the older was filed in time and open that day (26/2026, Art. 7.6)', () => {
    const again = { issuedOn: date('2024-01-15'), expiresOn: date('2027-01-15') };
    const next = recognition({ issuedOn: date('2027-02-20'), expiresOn: date('2030-02-20') });
    const replaced = (filedOn: string, closedOn: string | null = null) => {
      const reEvaluationClosedOn = closedOn === null ? null : date(closedOn);
      const older = recognition({ ...again, reEvaluationFiledOn: date(filedOn), reEvaluationClosedOn });
      return withSuperseded([older, next])[0]?.supersededOn;
    };
    expect(replaced('2026-09-17')).toBe('2027-02-20');
    expect(replaced('2026-09-18')).toBeNull();
    expect(replaced('2026-09-17', '2027-02-20')).toBeNull();
  });

  it('from the day it was issued, if the older still held that day, its last valid day included', () => {
    const older = recognition({ expiresOn: date('2025-12-01') });
    const onLastDay = recognition({ issuedOn: date('2025-12-01'), expiresOn: date('2028-12-01') });
    expect(withSuperseded([older, onLastDay])[0]?.supersededOn).toBe('2025-12-01');
    const dayAfter = recognition({ issuedOn: date('2025-12-02'), expiresOn: date('2028-12-02') });
    expect(withSuperseded([older, dayAfter])[0]?.supersededOn).toBeNull();
  });
  it('an extension keeps the older one holding', () => {
    const older = recognition({ expiresOn: date('2026-06-01'), extendedUntil: date('2026-11-28') });
    const newer = recognition({ issuedOn: date('2026-11-01'), expiresOn: date('2029-11-01') });
    expect(withSuperseded([newer, older])[1]?.supersededOn).toBe('2026-11-01');
  });
  it('what was withdrawn before stays withdrawn', () => {
    const older = recognition({ withdrawnOn: date('2024-05-05') });
    const newer = recognition({ issuedOn: date('2025-05-05'), expiresOn: date('2028-05-05') });
    expect(withSuperseded([older, newer])[0]?.supersededOn).toBeNull();
  });
  it('a star that was only reported replaces nothing', () => {
    expect(withSuperseded([recognition(), reported(5, 2025)])[0]?.supersededOn).toBeNull();
  });
});

describe('what lists show', () => {
  it('is the same state as that of the recognition that counts, on every day', () => {
    const cases = [
      [recognition()],
      [recognition({ extendedUntil: date('2026-05-30') })],
      [recognition({ suspensionOrder: '1/QĐ', suspendedFrom: date('2024-03-01'), suspendedUntil: date('2024-04-01') })],
      [recognition(), recognition({ issuedOn: date('2025-10-01'), expiresOn: date('2028-10-01') })],
      [recognition({ expiresOn: date('2092-06-06') })],
      [recognition({ expiresOn: date('2092-06-06'), termReason: 'nêu trong quyết định' })],
      [reported(4)],
      [reported(1)],
    ];
    for (const one of cases) {
      const settled = withSuperseded(one);
      const counts = whichCounts(settled);
      if (counts === null) throw new Error('nothing counts');
      for (const text of [
        '2023-01-01',
        '2024-03-15',
        '2025-06-04',
        '2025-12-01',
        '2025-12-02',
        '2026-05-31',
        '2029-01-01',
      ]) {
        const day = date(text);
        if (counts.issuedOn !== null && day < counts.issuedOn) continue;
        expect(statusOfStanding(standingOf(settled), day)?.status).toBe(statusOn(counts, day).status);
      }
    }
  });
  it('is nothing where nothing was recognised', () => {
    expect(statusOfStanding(noStanding, date('2026-11-23'))).toBeNull();
  });
});
