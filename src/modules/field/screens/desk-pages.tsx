// Below a record, for its team at an office, without any script: a checklist at a time.

import { Button } from '#design/button.tsx';
import { DataTable } from '#design/data-table.tsx';
import { Details } from '#design/details.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { FormState } from '#design/form-state.ts';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { formatVietnamese, parseIsoDate } from '#kernel/calendar.ts';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { askedOf, type Checklist, type Question } from '../rules/checklist.ts';
import { completeness, valuesOf } from '../rules/completeness.ts';
import type { VisitRecord } from '../rules/fold-visit.ts';
import { answerField } from '../rules/visit-field.ts';
import { fillAnswers } from '../use-cases/fill-answers.ts';
import { type RecordView, viewRecord } from '../use-cases/view-record.ts';
import { recordPath } from './paths.ts';
import { recordCrumbs } from './record-page.tsx';

/** The record for a page that writes into it: who does not belong to the team finds nothing there. */
export async function loadToWrite(request: PageRequest) {
  const found = await request.run(viewRecord, { visitId: request.params['visitId'] });
  if (!found.ok || found.value.may.write || request.posted !== null) return found;
  return refuse(notFound);
}

const progressOf = (view: RecordView, checklist: Checklist) =>
  completeness({ ...view.record, checklists: [checklist.key] }, [checklist]);

export const deskPage = definePage<RecordView>({
  path: '/phieu-kiem-tra/:visitId/nhap',
  right: 'field/fill-answers',
  rate: 'page',
  title: (_view, ui) => ui.t.field.desk.heading,
  breadcrumbs: recordCrumbs,
  load: loadToWrite,
  view(view, ui) {
    const { desk, checklists } = ui.t.field;
    return (
      <>
        <PageHeading caption={view.visit.producerName} heading={desk.heading} summary={desk.chooseLead} />
        <DataTable<Checklist>
          t={ui.t.design}
          caption={desk.choose}
          rows={view.checklists}
          rowKey={(one) => one.key}
          columns={[
            {
              key: 'title',
              label: checklists.title,
              lead: true,
              cell: (one) => <a href={ui.href(recordPath(view.visit.id, `nhap/${one.key}`))}>{one.title}</a>,
            },
            {
              key: 'progress',
              label: ui.t.field.record.facts.progress,
              cell: (one) => {
                const { answered, asked } = progressOf(view, one);
                return desk.progress(answered, asked);
              },
            },
            { key: 'source', label: checklists.source, cell: (one) => one.source.instrument },
          ]}
        />
      </>
    );
  },
});

interface FillView extends RecordView {
  readonly checklist: Checklist;
}

/** What stands already, as the form shows it. */
function typedFrom(record: VisitRecord, checklist: Checklist): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const question of checklist.sections.flatMap((one) => one.questions)) {
    const entry = record.answers.find((one) => one.field === answerField(checklist.key, question.code));
    if (entry === undefined || entry.value === null) continue;
    const { value, note } = entry.value;
    const day = question.kind === 'date' ? parseIsoDate(String(value)) : null;
    typed[`answers.${question.code}.value`] =
      day === null ? String(value).replace(/^(-?\d+)\.(\d+)$/, '$1,$2') : formatVietnamese(day);
    typed[`answers.${question.code}.note`] = note ?? '';
  }
  return typed;
}

