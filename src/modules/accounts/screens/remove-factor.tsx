// /tai-khoan/bao-mat/go/…: takes the authenticator app (`app`) or one passkey off one's own account; asks once.

import { ConfirmPanel } from '#design/confirm-panel.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Form } from '#design/form.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { removeSecondFactor } from '../use-cases/remove-second-factor.ts';
import { viewOwnAccount } from '../use-cases/view-own-account.ts';
import { ConfirmPassword, confirmed } from './confirm-password.tsx';

interface Data {
  readonly factor: string;
  /** The key's name; null: the app. */
  readonly keyName: string | null;
}

export const removeFactorPage = definePage<Data>({
  path: '/tai-khoan/bao-mat/go/:factor',
  right: 'access/remove-second-factor',
  rate: 'sign-in',
  width: 'narrow',
  title: (_data, ui) => ui.t.access.removeFactor.title,
  breadcrumbs: (_data, ui) => [{ label: ui.t.access.security.title, href: '/tai-khoan/bao-mat' }],
  async load(request) {
    const own = await request.run(viewOwnAccount, {});
    if (!own.ok) return own;
    const factor = request.params['factor'] ?? '';
    const key = own.value.passkeys.find((one) => one.id === factor);
    const held = factor === 'app' ? own.value.app !== null : key !== undefined;
    return held ? ok({ factor, keyName: key?.name ?? null }) : refuse(notFound);
  },
  view: ({ factor, keyName }, ui) => {
    const t = ui.t.access.removeFactor;
    const form = ui.state({});
    return (
      <>
        <ErrorSummary form={form} />
        <Form action={ui.href(`/tai-khoan/bao-mat/go/${factor}`)} {...ui.form()}>
          <ConfirmPanel
            t={ui.t.design}
            question={keyName === null ? t.questionApp : t.questionKey(keyName)}
            confirmLabel={t.remove}
            cancelHref={ui.href('/tai-khoan/bao-mat')}
          >
            <p>{t.text}</p>
            <ConfirmPassword form={form} ui={ui} />
          </ConfirmPanel>
        </Form>
      </>
    );
  },
  async post(request) {
    const known = await confirmed(request, []);
    if (!known.ok) return known;
    const done = await request.run(removeSecondFactor, { factor: request.params['factor'] ?? '' });
    if (!done.ok) return done;
    return ok({ to: '/tai-khoan/bao-mat', flash: textsOf(request.lang).access.removeFactor.done });
  },
});
