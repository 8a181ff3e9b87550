// A dossier, walked from the producer's phone to the province: chị Mẩy fills it in and sends it, anh Tủa takes it in, sends it
// back once, finds and sends it on, chị Hoa of the province receives it and asks for more; anh Páo of another commune is answered as a stranger.

import type { Journey } from '../stage/journey.ts';
import { communeFindsAndSendsOn, communeTakesItIn, producerCompletesIt } from './dossier-commune.ts';
import { communeEntersTheTea, producerFillsItIn, producerOpensADossier, producerSendsIt } from './dossier-producer.ts';
import { provinceAsksForMore } from './dossier-province.ts';

export const dossierJourney: Journey = {
  name: 'dossier',
  about: 'a dossier from the producer’s phone through the commune to the province, with what is refused on the way',
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
    await provinceAsksForMore(hoa, people);
  },
};
