// /dang-nhap: name and password; works without a script, and leads back to the page that asked for it.

import { trainingPassword } from '#access/training-accounts.ts';
import { Button } from '#design/button.tsx';
import { Details } from '#design/details.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { PasswordField } from '#design/fields/password-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { groupedBy } from '#kernel/grouped-by.ts';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { KEPT_FORM_BYTES } from '#web/kept-form.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type TrainingLogin, trainingLogins } from '../training-logins.ts';
import { signInWithPassword } from '../use-cases/sign-in.ts';
import { labelsOf, textOf } from './new-password-fields.tsx';
import { deviceOf } from './session-cookie.ts';

/** A path of this house to go on to, or null: never another site, never the sign-in itself. */
export function pathToGoOn(typed: unknown): string | null {
  if (typeof typed !== 'string' || !/^\/(?![/\\])[^\s\\]*$/.test(typed) || typed.length > 500) return null;
  return /^\/(en\/)?(dang-nhap|dang-xuat)(\/|\?|$)/.test(typed) ? null : typed;
}

/** Whether somebody comes from an invitation into a dossier: a helper, who need not be a producer. */
export const isInvitation = (goOn: string | null): boolean => goOn !== null && /^\/(en\/)?moi-soan(\/|$)/.test(goOn);

/** The page that opens an account; an invitation goes with it, and is led back to afterwards. */
const registerPathFor = (goOn: string | null): string =>
  goOn !== null && isInvitation(goOn) ? `/dang-ky?tiep=${encodeURIComponent(goOn)}` : '/dang-ky';

interface Data {
  readonly goOn: string | null;
  readonly signedInAs: string | null;
  readonly mailGoesOut: boolean;
  /** Who may be tried here; nobody in a real installation. */
  readonly training: readonly TrainingLogin[];
}

async function load(request: PageRequest) {
  return ok<Data>({
    goOn: pathToGoOn(request.posted?.['tiep'] ?? request.query['tiep']),
    signedInAs: request.session === null ? null : request.actor.displayName,
    mailGoesOut: request.ports.mailer.delivers,
    training: await trainingLogins(request.ports),
  });
}

/** The accounts of a training installation, each under what it may do. */
function TrainingAccounts({ logins, ui }: { readonly logins: readonly TrainingLogin[]; readonly ui: Ui }) {
  if (logins.length === 0) return null;
  const t = ui.t.access.signIn;
  const { roles, roleHints } = ui.t.accounts;
  return (
    <Details summary={t.training(logins.length)}>
      <p>
        {t.trainingPassword} <strong>{trainingPassword}</strong>
      </p>
      <SummaryList
        items={[...groupedBy(logins, (one) => one.role)].map(([role, ofRole]) => ({
          label: roles[role],
          note: roleHints[role],
          value: (
            <ul class="plain-list">
              {ofRole.map((one) => (
                <li key={one.login}>
                  <strong>{one.login}</strong> – {[one.displayName, one.place].filter(Boolean).join(', ')}
                </li>
              ))}
            </ul>
          ),
        }))}
      />
    </Details>
  );
}

export const signInPage = definePage<Data>({
  path: '/dang-nhap',
  right: 'access/sign-in',
  rate: 'sign-in',
  width: 'narrow',
  beforeFullSession: true,
  carriesKept: true,
  islands: ['forget-portfolio'],
  maxBodyBytes: KEPT_FORM_BYTES,
  title: (_data, ui) => ui.t.access.signIn.title,
  load,
  view: ({ goOn, signedInAs, mailGoesOut, training }, ui) => {
    const t = ui.t.access.signIn;
    const form = ui.state();
    return (
      <>
        <ErrorSummary form={form} labelOf={labelsOf({ login: t.login, password: t.password })} />
        <PageHeading
          heading={t.heading}
          {...(ui.kept === null ? { summary: goOn === null ? t.summary : t.summaryGoOn } : {})}
        />
        {ui.kept !== null && (
          <Notice
            t={ui.t.design}
            tone="warning"
            title={t.keptTitle}
            text={ui.kept.files ? t.keptWithoutFiles : t.kept}
          />
        )}
        {signedInAs !== null && <Notice t={ui.t.design} tone="info" text={t.already(signedInAs)} />}
        <Form
          action={ui.href('/dang-nhap')}
          {...ui.form()}
          {...(goOn === null ? {} : { hidden: { tiep: goOn } })}
          label={t.title}
        >
          <TextField
            form={form}
            name="login"
            label={t.login}
            hint={t.loginHint}
            width="medium"
            autocomplete="username"
          />
          <PasswordField form={form} name="password" label={t.password} purpose="current" />
          <FormActions t={ui.t.design}>
            <Button>{t.title}</Button>
          </FormActions>
        </Form>
        <ul class="plain-links">
          {mailGoesOut && (
            <li>
              <a href={ui.href('/quen-mat-khau')}>{t.forgotten}</a>
            </li>
          )}
          <li>
            <a href={ui.href('/loi-moi')}>{t.haveSlip}</a>
          </li>
          <li>
            <a href={ui.href(registerPathFor(goOn))}>{isInvitation(goOn) ? t.registerHelper : t.register}</a>
          </li>
        </ul>
        {!mailGoesOut && <p class="quiet">{t.forgottenNoMail}</p>}
        <TrainingAccounts logins={training} ui={ui} />
      </>
    );
  },
  async post(request) {
    const login = textOf(request.input, 'login').trim();
    const password = textOf(request.input, 'password');
    const missing: FieldProblem[] = [];
    if (login === '') missing.push({ path: 'login', code: 'required' });
    if (password === '') missing.push({ path: 'password', code: 'required' });
    if (missing.length > 0) return refuse(invalidFields(missing));
    const device = deviceOf(request);
    const where = { address: request.address, device: device.secret };
    const opened = await signInWithPassword(request.ports, { login, password }, where);
    if (!opened.ok) return opened;
    device.keep();
    request.setCookie('session', opened.value.token, opened.value.maxAgeSeconds);
    const goOn = pathToGoOn(request.input['tiep']);
    if (opened.value.step === 'second-factor') {
      return ok({ to: `/dang-nhap/buoc-hai${goOn === null ? '' : `?tiep=${encodeURIComponent(goOn)}`}` });
    }
    return ok({ to: goOn ?? '/viec' });
  },
});
