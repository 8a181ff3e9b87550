// A month as a table of weeks from Monday, with the ways to its neighbours; on a phone a list of the days that hold something. What a day holds
// is the page's own.

import type { ComponentChildren } from 'preact';
import { addDays, addMonths, type LocalDate, partsOf, weekdayOf } from '#kernel/calendar.ts';
import { restDayOn } from '#law/last-day.ts';
import type { DesignTexts } from '#texts/vi/design.ts';

/** Weeks of a month from Monday, with the days of its neighbours left out. */
function weeksOf(month: LocalDate): readonly (readonly (LocalDate | null)[])[] {
  const after = addMonths(month, 1);
  const days: (LocalDate | null)[] = Array.from({ length: weekdayOf(month) - 1 }, () => null);
  for (let day = month; day < after; day = addDays(day, 1)) days.push(day);
  while (days.length % 7 !== 0) days.push(null);
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}

export interface MonthGridProps {
  readonly t: DesignTexts;
  /** Its first day. */
  readonly month: LocalDate;
  readonly today: LocalDate;
  /** Where the months before and after it are. */
  readonly before: string;
  readonly after: string;
  /** What stands in a day, each in a `<p class="month__task">`; nothing: an empty list. */
  inside(day: LocalDate): readonly ComponentChildren[];
}

/** @example <MonthGrid t={t} month={month} today={today} before={hrefOf(last)} after={hrefOf(next)} inside={lines} /> */
export function MonthGrid({ t, month, today, before, after, inside }: MonthGridProps) {
  const { year, month: number } = partsOf(month);
  const name = t.month.name(number, year);
  return (
    <>
      <nav class="month__ways" aria-label={t.month.ways}>
        <a href={before}>{t.month.before}</a> <strong>{name}</strong> <a href={after}>{t.month.after}</a>
      </nav>
      <table class="month">
        <caption class="visually-hidden">{name}</caption>
        <thead>
          <tr>
            {[1, 2, 3, 4, 5, 6, 7].map((day) => (
              <th key={day} scope="col">
                {t.lastDay.weekdays[day]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week, index) => (
            <tr key={`${month} ${index}`}>
              {week.map((day, place) => {
                if (day === null) return <td key={`none ${place}`} class="month__day month__day--none" />;
                const lines = inside(day);
                const kind = day === today ? ' month__day--today' : restDayOn(day) !== null ? ' month__day--rest' : '';
                return (
                  <td key={day} class={`month__day${kind}${lines.length === 0 ? ' month__day--empty' : ''}`}>
                    <p class="month__number">
                      {t.lastDay.weekdays[weekdayOf(day)] !== undefined && (
                        <span class="month__weekday">{t.lastDay.weekdays[weekdayOf(day)]}, </span>
                      )}
                      {partsOf(day).day}
                      <span class="month__weekday">/{partsOf(day).month}</span>
                    </p>
                    {lines}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
