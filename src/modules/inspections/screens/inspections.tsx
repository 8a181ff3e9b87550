// An inspection: set up in a plan or unscheduled, seen with its visits, its days and routes to print.

import { ActList } from '#design/act-list.tsx';
import { Button } from '#design/button.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { FormState } from '#design/form-state.ts';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { Tag } from '#design/tag.tsx';
import { ok, type Result } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import type { InspectionPlan } from '../rules/plan.ts';
import { routeOf } from '../rules/route.ts';
import type { Candidate } from '../use-cases/inputs.ts';
import { makeInspection } from '../use-cases/make-inspection.ts';
import { caseStart, type NamedProduct } from '../use-cases/view-cases.ts';
import { viewPlan } from '../use-cases/view-plans.ts';
import { type InspectionView, teamChoices, viewInspection } from '../use-cases/view-visits.ts';
import { DecisionFields, moreTeamRows, PurposeField, TeamFields, teamLabels, teamOf } from './form-fields.tsx';
import { VisitTable } from './list-visits.tsx';
import { inspectionPath, listPath, makeInspectionPath, planPath, visitPath } from './paths.ts';
import { dayWords, decisionWords, TeamList } from './words.tsx';

/** The fields of an inspection, also of one that a case leads to. */
export function InspectionFields({
  ui,
  form,
  candidates,
}: {
  readonly ui: Ui;
  readonly form: FormState;
  readonly candidates: readonly Candidate[];
}) {
  const words = ui.t.inspections.makeInspection;
  return (
    <>
      <TextField form={form} name="title" label={words.title} example={words.titleExample} />
      <PurposeField ui={ui} form={form} />
      <DateField form={form} name="startsOn" label={words.startsOn} />
      <DateField form={form} name="endsOn" label={words.endsOn} />
      <DecisionFields ui={ui} form={form} />
      <TeamFields ui={ui} form={form} candidates={candidates} />
    </>
  );
}

/** Labels of those fields, for the summary of what is wrong. */
export function inspectionLabels(ui: Ui): Readonly<Record<string, string>> {
  const { makeInspection: words, decision } = ui.t.inspections;
  return {
    title: words.title,
    purpose: words.purpose,
    startsOn: words.startsOn,
    endsOn: words.endsOn,
    reason: words.reason,
    decider: decision.decider,
    'decision.number': decision.number,
    'decision.date': decision.date,
    'decision.body': decision.body,
    needed: decision.needed,
    ...teamLabels(ui),
  };
}

interface Making {
  readonly plan: InspectionPlan | null;
  /** The product that it is set up for, where another page names one (`?san-pham=`). */
  readonly product: NamedProduct | null;
  readonly candidates: readonly Candidate[];
}

/** So many characters of an address go into the reason; the form itself takes more. */
const PREFILL = 1_000;

