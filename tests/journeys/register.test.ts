// The journey `register`, with scripts; the deep run walks it without as well.

import { walkBothWays } from './stage/both-ways.ts';
import { register } from './walks/register.ts';

walkBothWays(register, 'scripts-every-day');
