// /xuc-tien/hieu-qua: what promotion brought by event, product and producer, and whom to invite next.

import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { Tabs } from '#design/tabs.tsx';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { viewYield, type YieldView } from '../use-cases/view-yield.ts';
import { eventPath, yieldPath } from './paths.ts';
import { carriedOutWords, dayWords, moneyOr, PromotionTabs, ratioOr, reasonWords } from './words.tsx';

interface Frame {
  readonly ui: Ui;
  readonly data: YieldView;
}

const SPANS = [1, 3, 5] as const;

type Reported = { readonly reportedVnd: number | null };

/** What is said of events that are not settled, where anything is. */
const reportedColumn = <Row extends Reported>(ui: Ui, key: string, rows: readonly Row[]) =>
  rows.every((one) => one.reportedVnd === null)
    ? []
    : [
        {
          key: `${key}-reported`,
          label: ui.t.promotion.yields.reportedSales,
          numeric: true,
          cell: (one: Row) => (one.reportedVnd === null ? '–' : moneyOr(ui.t, one.reportedVnd)),
        },
      ];

/** The ratio with what it is made of, and what stands in no sum. */
function Apart({ ui, data: { total } }: Frame) {
  const words = ui.t.promotion.yields;
  const said = [
    ...(total.perDong === null ? [] : [words.ratio(ratioOr(ui.t, total.perDong), total.compared)]),
    ...(total.reportedVnd === null ? [] : [words.reported(moneyOr(ui.t, total.reportedVnd))]),
    ...(total.signed === 0 ? [] : [words.signedAndCarriedOut(carriedOutWords(ui.t, total) ?? '')]),
    ...(total.waiting === 0 ? [] : [words.waiting(total.waiting)]),
  ];
  return said.length === 0 ? null : (
    <ul class="plain-list quiet">
      {said.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}

function Events({ ui, data }: Frame) {
  const words = ui.t.promotion.yields;
  return (
    <DataTable
      t={ui.t.design}
      caption={words.events}
      captionHidden
      rows={data.events}
      rowKey={({ event }) => event.id}
      empty={<EmptyState title={words.noEvents} />}
      columns={[
        {
          key: 'event',
          label: words.event,
          lead: true,
          cell: ({ event }) => <a href={ui.href(eventPath(event.id))}>{event.name}</a>,
        },
        {
          key: 'e-sales',
          label: words.sales,
          numeric: true,
          cell: ({ event, sums }) => (
            <>
              {moneyOr(ui.t, sums.salesVnd)}
              {sums.salesVnd !== null && event.state !== 'settled' && (
                <span class="summary-list__note">{ui.t.promotion.event.selfReported}</span>
              )}
            </>
          ),
        },
        { key: 'e-cost', label: words.cost, numeric: true, cell: ({ sums }) => moneyOr(ui.t, sums.costVnd) },
        { key: 'e-ratio', label: words.perDong, numeric: true, cell: ({ sums }) => ratioOr(ui.t, sums.perDong) },
        {
          key: 'e-contracts',
          label: words.contractsValue,
          numeric: true,
          cell: ({ sums }) => (
            <>
              {moneyOr(ui.t, sums.contractsVnd)}
              {sums.answered > 0 && <span class="summary-list__note">{carriedOutWords(ui.t, sums)}</span>}
            </>
          ),
        },
      ]}
    />
  );
}

function Products({ ui, data }: Frame) {
  const words = ui.t.promotion.yields;
  return (
    <DataTable
      t={ui.t.design}
      caption={words.products}
      captionHidden
      rows={data.products}
      rowKey={(one) => one.productId}
      empty={<EmptyState title={words.nothing} />}
      columns={[
        {
          key: 'product',
          label: words.product,
          lead: true,
          cell: (one) => (
            <>
              {one.name}
              <span class="summary-list__note">{one.producerName}</span>
            </>
          ),
        },
        { key: 'p-count', label: words.count, numeric: true, cell: (one) => String(one.events) },
        { key: 'p-sales', label: words.sales, numeric: true, cell: (one) => moneyOr(ui.t, one.salesVnd) },
        ...reportedColumn(ui, 'p', data.products),
        { key: 'p-contracts', label: words.contracts, numeric: true, cell: (one) => String(one.contracts) },
        { key: 'p-value', label: words.contractsValue, numeric: true, cell: (one) => moneyOr(ui.t, one.contractsVnd) },
      ]}
    />
  );
}

function Producers({ ui, data }: Frame) {
  const words = ui.t.promotion.yields;
  return (
    <DataTable
      t={ui.t.design}
      caption={words.producers}
      captionHidden
      rows={data.producers}
      rowKey={(one) => one.producerId}
      empty={<EmptyState title={words.nothing} />}
      columns={[
        { key: 'producer', label: words.producer, lead: true, cell: (one) => one.name },
        { key: 'r-days', label: words.days, numeric: true, cell: (one) => String(one.days) },
        { key: 'r-sales', label: words.sales, numeric: true, cell: (one) => moneyOr(ui.t, one.salesVnd) },
        ...reportedColumn(ui, 'r', data.producers),
        { key: 'r-cost', label: words.cost, numeric: true, cell: (one) => moneyOr(ui.t, one.costVnd) },
        { key: 'r-value', label: words.contractsValue, numeric: true, cell: (one) => moneyOr(ui.t, one.contractsVnd) },
      ]}
    />
  );
}

function Next({ ui, data }: Frame) {
  const words = ui.t.promotion.yields;
  return (
    <DataTable
      t={ui.t.design}
      caption={words.next}
      captionHidden
      rows={data.next}
      rowKey={(one) => one.producerId}
      empty={<EmptyState title={words.noNext} />}
      columns={[
        { key: 'next-name', label: words.producer, lead: true, cell: (one) => one.name },
        { key: 'points', label: words.points, numeric: true, cell: (one) => String(one.points) },
        { key: 'why', label: words.why, cell: (one) => reasonWords(ui.t, one.reasons) },
      ]}
    />
  );
}

export const yieldPage = definePage<YieldView>({
  path: yieldPath,
  right: 'promotion/view-yield',
  rate: 'search',
  title: (_data, ui) => ui.t.promotion.yields.heading,
  load: ({ run, query }) => run(viewYield, { years: query['nam'] }),
  json: (data) => data,
  view(data, ui) {
    const words = ui.t.promotion.yields;
    return (
      <>
        <PageHeading
          heading={words.heading}
          summary={words.summary(dayWords(ui.t, data.span.from), dayWords(ui.t, data.span.until))}
        />
        <PromotionTabs ui={ui} />
        <Tabs
          label={words.years}
          tabs={SPANS.map((n) => ({
            label: words.year(n),
            href: ui.href(`${yieldPath}?nam=${n}`),
            current: data.years === n,
          }))}
        />
        <Section
          id="theo-su-kien"
          title={words.events}
          lead={
            data.events.length === 0
              ? undefined
              : words.total(
                  data.events.length,
                  moneyOr(ui.t, data.total.costVnd),
                  moneyOr(ui.t, data.total.salesVnd),
                  moneyOr(ui.t, data.total.contractsVnd),
                )
          }
        >
          <Apart ui={ui} data={data} />
          <Events ui={ui} data={data} />
        </Section>
        <Section id="theo-san-pham" title={words.products}>
          <Products ui={ui} data={data} />
        </Section>
        <Section id="theo-chu-the" title={words.producers}>
          <Producers ui={ui} data={data} />
        </Section>
        {data.next.length > 0 && (
          <Section id="moi-tiep" title={words.next} lead={words.nextLead}>
            <Next ui={ui} data={data} />
          </Section>
        )}
      </>
    );
  },
});
