// /ho-tro: what was given in a year, narrowed by kind, commune and source of money; for a producer what it got.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { type Filter, FilterBar } from '#design/filter-bar.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Pagination } from '#design/pagination.tsx';
import { Tabs } from '#design/tabs.tsx';
import { textsOf } from '#texts/index.ts';
import { filterOf, filtersInUse } from '#web/list-filters.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { budgetOf, moneySources, stateOf, supportKinds, supportStates } from '../rules/support.ts';
import { listSupport, NO_COMMUNE, type SupportLine, type SupportList } from '../use-cases/list-support.ts';
import { findPath, onePath, producerSupportPath, supportPath, supportTabs } from './paths.ts';
import { supportTable } from './support-table.ts';
import { costWords, dayWords, SupportStateTag } from './words.tsx';

const NAMES = ['q', 'nam', 'loai', 'nguon', 'xa', 'ct', 'tt'] as const;
export const queryOf = (ui: { readonly query: Readonly<Record<string, string>> }) =>
  Object.fromEntries(NAMES.map((name) => [name, ui.query[name]]));

const known = <Value extends string>(values: readonly Value[], asked: string | undefined): Value | undefined =>
  values.find((one) => one === asked);

/** What the address asks; a word that is none of the list asks nothing. */
export const askedSupport = (query: Readonly<Record<string, string>>) => ({
  text: query['q']?.slice(0, 120),
  year: /^20\d\d$/.test(query['nam'] ?? '') ? query['nam'] : undefined,
  kind: known(supportKinds, query['loai']),
  source: known(moneySources, query['nguon']),
  communeCode: query['xa']?.slice(0, 5),
  programme: query['ct']?.slice(0, 300),
  state: known(supportStates, query['tt']),
});

function Filters({ data, ui }: { readonly data: SupportList; readonly ui: Ui }) {
  const { list, kinds, sources, states } = ui.t.support;
  const programmes = data.totals.programmes.map(({ key }) => ({ value: key, label: key }));
  const asked = ui.query['ct'] ?? '';
  const filters: readonly Filter[] = [
    filterOf(
      ui,
      'nam',
      list.year,
      String(data.years[0] ?? data.year),
      data.years.slice(1).map((year) => ({ value: String(year), label: String(year) })),
    ),
    filterOf(
      ui,
      'loai',
      list.kind,
      list.anyKind,
      supportKinds.map((value) => ({ value, label: kinds[value] })),
    ),
    filterOf(
      ui,
      'nguon',
      list.source,
      list.anySource,
      moneySources.map((value) => ({ value, label: sources[value] })),
    ),
    ...(data.communes.length === 0
      ? []
      : [
          filterOf(ui, 'xa', list.commune, list.anyCommune, [
            ...data.communes.map(({ code, name }) => ({ value: code, label: name })),
            { value: NO_COMMUNE, label: list.noCommune },
          ]),
        ]),
    filterOf(
      ui,
      'ct',
      list.programme,
      list.anyProgramme,
      asked === '' || programmes.some((one) => one.value === asked)
        ? programmes
        : [...programmes, { value: asked, label: asked }],
    ),
    filterOf(
      ui,
      'tt',
      list.state,
      list.anyState,
      supportStates.map((value) => ({ value, label: states[value] })),
    ),
  ];
  const chip = (text: string): string => list.chip(list.search, text);
  const active = filtersInUse(ui, filters, { path: supportPath, query: queryOf(ui), chip });
  return (
    <FilterBar
      t={ui.t.design}
      action={ui.href(supportPath)}
      search={{ name: 'q', label: list.search, value: ui.query['q'] ?? '' }}
      filters={filters}
      active={active}
      {...(active.length > 0 ? { clearHref: ui.href(supportPath) } : {})}
      count={list.count(data.total, data.year)}
      exports={
        data.total > 0 && (
          <>
            <a href={ui.href(withQuery(`${supportPath}/bang.xlsx`, queryOf(ui)))}>{list.asXlsx}</a>{' '}
            <a href={ui.href(withQuery(`${supportPath}.csv`, queryOf(ui)))}>{list.asCsv}</a>
          </>
        )
      }
    />
  );
}

function Nothing({ data, ui }: { readonly data: SupportList; readonly ui: Ui }) {
  const { list } = ui.t.support;
  return NAMES.some((name) => (ui.query[name] ?? '') !== '') ? (
    <EmptyState title={list.nothingTitle} text={list.nothingText} />
  ) : (
    <EmptyState title={list.emptyTitle} text={data.own ? list.ownEmptyText : list.emptyText} />
  );
}

