// Who takes part in the inspection of the journey, and whom it visits.

import { textsOf } from '#texts/index.ts';
import type { Cast } from '../stage/journey.ts';
import type { JourneyPerson } from '../stage/person.ts';

const t = textsOf('vi');

/** A product of three stars of the training installation, in force; its producer is the one that chị Mẩy speaks for. */
export const PRODUCT = 'Hạt mắc ca giả định 32';
export const PRODUCER = 'HTX Giả định 32';

export const DAY = '2026-11-25';
export const TODAY = '25/11/2026';
/** The correction was due the Friday before; on this day somebody looks again. */
export const RECHECK_DAY = '2026-12-07';
export const RECHECK = '07/12/2026';
export const DUE = '04/12/2026';
/** Two days before the fifteen days are over. */
export const DECISION_DAY = '2026-12-18';
export const DECIDED = '18/12/2026';

export const PIN = '271828';
/** A place in Bình Lư that nobody lives at. */
export const STANDS_AT = [22.3123, 103.6212] as const;
export const SEAL = 'NP-0117';
/** What is seen on the spot, in the words of who saw it. */
export const SEEN = 'Hộp 500 g in 4 sao, giấy chứng nhận ghi 3 sao; khoảng 60 hộp trong kho.';

export interface InspectionPeople {
  /** Of the office of the province: plans, leads the team. */
  readonly hoa: JourneyPerson;
  /** The inspector, with a telephone. */
  readonly seo: JourneyPerson;
  readonly thu: JourneyPerson;
  /** The producer, with a telephone. */
  readonly may: JourneyPerson;
}

export async function peopleOfTheInspection(cast: Cast): Promise<InspectionPeople> {
  return {
    hoa: await cast.enters('chị Hoa of the province', 1280),
    seo: await cast.enters('anh Seo, inspector,', 360),
    thu: await cast.enters('chị Thu, clerk of the province,', 1280),
    may: await cast.enters('chị Mẩy of the cooperative', 360),
  };
}

export const wrongStars = t.findings.kinds['wrong-stars'];
