// The frame of every field: label above, hint under it, example in grey, the error, then the control. One look, one order.

import type { ComponentChildren } from 'preact';
import { errorsOf, type FormState, fieldId } from '../form-state.ts';

/** What every field takes. */
export interface FieldProps {
  readonly form: FormState;
  /** The name it is posted under, and the path its errors carry. */
  readonly name: string;
  readonly label: string;
  /** How to answer, in a sentence. */
  readonly hint?: string | undefined;
  /** An example answer, shown in grey under the hint. */
  readonly example?: string | undefined;
  /** Says "không bắt buộc" beside the label. Fields are required unless they say so. */
  readonly optional?: boolean | undefined;
  /** Says "một trong hai" instead: this box or the one beside it must be filled in. */
  readonly eitherOf?: boolean | undefined;
}

/** Ids of what describes a field (hint, example, errors), for `aria-describedby`; absent when nothing does. */
export function describedBy(props: FieldProps): string | undefined {
  const id = fieldId(props.name);
  const ids: string[] = [];
  if (props.hint || props.example) ids.push(`${id}-hint`);
  if (errorsOf(props.form, props.name).length > 0) ids.push(`${id}-error`);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** Whether a field is wrong. */
export function isWrong(props: FieldProps): boolean {
  return errorsOf(props.form, props.name).length > 0;
}

/** Hint and example, then the errors: what stands between the label (or legend) and the control. */
export function FieldNotes(props: FieldProps) {
  const { form, name, hint, example } = props;
  const id = fieldId(name);
  const errors = errorsOf(form, name);
  return (
    <>
      {(hint || example) && (
        <div class="field__hint" id={`${id}-hint`}>
          {hint && <p>{hint}</p>}
          {example && <p class="field__example">{form.t.form.example(example)}</p>}
        </div>
      )}
      {errors.length > 0 && (
        <div class="field__error" id={`${id}-error`}>
          {errors.map((message) => (
            <p key={message}>
              <span class="visually-hidden">{form.t.form.error} </span>
              {message}
            </p>
          ))}
        </div>
      )}
    </>
  );
}

/** The label's words with the mark of an optional field. */
export function LabelWords({ form, label, optional, eitherOf }: FieldProps) {
  return (
    <>
      {label}
      {eitherOf && <span class="field__optional"> ({form.t.form.eitherOf})</span>}
      {optional && <span class="field__optional"> ({form.t.form.optional})</span>}
    </>
  );
}

/**
 * A field with one control. The control gets the id `fieldId(name)`.
 * @example <FieldFrame form={form} name="name" label="Tên sản phẩm"><input id={fieldId('name')} … /></FieldFrame>
 */
export function FieldFrame(props: FieldProps & { readonly children: ComponentChildren }) {
  return (
    <div class={isWrong(props) ? 'field field--wrong' : 'field'}>
      <label class="field__label" for={fieldId(props.name)}>
        <LabelWords {...props} />
      </label>
      <FieldNotes {...props} />
      {props.children}
    </div>
  );
}

/**
 * A field of several controls under one legend (radios, checkboxes, date parts).
 * @example <GroupFrame form={form} name="type" label="Loại hình chủ thể">…</GroupFrame>
 */
export function GroupFrame(props: FieldProps & { readonly children: ComponentChildren }) {
  return (
    <fieldset
      class={isWrong(props) ? 'field field--wrong field--group' : 'field field--group'}
      id={`${fieldId(props.name)}-group`}
      aria-describedby={describedBy(props)}
    >
      <legend class="field__label">
        <LabelWords {...props} />
      </legend>
      <FieldNotes {...props} />
      {props.children}
    </fieldset>
  );
}
