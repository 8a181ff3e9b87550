// Products as cards, wherever the public sees a list of them.

import { ProductCard, ProductCards } from '#design/product-card.tsx';
import type { Ui } from '#web/ui.ts';
import type { ListedProduct } from '../listed-product.ts';
import { saidStatus } from '../rules/listed-status.ts';
import { drawingOf } from './drawing-of.ts';
import { day, tagOf } from './state-words.ts';

/** The cards; `withProvince` where products of several provinces stand together. */
export function ProductList({
  products,
  ui,
  heading,
  withProvince,
}: {
  readonly products: readonly ListedProduct[];
  readonly ui: Ui;
  readonly heading: 'h2' | 'h3';
  readonly withProvince: boolean;
}) {
  const t = ui.t.catalogue.search;
  return (
    <ProductCards>
      {products.map((product) => {
        const place = product.commune?.name ?? t.unknownCommune;
        const until =
          product.extendedUntil !== null && product.status === 'extended' ? product.extendedUntil : product.validUntil;
        return (
          <ProductCard
            key={product.code}
            t={ui.t.design}
            heading={heading}
            href={ui.href(product.path)}
            name={product.name}
            photo={
              product.picture === null
                ? null
                : { url: product.picture, alt: ui.t.catalogue.product.photoAlt(product.name), width: 400, height: 300 }
            }
            drawing={drawingOf(product.set?.number ?? null)}
            level={product.stars}
            state={tagOf(saidStatus(product.status, product.extendedUntil))}
            validUntil={until === null ? undefined : day(until)}
            producer={product.producer?.name ?? t.unknownProducer}
            place={withProvince ? `${place}, ${product.province.name}` : place}
          />
        );
      })}
    </ProductCards>
  );
}