export const makeInspectionPage = definePage<Making>({
  path: makeInspectionPath,
  right: 'inspections/make-inspection',
  rate: 'act',
  width: 'narrow',
  title: ({ plan }, ui) =>
    plan === null ? ui.t.inspections.makeInspection.unscheduledHeading : ui.t.inspections.makeInspection.heading,
  breadcrumbs: ({ plan }, ui) => [
    { label: ui.t.inspections.crumb, href: listPath },
    ...(plan === null ? [] : [{ label: plan.title, href: planPath(plan.id) }]),
  ],
  async load(request): Promise<Result<Making>> {
    const asked = request.query['ke-hoach'] ?? '';
    const view = asked === '' ? null : await request.run(viewPlan, { planId: asked });
    if (view !== null && !view.ok) return view;
    const candidates = await request.run(teamChoices, {});
    if (!candidates.ok) return candidates;
    const code = request.query['san-pham'] ?? '';
    const start = code === '' ? null : await request.run(caseStart, { productCode: code });
    if (start !== null && !start.ok) return start;
    const product = start?.value.product ?? null;
    return ok({ plan: view === null ? null : view.value.plan, product, candidates: candidates.value });
  },
  view({ plan, product, candidates }, ui) {
    const words = ui.t.inspections.makeInspection;
    const { doubt } = ui.t.inspectionCases;
    const why = ui.query['ly-do']?.slice(0, PREFILL);
    const form = ui.state({
      head: '0',
      decider: 'province-committee',
      ...(product === null
        ? {}
        : { title: doubt.title(product.name), purpose: doubt.purpose(product.name, product.producerName ?? '') }),
      ...(plan === null && why !== undefined ? { reason: why } : {}),
    });
    const query = { 'ke-hoach': plan?.id ?? '', 'san-pham': product?.code, 'ly-do': why };
    return (
      <>
        <PageHeading
          caption={
            product === null ? undefined : [product.name, product.producerName].filter((one) => one !== null).join(', ')
          }
          heading={plan === null ? words.unscheduledHeading : words.heading}
          summary={plan === null ? words.unscheduledSummary : words.summary(plan.title, plan.year)}
        />
        <ErrorSummary form={form} labelOf={labelled(inspectionLabels(ui))} />
        <Form action={withQuery(ui.href(makeInspectionPath), query)} {...ui.form()} enterSaves>
          {plan === null && <TextAreaField form={form} name="reason" label={words.reason} rows={3} />}
          <InspectionFields ui={ui} form={form} candidates={candidates} />
          <FormActions t={ui.t.design} cancel={{ label: ui.t.inspections.cancel, href: ui.href(listPath) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const more = moreTeamRows(request.input);
    if (more !== null) return ok(more);
    const team = teamOf(request.input['team']);
    const planId = request.query['ke-hoach'] ?? '';
    const { title, purpose, reason, decision, decider, needed, startsOn, endsOn, head } = request.input;
    const said = { title, purpose, decision, decider, needed, startsOn, endsOn, head, team, reason: reason ?? '' };
    const done = await request.run(makeInspection, { ...said, planId });
    if (!done.ok) return done;
    const flash = textsOf(request.lang).inspections.makeInspection.done;
    const { inspectionId } = done.value;
    const code = request.query['san-pham'] ?? '';
    const start = code === '' ? null : await request.run(caseStart, { productCode: code });
    const producer = start?.ok ? (start.value.product?.producerCode ?? null) : null;
    // What is left to do for this product is the visit.
    const visit = withQuery(inspectionPath(inspectionId, 'them-luot'), { 'chu-the': producer ?? '' });
    return ok({ to: producer === null ? inspectionPath(inspectionId) : visit, flash });
  },
});

const crumbs = ({ inspection }: InspectionView, ui: Ui) => [
  { label: ui.t.inspections.crumb, href: listPath },
  { label: inspection.title, href: inspectionPath(inspection.id) },
];

export const viewInspectionPage = definePage<InspectionView>({
  path: `${listPath}/cuoc/:inspectionId`,
  right: 'inspections/view-inspection',
  rate: 'page',
  title: ({ inspection }) => inspection.title,
  breadcrumbs: (_data, ui) => [{ label: ui.t.inspections.crumb, href: listPath }],
  load: (request) => request.run(viewInspection, { inspectionId: request.params['inspectionId'] }),
  json: (data) => data,
  view({ inspection, visits, communes, may }, ui) {
    const words = ui.t.inspections.inspection;
    const add = ui.href(inspectionPath(inspection.id, 'them-luot'));
    const facts = [
      { label: words.purpose, value: <span class="as-typed">{inspection.purpose}</span> },
      ...(inspection.reason === null
        ? []
        : [{ label: words.reason, value: <span class="as-typed">{inspection.reason}</span> }]),
      { label: words.decision, value: decisionWords(ui, inspection.decision) },
      { label: words.decider, value: ui.t.inspections.deciders[inspection.decider] },
      ...(inspection.needed === null ? [] : [{ label: words.needed, value: inspection.needed }]),
      { label: words.team, value: <TeamList ui={ui} team={inspection.team} /> },
      ...(inspection.planId === null
        ? []
        : [{ label: words.plan, value: <a href={ui.href(planPath(inspection.planId))}>{words.toPlan}</a> }]),
    ];
    return (
      <>
        <PageHeading
          caption={words.days(dayWords(inspection.startsOn), dayWords(inspection.endsOn))}
          heading={inspection.title}
          states={
            inspection.unscheduled ? (
              <Tag words={words.unscheduled} tone="gold" shape="arrow" />
            ) : (
              <Tag words={words.scheduled} tone="blue" shape="ring" />
            )
          }
          action={may.addVisit ? <ButtonLink href={add}>{words.addVisit}</ButtonLink> : undefined}
        />
        {visits.length > 0 && (
          <ActList
            title={ui.t.inspections.visit.acts}
            acts={[{ label: words.print, href: ui.href(inspectionPath(inspection.id, 'lich')) }]}
          />
        )}
        <Section id="luot" title={words.visits} lead={words.visitsLead(visits.length)}>
          <VisitTable
            ui={ui}
            visits={visits.map((one) => ({ ...one, commune: communes[one.communeCode ?? ''] ?? null }))}
            caption={words.visits}
            empty={{ title: words.noVisits, text: words.noVisitsText }}
          />
        </Section>
        <Section id="thong-tin" title={words.facts}>
          <SummaryList items={facts} />
        </Section>
      </>
    );
  },
});

/** The place with its commune, which is not said twice. */
const placeWords = (place: string, commune: string): string =>
  [place, place.includes(commune) ? '' : commune].filter((one) => one !== '').join(', ');

export const routePage = definePage<InspectionView>({
  path: `${listPath}/cuoc/:inspectionId/lich`,
  right: 'inspections/view-inspection',
  rate: 'page',
  title: (_data, ui) => ui.t.inspections.route.heading,
  breadcrumbs: crumbs,
  load: (request) => request.run(viewInspection, { inspectionId: request.params['inspectionId'] }),
  view({ inspection, visits, communes, products }, ui) {
    const words = ui.t.inspections.route;
    const nameOf = (code: string | null): string => communes[code ?? ''] ?? '';
    const days = routeOf(visits, nameOf);
    return (
      <>
        <PageHeading
          caption={inspection.title}
          heading={words.heading}
          summary={<TeamList ui={ui} team={inspection.team} />}
        />
        {days.length === 0 && <EmptyState title={words.empty} text={ui.t.inspections.inspection.noVisitsText} />}
        {days.map(({ day, order, stops }) => (
          <Section
            key={day}
            id={`ngay-${day}`}
            title={words.day(dayWords(day), stops.length)}
            lead={words.orders[order](stops.filter(({ visit }) => visit.position === null).length)}
          >
            <DataTable
              t={ui.t.design}
              id={`ngay-${day}-bang`}
              caption={words.day(dayWords(day), stops.length)}
              captionHidden
              rows={stops}
              rowKey={({ visit }) => visit.id}
              columns={[
                {
                  key: 'order',
                  label: words.order,
                  numeric: true,
                  cell: (stop) => stops.indexOf(stop) + 1,
                },
                {
                  key: 'producer',
                  label: ui.t.inspections.list.producer,
                  lead: true,
                  cell: ({ visit }) => <a href={ui.href(visitPath(visit.id))}>{visit.producerName}</a>,
                },
                {
                  key: 'place',
                  label: words.place,
                  cell: ({ visit, metres }) => (
                    <>
                      {placeWords(visit.place, nameOf(visit.communeCode)) || '–'}
                      {metres !== null && <span class="quiet"> ({words.metres(metres)})</span>}
                    </>
                  ),
                },
                {
                  key: 'products',
                  label: ui.t.inspections.visit.products,
                  cell: ({ visit }) =>
                    visit.productIds.length === 0
                      ? ui.t.inspections.visit.wholePlace
                      : visit.productIds.map((id) => products[id] ?? '').join('; '),
                },
              ]}
            />
          </Section>
        ))}
      </>
    );
  },
});
