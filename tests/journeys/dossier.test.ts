// The journey `dossier`, without and with scripts.

import { walkBothWays } from './stage/both-ways.ts';
import { dossierJourney } from './walks/dossier.ts';

walkBothWays(dossierJourney, 'both-every-day');
