// An open point of sale as search engines read it (schema.org), with what may be shown there today. Whatever is closed or lapsed is in no answer.

import { itemList, postalAddress } from '#web/schema-org.ts';
import type { PublicPoint } from '../use-cases/public-points.ts';
import { publicPointPath } from './paths.ts';

/** The description of a point. */
export function pointData(point: PublicPoint, origin: string): unknown {
  const url = origin + publicPointPath(point.id);
  return {
    '@context': 'https://schema.org',
    '@type': point.kind === 'e-commerce' ? 'OnlineStore' : 'Store',
    '@id': url,
    name: point.name,
    url,
    ...(point.link === null ? {} : { sameAs: point.link }),
    address: postalAddress(point.province, point.commune, point.place),
    ...(point.position === null ? {} : { geo: { '@type': 'GeoCoordinates', ...point.position } }),
    ...(point.operatorName === '' ? {} : { parentOrganization: { '@type': 'Organization', name: point.operatorName } }),
    ...(point.photos === 0 ? {} : { image: `${url}/anh/1` }),
    ...(point.lines.length === 0
      ? {}
      : {
          makesOffer: point.lines.map((line) => ({
            '@type': 'Offer',
            itemOffered: { '@type': 'Product', name: line.name, url: `${origin}/san-pham/${line.code}` },
            ...(line.priceVnd === null ? {} : { price: line.priceVnd, priceCurrency: 'VND' }),
          })),
        }),
  };
}

/** The points of a list. */
export function pointsData(points: readonly PublicPoint[], origin: string): unknown {
  return itemList(
    origin,
    points.map(({ id, name }) => ({ name, path: publicPointPath(id) })),
  );
}
