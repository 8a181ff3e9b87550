// Who handles the letter of the journey, and what it is called.

import type { Cast } from '../stage/journey.ts';
import type { JourneyPerson } from '../stage/person.ts';

export const LETTER_FILE = 'tests/fixtures/letters/composed/mau-cong-van-bo-nnmt-ngat-trang-2026.txt';
export const NUMBER = '98512/BNNMT-VPĐP';
/** How the clause begins that every commune gets. */
export const CLAUSE = 'Rà soát toàn bộ sản phẩm đã được công nhận';
export const DUE = '30/09/2026';
/** Six working days after the due date: lead officers, their leaders and the office that gave the task know. */
export const LATER = '2026-10-12';

export interface LetterPeople {
  /** The clerk of the province. */
  readonly thu: JourneyPerson;
  readonly hoa: JourneyPerson;
  /** The leader. */
  readonly binh: JourneyPerson;
  readonly tua: JourneyPerson;
  readonly pao: JourneyPerson;
}

export async function peopleOfTheLetter(cast: Cast): Promise<LetterPeople> {
  return {
    thu: await cast.enters('chị Thu, clerk of the province,', 1280),
    hoa: await cast.enters('chị Hoa of the province', 1280),
    binh: await cast.enters('anh Bình, leader,', 1280),
    tua: await cast.enters('anh Tủa of Bình Lư', 360),
    pao: await cast.enters('anh Páo of Đoàn Kết', 360),
  };
}
