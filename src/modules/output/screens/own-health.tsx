// A health card as the producer reads it: what waits for it, each with the page where it is done.

import type { ComponentChildren } from 'preact';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { Stars } from '#design/stars.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import type { Ui } from '#web/ui.ts';
import type { OwnHealth } from '../rules/own-health.ts';
import type { HealthCard } from '../use-cases/health.ts';
import { placeOfSignal } from './health-words.tsx';
import { dayWords } from './output-words.tsx';
import { productOutputPath } from './paths.ts';

interface Waiting {
  readonly what: string;
  readonly why: string;
  readonly path: string | null;
}

function waitingOf(ui: Ui, { product }: HealthCard, own: OwnHealth): readonly Waiting[] {
  const { own: words, codes, why } = ui.t.commitments.health;
  const { waiting, late } = own.corrections;
  return [
    ...(own.isOver ? [{ what: words.over, why: words.overWhy, path: null }] : []),
    ...(waiting === 0
      ? []
      : [{ what: words.corrections(waiting, late), why: words.correctionsWhy, path: '/phat-hien?xem=correcting' }]),
    ...(own.owed.length === 0
      ? []
      : [
          {
            what: words.owed(own.owed.length),
            why: own.owed.map((one) => ui.t.output.periodTitle(one)).join('; '),
            path: productOutputPath(product.code),
          },
        ]),
    ...own.signals.map((one) => {
      const place = placeOfSignal(one, product.code);
      const path = one.place === 'product' ? `/san-pham/${product.code}` : ui.may(place.right) ? place.path : null;
      return { what: codes[one.code], why: why[one.code](one.details), path };
    }),
  ];
}

export function OwnCard({
  ui,
  card,
  own,
  output,
}: {
  readonly ui: Ui;
  readonly card: HealthCard;
  readonly own: OwnHealth;
  readonly output: ComponentChildren;
}) {
  const words = ui.t.commitments.health;
  const { product } = card;
  const rows = waitingOf(ui, card, own);
  return (
    <>
      <PageHeading caption={words.caption} heading={product.name} summary={words.own.summary} />
      <Section id="viec" title={words.own.waiting}>
        <DataTable
          t={ui.t.design}
          caption={words.own.waiting}
          captionHidden
          rows={rows}
          rowKey={(one) => `${one.what} ${one.why}`}
          empty={<EmptyState title={words.own.nothing} text={words.own.nothingText} />}
          columns={[
            { key: 'what', label: words.own.what, lead: true, cell: (one) => one.what },
            { key: 'why', label: words.reason, cell: (one) => one.why },
            {
              key: 'open',
              label: words.record,
              cell: (one) => (one.path === null ? '–' : <a href={ui.href(one.path)}>{words.open}</a>),
            },
          ]}
        />
      </Section>
      <Section id="san-pham" title={words.facts}>
        <SummaryList
          items={[
            {
              label: words.stars,
              value: product.stars === null ? null : <Stars t={ui.t.design} level={product.stars} />,
            },
            {
              label: words.until,
              value:
                product.standing === 'withdrawn'
                  ? words.codes.withdrawn
                  : dayWords(product.extendedUntil ?? product.validUntil),
            },
            { label: words.place, value: card.place },
          ]}
        />
      </Section>
      {output}
    </>
  );
}
