// Public figures by place, on any day.

import type { Shape } from '../shape.ts';
import type { catalogueFigures as vietnamese } from '../vi/catalogue-figures.ts';

const whole = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

export const catalogueFigures: Shape<typeof vietnamese> = {
  title: 'Figures by place',
  heading: 'How many products carry stars?',
  summary:
    'Counted by commune of today or by old district, on any day since 2019. Only recognitions that were valid on that day count.',
  by: 'Show by',
  day: 'Day',
  province: 'Province, city',
  anyProvince: 'Every province of the register',
  show: 'Show figures',
  units: {
    commune: 'Commune of today',
    'old-district': 'Old district',
    'old-commune': 'Old commune',
    province: 'Province of today',
    'old-province': 'Old province',
  },
  names: { day: 'day', by: 'show by', province: 'province' },
  caption: (by: string, day: string) => `${by}, ${day}`,
  stars: (n: number) => `${n} stars`,
  all: 'All',
  total: 'Total',
  undecided: 'Not determined',
  undecidedWhy:
    'Not determined: the register holds only a commune of today that was formed from several old units, or no place at all. Nothing is guessed.',
  none: (n: number) => `${whole(n)} other units have no product that carries stars.`,
  emptyTitle: (day: string) => `On ${day} no product in the register carried stars that were valid.`,
  emptyText: 'Stars reported without number and day of a decision do not count.',
  ignored: (name: string, why: string) => `The field “${name}” was not understood and left out. ${why}`,
};
