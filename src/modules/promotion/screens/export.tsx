// /xuc-tien/xuat-khau: export contracts, and papers that markets ask for.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type ExportView, viewExport } from '../use-cases/export-market.ts';
import { exportPath } from './paths.ts';
import { dayWords, marketWords, PromotionTabs } from './words.tsx';

type Deal = ExportView['deals'][number];
type Paper = ExportView['papers'][number];

const looks: Readonly<Record<Paper['standing'], { readonly tone: TagTone; readonly shape: TagShape }>> = {
  missing: { tone: 'red', shape: 'cross' },
  ended: { tone: 'red', shape: 'clock' },
  ending: { tone: 'gold', shape: 'clock' },
  held: { tone: 'green', shape: 'check' },
  'not-needed': { tone: 'neutral', shape: 'none' },
};

/** A figure; struck out where it counts no more. */
const counted = ({ droppedReason }: Deal, figure: string) => (droppedReason === null ? figure : <s>{figure}</s>);

function Deals({ ui, data }: { readonly ui: Ui; readonly data: ExportView }) {
  const { exports: words, amount } = ui.t.promotion;
  const shipped = ({ shipped: said, shippedOn }: Deal): string =>
    said === null
      ? words.shippedUnknown
      : said
        ? `${words.shippedYes}${shippedOn === null ? '' : ` ${dayWords(ui.t, shippedOn)}`}`
        : words.shippedNo;
  return (
    <DataTable
      t={ui.t.design}
      caption={words.deals}
      captionHidden
      rows={data.deals}
      rowKey={(one) => one.id}
      empty={<EmptyState title={words.noDeals} />}
      columns={[
        {
          key: 'product',
          label: words.product,
          lead: true,
          cell: (one) => (
            <>
              {data.products[one.productId]?.name ?? ''}
              <span class="summary-list__note">{data.producerNames[one.producerId] ?? ''}</span>
            </>
          ),
        },
        {
          key: 'market',
          label: words.market,
          cell: (one) => (
            <>
              {marketWords(ui.t, one.market)}
              <span class="summary-list__note">
                {[
                  one.buyer,
                  ...(one.contractNumber === null ? [] : [one.contractNumber]),
                  dayWords(ui.t, one.signedOn),
                  ...(one.confirmed ? [ui.t.promotion.event.confirmed] : []),
                ].join('; ')}
              </span>
              {one.droppedReason !== null && (
                <span class="summary-list__note">{ui.t.promotion.event.dropped(one.droppedReason)}</span>
              )}
            </>
          ),
        },
        {
          key: 'volume',
          label: words.volume,
          numeric: true,
          cell: (one) =>
            counted(one, one.volume === null ? ui.t.promotion.unknown : `${amount(one.volume)}\u00a0${one.unit ?? ''}`),
        },
        {
          key: 'value',
          label: words.value,
          numeric: true,
          cell: (one) =>
            counted(
              one,
              one.amount === null ? ui.t.promotion.unknown : `${amount(one.amount)}\u00a0${one.currency ?? ''}`,
            ),
        },
        {
          key: 'shipped',
          label: words.shipped,
          cell: (one) => (
            <>
              {shipped(one)}
              {one.may && (
                <>
                  {' '}
                  <a href={ui.href(`${exportPath}/hop-dong?ban-ghi=${one.id}`)}>
                    {words.change}
                    <span class="visually-hidden"> {marketWords(ui.t, one.market)}</span>
                  </a>
                  {' · '}
                  <a href={ui.href(`${exportPath}/${one.id}/bo`)}>
                    {words.drop}
                    <span class="visually-hidden"> {one.buyer}</span>
                  </a>
                </>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

function Papers({ ui, data }: { readonly ui: Ui; readonly data: ExportView }) {
  const words = ui.t.promotion.exports;
  return (
    <DataTable
      t={ui.t.design}
      caption={words.papers}
      captionHidden
      rows={data.papers}
      rowKey={(one) => one.id}
      empty={<EmptyState title={words.noPapers} text={words.noPapersText} />}
      columns={[
        {
          key: 'paper',
          label: words.kind,
          lead: true,
          cell: (one) => (
            <>
              {one.kind === 'other' ? (one.kindWords ?? words.kinds.other) : words.kinds[one.kind]}
              <span class="summary-list__note">
                {[
                  ...(one.kind !== 'other' && one.kindWords !== null ? [one.kindWords] : []),
                  ...(one.number === null ? [] : [one.number]),
                  ...(one.issuer === null ? [] : [one.issuer]),
                ].join('; ')}
              </span>
            </>
          ),
        },
        { key: 'market-of', label: words.market, cell: (one) => marketWords(ui.t, one.market) },
        {
          key: 'product-of',
          label: words.product,
          cell: (one) => (one.productId === null ? '–' : (data.products[one.productId]?.name ?? '')),
        },
        { key: 'until', label: words.until, nowrap: true, cell: (one) => dayWords(ui.t, one.until) },
        {
          key: 'standing',
          label: words.state,
          cell: (one) => (
            <>
              <Tag words={words.standings[one.standing]} {...looks[one.standing]} />
              {one.may && (
                <>
                  {' '}
                  <a href={ui.href(`${exportPath}/giay-to?ban-ghi=${one.id}`)}>
                    {words.change}
                    <span class="visually-hidden"> {words.kinds[one.kind]}</span>
                  </a>
                </>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

export const exportPage = definePage<ExportView>({
  path: exportPath,
  right: 'promotion/view-export',
  rate: 'search',
  title: (_data, ui) => ui.t.promotion.exports.heading,
  load: ({ run }) => run(viewExport, {}),
  json: (data) => data,
  view(data, ui) {
    const words = ui.t.promotion.exports;
    const may = data.choices.length > 0 && ui.may('promotion/record-deal');
    return (
      <>
        <PageHeading
          heading={words.heading}
          summary={words.summary}
          action={
            may && (
              <>
                <ButtonLink href={ui.href(`${exportPath}/hop-dong`)} icon="add">
                  {words.addDeal}
                </ButtonLink>
                <ButtonLink href={ui.href(`${exportPath}/giay-to`)} kind="secondary" icon="add">
                  {words.addPaper}
                </ButtonLink>
              </>
            )
          }
        />
        <PromotionTabs ui={ui} />
        <Section id="giay-to" title={words.papers}>
          <Papers ui={ui} data={data} />
        </Section>
        <Section id="hop-dong" title={words.deals}>
          <Deals ui={ui} data={data} />
        </Section>
      </>
    );
  },
});

/** The product of a record that is changed stays; a new one chooses. */
