// /kiem-tra-giam-sat/cuoc/:inspectionId/them-luot: whom to go to, then the day, the products, and the other visits that were made there.

import { Button } from '#design/button.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { FilterBar } from '#design/filter-bar.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { dayOfVisit } from '../rules/visit.ts';
import { planVisit } from '../use-cases/plan-visits.ts';
import { type VisitChoices, visitChoices } from '../use-cases/view-visits.ts';
import { ChecklistField } from './form-fields.tsx';
import { VisitTable } from './list-visits.tsx';
import { inspectionPath, listPath } from './paths.ts';
import { PlaceFields } from './visit-acts.tsx';
import { dayWords } from './words.tsx';

function Find({ data, ui, action }: { readonly data: VisitChoices; readonly ui: Ui; readonly action: string }) {
  const words = ui.t.inspections.planVisit;
  const asked = ui.query['q'] ?? '';
  return (
    <>
      <PageHeading caption={data.inspection.title} heading={words.whoHeading} />
      <FilterBar
        t={ui.t.design}
        action={action}
        search={{ name: 'q', label: words.search, value: asked, hint: words.searchHint }}
        count={words.found(data.found.length)}
        primary
      />
      {asked !== '' && data.found.length === 0 && <EmptyState title={words.noneFound} text={words.noneFoundText} />}
      <ul class="plain-links">
        {data.found.map((one) => (
          <li key={one.code}>
            <a href={withQuery(action, { 'chu-the': one.code })}>{one.name}</a> <span class="quiet">{one.code}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

export const addVisitPage = definePage<VisitChoices>({
  path: `${listPath}/cuoc/:inspectionId/them-luot`,
  right: 'inspections/plan-visit',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.inspections.planVisit.heading,
  breadcrumbs: ({ inspection }, ui) => [
    { label: ui.t.inspections.crumb, href: listPath },
    { label: inspection.title, href: inspectionPath(inspection.id) },
  ],
  load: ({ params, query, posted, run }) =>
    run(visitChoices, {
      inspectionId: params['inspectionId'],
      producerCode: query['chu-the'],
      q: query['q'],
      plannedOn: posted?.['plannedOn'],
    }),
  view(data, ui) {
    const { inspection, chosen } = data;
    const action = ui.href(inspectionPath(inspection.id, 'them-luot'));
    if (chosen === null) return <Find data={data} ui={ui} action={action} />;
    const words = ui.t.inspections.planVisit;
    const form = ui.state({
      plannedOn: dayWords(inspection.startsOn),
      place: chosen.place,
      productCodes: chosen.products.map((one) => one.code),
      checklists: ['dossier-criteria@1', 'mark-and-advertising@2'],
    });
    const [near] = chosen.inTheWay;
    const labels = {
      plannedOn: words.plannedOn,
      productCodes: words.products,
      place: words.place,
      latitude: words.latitude,
      longitude: words.longitude,
      confirmedPlace: ui.t.inspections.visit.position,
      recentReason: words.recentReason,
      companion: words.companion,
    };
    return (
      <>
        <PageHeading
          caption={[chosen.commune, inspection.title].filter((one) => one !== null).join(' · ')}
          heading={chosen.name}
          summary={<a href={action}>{words.other}</a>}
        />
        <ErrorSummary form={form} labelOf={labelled(labels)} />
        {near !== undefined && (
          <Notice
            t={ui.t.design}
            tone="warning"
            title={words.latelyTitle}
            text={words.latelyText(dayWords(dayOfVisit(near)), near.decision?.body ?? near.officeLabel)}
          />
        )}
        <Section id="luot-khac" title={words.lately}>
          {chosen.lately.length === 0 ? (
            <p class="quiet">{words.latelyNone}</p>
          ) : (
            <VisitTable ui={ui} visits={chosen.lately} caption={words.lately} />
          )}
        </Section>
        <Form action={withQuery(action, { 'chu-the': chosen.code })} {...ui.form()}>
          <DateField form={form} name="plannedOn" label={words.plannedOn} />
          {near !== undefined && (
            <TextAreaField
              form={form}
              name="recentReason"
              label={words.recentReason}
              hint={words.recentReasonHint}
              rows={3}
            />
          )}
          {chosen.products.length > 0 && (
            <CheckboxField
              form={form}
              name="productCodes"
              label={words.products}
              hint={words.productsHint}
              options={chosen.products.map(({ code, name, stars }) => ({
                value: code,
                label: stars === null ? name : `${name} (${ui.t.inspections.stars(stars)})`,
              }))}
              optional
            />
          )}
          <PlaceFields ui={ui} form={form} />
          <ChecklistField ui={ui} form={form} />
          {chosen.companions.length > 0 && (
            <SelectField
              form={form}
              name="companion"
              label={words.companion}
              choices={chosen.companions.map((one) => ({ value: one.accountId as string, label: one.name }))}
              emptyLabel={words.noCompanion}
              optional
            />
          )}
          <FormActions
            t={ui.t.design}
            cancel={{ label: ui.t.inspections.cancel, href: ui.href(inspectionPath(inspection.id)) }}
          >
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { inspectionId = '' } = request.params;
    const { plannedOn, productCodes, place, latitude, longitude, confirmedPlace } = request.input;
    const { checklists, companion, recentReason } = request.input;
    const where = { place, latitude, longitude, confirmedPlace };
    const said = { plannedOn, productCodes, ...where, checklists, companion, recentReason };
    const done = await request.run(planVisit, { ...said, inspectionId, producerCode: request.query['chu-the'] });
    if (!done.ok) return done;
    const flash = textsOf(request.lang).inspections.planVisit.done(done.value.producerName);
    return ok({ to: inspectionPath(inspectionId), flash });
  },
});
