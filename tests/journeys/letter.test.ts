// The journey `letter`, with scripts; the deep run walks it without as well.

import { walkBothWays } from './stage/both-ways.ts';
import { letterJourney } from './walks/letter.ts';

walkBothWays(letterJourney, 'scripts-every-day');
