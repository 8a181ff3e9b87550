// Working days of state offices: weekly rest, public holidays, days in their place, swapped days, each year as it was decided.
// Beyond the years that are known nothing is counted: a deadline there is not computable, and says so.

import { addDays, type LocalDate, partsOf, weekdayOf } from '#kernel/calendar.ts';
import daysOffDocument from '../../law/calendar/days-off.json' with { type: 'json' };
import { type Confidence, confidences, LawValue } from './law-reader.ts';

/** A day off on what would be a day of work. */
export interface DayOff {
  readonly date: LocalDate;
  /** `statutory` by the Labour Code · `compensatory` for a holiday on a rest day · `swapped` by a year's decision. */
  readonly kind: 'statutory' | 'compensatory' | 'swapped';
  readonly name: string;
  readonly confidence: Confidence;
}

/** A day that is announced as a day off, whose act was not read: counted as worked until it is decided. */
export interface PendingDay {
  readonly date: LocalDate;
  readonly name: string;
  readonly note: string | null;
}

interface CalendarYear {
  readonly year: number;
  readonly status: 'official' | 'provisional';
}

interface WorkCalendar {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly years: readonly CalendarYear[];
  readonly off: ReadonlyMap<LocalDate, DayOff>;
  readonly worked: ReadonlySet<LocalDate>;
  readonly pending: ReadonlyMap<LocalDate, PendingDay>;
}

/** A day counted in working days, with what makes it unsure. */
export interface CountedDay {
  readonly day: LocalDate;
  /** The year's days off are a forecast: the Prime Minister has not fixed them yet. */
  readonly provisional: boolean;
  /** Announced days off within the count whose act was not read; each would move the day by one. */
  readonly pending: readonly PendingDay[];
}

let kept: WorkCalendar | null = null;

/** Reads the calendar; throws `LawDataFault` naming file, path and fault. */
export function readWorkCalendar(file: string, value: unknown): WorkCalendar {
  const root = new LawValue(file, value).object([
    'schemaVersion',
    'title',
    'compiledOn',
    'coverage',
    'weeklyRest',
    'years',
    'sources',
  ]);
  root.schemaVersion.whole(1, 1);
  const coverage = root.coverage.object(['from', 'to', 'officialThrough']);
  const off = new Map<LocalDate, DayOff>();
  const worked = new Set<LocalDate>();
  const pending = new Map<LocalDate, PendingDay>();
  const years = root.years.list((item): CalendarYear => {
    const o = item.object(['year', 'status', 'basis', 'daysOff', 'worked', 'pending']);
    o.daysOff.list((v) => {
      const d = v.object(['date', 'kind', 'name', 'instead', 'confidence', 'sources', 'note']);
      const date = d.date.date();
      if (off.has(date)) v.fault(`${date} stands twice`);
      off.set(date, {
        date,
        kind: d.kind.oneOf(['statutory', 'compensatory', 'swapped']),
        name: d.name.text(),
        confidence: d.confidence.oneOf(confidences),
      });
    });
    o.worked.list((v) => {
      const d = v.object(['date', 'instead', 'basis', 'confidence']);
      const date = d.date.date();
      if (weekdayOf(date) < 6) v.fault(`${date} is no day of rest that could be worked`);
      if (off.get(d.instead.date())?.kind !== 'swapped') v.fault(`${d.instead.date()} is not off in its place`);
      worked.add(date);
    });
    o.pending.list((v) => {
      const d = v.object(['date', 'name', 'basis', 'note']);
      pending.set(d.date.date(), { date: d.date.date(), name: d.name.text(), note: d.note.orNull((n) => n.text()) });
    });
    return { year: o.year.whole(2000, 2100), status: o.status.oneOf(['official', 'provisional']) };
  });
  return { from: coverage.from.date(), to: coverage.to.date(), years, off, worked, pending };
}

function calendar(): WorkCalendar {
  kept ??= readWorkCalendar('law/calendar/days-off.json', daysOffDocument);
  return kept;
}

/** First and last day whose working days are known. */
export function workCalendarCoverage(): { readonly from: LocalDate; readonly to: LocalDate } {
  const { from, to } = calendar();
  return { from, to };
}

/**
 * Whether state offices work on a day: Monday to Friday but for days off, and the Saturdays worked in exchange. `null`
 * outside the years that are known.
 * @law 188/1999/QĐ-TTg; Bộ luật Lao động 2019, Điều 111.3, 112
 * @example isWorkingDay(date('2026-08-22')) // true: a Saturday worked for 31/08
 */
