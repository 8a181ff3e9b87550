// The journey `register`, without and with scripts.

import { walkBothWays } from './stage/both-ways.ts';
import { register } from './walks/register.ts';

walkBothWays(register, 'both-every-day');
