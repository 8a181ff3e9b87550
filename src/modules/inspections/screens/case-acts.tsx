// Pages below a case: make an unscheduled inspection of it, hand it to another agency, add what happened, end it.

import { Button } from '#design/button.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { CaseAct } from '../rules/case-lifecycle.ts';
import { closeCase, handOverCase, noteCase, planCaseVisit } from '../use-cases/cases.ts';
import type { Candidate } from '../use-cases/inputs.ts';
import { type CaseView, viewCase } from '../use-cases/view-cases.ts';
import { teamChoices } from '../use-cases/view-visits.ts';
import { caseCrumbs } from './cases.tsx';
import { ChecklistField, moreTeamRows, teamOf } from './form-fields.tsx';
import { InspectionFields, inspectionLabels } from './inspections.tsx';
import { casePath, casesPath, visitPath } from './paths.ts';
import { dayWords } from './words.tsx';

async function loadCase(request: PageRequest, act: CaseAct): Promise<Result<CaseView>> {
  const view = await request.run(viewCase, { caseId: request.params['caseId'] });
  return view.ok && !view.value.may[act] && request.posted === null ? refuse(notFound) : view;
}

const crumbs = ({ one }: CaseView, ui: Ui) => [...caseCrumbs(ui), { label: one.productName, href: casePath(one.id) }];

interface Planning {
  readonly view: CaseView;
  readonly candidates: readonly Candidate[];
}

