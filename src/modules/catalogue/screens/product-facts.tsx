// The parts of a product's page that say where to buy it, how it is made, and by which codes it is known.

import { Section } from '#design/section.tsx';
import { type SummaryItem, SummaryList } from '#design/summary-list.tsx';
import { formatVnd } from '#kernel/money.ts';
import type { Ui } from '#web/ui.ts';
import type { PublicProduct } from '../public-product.ts';
import { day } from './state-words.ts';

interface Part {
  readonly product: PublicProduct;
  readonly ui: Ui;
}

function Facts({
  id,
  title,
  items,
}: {
  readonly id: string;
  readonly title: string;
  readonly items: readonly SummaryItem[];
}) {
  const known = items.filter((item) => item.value !== null);
  if (known.length === 0) return null;
  return (
    <Section id={id} title={title}>
      <SummaryList items={known} />
    </Section>
  );
}

/** Where it is sold, in which packs, at what price. */
export function MarketFacts({ product, ui }: Part) {
  const t = ui.t.catalogue.product;
  const packs = product.packs.map(({ name, priceVnd }) => t.pack(name, priceVnd === null ? '' : formatVnd(priceVnd)));
  return (
    <Facts
      id="buy"
      title={t.buy}
      items={[
        { label: t.whereToBuy, value: product.whereToBuy },
        { label: t.packs, value: packs.length === 0 ? null : packs.join(' · ') },
        { label: t.price, value: product.priceVnd === null ? null : formatVnd(product.priceVnd) },
      ]}
    />
  );
}

/** What it is made of, where that grows, after which standard. */
export function MakingFacts({ product, ui }: Part) {
  const t = ui.t.catalogue.product;
  const percent = product.rawMaterialLocalPercent;
  return (
    <Facts
      id="making"
      title={t.making}
      items={[
        { label: t.specification, value: product.specification },
        { label: t.standard, value: product.standard },
        {
          label: t.rawMaterial,
          value: product.rawMaterial,
          note: percent === null ? undefined : t.localShare(percent),
        },
        { label: t.rawMaterialArea, value: product.rawMaterialArea },
      ]}
    />
  );
}

/** Official codes, old and new, and the bar code, with the days they hold. */
export function ProductCodes({ product, ui }: Part) {
  const t = ui.t.catalogue.product;
  const kinds: Readonly<Record<string, string>> = t.codeKinds;
  return (
    <Facts
      id="codes"
      title={t.codes}
      items={product.codes.map(({ kind, code, validFrom, validUntil }) => ({
        label: kinds[kind] ?? kind,
        value: code,
        note:
          [
            ...(validFrom === null ? [] : [t.codeFrom(day(validFrom))]),
            ...(validUntil === null ? [] : [t.codeUntil(day(validUntil))]),
          ].join(', ') || undefined,
      }))}
    />
  );
}
