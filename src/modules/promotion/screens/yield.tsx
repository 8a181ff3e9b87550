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
import { dayWords, moneyOr, PromotionTabs, ratioOr, reasonWords } from './words.tsx';

interface Frame {
  readonly ui: Ui;
  readonly data: YieldView;
}

const SPANS = [1, 3, 5] as const;

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
        { key: 'e-sales', label: words.sales, numeric: true, cell: ({ sums }) => moneyOr(ui.t, sums.salesVnd) },
        { key: 'e-cost', label: words.cost, numeric: true, cell: ({ sums }) => moneyOr(ui.t, sums.costVnd) },
        { key: 'e-ratio', label: words.perDong, numeric: true, cell: ({ sums }) => ratioOr(ui.t, sums.perDong) },
        {
          key: 'e-contracts',
          label: words.contractsValue,
          numeric: true,
          cell: ({ sums }) => moneyOr(ui.t, sums.contractsVnd),
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
          summary={words.summary(dayWords(data.span.from), dayWords(data.span.until))}
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
