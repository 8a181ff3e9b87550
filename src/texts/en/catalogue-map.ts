// The public map: where products with stars come from.

import type { Shape } from '../shape.ts';
import type { catalogueMap as vietnamese, catalogueNationalList as vietnameseList } from '../vi/catalogue-map.ts';

const whole = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

export const catalogueMap: Shape<typeof vietnamese> = {
  title: 'Map of products',
  titleOf: (province: string) => `Map of products: ${province}`,
  shows: 'The map shows',
  tabs: { products: 'Products', producers: 'Producers', points: 'Points of sale' },
  heading: {
    products: 'Where do OCOP products come from?',
    producers: 'Where are the OCOP producers?',
    points: 'Where can one buy OCOP products?',
  },
  headingOf: {
    products: (province: string) => `From which communes of ${province} do OCOP products come?`,
    producers: (province: string) => `In which communes of ${province} are the OCOP producers?`,
    points: (province: string) => `Points of sale of OCOP products: ${province}`,
  },
  summary: 'Products with stars, producers and points of sale, by province and by commune, on a map and in a table.',
  counted: {
    products: (n: number, day: string) =>
      `${whole(n)} ${n === 1 ? 'product has' : 'products have'} a recognition of 3 stars or more that is valid on ${day}.`,
    producers: (n: number, day: string) =>
      `${whole(n)} ${n === 1 ? 'producer' : 'producers'} at work in the register on ${day}.`,
    points: (n: number, day: string) => `${whole(n)} ${n === 1 ? 'point' : 'points'} of sale open on ${day}.`,
  },
  country: 'the whole country',
  mapTitle: {
    products: (place: string, day: string) => `Products with stars, ${place}, ${day}`,
    producers: (place: string, day: string) => `Producers at work, ${place}, ${day}`,
    points: (place: string, day: string) => `Open points of sale, ${place}, ${day}`,
  },
  legend: { products: 'Products with stars', producers: 'Producers', points: 'Open points of sale' },
  words: {
    products: (name: string, n: number) => `${name}: ${whole(n)} ${n === 1 ? 'product' : 'products'}`,
    producers: (name: string, n: number) => `${name}: ${whole(n)} ${n === 1 ? 'producer' : 'producers'}`,
    points: (name: string, n: number) => `${name}: ${whole(n)} ${n === 1 ? 'point of sale' : 'points of sale'}`,
  },
  pointGroup: (names: readonly string[]) =>
    `${names.length} points of sale: ${names.slice(0, 3).join(', ')}${names.length > 3 ? '…' : ''}`,
  byProvince: 'By province',
  byCommune: 'By commune',
  tableLead: 'The number in the table is the number on the map. Each name opens the list of that place.',
  ordinal: 'No.',
  provinceUnit: 'Province',
  communeUnit: 'Commune',
  all: 'All',
  total: 'Total',
  none: {
    products: 'No product with stars yet',
    producers: 'No producer yet',
    points: 'No open point of sale yet',
  },
  undecided: { products: 'Place not known', producers: 'Place not known', points: 'Sold on line, or place unclear' },
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
