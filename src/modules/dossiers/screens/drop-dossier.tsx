// /ho-so/:dossierId/bo: gives a draft up; asked once.

import { ConfirmPanel } from '#design/confirm-panel.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Form } from '#design/form.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { dropDossier } from '../use-cases/drop-dossier.ts';
import { type DossierView, viewDossier } from '../use-cases/view-dossier.ts';
import { partCrumbs } from './fill-part.tsx';
import { dossierPath, listPath } from './paths.ts';

export const dropDossierPage = definePage<DossierView>({
  path: '/ho-so/:dossierId/bo',
  right: 'dossiers/drop-dossier',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.dossiers.record.drop,
  breadcrumbs: partCrumbs,
  async load(request) {
    const view = await request.run(viewDossier, { dossierId: request.params['dossierId'] });
    return view.ok && !view.value.may.drop ? refuse(notFound) : view;
  },
  view(view, ui) {
    const words = ui.t.dossiers.drop;
    const { dossier, product } = view;
    return (
      <>
        <ErrorSummary form={ui.state()} />
        <Form action={ui.href(dossierPath(dossier.id, 'bo'))} {...ui.form()} version={dossier.version}>
          <ConfirmPanel
            t={ui.t.design}
            question={words.question(product.name)}
            confirmLabel={words.confirm}
            cancelHref={ui.href(dossierPath(dossier.id))}
          >
            <p>{words.text}</p>
          </ConfirmPanel>
        </Form>
      </>
    );
  },
  async post(request) {
    const { dossierId } = request.params;
    const done = await request.run(dropDossier, { dossierId, version: request.input['version'] });
    if (!done.ok) return done;
    return ok({ to: listPath, flash: textsOf(request.lang).dossiers.drop.done(done.value.product) });
  },
});
