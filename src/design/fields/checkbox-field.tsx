// Any number of answers, or one statement to agree to.

import { fieldId, typedValues } from '../form-state.ts';
import { type FieldProps, GroupFrame } from './field-frame.tsx';
import { type Option, OptionRow } from './option-row.tsx';

export interface CheckboxFieldProps extends FieldProps {
  readonly options: readonly Option[];
}

/**
 * Posts the name once for each chosen value.
 * @example <CheckboxField form={form} name="flags" label="Người đại diện là" options={flags} optional />
 */
export function CheckboxField(props: CheckboxFieldProps) {
  const chosen = typedValues(props.form, props.name);
  const id = fieldId(props.name);
  return (
    <GroupFrame {...props}>
      <div class="options">
        {props.options.map((option, index) => (
          <OptionRow
            key={option.value}
            type="checkbox"
            id={index === 0 ? id : `${id}-${index + 1}`}
            name={props.name}
            option={option}
            checked={chosen.includes(option.value)}
          />
        ))}
      </div>
    </GroupFrame>
  );
}
