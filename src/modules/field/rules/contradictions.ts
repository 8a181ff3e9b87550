// Where a record says something that is known otherwise: a certificate called valid whose term is over, or beside a finding that says it is.
// A hint for whoever answers and whoever reads; nothing is changed by it.

import { daysBetween, type LocalDate } from '#kernel/calendar.ts';
import type { FindingKind } from '#modules/findings/index.ts';
import type { Checklist } from './checklist.ts';
import type { VisitRecord } from './fold-visit.ts';
import { answerField, partsOfField } from './visit-field.ts';

/** A product as far as its certificate goes. */
export interface CertifiedProduct {
  readonly name: string;
  /** What its recognition gives it: `granted`, `withdrawn`, `none` … */
  readonly standing: string;
  /** The last day of its certificate; `null`: none is known. */
  readonly until: LocalDate | null;
}

/** Why no certificate in force stands behind the mark. */
export type Lapse =
  | { readonly stand: 'withdrawn' | 'none' }
  /** Over for so many days: 1 on the day after the last. */
  | { readonly stand: 'over'; readonly days: number };

export type CertificateStand = { readonly stand: 'in-force' } | { readonly stand: 'unknown' } | Lapse;

/**
 * How the certificate of a product stands on a day. The last day still counts.
 * @law 26/2026/QĐ-TTg, Art. 6
 * @example certificateStand({ name: 'Măng', standing: 'granted', until: '2026-11-20' }, '2026-11-27') // { stand: 'over', days: 7 }
 */
export function certificateStand({ standing, until }: CertifiedProduct, day: LocalDate): CertificateStand {
  if (standing === 'withdrawn') return { stand: 'withdrawn' };
  if (standing === 'none' || standing === 'ranked-only' || standing === 'no-decision') return { stand: 'none' };
  if (until === null) return { stand: 'unknown' };
  const days = daysBetween(until, day);
  return days > 0 ? { stand: 'over', days } : { stand: 'in-force' };
}

/**
 * Why the certificate of a product does not stand on a day; `null`: it stands, or nothing is known of its end.
 * @example lapseOf({ name: 'Măng', standing: 'granted', until: '2026-11-20' }, '2026-11-20') // null
 */
export function lapseOf(product: CertifiedProduct, day: LocalDate): Lapse | null {
  const stand = certificateStand(product, day);
  return stand.stand === 'in-force' || stand.stand === 'unknown' ? null : stand;
}

/** Findings that say that no certificate in force stands behind the mark. */
const DENIES: readonly FindingKind[] = ['expired-mark-in-use', 'uncertified-use'];

/**
 * The products that a finding of this kind is about, where the register holds every one of them as certified on that day: it says otherwise,
 * and whoever confirms the finding gives a reason. Empty: it says nothing against it.
 * @example heldOtherwise('label-incomplete', [{ name: 'Măng', standing: 'granted', until: '2027-04-10' }], '2026-11-27') // []
 */
export function heldOtherwise(
  kind: FindingKind,
  products: readonly CertifiedProduct[],
  day: LocalDate,
): readonly CertifiedProduct[] {
  const inForce = products.filter((one) => certificateStand(one, day).stand === 'in-force');
  return DENIES.includes(kind) && inForce.length === products.length ? inForce : [];
}

export interface Contradiction {
  /** The answer that claims it. */
  readonly field: string;
  readonly question: string;
  /** What it claims: a certificate in force, none in force, never recognised. */
  readonly says: 'in-force' | 'not-in-force' | 'never-recognised';
  /** Products whose certificate does not stand as the answer says, with why. */
  readonly products: readonly (CertifiedProduct & { readonly lapse: Lapse })[];
  /** Products that are certified, or were once, where the answer says that they are not. */
  readonly certified: readonly CertifiedProduct[];
  /** A finding of the same record says otherwise. */
  readonly finding: boolean;
}

/** Whether the register knows of a decision that recognised it, whatever became of it. */
const everRecognised = ({ standing, until }: CertifiedProduct): boolean =>
  until !== null || (standing !== 'none' && standing !== 'ranked-only' && standing !== 'no-decision');

/**
 * The answers of a record about certificates that the register knows otherwise: "yes" where a product's is over or a finding says so, "no"
 * where all of them are in force, "never recognised" where all of them were.
 * @example contradictionsOf(record, [mark], [{ name: 'Măng', standing: 'granted', until: '2026-11-20' }], '2026-11-27').length // 1
 */
export function contradictionsOf(
  record: Pick<VisitRecord, 'answers' | 'findings'>,
  checklists: readonly Checklist[],
  products: readonly CertifiedProduct[],
  day: LocalDate,
): readonly Contradiction[] {
  const over = products.flatMap((one) => {
    const lapse = lapseOf(one, day);
    return lapse === null ? [] : [{ ...one, lapse }];
  });
  const allOf = (is: (one: CertifiedProduct) => boolean) => (products.every(is) ? products : []);
  return checklists.flatMap(({ key, sections }) =>
    sections
      .flatMap((one) => one.questions)
      .filter((one) => one.about !== undefined)
      .flatMap(({ code, text, about }): readonly Contradiction[] => {
        const field = answerField(key, code);
        const answer = record.answers.find((one) => one.field === field)?.value?.value;
        if (answer === 'no') {
          const says = about === 'certificate-valid' ? ('not-in-force' as const) : ('never-recognised' as const);
          const isHeld = (one: CertifiedProduct): boolean =>
            says === 'not-in-force' ? certificateStand(one, day).stand === 'in-force' : everRecognised(one);
          const certified = allOf(isHeld);
          return certified.length === 0
            ? []
            : [{ field, question: text, says, products: [], certified, finding: false }];
        }
        if (answer !== 'yes' || about !== 'certificate-valid') return [];
        // A finding out of this checklist's other questions, or written by itself.
        const finding = record.findings.some(
          ({ value }) =>
            value !== null &&
            DENIES.includes(value.kind) &&
            (value.question === null || partsOfField(value.question)?.key === key),
        );
        if (over.length === 0 && !finding) return [];
        return [{ field, question: text, says: 'in-force', products: over, certified: [], finding }];
      }),
  );
}
