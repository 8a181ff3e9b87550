// /tai-khoan/bao-mat/ma-khoi-phuc: ten codes to print or copy; they count once the person says that they are kept.

import { offeredRecoveryCodes } from '#access/recovery-codes.ts';
import { Button } from '#design/button.tsx';
import { CodeList } from '#design/code-list.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { renewRecoveryCodes } from '../use-cases/renew-recovery-codes.ts';
import { viewOwnAccount } from '../use-cases/view-own-account.ts';
import { ConfirmPassword, confirmed } from './confirm-password.tsx';

interface Data {
  readonly codes: readonly string[];
  /** Codes that stop working; null where there were none. */
  readonly replaces: number | null;
  readonly owner: { readonly displayName: string; readonly login: string };
}

const PATH = '/tai-khoan/bao-mat/ma-khoi-phuc';

export const recoveryCodesPage = definePage<Data>({
  path: PATH,
  right: 'access/renew-recovery-codes',
  rate: 'sign-in',
  width: 'narrow',
  beforeFullSession: true,
  title: (_data, ui) => ui.t.access.codes.title,
  breadcrumbs: (_data, ui) => [{ label: ui.t.access.security.title, href: '/tai-khoan/bao-mat' }],
  async load(request) {
    const { session } = request;
    if (session === null) return refuse(problem('forbidden', 'access/sign-in-needed'));
    const own = await request.run(viewOwnAccount, {});
    if (!own.ok) return own;
    const { all, left, keptAt } = own.value.recoveryCodes;
    const codes = offeredRecoveryCodes(request.ports.formSecret, session.key, keptAt);
    const { displayName, login } = own.value;
    return ok({ codes, replaces: all === 0 ? null : left, owner: { displayName, login } });
  },
  view: ({ codes, replaces, owner }, ui) => {
    const t = ui.t.access.codes;
    const form = ui.state({});
    return (
      <>
        <ErrorSummary form={form} />
        <PageHeading heading={t.heading} summary={t.summary} caption={t.owner(owner.displayName, owner.login)} />
        {replaces !== null && <Notice t={ui.t.design} tone="warning" text={t.replaces(replaces)} />}
        <CodeList label={t.list} codes={codes} />
        <p>{t.onlyOnce}</p>
        <Form action={ui.href(PATH)} {...ui.form()}>
          {replaces !== null && <ConfirmPassword form={form} ui={ui} />}
          <FormActions
            t={ui.t.design}
            cancel={{ label: ui.t.design.confirm.cancel, href: ui.href('/tai-khoan/bao-mat') }}
          >
            <Button>{t.keep}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const own = await request.run(viewOwnAccount, {});
    if (!own.ok) return own;
    if (own.value.recoveryCodes.all > 0) {
      const known = await confirmed(request, []);
      if (!known.ok) return known;
    }
    const done = await request.run(renewRecoveryCodes, { sessionId: request.session?.id });
    if (!done.ok) return done;
    return ok({ to: '/tai-khoan/bao-mat', flash: textsOf(request.lang).access.codes.done });
  },
});
