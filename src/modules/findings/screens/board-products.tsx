// /phat-hien/bang/san-pham: the products behind a number of the board.

import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Pagination } from '#design/pagination.tsx';
import type { LocalDate } from '#kernel/calendar.ts';
import { definePage } from '#web/page.ts';
import { CutNote, isWholeAsked, MOST_AT_ONCE, pageAsked, WholeLink } from '#web/whole-list.tsx';
import { withQuery } from '#web/with-query.ts';
import { type BoardProduct, type CoveragePart, coverageParts } from '../rules/board.ts';
import { viewCoverage } from '../use-cases/view-board.ts';
import { boardAsked, question } from './board.tsx';
import { boardPath, listPath } from './paths.ts';
import { dayWords } from './words.tsx';

const path = `${boardPath}/san-pham`;

interface CoverageList {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly part: CoveragePart;
  readonly commune: string | null;
  readonly unit: string | null;
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly products: readonly (BoardProduct & { readonly commune: string; readonly visitOn: LocalDate | null })[];
}

export const coveragePage = definePage<CoverageList>({
  path,
  right: 'findings/view-board',
  rate: 'search',
  title: ({ part }, ui) => ui.t.visitPapers.board.parts[part],
  breadcrumbs: (data, ui) => [
    { label: ui.t.findings.crumb, href: listPath },
    { label: ui.t.visitPapers.board.title, href: withQuery(boardPath, question(data)) },
  ],
  load: ({ query, run }) =>
    run(viewCoverage, {
      ...boardAsked(query),
      part: coverageParts.find((one) => one === query['so']),
      ...pageAsked(query),
    }),
  json: (data) => data,
  view(data, ui) {
    const t = ui.t.visitPapers.board;
    const where = data.unit ?? t.everywhere;
    const query = { so: data.part, ...question(data) };
    return (
      <>
        <PageHeading
          caption={t.products}
          heading={t.parts[data.part]}
          summary={t.productsSummary(where, dayWords(data.from), dayWords(data.to))}
        />
        <p class="ways">
          <WholeLink ui={ui} path={path} query={query} total={data.total} pageSize={data.pageSize} />
        </p>
        <CutNote ui={ui} total={data.total} />
        <DataTable
          t={ui.t.design}
          caption={t.products}
          captionHidden
          rows={data.products.slice(0, MOST_AT_ONCE)}
          rowKey={(one) => one.id}
          empty={<EmptyState title={t.noProducts} text={t.noProductsText} />}
          columns={[
            {
              key: 'product',
              label: t.product,
              lead: true,
              cell: (one) => <a href={ui.href(`/quan-ly/san-pham/${one.code}`)}>{one.name}</a>,
            },
            { key: 'producer', label: t.producer, cell: (one) => one.producerName },
            { key: 'unit', label: t.unit, cell: (one) => one.commune },
            {
              key: 'visit',
              label: data.part === 'planned' ? t.plannedOn : t.visitOn,
              nowrap: true,
              cell: (one) => dayWords(one.visitOn),
            },
          ]}
        />
        {!isWholeAsked(ui) && (
          <Pagination
            t={ui.t.design}
            page={data.page}
            pageSize={data.pageSize}
            total={data.total}
            href={(page) => withQuery(ui.href(path), { ...query, trang: String(page) })}
          />
        )}
      </>
    );
  },
});
