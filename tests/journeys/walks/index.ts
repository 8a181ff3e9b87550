// Every journey there is.

import type { Journey } from '../stage/journey.ts';
import { councilJourney } from './council.ts';
import { dossierJourney } from './dossier.ts';
import { inspectionJourney } from './inspection.ts';
import { letterJourney } from './letter.ts';
import { marketJourney } from './market.ts';
import { register } from './register.ts';
import { scoreJourney } from './score.ts';

export const journeys: readonly Journey[] = [
  register,
  scoreJourney,
  dossierJourney,
  councilJourney,
  letterJourney,
  inspectionJourney,
  marketJourney,
];
