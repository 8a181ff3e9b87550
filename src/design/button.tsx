// What submits. One green primary a page; secondary in outline; danger in red outline and asked once (ConfirmPanel).

import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export type ButtonKind = 'primary' | 'secondary' | 'danger';

export interface ButtonProps {
  readonly kind?: ButtonKind | undefined;
  readonly icon?: IconName | undefined;
  /** Sent with the form, to tell several buttons apart. */
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  /** Another address than the form's own. */
  readonly formAction?: string | undefined;
  /** The `id` of the form it sends, for a button that stands outside of it. */
  readonly form?: string | undefined;
  /** Leave the browser's own field checks out, e.g. for "save a draft". */
  readonly skipChecks?: boolean | undefined;
  readonly children: ComponentChildren;
}

/**
 * @example <Button>Lưu sản phẩm</Button>
 */
export function Button(props: ButtonProps) {
  return (
    <button
      type="submit"
      class={`button button--${props.kind ?? 'primary'}`}
      name={props.name}
      value={props.value}
      formAction={props.formAction}
      form={props.form}
      formNoValidate={props.skipChecks}
    >
      {props.icon && <Icon name={props.icon} />}
      {props.children}
    </button>
  );
}
