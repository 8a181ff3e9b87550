// One row of a radio or checkbox group: the whole row is the target, at least 44 px tall.

import type { ComponentChildren } from 'preact';

export interface Option {
  readonly value: string;
  readonly label: ComponentChildren;
  readonly hint?: string | undefined;
  readonly disabled?: boolean | undefined;
}

export interface OptionRowProps {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly option: Option;
  readonly checked: boolean;
}

/**
 * @example <OptionRow type="radio" id="f-star" name="star" option={{ value: '4', label: '4 sao' }} checked />
 */
export function OptionRow({ type, id, name, option, checked }: OptionRowProps) {
  return (
    <div class="option">
      <input
        class="option__input"
        type={type}
        id={id}
        name={name}
        value={option.value}
        checked={checked}
        disabled={option.disabled}
        aria-describedby={option.hint ? `${id}-hint` : undefined}
      />
      <div class="option__words">
        <label class="option__label" for={id}>
          {option.label}
        </label>
        {option.hint && (
          <p class="option__hint" id={`${id}-hint`}>
            {option.hint}
          </p>
        )}
      </div>
    </div>
  );
}
