// Products, producers and lists as search engines read them (schema.org). What is not recognised in force on the day is described to nobody: a
// page of a lapsed product has no description, a list leaves it out.

import { paddedGtin } from '#modules/products/index.ts';
import { itemList, postalAddress } from '#web/schema-org.ts';
import { isInForce, type ListedProduct } from '../listed-product.ts';
import type { PublicProduct } from '../public-product.ts';
import type { PublicProducer } from '../use-cases/view-producer.ts';

/** The description of a product in force; addresses with the origin the request came to. */
export function productData(product: PublicProduct, origin: string): unknown {
  if (!isInForce(product) || product.stars === null || product.discontinued) return undefined;
  const gtin = product.codes.find((code) => code.kind === 'gtin' && code.validUntil === null)?.code;
  const number = gtin === undefined ? null : paddedGtin(gtin);
  const prices = [product.priceVnd, ...product.packs.map((pack) => pack.priceVnd)].filter((price) => price !== null);
  const address = postalAddress(product.province.name, product.commune?.name ?? null);
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    '@id': origin + product.path,
    name: product.name,
    url: origin + product.path,
    sku: product.code,
    ...(number === null ? {} : { gtin, hasGS1DigitalLink: `${origin}/01/${number}` }),
    ...(product.summary === null ? {} : { description: product.summary }),
    ...(product.set === null ? {} : { category: product.set.name }),
    ...(product.pictures.length === 0 ? {} : { image: product.pictures.map((picture) => origin + picture.large) }),
    countryOfOrigin: { '@type': 'Country', name: 'VN' },
    award: `OCOP ${product.stars} sao`,
    ...(product.producer === null
      ? {}
      : { manufacturer: { '@type': 'Organization', name: product.producer.name, address } }),
    ...(prices.length === 0
      ? {}
      : {
          offers: {
            '@type': 'AggregateOffer',
            lowPrice: Math.min(...prices),
            highPrice: Math.max(...prices),
            offerCount: prices.length,
            priceCurrency: 'VND',
          },
        }),
  };
}

/** The description of a producer that works, with its products in force. */
export function producerData(producer: PublicProducer, origin: string): unknown {
  if (producer.ceased) return undefined;
  const products = producer.products.filter(isInForce);
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    '@id': origin + producer.path,
    name: producer.name,
    url: origin + producer.path,
    identifier: producer.code,
    address: postalAddress(producer.province.name, producer.commune?.name ?? null),
    ...(products.length === 0
      ? {}
      : {
          makesOffer: products.map(({ name, path }) => ({
            '@type': 'Offer',
            itemOffered: { '@type': 'Product', name, url: origin + path },
          })),
        }),
  };
}

/** The products in force of a page of a list. */
export function listData(rows: readonly ListedProduct[], origin: string): unknown {
  return itemList(origin, rows.filter(isInForce));
}
