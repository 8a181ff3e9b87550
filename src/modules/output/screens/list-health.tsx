// /suc-khoe: the products of a unit, those with the worst signals first.

import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { type Filter, FilterBar } from '#design/filter-bar.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Pagination } from '#design/pagination.tsx';
import { filterOf, filtersInUse } from '#web/list-filters.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { healthLevels } from '../rules/health.ts';
import { type HealthLine, type HealthList, listHealth } from '../use-cases/health.ts';
import { LevelTag } from './health-words.tsx';
import { healthPath } from './paths.ts';

export const listPath = '/suc-khoe';
const NAMES = ['q', 'muc', 'xa'] as const;
const queryOf = (ui: { readonly query: Readonly<Record<string, string>> }) =>
  Object.fromEntries(NAMES.map((name) => [name, ui.query[name]]));

export const askedHealth = (query: Readonly<Record<string, string>>) => ({
  text: query['q']?.slice(0, 120),
  level: query['muc'],
  communeCode: query['xa']?.slice(0, 5),
});

function Filters({ data, ui }: { readonly data: HealthList; readonly ui: Ui }) {
  const { health: words } = ui.t.commitments;
  const { list } = ui.t.output;
  const filters: readonly Filter[] = [
    filterOf(
      ui,
      'muc',
      words.level,
      words.anyLevel,
      healthLevels
        .filter((level) => data.counts[level] > 0)
        .map((level) => ({ value: level, label: `${words.levels[level]} (${data.counts[level]})` })),
    ),
    ...(data.communes.length === 0
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
    chip: (text) => list.chip(words.search, text),
  });
  return (
    <FilterBar
      t={ui.t.design}
      action={ui.href(listPath)}
      search={{ name: 'q', label: words.search, value: ui.query['q'] ?? '' }}
      filters={filters}
      active={active}
      {...(active.length > 0 ? { clearHref: ui.href(listPath) } : {})}
      count={words.count(data.total)}
      exports={data.total > 0 && <a href={ui.href(withQuery(`${listPath}/bang.xlsx`, queryOf(ui)))}>{list.asXlsx}</a>}
    />
  );
}

export const listHealthPage = definePage<HealthList>({
  path: listPath,
  right: 'output/list-health',
  rate: 'search',
  title: (_data, ui) => ui.t.commitments.health.listHeading,
  load: ({ query, as, run }) =>
    run(listHealth, { ...askedHealth(query), page: query['trang'], ...(as === 'html' ? {} : { whole: 'yes' }) }),
  json: (data) => data,
  view(data, ui) {
    const words = ui.t.commitments.health;
    const { columns } = words;
    return (
      <>
        <PageHeading heading={words.listHeading} summary={words.listSummary} />
        <Filters data={data} ui={ui} />
        <DataTable
          t={ui.t.design}
          caption={words.listHeading}
          captionHidden
          rows={data.lines}
          rowKey={(line) => line.code}
          empty={<EmptyState title={words.emptyTitle} text={words.emptyText} />}
          columns={[
            {
              key: 'product',
              label: columns.product,
              lead: true,
              cell: (line) => <a href={ui.href(healthPath(line.code))}>{line.name}</a>,
            },
            { key: 'producer', label: columns.producer, cell: (line) => line.producerName || '–' },
            ...(data.communes.length === 0
              ? []
              : [{ key: 'commune', label: columns.commune, cell: (line: HealthLine) => line.commune || '–' }]),
            {
              key: 'level',
              label: columns.level,
              cell: (line) => (
                <>
                  <LevelTag ui={ui} level={line.health.level} />{' '}
                  <span class="quiet">{words.points(line.health.points)}</span>
                </>
              ),
            },
            {
              key: 'signals',
              label: columns.signals,
              cell: (line) =>
                line.health.signals.length === 0
                  ? '–'
                  : [...new Set(line.health.signals.map((one) => words.codes[one.code]))].join('; '),
            },
            { key: 'act', label: columns.act, cell: (line) => words.acts[line.health.act] },
          ]}
        />
        <Pagination
          t={ui.t.design}
          page={data.page}
          pageSize={data.pageSize}
          total={data.total}
          href={(page) =>
            ui.href(withQuery(listPath, { ...queryOf(ui), trang: page === 1 ? undefined : String(page) }))
          }
        />
      </>
    );
  },
});
