// What was sold at an event, and what it cost.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { Tag } from '#design/tag.tsx';
import { counts, type Sale } from '../rules/sale.ts';
import { eventPath } from './paths.ts';
import type { EventFrame } from './view-event.tsx';
import { dayWords, doubtWords, Earlier, moneyOr, quantityWords } from './words.tsx';

const reviewLooks = {
  waits: { tone: 'gold', shape: 'question' },
  right: { tone: 'green', shape: 'check' },
  wrong: { tone: 'red', shape: 'cross' },
} as const;

/** Whether an unusual figure counts, who looked at it, and the way to look at it. */
export function Reviewed({ ui, view, sale }: EventFrame & { readonly sale: Sale }) {
  const words = ui.t.promotion.event;
  if (sale.review === null) return null;
  const { reviewWords, reviewedByName, reviewedOn } = sale;
  return (
    <>
      <p>
        <Tag words={words.reviews[sale.review]} {...reviewLooks[sale.review]} />
      </p>
      <span class="summary-list__note">
        {words.confirmed}: {doubtWords(ui.t, sale)}
      </span>
      {reviewWords !== null && (
        <span class="summary-list__note">
          {words.reviewed(reviewWords, reviewedByName ?? '', dayWords(ui.t, reviewedOn))}
        </span>
      )}
      {view.may.review && sale.review === 'waits' && (
        <a href={ui.href(eventPath(view.event.id, `xem-lai/${sale.id}`))}>
          {words.review}
          <span class="visually-hidden"> {view.products[sale.productId]?.name ?? ''}</span>
        </a>
      )}
    </>
  );
}

export function Sales({ ui, view }: EventFrame) {
  const words = ui.t.promotion.event;
  return (
    <DataTable
      t={ui.t.design}
      caption={words.sales}
      captionHidden
      rows={view.sales}
      rowKey={(one) => one.id}
      empty={<EmptyState title={words.noSales} text={words.noSalesText} />}
      columns={[
        { key: 'day', label: words.day, nowrap: true, cell: (one) => dayWords(ui.t, one.soldOn) },
        {
          key: 'product',
          label: words.product,
          lead: true,
          cell: (one) => (
            <>
              {view.products[one.productId]?.name ?? ''}
              <span class="summary-list__note">
                {[view.producers[one.producerId]?.name ?? '', ...(one.byProxy ? [words.proxy] : [])].join('; ')}
              </span>
              <Reviewed ui={ui} view={view} sale={one} />
              <Earlier t={ui.t} sale={one} />
            </>
          ),
        },
        { key: 'quantity', label: words.quantity, numeric: true, cell: (one) => quantityWords(ui.t, one) },
        {
          key: 'money',
          label: words.money,
          numeric: true,
          cell: (one) => (counts(one) ? moneyOr(ui.t, one.salesVnd) : <s>{moneyOr(ui.t, one.salesVnd)}</s>),
        },
      ]}
    />
  );
}

export function Costs({ ui, view }: EventFrame) {
  const { event: words, costKinds, bearers, money } = ui.t.promotion;
  const add = view.may.cost && (
    <ButtonLink href={ui.href(eventPath(view.event.id, 'chi-phi'))} kind="secondary" icon="add">
      {words.cost}
    </ButtonLink>
  );
  return (
    <>
      {view.costs.length > 0 && add}
      <DataTable
        t={ui.t.design}
        caption={words.costs}
        captionHidden
        rows={view.costs}
        rowKey={(one) => one.id}
        empty={<EmptyState title={words.noCosts} action={add} />}
        columns={[
          {
            key: 'kind',
            label: words.costKind,
            lead: true,
            cell: (one) => (
              <>
                {costKinds[one.kind]}
                {one.words !== null && <span class="summary-list__note">{one.words}</span>}
                {one.overReason !== null && <span class="summary-list__note">{words.overReason(one.overReason)}</span>}
                {one.droppedReason !== null && (
                  <span class="summary-list__note">{words.dropped(one.droppedReason)}</span>
                )}
              </>
            ),
          },
          {
            key: 'bearer',
            label: words.bearer,
            cell: (one) => (
              <>
                {bearers[one.bearer]}
                {one.source !== null && <span class="summary-list__note">{one.source}</span>}
              </>
            ),
          },
          {
            key: 'for',
            label: words.forWhom,
            cell: (one) => (one.producerId === null ? words.wholeEvent : (view.producers[one.producerId]?.name ?? '')),
          },
          {
            key: 'money',
            label: words.value,
            numeric: true,
            cell: (one) => (one.droppedReason === null ? money(one.amountVnd) : <s>{money(one.amountVnd)}</s>),
          },
          ...(view.may.cost
            ? [
                {
                  key: 'drop',
                  label: words.acts,
                  cell: (one: (typeof view.costs)[number]) =>
                    one.droppedReason === null ? (
                      <a href={ui.href(eventPath(view.event.id, `chi-phi/${one.id}/bo`))}>{words.drop}</a>
                    ) : (
                      '–'
                    ),
                },
              ]
            : []),
        ]}
      />
    </>
  );
}
