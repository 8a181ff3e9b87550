// The question above figures: whose, which period, as of which day. A plain form, so that every answer has an address.

import type { ComponentChildren } from 'preact';
import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { type FormState, formState } from '#design/form-state.ts';
import { formatVietnamese } from '#kernel/calendar.ts';
import type { Problem } from '#kernel/problem.ts';
import { fieldSentence } from '#texts/index.ts';
import type { PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { FigureQuestion } from '../rules/figure.ts';
import { type PeriodKind, periodKinds } from '../rules/period.ts';
import { periodKindWords } from './paths.ts';

/** What an address asks, in the names of the use case. */
export function askedIn(query: PageRequest['query']) {
  return {
    unit: query['don-vi'],
    periodKind: (Object.keys(periodKindWords) as PeriodKind[]).find((one) => periodKindWords[one] === query['ky']),
    from: query['tu'],
    to: query['den'],
    asOf: query['ngay'],
  };
}

/** The names of the boxes for the fields that may be wrong. */
const boxOf: Readonly<Record<string, string>> = {
  unit: 'don-vi',
  periodKind: 'ky',
  from: 'tu',
  to: 'den',
  asOf: 'ngay',
};

/** The form: what was typed where it was refused, else what is answered. */
function stateOf(ui: Ui, question: FigureQuestion, wrong: Problem | null): FormState {
  const { t } = ui;
  if (wrong !== null) {
    const errors = (wrong.fields ?? []).map((field) => ({
      name: boxOf[field.path] ?? field.path,
      message: fieldSentence(t, field),
      ofAnyBox: !field.code.includes('/'),
    }));
    return formState(t.design, ui.query, errors);
  }
  const { period, asOf } = question;
  return formState(t.design, {
    'don-vi': question.communeCode ?? question.provinceCode,
    ky: periodKindWords[period.kind],
    tu: formatVietnamese(period.from),
    den: formatVietnamese(period.to),
    ngay: formatVietnamese(asOf),
  });
}

export interface QuestionFormProps {
  readonly ui: Ui;
  readonly action: string;
  readonly question: FigureQuestion;
  readonly places: readonly { readonly code: string; readonly name: string }[];
  readonly wrong: Problem | null;
  readonly hidden?: Readonly<Record<string, string>>;
  /** Further fields, above the others. */
  readonly children?: ComponentChildren;
}

/**
 * @example <QuestionForm ui={ui} action="/bao-cao/so-lieu" question={question} places={places} wrong={null} />
 */
export function QuestionForm({ ui, action, question, places, wrong, hidden = {}, children }: QuestionFormProps) {
  const t = ui.t.reporting.question;
  const form = stateOf(ui, question, wrong);
  return (
    <>
      <ErrorSummary form={form} />
      <form class="form figures-form not-on-paper" method="get" action={ui.href(action)}>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
        {places.length > 1 && (
          <SelectField
            form={form}
            name="don-vi"
            label={t.unit}
            emptyLabel={null}
            choices={places.map(({ code, name }) => ({ value: code, label: name }))}
          />
        )}
        <SelectField
          form={form}
          name="ky"
          label={t.period}
          emptyLabel={null}
          choices={periodKinds.map((one) => ({ value: periodKindWords[one], label: t.periods[one] }))}
        />
        <DateField form={form} name="tu" label={t.from} />
        <DateField form={form} name="den" label={t.to} />
        <DateField form={form} name="ngay" label={t.asOf} />
        <Button kind="secondary">{t.show}</Button>
      </form>
    </>
  );
}