function QuestionField({
  ui,
  form,
  question,
}: {
  readonly ui: Ui;
  readonly form: FormState;
  readonly question: Question;
}) {
  const { desk, record } = ui.t.field;
  const { code, text, kind, options, help, law, unit, photo } = question;
  const notes = [
    help?.replace(/\.$/, ''),
    law === undefined ? undefined : desk.law(law),
    photo === 'always' ? desk.needsPhoto : undefined,
    unit === undefined ? undefined : desk.unit(unit),
  ].filter((one) => one !== undefined);
  const shared = {
    form,
    name: `answers.${code}.value`,
    label: text,
    ...(notes.length === 0 ? {} : { hint: notes.join('. ') }),
  };
  if (kind === 'yes-no' || kind === 'choice') {
    const { values } = record;
    const choices =
      kind === 'yes-no'
        ? [
            { value: 'yes', label: values.yes },
            { value: 'no', label: values.no },
          ]
        : (options ?? []).map((one) => ({ value: one.code, label: one.text }));
    const none = choices.some((one) => one.value === 'not-applicable')
      ? []
      : [{ value: 'not-applicable', label: values['not-applicable'] }];
    return <RadioField {...shared} options={[...choices, ...none]} />;
  }
  if (kind === 'date') return <DateField {...shared} optional />;
  if (kind === 'text') return <TextAreaField {...shared} rows={2} maxLength={4_000} optional />;
  return <TextField {...shared} optional />;
}

export const fillPage = definePage<FillView>({
  path: '/phieu-kiem-tra/:visitId/nhap/:checklist',
  right: 'field/fill-answers',
  rate: 'act',
  width: 'narrow',
  title: ({ checklist }) => checklist.title,
  breadcrumbs: (view, ui) => [
    ...recordCrumbs(view, ui),
    { label: ui.t.field.desk.heading, href: recordPath(view.visit.id, 'nhap') },
  ],
  async load(request) {
    const found = await loadToWrite(request);
    if (!found.ok) return found;
    const checklist = found.value.checklists.find((one) => one.key === request.params['checklist']);
    return checklist === undefined ? refuse(notFound) : ok({ ...found.value, checklist });
  },
  view(view, ui) {
    const { checklist, record, visit } = view;
    const { desk } = ui.t.field;
    const form = ui.state(typedFrom(record, checklist));
    const asked = askedOf(checklist, valuesOf(record, checklist.key));
    const labels = new Map(asked.map(({ question }) => [`answers.${question.code}.value`, question.text]));
    return (
      <>
        <PageHeading caption={visit.producerName} heading={checklist.title} />
        <ErrorSummary form={form} labelOf={(name) => labels.get(name) ?? (name === 'reason' ? desk.reason : '')} />
        <Details summary={desk.source}>
          <p>{checklist.source.instrument}</p>
          <p>{checklist.source.ours}</p>
        </Details>
        <Form action={ui.href(recordPath(visit.id, `nhap/${checklist.key}`))} {...ui.form()}>
          {checklist.sections.map((section) => {
            const own = asked.filter((one) => one.section.code === section.code);
            return own.length === 0 ? null : (
              <Section key={section.code} id={section.code} title={section.title}>
                {own.map(({ question }) => {
                  const entry = record.answers.find((one) => one.field === answerField(checklist.key, question.code));
                  return (
                    <div key={question.code} class="field-question">
                      <QuestionField ui={ui} form={form} question={question} />
                      <TextField form={form} name={`answers.${question.code}.note`} label={desk.note} optional />
                      <input
                        type="hidden"
                        name={`answers.${question.code}.sees`}
                        value={entry?.heads.at(-1)?.operation ?? ''}
                      />
                    </div>
                  );
                })}
              </Section>
            );
          })}
          {record.finished !== null && (
            <TextAreaField
              form={form}
              name="reason"
              label={desk.reason}
              hint={desk.reasonHint}
              rows={3}
              maxLength={2_000}
            />
          )}
          <FormActions t={ui.t.design} cancel={{ label: ui.t.field.record.back, href: ui.href(recordPath(visit.id)) }}>
            <Button>{desk.save}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { visitId, checklist } = request.params;
    const done = await request.run(fillAnswers, {
      visitId,
      checklist,
      answers: request.input['answers'] ?? {},
      reason: request.input['reason'],
    });
    if (!done.ok) return done;
    const after = await request.run(viewRecord, { visitId });
    const left = after.ok ? after.value.lacks.toAnswer.filter((one) => one.checklist === checklist).length : 0;
    const to = recordPath(String(visitId), `nhap/${String(checklist)}`);
    return ok({ to, flash: textsOf(request.lang).field.desk.saved(done.value.answered, left) });
  },
});
