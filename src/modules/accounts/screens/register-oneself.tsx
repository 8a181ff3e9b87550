// /dang-ky: a producer opens an account from a phone. The answer is the same whether the name was free or taken.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { registerFromForm } from '../use-cases/register-oneself.ts';
import { labelsOf, NewPasswordFields, newPasswordLabels, textOf } from './new-password-fields.tsx';
import { isInvitation, pathToGoOn } from './sign-in.tsx';

/** The invitation that somebody came from, or null: no other page is gone back to from here. */
function invitationOf(typed: unknown): string | null {
  const path = pathToGoOn(typed);
  return isInvitation(path) ? path : null;
}

export const registerOneselfPage = definePage<{ readonly invitation: string | null }>({
  path: '/dang-ky',
  right: 'access/register-oneself',
  rate: 'sign-in',
  width: 'narrow',
  beforeFullSession: true,
  title: (_data, ui) => ui.t.access.register.title,
  load: async ({ posted, query }) => ok({ invitation: invitationOf(posted?.['tiep'] ?? query['tiep']) }),
  view: ({ invitation }, ui) => {
    const t = ui.t.access.register;
    const form = ui.state();
    return (
      <>
        <ErrorSummary
          form={form}
          labelOf={labelsOf({ displayName: t.name, login: t.login, ...newPasswordLabels(ui) })}
        />
        <PageHeading
          heading={invitation === null ? t.heading : t.headingHelper}
          summary={invitation === null ? t.summary : t.summaryHelper}
        />
        <Form
          action={ui.href('/dang-ky')}
          {...ui.form()}
          {...(invitation === null ? {} : { hidden: { tiep: invitation } })}
        >
          <TextField
            form={form}
            name="displayName"
            label={t.name}
            hint={invitation === null ? t.nameHint : undefined}
            autocomplete="name"
          />
          <TextField
            form={form}
            name="login"
            label={t.login}
            hint={invitation === null ? t.loginHint : undefined}
            width="medium"
            autocomplete="username"
          />
          <NewPasswordFields form={form} ui={ui} />
          <p class="quiet">{invitation === null ? t.next : t.nextHelper}</p>
          <FormActions t={ui.t.design} cancel={{ label: ui.t.access.signIn.title, href: ui.href('/dang-nhap') }}>
            <Button>{t.send}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { input } = request;
    const typed = {
      displayName: textOf(input, 'displayName'),
      login: textOf(input, 'login'),
      password: textOf(input, 'password'),
      repeat: textOf(input, 'repeat'),
    };
    const done = await registerFromForm(request.ports, typed, request.address);
    if (!done.ok) return done;
    const words = textsOf(request.lang).access.register;
    const invitation = invitationOf(input['tiep']);
    const to = `/dang-nhap?tiep=${encodeURIComponent(invitation ?? '/tai-khoan/chu-the')}`;
    return ok({ to, flash: invitation === null ? words.done : words.doneHelper });
  },
});
