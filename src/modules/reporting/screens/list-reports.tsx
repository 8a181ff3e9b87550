// /bao-cao/danh-sach: reports in work, issued, dropped.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Tabs } from '#design/tabs.tsx';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type ListedReports, listReportsCase, reportViews } from '../use-cases/view-report.ts';
import { dayWords, periodIn } from './figure-words.ts';
import { boardPath, editionPath, openReportPath, reportsPath } from './paths.ts';
import { ReportTag } from './report-state.tsx';

const viewWords = { 'in-work': 'dang-lam', issued: 'da-ban-hanh', dropped: 'da-bo' } as const;

export function ReportTable({ ui, reports, caption }: { ui: Ui; reports: ListedReports['reports']; caption: string }) {
  const t = ui.t.officeReports.list;
  return (
    <DataTable
      t={ui.t.design}
      id="cac-bao-cao"
      caption={caption}
      captionHidden
      rows={reports}
      rowKey={(one) => one.id}
      empty={<EmptyState title={t.empty} text={t.emptyText} />}
      columns={[
        {
          key: 'name',
          label: t.name,
          lead: true,
          cell: (one) => (
            <a href={ui.href(editionPath(one.id, one.isBeingCorrected ? one.edition : null))}>{one.title}</a>
          ),
        },
        { key: 'office', label: t.office, cell: (one) => one.officeLabel },
        {
          key: 'period',
          label: t.period,
          cell: (one) => periodIn(ui.t, { kind: one.periodKind, from: one.periodFrom, to: one.periodTo }),
        },
        {
          key: 'state',
          label: t.state,
          cell: (one) => <ReportTag ui={ui} state={one.isBeingCorrected ? 'sent-back' : one.state} />,
        },
        { key: 'due', label: t.due, nowrap: true, cell: (one) => dayWords(ui.t, one.dueOn) },
        { key: 'number', label: t.number, cell: (one) => (one.numbers.length === 0 ? '–' : one.numbers.join(', ')) },
      ]}
    />
  );
}

export const listReportsPage = definePage<ListedReports>({
  path: reportsPath,
  right: 'reporting/list-reports',
  rate: 'search',
  title: (_data, ui) => ui.t.officeReports.list.title,
  breadcrumbs: (_data, ui) => [{ label: ui.t.reporting.title, href: boardPath }],
  load: ({ run, query }) =>
    run(listReportsCase, { view: reportViews.find((one) => viewWords[one] === query['xem']) ?? 'in-work' }),
  json: (data) => data,
  view({ view, reports, mayOpen }, ui) {
    const t = ui.t.officeReports.list;
    return (
      <>
        <PageHeading
          heading={t.heading}
          summary={t.summary}
          action={mayOpen ? <ButtonLink href={ui.href(openReportPath)}>{t.open}</ButtonLink> : undefined}
        />
        <Tabs
          label={t.tabs}
          tabs={reportViews.map((one) => ({
            label: t.views[one],
            href: ui.href(one === 'in-work' ? reportsPath : `${reportsPath}?xem=${viewWords[one]}`),
            current: one === view,
          }))}
        />
        <ReportTable ui={ui} reports={reports} caption={t.views[view]} />
      </>
    );
  },
});
