// The journey `council`, without and with scripts.

import { walkBothWays } from './stage/both-ways.ts';
import { councilJourney } from './walks/council.ts';

walkBothWays(councilJourney);
