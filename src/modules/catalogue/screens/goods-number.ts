// /01/<number of goods>: the address of a product by its GTIN, as a GS1 Digital Link writes it. Leads to the product's public page; who asks for
// a linkset (RFC 9264) is told every form there is. The names of GS1's link types are as its tools use them; the standard itself was not read.

import { ok } from '#kernel/result.ts';
import { defineFile } from '#web/page.ts';
import { findByGoodsNumber, type GoodsNumberAnswer } from '../use-cases/find-by-goods-number.ts';

const VOCABULARY = 'https://ref.gs1.org/voc';
export const linksetType = 'application/linkset+json';

/** Every form of what a number of goods leads to. */
export function linksetOf({ number, name, path }: GoodsNumberAnswer, origin: string): unknown {
  const page = (lang: 'vi' | 'en') => ({
    href: `${origin}${lang === 'en' ? '/en' : ''}${path}`,
    title: name,
    type: 'text/html',
    hreflang: [lang],
  });
  const data = { href: `${origin}${path}.json`, title: name, type: 'application/json' };
  return {
    linkset: [
      {
        anchor: `${origin}/01/${number}`,
        itemDescription: name,
        [`${VOCABULARY}/defaultLink`]: [page('vi')],
        [`${VOCABULARY}/pip`]: [page('vi'), page('en')],
        alternate: [data],
      },
    ],
  };
}

export const goodsNumberRoute = defineFile({
  path: '/01/:number',
  right: 'catalogue/view-product',
  rate: 'page',
  async load(request) {
    const found = await request.run(findByGoodsNumber, { number: request.params['number'] });
    if (!found.ok) return found;
    const asksLinkset = request.accept.includes(linksetType) || request.query['linkType'] === 'linkset';
    if (!asksLinkset) return ok({ to: found.value.path });
    return ok({
      body: JSON.stringify(linksetOf(found.value, request.origin)),
      contentType: linksetType,
      varies: 'Accept',
    });
  },
});
