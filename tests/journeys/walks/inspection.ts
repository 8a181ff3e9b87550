// An inspection, walked from the list of risks to a telephone without a signal, and from a wrong star on a box to the withdrawal everybody sees.

import type { Journey } from '../stage/journey.ts';
import { signsIn } from '../stage/signing-in.ts';
import { findingIsConfirmed, producerAnswers, recheckFails } from './inspection-after.ts';
import { inspectorSeesThePlace, inspectorTakesTheVisit, recordArrivesOnce } from './inspection-field.ts';
import { DAY, peopleOfTheInspection } from './inspection-people.ts';
import { noticeGoesOut, productHasItsCode, provinceChoosesByRisk, provinceSendsATeam } from './inspection-planning.ts';
import {
  boardCounts,
  caseOpens,
  conclusionIsNumbered,
  decisionIsRecorded,
  everybodySeesIt,
} from './inspection-withdrawal.ts';

export const inspectionJourney: Journey = {
  name: 'inspection',
  about: 'an inspection chosen by risk, written down without a signal, a finding not corrected, and the withdrawal',
  begins: { register: 'demo', day: DAY },
  async walk(cast) {
    if (!cast.scripts) throw new Error('the field app needs scripts: walk with --scripts with');
    const people = await peopleOfTheInspection(cast);
    const packs = await productHasItsCode(people);
    const before = await boardCounts(people);
    await provinceChoosesByRisk(people);
    const visit = await provinceSendsATeam(people);
    await noticeGoesOut(people, visit);
    await inspectorTakesTheVisit(people);
    await inspectorSeesThePlace(people, packs);
    await recordArrivesOnce(people, visit);
    const finding = await findingIsConfirmed(people, visit);
    await producerAnswers(people, finding);
    await recheckFails(cast, people, finding);
    await conclusionIsNumbered(people, visit, finding);
    const place = await caseOpens(people, finding);
    await decisionIsRecorded(cast, people, place);
    await everybodySeesIt(cast, packs);
    await signsIn(people.hoa, 'tinh', '/viec');
    const after = await boardCounts(people);
    if (after.findings !== before.findings + 1 || after.conclusions !== before.conclusions + 1)
      throw new Error(`the board counts ${JSON.stringify(after)} after ${JSON.stringify(before)}`);
  },
};
