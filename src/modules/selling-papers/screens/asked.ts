// What an address asks of a paper: its kind, chosen products, the filter behind them, size and number of labels.

import type { PageRequest } from '#web/page.ts';
import type { AskedPaper } from './paths.ts';

export const askedOf = ({ query, queryAll }: Pick<PageRequest, 'query' | 'queryAll'>): AskedPaper => ({
  loai: query['loai'],
  sp: queryAll('sp').slice(0, 200),
  q: query['q'],
  xa: query['xa'],
  bo: query['bo'],
  sao: query['sao'],
  co: query['co'],
  so: query['so'],
  diem: query['diem'],
});
