// /suc-khoe: the products of a unit, those with the worst signals first.

import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Pagination } from '#design/pagination.tsx';
import { reasonWords } from '#modules/inspections/services.ts';
import { filterOf } from '#web/list-filters.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { CutNote, isWholeAsked, MOST_AT_ONCE, pageAsked } from '#web/whole-list.tsx';
import { withQuery } from '#web/with-query.ts';
import { healthLevels } from '../rules/health.ts';
import { type HealthLine, type HealthList, listHealth } from '../use-cases/health.ts';
import { LevelTag } from './health-words.tsx';
import { healthListPath, healthPath } from './paths.ts';
import { ProductFilters, queryIn } from './product-filters.tsx';

const NAMES = ['q', 'muc', 'xa'] as const;

export const askedHealth = (query: Readonly<Record<string, string>>) => ({
  text: query['q']?.slice(0, 120),
  level: query['muc'],
  communeCode: query['xa']?.slice(0, 5),
});

function Filters({ data, ui }: { readonly data: HealthList; readonly ui: Ui }) {
  const words = ui.t.commitments.health;
  const levels = healthLevels
    .filter((level) => data.counts[level] > 0)
    .map((level) => ({ value: level, label: `${words.levels[level]} (${data.counts[level]})` }));
  return (
    <ProductFilters
      ui={ui}
      path={healthListPath}
      query={queryIn(ui, NAMES)}
      search={words.search}
      filters={[filterOf(ui, 'muc', words.level, words.anyLevel, levels)]}
      communes={data.communes}
      total={data.total}
      pageSize={data.pageSize}
      count={words.count(data.total)}
    />
  );
}

export const listHealthPage = definePage<HealthList>({
  path: healthListPath,
  right: 'output/list-health',
  rate: 'search',
  title: (_data, ui) => ui.t.commitments.health.listHeading,
  load: ({ query, as, run }) =>
    run(listHealth, { ...askedHealth(query), ...(as === 'html' ? pageAsked(query) : { whole: 'yes' }) }),
  json: (data) => data,
  view(data, ui) {
    const words = ui.t.commitments.health;
    const { columns } = words;
    return (
      <>
        <PageHeading heading={words.listHeading} summary={words.listSummary} />
        <Filters data={data} ui={ui} />
        <CutNote ui={ui} total={data.total} />
        <DataTable
          t={ui.t.design}
          caption={words.listHeading}
          captionHidden
          rows={data.lines.slice(0, MOST_AT_ONCE)}
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
                [
                  ...line.health.reasons.map((one) => reasonWords(ui.t, one)),
                  ...new Set(line.health.signals.map((one) => words.codes[one.code])),
                ].join('; ') || '–',
            },
            { key: 'act', label: columns.act, cell: (line) => words.acts[line.health.act] },
          ]}
        />
        {!isWholeAsked(ui) && (
          <Pagination
            t={ui.t.design}
            page={data.page}
            pageSize={data.pageSize}
            total={data.total}
            href={(page) =>
              ui.href(
                withQuery(healthListPath, { ...queryIn(ui, NAMES), trang: page === 1 ? undefined : String(page) }),
              )
            }
          />
        )}
      </>
    );
  },
});
