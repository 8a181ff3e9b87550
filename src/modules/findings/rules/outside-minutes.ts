// Whether a finding stands in the minutes that the producer was read, or was established after they were closed. Papers and pages say which.

import type { Finding } from './finding.ts';
import type { VisitMinutes } from './minutes.ts';

type Found = Pick<Finding, 'id' | 'visitId' | 'madeAt'>;
type Closed = Pick<VisitMinutes, 'visitId' | 'state' | 'frozen' | 'changedAt'>;

/**
 * Whether closed minutes do not hold a finding. Minutes of before name no findings: what was there when they were closed is held.
 * @example isOutsideMinutes(finding, { ...minutes, state: 'draft' }) // false: they may still take it in
 */
export function isOutsideMinutes(finding: Found, minutes: Closed | null): boolean {
  if (minutes === null || minutes.state === 'draft') return false;
  if (finding.visitId !== minutes.visitId) return true;
  const held = (minutes.frozen?.findings ?? []).flatMap((one) => one.id ?? []);
  const namesThem = held.length > 0 || (minutes.frozen?.findings.length ?? 0) === 0;
  return namesThem ? !held.includes(finding.id) : finding.madeAt > minutes.changedAt;
}
