// A dossier, walked from the producer's phone to the province: chị Mẩy fills it in and sends it, anh Tủa takes it in, sends it
// back once, finds and sends it on, chị Hoa of the province receives it and asks for more, counts the samples, has the place looked at,
// hands it to the advisory team of chị Lan and puts it before the council; anh Páo of another commune is answered as a stranger.

import type { Journey } from '../stage/journey.ts';
import { communeFindsAndSendsOn, communeTakesItIn, producerCompletesIt } from './dossier-commune.ts';
import { communeEntersTheTea, producerFillsItIn, producerOpensADossier, producerSendsIt } from './dossier-producer.ts';
import { provinceAsksForMore } from './dossier-province.ts';
import { provinceHandsToTheTeam, provincePutsItBeforeTheCouncil, teamGivesItsOpinion } from './dossier-team.ts';
import { provinceLooksAtThePlace, samplesReachTheProvince } from './dossier-things.ts';

export const dossierJourney: Journey = {
  name: 'dossier',
  about:
    'a dossier from the producer’s phone through the commune and the province to the council’s list, with what is refused on the way',
  // A working day of the round of October, far from any holiday.
  begins: { register: 'demo', day: '2026-11-25' },
  async walk(cast) {
    const people = await communeEntersTheTea(cast);
    const place = await producerOpensADossier(people);
    await producerFillsItIn(people, place);
    await producerSendsIt(people, place);
    await communeTakesItIn(people, place);
    await producerCompletesIt(people, place);
    const hoa = await communeFindsAndSendsOn(cast, people, place);
    const atProvince = await provinceAsksForMore(hoa, people);
    await samplesReachTheProvince(hoa, people);
    await provinceLooksAtThePlace(hoa, people);
    await provinceHandsToTheTeam(hoa, people, atProvince);
    await teamGivesItsOpinion(cast);
    await provincePutsItBeforeTheCouncil(hoa, people, atProvince);
  },
};
