// Who is in the council of the journey, what they mark, and what they call things.

import { type TrainingAnswers, trainingAnswers } from '#entry/training/standing-answers.ts';
import { textsOf } from '#texts/index.ts';
import type { Cast } from '../stage/journey.ts';
import type { JourneyPerson } from '../stage/person.ts';

const t = textsOf('vi');

/** Two products that a training installation has before the council: a fair one, and one that stays below three stars. */
export const fair = 'Chè Shan đóng bánh giả định 75';
export const modest = 'Trà túi lọc giả định 76';
export const PRODUCER = 'HTX Giả định 71';

/** The council as its decision names it; who has an account, by the name that the form offers. */
export const members = [
  { name: 'Ông Bình Giả định', account: 'Anh Bình (tập huấn)' },
  { name: 'Ông Dìn Giả định', account: 'Anh Dìn (tập huấn)' },
  { name: 'Bà Sao Giả định', account: 'Chị Sao (tập huấn)' },
  { name: 'Bà Vân Giả định', account: null },
  { name: 'Ông Phủ Giả định', account: 'Anh Phủ (tập huấn)' },
  { name: 'Bà Mỷ Giả định', account: 'Chị Mỷ (tập huấn)' },
  { name: 'Ông Lử Giả định', account: 'Anh Lử (tập huấn)' },
  { name: 'Bà Ngành Giả định', account: null },
] as const;

export const DECISION = '1325/QĐ-UBND';
/** A working day of the round of October: what a training installation has before its council is sent in that day. */
export const DAY = '2026-11-25';
export const TODAY = '25/11/2026';

export interface CouncilPeople {
  /** Of the office of the province. */
  readonly hoa: JourneyPerson;
  /** The secretary. */
  readonly din: JourneyPerson;
  /** Presides. */
  readonly binh: JourneyPerson;
  readonly sao: JourneyPerson;
  readonly phu: JourneyPerson;
  readonly my: JourneyPerson;
  readonly lu: JourneyPerson;
  readonly answers: TrainingAnswers;
}

/** Everybody comes with their own browser; half of the members with a phone. */
export async function peopleOfTheCouncil(cast: Cast): Promise<CouncilPeople> {
  return {
    hoa: await cast.enters('chị Hoa of the province', 1280),
    din: await cast.enters('anh Dìn, secretary,', 1280),
    binh: await cast.enters('anh Bình, who presides,', 1280),
    sao: await cast.enters('chị Sao of agriculture', 360),
    phu: await cast.enters('anh Phủ of health', 360),
    my: await cast.enters('chị Mỷ of science', 360),
    lu: await cast.enters('anh Lử of culture', 1280),
    answers: await trainingAnswers(),
  };
}

/** The session on the lists: it is the one that runs. */
export const sessionLink = new RegExp(`^${t.councils.kinds.meeting}, .*${TODAY}`);
