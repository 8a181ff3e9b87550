// A letter of the ministry, walked from the book of incoming letters to tasks of every commune, to the one that is late, and to the report.

import type { Journey } from '../stage/journey.ts';
import { clerkEntersTheLetter, officerConfirmsTheClauses } from './letter-book.ts';
import { lateCommuneIsTold, lateCommuneMakesGood, leaderSeesWhoIsLate } from './letter-late.ts';
import { LATER, peopleOfTheLetter } from './letter-people.ts';
import { coverageShowsHoles, officerWritesTheReport, reportGoesOut } from './letter-report.ts';
import { communeHandsIn, communeLooksAtTheMonth, leaderGivesTasks, resultIsTaken } from './letter-tasks.ts';

export const letterJourney: Journey = {
  name: 'letter',
  about: 'a letter from the book to tasks of every commune, one of them late, and to the report that answers it',
  begins: { register: 'empty', day: '2026-06-08' },
  async walk(cast) {
    const people = await peopleOfTheLetter(cast);
    const letter = await clerkEntersTheLetter(people);
    await officerConfirmsTheClauses(people, letter);
    await leaderGivesTasks(people, letter);
    await communeLooksAtTheMonth(people);
    const task = await communeHandsIn(people);
    await resultIsTaken(people, task);
    await cast.daysPass(LATER);
    const late = await lateCommuneIsTold(people);
    await leaderSeesWhoIsLate(people);
    await lateCommuneMakesGood(people, late);
    await coverageShowsHoles(people, letter);
    const report = await officerWritesTheReport(people);
    await reportGoesOut(people, report);
  },
};
