// A product as search engines read it (schema.org). A lapsed or undecided star is never told as an award.

import type { PublicProduct } from '../public-product.ts';
import { tagOf } from './state-words.ts';

/** The description of a product; addresses with the origin the request came to. */
export function productData(product: PublicProduct, origin: string): unknown {
  const valid = ['in-force', 'expiring', 'extended'].includes(tagOf(product.status) ?? '');
  const gtin = product.codes.find((code) => code.kind === 'gtin' && code.validUntil === null)?.code;
  const prices = [product.priceVnd, ...product.packs.map((pack) => pack.priceVnd)].filter((price) => price !== null);
  const place = [product.commune?.name, product.province.name].filter((name) => name !== undefined).join(', ');
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    '@id': origin + product.path,
    name: product.name,
    url: origin + product.path,
    sku: product.code,
    ...(gtin === undefined ? {} : { gtin }),
    ...(product.summary === null ? {} : { description: product.summary }),
    ...(product.set === null ? {} : { category: product.set.name }),
    ...(product.pictures.length === 0 ? {} : { image: product.pictures.map((picture) => origin + picture.large) }),
    countryOfOrigin: 'VN',
    productionPlace: place,
    ...(product.producer === null
      ? {}
      : { manufacturer: { '@type': 'Organization', name: product.producer.name, address: place } }),
    ...(valid && product.stars !== null ? { award: `OCOP ${product.stars} sao` } : {}),
    ...(prices.length === 0
      ? {}
      : { offers: { '@type': 'AggregateOffer', lowPrice: Math.min(...prices), priceCurrency: 'VND' } }),
  };
}
