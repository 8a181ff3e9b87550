// A choice from a list of at most some thirty lines. Longer lists (communes) are typed: LookUpField.

import { fieldId, typedValue } from '../form-state.ts';
import { describedBy, FieldFrame, type FieldProps, isWrong } from './field-frame.tsx';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly Choice[];
}

export interface SelectFieldProps extends FieldProps {
  readonly choices: readonly (Choice | ChoiceGroup)[];
  /** The first, empty line; "– Chọn –" unless said otherwise, `null` for none. */
  readonly emptyLabel?: string | null | undefined;
}

/**
 * @example <SelectField form={form} name="set" label="Bộ sản phẩm" choices={sets} />
 */
export function SelectField(props: SelectFieldProps) {
  const chosen = typedValue(props.form, props.name);
  return (
    <FieldFrame {...props}>
      <select
        class="box box--select"
        id={fieldId(props.name)}
        name={props.name}
        aria-invalid={isWrong(props) ? 'true' : undefined}
        aria-describedby={describedBy(props)}
      >
        {props.emptyLabel !== null && <option value="">{props.emptyLabel ?? props.form.t.form.choose}</option>}
        {props.choices.map((choice) =>
          'choices' in choice ? (
            <optgroup key={choice.label} label={choice.label}>
              {choice.choices.map((inner) => (
                <Line key={inner.value} choice={inner} chosen={chosen} />
              ))}
            </optgroup>
          ) : (
            <Line key={choice.value} choice={choice} chosen={chosen} />
          ),
        )}
      </select>
    </FieldFrame>
  );
}

function Line({ choice, chosen }: { readonly choice: Choice; readonly chosen: string }) {
  return (
    <option value={choice.value} selected={choice.value === chosen}>
      {choice.label}
    </option>
  );
}
