// /ho-so/:dossierId/tiep-nhan: an officer of the commune takes a sent dossier in hand.

import { ErrorSummary } from '#design/error-summary.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { takeInDossier } from '../use-cases/take-in-dossier.ts';
import type { DossierView } from '../use-cases/view-dossier.ts';
import { DossierForm } from './dossier-form.tsx';
import { FilingFacts } from './filing-facts.tsx';
import { partCrumbs } from './fill-part.tsx';
import { dossierPath } from './paths.ts';
import { ProductWaits } from './product-waits.tsx';
import { viewWhere } from './view-where.ts';

export const takeInDossierPage = definePage<DossierView>({
  path: '/ho-so/:dossierId/tiep-nhan',
  right: 'dossiers/take-in-dossier',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.dossierWord.takeIn.heading,
  breadcrumbs: partCrumbs,
  load: (request) => viewWhere(request, 'takeIn'),
  view(view, ui) {
    const words = ui.t.dossierWord.takeIn;
    const { dossier } = view;
    return (
      <>
        <PageHeading caption={view.product.name} heading={words.heading} summary={words.text} />
        <ErrorSummary form={ui.state()} />
        <ProductWaits ui={ui} view={view} />
        <FilingFacts ui={ui} view={view} />
        <DossierForm
          ui={ui}
          dossierId={dossier.id}
          action={dossierPath(dossier.id, 'tiep-nhan')}
          version={dossier.version}
          submit={words.submit}
        />
      </>
    );
  },
  async post(request) {
    const { dossierId } = request.params;
    const done = await request.run(takeInDossier, { dossierId, version: request.input['version'] });
    if (!done.ok) return done;
    const flash = textsOf(request.lang).dossierWord.takeIn.done(done.value.slipNumber ?? '');
    return ok({ to: dossierPath(dossierId ?? ''), flash });
  },
});
