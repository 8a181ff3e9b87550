// Every day from the first national criteria to five years ahead, every kind of dossier, every level: one answer, or an
// explicit "not stated" with its reason. What must come out is written here a second time, by hand, from the acts.

import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, addMonths, date, type LocalDate } from '#kernel/calendar.ts';
import document from '../../law/instruments.json' with { type: 'json' };
import { type ApplicableLaw, applicableLaw } from './applicable-law.ts';
import { instrumentStateOn } from './instruments.ts';
import { type CertifiedStars, type DossierKind, dossierKinds } from './procedure-values.ts';
import { type Silence, type Stated, silences } from './stated.ts';
import { isWorkingDay, workCalendarCoverage } from './working-days.ts';

const firstDay = date('2019-08-21');
const lastDay = addMonths(date((document as { readonly asOf: string }).asOf), 60);
const levels: readonly CertifiedStars[] = [3, 4, 5];

/** From a day on: criteria, who gives 3, 4 and 5 stars. */
const byHand: readonly (readonly [string, string, string | null, string, string])[] = [
  ['2019-08-21', '1048-2019', 'province', 'province', 'ministry'],
  ['2023-02-24', '148-2023', 'district', 'province', 'ministry'],
  ['2025-07-01', '148-2023', null, 'province', 'ministry'],
  ['2025-07-06', '148-2023', 'province', 'province', 'ministry'],
  ['2026-05-22', '26-2026', 'province', 'province', 'ministry'],
];
const expectedOn = (day: LocalDate) => byHand.filter(([from]) => from <= day).at(-1);

/** What the law of a day says, for whom it is asked; kept for all the questions below. */
const answers = new Map<LocalDate, readonly ApplicableLaw[]>();
beforeAll(() => {
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) {
    answers.set(
      day,
      dossierKinds.flatMap((kind) => levels.map((stars) => applicableLaw({ kind, stars, receivedOn: day }))),
    );
  }
});

/** Days on which a question is not answered as it should be. */
function strays(holds: (law: ApplicableLaw, day: LocalDate) => boolean): readonly string[] {
  const found: string[] = [];
  for (const [day, laws] of answers) {
    for (const law of laws) if (!holds(law, day)) found.push(`${day} ${law.kind} ${law.stars}`);
  }
  return found;
}
const isExplicit = (answer: Stated<unknown>): boolean =>
  answer.stated ? answer.source.instrument !== null : silences.includes(answer.why);

