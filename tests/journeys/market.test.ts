// The journey `market`.

import { walkBothWays } from './stage/both-ways.ts';
import { marketJourney } from './walks/market.ts';

walkBothWays(marketJourney, 'scripts-every-day');
