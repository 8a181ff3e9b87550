// Figures about products: which hold stars on a day, and what was granted, ended, withdrawn or extended in a period
// (26/2026/QĐ-TTg, Art. 4, 8, 12.3).

import { addDays, type LocalDate } from '#kernel/calendar.ts';
import { hasDecision, isValid, type Recognition, statusOn, whichCounts } from '#modules/certificates/index.ts';
import type { ProductFact } from './facts.ts';
import { type CountedRecord, type FigureQuestion, isWithin } from './figure.ts';

/** Recognitions that give stars: three and more, with number and day of a decision, the first granted first. */
function decided({ recognitions }: ProductFact): readonly Recognition[] {
  const day = (one: Recognition): string => one.issuedOn ?? '';
  return recognitions
    .filter((one) => one.stars >= 3 && hasDecision(one) && one.issuedOn !== null)
    .sort((a, b) => (day(a) === day(b) ? (a.id < b.id ? -1 : 1) : day(a) < day(b) ? -1 : 1));
}

const lastDay = ({ extendedUntil, expiresOn }: Recognition): LocalDate | null => extendedUntil ?? expiresOn;

function recordOf(product: ProductFact, recognition: Recognition, day: LocalDate | null): CountedRecord {
  return {
    kind: 'product',
    key: product.code,
    name: product.name,
    of: product.producer?.name ?? '',
    communeCode: product.communeCode,
    ...(product.oldCommuneCode === null ? {} : { oldCommuneCode: product.oldCommuneCode }),
    day,
    parts: {
      stars: String(recognition.stars),
      sector: product.sector ?? '',
      commune: product.communeCode ?? '',
      'granted-year': recognition.issuedOn?.slice(0, 4) ?? '',
      'ending-month': lastDay(recognition)?.slice(0, 7) ?? '',
    },
  };
}

/**
 * The recognition under which a product carries its stars on a day; `null`: it carries none.
 * @example validOn(product, date('2026-11-23'))?.stars // 4
 */
export function validOn(product: ProductFact, day: LocalDate): Recognition | null {
  return whichCounts(decided(product).filter((one) => isValid(statusOn(one, day).status)));
}

/** Products that carry stars on the day asked for, as the day until which they do. */
export function validProducts(products: readonly ProductFact[], day: LocalDate): readonly CountedRecord[] {
  return products.flatMap((product) => {
    const held = validOn(product, day);
    return held === null ? [] : [recordOf(product, held, lastDay(held))];
  });
}

/** Products of a state of the recognition that counts on the day asked for. */
export function productsInState(
  products: readonly ProductFact[],
  day: LocalDate,
  state: 'expiring' | 'expired',
): readonly CountedRecord[] {
  return products.flatMap((product) => {
    const held = whichCounts(decided(product).filter((one) => (one.issuedOn ?? day) <= day));
    return held !== null && statusOn(held, day).status === state ? [recordOf(product, held, lastDay(held))] : [];
  });
}

/** What a recognition is beside the one granted before it. */
export type GrantKind = 'new' | 'upgraded' | 're-evaluated';

/**
 * Products granted stars in the period, by what the grant is: nothing granted before, more stars than before, or as many and fewer. A
 * product counts once for each kind.
 * @law 26/2026/QĐ-TTg, Art. 7.5
 */
export function grantedProducts(
  products: readonly ProductFact[],
  question: FigureQuestion,
  kind: GrantKind,
): readonly CountedRecord[] {
  return products.flatMap((product) => {
    const grants = decided(product);
    const found = grants.findLast((one, i) => {
      const before = grants[i - 1];
      const is: GrantKind = before === undefined ? 'new' : one.stars > before.stars ? 'upgraded' : 're-evaluated';
      return is === kind && isWithin(question, one.issuedOn);
    });
    return found === undefined ? [] : [recordOf(product, found, found.issuedOn)];
  });
}

/**
 * The first day without stars of a recognition that simply ended; `null`: somebody withdrew it by its last day, or another took its place
 * by that day. One that was granted later does not undo that the stars had ended.
 * @example firstDayWithout({ …, expiresOn: date('2026-06-30') }) // '2026-07-01'
 */
function firstDayWithout(recognition: Recognition): LocalDate | null {
  const end = lastDay(recognition);
  if (end === null) return null;
  const first = addDays(end, 1);
  const { supersededOn, withdrawnOn } = recognition;
  const isFollowed = supersededOn !== null && supersededOn <= first;
  return isFollowed || (withdrawnOn !== null && withdrawnOn <= end) ? null : first;
}

/**
 * Products whose stars ended in the period without anybody taking them away: the first day without them lies in it. A product that is valid
 * on the last day of a half year belongs to the next one, so that halves come to the year and what ended is never counted as valid too.
 */
export function expiredProducts(products: readonly ProductFact[], question: FigureQuestion): readonly CountedRecord[] {
  return products.flatMap((product) => {
    const found = decided(product).findLast((one) => isWithin(question, firstDayWithout(one)));
    return found === undefined ? [] : [recordOf(product, found, lastDay(found))];
  });
}

/** Products of which something happened to a recognition on a day of the period. */
export function turnedProducts(
  products: readonly ProductFact[],
  question: FigureQuestion,
  dayOf: (recognition: Recognition) => LocalDate | null,
): readonly CountedRecord[] {
  return products.flatMap((product) => {
    const found = decided(product).findLast((one) => isWithin(question, dayOf(one)));
    return found === undefined ? [] : [recordOf(product, found, dayOf(found))];
  });
}
