// Sales by month with who said them, and visits, as the page of a point shows them.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { Notice } from '#design/notice.tsx';
import { Section } from '#design/section.tsx';
import { Tag } from '#design/tag.tsx';
import { formatWhole } from '#kernel/money.ts';
import type { Ui } from '#web/ui.ts';
import type { SinceSupport } from '../rules/health.ts';
import { monthWord } from '../rules/sales.ts';
import type { PointView } from '../use-cases/view-point.ts';
import { pointPath, salesPath } from './paths.ts';
import { dayWords } from './words.tsx';

interface Frame {
  readonly view: PointView;
  readonly ui: Ui;
}

/** The sales of the last month that somebody spoke of. */
export function lastSales({ months }: PointView, ui: Ui): string {
  const { view: words, money, monthTitle } = ui.t.pointsOfSale;
  const last = months.find(({ sales }) => sales !== null);
  return last?.sales == null
    ? words.noSales
    : `${money(last.sales.revenueVnd)}, ${monthTitle(last.month).toLowerCase()}${last.sales.flags.length > 0 ? ` (${words.doubtKept})` : ''}`;
}

/** Whether it is still open since it was supported, in a sentence. */
export function sinceWords({ point }: PointView, { since, months, closedBefore }: SinceSupport, ui: Ui): string {
  const { view: words } = ui.t.pointsOfSale;
  if (closedBefore) return words.closedBeforeSupport(dayWords(point.stateSince), dayWords(since));
  return words.sinceState[point.state](words.monthsValue(months), dayWords(point.stateSince));
}

/** What it was given, each with its paper. */
export function SupportGiven({ view, ui }: Frame) {
  const { view: words } = ui.t.pointsOfSale;
  const { support: t } = ui.t;
  if (view.support === null) return null;
  const { supports, sum } = view.support;
  const mayOpen = ui.may('support/view-support');
  return (
    <Section id="ho-tro" title={words.support} lead={sum.count === 0 ? undefined : words.supportSum(sum)}>
      {supports.length === 0 ? (
        <p class="quiet">{view.operator === null ? words.supportNoOperator : words.supportNone}</p>
      ) : (
        <DataTable
          t={ui.t.design}
          caption={words.support}
          captionHidden
          rows={supports}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'what',
              label: t.columns.what,
              lead: true,
              cell: ({ id, what }) => (mayOpen ? <a href={ui.href(`/ho-tro/khoan/${id}`)}>{what}</a> : what),
            },
            { key: 'number', label: t.columns.number, cell: ({ decisionNumber }) => decisionNumber },
            {
              key: 'delivered',
              label: t.columns.delivered,
              nowrap: true,
              cell: ({ deliveredOn }) => (deliveredOn === null ? t.view.notDelivered : dayWords(deliveredOn)),
            },
            {
              key: 'total',
              label: t.columns.total,
              numeric: true,
              cell: ({ totalVnd }) => (totalVnd === null ? t.unknownCost : t.money(totalVnd)),
            },
          ]}
        />
      )}
    </Section>
  );
}

export function SalesTable({ view, ui }: Frame) {
  const { view: words, money, monthTitle } = ui.t.pointsOfSale;
  const { salesColumns: columns } = words;
  const first = view.months.findLastIndex(({ sales }) => sales !== null);
  const months = view.months.slice(0, first + 1);
  return (
    <Section id="doanh-thu" title={words.sales}>
      {months.length === 0 ? (
        <p class="quiet">{words.salesNone}</p>
      ) : (
        <DataTable
          t={ui.t.design}
          caption={words.sales}
          captionHidden
          rows={months}
          rowKey={({ month }) => monthWord(month)}
          columns={[
            {
              key: 'month',
              label: columns.month,
              lead: true,
              nowrap: true,
              cell: ({ month }) =>
                view.may.sales ? (
                  <a href={ui.href(salesPath(view.point.id, month))}>{monthTitle(month)}</a>
                ) : (
                  monthTitle(month)
                ),
            },
            {
              key: 'all',
              label: columns.all,
              numeric: true,
              cell: ({ sales }) => (sales === null ? words.salesUnknown : money(sales.revenueVnd)),
            },
            {
              key: 'ocop',
              label: columns.ocop,
              numeric: true,
              cell: ({ sales }) => (sales?.ocopRevenueVnd == null ? '–' : money(sales.ocopRevenueVnd)),
            },
            {
              key: 'customers',
              label: columns.customers,
              numeric: true,
              cell: ({ sales }) => (sales?.customers == null ? '–' : formatWhole(sales.customers)),
            },
            {
              key: 'by',
              label: columns.by,
              cell: ({ sales }) =>
                sales === null ? (
                  '–'
                ) : (
                  <>
                    {words.salesBy(sales.madeByName, sales.byOperator, dayWords(sales.reportedOn))}
                    {sales.flags.length > 0 && (
                      <p>
                        <Tag words={words.doubtKept} tone="gold" shape="question" />
                      </p>
                    )}
                  </>
                ),
            },
          ]}
        />
      )}
    </Section>
  );
}

/** What the last visit found of the shelf, offered to be written down; and that nobody was there to sell. */
export function FoundThere({ view, ui }: Frame) {
  const { visited, point, may } = view;
  const { view: words } = ui.t.pointsOfSale;
  if (visited === null) return null;
  const { gone, prices, unclear } = visited.proposal;
  const found = words.foundThere(Object.keys(prices).length, gone.length, unclear.length);
  const text = visited.wasClosed ? `${words.foundClosed} ${found}` : found;
  const to = ui.href(`${pointPath(point.id, 'ke-hang')}?luot=${visited.visitId}`);
  return (
    <Notice t={ui.t.design} tone="info" title={words.foundTitle(dayWords(visited.on))} text={text}>
      <div class="actions">
        <ButtonLink kind="secondary" href={to}>
          {words.foundAct}
        </ButtonLink>
        {visited.wasClosed && may.turns.includes('pause') && (
          <a href={ui.href(pointPath(point.id, 'tam-dung'))}>{ui.t.pointsOfSale.acts.pause}</a>
        )}
      </div>
    </Notice>
  );
}

export function Visits({ view, ui }: Frame) {
  const { view: words } = ui.t.pointsOfSale;
  return (
    <Section id="luot-den" title={words.visits}>
      {view.visits.length === 0 ? (
        <p class="quiet">{words.visitsNone}</p>
      ) : (
        <ul class="plain-list">
          {view.visits.map((visit) => (
            <li key={visit.id}>
              <a href={ui.href(`/kiem-tra-giam-sat/luot/${visit.id}`)}>{dayWords(visit.heldOn ?? visit.plannedOn)}</a>{' '}
              <span class="quiet">
                {ui.t.inspections.states[visit.state]}, {visit.madeByName}
              </span>
              {visit.words !== null && <p class="as-typed">{visit.words}</p>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
