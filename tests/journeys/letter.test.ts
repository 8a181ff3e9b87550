// The journey `letter`, without and with scripts.

import { walkBothWays } from './stage/both-ways.ts';
import { letterJourney } from './walks/letter.ts';

walkBothWays(letterJourney);
