// The register, walked by the people who live with it: a stranger, the communes, the province, an auditor.

import type { Journey } from '../stage/journey.ts';
import { auditorReadsTheLedger } from './auditor.ts';
import { communeRegistersAProducer, twoEditOneRecord } from './commune.ts';
import { strangerMeetsAnEmptyRegister } from './stranger.ts';

export const register: Journey = {
  name: 'register',
  about: 'who finds, enters, sees and changes what, and what the ledger says of it',
  async walk(cast) {
    await strangerMeetsAnEmptyRegister(cast);
    const communes = await communeRegistersAProducer(cast);
    await twoEditOneRecord(cast, communes);
    await auditorReadsTheLedger(cast);
  },
};
