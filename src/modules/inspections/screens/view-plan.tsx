// /kiem-tra-giam-sat/ke-hoach/:planId: what was chosen and why, how far it is carried out, and the same as a table.

import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ActList } from '#design/act-list.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ProgressBar } from '#design/progress-bar.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { millisecondsOf } from '#kernel/calendar.ts';
import { XLSX } from '#kernel/media-types.ts';
import { ok } from '#kernel/result.ts';
import { writeWorkbook } from '#platform/spreadsheets/write-workbook.ts';
import { textsOf } from '#texts/index.ts';
import { defineFile, definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import type { ChangeSinceApproval } from '../rules/amendment.ts';
import { type Decision, dayOfVisit } from '../rules/visit.ts';
import { type PlanLine, type PlanView, viewPlan } from '../use-cases/view-plans.ts';
import { VisitTable } from './list-visits.tsx';
import { inspectionPath, listPath, makeInspectionPath, planPath, plansPath, riskPath, visitPath } from './paths.ts';
import { approvalWords, correctionWords, PlanTag } from './plans.tsx';
import { dayWords, decisionWords, StandTag } from './words.tsx';

/** `Thêm sau phê duyệt 23/11/2026, 130/QĐ-UBND …` */
function changeWords(ui: Ui, change: ChangeSinceApproval): string {
  const words = ui.t.inspections.plan;
  const paper = change.paper === null ? words.noPaper : decisionWords(ui, change.paper);
  return `${words.changes[change.kind](dayWords(change.on))}, ${paper}`;
}

interface LinesProps {
  readonly lines: readonly PlanLine[];
  readonly caption: string;
  readonly ui: Ui;
}

function Lines({ lines, caption, ui }: LinesProps) {
  const words = ui.t.inspections.plan;
  return (
    <DataTable<PlanLine>
      t={ui.t.design}
      id={`bang-${caption}`}
      caption={caption}
      captionHidden
      rows={lines}
      rowKey={({ choice }) => choice.id}
      empty={<EmptyState title={words.noLines} text={words.noLinesText} />}
      columns={[
        {
          key: 'product',
          label: words.product,
          lead: true,
          cell: ({ choice, commune, change }) => (
            <>
              {choice.productName}
              <span class="quiet">
                {' '}
                {choice.producerName}
                {commune !== null && `, ${commune}`}
              </span>
              {!choice.proposed && choice.why !== null && (
                <span class="quiet">
                  {' '}
                  {words.againstLow}: {choice.why}
                </span>
              )}
              {change !== null && <span class="quiet"> {changeWords(ui, change)}</span>}
            </>
          ),
        },
        {
          key: 'when',
          label: words.when,
          nowrap: true,
          cell: ({ choice }) =>
            choice.quarter === null ? ui.t.inspections.anyQuarter : ui.t.inspections.quarter(choice.quarter),
        },
        { key: 'score', label: words.score, numeric: true, cell: ({ choice }) => choice.score },
        {
          key: 'stand',
          label: words.stand,
          cell: ({ stand, visits }) => (
            <>
              <StandTag ui={ui} stand={stand} />{' '}
              {visits
                .filter((one) => one.state !== 'cancelled')
                .map((one, index) => (
                  <span key={one.id}>
                    {index > 0 && ', '}
                    <a href={ui.href(visitPath(one.id))}>{dayWords(dayOfVisit(one))}</a>
                  </span>
                ))}
            </>
          ),
        },
      ]}
    />
  );
}

export const viewPlanPage = definePage<PlanView>({
  path: `${plansPath}/:planId`,
  right: 'inspections/view-plan',
  rate: 'page',
  title: ({ plan }) => plan.title,
  breadcrumbs: (_data, ui) => [
    { label: ui.t.inspections.crumb, href: listPath },
    { label: ui.t.inspections.plans.heading, href: plansPath },
  ],
  load: (request) => request.run(viewPlan, { planId: request.params['planId'] }),
  json: (data) => data,
  view(view, ui) {
    const { plan, lines, leftOut, takenOut, amendments, withoutPaper, inspections, unplanned, counts } = view;
    const approved = lines.filter((one) => one.change === null);
    const added = lines.filter((one) => one.change !== null);
    const words = ui.t.inspections.plan;
    const choose = withQuery(ui.href(riskPath), { 'ke-hoach': plan.id });
    const make = withQuery(ui.href(makeInspectionPath), { 'ke-hoach': plan.id });
    const acts = [
      ...(ui.may('inspections/choose-for-plan') ? [{ label: words.choose, href: choose }] : []),
      ...(plan.approval === null && ui.may('inspections/approve-plan')
        ? [{ label: words.approve, href: ui.href(planPath(plan.id, 'phe-duyet')) }]
        : []),
      ...(plan.approval !== null && ui.may('inspections/approve-plan')
        ? [{ label: ui.t.inspections.approve.correctHeading, href: ui.href(planPath(plan.id, 'phe-duyet')) }]
        : []),
      ...(withoutPaper > 0 && ui.may('inspections/approve-plan')
        ? [{ label: words.amend, href: ui.href(planPath(plan.id, 'dieu-chinh')) }]
        : []),
      ...(plan.approval !== null && ui.may('inspections/make-inspection')
        ? [{ label: words.makeInspection, href: make }]
        : []),
      { label: words.xlsx, href: ui.href(planPath(plan.id, 'bang.xlsx')) },
    ];
    return (
      <>
        <PageHeading
          caption={String(plan.year)}
          heading={plan.title}
          states={<PlanTag ui={ui} plan={plan} />}
          action={
            ui.may('inspections/choose-for-plan') && lines.length === 0 ? (
              <ButtonLink href={choose}>{words.choose}</ButtonLink>
            ) : undefined
          }
        />
        {view.ownPart && <Notice t={ui.t.design} tone="info" title={words.ownPartTitle} text={words.ownPartText} />}
        {plan.approval === null && (
          <Notice t={ui.t.design} tone="info" title={words.draftTitle} text={words.draftText} />
        )}
        {withoutPaper > 0 && (
          <Notice
            t={ui.t.design}
            tone="warning"
            title={words.withoutPaperTitle}
            text={words.withoutPaperText(withoutPaper)}
          />
        )}
        <ActList title={ui.t.inspections.visit.acts} acts={acts} />
        <Section id="thong-tin" title={ui.t.inspections.inspection.facts}>
          <SummaryList
            items={[
              { label: words.approval, value: approvalWords(ui, plan), note: correctionWords(ui, plan) },
              ...(amendments.length === 0
                ? []
                : [
                    {
                      label: words.amendment,
                      value: amendments.map(({ paper }) => decisionWords(ui, paper)).join('; '),
                    },
                  ]),
              { label: words.purpose, value: <span class="as-typed">{plan.purpose}</span> },
            ]}
          />
        </Section>
        <Section id="san-pham" title={words.lines}>
          {lines.length > 0 && (
            <ProgressBar
              t={ui.t.design}
              label={words.counts(lines.length, counts.done)}
              done={counts.done}
              total={lines.length}
            />
          )}
          <Lines lines={approved} caption={words.lines} ui={ui} />
        </Section>
        {added.length > 0 && (
          <Section id="them-sau-phe-duyet" title={words.added} lead={words.addedLead}>
            <Lines lines={added} caption={words.added} ui={ui} />
          </Section>
        )}
        {takenOut.length > 0 && (
          <Section id="dua-ra-sau-phe-duyet" title={words.takenOut}>
            <ul class="plain-list">
              {takenOut.map((one) => (
                <li key={one.id}>
                  {one.productName}, {one.producerName}: {one.why}{' '}
                  <span class="quiet">{changeWords(ui, one.change)}</span>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Section id="cac-cuoc" title={words.inspections}>
          {inspections.length === 0 ? (
            <p class="quiet">{words.none}</p>
          ) : (
            <ul class="plain-links">
              {inspections.map((one) => (
                <li key={one.id}>
                  <a href={ui.href(inspectionPath(one.id))}>{one.title}</a>{' '}
                  <span class="quiet">
                    {ui.t.inspections.inspection.days(dayWords(one.startsOn), dayWords(one.endsOn))}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Section>
        {leftOut.length > 0 && (
          <Section id="khong-chon" title={words.leftOut} lead={words.leftOutLead}>
            <ul class="plain-list">
              {leftOut.map((one) => (
                <li key={one.id}>
                  {one.productName}, {one.producerName} ({ui.t.inspections.choice.score(one.score)}): {one.why}{' '}
                  <span class="quiet">{one.madeByName}</span>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {unplanned.length > 0 && (
          <Section id="ngoai-ke-hoach" title={words.unplanned}>
            <VisitTable ui={ui} visits={unplanned} caption={words.unplanned} />
          </Section>
        )}
      </>
    );
  },
});

export const planFile = defineFile({
  path: `${plansPath}/:planId/bang.xlsx`,
  right: 'inspections/view-plan',
  rate: 'search',
  async load(request) {
    const found = await request.run(viewPlan, { planId: request.params['planId'] });
    if (!found.ok) return found;
    const { plan, lines, takenOut } = found.value;
    const t = textsOf(request.lang).inspections;
    const paperWords = (paper: Decision): string => t.decision.words(paper.number, dayWords(paper.date), paper.body);
    const byPaper = (change: ChangeSinceApproval | null): string => {
      if (change === null) return plan.approval === null ? t.plans.draft : t.plan.asApproved;
      const paper = change.paper === null ? t.plan.noPaper : paperWords(change.paper);
      return `${t.plan.changes[change.kind](dayWords(change.on))}, ${paper}`;
    };
    const ordered = [...lines].sort((a, b) => Number(a.change !== null) - Number(b.change !== null));
    const rows = ordered.map(({ choice, commune, stand, visits, change }, index) => [
      index + 1,
      choice.productName,
      choice.producerName,
      commune ?? '',
      choice.quarter === null ? t.anyQuarter : t.quarter(choice.quarter),
      choice.score,
      choice.why ?? '',
      t.standWords[stand],
      visits
        .filter((one) => one.state !== 'cancelled')
        .map((one) => dayWords(dayOfVisit(one)))
        .join('; '),
      byPaper(change),
    ]);
    const out = takenOut.map((one, index) => [
      rows.length + index + 1,
      ...[one.productName, one.producerName, one.commune ?? '', '', one.score, one.why ?? '', '', ''],
      byPaper(one.change),
    ]);
    const columns = [
      { heading: 'TT', kind: 'number', width: 6 },
      { heading: t.plan.product, kind: 'text', width: 40 },
      { heading: t.plan.producer, kind: 'text', width: 34 },
      { heading: t.plan.commune, kind: 'text', width: 20 },
      { heading: t.plan.when, kind: 'text', width: 12 },
      { heading: t.plan.score, kind: 'number', width: 12 },
      { heading: t.plan.why, kind: 'text', width: 36 },
      { heading: t.plan.stand, kind: 'text', width: 18 },
      { heading: t.plan.actual, kind: 'text', width: 16 },
      { heading: t.plan.byPaper, kind: 'text', width: 48 },
    ] as const;
    const { approval } = plan;
    const second = approval === null ? t.plans.draft : paperWords(approval);
    const stream = new PassThrough();
    const whole = buffer(stream);
    async function* batches() {
      yield [...rows, ...out];
    }
    const sheet = { name: String(plan.year), title: [plan.title, second], columns };
    await writeWorkbook(stream, { author: 'OpenOCOP', madeAt: millisecondsOf(request.now), sheet }, batches());
    return ok({
      body: new Uint8Array(await whole),
      contentType: XLSX,
      fileName: `ke-hoach-kiem-tra-${plan.year}.xlsx`,
    });
  },
});
