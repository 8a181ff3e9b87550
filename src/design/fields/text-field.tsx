// One line of text. Always type=text: our own sentences say what is wrong; the keyboard comes from inputMode.

import { fieldId, typedValue } from '../form-state.ts';
import { describedBy, FieldFrame, type FieldProps, isWrong } from './field-frame.tsx';

/** How wide the box is, as a hint of how long the answer is: a code, a number, a name. */
export type BoxWidth = 'short' | 'medium' | 'full';

export interface TextFieldProps extends FieldProps {
  readonly width?: BoxWidth | undefined;
  /** Which keyboard a phone shows. */
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url' | undefined;
  /** The browser's autofill token: `username`, `one-time-code`, `organization`, `off`. */
  readonly autocomplete?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly readOnly?: boolean | undefined;
  /** Answers to pick from while typing; any other text may be given too. */
  readonly suggestions?: readonly string[] | undefined;
}

/**
 * @example <TextField form={form} name="name" label="Tên sản phẩm" example="Chè Shan tuyết Tả Lèng" />
 */
export function TextField(props: TextFieldProps) {
  return (
    <FieldFrame {...props}>
      <input
        class={`box box--${props.width ?? 'full'}`}
        type="text"
        id={fieldId(props.name)}
        name={props.name}
        value={typedValue(props.form, props.name)}
        inputMode={props.inputMode}
        autocomplete={props.autocomplete}
        maxLength={props.maxLength}
        readOnly={props.readOnly}
        list={props.suggestions ? `${fieldId(props.name)}-list` : undefined}
        spellcheck={false}
        aria-invalid={isWrong(props) ? 'true' : undefined}
        aria-describedby={describedBy(props)}
      />
      {props.suggestions && (
        <datalist id={`${fieldId(props.name)}-list`}>
          {props.suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </FieldFrame>
  );
}
