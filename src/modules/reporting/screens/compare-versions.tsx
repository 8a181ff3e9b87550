// /bao-cao/xem/:reportId/phien-ban: two versions of a report side by side; only what differs.

import { Button } from '#design/button.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { formState } from '#design/form-state.ts';
import { PageHeading } from '#design/page-heading.tsx';
import { formatInstantInVietnam } from '#kernel/calendar.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { ReportContent } from '../rules/report.ts';
import { type ComparedVersions, compareVersions } from '../use-cases/view-report.ts';
import { reportPath } from './paths.ts';

interface Part {
  readonly name: string;
  readonly a: string;
  readonly b: string;
}

/** Parts that differ, by their order in the newer one. */
function differing(a: ReportContent, b: ReportContent, ui: Ui): readonly Part[] {
  const t = ui.t.officeReports.compare;
  const parts: Part[] = [{ name: t.name, a: a.title, b: b.title }];
  b.sections.forEach((section, i) => {
    const before = a.sections[i];
    parts.push({
      name: section.heading,
      a: before === undefined ? '' : `${before.heading}\n${before.text}`,
      b: `${section.heading}\n${section.text}`,
    });
  });
  parts.push({ name: t.indicators, a: a.indicators.join(', '), b: b.indicators.join(', ') });
  return parts.filter((part) => part.a !== part.b);
}

const Lines = ({ words }: { readonly words: string }) => (
  <>
    {words.split('\n').map((line, i) => (
      <p key={`${i}-${line}`}>{line}</p>
    ))}
  </>
);

export const compareVersionsPage = definePage<ComparedVersions>({
  path: '/bao-cao/xem/:reportId/phien-ban',
  right: 'reporting/compare-versions',
  rate: 'search',
  title: (_data, ui) => ui.t.officeReports.compare.title,
  breadcrumbs: ({ report }) => [{ label: report.title, href: reportPath(report.id) }],
  load: ({ run, params, query }) =>
    run(compareVersions, { reportId: params['reportId'], a: query['cu'], b: query['moi'] }),
  json: (data) => data,
  view({ report, a, b, versions }, ui) {
    const t = ui.t.officeReports.compare;
    const form = formState(ui.t.design, { cu: String(a.ordinal), moi: String(b.ordinal) });
    const choices = versions.map((one) => ({
      value: String(one.ordinal),
      label: t.version(one.ordinal, one.savedByName, formatInstantInVietnam(one.savedAt)),
    }));
    return (
      <>
        <PageHeading caption={report.title} heading={t.heading(a.ordinal, b.ordinal)} />
        <form class="form figures-form" method="get" action={ui.href(reportPath(report.id, 'phien-ban'))}>
          <SelectField form={form} name="cu" label={t.left} emptyLabel={null} choices={choices} />
          <SelectField form={form} name="moi" label={t.right} emptyLabel={null} choices={choices} />
          <Button kind="secondary">{t.show}</Button>
        </form>
        <DataTable
          t={ui.t.design}
          caption={t.title}
          captionHidden
          rows={differing(a.content, b.content, ui)}
          rowKey={(one) => one.name}
          empty={<EmptyState title={t.none} text={t.noneText} />}
          columns={[
            { key: 'name', label: t.part, lead: true, cell: (one) => one.name },
            { key: 'a', label: `${t.left} (${a.ordinal})`, cell: (one) => <Lines words={one.a} /> },
            { key: 'b', label: `${t.right} (${b.ordinal})`, cell: (one) => <Lines words={one.b} /> },
          ]}
        />
      </>
    );
  },
});
