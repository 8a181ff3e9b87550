// The last day of a term: one box, and beside it which weekday it is. A day on which the offices rest is asked about: the next working day,
// or this day after all. Without a script the question comes with the answer to the form; with the `last-day` island while it is typed.

import { formatVietnamese, type LocalDate, parseVietnameseDate, weekdayOf } from '#kernel/calendar.ts';
import { meantField, restDayOn } from '#law/last-day.ts';
import { daysWorkedInExchange, namedDaysOff } from '#law/working-days.ts';
import type { DesignTexts } from '#texts/vi/design.ts';
import { fieldId, typedValue } from '../form-state.ts';
import { DateField } from './date-field.tsx';
import type { FieldProps } from './field-frame.tsx';
import { RadioField } from './radio-field.tsx';

interface LastDayFieldProps extends FieldProps {
  /** Days off from here on are known to the island. */
  readonly today: LocalDate;
  /** A day before it is refused, so whether it is a day off is not asked. */
  readonly from?: LocalDate | undefined;
}

/** `thứ Hai, 30/11/2026`. */
export const namedDay = (t: DesignTexts, day: LocalDate): string =>
  t.lastDay.named(t.lastDay.weekdays[weekdayOf(day)] ?? '', formatVietnamese(day));

/** What the island needs to say the same: names of days, days off by date, Saturdays that are worked. */
function known(t: DesignTexts, today: LocalDate): string {
  return JSON.stringify({
    weekdays: t.lastDay.weekdays,
    off: Object.fromEntries(namedDaysOff(today).map((one) => [one.date, one.name ?? t.lastDay.swapped])),
    worked: daysWorkedInExchange(today),
    rest: t.lastDay.restLive,
    use: t.lastDay.use,
  });
}

/**
 * The use case reads it with `lastDayMeant`, and the answer under `meantField(name)`.
 * @example <LastDayField form={form} name="dueOn" label="Hạn bổ sung" today={ui.today} />
 */
export function LastDayField({ today, from, ...props }: LastDayFieldProps) {
  const { form, name } = props;
  const { t } = form;
  const day = parseVietnameseDate(typedValue(form, name));
  const rest = day === null || (from !== undefined && day < from) ? null : restDayOn(day);
  return (
    <div class="last-day" data-last-day={known(t, today)} data-box={fieldId(name)}>
      <DateField {...props} />
      <p class="last-day__said" data-said role="status">
        {day !== null && rest === null && t.lastDay.weekdays[weekdayOf(day)]}
      </p>
      {rest !== null && (
        <div data-question>
          <RadioField
            form={form}
            name={meantField(name)}
            label={t.lastDay.question}
            options={[
              { value: rest.next, label: t.lastDay.move(namedDay(t, rest.next)) },
              { value: rest.day, label: t.lastDay.keep(namedDay(t, rest.day)) },
            ]}
          />
        </div>
      )}
    </div>
  );
}
