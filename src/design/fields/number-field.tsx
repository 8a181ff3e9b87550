// A number with its unit inside the frame. Kept as typed text: an empty box stays empty, never zero.

import { fieldId, typedValue } from '../form-state.ts';
import { describedBy, FieldFrame, type FieldProps, isWrong } from './field-frame.tsx';

export interface NumberFieldProps extends FieldProps {
  /** The unit shown in the frame: `kg`, `ha`, `hộp/năm`. */
  readonly unit?: string | undefined;
  /** Whole numbers only (number keys without a comma). */
  readonly whole?: boolean | undefined;
  /** May be below zero: number keys of telephones have no minus. */
  readonly signed?: boolean | undefined;
}

/**
 * @example <NumberField form={form} name="capacity" label="Sản lượng mỗi năm" unit="kg" whole />
 */
export function NumberField(props: NumberFieldProps) {
  const id = fieldId(props.name);
  const described = [describedBy(props), props.unit ? `${id}-unit` : undefined].filter(Boolean).join(' ');
  return (
    <FieldFrame {...props}>
      <div class="box box--unit">
        <input
          class="box__input"
          type="text"
          inputMode={props.signed ? 'text' : props.whole ? 'numeric' : 'decimal'}
          autocomplete="off"
          id={id}
          name={props.name}
          value={typedValue(props.form, props.name)}
          aria-invalid={isWrong(props) ? 'true' : undefined}
          aria-describedby={described === '' ? undefined : described}
        />
        {props.unit && (
          <span class="box__unit" id={`${id}-unit`}>
            {props.unit}
          </span>
        )}
      </div>
    </FieldFrame>
  );
}
