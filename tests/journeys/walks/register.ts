// The register, walked by the people who live with it: a stranger, the communes, the province, a producer, an auditor.

import type { Journey } from '../stage/journey.ts';
import { auditorReadsTheLedger } from './auditor.ts';
import { communeRegistersAProducer, twoEditOneRecord } from './commune.ts';
import { provinceBringsItsListIn } from './import.ts';
import { producerEntersAProduct, producerOpensHerAccount, provinceRecordsItsStar } from './producer.ts';
import { strangerFindsAProduct, strangerMeetsAnEmptyRegister } from './stranger.ts';

export const register: Journey = {
  name: 'register',
  about: 'who finds, enters, sees and changes what, and what the ledger says of it',
  begins: { register: 'empty' },
  async walk(cast) {
    await strangerMeetsAnEmptyRegister(cast);
    const hoa = await provinceBringsItsListIn(cast);
    await strangerFindsAProduct(cast);
    const communes = await communeRegistersAProducer(cast);
    await twoEditOneRecord(cast, communes);
    const din = await producerOpensHerAccount(cast, communes);
    const productAt = await producerEntersAProduct(cast, communes, din);
    await provinceRecordsItsStar(cast, communes, hoa, productAt);
    await din.leaves();
    await hoa.leaves();
    await auditorReadsTheLedger(cast);
  },
};
