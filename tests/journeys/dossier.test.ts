// The journey `dossier`, with scripts; the deep run walks it without as well.

import { walkBothWays } from './stage/both-ways.ts';
import { dossierJourney } from './walks/dossier.ts';

walkBothWays(dossierJourney, 'scripts-every-day');
