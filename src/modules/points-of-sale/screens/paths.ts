// Addresses of points of sale.

import type { PointId } from '../rules/point.ts';
import { monthWord, type SalesMonth } from '../rules/sales.ts';

export const listPath = '/quan-ly/diem-ban';
export const publicListPath = '/diem-ban';

/** A page below a point: the point itself without `rest`. */
export const pointPath = (id: PointId | string, rest?: string): string =>
  `${listPath}/${id}${rest === undefined ? '' : `/${rest}`}`;

export const salesPath = (id: PointId, month: SalesMonth): string =>
  `${pointPath(id, 'doanh-thu')}?thang=${monthWord(month)}`;

export const publicPointPath = (id: PointId | string): string => `${publicListPath}/${id}`;
