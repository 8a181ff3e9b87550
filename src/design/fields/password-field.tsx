// A password. Never filled from kept values; a person types it again after an error.

import { fieldId } from '../form-state.ts';
import { describedBy, FieldFrame, type FieldProps, isWrong } from './field-frame.tsx';

/** The names a password may have in a form: what is typed in them is never kept, sent back or carried on. */
export const PASSWORD_FIELDS = ['password', 'repeat', 'current'] as const;

export interface PasswordFieldProps extends FieldProps {
  readonly name: (typeof PASSWORD_FIELDS)[number];
  /** Tells a password manager whether to offer the stored one or make a new one. */
  readonly purpose: 'current' | 'new';
}

/**
 * @example <PasswordField form={form} name="password" label="Mật khẩu" purpose="current" />
 */
export function PasswordField(props: PasswordFieldProps) {
  return (
    <FieldFrame {...props}>
      <input
        class="box box--medium"
        type="password"
        id={fieldId(props.name)}
        name={props.name}
        autocomplete={props.purpose === 'new' ? 'new-password' : 'current-password'}
        aria-invalid={isWrong(props) ? 'true' : undefined}
        aria-describedby={describedBy(props)}
      />
    </FieldFrame>
  );
}
