// /quan-tri/tai-khoan/:account/khoa and /mo-lai: closes an account, takes it up again; each asks once, with the reason.

import { Button } from '#design/button.tsx';
import { ConfirmPanel } from '#design/confirm-panel.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { deactivateAccount } from '../use-cases/deactivate-account.ts';
import { reactivateAccount } from '../use-cases/reactivate-account.ts';
import type { AccountView } from '../use-cases/view-account.ts';
import { accountCrumbs, loadManageable, openOnly } from './account-page.ts';
import { listPath, recordPath, slipPath } from './paths.ts';
import { fieldLabel } from './words.ts';

export const closeAccountPage = definePage<AccountView>({
  path: `${listPath}/:account/khoa`,
  right: 'access/deactivate-account',
  rate: 'act',
  width: 'narrow',
  title: (view, ui) => ui.t.accounts.close.question(view.account.displayName),
  breadcrumbs: accountCrumbs,
  async load(request) {
    const loaded = await loadManageable(request);
    return loaded.ok ? openOnly(loaded.value) : loaded;
  },
  view: ({ account }, ui) => {
    const { close, fields } = ui.t.accounts;
    const form = ui.state();
    const record = recordPath(account.id);
    return (
      <>
        <ErrorSummary form={form} labelOf={(name) => fieldLabel(ui.t, name)} />
        <Form action={ui.href(`${record}/khoa`)} {...ui.form()}>
          <ConfirmPanel
            t={ui.t.design}
            question={close.question(account.displayName)}
            confirmLabel={close.confirm}
            cancelHref={ui.href(record)}
          >
            <p>{close.text}</p>
            <TextField form={form} name="reason" label={fields.reason} hint={close.reasonHint} />
          </ConfirmPanel>
        </Form>
      </>
    );
  },
  async post(request) {
    const accountId = request.params['account'] ?? '';
    const seen = await loadManageable(request);
    const done = await request.run(deactivateAccount, { ...request.input, accountId });
    if (!done.ok) return done;
    const name = seen.ok ? seen.value.account.displayName : '';
    return ok({ to: recordPath(accountId), flash: textsOf(request.lang).accounts.close.done(name) });
  },
});

export const reopenAccountPage = definePage<AccountView>({
  path: `${listPath}/:account/mo-lai`,
  right: 'access/reactivate-account',
  rate: 'act',
  width: 'narrow',
  title: (view, ui) => ui.t.accounts.reopen.heading(view.account.displayName),
  breadcrumbs: accountCrumbs,
  async load(request) {
    const loaded = await loadManageable(request);
    if (!loaded.ok || loaded.value.account.status === 'deactivated') return loaded;
    return refuse(problem('conflict', 'access/account-active'));
  },
  view: ({ account }, ui) => {
    const { change, fields, reopen } = ui.t.accounts;
    const form = ui.state();
    const record = recordPath(account.id);
    return (
      <>
        <ErrorSummary form={form} labelOf={(name) => fieldLabel(ui.t, name)} />
        <PageHeading heading={reopen.heading(account.displayName)} summary={reopen.summary} />
        <Form action={ui.href(`${record}/mo-lai`)} {...ui.form()}>
          <TextField form={form} name="reason" label={fields.reason} hint={reopen.reasonHint} />
          <FormActions t={ui.t.design} cancel={{ label: change.cancel, href: ui.href(record) }}>
            <Button>{reopen.confirm}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const accountId = request.params['account'] ?? '';
    const seen = await loadManageable(request);
    const done = await request.run(reactivateAccount, { ...request.input, accountId });
    if (!done.ok) return done;
    const name = seen.ok ? seen.value.account.displayName : '';
    return ok({ to: slipPath(done.value.linkId), flash: textsOf(request.lang).accounts.reopen.done(name) });
  },
});
