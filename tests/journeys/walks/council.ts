// A council, walked from the decision that set it up to the code on a pack that a stranger scans, and to the day the certificate is withdrawn.

import type { Journey } from '../stage/journey.ts';
import { certificateIsPrinted, certificateIsWithdrawn, checkerAnswers, strangerScans } from './council-certificate.ts';
import { DAY, peopleOfTheCouncil } from './council-people.ts';
import { clerkNumbersThePapers, decisionIsRecorded, resultsAreTold } from './council-results.ts';
import { chairCloses, chairReveals, membersScore } from './council-scoring.ts';
import { membersDeclare, provincePlansTheSession, provinceSetsUpTheCouncil, sessionOpens } from './council-set-up.ts';

export const councilJourney: Journey = {
  name: 'council',
  about:
    'a council from its decision through sealed scoring to stars, papers, a certificate that a phone checks, and its withdrawal',
  begins: { register: 'demo', day: DAY },
  async walk(cast) {
    const people = await peopleOfTheCouncil(cast);
    await provinceSetsUpTheCouncil(people);
    const place = await provincePlansTheSession(cast, people);
    await membersDeclare(people, place);
    await sessionOpens(people, place);
    await membersScore(people, place);
    await chairReveals(people, place);
    await chairCloses(people, place);
    const thu = await clerkNumbersThePapers(cast, people);
    await decisionIsRecorded(thu, people);
    await resultsAreTold(cast, people);
    const printed = await certificateIsPrinted(people);
    const phone = await strangerScans(cast, printed);
    await checkerAnswers(cast, phone, printed);
    await certificateIsWithdrawn(thu, phone, people, printed);
  },
};
