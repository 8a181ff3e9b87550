// /tai-khoan/bao-mat/khoa: adds a passkey of this device to one's own account.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import type { AccountId } from '#kernel/ids.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { freshToken, sha256Hex } from '#platform/clock/random.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { ceremonyAt, questionToAdd } from '../passkey-questions.ts';
import { addPasskey } from '../use-cases/add-passkey.ts';
import { viewOwnAccount } from '../use-cases/view-own-account.ts';
import { asksPassword, ConfirmPassword, confirmed } from './confirm-password.tsx';
import { labelsOf, textOf } from './new-password-fields.tsx';
import { PasskeyForm } from './passkey-form.tsx';
import { keepSession } from './session-cookie.ts';

interface Data {
  /** Null: browsers offer no passkeys at this address. */
  readonly options: unknown;
  readonly asksPassword: boolean;
}

const PATH = '/tai-khoan/bao-mat/khoa';

export const addPasskeyPage = definePage<Data>({
  path: PATH,
  right: 'access/add-passkey',
  rate: 'sign-in',
  width: 'narrow',
  beforeFullSession: true,
  islands: ['passkey'],
  title: (_data, ui) => ui.t.access.passkey.title,
  breadcrumbs: (_data, ui) => [{ label: ui.t.access.security.title, href: '/tai-khoan/bao-mat' }],
  async load(request) {
    const { session, origin } = request;
    if (session === null) return refuse(problem('forbidden', 'access/sign-in-needed'));
    const own = await request.run(viewOwnAccount, {});
    if (!own.ok) return own;
    const at = { accountId: own.value.id, sessionKey: session.key, origin };
    const options = await questionToAdd(request.ports, at, own.value);
    return ok({ options, asksPassword: asksPassword(session) });
  },
  view: (data, ui) => {
    const t = ui.t.access.passkey;
    const form = ui.state({});
    return (
      <>
        <ErrorSummary form={form} labelOf={labelsOf({ name: t.name, current: ui.t.access.ownPassword.current })} />
        <PageHeading heading={t.heading} summary={t.summary} />
        {data.options === null ? (
          <Notice t={ui.t.design} tone="info" text={ui.t.access.security.keysNotHere} />
        ) : (
          <PasskeyForm ui={ui} purpose="add" options={data.options} action={ui.href(PATH)} needsScript={t.needsScript}>
            <TextField form={form} name="name" label={t.name} hint={t.nameHint} width="medium" maxLength={60} />
            {data.asksPassword && <ConfirmPassword form={form} ui={ui} />}
            <FormActions
              t={ui.t.design}
              cancel={{ label: ui.t.design.confirm.cancel, href: ui.href('/tai-khoan/bao-mat') }}
            >
              <Button>{t.add}</Button>
            </FormActions>
          </PasskeyForm>
        )}
      </>
    );
  },
  async post(request) {
    const session = await confirmed(request, ['name']);
    if (!session.ok) return session;
    const { ports, actor, origin } = request;
    const at = { accountId: actor.accountId as AccountId, sessionKey: session.value.key, origin };
    const token = freshToken(ports.random);
    const input = {
      name: textOf(request.input, 'name'),
      response: textOf(request.input, 'response'),
      ceremony: ceremonyAt(at, 'add'),
      sessionId: session.value.id,
      tokenHash: sha256Hex(token),
      formKey: freshToken(ports.random),
    };
    if (input.response === '') return refuse(problem('invalid', 'access/passkey-refused'));
    const done = await runUseCase(ports, addPasskey, input, { actor });
    if (!done.ok) return done;
    keepSession(request, token);
    const own = await request.run(viewOwnAccount, {});
    const codesNext = own.ok && own.value.recoveryCodes.all === 0;
    const to = codesNext ? '/tai-khoan/bao-mat/ma-khoi-phuc' : '/tai-khoan/bao-mat';
    return ok({ to, flash: textsOf(request.lang).access.passkey.done });
  },
});
