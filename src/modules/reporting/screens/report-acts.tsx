// What is done to a report, each on a page of its own: trinh, tra-lai, duyet, bo, ban-hanh.

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
import { textsOf } from '#texts/index.ts';
import { type AnyPage, definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { ReportAct } from '../rules/report.ts';
import { issueReport } from '../use-cases/issue-report.ts';
import { type ReportStanding, viewReportStanding } from '../use-cases/view-report.ts';
import { approveReport, dropReport, returnReport, submitReport } from '../use-cases/write-report.ts';
import { actPages, reportPath } from './paths.ts';

/** The report, where the act is open to the reader now; a form that was refused is drawn again in any case. */
async function loadFor(act: ReportAct, request: PageRequest) {
  const view = await request.run(viewReportStanding, { reportId: request.params['reportId'] });
  return !view.ok || view.value.may[act] === 'yes' || request.posted !== null ? view : refuse(notFound);
}

const pathOf = (act: ReportAct): string => `/bao-cao/xem/:reportId/${actPages[act]}`;
const crumbs = ({ report }: ReportStanding) => [{ label: report.title, href: reportPath(report.id) }];

function Act({
  ui,
  view,
  act,
}: {
  readonly ui: Ui;
  readonly view: ReportStanding;
  readonly act: 'submit' | 'approve';
}) {
  const t = ui.t.officeReports;
  const form = ui.state({});
  return (
    <>
      <PageHeading caption={view.report.title} heading={t[act].heading} summary={t[act].text} />
      <ErrorSummary form={form} />
      <Form action={ui.href(reportPath(view.report.id, actPages[act]))} {...ui.form()} version={view.report.version}>
        {act === 'approve' && <TextAreaField form={form} name="words" label={t.approve.words} optional />}
        <FormActions t={ui.t.design} cancel={{ label: t.cancel, href: ui.href(reportPath(view.report.id)) }}>
          <Button>{t[act].button}</Button>
        </FormActions>
      </Form>
    </>
  );
}

const submitPage = definePage<ReportStanding>({
  path: pathOf('submit'),
  right: 'reporting/submit-report',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.officeReports.submit.heading,
  breadcrumbs: crumbs,
  load: (request) => loadFor('submit', request),
  view: (view, ui) => <Act ui={ui} view={view} act="submit" />,
  async post(request) {
    const { reportId = '' } = request.params;
    const done = await request.run(submitReport, { ...request.input, reportId });
    return done.ok ? ok({ to: reportPath(reportId), flash: textsOf(request.lang).officeReports.submit.done }) : done;
  },
});

const approvePage = definePage<ReportStanding>({
  path: pathOf('approve'),
  right: 'reporting/approve-report',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.officeReports.approve.heading,
  breadcrumbs: crumbs,
  load: (request) => loadFor('approve', request),
  view: (view, ui) => <Act ui={ui} view={view} act="approve" />,
  async post(request) {
    const { reportId = '' } = request.params;
    const done = await request.run(approveReport, { ...request.input, reportId });
    return done.ok ? ok({ to: reportPath(reportId), flash: textsOf(request.lang).officeReports.approve.done }) : done;
  },
});

const returnPage = definePage<ReportStanding>({
  path: pathOf('return'),
  right: 'reporting/return-report',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.officeReports.return.heading,
  breadcrumbs: crumbs,
  load: (request) => loadFor('return', request),
  view(view, ui) {
    const t = ui.t.officeReports;
    const form = ui.state({});
    return (
      <>
        <PageHeading caption={view.report.title} heading={t.return.heading} />
        <ErrorSummary form={form} />
        <Form
          action={ui.href(reportPath(view.report.id, actPages.return))}
          {...ui.form()}
          version={view.report.version}
        >
          <TextAreaField form={form} name="reason" label={t.return.reason} />
          <FormActions t={ui.t.design} cancel={{ label: t.cancel, href: ui.href(reportPath(view.report.id)) }}>
            <Button>{t.return.button}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { reportId = '' } = request.params;
    const done = await request.run(returnReport, { ...request.input, reportId });
    return done.ok ? ok({ to: reportPath(reportId), flash: textsOf(request.lang).officeReports.return.done }) : done;
  },
});

const dropPage = definePage<ReportStanding>({
  path: pathOf('drop'),
  right: 'reporting/drop-report',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.officeReports.drop.heading,
  breadcrumbs: crumbs,
  load: (request) => loadFor('drop', request),
  view(view, ui) {
    const t = ui.t.officeReports;
    const form = ui.state({});
    return (
      <>
        <ErrorSummary form={form} />
        <Form action={ui.href(reportPath(view.report.id, actPages.drop))} {...ui.form()} version={view.report.version}>
          <ConfirmPanel
            t={ui.t.design}
            question={t.drop.heading}
            confirmLabel={t.drop.button}
            cancelHref={ui.href(reportPath(view.report.id))}
          >
            <p>{t.drop.text}</p>
            <TextAreaField form={form} name="reason" label={t.drop.reason} />
          </ConfirmPanel>
        </Form>
      </>
    );
  },
  async post(request) {
    const { reportId = '' } = request.params;
    const done = await request.run(dropReport, { ...request.input, reportId });
    return done.ok ? ok({ to: reportPath(reportId), flash: textsOf(request.lang).officeReports.drop.done }) : done;
  },
});

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
    const open = shapes.filter((one) => one.heading === 'report' && !issues.some(({ shape }) => shape === one.code));
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

export const reportActPages: readonly AnyPage[] = [submitPage, returnPage, approvePage, dropPage, issuePage];
