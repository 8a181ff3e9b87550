// Which law applies, day by day where it changes: version, authority, transition, terms and rounds.

import { describe, expect, it } from 'vitest';
import { addDays, date } from '#kernel/calendar.ts';
import { applicableLaw } from './applicable-law.ts';
import type { CertifiedStars, DossierKind, StepName } from './procedure-values.ts';
import { lastDayOf, lastSafeFilingDay, roundMetBy } from './rounds.ts';
import { addCalendarDays, isWorkingDay, receivedOn } from './working-days.ts';

const law = (kind: DossierKind, stars: CertifiedStars, received: string, decided: string | null = null) =>
  applicableLaw({ kind, stars, receivedOn: date(received), decidedOn: decided === null ? null : date(decided) });
const version = (received: string) => {
  const { criteria } = law('first', 3, received);
  return criteria.stated ? [criteria.value.instrument, ...criteria.value.amendedBy] : criteria.why;
};
const dueOf = (kind: DossierKind, stars: CertifiedStars, received: string, step: StepName) => {
  const due = law(kind, stars, received).deadlines.find((one) => one.step === step)?.due;
  return due === undefined ? 'no such step' : due.stated ? due.value.day : due.why;
};

describe('the version of the criteria', () => {
  it('is that of the day received; a first day of force counts for the new one', () => {
    expect(version('2020-06-07')).toEqual(['1048/QĐ-TTg']);
    expect(version('2020-06-08')).toEqual(['1048/QĐ-TTg', '781/QĐ-TTg']);
    expect(version('2023-02-23')).toEqual(['1048/QĐ-TTg', '781/QĐ-TTg']);
    expect(version('2023-02-24')).toEqual(['148/QĐ-TTg']);
    expect(version('2025-07-06')).toEqual(['148/QĐ-TTg', '1489/QĐ-TTg']);
    expect(version('2026-05-21')).toEqual(['148/QĐ-TTg', '1489/QĐ-TTg']);
    expect(version('2026-05-22')).toEqual(['26/2026/QĐ-TTg']);
  });
});

describe('who decides', () => {
  const levels = (stars: CertifiedStars, received: string, decided: string | null = null) => {
    const { authority } = law('first', stars, received, decided);
    return authority.stated ? authority.value.levels : authority.why;
  };
  it('is the district for three stars until 30/06/2025, nobody for five days, then the province (1489/QĐ-TTg)', () => {
    expect(levels(3, '2025-06-30')).toEqual(['district']);
    expect(levels(3, '2025-07-01')).toBe('no-text-names-it');
    expect(levels(3, '2025-07-05')).toBe('no-text-names-it');
    expect(levels(3, '2025-07-06')).toEqual(['province']);
    expect(levels(4, '2025-07-03')).toEqual(['province']);
  });
  it('is asked for the day of the decision where that is known: a dossier of a district ends at the province', () => {
    expect(levels(3, '2025-05-12', '2025-09-01')).toEqual(['province']);
    expect(levels(3, '2025-05-12', '2025-07-02')).toBe('no-text-names-it');
  });
  it('is the ministry for five stars, by the name of that day', () => {
    const { authority } = law('first', 5, '2026-05-22');
    expect(authority.stated && authority.value.ministry).toBe('Bộ Nông nghiệp và Môi trường');
    expect(authority.source).toMatchObject({ instrument: '26/2026/QĐ-TTg', article: '4.1', confidence: 'P' });
  });
});

describe('the transition (26/2026, Art. 12.2)', () => {
  const rule = (kind: DossierKind, received: string, decided: string | null = null) => {
    const { transition } = law(kind, 3, received, decided);
    return transition.stated ? transition.value : transition.why;
  };
  it('lets a first dossier of 21/05/2026 go on under 148 until 21/07/2026, and one of 22/05/2026 needs none', () => {
    expect(rule('first', '2026-05-21')).toMatchObject({ article: '12.2a', finishBy: '2026-07-21', keeps: '148-2023' });
    expect(rule('upgrade', '2026-05-21')).toMatchObject({ article: '12.2a', finishBy: '2026-07-21' });
    expect(rule('first', '2026-05-22')).toBe(null);
  });
  it('gives a re-evaluation of 21/05/2026 until 21/06/2026', () => {
    expect(rule('re-evaluation', '2026-05-21')).toMatchObject({ article: '12.2b', finishBy: '2026-06-21' });
  });
  it('has its last day inside: decided on 21/07/2026 is in time, on 22/07/2026 is not', () => {
    expect(rule('first', '2026-05-21', '2026-07-21')).toMatchObject({ outOfTime: false });
    expect(rule('first', '2026-05-21', '2026-07-22')).toMatchObject({ outOfTime: true });
  });
  it('from 1048 to 148 was not read, and nothing is made up', () => {
    expect(rule('first', '2023-02-23')).toBe('not-read');
  });
});

