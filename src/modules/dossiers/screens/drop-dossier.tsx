// /ho-so/:dossierId/bo: gives a draft up; asked once.

import { ConfirmPanel } from '#design/confirm-panel.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Form } from '#design/form.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { dropDossier } from '../use-cases/drop-dossier.ts';
import type { DossierView } from '../use-cases/view-dossier.ts';
import { partCrumbs } from './fill-part.tsx';
import { dossierPath, listPath } from './paths.ts';
import { viewWhere } from './view-where.ts';

export const dropDossierPage = definePage<DossierView>({
  path: '/ho-so/:dossierId/bo',
  right: 'dossiers/drop-dossier',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.dossiers.record.drop,
  breadcrumbs: partCrumbs,
  load: (request) => viewWhere(request, 'drop'),
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
            {dossier.kind === 're-evaluation' && dossier.receivedOn !== null && <p>{words.again}</p>}
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
