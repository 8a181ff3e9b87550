// /loi-moi/…: who holds a one-time link or the code of a slip sets a password with it.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { formatInstantInVietnam, type Instant } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { pathOfToken } from '../one-time-links.ts';
import { acceptLink, lookAtLink } from '../use-cases/accept-invitation.ts';
import { labelsOf, NewPasswordFields, newPasswordLabels, textOf } from './new-password-fields.tsx';
import { deviceOf } from './session-cookie.ts';

interface Data {
  readonly token: string;
  readonly purpose: 'invitation' | 'reset';
  readonly displayName: string;
  readonly login: string;
  readonly expiresAt: Instant;
}

export const acceptInvitationPage = definePage<Data>({
  path: '/loi-moi/:token',
  right: 'access/accept-invitation',
  rate: 'sign-in',
  width: 'narrow',
  beforeFullSession: true,
  title: (_data, ui) => ui.t.access.invitation.title,
  async load(request) {
    const token = request.params['token'] ?? '';
    const opened = await lookAtLink(request.ports, token);
    if (!opened.ok) return opened;
    const { account, link } = opened.value;
    const { displayName, login } = account;
    return ok({ token, purpose: link.purpose, displayName, login, expiresAt: link.expiresAt });
  },
  view: (data, ui) => {
    const t = ui.t.access.invitation;
    const form = ui.state();
    const first = data.purpose === 'invitation';
    return (
      <>
        <ErrorSummary form={form} labelOf={labelsOf(newPasswordLabels(ui))} />
        <PageHeading
          heading={first ? t.headingNew(data.displayName) : t.headingReset(data.displayName)}
          summary={first ? t.summaryNew(data.login) : t.summaryReset(data.login)}
        />
        <Form action={ui.href(pathOfToken(encodeURIComponent(data.token)))} {...ui.form()}>
          <NewPasswordFields form={form} ui={ui} />
          <FormActions t={ui.t.design}>
            <Button>{t.save}</Button>
          </FormActions>
        </Form>
        <p class="quiet">{t.until(formatInstantInVietnam(data.expiresAt))}</p>
      </>
    );
  },
  async post(request) {
    const typed = { password: textOf(request.input, 'password'), repeat: textOf(request.input, 'repeat') };
    const device = deviceOf(request);
    const done = await acceptLink(request.ports, request.params['token'] ?? '', typed, device.secret);
    if (!done.ok) return done;
    device.keep();
    request.clearSession();
    return ok({ to: '/dang-nhap', flash: textsOf(request.lang).access.invitation.done });
  },
});
