// The offices' map of figures: an indicator by commune.

import type { Shape } from '../shape.ts';
import type { figureMap as vietnamese } from '../vi/figure-map.ts';

export const figureMap: Shape<typeof vietnamese> = {
  title: 'Map of figures',
  heading: 'How does this indicator stand in each commune?',
  summary: (indicator: string, period: string | null, day: string) =>
    period === null
      ? `${indicator}. As of the end of ${day}.`
      : `${indicator}. Period: ${period}. As of the end of ${day}.`,
  version: 'Version',
  forOffices: 'For offices',
  forPublic: 'For the public',
  forPublicTitle: 'Version for the public',
  forPublicText:
    'Numbers below 3 of producers, dossiers and tasks, and all shares and sums by commune, are not shown, nor those that would give them away by subtraction: where producers are few, one could guess who it is. Numbers of products stay: products are public in the register. Numbers counted from what is private to a person, such as gender, are not told below 5 in what is published.',
  fewerThan: (unit: string) => (unit === '%' || unit.endsWith('đồng') ? 'not public' : 'fewer than 3'),
  withheld: 'not public',
  ofProvince: (name: string) => name,
  notParted: 'not told by commune',
  notYours: 'outside of what you may see',
  value: (unit: string) => `Figure (${unit})`,
  layer: 'Points above the map',
  noLayer: 'None',
  layers: { points: 'Points of sale', producers: 'Producers with products in force' },
  producersOf: (unit: string, count: number) => `${unit}: ${count} ${count === 1 ? 'producer' : 'producers'}`,
  pointsLead:
    'Points that are open or paused today, whatever the day of the figures. Those without a position stand in the table alone.',
  producersLead:
    'Producers have no position: their number stands below the name of the commune, as of the day of the figures.',
  noPoints: 'No point of sale is open or paused.',
  wholeProvince: 'the whole province',
  state: 'State',
  onMap: 'On the map',
  isOnMap: 'yes',
  notOnMap: 'no position on record',
  tableTitle: 'By commune',
  tableLead: 'The table says the same as the map. Each number opens the records that were counted.',
  whole: (unit: string, words: string) => `${unit}: ${words}.`,
  undecided: (value: string, unit: string) => `Of these without a known commune: ${value} ${unit}.`,
};
