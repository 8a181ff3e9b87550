// /tai-khoan/bao-mat/ung-dung: the picture to scan, then a first code; only then the app counts.

import { offeredTotpSecret, totpAddress } from '#access/totp.ts';
import { Button } from '#design/button.tsx';
import { Details } from '#design/details.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { QrPicture } from '#design/qr-picture.tsx';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { freshToken, sha256Hex } from '#platform/clock/random.ts';
import { type QrPath, qrPath } from '#platform/qr/qr-path.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { enrolTotp } from '../use-cases/enrol-totp.ts';
import { viewOwnAccount } from '../use-cases/view-own-account.ts';
import { asksPassword, ConfirmPassword, confirmed } from './confirm-password.tsx';
import { labelsOf, textOf } from './new-password-fields.tsx';
import { keepSession } from './session-cookie.ts';

interface Data {
  readonly picture: QrPath;
  /** The secret in groups of four, to be typed. */
  readonly key: string;
  readonly asksPassword: boolean;
}

const PATH = '/tai-khoan/bao-mat/ung-dung';

export const enrolAppPage = definePage<Data>({
  path: PATH,
  right: 'access/enrol-totp',
  rate: 'sign-in',
  width: 'narrow',
  beforeFullSession: true,
  title: (_data, ui) => ui.t.access.app.title,
  breadcrumbs: (_data, ui) => [{ label: ui.t.access.security.title, href: '/tai-khoan/bao-mat' }],
  async load(request) {
    const { session } = request;
    if (session === null) return refuse(problem('forbidden', 'access/sign-in-needed'));
    const own = await request.run(viewOwnAccount, {});
    if (!own.ok) return own;
    const secret = await offeredTotpSecret(request.ports.formSecret, session.key);
    const picture = await qrPath(await totpAddress(secret, own.value.login, 'OpenOCOP'));
    return ok({ picture, key: secret.replace(/(.{4})(?=.)/g, '$1 '), asksPassword: asksPassword(session) });
  },
  view: (data, ui) => {
    const t = ui.t.access.app;
    const form = ui.state({});
    return (
      <>
        <ErrorSummary form={form} labelOf={labelsOf({ code: t.code, current: ui.t.access.ownPassword.current })} />
        <PageHeading heading={t.heading} />
        <Form action={ui.href(PATH)} {...ui.form()}>
          <ol class="do-steps">
            <li>{t.step1}</li>
            <li>
              <p>{t.step2}</p>
              <QrPicture {...data.picture} label={t.picture} />
              <Details summary={t.noCamera}>
                <p>{t.noCameraText}</p>
                <p class="typed-key">{data.key}</p>
              </Details>
            </li>
            <li>
              <p>{t.step3}</p>
            </li>
          </ol>
          <TextField
            form={form}
            name="code"
            label={t.code}
            width="short"
            inputMode="numeric"
            autocomplete="one-time-code"
            maxLength={10}
          />
          {data.asksPassword && <ConfirmPassword form={form} ui={ui} />}
          <FormActions
            t={ui.t.design}
            cancel={{ label: ui.t.design.confirm.cancel, href: ui.href('/tai-khoan/bao-mat') }}
          >
            <Button>{t.save}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const session = await confirmed(request, ['code']);
    if (!session.ok) return session;
    const { ports, actor } = request;
    const token = freshToken(ports.random);
    const input = {
      code: textOf(request.input, 'code'),
      sessionId: session.value.id,
      tokenHash: sha256Hex(token),
      formKey: freshToken(ports.random),
    };
    const done = await runUseCase(ports, enrolTotp, input, { actor });
    if (!done.ok) return done;
    keepSession(request, token);
    const own = await request.run(viewOwnAccount, {});
    const codesNext = own.ok && own.value.recoveryCodes.all === 0;
    const to = codesNext ? '/tai-khoan/bao-mat/ma-khoi-phuc' : '/tai-khoan/bao-mat';
    return ok({ to, flash: textsOf(request.lang).access.app.done });
  },
});
