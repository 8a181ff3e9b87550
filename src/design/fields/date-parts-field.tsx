// A date in three boxes (day, month, year), for dates a person reads off a paper, on a phone's number keys.

import { fieldId, typedValue } from '../form-state.ts';
import { type FieldProps, GroupFrame, isWrong } from './field-frame.tsx';

/**
 * Posts `name.day`, `name.month`, `name.year`; an error of the whole date carries `name`.
 * @example <DatePartsField form={form} name="bornOn" label="Ngày cấp giấy đăng ký" />
 */
export function DatePartsField(props: FieldProps) {
  const { form, name } = props;
  const parts = [
    { key: 'day', label: form.t.form.day, length: 2 },
    { key: 'month', label: form.t.form.month, length: 2 },
    { key: 'year', label: form.t.form.year, length: 4 },
  ] as const;
  return (
    <GroupFrame {...props}>
      <div class="date-parts">
        {parts.map((part, index) => (
          <div key={part.key} class="date-parts__part">
            <label class="date-parts__label" for={index === 0 ? fieldId(name) : fieldId(`${name}.${part.key}`)}>
              {part.label}
            </label>
            <input
              class={`box date-parts__box--${part.length}`}
              type="text"
              inputMode="numeric"
              autocomplete="off"
              maxLength={part.length}
              id={index === 0 ? fieldId(name) : fieldId(`${name}.${part.key}`)}
              name={`${name}.${part.key}`}
              value={typedValue(form, `${name}.${part.key}`)}
              aria-invalid={isWrong(props) ? 'true' : undefined}
            />
          </div>
        ))}
      </div>
    </GroupFrame>
  );
}
