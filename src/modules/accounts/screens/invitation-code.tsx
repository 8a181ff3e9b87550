// /loi-moi: who got a slip on paper types its code here; the next page asks for the password.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { definePage } from '#web/page.ts';
import { pathOfToken } from '../one-time-links.ts';
import { lookAtLink } from '../use-cases/accept-invitation.ts';
import { textOf } from './new-password-fields.tsx';

export const invitationCodePage = definePage<null>({
  path: '/loi-moi',
  right: 'access/accept-invitation',
  rate: 'sign-in',
  width: 'narrow',
  beforeFullSession: true,
  title: (_data, ui) => ui.t.access.invitation.codeTitle,
  load: async () => ok(null),
  view: (_data, ui) => {
    const t = ui.t.access.invitation;
    const form = ui.state();
    return (
      <>
        <ErrorSummary form={form} />
        <PageHeading heading={t.codeHeading} summary={t.codeSummary} />
        <Form action={ui.href('/loi-moi')} {...ui.form()}>
          <TextField
            form={form}
            name="code"
            label={t.code}
            hint={t.codeHint}
            example="7K2M-4QX9-D0AB-CDEF"
            width="medium"
            autocomplete="off"
            maxLength={40}
          />
          <FormActions t={ui.t.design} cancel={{ label: ui.t.access.signIn.title, href: ui.href('/dang-nhap') }}>
            <Button>{t.goOn}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const code = textOf(request.input, 'code').trim();
    if (code === '') return refuse(invalidFields([{ path: 'code', code: 'required' }]));
    const opened = await lookAtLink(request.ports, code);
    if (!opened.ok) return refuse(invalidFields([{ path: 'code', code: opened.problem.code }]));
    return ok({ to: pathOfToken(encodeURIComponent(code.replace(/\s+/g, '-'))) });
  },
});
