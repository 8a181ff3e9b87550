// /quan-ly/diem-ban: points within reach and how each fares; for a producer those that it keeps.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { type Filter, FilterBar } from '#design/filter-bar.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Pagination } from '#design/pagination.tsx';
import { filterOf, filtersInUse } from '#web/list-filters.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { pointKinds, pointStates } from '../rules/point.ts';
import { listPoints, type PointList, type PointListLine, pointViews } from '../use-cases/list-points.ts';
import { listPath, pointPath, publicListPath } from './paths.ts';
import { PointTag } from './words.tsx';

const NAMES = ['q', 'tt', 'loai', 'xa', 'xem'] as const;
const queryOf = (ui: { readonly query: Readonly<Record<string, string>> }) =>
  Object.fromEntries(NAMES.map((name) => [name, ui.query[name]]));

function Filters({ data, ui }: { readonly data: PointList; readonly ui: Ui }) {
  const { list, states, kinds } = ui.t.pointsOfSale;
  const filters: readonly Filter[] = [
    filterOf(ui, 'tt', list.state, list.anyState, [
      ...pointStates.map((value) => ({ value, label: states[value] })),
      { value: 'all', label: list.all },
    ]),
    filterOf(
      ui,
      'loai',
      list.kind,
      list.anyKind,
      pointKinds.map((value) => ({ value, label: kinds[value] })),
    ),
    filterOf(
      ui,
      'xem',
      list.view,
      list.anyView,
      pointViews.map((value) => ({ value, label: list.views[value] })),
    ),
    ...(data.communes.length < 2
      ? []
      : [
          filterOf(
            ui,
            'xa',
            list.commune,
            list.anyCommune,
            data.communes.map(({ code, name }) => ({ value: code, label: name })),
          ),
        ]),
  ];
  const active = filtersInUse(ui, filters, {
    path: listPath,
    query: queryOf(ui),
    chip: (text) => list.chip(list.search, text),
  });
  return (
    <FilterBar
      t={ui.t.design}
      action={ui.href(listPath)}
      search={{ name: 'q', label: list.search, value: ui.query['q'] ?? '' }}
      filters={filters}
      active={active}
      {...(active.length > 0 ? { clearHref: ui.href(listPath) } : {})}
      count={list.count(data.total)}
    />
  );
}

function Nothing({ data, ui }: { readonly data: PointList; readonly ui: Ui }) {
  const { list } = ui.t.pointsOfSale;
  const isNarrowed = NAMES.some((name) => (ui.query[name] ?? '') !== '');
  if (isNarrowed) return <EmptyState title={list.nothingTitle} text={list.nothingText} />;
  return <EmptyState title={list.emptyTitle} text={data.own ? list.ownEmptyText : list.emptyText} />;
}

function Shelf({ line, ui }: { readonly line: PointListLine; readonly ui: Ui }) {
  const { list } = ui.t.pointsOfSale;
  const { lines, unfit, stale } = line.health;
  const notes = [...(unfit > 0 ? [list.unfit(unfit)] : []), ...(stale > 0 ? [list.stale(stale)] : [])];
  return (
    <>
      {list.lines(lines)}
      {notes.length > 0 && <span class={unfit > 0 ? 'warning' : 'quiet'}>, {notes.join(', ')}</span>}
    </>
  );
}

export const listPointsPage = definePage<PointList>({
  path: listPath,
  right: 'points-of-sale/list-points',
  rate: 'search',
  title: (data, ui) => (data.own ? ui.t.pointsOfSale.list.ownHeading : ui.t.pointsOfSale.list.heading),
  load: ({ query, run }) =>
    run(listPoints, {
      text: query['q']?.slice(0, 120),
      state: query['tt'],
      kind: query['loai'],
      communeCode: query['xa']?.slice(0, 5),
      view: query['xem'],
      page: query['trang'],
    }),
  json: (data) => data,
  view(data, ui) {
    const { list, kinds, money, monthTitle } = ui.t.pointsOfSale;
    const { columns } = list;
    return (
      <>
        <PageHeading
          heading={data.own ? list.ownHeading : list.heading}
          summary={
            <>
              {data.own ? list.ownSummary : list.summary} <a href={ui.href(publicListPath)}>{list.publicLink}</a>
              {ui.may('points-of-sale/import-points') && (
                <>
                  {'. '}
                  <a href={ui.href(`${listPath}/nhap`)}>{list.bring}</a>
                </>
              )}
            </>
          }
          action={
            ui.may('points-of-sale/open-point') ? (
              <ButtonLink href={ui.href(`${listPath}/them`)}>{list.add}</ButtonLink>
            ) : undefined
          }
        />
        {data.withUnfit > 0 && ui.query['xem'] !== 'unfit' && (
          <Notice t={ui.t.design} tone="warning" title={list.unfitTitle(data.withUnfit)} text={list.unfitText}>
            <a href={withQuery(ui.href(listPath), { ...queryOf(ui), xem: 'unfit' })}>{list.unfitLink}</a>
          </Notice>
        )}
        <Filters data={data} ui={ui} />
        <DataTable
          t={ui.t.design}
          caption={list.caption}
          captionHidden
          rows={data.lines}
          rowKey={({ point }) => point.id}
          empty={<Nothing data={data} ui={ui} />}
          columns={[
            {
              key: 'point',
              label: columns.point,
              lead: true,
              cell: ({ point }) => (
                <>
                  <a href={ui.href(pointPath(point.id))}>{point.name}</a>
                  <span class="quiet"> {kinds[point.kind]}</span>
                </>
              ),
            },
            ...(data.communes.length < 2
              ? []
              : [{ key: 'commune', label: columns.commune, cell: (line: PointListLine) => line.commune || '–' }]),
            {
              key: 'state',
              label: columns.state,
              cell: ({ point }) => <PointTag ui={ui} state={point.state} />,
            },
            { key: 'shelf', label: columns.shelf, cell: (line) => <Shelf line={line} ui={ui} /> },
            {
              key: 'ocop',
              label: columns.ocop,
              numeric: true,
              cell: ({ health }) => (health.ocopPercent === null ? '–' : `${health.ocopPercent} %`),
            },
            {
              key: 'sales',
              label: columns.sales,
              cell: ({ lastSales }) =>
                lastSales === null ? (
                  '–'
                ) : (
                  <>
                    {money(lastSales.revenueVnd)} <span class="quiet">{monthTitle(lastSales)}</span>
                    {lastSales.flags.length > 0 && <span class="warning"> ({ui.t.pointsOfSale.view.doubtKept})</span>}
                  </>
                ),
            },
          ]}
        />
        <Pagination
          t={ui.t.design}
          page={data.page}
          pageSize={data.pageSize}
          total={data.total}
          href={(page) => ui.href(withQuery(listPath, { ...queryOf(ui), trang: String(page) }))}
        />
      </>
    );
  },
});
