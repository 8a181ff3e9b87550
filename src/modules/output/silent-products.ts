// Products whose producers owe a report and said nothing: by the duty of the province, for periods that have ended.

import type { Reach } from '#access/reach.ts';
import { addMonths, type LocalDate } from '#kernel/calendar.ts';
import type { ProducerId, ProductId } from '#kernel/ids.ts';
import { parameterOn } from '#law/parameters.ts';
import { listRecognisedProducts, type RecognisedProduct } from '#modules/products/services.ts';
import type { Db } from '#platform/database/db.ts';
import { dueDayOf, type OutputDuty, owedPeriods } from './rules/duty.ts';
import { type OutputPeriod, samePeriod } from './rules/output-period.ts';
import { listDuties, listReportedPeriods, type ProvinceDuty } from './store.ts';

/** Periods are looked back on as far as this many. */
const MOST = 8;
/** Reports older than so many months are of no use for silence. */
const MONTHS_BACK = 36;

/** A product that owes reports. */
export interface SilentProduct {
  readonly productId: ProductId;
  readonly code: string;
  readonly name: string;
  readonly producerId: ProducerId;
  readonly producerName: string;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  /** Periods that nobody reported, the last first. */
  readonly missed: readonly OutputPeriod[];
  /** The last day of the oldest of them. */
  readonly dueOn: LocalDate;
  /** That day has passed. */
  readonly isLate: boolean;
  /** The last period that was reported; `null`: none ever was. */
  readonly lastReported: OutputPeriod | null;
}

/** The duty of a province on a day: its own, else that of the installation; `null`: nobody owes anything. */
export function dutyFrom(duties: readonly ProvinceDuty[], provinceCode: string, day: LocalDate): OutputDuty | null {
  const own = duties.find(
    (one) =>
      one.provinceCode === provinceCode && one.validFrom <= day && (one.validUntil === null || day < one.validUntil),
  );
  if (own !== undefined) {
    const { periodKind, dueDays, remindDays, validFrom, basis } = own;
    return { period: periodKind, dueDays, remindDays, from: validFrom, basis };
  }
  const usual = parameterOn('output-report-duty', day);
  if (usual?.value == null) return null;
  return { ...usual.value, from: usual.from, basis: null };
}

/** The duty of a province on a day. */
export async function dutyOf(db: Db, provinceCode: string, day: LocalDate): Promise<OutputDuty | null> {
  return dutyFrom(await listDuties(db, provinceCode), provinceCode, day);
}

const isWatched = ({ standing, stars, status, producerId }: RecognisedProduct): boolean =>
  (standing === 'granted' || standing === 'unclear-term') &&
  (stars ?? 0) >= 3 &&
  status === 'active' &&
  producerId !== null;

/** The days in which a product carries its stars, as far as its recognition says. */
export const starsOf = ({ issuedOn, validUntil, extendedUntil }: RecognisedProduct) => ({
  issuedOn,
  until: extendedUntil ?? validUntil,
});

/** Products of a reach that are watched: they carry or carried stars, and somebody makes them; by name. */
export async function watchedProducts(db: Db, reach: Reach): Promise<readonly RecognisedProduct[]> {
  return (await listRecognisedProducts(db, reach)).filter(isWatched);
}

/** Products within a reach that owe reports of periods that have ended, those that owe most first. */
export async function silentProducts(db: Db, reach: Reach, today: LocalDate): Promise<readonly SilentProduct[]> {
  return await silentAmong(db, await watchedProducts(db, reach), today);
}

/** Duty and owed periods of a product; counted once for all products of a province with the same term, of which there are few. */
function owedByTerm(duties: readonly ProvinceDuty[], today: LocalDate) {
  const ofProvince = new Map<string, OutputDuty | null>();
  const ofTerm = new Map<string, readonly OutputPeriod[]>();
  return (product: RecognisedProduct) => {
    const { provinceCode } = product;
    if (!ofProvince.has(provinceCode)) ofProvince.set(provinceCode, dutyFrom(duties, provinceCode, today));
    const duty = ofProvince.get(provinceCode) ?? null;
    const stars = starsOf(product);
    const key = `${provinceCode} ${stars.issuedOn} ${stars.until}`;
    const periods = ofTerm.get(key) ?? (duty === null ? [] : owedPeriods(duty, stars, today, MOST));
    ofTerm.set(key, periods);
    return { duty, periods };
  };
}

/** Those of some products that owe reports of periods that have ended, those that owe most first. */
export async function silentAmong(
  db: Db,
  among: readonly RecognisedProduct[],
  today: LocalDate,
): Promise<readonly SilentProduct[]> {
  const products = among.filter(isWatched);
  const duties = await listDuties(db, null);
  const reported = await listReportedPeriods(
    db,
    products.map((one) => one.id),
    addMonths(today, -MONTHS_BACK),
  );
  const owed = owedByTerm(duties, today);
  const silent = products.flatMap((product): readonly SilentProduct[] => {
    const { duty, periods } = owed(product);
    const { producerId } = product;
    if (duty === null || producerId === null) return [];
    const own = reported.get(product.id) ?? [];
    const missed = periods.filter((period) => !own.some((one) => samePeriod(one, period)));
    const oldest = missed.at(-1);
    if (oldest === undefined) return [];
    return [
      {
        productId: product.id,
        code: product.code,
        name: product.name,
        producerId,
        producerName: product.producerName ?? '',
        provinceCode: product.provinceCode,
        communeCode: product.communeCode,
        missed,
        dueOn: dueDayOf(duty, oldest),
        isLate: dueDayOf(duty, oldest) < today,
        lastReported: own[0] ?? null,
      },
    ];
  });
  return silent.toSorted((a, b) => b.missed.length - a.missed.length);
}
