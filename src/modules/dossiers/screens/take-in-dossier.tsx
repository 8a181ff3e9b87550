// /ho-so/:dossierId/tiep-nhan: an officer of the commune takes a sent dossier in hand.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { takeInDossier } from '../use-cases/take-in-dossier.ts';
import { type DossierView, viewDossier } from '../use-cases/view-dossier.ts';
import { FilingFacts } from './filing-facts.tsx';
import { partCrumbs } from './fill-part.tsx';
import { dossierPath } from './paths.ts';

export const takeInDossierPage = definePage<DossierView>({
  path: '/ho-so/:dossierId/tiep-nhan',
  right: 'dossiers/take-in-dossier',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.dossiers.takeIn.heading,
  breadcrumbs: partCrumbs,
  async load(request) {
    const view = await request.run(viewDossier, { dossierId: request.params['dossierId'] });
    return view.ok && !view.value.may.takeIn ? refuse(notFound) : view;
  },
  view(view, ui) {
    const words = ui.t.dossiers.takeIn;
    const { dossier } = view;
    return (
      <>
        <PageHeading caption={view.product.name} heading={words.heading} summary={words.text} />
        <ErrorSummary form={ui.state()} />
        <FilingFacts ui={ui} view={view} />
        <Form action={ui.href(dossierPath(dossier.id, 'tiep-nhan'))} {...ui.form()} version={dossier.version}>
          <FormActions
            t={ui.t.design}
            cancel={{ label: ui.t.dossiers.form.back, href: ui.href(dossierPath(dossier.id)) }}
          >
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { dossierId } = request.params;
    const done = await request.run(takeInDossier, { dossierId, version: request.input['version'] });
    if (!done.ok) return done;
    const flash = textsOf(request.lang).dossiers.takeIn.done(done.value.slipNumber ?? '');
    return ok({ to: dossierPath(dossierId ?? ''), flash });
  },
});
