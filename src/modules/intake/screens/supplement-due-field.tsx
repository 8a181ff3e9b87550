// The last day for an answer. One after the province's own last day is asked about once, then taken.

import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { LastDayField } from '#design/fields/last-day-field.tsx';
import type { FormState } from '#design/form-state.ts';
import type { Ui } from '#web/ui.ts';

interface SupplementDueFieldProps {
  readonly ui: Ui;
  readonly form: FormState;
  /** The province's own last day, as people write it; empty where it is not one and the same for all. */
  readonly lastDay: string;
}

/** @example <SupplementDueField ui={ui} form={form} lastDay="29/06/2027" /> */
export function SupplementDueField({ ui, form, lastDay }: SupplementDueFieldProps) {
  const words = ui.t.intake.request;
  const asks =
    form.values['afterTerm'] === 'yes' ||
    (ui.problem?.fields ?? []).some((field) => field.code === 'intake/deadline-after-term');
  return (
    <>
      <LastDayField
        today={ui.today}
        form={form}
        name="dueOn"
        label={words.due}
        hint={lastDay === '' ? words.dueHint : `${words.dueHint} ${words.dueTerm(lastDay)}`}
      />
      {asks && (
        <CheckboxField
          form={form}
          name="afterTerm"
          label={words.afterTerm}
          options={[{ value: 'yes', label: words.afterTermYes }]}
          optional
        />
      )}
    </>
  );
}
