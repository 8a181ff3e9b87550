// /tai-khoan/mat-khau: the present password, the new one twice; other sessions end.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { PasswordField } from '#design/fields/password-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { KEPT_FORM_BYTES } from '#web/kept-form.ts';
import { definePage } from '#web/page.ts';
import { changePasswordFromForm } from '../use-cases/change-own-password.ts';
import { labelsOf, NewPasswordFields, newPasswordLabels, textOf } from './new-password-fields.tsx';

export const ownPasswordPage = definePage<{ readonly must: boolean }>({
  path: '/tai-khoan/mat-khau',
  right: 'access/change-own-password',
  rate: 'sign-in',
  width: 'narrow',
  beforeFullSession: true,
  carriesKept: true,
  maxBodyBytes: KEPT_FORM_BYTES,
  title: (_data, ui) => ui.t.access.ownPassword.title,
  breadcrumbs: (_data, ui) => [{ label: ui.t.access.own.title, href: '/tai-khoan' }],
  load: async (request) => ok({ must: request.session?.mustFirst === 'change-password' }),
  view: ({ must }, ui) => {
    const t = ui.t.access.ownPassword;
    const form = ui.state();
    return (
      <>
        <ErrorSummary form={form} labelOf={labelsOf({ current: t.current, ...newPasswordLabels(ui) })} />
        <PageHeading heading={t.title} summary={t.summary} />
        {must && <Notice t={ui.t.design} tone="warning" text={t.mustChange} />}
        <Form action={ui.href('/tai-khoan/mat-khau')} {...ui.form()}>
          <PasswordField form={form} name="current" label={t.current} purpose="current" />
          <NewPasswordFields form={form} ui={ui} />
          <FormActions
            t={ui.t.design}
            {...(must ? {} : { cancel: { label: ui.t.access.security.back, href: ui.href('/tai-khoan') } })}
          >
            <Button>{t.save}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    if (request.session === null) return refuse(problem('forbidden', 'access/sign-in-needed'));
    const typed = {
      current: textOf(request.input, 'current'),
      password: textOf(request.input, 'password'),
      repeat: textOf(request.input, 'repeat'),
    };
    const empty: FieldProblem[] = (['current', 'password'] as const)
      .filter((path) => typed[path] === '')
      .map((path) => ({ path, code: 'required' }));
    if (empty.length > 0) return refuse(invalidFields(empty));
    const done = await changePasswordFromForm(request.ports, request.session, typed, request.address);
    return done.ok ? ok({ to: '/tai-khoan', flash: textsOf(request.lang).access.ownPassword.done }) : done;
  },
});
