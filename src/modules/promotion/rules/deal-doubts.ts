// When an export contract looks like a slip: very much money, a price nobody pays for a kilogram, more than three years make, signed before the product
// or its producer was there. A doubt asks; the contract is kept in its own money. The rates are rough and serve these bounds alone. All bounds are ours.

import type { LocalDate } from '#kernel/calendar.ts';
import { converted } from '#modules/output/index.ts';
import { isSameBuyer } from './contract-doubts.ts';
import type { Currency, ExportDeal } from './export-deal.ts';
import { inBase, isMeasured, UNIT_PRICE } from './measured-units.ts';

/** Đồng for one, roughly. */
const ABOUT_VND: Readonly<Record<Currency, number>> = {
  VND: 1,
  USD: 26_000,
  EUR: 29_000,
  CNY: 3_600,
  JPY: 170,
  KRW: 18,
  THB: 780,
  LAK: 1.2,
};
const VERY_LARGE_VND = 20_000_000_000;
const MOST_YEARS = 3;
/** Kilograms, litres or pieces, where no capacity is known. */
const VERY_MUCH = 200_000;

export interface DealDoubt {
  readonly code:
    | 'deal-very-large'
    | 'deal-price-impossible'
    | 'volume-more-than-made'
    | 'volume-very-large'
    | 'signed-before-recognition'
    | 'signed-before-producer'
    | 'deal-known';
  readonly field: 'amount' | 'volume' | 'signedOn' | 'buyer';
  readonly details: Readonly<Record<string, number | string>>;
}

export interface KnownOfDeal {
  readonly yearly: { readonly quantity: number; readonly unit: string } | null;
  /** The day from which the product carries its stars; `null`: not known. */
  readonly recognisedOn: LocalDate | null;
  /** The day the producer was registered; `null`: not known. */
  readonly producerSince: LocalDate | null;
  /** Other contracts of the producer. */
  readonly deals: readonly DealOnRecord[];
}

/** What makes two contracts of one producer the same one. */
export type DealOnRecord = Pick<ExportDeal, 'market' | 'buyer' | 'signedOn' | 'amount' | 'currency'>;
type Said = Pick<ExportDeal, 'amount' | 'currency' | 'volume' | 'unit' | 'signedOn' | 'market' | 'buyer'>;

function moneyDoubt({ amount, currency, volume, unit }: Said): DealDoubt | null {
  if (amount === null || currency === null || amount === 0) return null;
  const vnd = amount * ABOUT_VND[currency];
  if (vnd > VERY_LARGE_VND) {
    return { code: 'deal-very-large', field: 'amount', details: { amount, currency, about: vnd / 1_000_000_000 } };
  }
  if (unit === null || volume === null || volume === 0 || !isMeasured(unit)) return null;
  const each = vnd / inBase(volume, unit);
  if (each >= UNIT_PRICE.least && each <= UNIT_PRICE.most) return null;
  return { code: 'deal-price-impossible', field: 'amount', details: { paid: vnd / volume, unit } };
}

function volumeDoubt({ volume, unit }: Said, yearly: KnownOfDeal['yearly']): DealDoubt | null {
  if (volume === null || unit === null) return null;
  const made = yearly === null ? null : converted(yearly.quantity, yearly.unit, unit);
  if (made !== null && made > 0) {
    if (volume <= made * MOST_YEARS) return null;
    return { code: 'volume-more-than-made', field: 'volume', details: { volume, unit, made } };
  }
  return inBase(volume, unit) <= VERY_MUCH
    ? null
    : { code: 'volume-very-large', field: 'volume', details: { volume, unit } };
}

function dayDoubt({ signedOn: day }: Said, { recognisedOn, producerSince }: KnownOfDeal): DealDoubt | null {
  if (producerSince !== null && day < producerSince) {
    return { code: 'signed-before-producer', field: 'signedOn', details: { day, since: producerSince } };
  }
  if (recognisedOn === null || day >= recognisedOn) return null;
  return { code: 'signed-before-recognition', field: 'signedOn', details: { day, since: recognisedOn } };
}

function twinDoubt(said: Said, deals: KnownOfDeal['deals']): DealDoubt | null {
  const twin = deals.find(
    (one) =>
      one.market === said.market &&
      one.signedOn === said.signedOn &&
      one.amount === said.amount &&
      one.currency === said.currency &&
      isSameBuyer(one.buyer, said.buyer),
  );
  if (twin === undefined) return null;
  return { code: 'deal-known', field: 'buyer', details: { buyer: twin.buyer, day: twin.signedOn } };
}

/**
 * What looks like a slip in a contract, one doubt a box.
 * @example dealDoubts({ amount: 999_999_999_999, currency: 'USD', … }, known)[0].code // 'deal-very-large'
 */
export const dealDoubts = (said: Said, known: KnownOfDeal): readonly DealDoubt[] =>
  [twinDoubt(said, known.deals), dayDoubt(said, known), volumeDoubt(said, known.yearly), moneyDoubt(said)].filter(
    (one) => one !== null,
  );
