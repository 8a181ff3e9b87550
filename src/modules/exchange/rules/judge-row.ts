// What the law and the day say of a row that has been read: what is missing, what cannot be, what has run out.

import type { LocalDate } from '#kernel/calendar.ts';
import type { RegisterRecord } from './fields.ts';
import type { RowPlace } from './place-of-row.ts';
import type { ReadRow } from './read-row.ts';
import {
  type IssuerLevel,
  issuerCompetent,
  LEAST_CERTIFIED_STARS,
  lastValidDay,
  remainingValidity,
} from './recognition-law.ts';

/**
 * Adds every finding of law and date to the row's list, completes its record with place and validity, and answers it. Expiry and the window for filing
 * again are told only of three stars and more, and only where the row has no error.
 * @law 26/2026/QĐ-TTg, Điều 4.3, 7.6, 12.1
 */
export function judgeRow(row: ReadRow, place: RowPlace, issuer: IssuerLevel, asOf: LocalDate): RegisterRecord {
  const { issues, record } = row;
  for (const finding of place.findings) issues.add(finding);
  const { issuedOn, expiresOn, star } = record;
  const certified = star === null || star >= LEAST_CERTIFIED_STARS;

  if (star === null && !row.starOutOfRange) issues.add('MISSING_STAR');
  const recognised = record.decisionNo !== null || issuedOn !== null || record.certificateNo !== null;
  if (!certified && (recognised || expiresOn !== null)) issues.add('CERTIFICATE_BELOW_3_STARS');
  const incomplete = record.decisionNo === null || (issuedOn === null && !row.issueDateInvalid);
  if (incomplete && (certified || recognised)) issues.add('MISSING_DECISION');

  if (issuedOn !== null && issuedOn > asOf) issues.add('DATE_IN_FUTURE');
  if (issuedOn !== null && expiresOn !== null) {
    if (expiresOn < issuedOn) issues.add('EXPIRY_BEFORE_ISSUE');
    else if (certified && expiresOn !== lastValidDay(issuedOn)) issues.add('VALIDITY_NOT_36_MONTHS');
  }
  if (issuerCompetent(star, issuer, issuedOn) === false) issues.add('ISSUER_NOT_COMPETENT');

  const validUntil = expiresOn ?? (issuedOn === null ? null : lastValidDay(issuedOn));
  if (validUntil !== null && star !== null && certified && !issues.hasError) {
    const remaining = remainingValidity(validUntil, asOf);
    if (remaining === 'expired') issues.add('EXPIRED');
    if (remaining === 'window-missed') issues.add('LATE_FOR_RERANK');
    if (remaining === 'window-open') issues.add('RERANK_WINDOW_OPEN');
  }
  record.oldCommuneCode = place.oldCommuneCode;
  record.newCommuneCode = place.newCommuneCode;
  record.oldDistrictCode = place.oldDistrictCode;
  record.validUntil = certified ? validUntil : null;
  return record;
}
