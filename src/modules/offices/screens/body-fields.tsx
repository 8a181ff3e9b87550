// The boxes of what a body is and how letters write it, where it is entered and where it is corrected.

import { SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import type { FormState } from '#design/form-state.ts';
import { bodyKinds } from '#law/responsibilities.ts';
import type { Ui } from '#web/ui.ts';

interface BodyFieldsProps {
  readonly ui: Ui;
  readonly form: FormState;
  /** Lines of the box of other ways of writing. */
  readonly rows: number;
}

export function BodyFields({ ui, form, rows }: BodyFieldsProps) {
  const { add, kinds } = ui.t.offices;
  return (
    <>
      <SelectField
        form={form}
        name="kind"
        label={add.fields.kind}
        choices={bodyKinds.map((value) => ({ value, label: kinds[value] }))}
        emptyLabel={null}
      />
      <TextAreaField
        form={form}
        name="alsoNamed"
        label={add.fields.alsoNamed}
        hint={add.alsoHint}
        rows={rows}
        maxLength={600}
        optional
      />
    </>
  );
}
