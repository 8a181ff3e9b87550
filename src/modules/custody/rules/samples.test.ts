// How many samples, and whether they are still good when the council meets.

import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { criteriaSetsOf } from '#law/criteria-sets.ts';
import { lastCouncilDay } from '#modules/dossiers/index.ts';
import { daysWrong, freshnessOn, mayBeTasted, samplesRequired } from './samples.ts';

const today = date('2026-11-23');

describe('the samples of a dossier', () => {
  it('are five, and none for tourism services (26/2026, Art. 6.2d)', () => {
    expect(samplesRequired({ sectorCode: 'I' }, today)).toBe(5);
    expect(samplesRequired({ sectorCode: 'VI' }, today)).toBe(0);
  });

  it('are as many as every criteria set of 26/2026 prints', async () => {
    const sets = await criteriaSetsOf('26-2026');
    expect(sets).toHaveLength(26);
    for (const set of sets) {
      expect([set.id, samplesRequired(set, today)]).toEqual([set.id, set.samplesRequired]);
    }
  });

  it('are not stated before the act was in force, on 22/05/2026', () => {
    expect(samplesRequired({ sectorCode: 'I' }, date('2026-05-21'))).toBeNull();
    expect(samplesRequired({ sectorCode: 'I' }, date('2026-05-22'))).toBe(5);
  });
});

describe('samples', () => {
  const council = date('2026-12-29');

  it('are good on their best-before day and past it the day after', () => {
    expect(freshnessOn(today, today, null)).toBe('good');
    expect(freshnessOn(date('2026-11-22'), today, null)).toBe('expired');
  });

  it('that end before the last day of the council are named; those that end on it are not', () => {
    expect(freshnessOn(date('2026-12-28'), today, council)).toBe('ends-before-council');
    expect(freshnessOn(date('2026-12-29'), today, council)).toBe('good');
  });

  it('go before a council on their best-before day and not after it', () => {
    expect([mayBeTasted(today, today), mayBeTasted(date('2026-11-22'), today), mayBeTasted(null, today)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('without a best-before day count as good', () => {
    expect(freshnessOn(null, today, council)).toBe('good');
  });
});

describe('the last day of the council', () => {
  it('is the last day of the round that the commune’s last day meets (Art. 5.1)', () => {
    expect(lastCouncilDay({ dueOn: date('2026-10-20'), round: 2 })).toBe('2026-12-29');
    expect(lastCouncilDay({ dueOn: date('2026-12-14'), round: 1 })).toBe('2027-06-29');
  });

  it('is 45 days after the commune’s last day for a re-evaluation, which no round names (Art. 7.6g)', () => {
    expect(lastCouncilDay({ dueOn: date('2026-12-14'), round: 0 })).toBe('2027-01-28');
  });

  it('is not known while the clock stands still', () => {
    expect(lastCouncilDay({ dueOn: null, round: 2 })).toBeNull();
  });
});

describe('the days of samples that are taken in', () => {
  const wrong = (receivedOn: string, producedOn: string | null, bestBefore: string | null, opened?: string) =>
    daysWrong(
      {
        receivedOn: date(receivedOn),
        producedOn: producedOn === null ? null : date(producedOn),
        bestBefore: bestBefore === null ? null : date(bestBefore),
      },
      today,
      opened === undefined ? null : date(opened),
    ).map(({ path, code }) => `${path} ${code}`);

  it('are all named where they are wrong', () => {
    expect(wrong('2026-11-24', '2026-11-25', '2026-11-01')).toEqual([
      'receivedOn custody/received-in-future',
      'producedOn custody/produced-after-receipt',
      'bestBefore custody/produced-after-best-before',
    ]);
  });

  it('are not before the dossier was opened; that day itself counts', () => {
    expect(wrong('2020-01-01', null, null, '2026-11-20')).toEqual(['receivedOn custody/received-before-dossier']);
    expect(wrong('2026-11-20', null, null, '2026-11-20')).toEqual([]);
  });

  it('refuse what ended before it was received, and take what ends on that day', () => {
    expect(wrong('2026-11-23', null, '2026-11-22')).toEqual(['bestBefore custody/already-expired']);
    expect(wrong('2026-11-23', '2026-10-01', '2026-11-23')).toEqual([]);
  });
});
