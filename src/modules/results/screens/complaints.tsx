// /kien-nghi: complaints about results, those that wait first; /kien-nghi/:complaintId: one, taken in hand and answered.

import { Button } from '#design/button.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { Tag } from '#design/tag.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { savedNameOf } from '#modules/evidence/index.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { defineFile, definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type Complaint, complaintOutcomes, isOverdue } from '../rules/complaint.ts';
import { answerComplaint, listResultComplaints, takeComplaint, viewComplaint } from '../use-cases/complaints.ts';
import { complaintPath, complaintsPath, listPath, resultPath } from './paths.ts';
import { dayWords } from './words.tsx';

function ComplaintTag({ ui, one }: { readonly ui: Ui; readonly one: Complaint }) {
  const { complaint: words } = ui.t.results;
  if (isOverdue(one, ui.today)) return <Tag words={words.overdue} tone="red" shape="clock" />;
  const look = { received: ['blue', 'ring'], 'in-hand': ['blue', 'half'], answered: ['green', 'check'] } as const;
  const [tone, shape] = look[one.state];
  return <Tag words={words.states[one.state]} tone={tone} shape={shape} />;
}

export const complaintsPage = definePage<{ readonly complaints: readonly Complaint[] }>({
  path: complaintsPath,
  right: 'results/list-complaints',
  rate: 'page',
  title: (_data, ui) => ui.t.results.complaint.list,
  breadcrumbs: (_data, ui) => [{ label: ui.t.results.list.crumb, href: listPath }],
  load: (request) => request.run(listResultComplaints, {}),
  view({ complaints }, ui) {
    const { complaint: words, session } = ui.t.results;
    return (
      <>
        <PageHeading heading={words.list} summary={words.listSummary} />
        <DataTable
          t={ui.t.design}
          caption={words.list}
          captionHidden
          rows={complaints}
          rowKey={(one) => one.id}
          empty={<EmptyState title={words.empty} text={words.emptyText} />}
          columns={[
            {
              key: 'product',
              label: session.product,
              lead: true,
              cell: (one) => <a href={ui.href(complaintPath(one.id))}>{one.product}</a>,
            },
            { key: 'producer', label: session.producer, cell: (one) => one.producer },
            { key: 'received', label: words.receivedOn, nowrap: true, cell: (one) => dayWords(one.receivedOn) },
            { key: 'due', label: words.dueOn, nowrap: true, cell: (one) => dayWords(one.dueOn) },
            { key: 'handler', label: words.handler, cell: (one) => one.handlerName ?? words.nobody },
            { key: 'state', label: words.state, cell: (one) => <ComplaintTag ui={ui} one={one} /> },
          ]}
        />
      </>
    );
  },
});

function Answer({ ui, one }: { readonly ui: Ui; readonly one: Complaint }) {
  const { complaint: words } = ui.t.results;
  const form = ui.state({});
  const frame = { action: ui.href(complaintPath(one.id)), ...ui.form(), version: one.version };
  if (one.state === 'received') {
    return (
      <Form {...frame} hidden={{ act: 'take' }}>
        <p>{words.takeNote}</p>
        <FormActions t={ui.t.design}>
          <Button>{words.take}</Button>
        </FormActions>
      </Form>
    );
  }
  return (
    <Form {...frame}>
      <RadioField
        form={form}
        name="outcome"
        label={words.outcome}
        hint={words.outcomeHint}
        options={complaintOutcomes.map((value) => ({ value, label: words.outcomes[value] }))}
      />
      <TextAreaField
        form={form}
        name="answer"
        label={words.answer}
        hint={words.answerHint}
        rows={6}
        maxLength={8_000}
      />
      <TextField form={form} name="recheck" label={words.recheck} hint={words.recheckHint} maxLength={500} optional />
      <FormActions t={ui.t.design}>
        <Button>{words.send}</Button>
      </FormActions>
    </Form>
  );
}

export const complaintPage = definePage<Complaint>({
  path: '/kien-nghi/:complaintId',
  right: 'results/view-complaint',
  rate: 'act',
  width: 'narrow',
  title: (one, ui) => ui.t.results.complaint.heading(one.product),
  breadcrumbs: (_one, ui) =>
    ui.may('results/list-complaints') ? [{ label: ui.t.results.complaint.list, href: complaintsPath }] : [],
  load: (request) => request.run(viewComplaint, request.params),
  view(one, ui) {
    const { complaint: words, result } = ui.t.results;
    return (
      <>
        <PageHeading
          caption={one.producer}
          heading={words.heading(one.product)}
          states={<ComplaintTag ui={ui} one={one} />}
        />
        <ErrorSummary
          form={ui.state({})}
          labelOf={labelled({ outcome: words.outcome, answer: words.answer, recheck: words.recheck })}
        />
        <SummaryList
          items={[
            { label: words.receivedOn, value: dayWords(one.receivedOn), note: words.sources[one.source] },
            { label: words.dueOn, value: dayWords(one.dueOn), note: words.dueNote },
            { label: words.handler, value: one.handlerName ?? words.nobody },
            ...(one.file === null
              ? []
              : [{ label: words.paper, value: <a href={`${complaintPath(one.id)}/van-ban`}>{one.file.name}</a> }]),
          ]}
        />
        <Section id="noi-dung" title={words.words}>
          <p class="as-typed" lang="vi">
            {one.words}
          </p>
        </Section>
        {one.outcome !== null && (
          <Notice t={ui.t.design} tone="info" title={words.outcomes[one.outcome]}>
            <p class="as-typed" lang="vi">
              {one.answer}
            </p>
            {one.recheck !== null && <p>{words.recheckOf(one.recheck)}</p>}
            <p>{words.answeredOn(dayWords(one.answeredOn))}</p>
          </Notice>
        )}
        <p>{words.stands}</p>
        <p>
          <a href={ui.href(resultPath(one.dossierId))}>{result.heading(one.product)}</a>
        </p>
        {one.state !== 'answered' && ui.may('results/take-complaint') && (
          <Section id="tra-loi" title={words.handle}>
            <Answer ui={ui} one={one} />
          </Section>
        )}
      </>
    );
  },
  async post(request) {
    const { complaintId = '' } = request.params;
    const { act, version, outcome, answer, recheck } = request.input;
    const { flash } = textsOf(request.lang).results.complaint;
    const to = complaintPath(complaintId);
    if (act === 'take') {
      const taken = await request.run(takeComplaint, { complaintId, version });
      return taken.ok ? ok({ to, flash: flash.taken }) : taken;
    }
    const done = await request.run(answerComplaint, { complaintId, version, outcome, answer, recheck });
    return done.ok ? ok({ to, flash: flash.answered }) : done;
  },
});

export const complaintFile = defineFile({
  path: '/kien-nghi/:complaintId/van-ban',
  right: 'results/view-complaint',
  rate: 'page',
  async load(request) {
    const found = await request.run(viewComplaint, { complaintId: request.params['complaintId'] });
    if (!found.ok) return found;
    const { file } = found.value;
    const body = file === null ? null : await request.ports.files.get(file.sha256);
    if (file === null || body === null) return refuse(notFound);
    return ok({ body, contentType: file.mediaType, fileName: savedNameOf(file.name, file.mediaType as never) });
  },
});
