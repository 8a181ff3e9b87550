// The market, walked from a new point of sale to a tea that somebody finds, through a fair, to what the leader reads of it and to a product that lapses.

import type { Journey } from '../stage/journey.ts';
import { fairIsHeld, fairIsPlanned, leaderSeesTheYield, producerComes } from './market-fair.ts';
import { papersArePrinted } from './market-papers.ts';
import { DAY, LAPSED_DAY, peopleOfTheMarket } from './market-people.ts';
import { buyerFindsTheTea, lapsedProductLeaves, pointIsOpened } from './market-point.ts';

export const marketJourney: Journey = {
  name: 'market',
  about:
    'a point of sale where a tea is found, a fair from plan to account, the yield, and a product that leaves the shelf',
  begins: { register: 'demo', day: DAY },
  async walk(cast) {
    const people = await peopleOfTheMarket(cast);
    const point = await pointIsOpened(people);
    await papersArePrinted(people);
    await buyerFindsTheTea(people);
    const fair = await fairIsPlanned(people);
    await producerComes(people);
    await fairIsHeld(cast, people, fair);
    await leaderSeesTheYield(people);
    await cast.daysPass(LAPSED_DAY);
    await lapsedProductLeaves(cast, people, point);
  },
};
