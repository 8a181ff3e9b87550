// /bao-cao/xem/:reportId/so-lieu/:code: the records that a figure of a report counted when it was frozen, and what differs today.

import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { FrozenRecord } from '../rules/freeze.ts';
import { type FrozenRecords, viewReportFigure } from '../use-cases/view-report.ts';
import { amountColumn, RecordLink, Total } from './figure-records.tsx';
import { dayWords, numberIn, valueWords } from './figure-words.ts';
import { editionPath } from './paths.ts';

interface Frame {
  readonly ui: Ui;
  readonly data: FrozenRecords;
}

const nameOf = (record: FrozenRecord, { names }: FrozenRecords): string =>
  record.kind === 'commune' ? (names.communes[record.key] ?? record.key) : record.name;

function Records({
  ui,
  data,
  id,
  caption,
  rows,
  before,
}: Frame & {
  readonly id: string;
  readonly caption: string;
  readonly rows: readonly FrozenRecord[];
  /** What each counted then, in đồng. */
  readonly before?: ReadonlyMap<FrozenRecord, number>;
}) {
  const t = ui.t.reporting.records;
  return (
    <DataTable
      t={ui.t.design}
      id={id}
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={(one) => `${one.kind}-${one.key}`}
      empty={<EmptyState title={data.figure.isUnnamed ? t.unnamed : t.empty} text={t.emptyText} />}
      columns={[
        {
          key: 'name',
          label: t.name,
          lead: true,
          cell: (one) => <RecordLink ui={ui} record={one} name={nameOf(one, data)} place={data.report} />,
        },
        { key: 'of', label: t.of, cell: (one) => (one.of === '' ? '–' : one.of) },
        {
          key: 'commune',
          label: t.commune,
          cell: (one) => (one.communeCode === null ? '–' : (data.names.communes[one.communeCode] ?? one.communeCode)),
        },
        { key: 'day', label: t.day, nowrap: true, cell: (one) => dayWords(ui.t, one.day) },
        ...(before === undefined
          ? []
          : [
              {
                key: 'was',
                label: ui.t.officeReports.figure.was,
                numeric: true,
                cell: (one: FrozenRecord) => numberIn(ui.t, before.get(one) ?? 0),
              },
            ]),
        ...amountColumn(ui, rows, before === undefined ? undefined : ui.t.officeReports.figure.nowIs),
      ]}
    />
  );
}

export const reportFigurePage = definePage<FrozenRecords>({
  path: '/bao-cao/xem/:reportId/so-lieu/:code',
  right: 'reporting/view-report-figure',
  rate: 'search',
  title: ({ figure }) => figure.name,
  breadcrumbs: ({ report, isSent }) => [
    { label: report.title, href: editionPath(report.id, isSent ? report.edition : null) },
  ],
  load: ({ run, params, query }) =>
    run(viewReportFigure, { reportId: params['reportId'], edition: query['lan'], indicator: params['code'] }),
  json: (data) => data,
  view(data, ui) {
    const t = ui.t.officeReports.figure;
    const { report, figure, frozenOn, later } = data;
    const value = figure.value === null ? valueWords(ui.t, figure) : `${valueWords(ui.t, figure)} ${figure.unit}`;
    const frame = { ui, data };
    return (
      <>
        <PageHeading
          caption={report.title}
          heading={figure.name}
          summary={t.summary(value, dayWords(ui.t, frozenOn))}
        />
        <Total ui={ui} records={figure.records} />
        <Records {...frame} id="da-dem" caption={figure.name} rows={figure.records} />
        {later !== null && (
          <Section id="khac" title={`${t.later} (${dayWords(ui.t, ui.today)})`}>
            {later.joined.length > 0 && (
              <>
                <h3>{t.joined}</h3>
                <Records {...frame} id="co-them" caption={t.joined} rows={later.joined} />
              </>
            )}
            {later.left.length > 0 && (
              <>
                <h3>{t.left}</h3>
                <Records {...frame} id="khong-con" caption={t.left} rows={later.left} />
              </>
            )}
            {later.changed.length > 0 && (
              <>
                <h3>{t.otherAmount}</h3>
                <Records
                  {...frame}
                  id="khac-phan"
                  caption={t.otherAmount}
                  rows={later.changed.map(({ record }) => record)}
                  before={new Map(later.changed.map(({ record, was }) => [record, was]))}
                />
              </>
            )}
            {later.joined.length + later.left.length + later.changed.length === 0 && <p>{t.noAmounts}</p>}
          </Section>
        )}
      </>
    );
  },
});
