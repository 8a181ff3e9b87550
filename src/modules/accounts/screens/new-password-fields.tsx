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

/** Their labels, for the summary of what is wrong. */
export function newPasswordLabels(ui: Ui): Readonly<Record<string, string>> {
  const t = ui.t.access.invitation;
  return { password: t.password, repeat: t.repeat };
}

/** What the summary of errors calls a field, so that two empty boxes are told apart. */
export function labelsOf(labels: Readonly<Record<string, string>>): (name: string) => string | undefined {
  return (name) => labels[name];
}

/** One text of a posted form. */
export function textOf(input: Readonly<Record<string, unknown>>, name: string): string {
  const value = input[name];
  return typeof value === 'string' ? value : '';
}
