// Pieces of schema.org descriptions that several rooms need: a place of Vietnam, a list of links.

/** A postal address of a province and, where it is known, a commune and a place in it. */
export function postalAddress(province: string, commune: string | null, place = ''): unknown {
  return {
    '@type': 'PostalAddress',
    addressCountry: 'VN',
    addressRegion: province,
    ...(commune === null || commune === '' ? {} : { addressLocality: commune }),
    ...(place === '' ? {} : { streetAddress: place }),
  };
}

/**
 * A list of things with pages of their own; `undefined` where there is none. `from` is the place of the first.
 * @example itemList('http://ocop.example', [{ name: 'Chè', path: '/san-pham/SP-1' }])
 */
export function itemList(
  origin: string,
  items: readonly { readonly name: string; readonly path: string }[],
  from = 1,
): unknown {
  if (items.length === 0) return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    numberOfItems: items.length,
    itemListElement: items.map(({ name, path }, at) => ({
      '@type': 'ListItem',
      position: from + at,
      name,
      url: origin + path,
    })),
  };
}
