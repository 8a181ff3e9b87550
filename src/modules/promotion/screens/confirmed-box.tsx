// The box by which somebody says that what looks like a slip is right; it stands in a form once that was asked.

import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import type { FormState } from '#design/form-state.ts';
import type { Ui } from '#web/ui.ts';

/** Whether the form was refused as doubtful, or its box was ticked before. */
export const isDoubtful = (ui: Ui, form: FormState): boolean =>
  ui.problem?.code === 'promotion/doubtful' || form.values['confirmed'] === 'yes';

export function ConfirmedBox({
  ui,
  form,
  hint,
}: {
  readonly ui: Ui;
  readonly form: FormState;
  readonly hint?: string;
}) {
  const { confirmed, confirmedOption } = ui.t.promotion.sales;
  if (!isDoubtful(ui, form)) return null;
  return (
    <CheckboxField
      form={form}
      name="confirmed"
      label={confirmed}
      hint={hint}
      options={[{ value: 'yes', label: confirmedOption }]}
    />
  );
}
