// A file to send, and the one already on record.

import { fieldId } from '../form-state.ts';
import { describedBy, FieldFrame, type FieldProps, isWrong } from './field-frame.tsx';

export interface FileFieldProps extends FieldProps {
  /** Kinds the chooser offers: `image/jpeg,image/png`, `.xlsx`. The server checks again. */
  readonly accept?: string | undefined;
  readonly multiple?: boolean | undefined;
  /** On a phone, open the rear camera at once. */
  readonly camera?: boolean | undefined;
  /** Said while the `smaller-photos` island makes what was chosen smaller before it is sent. */
  readonly shrinking?: string | undefined;
  readonly current?: { readonly label: string; readonly href: string } | undefined;
}

/**
 * Its form must be `<Form files>`. A browser never keeps a chosen file after an error: the box names what has to be chosen again.
 * @example <FileField form={form} name="photo" label="Ảnh sản phẩm" accept="image/jpeg,image/png" />
 */
export function FileField(props: FileFieldProps) {
  const dropped = props.form.dropped[props.name] ?? [];
  return (
    <FieldFrame {...props}>
      {props.current && (
        <p class="field__current">
          {props.form.t.form.currentFile}: <a href={props.current.href}>{props.current.label}</a>
        </p>
      )}
      {dropped.length > 0 && (
        <p class="field__dropped" id={`${fieldId(props.name)}-dropped`}>
          {props.form.t.form.fileDropped(dropped.map((name) => `“${name}”`).join(', '))}
        </p>
      )}
      <input
        class="box box--file"
        type="file"
        id={fieldId(props.name)}
        name={props.name}
        accept={props.accept}
        multiple={props.multiple}
        capture={props.camera ? 'environment' : undefined}
        data-smaller={props.shrinking === undefined ? undefined : ''}
        aria-invalid={isWrong(props) ? 'true' : undefined}
        aria-describedby={
          [describedBy(props), dropped.length > 0 ? `${fieldId(props.name)}-dropped` : undefined]
            .filter(Boolean)
            .join(' ') || undefined
        }
      />
      {props.shrinking !== undefined && <p class="quiet" role="status" data-shrinking={props.shrinking} />}
    </FieldFrame>
  );
}
