// /quan-tri/tai-khoan/:account/dat-lai: throws the password away and gives a new way in, by letter or by slip; where the phone
// is lost, the second factor goes too.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { resetAccount } from '../use-cases/reset-account.ts';
import type { AccountView } from '../use-cases/view-account.ts';
import { accountCrumbs, loadManageable, openOnly } from './account-page.ts';
import { listPath, recordPath, slipPath } from './paths.ts';
import { fieldLabel } from './words.ts';

interface Data {
  readonly view: AccountView;
  /** Where a letter would go, or null where none can. */
  readonly mailTo: string | null;
}

export const resetAccountPage = definePage<Data>({
  path: `${listPath}/:account/dat-lai`,
  right: 'access/reset-account',
  rate: 'act',
  width: 'narrow',
  title: ({ view }, ui) => ui.t.accounts.reset.question(view.account.displayName),
  breadcrumbs: ({ view }, ui) => accountCrumbs(view, ui),
  async load(request) {
    const loaded = await loadManageable(request);
    const open = loaded.ok ? openOnly(loaded.value) : loaded;
    if (!open.ok) return open;
    return ok({ view: open.value, mailTo: request.ports.mailer.delivers ? open.value.account.email : null });
  },
  view: ({ view, mailTo }, ui) => {
    const { change, fields, invite, reset } = ui.t.accounts;
    const { account } = view;
    const form = ui.state({ delivery: 'slip' });
    const record = recordPath(account.id);
    return (
      <>
        <ErrorSummary form={form} labelOf={(name) => fieldLabel(ui.t, name)} />
        <PageHeading heading={reset.question(account.displayName)} summary={reset.text} />
        <Form action={ui.href(`${record}/dat-lai`)} {...ui.form()}>
          {mailTo === null ? (
            <>
              <input type="hidden" name="delivery" value="slip" />
              <Notice t={ui.t.design} tone="info" text={`${invite.deliverySlip}. ${reset.slipHint}`} />
            </>
          ) : (
            <RadioField
              form={form}
              name="delivery"
              label={fields.delivery}
              options={[
                { value: 'slip', label: invite.deliverySlip, hint: reset.slipHint },
                { value: 'mail', label: invite.deliveryMail, hint: reset.mailHint(mailTo) },
              ]}
            />
          )}
          <CheckboxField
            form={form}
            name="dropsSecondFactor"
            label={fields.dropsSecondFactor}
            options={[{ value: 'yes', label: reset.drops, hint: reset.dropsHint }]}
            optional
          />
          <FormActions t={ui.t.design} cancel={{ label: change.cancel, href: ui.href(record) }}>
            <Button kind="danger">{reset.confirm}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const accountId = request.params['account'] ?? '';
    const done = await request.run(resetAccount, { ...request.input, accountId });
    if (!done.ok) return done;
    const { reset } = textsOf(request.lang).accounts;
    return request.input['delivery'] === 'mail'
      ? ok({ to: recordPath(accountId), flash: reset.doneMail })
      : ok({ to: slipPath(done.value.linkId), flash: reset.doneSlip });
  },
});
