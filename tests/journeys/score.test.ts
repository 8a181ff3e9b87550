// The journey `score`, without and with scripts.

import { walkBothWays } from './stage/both-ways.ts';
import { scoreJourney } from './walks/score.ts';

walkBothWays(scoreJourney, 'both-every-day');
