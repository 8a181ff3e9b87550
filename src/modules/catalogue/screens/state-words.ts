// The state of a recognition as the public reads it: the tag, and one plain sentence of what it means today.

import type { RecognitionState } from '#design/status-tag.tsx';
import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import type { Texts } from '#texts/index.ts';
import type { PublicProduct } from '../public-product.ts';
import { type ListedStatus, saidStatus } from '../rules/listed-status.ts';

/** A day for people, or an empty text. */
export const day = (date: LocalDate | null): string => (date === null ? '' : formatVietnamese(date));

/** The tag of a state; absent where there is no recognition to speak of. */
export function tagOf(status: ListedStatus): RecognitionState | undefined {
  if (status === 'none' || status === 'not-yet') return undefined;
  return status === 'no-decision' ? 'undecided' : status;
}

/** Whether stars of this state are drawn in outline: they may not be carried. */
export function isLapsed(status: ListedStatus): boolean {
  return !['in-force', 'expiring', 'extended', 'none'].includes(status);
}

/** What the state of a product means today, in one sentence. */
export function meaningOf(product: PublicProduct, t: Texts['catalogue']['meanings']): string {
  const { current, stars } = product;
  const level = stars ?? current?.stars ?? 0;
  switch (saidStatus(product.status, product.extendedUntil)) {
    case 'in-force':
      return t['in-force'](level, day(product.validUntil));
    case 'unclear-term':
      return t['unclear-term'](level);
    case 'expiring':
      return t.expiring(level, day(product.validUntil), current?.daysLeft ?? 0);
    case 'extended':
      return t.extended(level, day(product.validUntil), day(product.extendedUntil));
    case 'expired':
      return t.expired(day(product.extendedUntil ?? product.validUntil));
    case 'suspended':
      return t.suspended(
        day(current?.suspendedFrom ?? null),
        day(current?.suspendedUntil ?? null),
        current?.suspensionOrder ?? '',
      );
    case 'withdrawn':
      return t.withdrawn(day(current?.withdrawnOn ?? null));
    case 'superseded':
      return t.superseded;
    case 'no-decision':
      return t['no-decision'](level, current?.reportedYear == null ? '' : String(current.reportedYear));
    case 're-evaluating':
      return t['re-evaluating'](day(product.validUntil));
    case 'extension-proposed':
      return t['extension-proposed'](day(product.validUntil));
    case 'not-yet':
      return t['not-yet'](day(product.issuedOn));
    case 'none':
      return t.none;
  }
}
