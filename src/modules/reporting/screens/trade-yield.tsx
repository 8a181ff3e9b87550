// What promotion cost and brought, on the page of who leads; each sum opens to the events that it is made of.

import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { formatVnd } from '#kernel/money.ts';
import type { Ui } from '#web/ui.ts';
import type { TradeYield } from '../trade-yield.ts';

const YIELDS = '/xuc-tien/hieu-qua?nam=1';

export function Trade({ ui, trade }: { readonly ui: Ui; readonly trade: TradeYield | null }) {
  if (trade === null) return null;
  const t = ui.t.reporting.trade;
  const { unknown, amount } = ui.t.promotion;
  const sum = (value: number | null) =>
    value === null ? <span class="quiet">{unknown}</span> : <a href={ui.href(YIELDS)}>{formatVnd(value)}</a>;
  return (
    <Section
      id="xuc-tien"
      title={t.title}
      lead={trade.events === 0 ? t.none : t.lead(trade.events, trade.unsettled)}
      action={trade.events === 0 ? undefined : <a href={ui.href(YIELDS)}>{t.open}</a>}
    >
      {trade.waiting > 0 && <p class="quiet">{t.waiting(trade.waiting)}</p>}
      {trade.events > 0 && (
        <SummaryList
          items={[
            { label: t.cost, value: sum(trade.costVnd) },
            {
              label: t.sales,
              value: sum(trade.salesVnd),
              note: trade.perDong === null ? t.salesHint : t.perDong(amount(trade.perDong), trade.compared),
            },
            ...(trade.reportedVnd === null
              ? []
              : [{ label: t.reported, value: sum(trade.reportedVnd), note: t.reportedHint }]),
            { label: t.contracts, value: sum(trade.contractsVnd) },
          ]}
        />
      )}
    </Section>
  );
}
