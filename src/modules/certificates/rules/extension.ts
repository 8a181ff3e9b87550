// Whether an officer may keep a certificate in force beyond its last day (26/2026/QĐ-TTg, Art. 12.3).

import type { LocalDate } from '#kernel/calendar.ts';
import { mayHappen } from './lifecycle.ts';
import type { StatusFacts } from './status.ts';
import { statusOn } from './status.ts';
import { extensionIsDoubtful, latestExtension } from './validity.ts';

/** What is wrong with an extension; `doubtful-footing` passes once the officer confirms it. */
export type ExtensionFault =
  | { readonly code: 'not-in-this-state' }
  | { readonly code: 'no-rule' }
  | { readonly code: 'too-early'; readonly after: LocalDate }
  | { readonly code: 'too-late'; readonly latest: LocalDate }
  | { readonly code: 'past' }
  | { readonly code: 'doubtful-footing'; readonly expiresOn: LocalDate };

/**
 * What stands against an extension until a day, or `null`: it must reach beyond the last valid day, at most 180 days
 * (that day counts), not lie in the past, and for a certificate that ends after 19/09/2026 be confirmed on its own.
 * @law 26/2026/QĐ-TTg, Art. 12.3
 * @example extensionFault(ends15Jan2027, date('2027-07-15'), date('2027-01-20'), true)?.code // 'too-late'
 */
export function extensionFault(
  facts: StatusFacts,
  until: LocalDate,
  today: LocalDate,
  confirmed: boolean,
): ExtensionFault | null {
  const { expiresOn } = facts;
  if (expiresOn === null || !mayHappen(statusOn(facts, today).status, 'extend')) return { code: 'not-in-this-state' };
  const latest = latestExtension(expiresOn, today);
  if (latest === null) return { code: 'no-rule' };
  if (until <= expiresOn) return { code: 'too-early', after: expiresOn };
  if (until > latest) return { code: 'too-late', latest };
  if (until < today) return { code: 'past' };
  return extensionIsDoubtful(expiresOn, today) && !confirmed ? { code: 'doubtful-footing', expiresOn } : null;
}
