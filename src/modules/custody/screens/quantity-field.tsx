// How many samples: more than the act asks for is asked about once, and the answer names the very number.

import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { NumberField } from '#design/fields/number-field.tsx';
import type { FormState } from '#design/form-state.ts';
import type { Ui } from '#web/ui.ts';

interface QuantityFieldProps {
  readonly ui: Ui;
  readonly form: FormState;
}

/** @example <QuantityField ui={ui} form={form} /> */
export function QuantityField({ ui, form }: QuantityFieldProps) {
  const words = ui.t.custody.receiving;
  const asked = ui.problem?.fields?.find((field) => field.code === 'custody/more-than-asked');
  const quantity = String(asked?.details?.['quantity'] ?? form.values['quantityMeant'] ?? '');
  return (
    <>
      <NumberField form={form} name="quantity" label={words.quantity} whole />
      {quantity !== '' && (
        <CheckboxField
          form={form}
          name="quantityMeant"
          label={words.quantityMeant}
          options={[{ value: quantity, label: words.quantityMeantYes(quantity) }]}
          optional
        />
      )}
    </>
  );
}
