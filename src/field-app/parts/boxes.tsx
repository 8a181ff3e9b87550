// Boxes to type into and rows to choose from: large enough for a cold thumb, labels that say what is wanted.

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface BoxProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  readonly unit?: string | undefined;
  readonly lines?: number | undefined;
  readonly type?: 'text' | 'password' | undefined;
  readonly inputMode?: 'text' | 'decimal' | 'numeric' | undefined;
  readonly autocomplete?: string | undefined;
  onChange(value: string): void;
  /** When somebody is done with the box. */
  onLeave?: (() => void) | undefined;
}

export function Box(props: BoxProps) {
  const {
    label,
    value,
    hint,
    unit,
    lines,
    type = 'text',
    inputMode = 'text',
    autocomplete = 'off',
    onChange,
    onLeave,
  } = props;
  const id = useId();
  const same = {
    id,
    value,
    autocomplete,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      onChange(currentTarget.value),
    onBlur: () => onLeave?.(),
    ...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` }),
  };
  return (
    <div class="box">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="box__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="box__line">
        {lines !== undefined ? (
          <textarea {...same} rows={lines} />
        ) : type === 'password' ? (
          <input {...same} type="password" inputMode={inputMode} />
        ) : (
          <input {...same} type="text" inputMode={inputMode} />
        )}
        {unit !== undefined && <span class="box__unit">{unit}</span>}
      </div>
    </div>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface ChoicesProps {
  readonly legend: string;
  readonly hideLegend?: boolean | undefined;
  readonly choices: readonly Choice[];
  readonly value: string | null;
  onChoose(value: string): void;
}

/** One of a few, as rows. */
export function Choices({ legend, hideLegend = false, choices, value, onChoose }: ChoicesProps) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend class={hideLegend ? 'visually-hidden' : ''}>{legend}</legend>
      {choices.map((one) => (
        <label key={one.value} class="choice">
          <input
            type="radio"
            name={name}
            value={one.value}
            checked={one.value === value}
            onChange={() => onChoose(one.value)}
          />
          <span>{one.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

export interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  onChange(value: string): void;
}

export function Select({ label, value, choices, onChange }: SelectProps) {
  const id = useId();
  return (
    <div class="box">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </div>
  );
}

export function Note({
  tone,
  children,
}: {
  readonly tone: 'info' | 'warn' | 'bad' | 'good';
  readonly children?: ComponentChildren;
}) {
  return (
    <div class={`note note--${tone}`} role={tone === 'bad' ? 'alert' : undefined}>
      {children}
    </div>
  );
}
