// Who takes part in the journey of the market, and what is sold.

import type { Cast } from '../stage/journey.ts';
import type { JourneyPerson } from '../stage/person.ts';

/** A tea of three stars of the training installation, in force until June 2027. */
export const TEA = 'Chè xanh giả định 36';
/** Of the producer that chị Mẩy speaks for; its recognition ends on 10 April 2027. */
export const NUTS = 'Hạt mắc ca giả định 32';
export const PRODUCER = 'HTX Giả định 32';

export const POINT = 'Điểm dừng chân OCOP Bình Lư (giả định)';
export const FAIR = 'Phiên chợ OCOP Bình Lư (giả định)';

export const DAY = '2026-11-25';
export const TODAY = '25/11/2026';
export const FAIR_FROM = '02/12/2026';
export const FAIR_UNTIL = '03/12/2026';
export const AFTER_FAIR = '2026-12-04';
/** The nuts have lost their stars two days before. */
export const LAPSED_DAY = '2027-04-12';

export interface MarketPeople {
  /** Of the commune Bình Lư: keeps its points of sale. */
  readonly tua: JourneyPerson;
  /** Of Sở Công Thương: plans the fair and settles it. */
  readonly lan: JourneyPerson;
  /** The producer, with a telephone. */
  readonly may: JourneyPerson;
  /** The leader of the province. */
  readonly binh: JourneyPerson;
  /** Somebody without an account, with a telephone. */
  readonly buyer: JourneyPerson;
}

export async function peopleOfTheMarket(cast: Cast): Promise<MarketPeople> {
  return {
    tua: await cast.enters('anh Tủa of Bình Lư', 1280),
    lan: await cast.enters('chị Lan of Sở Công Thương', 1280),
    may: await cast.enters('chị Mẩy of the cooperative', 360),
    binh: await cast.enters('anh Bình, leader of the province,', 1280),
    buyer: await cast.enters('a buyer', 360),
  };
}
