// /ho-so/:dossierId/tra-lai: everything that lacks, part by part, in one letter; the clock stands still from then on.

import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { partNames } from '../rules/parts.ts';
import { returnDossier } from '../use-cases/return-dossier.ts';
import type { DossierView } from '../use-cases/view-dossier.ts';
import { DossierForm } from './dossier-form.tsx';
import { partCrumbs } from './fill-part.tsx';
import { dossierPath } from './paths.ts';
import { viewWhere } from './view-where.ts';

export const returnDossierPage = definePage<DossierView>({
  path: '/ho-so/:dossierId/tra-lai',
  right: 'dossiers/return-dossier',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.dossiers.returning.heading,
  breadcrumbs: partCrumbs,
  load: (request) => viewWhere(request, 'return'),
  view(view, ui) {
    const { returning: words, parts } = ui.t.dossiers;
    const { dossier } = view;
    const form = ui.state({});
    return (
      <>
        <PageHeading caption={view.product.name} heading={words.heading} summary={words.summary} />
        <ErrorSummary
          form={form}
          labelOf={labelled({
            ...Object.fromEntries(partNames.map((part) => [part, parts[part].name])),
            samples: words.samples,
            note: words.note,
          })}
        />
        <DossierForm
          ui={ui}
          dossierId={dossier.id}
          action={dossierPath(dossier.id, 'tra-lai')}
          version={dossier.version}
          submit={words.submit}
          kind="danger"
        >
          {partNames.map((part) => (
            <TextAreaField key={part} form={form} name={part} label={parts[part].name} rows={2} optional />
          ))}
          {view.set.samplesRequired > 0 && (
            <TextAreaField form={form} name="samples" label={words.samples} rows={2} optional />
          )}
          <TextAreaField form={form} name="note" label={words.note} rows={3} optional />
        </DossierForm>
      </>
    );
  },
  async post(request) {
    const { dossierId } = request.params;
    const done = await request.run(returnDossier, { ...request.input, dossierId });
    if (!done.ok) return done;
    const flash = textsOf(request.lang).dossiers.returning.done(done.value.items);
    return ok({ to: dossierPath(dossierId ?? ''), flash });
  },
});
