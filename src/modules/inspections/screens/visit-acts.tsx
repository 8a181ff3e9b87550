// Pages below a visit: change it, cancel it, the number of its notice.

import { Button } from '#design/button.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { Fieldset } from '#design/fields/fieldset.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { type FormState, typedValues } from '#design/form-state.ts';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { degreesText } from '#kernel/position-text.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { numberNotice } from '../use-cases/number-notice.ts';
import { cancelVisit, changeVisit } from '../use-cases/plan-visits.ts';
import { type VisitView, viewVisit } from '../use-cases/view-visits.ts';
import { ChecklistField, moreTeamRows, TeamFields, teamLabels, teamOf, teamValues } from './form-fields.tsx';
import { listPath, visitPath } from './paths.ts';
import { visitCrumbs } from './view-visit.tsx';
import { dayWords } from './words.tsx';

const loadFor =
  (act: keyof VisitView['may']) =>
  async (request: PageRequest): Promise<Result<VisitView>> => {
    const view = await request.run(viewVisit, { visitId: request.params['visitId'] });
    return view.ok && !view.value.may[act] && request.posted === null ? refuse(notFound) : view;
  };

const crumbs = (view: VisitView, ui: Ui) => [
  ...visitCrumbs(view, ui),
  { label: view.visit.producerName, href: visitPath(view.visit.id) },
];

/** Place and position of a visit. */
export function PlaceFields({ ui, form }: { readonly ui: Ui; readonly form: FormState }) {
  const words = ui.t.inspections.planVisit;
  return (
    <>
      <TextField form={form} name="place" label={words.place} optional />
      <Fieldset legend={ui.t.inspections.visit.position} hint={words.positionHint} inPairs>
        <TextField form={form} name="latitude" label={words.latitude} optional />
        <TextField form={form} name="longitude" label={words.longitude} optional />
      </Fieldset>
      {(form.errors.some((one) => one.name === 'confirmedPlace') || typedValues(form, 'confirmedPlace').length > 0) && (
        <CheckboxField
          form={form}
          name="confirmedPlace"
          label={ui.t.inspections.visit.position}
          options={[{ value: 'yes', label: words.confirmedPlace }]}
        />
      )}
    </>
  );
}

