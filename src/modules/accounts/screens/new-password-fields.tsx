// The two boxes in which somebody sets a new password.

import { PasswordField } from '#design/fields/password-field.tsx';
import type { FormState } from '#design/form-state.ts';
import type { Ui } from '#web/ui.ts';

/** Posts `password` and `repeat`. */
export function NewPasswordFields({ form, ui }: { readonly form: FormState; readonly ui: Ui }) {
  const t = ui.t.access.invitation;
  return (
    <>
      <PasswordField form={form} name="password" label={t.password} hint={t.passwordHint} purpose="new" />
      <PasswordField form={form} name="repeat" label={t.repeat} purpose="new" />
    </>
  );
}

/** One text of a posted form. */
export function textOf(input: Readonly<Record<string, unknown>>, name: string): string {
  const value = input[name];
  return typeof value === 'string' ? value : '';
}