function MainAct({ data, ui }: { readonly data: SupportList; readonly ui: Ui }) {
  const { list } = ui.t.support;
  if (data.ownCode !== null) {
    return <ButtonLink href={ui.href(producerSupportPath(data.ownCode))}>{list.toOwn}</ButtonLink>;
  }
  return ui.may('support/record-support') ? (
    <ButtonLink href={ui.href(findPath)} icon="add">
      {list.record}
    </ButtonLink>
  ) : null;
}

/** The sum of what is shown, in one sentence. */
export function SumLine({ ui, sum }: { readonly ui: Ui; readonly sum: SupportList['sum'] }) {
  const { list, money } = ui.t.support;
  if (sum.count === 0) return null;
  return (
    <p>
      {list.sum(money(sum.totalVnd), money(sum.budgetVnd))}
      {sum.unknown > 0 && ` ${list.unknown(sum.unknown)}`}
    </p>
  );
}

export function SupportTable({
  ui,
  lines,
  empty,
  withProducer,
  withCommune,
}: {
  readonly ui: Ui;
  readonly lines: readonly SupportLine[];
  readonly empty: preact.ComponentChildren;
  readonly withProducer: boolean;
  readonly withCommune: boolean;
}) {
  const { list, columns, kinds } = ui.t.support;
  const producer = {
    key: 'producer',
    label: columns.producer,
    cell: (line: SupportLine) => <a href={ui.href(producerSupportPath(line.producerCode))}>{line.producerName}</a>,
  };
  const commune = { key: 'commune', label: columns.commune, cell: (line: SupportLine) => line.commune || '–' };
  return (
    <DataTable
      t={ui.t.design}
      caption={list.caption}
      captionHidden
      rows={lines}
      rowKey={(line) => line.id}
      empty={empty}
      columns={[
        {
          key: 'what',
          label: columns.what,
          lead: true,
          cell: (line) => (
            <>
              <a href={ui.href(onePath(line.id))}>{line.what}</a>
              <br />
              <span class="quiet">
                {kinds[line.kind]}
                {line.productName !== null && `, ${line.productName}`}
              </span>
            </>
          ),
        },
        ...(withProducer ? [producer] : []),
        ...(withCommune ? [commune] : []),
        {
          key: 'decided',
          label: columns.decided,
          cell: (line) => (
            <>
              {dayWords(line.decidedOn)}
              <br />
              <span class="quiet">{line.decisionNumber}</span>
            </>
          ),
        },
        {
          key: 'state',
          label: columns.state,
          cell: (line) => <SupportStateTag ui={ui} state={stateOf(line)} />,
        },
        { key: 'total', label: columns.total, numeric: true, cell: (line) => costWords(ui.t, line.totalVnd) },
        {
          key: 'budget',
          label: columns.budget,
          numeric: true,
          cell: (line) => (line.totalVnd === null ? '–' : costWords(ui.t, budgetOf(line.shares))),
        },
      ]}
    />
  );
}

export const listSupportPage = definePage<SupportList>({
  path: supportPath,
  right: 'support/list-support',
  rate: 'search',
  title: (data, ui) => (data.own ? ui.t.support.list.ownHeading : ui.t.support.list.heading),
  load: ({ query, as, run }) =>
    run(listSupport, { ...askedSupport(query), page: query['trang'], ...(as === 'html' ? {} : { whole: 'yes' }) }),
  json: (data) => data,
  csv: (data, { lang }) => supportTable(textsOf(lang), data.lines),
  view(data, ui) {
    const { list, tabs } = ui.t.support;
    return (
      <>
        <PageHeading
          heading={data.own ? list.ownHeading : list.heading}
          summary={data.own ? list.ownSummary : list.summary}
          action={<MainAct data={data} ui={ui} />}
        />
        <Tabs label={tabs.label} tabs={supportTabs(ui, 'list')} />
        <Filters data={data} ui={ui} />
        <SumLine ui={ui} sum={data.sum} />
        <SupportTable
          ui={ui}
          lines={data.lines}
          empty={<Nothing data={data} ui={ui} />}
          withProducer={!data.own}
          withCommune={data.communes.length > 0}
        />
        <Pagination
          t={ui.t.design}
          page={data.page}
          pageSize={data.pageSize}
          total={data.total}
          href={(page) => ui.href(withQuery(supportPath, { ...queryOf(ui), trang: String(page) }))}
        />
      </>
    );
  },
});
