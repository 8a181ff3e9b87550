// /suc-khoe/:productCode: the signals of one product and why, each opening its record.

import { ActList } from '#design/act-list.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { RecordLayout } from '#design/record-layout.tsx';
import { Section } from '#design/section.tsx';
import { Stars } from '#design/stars.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { doubtLinks, reasonWords } from '#modules/inspections/services.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { Health } from '../rules/health.ts';
import { type HealthCard, viewHealth } from '../use-cases/health.ts';
import { ActWords, LevelTag, placeOfSignal, signalWords } from './health-words.tsx';
import { amountWords, dayWords, moneyWords } from './output-words.tsx';
import { OwnCard } from './own-health.tsx';
import { commitmentsPath, healthListPath, healthPath, productOutputPath } from './paths.ts';

interface Frame {
  readonly ui: Ui;
  readonly card: HealthCard;
}
/** The card as an office reads it. */
interface OfficeFrame {
  readonly ui: Ui;
  readonly card: HealthCard & { readonly health: Health };
}

/** What the score is made of: the reasons of the list by risk, each opening its record. */
function Reasons({ ui, card }: OfficeFrame) {
  const words = ui.t.commitments.health;
  const { reasons, points } = card.health;
  return (
    <Section id="diem" title={words.scored(points)} lead={words.scoredLead}>
      <DataTable
        t={ui.t.design}
        id="bang-diem"
        caption={words.scored(points)}
        captionHidden
        rows={reasons}
        rowKey={(one) => one.kind}
        empty={<EmptyState title={words.noSignals} text={words.noSignalsText} />}
        columns={[
          {
            key: 'reason',
            label: words.reason,
            lead: true,
            cell: (one) =>
              one.link === null ? reasonWords(ui.t, one) : <a href={ui.href(one.link)}>{reasonWords(ui.t, one)}</a>,
          },
          { key: 'points', label: words.columns.points, numeric: true, cell: (one) => String(one.points) },
        ]}
      />
    </Section>
  );
}

function Signals({ ui, card }: OfficeFrame) {
  const words = ui.t.commitments.health;
  const { signals } = card.health;
  if (signals.length === 0) return null;
  return (
    <Section id="dau-hieu" title={words.signals} lead={words.signalsLead}>
      <DataTable
        t={ui.t.design}
        caption={words.signals}
        captionHidden
        rows={signals}
        rowKey={(one) => `${one.code}-${one.key ?? ''}`}
        columns={[
          { key: 'code', label: words.columns.signals, lead: true, cell: (one) => words.codes[one.code] },
          { key: 'why', label: words.reason, cell: (one) => words.why[one.code](one.details) },
          {
            key: 'open',
            label: words.record,
            cell: (one) => {
              const place = placeOfSignal(one, card.product.code);
              return ui.may(place.right) ? <a href={ui.href(place.path)}>{words.open}</a> : '–';
            },
          },
        ]}
      />
    </Section>
  );
}

function Output({ ui, card }: Frame) {
  const words = ui.t.commitments.health;
  const { columns } = ui.t.output.record;
  return (
    <Section id="san-luong" title={words.output}>
      <DataTable
        t={ui.t.design}
        caption={words.output}
        captionHidden
        rows={card.reports}
        rowKey={(one) => one.id}
        empty={<p>{words.noOutput}</p>}
        columns={[
          { key: 'period', label: columns.period, lead: true, cell: (one) => ui.t.output.periodTitle(one.period) },
          { key: 'quantity', label: columns.quantity, numeric: true, cell: (one) => amountWords(ui.t, one) },
          { key: 'revenue', label: columns.revenue, numeric: true, cell: (one) => moneyWords(ui.t, one.revenueVnd) },
        ]}
      />
    </Section>
  );
}

function OfficeCard({ ui, card }: OfficeFrame) {
  const words = ui.t.commitments.health;
  const { product, health } = card;
  const acts = doubtLinks(ui, {
    code: product.code,
    name: product.name,
    producerName: product.producerName,
    reasons: [
      ...health.reasons.map((one) => ({
        words: reasonWords(ui.t, one),
        toExplain: one.kind !== 'never-visited' && one.kind !== 'visit-long-ago',
      })),
      ...health.signals
        .filter((one) => one.code !== 'no-commitments')
        .map((one) => ({ words: signalWords(ui.t, one), toExplain: true })),
    ],
  });
  const links = [
    { label: words.outputLink, href: ui.href(productOutputPath(product.code)) },
    { label: words.commitmentsLink, href: ui.href(commitmentsPath(product.code)) },
    { label: words.productLink, href: ui.href(`/quan-ly/san-pham/${product.code}`) },
  ];
  return (
    <>
      <PageHeading
        caption={words.caption}
        heading={product.name}
        states={
          <>
            <LevelTag ui={ui} level={health.level} />
            <span class="quiet">{words.points(health.points)}</span>
          </>
        }
      />
      <RecordLayout
        side={
          <>
            {acts.length > 0 && <ActList title={words.doNow} acts={acts} />}
            <ActList title={words.links} acts={links} />
          </>
        }
      >
        <Reasons ui={ui} card={card} />
        <Signals ui={ui} card={card} />
        <Section id="san-pham" title={words.facts}>
          <SummaryList
            items={[
              { label: words.act, value: <ActWords ui={ui} act={health.act} code={product.code} /> },
              { label: words.producer, value: product.producerName },
              { label: words.place, value: card.place },
              {
                label: words.stars,
                value: product.stars === null ? null : <Stars t={ui.t.design} level={product.stars} />,
              },
              { label: words.until, value: dayWords(product.extendedUntil ?? product.validUntil) },
            ]}
          />
        </Section>
        <Output ui={ui} card={card} />
      </RecordLayout>
    </>
  );
}

export const healthPage = definePage<HealthCard>({
  path: healthPath(':productCode'),
  right: 'output/view-health',
  rate: 'page',
  title: (card, ui) => `${ui.t.commitments.health.title}: ${card.product.name}`,
  breadcrumbs: ({ own }, ui) =>
    own === null ? [{ label: ui.t.commitments.health.listHeading, href: healthListPath }] : [],
  load: ({ run, params }) => run(viewHealth, { productCode: params['productCode'] }),
  json: ({ product: { code, name }, ...card }) => ({ product: { code, name }, ...card }),
  view(card, ui) {
    const { health, own } = card;
    if (own !== null) return <OwnCard ui={ui} card={card} own={own} output={<Output ui={ui} card={card} />} />;
    return health === null ? <></> : <OfficeCard ui={ui} card={{ ...card, health }} />;
  },
});
