// A date, typed as people write it: one box, dd/mm/yyyy. Never the browser's picker, whose order depends on the machine.

import { fieldId, typedValue } from '../form-state.ts';
import { describedBy, FieldFrame, type FieldProps, isWrong } from './field-frame.tsx';

/**
 * The server reads it with `parseVietnameseDate`, which also takes `23-11-2026` and `23.11.2026`.
 * @example <DateField form={form} name="decidedOn" label="Ngày quyết định" example="23/11/2026" />
 */
export function DateField(props: FieldProps) {
  return (
    <FieldFrame {...props}>
      <input
        class="box box--short"
        type="text"
        id={fieldId(props.name)}
        name={props.name}
        value={typedValue(props.form, props.name)}
        inputMode="text"
        autocomplete="off"
        maxLength={10}
        aria-invalid={isWrong(props) ? 'true' : undefined}
        aria-describedby={describedBy(props)}
      />
    </FieldFrame>
  );
}
