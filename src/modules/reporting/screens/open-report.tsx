// /bao-cao/lap: begins a report on a letter or of a period.

import { Button } from '#design/button.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { periodKinds } from '../rules/period.ts';
import { openReport } from '../use-cases/open-report.ts';
import { type ReportChoices, reportChoices } from '../use-cases/report-choices.ts';
import { openReportPath, reportPath, reportsPath } from './paths.ts';

export const openReportPage = definePage<ReportChoices>({
  path: openReportPath,
  right: 'reporting/open-report',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.officeReports.open.title,
  breadcrumbs: (_data, ui) => [{ label: ui.t.officeReports.list.title, href: reportsPath }],
  load: ({ run, query }) => run(reportChoices, { letterId: query['van-ban'], taskId: query['nhiem-vu'] }),
  view({ offices, letters, letterId, task }, ui) {
    const t = ui.t.officeReports.open;
    const q = ui.t.reporting.question;
    const [first] = offices;
    if (first === undefined) {
      return (
        <>
          <PageHeading heading={t.heading} summary={t.summary} />
          <EmptyState title={t.noOffice} text={t.noOfficeText} />
        </>
      );
    }
    const form = ui.state({
      office: task?.office ?? first.key,
      letterId: letterId ?? '',
      periodKind: task?.period ?? 'half-year',
      from: formatVietnamese(task?.period == null ? ui.today : (task.dueOn ?? ui.today)),
      asOf: formatVietnamese(ui.today),
      dueOn: task?.dueOn == null ? '' : formatVietnamese(task.dueOn),
    });
    return (
      <>
        <PageHeading heading={t.heading} summary={t.summary} />
        <ErrorSummary form={form} />
        <Form
          action={ui.href(openReportPath)}
          {...ui.form()}
          {...(task === null ? {} : { hidden: { taskId: task.id } })}
        >
          <SelectField
            form={form}
            name="office"
            label={t.office}
            emptyLabel={null}
            choices={offices.map(({ key, label }) => ({ value: key, label }))}
          />
          <SelectField
            form={form}
            name="letterId"
            label={t.letter}
            hint={t.letterHint}
            emptyLabel={t.periodic}
            optional
            choices={letters.map(({ id, words }) => ({ value: id, label: words }))}
          />
          <SelectField
            form={form}
            name="periodKind"
            label={q.period}
            emptyLabel={null}
            choices={periodKinds.map((one) => ({ value: one, label: q.periods[one] }))}
          />
          <DateField form={form} name="from" label={q.from} />
          <DateField form={form} name="to" label={q.to} optional />
          <DateField form={form} name="asOf" label={q.asOf} />
          <DateField form={form} name="dueOn" label={t.dueOn} optional />
          <FormActions t={ui.t.design} cancel={{ label: ui.t.officeReports.list.title, href: ui.href(reportsPath) }}>
            <Button>{t.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const done = await request.run(openReport, request.input);
    if (!done.ok) return done;
    return ok({ to: reportPath(done.value.reportId, 'soan'), flash: textsOf(request.lang).officeReports.open.done });
  },
});
