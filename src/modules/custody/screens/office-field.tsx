// For which office something is recorded: asked only of who stands for both.

import { RadioField } from '#design/fields/radio-field.tsx';
import type { FormState } from '#design/form-state.ts';
import type { Ui } from '#web/ui.ts';
import type { Office } from '../rules/places.ts';

interface OfficeFieldProps {
  readonly ui: Ui;
  readonly form: FormState;
  readonly label: string;
  readonly offices: readonly Office[];
}

export function OfficeField({ ui, form, label, offices }: OfficeFieldProps) {
  if (offices.length < 2) return null;
  const options = offices.map((office) => ({ value: office, label: ui.t.custody.request.offices[office] }));
  return <RadioField form={form} name="office" label={label} options={options} />;
}
