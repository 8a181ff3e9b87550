// Who changes how an account is proven gives the password once more; only a person who must set up a first factor, and has
// just typed it, is not asked again.

import { PasswordField } from '#design/fields/password-field.tsx';
import type { FormState } from '#design/form-state.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { PostRequest, WebSession } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { confirmOwnPassword } from '../use-cases/change-own-password.ts';
import { textOf } from './new-password-fields.tsx';

/** Whether the password is asked for. */
export function asksPassword(session: WebSession | null): boolean {
  return session?.mustFirst !== 'enrol-second-factor';
}

export function ConfirmPassword({ form, ui }: { readonly form: FormState; readonly ui: Ui }) {
  return <PasswordField form={form} name="current" label={ui.t.access.ownPassword.current} purpose="current" />;
}

/** The session of the person asking, where every needed box is filled and the password is right. */
export async function confirmed(request: PostRequest, needed: readonly string[]): Promise<Result<WebSession>> {
  const { session } = request;
  if (session === null) return refuse(problem('forbidden', 'access/sign-in-needed'));
  const asked = asksPassword(session);
  const empty: FieldProblem[] = [...needed, ...(asked ? ['current'] : [])]
    .filter((path) => textOf(request.input, path).trim() === '')
    .map((path) => ({ path, code: 'required' }));
  if (empty.length > 0) return refuse(invalidFields(empty));
  if (!asked) return ok(session);
  const known = await confirmOwnPassword(request.ports, session, textOf(request.input, 'current'), request.address);
  return known.ok ? ok(session) : known;
}
