// /quan-tri/khoa-truy-cap/:keyId/thu-hoi: the question before a key is revoked.

import { ConfirmPanel } from '#design/confirm-panel.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Form } from '#design/form.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { type ListedKey, listKeys } from '../use-cases/list-keys.ts';
import { revokeKey } from '../use-cases/revoke-key.ts';
import { openedWords } from './opened-words.ts';
import { keysPath, revokeKeyPath } from './paths.ts';

export const revokeKeyPage = definePage<ListedKey>({
  path: revokeKeyPath(':keyId'),
  right: 'interface-keys/revoke-key',
  rate: 'act',
  width: 'narrow',
  title: (_key, ui) => ui.t.interfaceKeys.revoking.title,
  breadcrumbs: (_key, ui) => [{ label: ui.t.interfaceKeys.title, href: keysPath }],
  async load(request) {
    const keys = await request.run(listKeys, {});
    if (!keys.ok) return keys;
    const key = keys.value.keys.find((one) => one.id === request.params['keyId']);
    return key === undefined ? refuse(notFound) : ok(key);
  },
  view: (key, ui) => {
    const t = ui.t.interfaceKeys.revoking;
    return (
      <>
        <ErrorSummary form={ui.state()} />
        <PageHeading heading={t.title} caption={key.name} summary={openedWords(ui.t, key.scopes)} />
        <Form action={ui.href(revokeKeyPath(key.id))} {...ui.form()}>
          <ConfirmPanel
            t={ui.t.design}
            question={t.question(key.name)}
            confirmLabel={t.confirm}
            cancelHref={ui.href(keysPath)}
          >
            <p>{t.text}</p>
          </ConfirmPanel>
        </Form>
      </>
    );
  },
  async post(request) {
    const done = await request.run(revokeKey, { keyId: request.params['keyId'] });
    return done.ok ? ok({ to: keysPath, flash: textsOf(request.lang).interfaceKeys.revoking.done }) : done;
  },
});
