// /san-luong: reports of one period within reach, the silent first; for a producer its own products.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Pagination } from '#design/pagination.tsx';
import { filterOf } from '#web/list-filters.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { CutNote, isWholeAsked, MOST_AT_ONCE, pageAsked } from '#web/whole-list.tsx';
import { withQuery } from '#web/with-query.ts';
import { outputPeriodWord } from '../rules/output-period.ts';
import { listOutput, type OutputLine, type OutputList, outputStates } from '../use-cases/list-output.ts';
import { amountWords, dayWords, doubtWords, moneyWords, OutputStateTag } from './output-words.tsx';
import { dutyPath, outputPath, productOutputPath, reportPath } from './paths.ts';
import { ProductFilters, queryIn } from './product-filters.tsx';

const NAMES = ['q', 'ky', 'tt', 'xa'] as const;

/** What the address asks. */
export const askedOutput = (query: Readonly<Record<string, string>>) => ({
  text: query['q']?.slice(0, 120),
  period: query['ky'],
  state: query['tt'],
  communeCode: query['xa']?.slice(0, 5),
});

function Filters({ data, ui }: { readonly data: OutputList; readonly ui: Ui }) {
  const { list, states, periodTitle } = ui.t.output;
  const periods = data.periods.map((one) => ({ value: outputPeriodWord(one), label: periodTitle(one) }));
  const [latest] = periods;
  const standing = outputStates
    .filter((state) => data.counts[state] > 0)
    .map((state) => ({ value: state, label: `${states[state]} (${data.counts[state]})` }));
  return (
    <ProductFilters
      ui={ui}
      path={outputPath}
      query={queryIn(ui, NAMES)}
      search={list.search}
      filters={[
        filterOf(ui, 'ky', list.period, latest?.label ?? '', periods.slice(1)),
        filterOf(ui, 'tt', list.state, list.anyState, standing),
      ]}
      communes={data.communes}
      total={data.total}
      pageSize={data.pageSize}
      count={list.count(data.total)}
    />
  );
}

function DutyLine({ data, ui }: { readonly data: OutputList; readonly ui: Ui }) {
  const { list } = ui.t.output;
  const { duty } = data;
  return (
    <p class="quiet">
      {duty === null ? list.noDuty : list.duty(list.kinds[duty.period], duty.dueDays, duty.basis)}{' '}
      {ui.may('output/set-duty') && <a href={ui.href(dutyPath)}>{list.changeDuty}</a>}
    </p>
  );
}

function Nothing({ data, ui }: { readonly data: OutputList; readonly ui: Ui }) {
  const { list } = ui.t.output;
  const isNarrowed = NAMES.some((name) => (ui.query[name] ?? '') !== '');
  return isNarrowed && Object.values(data.counts).some((count) => count > 0) ? (
    <EmptyState title={list.nothingTitle} text={list.nothingText} />
  ) : (
    <EmptyState title={list.emptyTitle} text={list.emptyText} />
  );
}

export const listOutputPage = definePage<OutputList>({
  path: outputPath,
  right: 'output/list-output',
  rate: 'search',
  title: (data, ui) => (data.own ? ui.t.output.list.ownHeading : ui.t.output.list.heading),
  load: ({ query, as, run }) =>
    run(listOutput, {
      ...askedOutput(query),
      ...(as === 'html' ? pageAsked(query) : { whole: 'yes' }),
    }),
  json: (data) => data,
  view(data, ui) {
    const { list, periodTitle } = ui.t.output;
    const { columns } = list;
    const mayReport = ui.may('output/report-output');
    const isOpen = ({ state }: OutputLine): boolean => state === 'late' || state === 'due' || state === 'asked-again';
    return (
      <>
        <PageHeading
          caption={periodTitle(data.period)}
          heading={data.own ? list.ownHeading : list.heading}
          summary={data.own ? list.ownSummary : list.summary}
        />
        <DutyLine data={data} ui={ui} />
        <Filters data={data} ui={ui} />
        <CutNote ui={ui} total={data.total} />
        <DataTable
          t={ui.t.design}
          caption={list.caption}
          captionHidden
          rows={data.lines.slice(0, MOST_AT_ONCE)}
          rowKey={(line) => line.code}
          empty={<Nothing data={data} ui={ui} />}
          columns={[
            {
              key: 'product',
              label: columns.product,
              lead: true,
              cell: (line) => <a href={ui.href(productOutputPath(line.code))}>{line.name}</a>,
            },
            ...(data.own
              ? []
              : [{ key: 'producer', label: columns.producer, cell: (line: OutputLine) => line.producerName || '–' }]),
            ...(data.communes.length === 0
              ? []
              : [{ key: 'commune', label: columns.commune, cell: (line: OutputLine) => line.commune || '–' }]),
            {
              key: 'state',
              label: columns.state,
              cell: (line) => (
                <>
                  <OutputStateTag ui={ui} state={line.state} />
                  {(line.state === 'late' || line.state === 'due') && (
                    <span class="quiet"> {list.due(dayWords(line.dueOn))}</span>
                  )}
                  {line.state === 'doubtful' && (
                    <span class="quiet"> {doubtWords(ui.t, line.report?.flags ?? [])}</span>
                  )}
                </>
              ),
            },
            {
              key: 'quantity',
              label: columns.quantity,
              numeric: true,
              cell: (line) => amountWords(ui.t, line.report),
            },
            {
              key: 'revenue',
              label: columns.revenue,
              numeric: true,
              cell: (line) => moneyWords(ui.t, line.report?.revenueVnd ?? null),
            },
            ...(mayReport
              ? [
                  {
                    key: 'act',
                    label: list.report,
                    cell: (line: OutputLine) =>
                      isOpen(line) ? (
                        data.own ? (
                          <ButtonLink kind="secondary" href={ui.href(reportPath(line.code, data.period))}>
                            {list.report}
                          </ButtonLink>
                        ) : (
                          <a href={ui.href(reportPath(line.code, data.period))}>{list.report}</a>
                        )
                      ) : (
                        '–'
                      ),
                  },
                ]
              : []),
          ]}
        />
        {!isWholeAsked(ui) && (
          <Pagination
            t={ui.t.design}
            page={data.page}
            pageSize={data.pageSize}
            total={data.total}
            href={(page) =>
              ui.href(withQuery(outputPath, { ...queryIn(ui, NAMES), trang: page === 1 ? undefined : String(page) }))
            }
          />
        )}
      </>
    );
  },
});
