// The journey `council`, with scripts; the deep run walks it without as well.

import { walkBothWays } from './stage/both-ways.ts';
import { councilJourney } from './walks/council.ts';

walkBothWays(councilJourney, 'scripts-every-day');
