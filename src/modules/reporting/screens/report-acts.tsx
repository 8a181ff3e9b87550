// What is done to a report, each on a page of its own: trinh, tra-lai, duyet, yeu-cau-sua, sua-lai, bo, ban-hanh.

import type { ComponentChildren } from 'preact';
import { Button } from '#design/button.tsx';
import { ConfirmPanel } from '#design/confirm-panel.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { ok, refuse } from '#kernel/result.ts';
import { optionalFile, SCAN_BODY, SCAN_KINDS } from '#modules/evidence/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { UseCase } from '#runner/use-case.ts';
import { textsOf } from '#texts/index.ts';
import { type AnyPage, definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { ReportAct } from '../rules/report.ts';
import type { SubmissionDoubt } from '../rules/submission.ts';
import { issueReport } from '../use-cases/issue-report.ts';
import { type ReportStanding, viewReportStanding } from '../use-cases/view-report.ts';
import {
  approveReport,
  dropReport,
  reopenReport,
  returnReport,
  sendBackReport,
  submitReport,
} from '../use-cases/write-report.ts';
import { actPages, reportPath } from './paths.ts';

/** The report, where the act is open to the reader now; a form that was refused is drawn again in any case. */
export async function loadFor(act: ReportAct, request: PageRequest) {
  const view = await request.run(viewReportStanding, { reportId: request.params['reportId'] });
  return !view.ok || view.value.may[act] === 'yes' || request.posted !== null ? view : refuse(notFound);
}

const pathOf = (act: ReportAct): string => `/bao-cao/xem/:reportId/${actPages[act]}`;
const crumbs = ({ report }: ReportStanding) => [{ label: report.title, href: reportPath(report.id) }];

interface Frame {
  readonly ui: Ui;
  readonly view: ReportStanding;
}

/** Acts that ask for a word at most. */
type PlainAct = 'submit' | 'return' | 'send-back' | 'reopen' | 'approve' | 'drop';

function PlainForm({
  ui,
  view,
  act,
  summary,
  children,
}: Frame & { readonly act: PlainAct; readonly summary?: string; readonly children?: ComponentChildren }) {
  const t = ui.t.officeReports;
  return (
    <>
      <PageHeading caption={view.report.title} heading={t[act].heading} summary={summary} />
      <ErrorSummary form={ui.state({})} />
      <Form action={ui.href(reportPath(view.report.id, actPages[act]))} {...ui.form()} version={view.report.version}>
        {children}
        <FormActions t={ui.t.design} cancel={{ label: t.cancel, href: ui.href(reportPath(view.report.id)) }}>
          <Button>{t[act].button}</Button>
        </FormActions>
      </Form>
    </>
  );
}

/** So many communes are named. */
const NAMED = 10;

/** What looks unfinished, as a title and a sentence. */
function doubtWords(ui: Ui, one: SubmissionDoubt): { readonly title: string; readonly text: string } {
  const t = ui.t.officeReports.submit;
  switch (one.code) {
    case 'period-not-over':
      return { title: t.notOver, text: t.notOverText(formatVietnamese(one.asOf), formatVietnamese(one.until)) };
    case 'parts-empty':
      return { title: t.empty, text: t.emptyText(one.parts) };
    case 'figures-old':
      return { title: t.old(one.lines.length), text: t.oldText(one.lines[0] ?? { was: '', now: '' }) };
    case 'communes-missing':
      return {
        title: t.missing(one.missing.length, one.all),
        text: t.missingText(one.missing.slice(0, NAMED), Math.max(0, one.missing.length - NAMED)),
      };
  }
}

/** What looks unfinished in a report, for who submits it and for who approves it. */
const Unfinished = ({ ui, view }: Frame) => (
  <>
    {view.submission.map((one) => (
      <Notice key={one.code} t={ui.t.design} tone="warning" {...doubtWords(ui, one)} />
    ))}
  </>
);

function Submit(frame: Frame) {
  const t = frame.ui.t.officeReports.submit;
  const isAsked = frame.view.submission.length > 0;
  return (
    <PlainForm {...frame} act="submit" summary={t.text}>
      <Unfinished {...frame} />
      {isAsked && <TextAreaField form={frame.ui.state({})} name="reason" label={t.reason} hint={t.reasonHint} />}
    </PlainForm>
  );
}

function Approve(frame: Frame) {
  const t = frame.ui.t.officeReports.approve;
  return (
    <PlainForm {...frame} act="approve" summary={t.text}>
      <Unfinished {...frame} />
      <TextAreaField form={frame.ui.state({})} name="words" label={t.words} optional />
    </PlainForm>
  );
}

const Return = (frame: Frame) => (
  <PlainForm {...frame} act="return">
    <TextAreaField form={frame.ui.state({})} name="reason" label={frame.ui.t.officeReports.return.reason} />
  </PlainForm>
);

/** After it went out: to be corrected and issued again. */
const correcting = (act: 'send-back' | 'reopen') => (frame: Frame) => {
  const t = frame.ui.t.officeReports[act];
  return (
    <PlainForm {...frame} act={act} summary={t.text}>
      <TextAreaField form={frame.ui.state({})} name="reason" label={t.reason} />
    </PlainForm>
  );
};

function Drop({ ui, view }: Frame) {
  const t = ui.t.officeReports.drop;
  const form = ui.state({});
  return (
    <>
      <ErrorSummary form={form} />
      <Form action={ui.href(reportPath(view.report.id, actPages.drop))} {...ui.form()} version={view.report.version}>
        <ConfirmPanel
          t={ui.t.design}
          question={t.heading}
          confirmLabel={t.button}
          cancelHref={ui.href(reportPath(view.report.id))}
        >
          <p>{t.text}</p>
          <TextAreaField form={form} name="reason" label={t.reason} />
        </ConfirmPanel>
      </Form>
    </>
  );
}

/** The page of an act: the report as it stands, what is asked, back to the report. */
function plainPage<Input>(
  act: PlainAct,
  useCase: UseCase<Input, { readonly reportId: string }>,
  asked: (frame: Frame) => ComponentChildren,
): AnyPage {
  return definePage<ReportStanding>({
    path: pathOf(act),
    right: useCase.name,
    rate: 'act',
    width: 'narrow',
    title: (_view, ui) => ui.t.officeReports[act].heading,
    breadcrumbs: crumbs,
    load: (request) => loadFor(act, request),
    view: (view, ui) => <>{asked({ ui, view })}</>,
    async post(request) {
      const { reportId = '' } = request.params;
      const done = await request.run(useCase, { ...request.input, reportId });
      return done.ok ? ok({ to: reportPath(reportId), flash: textsOf(request.lang).officeReports[act].done }) : done;
    },
  });
}

const issuePage = definePage<ReportStanding>({
  path: pathOf('issue'),
  right: 'reporting/issue-report',
  rate: 'upload',
  maxBodyBytes: SCAN_BODY,
  width: 'narrow',
  title: (_view, ui) => ui.t.officeReports.issue.heading,
  breadcrumbs: crumbs,
  load: (request) => loadFor('issue', request),
  view(view, ui) {
    const t = ui.t.officeReports;
    const { report, shapes, issues } = view;
    const open = shapes.filter(
      (one) =>
        one.heading === 'report' &&
        !issues.some(({ shape, edition }) => shape === one.code && edition === report.edition),
    );
    const example = report.bodyId === null ? '73/BC-UBND' : '12/BC-SNNMT';
    const form = ui.state({ shape: open[0]?.code ?? '', number: '', issuedOn: formatVietnamese(ui.today) });
    return (
      <>
        <PageHeading caption={report.title} heading={t.issue.heading} summary={t.issue.summary} />
        <ErrorSummary form={form} />
        {open.length === 0 && <Notice t={ui.t.design} tone="info" text={t.issue.all} />}
        <Form action={ui.href(reportPath(report.id, actPages.issue))} {...ui.form()} version={report.version} files>
          <SelectField
            form={form}
            name="shape"
            label={t.issue.shape}
            choices={open.map(({ code, name }) => ({ value: code, label: name }))}
          />
          <TextField form={form} name="number" label={t.issue.number} example={example} />
          <DateField form={form} name="issuedOn" label={t.issue.issuedOn} />
          <FileField
            form={form}
            name="file"
            label={t.issue.file}
            hint={t.issue.fileHint}
            accept={SCAN_KINDS}
            optional
          />
          <FormActions t={ui.t.design} cancel={{ label: t.cancel, href: ui.href(reportPath(report.id)) }}>
            <Button>{t.issue.button}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { reportId = '' } = request.params;
    const file = await optionalFile(request);
    if (!file.ok) return file;
    const done = await request.run(issueReport, { ...request.input, reportId, file: file.value });
    if (!done.ok) return done;
    const flash = textsOf(request.lang).officeReports.issue.done(done.value.number);
    return ok({ to: reportPath(reportId), flash });
  },
});

export const reportActPages: readonly AnyPage[] = [
  plainPage('submit', submitReport, Submit),
  plainPage('return', returnReport, Return),
  plainPage('send-back', sendBackReport, correcting('send-back')),
  plainPage('reopen', reopenReport, correcting('reopen')),
  plainPage('approve', approveReport, Approve),
  plainPage('drop', dropReport, Drop),
  issuePage,
];
