// /quen-mat-khau: asks for a letter; who asked is told the same whether there is such an account or not. Where no letters
// leave, it says who prints a slip.

import { Button } from '#design/button.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { askForReset } from '../use-cases/request-reset.ts';
import { textOf } from './new-password-fields.tsx';

export const forgottenPasswordPage = definePage<{ readonly mailGoesOut: boolean }>({
  path: '/quen-mat-khau',
  right: 'access/request-reset',
  rate: 'sign-in',
  width: 'narrow',
  beforeFullSession: true,
  title: (_data, ui) => ui.t.access.forgotten.title,
  load: async (request) => ok({ mailGoesOut: request.ports.mailer.delivers }),
  view: ({ mailGoesOut }, ui) => {
    const t = ui.t.access.forgotten;
    if (!mailGoesOut) {
      return (
        <>
          <PageHeading heading={t.heading} />
          <Notice t={ui.t.design} tone="info" title={t.noMailTitle} text={t.noMail} />
          <div class="actions">
            <ButtonLink href={ui.href('/loi-moi')}>{t.haveSlip}</ButtonLink>
          </div>
        </>
      );
    }
    const form = ui.state();
    const { signIn } = ui.t.access;
    return (
      <>
        <ErrorSummary form={form} />
        <PageHeading heading={t.heading} summary={t.summary} />
        <Form action={ui.href('/quen-mat-khau')} {...ui.form()}>
          <TextField
            form={form}
            name="login"
            label={signIn.login}
            hint={signIn.loginHint}
            width="medium"
            autocomplete="username"
          />
          <FormActions t={ui.t.design} cancel={{ label: signIn.title, href: ui.href('/dang-nhap') }}>
            <Button>{t.send}</Button>
          </FormActions>
        </Form>
        <ul class="plain-links">
          <li>
            <a href={ui.href('/loi-moi')}>{t.haveSlip}</a>
          </li>
        </ul>
      </>
    );
  },
  async post(request) {
    const login = textOf(request.input, 'login').trim();
    if (login === '') return refuse(invalidFields([{ path: 'login', code: 'required' }]));
    await askForReset(request.ports, login, request.address);
    return ok({ to: '/dang-nhap', flash: textsOf(request.lang).access.forgotten.sent });
  },
});
