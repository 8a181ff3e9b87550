// Plans of a year: the list, a new one, one with how it is carried out, the paper that approved it, the decision about one product.

import { Button } from '#design/button.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { NumberField } from '#design/fields/number-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { HistoryList } from '#design/history-list.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { Tag } from '#design/tag.tsx';
import { formatInstantInVietnam, formatVietnamese, partsOf } from '#kernel/calendar.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type InspectionPlan, quartersAhead } from '../rules/plan.ts';
import { amendPlan, approvePlan, chooseForPlan, makePlan } from '../use-cases/plans.ts';
import { listPlans, type PlanView, viewChoice, viewPlan } from '../use-cases/view-plans.ts';
import { PaperFields } from './form-fields.tsx';
import { listPath, makePlanPath, planPath, plansPath } from './paths.ts';
import { Reasons } from './risk-words.tsx';
import { decisionWords } from './words.tsx';

const crumbs = (ui: Ui) => [
  { label: ui.t.inspections.crumb, href: listPath },
  { label: ui.t.inspections.plans.heading, href: plansPath },
];

export function PlanTag({ ui, plan }: { readonly ui: Ui; readonly plan: Pick<InspectionPlan, 'approval'> }) {
  const words = ui.t.inspections.plans;
  return plan.approval === null ? (
    <Tag words={words.draft} tone="gold" shape="ring" />
  ) : (
    <Tag words={words.approved} tone="green" shape="check" />
  );
}

export const listPlansPage = definePage<readonly InspectionPlan[]>({
  path: plansPath,
  right: 'inspections/list-plans',
  rate: 'page',
  title: (_data, ui) => ui.t.inspections.plans.heading,
  breadcrumbs: (_data, ui) => [{ label: ui.t.inspections.crumb, href: listPath }],
  load: (request) => request.run(listPlans, {}),
  json: (plans) => plans,
  view(plans, ui) {
    const words = ui.t.inspections.plans;
    return (
      <>
        <PageHeading
          heading={words.heading}
          summary={words.summary}
          action={
            ui.may('inspections/make-plan') ? (
              <ButtonLink href={ui.href(makePlanPath)}>{words.make}</ButtonLink>
            ) : undefined
          }
        />
        <DataTable
          t={ui.t.design}
          caption={words.heading}
          captionHidden
          rows={plans}
          rowKey={(one) => one.id}
          empty={
            <EmptyState
              title={words.emptyTitle}
              text={ui.may('inspections/make-plan') ? words.emptyText : words.emptyForReader}
            />
          }
          columns={[
            {
              key: 'title',
              label: words.title,
              lead: true,
              cell: (one) => <a href={ui.href(planPath(one.id))}>{one.title}</a>,
            },
            { key: 'year', label: words.year, numeric: true, cell: (one) => String(one.year) },
            { key: 'state', label: words.state, cell: (one) => <PlanTag ui={ui} plan={one} /> },
            { key: 'by', label: words.madeBy, cell: (one) => one.madeByName },
          ]}
        />
      </>
    );
  },
});

