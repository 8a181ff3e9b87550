// /phan-anh-tieu-dung: what consumers report about products of the unit, those that wait first; one of them with its photograph, and
// the answer that the reporter reads.

import { Button } from '#design/button.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { HistoryList } from '#design/history-list.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Photo } from '#design/photo.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { Tag } from '#design/tag.tsx';
import { dateInVietnam, formatInstantInVietnam, formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { ok, refuse } from '#kernel/result.ts';
import { readDrawnPhoto } from '#modules/products/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { defineFile, definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { answersIn, type ConsumerReport, isSettled, type ReportState } from '../rules/consumer-report.ts';
import { answerReport, listReports, type ReportView, viewReport } from '../use-cases/answer-report.ts';
import { answersAsHistory } from './answers-as-history.ts';
import { assignTaskPath, labelPath, productPath } from './paths.ts';

const listPath = '/phan-anh-tieu-dung';
const onePath = (number: string): string => `${listPath}/${number}`;

type Line = Pick<ReportView, 'report' | 'product'>;

function StateTag({ ui, state, due }: { readonly ui: Ui; readonly state: ReportState; readonly due: LocalDate }) {
  const late = state === 'received' && due < ui.today;
  const tone = {
    received: late ? 'red' : 'gold',
    'looking-into': 'blue',
    confirmed: 'red',
    'not-confirmed': 'neutral',
  } as const;
  const shape = { received: 'clock', 'looking-into': 'half', confirmed: 'cross', 'not-confirmed': 'check' } as const;
  return <Tag words={ui.t.consumerReports.states[state]} tone={tone[state]} shape={shape[state]} />;
}

export const listReportsPage = definePage<readonly Line[]>({
  path: listPath,
  right: 'certificates/list-reports',
  rate: 'page',
  title: (_data, ui) => ui.t.consumerReports.list.heading,
  load: (request) => request.run(listReports, {}),
  view(lines, ui) {
    const words = ui.t.consumerReports.list;
    return (
      <>
        <PageHeading heading={words.heading} summary={words.summary} />
        <DataTable<Line>
          t={ui.t.design}
          caption={words.heading}
          captionHidden
          rows={lines}
          rowKey={({ report }) => report.id}
          empty={<EmptyState title={words.emptyTitle} text={words.emptyText} />}
          columns={[
            {
              key: 'number',
              label: words.number,
              lead: true,
              cell: ({ report }) => <a href={ui.href(onePath(report.number))}>{report.number}</a>,
            },
            { key: 'product', label: words.product, cell: ({ product }) => product?.name ?? '–' },
            { key: 'kind', label: words.kind, cell: ({ report }) => ui.t.consumerReports.kinds[report.kind] },
            {
              key: 'state',
              label: words.state,
              cell: ({ report }) => <StateTag ui={ui} state={report.state} due={report.triageDueOn} />,
            },
            { key: 'due', label: words.due, nowrap: true, cell: ({ report }) => formatVietnamese(report.triageDueOn) },
          ]}
        />
      </>
    );
  },
  json: (lines) => lines,
});

function AnswerForm({ report, ui }: { readonly report: ReportView['report']; readonly ui: Ui }) {
  const words = ui.t.consumerReports.view;
  const form = ui.state({ state: answersIn(report.state)[0] });
  return (
    <Section id="tra-loi" title={words.answer} lead={words.answerLead}>
      <ErrorSummary form={form} labelOf={labelled({ state: words.state, words: words.words })} />
      <Form action={ui.href(onePath(report.number))} {...ui.form()} version={report.version}>
        <RadioField
          form={form}
          name="state"
          label={words.state}
          options={answersIn(report.state).map((value) => ({ value, label: ui.t.consumerReports.states[value] }))}
        />
        <TextAreaField form={form} name="words" label={words.words} hint={words.wordsHint} rows={4} />
        <Button>{words.submit}</Button>
      </Form>
    </Section>
  );
}

function Facts({ view, ui }: { readonly view: ReportView; readonly ui: Ui }) {
  const words = ui.t.consumerReports.view;
  const { report, product } = view;
  return (
    <SummaryList
      items={[
        {
          label: words.product,
          value: product === null ? null : <a href={ui.href(productPath(product.code))}>{product.name}</a>,
        },
        { label: words.kind, value: ui.t.consumerReports.kinds[report.kind] },
        { label: words.said, value: report.words },
        { label: words.seenAt, value: report.seenAt },
        { label: words.made, value: formatInstantInVietnam(report.madeAt) },
        { label: words.due, value: formatVietnamese(report.triageDueOn), note: words.dueNote },
      ]}
    />
  );
}

/** What an office does with it besides an answer: compare the label, give the look-into to a unit. */
function Follows({ view: { report, product }, ui }: { readonly view: ReportView; readonly ui: Ui }) {
  const words = ui.t.consumerReports.view;
  if (product === null) return null;
  const task = withQuery(ui.href(assignTaskPath), {
    viec: words.taskContent(report.number, ui.t.consumerReports.kinds[report.kind], product.name, product.code),
    'can-cu': words.taskSource(report.number, formatVietnamese(dateInVietnam(report.madeAt))),
  });
  return (
    <ul class="plain-links">
      {ui.may('certificates/check-label') && (
        <li>
          <a href={ui.href(labelPath(product.code))}>{ui.t.labelRights.link}</a>
        </li>
      )}
      {!isSettled(report.state) && ui.may('inspections/open-case') && (
        <li>
          <a
            href={withQuery(ui.href('/kiem-tra-giam-sat/vu-viec/mo'), {
              'san-pham': product.code,
              'phan-anh': report.number,
            })}
          >
            {ui.t.inspectionCases.linkFromReport}
          </a>
        </li>
      )}
      {!isSettled(report.state) && ui.may('tasks/assign-tasks') && (
        <li>
          <a href={task}>{words.giveTask}</a>
        </li>
      )}
    </ul>
  );
}

const photoPath = (report: Pick<ConsumerReport, 'number'>): string => `${onePath(report.number)}/anh.jpg`;

export const viewReportPage = definePage<ReportView>({
  path: '/phan-anh-tieu-dung/:number',
  right: 'certificates/list-reports',
  postRight: 'certificates/answer-report',
  rate: 'act',
  title: ({ report }, ui) => `${ui.t.consumerReports.view.heading} ${report.number}`,
  breadcrumbs: (_data, ui) => [{ label: ui.t.consumerReports.list.heading, href: listPath }],
  load: (request) => request.run(viewReport, { number: request.params['number'] }),
  view(view, ui) {
    const words = ui.t.consumerReports.view;
    const { report, answers } = view;
    const photo = { url: photoPath(report), alt: words.photo, width: 1_200, height: 900 };
    return (
      <>
        <PageHeading
          caption={view.product?.name ?? ''}
          heading={`${words.heading} ${report.number}`}
          states={<StateTag ui={ui} state={report.state} due={report.triageDueOn} />}
        />
        <Facts view={view} ui={ui} />
        {report.photoHash !== null && <Photo t={ui.t.design} photo={photo} />}
        <Follows view={view} ui={ui} />
        {ui.may('certificates/answer-report') && <AnswerForm report={report} ui={ui} />}
        <HistoryList
          title={words.answers}
          entries={answersAsHistory(answers, ui)}
          empty={ui.t.consumerReports.follow.none}
        />
      </>
    );
  },
  async post(request) {
    const number = request.params['number'] ?? '';
    const done = await request.run(answerReport, { ...request.input, number });
    return done.ok ? ok({ to: onePath(number), flash: textsOf(request.lang).consumerReports.view.done }) : done;
  },
});

export const reportPhotoFile = defineFile({
  path: '/phan-anh-tieu-dung/:number/anh.jpg',
  right: 'certificates/list-reports',
  rate: 'page',
  async load(request) {
    const view = await request.run(viewReport, { number: request.params['number'] });
    if (!view.ok) return view;
    const hash = view.value.report.photoHash;
    const photo = hash === null ? null : await readDrawnPhoto(request.ports.files, hash);
    return photo === null ? refuse(notFound) : ok(photo);
  },
});
