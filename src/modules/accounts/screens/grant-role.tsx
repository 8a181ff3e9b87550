// /quan-tri/tai-khoan/:account/vai-tro: gives a further role; only those that the viewer may give are offered.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { grantRole } from '../use-cases/grant-role.ts';
import type { AccountView } from '../use-cases/view-account.ts';
import { accountCrumbs, loadManageable, openOnly } from './account-page.ts';
import { listPath, recordPath } from './paths.ts';
import { asksUnit, onlySuggestion, RightFields, type RightHelp, rightHelp, rightInput } from './right-fields.tsx';
import { fieldLabel } from './words.ts';

const RIGHT = 'access/grant-role';

interface Data {
  readonly view: AccountView;
  readonly help: RightHelp;
}

export const grantRolePage = definePage<Data>({
  path: `${listPath}/:account/vai-tro`,
  right: RIGHT,
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.accounts.grant.heading,
  breadcrumbs: ({ view }, ui) => accountCrumbs(view, ui),
  async load(request) {
    const loaded = await loadManageable(request);
    const open = loaded.ok ? openOnly(loaded.value) : loaded;
    return open.ok ? ok({ view: open.value, help: await rightHelp(request, RIGHT) }) : open;
  },
  view: ({ view, help }, ui) => {
    const { change, grant } = ui.t.accounts;
    const { account } = view;
    const form = ui.state({ unit: help.ownUnit });
    return (
      <>
        <ErrorSummary form={form} labelOf={(name) => fieldLabel(ui.t, name)} />
        <PageHeading heading={grant.heading} summary={grant.summary(account.displayName)} />
        <Form action={ui.href(recordPath(account.id, 'vai-tro'))} {...ui.form()} enterSaves>
          <RightFields ui={ui} form={form} help={help} withProducer={false} />
          <FormActions t={ui.t.design} cancel={{ label: change.cancel, href: ui.href(recordPath(account.id)) }}>
            <Button>{grant.save}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    if (asksUnit(request.input)) return ok({ again: await onlySuggestion(request, RIGHT, request.input) });
    const accountId = request.params['account'] ?? '';
    const input = await rightInput(request, RIGHT, request.input);
    const done = await request.run(grantRole, { ...input, accountId });
    if (!done.ok) return done;
    const { grant, roles } = textsOf(request.lang).accounts;
    return ok({ to: recordPath(accountId), flash: grant.done(roles[done.value.role], done.value.unitName) });
  },
});