export const makePlanPage = definePage<null>({
  path: makePlanPath,
  right: 'inspections/make-plan',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.inspections.makePlan.heading,
  breadcrumbs: (_data, ui) => crumbs(ui),
  load: async () => ok(null),
  view(_data, ui) {
    const words = ui.t.inspections.makePlan;
    const form = ui.state({ year: String(partsOf(ui.today).year) });
    return (
      <>
        <PageHeading heading={words.heading} />
        <ErrorSummary
          form={form}
          labelOf={labelled({ year: words.year, title: words.title, purpose: words.purpose })}
        />
        <Form action={ui.href(makePlanPath)} {...ui.form()}>
          <NumberField form={form} name="year" label={words.year} />
          <TextField form={form} name="title" label={words.title} example={words.example} />
          <TextAreaField form={form} name="purpose" label={words.purpose} rows={4} />
          <FormActions t={ui.t.design} cancel={{ label: ui.t.inspections.cancel, href: ui.href(plansPath) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { year, title, purpose } = request.input;
    const done = await request.run(makePlan, { year, title, purpose });
    return done.ok
      ? ok({ to: planPath(done.value.planId), flash: textsOf(request.lang).inspections.makePlan.done })
      : done;
  },
});

export const approvePlanPage = definePage<PlanView>({
  path: `${plansPath}/:planId/phe-duyet`,
  right: 'inspections/approve-plan',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.inspections.approve.heading,
  breadcrumbs: ({ plan }, ui) => [...crumbs(ui), { label: plan.title, href: planPath(plan.id) }],
  load: (request) => request.run(viewPlan, { planId: request.params['planId'] }),
  view({ plan }, ui) {
    const words = ui.t.inspections.approve;
    const paper = ui.t.inspections.decision;
    const known = plan.approval;
    const form = ui.state(
      known === null
        ? {}
        : {
            'approval.number': known.number,
            'approval.date': formatVietnamese(known.date),
            'approval.body': known.body,
          },
    );
    return (
      <>
        <PageHeading
          caption={plan.title}
          heading={known === null ? words.heading : words.correctHeading}
          summary={known === null ? words.summary : words.correctSummary}
        />
        <ErrorSummary
          form={form}
          labelOf={labelled({
            'approval.number': paper.number,
            'approval.date': paper.date,
            'approval.body': paper.body,
            correction: words.correction,
          })}
        />
        <Form action={ui.href(planPath(plan.id, 'phe-duyet'))} {...ui.form()} version={plan.version}>
          <PaperFields ui={ui} form={form} name="approval" />
          {known !== null && <TextAreaField form={form} name="correction" label={words.correction} rows={2} />}
          <FormActions t={ui.t.design} cancel={{ label: ui.t.inspections.cancel, href: ui.href(planPath(plan.id)) }}>
            <Button>{known === null ? words.submit : words.correctSubmit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { planId = '' } = request.params;
    const { version, approval, correction } = request.input;
    const done = await request.run(approvePlan, { planId, version, approval, correction });
    return done.ok ? ok({ to: planPath(planId), flash: textsOf(request.lang).inspections.approve.done }) : done;
  },
});

/** The paper that changed an approved plan, with what it will be taken to cover. */
export const amendPlanPage = definePage<PlanView>({
  path: `${plansPath}/:planId/dieu-chinh`,
  right: 'inspections/approve-plan',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.inspections.amend.heading,
  breadcrumbs: ({ plan }, ui) => [...crumbs(ui), { label: plan.title, href: planPath(plan.id) }],
  async load(request) {
    const view = await request.run(viewPlan, { planId: request.params['planId'] });
    return view.ok && view.value.withoutPaper === 0 && request.posted === null ? refuse(notFound) : view;
  },
  view({ plan, lines, takenOut }, ui) {
    const words = ui.t.inspections.amend;
    const paper = ui.t.inspections.decision;
    const form = ui.state({});
    const isOpen = ({ change }: PlanView['lines'][number] | PlanView['takenOut'][number]): boolean =>
      change !== null && change.paper === null;
    const covers = [
      { label: words.added, names: lines.filter(isOpen).map(({ choice }) => choice.productName) },
      { label: words.takenOut, names: takenOut.filter(isOpen).map((one) => one.productName) },
    ].filter(({ names }) => names.length > 0);
    return (
      <>
        <PageHeading caption={plan.title} heading={words.heading} summary={words.summary} />
        <ErrorSummary
          form={form}
          labelOf={labelled({
            'amendment.number': paper.number,
            'amendment.date': paper.date,
            'amendment.body': paper.body,
          })}
        />
        <SummaryList items={covers.map(({ label, names }) => ({ label, value: names.join('; ') }))} />
        <Form action={ui.href(planPath(plan.id, 'dieu-chinh'))} {...ui.form()}>
          <PaperFields ui={ui} form={form} name="amendment" />
          <FormActions t={ui.t.design} cancel={{ label: ui.t.inspections.cancel, href: ui.href(planPath(plan.id)) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { planId = '' } = request.params;
    const done = await request.run(amendPlan, { planId, amendment: request.input['amendment'] });
    return done.ok ? ok({ to: planPath(planId), flash: textsOf(request.lang).inspections.amend.done }) : done;
  },
});

type ChoiceView = Awaited<ReturnType<typeof viewChoice.run>> extends Result<infer Value> ? Value : never;

export const choosePage = definePage<ChoiceView>({
  path: `${plansPath}/:planId/chon/:productCode`,
  right: 'inspections/choose-for-plan',
  rate: 'act',
  width: 'narrow',
  title: ({ line }, ui) => ui.t.inspections.choice.heading(line.product.name),
  breadcrumbs: ({ plan }, ui) => [...crumbs(ui), { label: plan.title, href: planPath(plan.id) }],
  load: (request) => request.run(viewChoice, request.params),
  view({ plan, line, said }, ui) {
    const words = ui.t.inspections.choice;
    const { product, risk } = line;
    const form = ui.state({ chosen: risk.proposed ? 'yes' : 'no' });
    return (
      <>
        <PageHeading
          caption={product.producerName ?? undefined}
          heading={words.heading(product.name)}
          summary={risk.proposed ? words.proposed : words.notProposed}
        />
        {plan.approval !== null && (
          <Notice
            t={ui.t.design}
            tone="info"
            title={ui.t.inspections.plan.approvedTitle}
            text={ui.t.inspections.plan.approvedText}
          />
        )}
        <ErrorSummary form={form} labelOf={labelled({ chosen: words.answer, why: words.why })} />
        <Section id="diem" title={words.score(risk.score)}>
          <Reasons ui={ui} reasons={risk.reasons} />
        </Section>
        <Form action={ui.href(planPath(plan.id, `chon/${product.code}`))} {...ui.form()}>
          <RadioField
            form={form}
            name="chosen"
            label={words.answer}
            options={[
              { value: 'yes', label: words.yes },
              { value: 'no', label: words.no },
            ]}
          />
          <SelectField
            form={form}
            name="quarter"
            label={ui.t.inspections.risk.quarter}
            choices={quartersAhead(plan.year, ui.today).map((n) => ({
              value: String(n),
              label: ui.t.inspections.quarter(n),
            }))}
            emptyLabel={ui.t.inspections.anyQuarter}
            optional
          />
          <TextAreaField form={form} name="why" label={words.why} hint={words.whyHint} rows={3} optional />
          <FormActions t={ui.t.design} cancel={{ label: ui.t.inspections.cancel, href: ui.href(planPath(plan.id)) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
        <HistoryList
          title={words.said}
          empty={words.none}
          entries={[...said].reverse().map((one) => ({
            key: one.id,
            when: formatInstantInVietnam(one.madeAt),
            datetime: one.madeAt,
            what: `${one.chosen ? words.yes : words.no} (${words.score(one.score)})`,
            who: one.madeByName,
            detail: one.why ?? undefined,
          }))}
        />
      </>
    );
  },
  async post(request) {
    const { planId = '', productCode } = request.params;
    const { chosen, why, quarter } = request.input;
    const done = await request.run(chooseForPlan, { planId, productCode, chosen, why, quarter });
    if (!done.ok) return done;
    return ok({ to: planPath(planId), flash: textsOf(request.lang).inspections.choice.done(done.value.productName) });
  },
});

export const approvalWords = (ui: Ui, plan: InspectionPlan): string =>
  plan.approval === null ? ui.t.inspections.plans.draft : decisionWords(ui, plan.approval);

/** That the paper was corrected, and why. */
export const correctionWords = (ui: Ui, { approvalCorrection }: InspectionPlan): string | undefined =>
  approvalCorrection === null ? undefined : ui.t.inspections.approve.corrected(approvalCorrection);
