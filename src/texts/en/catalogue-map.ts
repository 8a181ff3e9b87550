// The public map: where products with stars come from.

import type { Shape } from '../shape.ts';
import type { catalogueMap as vietnamese, catalogueNationalList as vietnameseList } from '../vi/catalogue-map.ts';

const whole = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

export const catalogueMap: Shape<typeof vietnamese> = {
  title: 'Map of products',
  titleOf: (province: string) => `Map of products: ${province}`,
  heading: 'Where do OCOP products come from?',
  headingOf: (province: string) => `From which communes of ${province} do OCOP products come?`,
  summary: 'How many OCOP products carry stars, by province and by commune, on a map and in a table.',
  counted: (n: number, day: string) =>
    `${whole(n)} ${n === 1 ? 'product has' : 'products have'} a recognition of 3 stars or more that is valid on ${day}.`,
  country: 'the whole country',
  mapTitle: (place: string, day: string) => `Products with stars, ${place}, ${day}`,
  legend: 'Products with stars',
  words: (name: string, n: number) => `${name}: ${whole(n)} ${n === 1 ? 'product' : 'products'}`,
  byProvince: 'By province',
  byCommune: 'By commune',
  tableTitle: 'Products with stars',
  tableLead: 'The number in the table is the number on the map. Each name opens the list of that place.',
  ordinal: 'No.',
  provinceUnit: 'Province',
  communeUnit: 'Commune',
  all: 'All',
  total: 'Total',
  none: 'No product with stars yet',
  undecided: 'Place not known',
  undecidedWhy: 'Place not known: the register does not say in which commune it is made. Nothing is guessed.',
  noBoundariesTitle: 'No commune boundaries yet',
  noBoundaries:
    'We hold no commune boundaries of this province, so each commune is a tile of the same size, in the order of the names. Where a tile stands says nothing about where the commune lies.',
  register: 'Products of the province in the register',
  csv: 'Download as CSV',
};

export const catalogueNationalList: Shape<typeof vietnameseList> = {
  title: 'The list as offices publish it',
  lead: 'Products that carry stars today, one line each, to send or to compare with another office.',
  unverified:
    'Columns as published lists share them; not compared with the form of the national OCOP system, which could not be read.',
  province: 'Province',
  country: 'The whole country',
};
