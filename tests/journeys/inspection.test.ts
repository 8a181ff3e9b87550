// The journey `inspection`. The field app needs scripts, so it is walked with them alone; at an office the desk form does without.

import { walkBothWays } from './stage/both-ways.ts';
import { inspectionJourney } from './walks/inspection.ts';

walkBothWays(inspectionJourney, 'with-scripts-alone');