describe('the terms of 26/2026', () => {
  it('give the commune fifteen working days: Mon 05/10/2026 → Mon 26/10/2026 (Art. 7.2)', () => {
    expect(dueOf('first', 3, '2026-10-05', 'commune-assessment')).toBe('2026-10-26');
    expect(dueOf('first', 3, '2026-10-05', 'commune-forwarding')).toBe('2026-10-26');
  });
  it('say that 24/11/2026, announced and not decided, lies inside', () => {
    const due = law('first', 3, '2026-11-10').deadlines[0]?.due;
    expect(due?.stated && due.value.pending.map((one) => one.date)).toEqual(['2026-11-24']);
  });
  it('end the province’s round before 30/12 for what the commune proposes before 30/10 (Art. 5.1)', () => {
    const deadline = law('first', 4, '2026-10-05').deadlines.find((one) => one.step === 'province-decision');
    expect(deadline).toMatchObject({
      startsOn: '2026-10-26',
      atTheLatest: true,
      due: { value: { day: '2026-12-29' } },
    });
    expect(dueOf('first', 4, '2026-10-09', 'province-decision')).toBe('2027-06-29');
  });
  it('send five stars on to the ministry: proposed before 30/01, finished before 30/03 (Art. 5.2)', () => {
    expect(dueOf('first', 5, '2026-10-05', 'central-request')).toBe('2027-01-29');
    expect(dueOf('first', 5, '2026-10-05', 'central-decision')).toBe('2027-03-29');
    expect(dueOf('first', 4, '2026-10-05', 'central-decision')).toBe('no such step');
  });
  it('give a re-evaluation 45 days from the complete request, on a rest day until the next working day (Art. 7.6g)', () => {
    expect(addCalendarDays(date('2026-10-05'), 45)?.day).toBe('2026-11-19');
    expect(dueOf('re-evaluation', 3, '2026-10-05', 'province-decision')).toBe('2026-12-10');
    // 24/01/2027 is a Sunday, and the days off of 2027 are a forecast.
    const central = law('re-evaluation', 5, '2026-10-05').deadlines.find((one) => one.step === 'central-decision');
    expect(central?.due).toMatchObject({ value: { day: '2027-01-25', provisional: true } });
    expect(dueOf('re-evaluation', 3, '2026-10-05', 'council-meeting')).toBe('no such step');
  });
  it('are silent where the act is: no term for publishing, the operating regulation for the council', () => {
    expect(dueOf('first', 3, '2026-10-05', 'province-publication')).toBe('no-term-in-the-act');
    expect(dueOf('first', 3, '2026-10-05', 'council-meeting')).toBe('operating-regulation');
    expect(dueOf('first', 3, '2026-05-21', 'commune-assessment')).toBe('not-read');
  });
  it('end a withdrawal concluded on 02/11/2026 on 17/11/2026', () => {
    expect(addCalendarDays(date('2026-11-02'), 15)?.day).toBe('2026-11-17');
    expect(addCalendarDays(date('2026-11-09'), 15)?.pending).toHaveLength(1);
    expect(addCalendarDays(date('2027-12-20'), 15)).toBe(null);
  });
});

describe('a round', () => {
  const met = (level: 'province' | 'ministry', day: string) => {
    const round = roundMetBy(level, date(day));
    return round === null ? null : [round.round, round.proposedBefore, lastDayOf(round)];
  };
  it('takes a letter of 29/04, and one of 30/04 goes to the next: "trước" is strict', () => {
    expect(met('province', '2027-04-29')).toEqual([1, '2027-04-30', '2027-06-29']);
    expect(met('province', '2027-04-30')).toEqual([2, '2027-10-30', '2027-12-29']);
    expect(met('province', '2026-10-30')).toEqual([1, '2027-04-30', '2027-06-29']);
  });
  it('of the ministry takes what came before 30/01 and before 30/07', () => {
    expect(met('ministry', '2027-01-29')).toEqual([2, '2027-01-30', '2027-03-29']);
    expect(met('ministry', '2027-01-30')).toEqual([1, '2027-07-30', '2027-09-29']);
    expect(met('ministry', '2026-07-30')).toEqual([2, '2027-01-30', '2027-03-29']);
  });
  it('is not known before 26/2026', () => {
    expect(met('province', '2026-05-21')).toBe(null);
  });
  it('has a last safe day of filing: the next working day would miss it, though the commune loses no time', () => {
    for (const day of ['2026-06-01', '2026-10-30', '2027-06-01']) {
      const round = roundMetBy('province', date(day));
      const last = round === null ? null : lastSafeFilingDay(round);
      if (round === null || last === null) throw new Error('no round');
      const meets = (filed: string) => {
        const due = dueOf('first', 3, filed, 'commune-forwarding');
        return roundMetBy('province', date(due))?.proposedBefore === round.proposedBefore;
      };
      expect([isWorkingDay(last), meets(last)]).toEqual([true, true]);
      expect(meets(receivedOn(addDays(last, 1)) ?? '')).toBe(false);
    }
    const beyond = roundMetBy('province', date('2028-05-01'));
    expect(beyond === null ? 'no round' : lastSafeFilingDay(beyond)).toBe(null);
  });
});
