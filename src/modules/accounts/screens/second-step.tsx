// /dang-nhap/buoc-hai: after the password, a code of the app, a recovery code or a passkey.

import { Button } from '#design/button.tsx';
import { Details } from '#design/details.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import type { AccountId } from '#kernel/ids.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { KEPT_FORM_BYTES } from '#web/kept-form.ts';
import { definePage } from '#web/page.ts';
import { ceremonyAt, questionToProve } from '../passkey-questions.ts';
import { type GivenFactor, proveSecondFactor } from '../use-cases/give-second-factor.ts';
import { textOf } from './new-password-fields.tsx';
import { PasskeyForm } from './passkey-form.tsx';
import { keepSession } from './session-cookie.ts';
import { pathToGoOn } from './sign-in.tsx';

interface Data {
  readonly name: string;
  readonly goOn: string | null;
  /** Null: no passkey can be used here. */
  readonly options: unknown;
}

const PATH = '/dang-nhap/buoc-hai';

export const secondStepPage = definePage<Data>({
  path: PATH,
  right: 'access/give-second-factor',
  rate: 'sign-in',
  width: 'narrow',
  beforeFullSession: true,
  carriesKept: true,
  maxBodyBytes: KEPT_FORM_BYTES,
  islands: ['passkey'],
  title: (_data, ui) => ui.t.access.secondStep.title,
  async load(request) {
    const { session, actor, origin } = request;
    if (session === null) return refuse(problem('forbidden', 'access/sign-in-needed'));
    const at = { accountId: actor.accountId as AccountId, sessionKey: session.key, origin };
    return ok({
      name: actor.displayName,
      goOn: pathToGoOn(request.posted?.['tiep'] ?? request.query['tiep']),
      options: await questionToProve(request.ports, at),
    });
  },
  view: ({ name, goOn, options }, ui) => {
    const t = ui.t.access.secondStep;
    const form = ui.state({});
    const hidden = goOn === null ? {} : { tiep: goOn };
    return (
      <>
        <ErrorSummary form={form} />
        <PageHeading heading={t.heading} summary={t.summary(name)} />
        <Form action={ui.href(PATH)} {...ui.form()} hidden={hidden} label={t.code}>
          <TextField
            form={form}
            name="code"
            label={t.code}
            hint={t.codeHint}
            width="medium"
            autocomplete="one-time-code"
            maxLength={30}
          />
          <FormActions t={ui.t.design}>
            <Button>{t.send}</Button>
          </FormActions>
        </Form>
        {options !== null && (
          <Section id="passkey" title={t.passkey} lead={t.passkeyLead}>
            <PasskeyForm
              ui={ui}
              purpose="prove"
              options={options}
              action={ui.href(PATH)}
              hidden={hidden}
              needsScript={t.passkeyNeedsScript}
            >
              <FormActions t={ui.t.design}>
                <Button kind="secondary">{t.passkey}</Button>
              </FormActions>
            </PasskeyForm>
          </Section>
        )}
        <Details summary={t.lost}>
          <p>{t.lostText}</p>
        </Details>
        <ul class="plain-links">
          <li>
            <a href={ui.href('/dang-xuat')}>{t.leave}</a>
          </li>
        </ul>
      </>
    );
  },
  async post(request) {
    const { session, actor, origin } = request;
    if (session === null) return refuse(problem('forbidden', 'access/sign-in-needed'));
    const response = textOf(request.input, 'response');
    const code = textOf(request.input, 'code').trim();
    if (response === '' && code === '') return refuse(invalidFields([{ path: 'code', code: 'required' }]));
    const at = { accountId: actor.accountId as AccountId, sessionKey: session.key, origin };
    const given: GivenFactor =
      response === '' ? { kind: 'code', code } : { kind: 'passkey', response, ceremony: ceremonyAt(at, 'sign-in') };
    const proven = await proveSecondFactor(request.ports, session, given, request.address);
    if (!proven.ok && response !== '') return refuse(problem('invalid', 'access/passkey-refused'));
    if (!proven.ok) return refuse(invalidFields([{ path: 'code', code: proven.problem.code }]));
    keepSession(request, proven.value.token);
    const to = pathToGoOn(request.input['tiep']) ?? '/viec';
    const used = proven.value.by === 'recovery';
    return ok(used ? { to, flash: textsOf(request.lang).access.secondStep.byRecovery } : { to });
  },
});
