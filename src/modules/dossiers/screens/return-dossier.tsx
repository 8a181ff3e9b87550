// /ho-so/:dossierId/tra-lai: everything that lacks in one letter, by part, signed page, paper and samples, with a last day; the clock stands
// still from then on.

import { Details } from '#design/details.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { LastDayField, namedDay } from '#design/fields/last-day-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { addWorkingDaysForNow } from '#law/working-days.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { signedForms } from '../rules/form-signature.ts';
import { partNames } from '../rules/parts.ts';
import { returnDossier } from '../use-cases/return-dossier.ts';
import type { DossierView } from '../use-cases/view-dossier.ts';
import { DossierForm } from './dossier-form.tsx';
import { partCrumbs } from './fill-part.tsx';
import { dossierPath } from './paths.ts';
import { viewWhere } from './view-where.ts';

/** Working days that are suggested for completing it: ours, the act names none. */
const USUAL_DAYS = 10;

export const returnDossierPage = definePage<DossierView>({
  path: '/ho-so/:dossierId/tra-lai',
  right: 'dossiers/return-dossier',
  rate: 'act',
  width: 'narrow',
  islands: ['last-day'],
  title: (_view, ui) => ui.t.dossiers.returning.heading,
  breadcrumbs: partCrumbs,
  load: (request) => viewWhere(request, 'return'),
  view(view, ui) {
    const { returning: words, parts } = ui.t.dossiers;
    const { dossier } = view;
    const suggested = addWorkingDaysForNow(ui.today, USUAL_DAYS).day;
    const form = ui.state({ dueOn: formatVietnamese(suggested) });
    const typed = (id: string): boolean => (form.values[`pieces.${id}`] ?? '') !== '';
    return (
      <>
        <PageHeading caption={view.product.name} heading={words.heading} summary={words.summary} />
        <ErrorSummary
          form={form}
          labelOf={labelled({
            ...Object.fromEntries(partNames.map((part) => [part, parts[part].name])),
            samples: words.samples,
            ...words.signed,
            ...Object.fromEntries(view.cited.map((one) => [`pieces.${one.id}`, one.title])),
            dueOn: words.due,
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
          {signedForms.map((one) => (
            <TextAreaField key={one} form={form} name={one} label={words.signed[one]} rows={2} optional />
          ))}
          {view.cited.length > 0 && (
            <Details summary={words.papers(view.cited.length)} open={view.cited.some((one) => typed(one.id))}>
              {view.cited.map((one) => (
                <TextAreaField key={one.id} form={form} name={`pieces.${one.id}`} label={one.title} rows={2} optional />
              ))}
            </Details>
          )}
          {view.set.samplesRequired > 0 && (
            <TextAreaField form={form} name="samples" label={words.samples} rows={2} optional />
          )}
          <TextAreaField form={form} name="note" label={words.note} rows={3} optional />
          <LastDayField form={form} name="dueOn" label={words.due} hint={words.dueHint} today={ui.today} />
        </DossierForm>
      </>
    );
  },
  async post(request) {
    const { dossierId } = request.params;
    const done = await request.run(returnDossier, { ...request.input, dossierId });
    if (!done.ok) return done;
    const flash = textsOf(request.lang).dossiers.returning.done(
      done.value.items,
      namedDay(textsOf(request.lang).design, done.value.dueOn),
    );
    return ok({ to: dossierPath(dossierId ?? ''), flash });
  },
});
