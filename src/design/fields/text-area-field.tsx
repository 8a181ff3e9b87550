// Several lines of text.

import { fieldId, typedValue } from '../form-state.ts';
import { describedBy, FieldFrame, type FieldProps, isWrong } from './field-frame.tsx';

export interface TextAreaFieldProps extends FieldProps {
  /** Lines shown at first; the box can be pulled taller. */
  readonly rows?: number | undefined;
  readonly maxLength?: number | undefined;
}

/**
 * @example <TextAreaField form={form} name="story" label="Câu chuyện sản phẩm" rows={6} optional />
 */
export function TextAreaField(props: TextAreaFieldProps) {
  return (
    <FieldFrame {...props}>
      <textarea
        class="box box--full"
        id={fieldId(props.name)}
        name={props.name}
        rows={props.rows ?? 4}
        maxLength={props.maxLength}
        aria-invalid={isWrong(props) ? 'true' : undefined}
        aria-describedby={describedBy(props)}
        value={typedValue(props.form, props.name)}
      />
    </FieldFrame>
  );
}