export const planCaseVisitPage = definePage<Planning>({
  path: `${casesPath}/:caseId/kiem-tra`,
  right: 'inspections/plan-case-visit',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.inspectionCases.planVisit.heading,
  breadcrumbs: ({ view }, ui) => crumbs(view, ui),
  async load(request): Promise<Result<Planning>> {
    const view = await loadCase(request, 'plan-visit');
    if (!view.ok) return view;
    const candidates = await request.run(teamChoices, {});
    return candidates.ok ? ok({ view: view.value, candidates: candidates.value }) : candidates;
  },
  view({ view: { one }, candidates }, ui) {
    const words = ui.t.inspectionCases.planVisit;
    const form = ui.state({
      head: '0',
      decider: 'province-committee',
      title: `${ui.t.inspections.inspection.unscheduled}: ${one.productName}`,
      purpose: one.words,
      checklists: ['dossier-criteria@1', 'mark-and-advertising@2'],
    });
    return (
      <>
        <PageHeading
          caption={`${one.productName}, ${one.producerName}`}
          heading={words.heading}
          summary={words.summary}
        />
        <ErrorSummary form={form} labelOf={labelled({ ...inspectionLabels(ui), plannedOn: words.plannedOn })} />
        <Form action={ui.href(casePath(one.id, 'kiem-tra'))} {...ui.form()} version={one.version} enterSaves>
          <InspectionFields ui={ui} form={form} candidates={candidates} />
          <DateField form={form} name="plannedOn" label={words.plannedOn} />
          <ChecklistField ui={ui} form={form} />
          <FormActions t={ui.t.design} cancel={{ label: ui.t.inspections.cancel, href: ui.href(casePath(one.id)) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { caseId = '' } = request.params;
    const more = moreTeamRows(request.input);
    if (more !== null) return ok(more);
    const { version, title, purpose, decision, decider, needed, startsOn, endsOn, head } = request.input;
    const { plannedOn, checklists } = request.input;
    const team = teamOf(request.input['team']);
    const said = { version, title, purpose, decision, decider, needed, startsOn, endsOn, head, team };
    const done = await request.run(planCaseVisit, { ...said, caseId, plannedOn, checklists });
    if (!done.ok) return done;
    return ok({ to: visitPath(done.value.visitId), flash: textsOf(request.lang).inspectionCases.planVisit.done });
  },
});

export const handOverCasePage = definePage<CaseView>({
  path: `${casesPath}/:caseId/chuyen`,
  right: 'inspections/hand-over-case',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.inspectionCases.handOver.heading,
  breadcrumbs: crumbs,
  load: (request) => loadCase(request, 'hand-over'),
  view({ one }, ui) {
    const words = ui.t.inspectionCases.handOver;
    const form = ui.state({ on: dayWords(ui.today) });
    const labels = {
      agency: words.agency,
      letterNumber: words.letterNumber,
      on: words.on,
      answerBy: words.answerBy,
      words: words.words,
    };
    return (
      <>
        <PageHeading caption={one.productName} heading={words.heading} summary={words.summary} />
        <ErrorSummary form={form} labelOf={labelled(labels)} />
        <Form action={ui.href(casePath(one.id, 'chuyen'))} {...ui.form()} version={one.version}>
          <TextField form={form} name="agency" label={words.agency} example={words.agencyExample} />
          <TextField form={form} name="letterNumber" label={words.letterNumber} optional />
          <DateField form={form} name="on" label={words.on} />
          <DateField form={form} name="answerBy" label={words.answerBy} optional />
          <TextAreaField form={form} name="words" label={words.words} rows={3} />
          <FormActions t={ui.t.design} cancel={{ label: ui.t.inspections.cancel, href: ui.href(casePath(one.id)) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { caseId = '' } = request.params;
    const { version, agency, letterNumber, on, answerBy, words } = request.input;
    const done = await request.run(handOverCase, { caseId, version, agency, letterNumber, on, answerBy, words });
    return done.ok ? ok({ to: casePath(caseId), flash: textsOf(request.lang).inspectionCases.handOver.done }) : done;
  },
});

export const noteCasePage = definePage<CaseView>({
  path: `${casesPath}/:caseId/dien-bien`,
  right: 'inspections/note-case',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.inspectionCases.note.heading,
  breadcrumbs: crumbs,
  load: (request) => loadCase(request, 'note'),
  view({ one }, ui) {
    const words = ui.t.inspectionCases.note;
    const form = ui.state({});
    return (
      <>
        <PageHeading caption={one.productName} heading={words.heading} />
        <ErrorSummary form={form} labelOf={labelled({ words: words.words })} />
        <Form action={ui.href(casePath(one.id, 'dien-bien'))} {...ui.form()} version={one.version}>
          <TextAreaField form={form} name="words" label={words.words} rows={4} />
          <FormActions t={ui.t.design} cancel={{ label: ui.t.inspections.cancel, href: ui.href(casePath(one.id)) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { caseId = '' } = request.params;
    const { version, words } = request.input;
    const done = await request.run(noteCase, { caseId, version, words });
    return done.ok ? ok({ to: casePath(caseId), flash: textsOf(request.lang).inspectionCases.note.done }) : done;
  },
});

export const closeCasePage = definePage<CaseView>({
  path: `${casesPath}/:caseId/ket-thuc`,
  right: 'inspections/close-case',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.inspectionCases.close.heading,
  breadcrumbs: crumbs,
  load: (request) => loadCase(request, 'close'),
  view({ one }, ui) {
    const words = ui.t.inspectionCases.close;
    const form = ui.state({});
    return (
      <>
        <PageHeading caption={one.productName} heading={words.heading} summary={words.text} />
        <ErrorSummary form={form} labelOf={labelled({ outcome: words.outcome })} />
        <Form action={ui.href(casePath(one.id, 'ket-thuc'))} {...ui.form()} version={one.version}>
          <TextAreaField form={form} name="outcome" label={words.outcome} rows={4} />
          <FormActions t={ui.t.design} cancel={{ label: ui.t.inspections.cancel, href: ui.href(casePath(one.id)) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { caseId = '' } = request.params;
    const { version, outcome } = request.input;
    const done = await request.run(closeCase, { caseId, version, outcome });
    return done.ok ? ok({ to: casePath(caseId), flash: textsOf(request.lang).inspectionCases.close.done }) : done;
  },
});
