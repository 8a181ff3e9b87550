// /quan-tri/tai-khoan/:account/vai-tro/:grant: ends a role; asks once, with the reason.

import type { RoleGrant } from '#access/account.ts';
import { ConfirmPanel } from '#design/confirm-panel.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { endRole } from '../use-cases/end-role.ts';
import type { AccountView } from '../use-cases/view-account.ts';
import { accountCrumbs, loadManageable } from './account-page.ts';
import { listPath, recordPath } from './paths.ts';
import { fieldLabel, unitWords } from './words.ts';

interface Data {
  readonly view: AccountView;
  readonly grant: RoleGrant;
}

function question({ view, grant }: Data, ui: Ui): string {
  const t = ui.t.accounts;
  return t.endRole.question(t.roles[grant.role], unitWords(grant), view.account.displayName);
}

export const endRolePage = definePage<Data>({
  path: `${listPath}/:account/vai-tro/:grant`,
  right: 'access/end-role',
  rate: 'act',
  width: 'narrow',
  title: question,
  breadcrumbs: ({ view }, ui) => accountCrumbs(view, ui),
  async load(request) {
    const loaded = await loadManageable(request);
    if (!loaded.ok) return loaded;
    const grant = loaded.value.grants.find((one) => one.id === request.params['grant'] && one.holds);
    return grant === undefined ? refuse(notFound) : ok({ view: loaded.value, grant });
  },
  view: (data, ui) => {
    const { endRole: t, fields } = ui.t.accounts;
    const record = recordPath(data.view.account.id);
    const form = ui.state();
    return (
      <>
        <ErrorSummary form={form} labelOf={(name) => fieldLabel(ui.t, name)} />
        <Form action={ui.href(`${record}/vai-tro/${data.grant.id}`)} {...ui.form()}>
          <ConfirmPanel
            t={ui.t.design}
            question={question(data, ui)}
            confirmLabel={t.confirm}
            cancelHref={ui.href(record)}
          >
            <p>{t.text}</p>
            <TextField form={form} name="reason" label={fields.reason} hint={t.reasonHint} />
          </ConfirmPanel>
        </Form>
      </>
    );
  },
  async post(request) {
    const grantId = request.params['grant'];
    const done = await request.run(endRole, { ...request.input, grantId });
    if (!done.ok) return done;
    return ok({ to: recordPath(done.value.accountId), flash: textsOf(request.lang).accounts.endRole.done });
  },
});
