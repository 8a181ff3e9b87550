// /quan-tri/tai-khoan/:account/sua: mends name and e-mail address. Where somebody saved meanwhile, both versions are shown.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { changeAccount } from '../use-cases/change-account.ts';
import type { AccountView } from '../use-cases/view-account.ts';
import { accountCrumbs, loadManageable } from './account-page.ts';
import { listPath, recordPath } from './paths.ts';
import { fieldLabel } from './words.ts';

export const changeAccountPage = definePage<AccountView>({
  path: `${listPath}/:account/sua`,
  right: 'access/change-account',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.accounts.change.heading,
  breadcrumbs: accountCrumbs,
  load: loadManageable,
  view: ({ account }, ui) => {
    const { change, fields, record } = ui.t.accounts;
    const form = ui.state({ displayName: account.displayName, email: account.email ?? '' });
    const stale = ui.problem?.code === 'records/changed-meanwhile';
    return (
      <>
        <ErrorSummary form={form} labelOf={(name) => fieldLabel(ui.t, name)} />
        <PageHeading heading={change.heading} caption={account.displayName} summary={change.loginNote} />
        {stale && (
          <SummaryList
            items={[
              { label: `${change.meanwhile}: ${fields.displayName}`, value: account.displayName },
              { label: `${change.meanwhile}: ${fields.email}`, value: account.email ?? record.empty },
            ]}
          />
        )}
        <Form action={ui.href(recordPath(account.id, 'sua'))} {...ui.form()} version={account.version}>
          <TextField form={form} name="displayName" label={fields.displayName} />
          <TextField form={form} name="email" label={fields.email} hint={change.emailHint} inputMode="email" optional />
          <FormActions t={ui.t.design} cancel={{ label: change.cancel, href: ui.href(recordPath(account.id)) }}>
            <Button>{change.save}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const accountId = request.params['account'] ?? '';
    const done = await request.run(changeAccount, { ...request.input, accountId });
    return done.ok ? ok({ to: recordPath(accountId), flash: textsOf(request.lang).accounts.change.done }) : done;
  },
});
