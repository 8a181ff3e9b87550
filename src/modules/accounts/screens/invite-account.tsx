// /quan-tri/tai-khoan/moi: opens an account for somebody, with a first role in a unit, by letter or by slip.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { inviteAccount } from '../use-cases/invite-account.ts';
import { invitePath, listPath, recordPath, slipPath } from './paths.ts';
import { asksUnit, onlySuggestion, RightFields, type RightHelp, rightHelp, rightInput } from './right-fields.tsx';
import { fieldLabel } from './words.ts';

const RIGHT = 'access/invite-account';

interface Data extends RightHelp {
  readonly mailGoesOut: boolean;
}

function Delivery({ data, ui }: { readonly data: Data; readonly ui: Ui }) {
  const { fields, invite } = ui.t.accounts;
  if (!data.mailGoesOut) {
    return (
      <>
        <input type="hidden" name="delivery" value="slip" />
        <Notice t={ui.t.design} tone="info" text={invite.deliveryNoMail} />
      </>
    );
  }
  return (
    <RadioField
      form={ui.state({ delivery: 'slip' })}
      name="delivery"
      label={fields.delivery}
      options={[
        { value: 'slip', label: invite.deliverySlip, hint: invite.deliverySlipHint },
        { value: 'mail', label: invite.deliveryMail, hint: invite.deliveryMailHint },
      ]}
    />
  );
}

export const inviteAccountPage = definePage<Data>({
  path: invitePath,
  right: RIGHT,
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.accounts.invite.heading,
  breadcrumbs: (_data, ui) => [{ label: ui.t.accounts.list.caption, href: listPath }],
  load: async (request) => ok({ ...(await rightHelp(request, RIGHT)), mailGoesOut: request.ports.mailer.delivers }),
  view: (data, ui) => {
    const { fields, invite } = ui.t.accounts;
    const form = ui.state({ unit: data.ownUnit });
    return (
      <>
        <ErrorSummary form={form} labelOf={(name) => fieldLabel(ui.t, name)} />
        <PageHeading heading={invite.heading} summary={invite.summary} />
        <Form action={ui.href(invitePath)} {...ui.form()} enterSaves>
          <TextField form={form} name="displayName" label={fields.displayName} hint={invite.displayNameHint} />
          <TextField
            form={form}
            name="login"
            label={fields.login}
            hint={invite.loginHint}
            example={invite.loginExample}
            width="medium"
            autocomplete="off"
          />
          <TextField
            form={form}
            name="email"
            label={fields.email}
            {...(data.mailGoesOut ? { hint: invite.emailHint } : {})}
            inputMode="email"
            autocomplete="off"
            optional
          />
          <RightFields ui={ui} form={form} help={data} withProducer />
          <Delivery data={data} ui={ui} />
          <FormActions t={ui.t.design} cancel={{ label: invite.cancel, href: ui.href(listPath) }}>
            <Button>{invite.save}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    if (asksUnit(request.input)) return ok({ again: await onlySuggestion(request, RIGHT, request.input) });
    const done = await request.run(inviteAccount, await rightInput(request, RIGHT, request.input));
    if (!done.ok) return done;
    const { invite } = textsOf(request.lang).accounts;
    const name = String(request.input['displayName']).trim();
    return request.input['delivery'] === 'mail'
      ? ok({ to: recordPath(done.value.accountId), flash: invite.byMail(name) })
      : ok({ to: slipPath(done.value.linkId), flash: invite.bySlip(name) });
  },
});
