// /co-so/<code>: one producer and its products, as the public may see them.

import { EmptyState } from '#design/empty-state.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { definePage } from '#web/page.ts';
import { type PublicProducer, viewProducer } from '../use-cases/view-producer.ts';
import { ProductList } from './product-list.tsx';
import { producerData } from './structured-data.ts';

const placeOf = (producer: PublicProducer): string =>
  [producer.commune?.name, producer.province.name].filter((name) => name !== undefined).join(', ');

export const producerPage = definePage<PublicProducer>({
  path: '/co-so/:code',
  right: 'catalogue/view-product',
  rate: 'page',
  indexed: true,
  cacheSeconds: 60,
  title: (producer) => producer.name,
  description: (producer, ui) => ui.t.catalogue.producer.description(producer.name, placeOf(producer)),
  breadcrumbs: (_producer, ui) => [{ label: ui.t.catalogue.product.breadcrumb, href: '/' }],
  load: (request) => request.run(viewProducer, { code: request.params['code'] }),
  json: (producer) => producer,
  structuredData: (producer, request) => producerData(producer, request.origin),
  view: (producer, ui) => {
    const t = ui.t.catalogue.producer;
    const p = ui.t.catalogue.product;
    const before = producer.oldCommune;
    return (
      <>
        {producer.askedFor !== null && (
          <Notice t={ui.t.design} tone="info" text={t.mergedNotice(producer.askedFor, producer.code)} />
        )}
        <PageHeading heading={producer.name} caption={p.producer} summary={placeOf(producer)} />
        {producer.ceased && <Notice t={ui.t.design} tone="warning" text={t.ceased} />}
        <SummaryList
          items={[
            { label: t.type, value: t.types[producer.type] },
            {
              label: t.place,
              value: placeOf(producer),
              note: before === null ? undefined : p.before([before.name, before.district].filter(Boolean).join(', ')),
            },
            ...(producer.phone === null
              ? []
              : [{ label: p.phone, value: <a href={`tel:${producer.phone}`}>{producer.phone}</a> }]),
            { label: p.code, value: producer.code, note: p.codeNote },
          ]}
        />
        <Section id="products" title={t.products(producer.productCount)}>
          {producer.products.length === 0 ? (
            <EmptyState title={t.noProducts} />
          ) : (
            <ProductList products={producer.products} ui={ui} heading="h3" withProvince={false} />
          )}
          {producer.productCount > producer.products.length && (
            <p class="quiet">{t.more(producer.products.length, producer.productCount)}</p>
          )}
        </Section>
      </>
    );
  },
});