describe('the calendar sweep', () => {
  it('covers every day from 21/08/2019 to five years after the data were compiled', () => {
    expect([...answers.keys()][0]).toBe('2019-08-21');
    expect([...answers.keys()].at(-1)).toBe('2031-11-23');
    expect(answers.size).toBe(4478);
  });

  it('finds for each day, kind and level one answer with its instrument, or a reason why there is none', () => {
    expect(
      strays(
        (law) =>
          isExplicit(law.criteria) &&
          isExplicit(law.authority) &&
          isExplicit(law.transition) &&
          law.deadlines.every((deadline) => isExplicit(deadline.due)),
      ),
    ).toEqual([]);
  });

  it('finds the criteria of that day, of an instrument in force on it', () => {
    expect(
      strays(({ criteria }, day) => {
        if (!criteria.stated || criteria.value.folder !== expectedOn(day)?.[1]) return false;
        const named = [criteria.value.instrument, ...criteria.value.amendedBy];
        return named.every((number) => instrumentStateOn(number, day) === 'in-force');
      }),
    ).toEqual([]);
  });

  it('finds the authority of that day', () => {
    expect(
      strays(({ authority, stars }, day) => {
        const expected = expectedOn(day)?.[stars - 1] ?? null;
        return expected === null
          ? !authority.stated && authority.why === 'no-text-names-it'
          : authority.stated && authority.value.levels.join() === expected;
      }),
    ).toEqual([]);
  });

  it('leaves open who gives three stars on 1 to 5 July 2025, for every kind, and nothing else', () => {
    const open = strays((law) => law.authority.stated);
    const days = ['2025-07-01', '2025-07-02', '2025-07-03', '2025-07-04', '2025-07-05'];
    expect(open).toEqual(days.flatMap((day) => dossierKinds.map((kind) => `${day} ${kind} 3`)));
    expect(strays((law) => law.criteria.stated)).toEqual([]);
  });

  it('names the ministry of that day wherever the ministry decides', () => {
    expect(
      strays(({ authority, stars }, day) => {
        const name = `Bộ Nông nghiệp và ${day < '2025-03-01' ? 'Phát triển nông thôn' : 'Môi trường'}`;
        return !authority.stated || authority.value.ministry === (stars === 5 ? name : null);
      }),
    ).toEqual([]);
  });

  it('carries a dossier over exactly when it came under 148 (26/2026, Art. 12.2)', () => {
    const lastOf: Record<DossierKind, string> = {
      first: '2026-07-21',
      upgrade: '2026-07-21',
      're-evaluation': '2026-06-21',
    };
    expect(
      strays(({ transition, kind }, day) => {
        if (day < '2023-02-24') return !transition.stated && transition.why === 'not-read';
        if (!transition.stated) return false;
        return day < '2026-05-22'
          ? transition.value?.finishBy === lastOf[kind] && transition.value.keeps === '148-2023'
          : transition.value === null;
      }),
    ).toEqual([]);
  });

  it('has no term before 22/05/2026, and since then the fifteen working days of the commune wherever they can be counted', () => {
    const counted = (from: LocalDate): LocalDate | null => {
      let [day, left] = [from, 15];
      while (left > 0) {
        day = addDays(day, 1);
        const works = isWorkingDay(day);
        if (works === null) return null;
        if (works) left -= 1;
      }
      return day;
    };
    const expected = new Map([...answers.keys()].map((day) => [day, counted(day)]));
    expect(
      strays(({ deadlines }, day) => {
        if (day < '2026-05-22') return deadlines.every(({ due }) => !due.stated && due.why === 'not-read');
        const due = deadlines.find((one) => one.step === 'commune-forwarding')?.due;
        const last = expected.get(day) ?? null;
        return last === null
          ? due?.stated === false && due.why === 'calendar-unknown'
          : due?.stated === true && due.value.day === last;
      }),
    ).toEqual([]);
  });

  it('counts nothing beyond the days off that are known', () => {
    const { to } = workCalendarCoverage();
    const reasons = new Set<Silence>();
    const counted = strays(({ deadlines }, day) => {
      if (day <= to) return true;
      for (const { due } of deadlines) if (!due.stated) reasons.add(due.why);
      return !deadlines.some(({ due }) => due.stated);
    });
    expect(counted).toEqual([]);
    expect([...reasons].sort()).toEqual(['calendar-unknown', 'no-term-in-the-act', 'operating-regulation']);
  });

  it('never makes a later dossier due earlier, nor a step due before the one it waits for', () => {
    const last = new Map<string, LocalDate>();
    expect(
      strays(({ deadlines, kind, stars }) => {
        let holds = true;
        for (const { step, due, startsOn } of deadlines) {
          if (!due.stated) continue;
          const key = `${kind} ${stars} ${step}`;
          holds &&= due.value.day >= (last.get(key) ?? '') && startsOn !== null && due.value.day >= startsOn;
          last.set(key, due.value.day);
        }
        return holds;
      }),
    ).toEqual([]);
  });

  it('gives the ministry a step only for five stars, and a level without steps only where nobody could act', () => {
    expect(
      strays(({ deadlines, stars }) => deadlines.some((one) => one.actor === 'ministry') === (stars === 5)),
    ).toEqual([]);
    expect(strays(({ deadlines }) => deadlines.length > 0)).toEqual(strays((law) => law.authority.stated));
  });
});

describe('before the first national criteria', () => {
  it('nothing is stated: a dossier of 20/08/2019 has no version, no authority, no transition', () => {
    for (const kind of dossierKinds) {
      for (const stars of levels) {
        const law = applicableLaw({ kind, stars, receivedOn: date('2019-08-20') });
        for (const answer of [law.criteria, law.authority, law.transition]) {
          expect(answer).toEqual({ stated: false, why: 'before-the-programme', source: null });
        }
        expect(law.deadlines).toEqual([]);
      }
    }
  });
});