export function isWorkingDay(day: LocalDate): boolean | null {
  const { from, to, off, worked } = calendar();
  if (day < from || day > to) return null;
  if (worked.has(day)) return true;
  return weekdayOf(day) < 6 && !off.has(day);
}

/**
 * The day on which something sent counts as received: that day where it is a working day, else the next. `null` beyond the
 * known years.
 */
export function receivedOn(sent: LocalDate): LocalDate | null {
  for (let day = sent; ; day = addDays(day, 1)) {
    const works = isWorkingDay(day);
    if (works === null) return null;
    if (works) return day;
  }
}

/**
 * The last day of a term of `count` working days that starts with an event: the day of the event is not counted.
 * `null` where the term runs beyond the known years: it is not computable, and never counted with weekends alone.
 * @law Bộ luật Dân sự 2015, Điều 147–148
 * @example addWorkingDays(date('2026-02-09'), 15)?.day // 2026-03-09, across Tết
 */
export function addWorkingDays(event: LocalDate, count: number): CountedDay | null {
  const { pending, years } = calendar();
  const met: PendingDay[] = [];
  let day = event;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    const works = isWorkingDay(day);
    if (works === null) return null;
    if (works) left -= 1;
    const announced = pending.get(day);
    if (announced !== undefined && works) met.push(announced);
  }
  const { year } = partsOf(day);
  return { day, provisional: years.some((one) => one.year === year && one.status === 'provisional'), pending: met };
}

/**
 * The last day of a term of `count` calendar days that starts with an event: the day of the event is not counted, and a
 * term that would end on a day off ends on the next working day. `null` where that runs beyond the known years.
 * @law Bộ luật Dân sự 2015, Điều 147–148
 * @example addCalendarDays(date('2026-10-05'), 45)?.day // 2026-11-19
 */
export function addCalendarDays(event: LocalDate, count: number): CountedDay | null {
  const end = addDays(event, count);
  const day = receivedOn(end);
  if (day === null) return null;
  const { pending, years } = calendar();
  const announced = pending.get(day);
  const { year } = partsOf(day);
  return {
    day,
    provisional: years.some((one) => one.year === year && one.status === 'provisional'),
    pending: announced === undefined ? [] : [announced],
  };
}

/** A day counted for the time being. */
export interface CountedForNow extends CountedDay {
  /** Part of the term lies beyond the known years and was counted Monday to Friday: the true day may be later. */
  readonly estimated: boolean;
}

/**
 * Whether a day counts as worked for the time being: as it is known, and beyond the known years Monday to Friday. Whoever
 * shows a day that rests on this says that it is an estimate.
 */
export function worksForNow(day: LocalDate): boolean {
  return isWorkingDay(day) ?? weekdayOf(day) < 6;
}

/** The same as `receivedOn`, beyond the known years counted for the time being. */
export function receivedForNow(sent: LocalDate): LocalDate {
  let day = sent;
  while (!worksForNow(day)) day = addDays(day, 1);
  return day;
}

/**
 * The same as `addWorkingDays`, beyond the known years counted for the time being. Days off that are not known yet can only
 * move the day back: nobody is told a day that is too late.
 * @example addWorkingDaysForNow(date('2027-12-20'), 15) // 2028-01-10, estimated: no day off of 2028 is known
 */
export function addWorkingDaysForNow(event: LocalDate, count: number): CountedForNow {
  const known = addWorkingDays(event, count);
  if (known !== null) return { ...known, estimated: false };
  let day = event;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (worksForNow(day)) left -= 1;
  }
  return { day, provisional: true, pending: [], estimated: true };
}

/** The days off and worked Saturdays of a span of days, both ends counting, for people who look. */
export function daysOffBetween(from: LocalDate, to: LocalDate): readonly DayOff[] {
  return [...calendar().off.values()].filter((one) => one.date >= from && one.date <= to);
}

/** The days off from a day on as people know them; `name` is `null` for a day that a year's decision swapped. */
export function namedDaysOff(from: LocalDate): readonly { readonly date: LocalDate; readonly name: string | null }[] {
  return daysOffBetween(from, calendar().to).map(({ date, kind, name }) => ({
    date,
    name: kind === 'swapped' ? null : name,
  }));
}

/** The Saturdays and Sundays from a day on that are worked in exchange for another day. */
export function daysWorkedInExchange(from: LocalDate): readonly LocalDate[] {
  return [...calendar().worked].filter((day) => day >= from);
}
