// /ho-tro/tong-hop: what a year's support comes to by kind, source, commune and programme; each line opens its records.

import type { ComponentChildren } from 'preact';
import { DataTable } from '#design/data-table.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { Tabs } from '#design/tabs.tsx';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import type { Sum } from '../rules/totals.ts';
import { listSupport, type SupportList } from '../use-cases/list-support.ts';
import { askedSupport, SumLine } from './list-support.tsx';
import { supportCrumbs, supportPath, supportTabs, totalsPath } from './paths.ts';

interface Frame {
  readonly ui: Ui;
  readonly data: SupportList;
}

type Row = Sum & { readonly key: string; readonly label: string };

/** The sum of what is known, and how many are not. */
function totalWords(ui: Ui, { totalVnd, unknown, count }: Sum): string {
  const { money, totals, unknownCost } = ui.t.support;
  if (unknown === 0) return money(totalVnd);
  return unknown === count ? unknownCost : `${money(totalVnd)} (${totals.partly(unknown)})`;
}

/** One table of totals; `part` is the field of the list's address that each line narrows. */
function Totals({
  ui,
  data,
  id,
  title,
  part,
  rows,
}: Frame & { readonly id: string; readonly title: string; readonly part: string; readonly rows: readonly Row[] }) {
  const { columns, money } = ui.t.support;
  const href = (key: string) => ui.href(withQuery(supportPath, { nam: String(data.year), [part]: key }));
  return (
    <Section id={id} title={title}>
      <DataTable
        t={ui.t.design}
        id={`${id}-bang`}
        caption={title}
        captionHidden
        rows={rows}
        rowKey={(row) => row.key}
        columns={[
          { key: 'label', label: title, lead: true, cell: (row) => <a href={href(row.key)}>{row.label}</a> },
          { key: 'count', label: columns.count, numeric: true, cell: (row) => String(row.count) },
          { key: 'total', label: columns.total, numeric: true, cell: (row) => totalWords(ui, row) },
          {
            key: 'budget',
            label: columns.budget,
            numeric: true,
            cell: (row) => (row.unknown === row.count ? '–' : money(row.budgetVnd)),
          },
        ]}
      />
    </Section>
  );
}

function Sources({ ui, data }: Frame) {
  const { columns, money, sources, totals } = ui.t.support;
  return (
    <Section id="nguon" title={totals.bySource} lead={totals.bySourceLead}>
      <DataTable
        t={ui.t.design}
        id="nguon-bang"
        caption={totals.bySource}
        captionHidden
        rows={data.totals.sources}
        rowKey={(row) => row.source}
        columns={[
          {
            key: 'label',
            label: totals.bySource,
            lead: true,
            cell: (row) => (
              <a href={ui.href(withQuery(supportPath, { nam: String(data.year), nguon: row.source }))}>
                {sources[row.source]}
              </a>
            ),
          },
          { key: 'count', label: columns.count, numeric: true, cell: (row) => String(row.count) },
          { key: 'paid', label: columns.paid, numeric: true, cell: (row) => money(row.paidVnd) },
        ]}
      />
    </Section>
  );
}

function Years({ ui, data }: Frame): ComponentChildren {
  const tabs = data.years.map((year) => ({
    label: String(year),
    href: ui.href(withQuery(totalsPath, { nam: String(year) })),
    current: year === data.year,
  }));
  return tabs.length < 2 ? null : <Tabs label={ui.t.support.totals.years} tabs={tabs} />;
}

export const totalsPage = definePage<SupportList>({
  path: totalsPath,
  right: 'support/list-policies',
  rate: 'search',
  title: (_data, ui) => ui.t.support.totals.title,
  breadcrumbs: supportCrumbs,
  load: ({ query, run }) => run(listSupport, { year: askedSupport(query).year, whole: 'yes' }),
  json: ({ year, sum, totals }) => ({ year, sum, totals }),
  view(data, ui) {
    const { totals: words, tabs, kinds, list } = ui.t.support;
    const { totals } = data;
    const frame = { ui, data };
    return (
      <>
        <PageHeading heading={words.heading(data.year)} summary={words.summary} />
        <Tabs label={tabs.label} tabs={supportTabs(ui, 'totals')} />
        <Years {...frame} />
        <SumLine ui={ui} sum={data.sum} />
        {data.sum.count === 0 ? (
          <p>{words.nothing}</p>
        ) : (
          <>
            <Totals
              {...frame}
              id="loai"
              title={words.byKind}
              part="loai"
              rows={totals.kinds.map((one) => ({ ...one, label: kinds[one.key] }))}
            />
            <Sources {...frame} />
            <Totals
              {...frame}
              id="xa"
              title={words.byCommune}
              part="xa"
              rows={totals.communes.map((one) => ({ ...one, label: one.name || list.noCommune }))}
            />
            <Totals
              {...frame}
              id="chuong-trinh"
              title={words.byProgramme}
              part="ct"
              rows={totals.programmes.map((one) => ({ ...one, label: one.key }))}
            />
          </>
        )}
      </>
    );
  },
});