export const changeVisitPage = definePage<VisitView>({
  path: `${listPath}/luot/:visitId/doi`,
  right: 'inspections/change-visit',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.inspections.changeVisit.heading,
  breadcrumbs: crumbs,
  load: loadFor('change'),
  view(view, ui) {
    const { visit, candidates } = view;
    const words = ui.t.inspections;
    const form = ui.state({
      plannedOn: dayWords(visit.plannedOn),
      place: visit.place,
      latitude: visit.position === null ? '' : degreesText(visit.position.latitude, ui.lang),
      longitude: visit.position === null ? '' : degreesText(visit.position.longitude, ui.lang),
      checklists: visit.checklists,
      ...teamValues(visit.team),
    });
    return (
      <>
        <PageHeading caption={visit.producerName} heading={words.changeVisit.heading} />
        <ErrorSummary
          form={form}
          labelOf={labelled({
            plannedOn: words.planVisit.plannedOn,
            recentReason: words.planVisit.recentReason,
            ...teamLabels(ui),
          })}
        />
        <Form action={ui.href(visitPath(visit.id, 'doi'))} {...ui.form()} version={visit.version} enterSaves>
          <DateField form={form} name="plannedOn" label={words.planVisit.plannedOn} />
          <PlaceFields ui={ui} form={form} />
          <ChecklistField ui={ui} form={form} />
          <TextAreaField
            form={form}
            name="recentReason"
            label={words.planVisit.recentReason}
            hint={words.planVisit.recentReasonHint}
            rows={2}
            optional
          />
          <TeamFields ui={ui} form={form} candidates={candidates} />
          <FormActions t={ui.t.design} cancel={{ label: words.cancel, href: ui.href(visitPath(visit.id)) }}>
            <Button>{words.changeVisit.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { visitId = '' } = request.params;
    const more = moreTeamRows(request.input);
    if (more !== null) return ok(more);
    const { version, plannedOn, place, latitude, longitude, confirmedPlace, checklists, recentReason, head } =
      request.input;
    const team = teamOf(request.input['team']);
    const where = { place, latitude, longitude, confirmedPlace };
    const said = { version, plannedOn, ...where, checklists, recentReason, head, team };
    const done = await request.run(changeVisit, { visitId, ...said });
    return done.ok ? ok({ to: visitPath(visitId), flash: textsOf(request.lang).inspections.changeVisit.done }) : done;
  },
});

export const cancelVisitPage = definePage<VisitView>({
  path: `${listPath}/luot/:visitId/huy`,
  right: 'inspections/cancel-visit',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.inspections.cancelVisit.heading,
  breadcrumbs: crumbs,
  load: loadFor('cancel'),
  view({ visit }, ui) {
    const words = ui.t.inspections.cancelVisit;
    const form = ui.state({});
    return (
      <>
        <PageHeading
          caption={`${visit.producerName}, ${dayWords(visit.plannedOn)}`}
          heading={words.heading}
          summary={words.text}
        />
        <ErrorSummary form={form} labelOf={labelled({ reason: words.reason })} />
        <Form action={ui.href(visitPath(visit.id, 'huy'))} {...ui.form()} version={visit.version}>
          <TextAreaField form={form} name="reason" label={words.reason} rows={3} maxLength={500} />
          <FormActions t={ui.t.design} cancel={{ label: ui.t.inspections.cancel, href: ui.href(visitPath(visit.id)) }}>
            <Button kind="danger">{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { visitId = '' } = request.params;
    const { version, reason } = request.input;
    const done = await request.run(cancelVisit, { visitId, version, reason });
    return done.ok ? ok({ to: visitPath(visitId), flash: textsOf(request.lang).inspections.cancelVisit.done }) : done;
  },
});

export const numberNoticePage = definePage<VisitView>({
  path: `${listPath}/luot/:visitId/thong-bao`,
  right: 'inspections/number-notice',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.inspections.notice.heading,
  breadcrumbs: crumbs,
  load: loadFor('notice'),
  view({ visit, notice }, ui) {
    const words = ui.t.inspections.notice;
    const form = ui.state({ issuedOn: dayWords(ui.today) });
    return (
      <>
        <PageHeading caption={visit.producerName} heading={words.heading} summary={words.summary} />
        <ErrorSummary
          form={form}
          labelOf={labelled({
            number: words.number,
            issuedOn: words.day,
            reason: words.reason,
            onTheDay: words.onTheDay,
          })}
        />
        {notice !== null && (
          <Notice t={ui.t.design} tone="info" text={words.has(notice.number, dayWords(notice.issuedOn))} />
        )}
        <Form action={ui.href(visitPath(visit.id, 'thong-bao'))} {...ui.form()} version={visit.version}>
          <TextField form={form} name="number" label={words.number} example={words.example} />
          <DateField form={form} name="issuedOn" label={words.day} />
          {notice !== null && <TextField form={form} name="reason" label={words.reason} />}
          {(visit.plannedOn <= ui.today || form.errors.some(({ name }) => name === 'onTheDay')) && (
            <CheckboxField
              form={form}
              name="onTheDay"
              label={words.onTheDay}
              options={[{ value: 'yes', label: words.onTheDayYes }]}
            />
          )}
          <FormActions t={ui.t.design} cancel={{ label: ui.t.inspections.cancel, href: ui.href(visitPath(visit.id)) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { visitId = '' } = request.params;
    const { version, number, issuedOn, reason, onTheDay } = request.input;
    const said = { version, number, issuedOn, reason: reason ?? '', onTheDay };
    const done = await request.run(numberNotice, { visitId, ...said });
    if (!done.ok) return done;
    return ok({ to: visitPath(visitId), flash: textsOf(request.lang).inspections.notice.done(done.value.number) });
  },
});
