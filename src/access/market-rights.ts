// Who may do what where products are shown, sold and promoted: the rows of its rooms, gathered for the permission matrix.

import { pointOfSaleRights } from './point-of-sale-rights.ts';
import { promotionRights } from './promotion-rights.ts';
import { routeRights } from './route-rights.ts';
import { sellingPaperRights } from './selling-paper-rights.ts';

export const marketRights = {
  ...pointOfSaleRights,
  ...promotionRights,
  ...sellingPaperRights,
  ...routeRights,
} as const;
