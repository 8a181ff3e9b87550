// The way down to a page of one point.

import type { Ui } from '#web/ui.ts';
import type { PointView } from '../use-cases/view-point.ts';
import { listPath, pointPath } from './paths.ts';

export const pointCrumbs = ({ point }: Pick<PointView, 'point'>, ui: Ui) => [
  { label: ui.t.pointsOfSale.crumb, href: listPath },
  { label: point.name, href: pointPath(point.id) },
];
