// One answer of a few.

import { fieldId, typedValue } from '../form-state.ts';
import { type FieldProps, GroupFrame } from './field-frame.tsx';
import { type Option, OptionRow } from './option-row.tsx';

export interface RadioFieldProps extends FieldProps {
  readonly options: readonly Option[];
}

/**
 * @example <RadioField form={form} name="type" label="Loại hình chủ thể" options={types} />
 */
export function RadioField(props: RadioFieldProps) {
  const chosen = typedValue(props.form, props.name);
  const id = fieldId(props.name);
  return (
    <GroupFrame {...props}>
      <div class="options">
        {props.options.map((option, index) => (
          <OptionRow
            key={option.value}
            type="radio"
            id={index === 0 ? id : `${id}-${index + 1}`}
            name={props.name}
            option={option}
            checked={option.value === chosen}
          />
        ))}
      </div>
    </GroupFrame>
  );
}
