// Whether a certificate may be issued for a recognition on a day: a decision in force, of a body that could give these
// stars on the day of the decision, and a term that is clear.

import type { LocalDate } from '#kernel/calendar.ts';
import { type Problem, type ProblemCode, problem } from '#kernel/problem.ts';
import { isPrintable } from './certificate.ts';
import { competenceOf, competentLevels, type IssuerKind } from './issuer.ts';
import { hasDecision, type Recognition } from './recognition.ts';
import { isValid, statusOn } from './status.ts';

/**
 * Why no certificate is issued for it on that day; `null` where one may be.
 * @law 26/2026/QĐ-TTg, Arts 4.1, 4.3
 * @example issueFault({ ...recognition, stars: 5, issuerKind: 'province', issuedOn: date('2026-07-30') }, today)?.code // 'certificates/issuer-not-competent'
 */
export function issueFault(recognition: Recognition, day: LocalDate): Problem | null {
  const refused = (code: ProblemCode, details: Readonly<Record<string, unknown>> = {}): Problem =>
    problem('conflict', code, details);
  const { stars, issuedOn, issuerKind } = recognition;
  if (stars < 3) return refused('certificates/below-certificate');
  if (!hasDecision(recognition) || issuedOn === null) return refused('certificates/no-decision-to-certify');
  const kind: IssuerKind = issuerKind ?? 'unknown';
  const competence = competenceOf(stars, issuedOn, kind);
  if (competence === 'unknown-issuer') return refused('certificates/issuer-not-clear');
  if (competence === 'not-competent') {
    const competent = competentLevels(stars as 3 | 4 | 5, issuedOn);
    return refused('certificates/issuer-not-competent', { stars, kind, issuedOn, competent });
  }
  const { status } = statusOn(recognition, day);
  if (!isValid(status)) return refused('certificates/not-valid-to-certify', { status });
  return isPrintable(recognition) ? null : refused('certificates/no-decision-to-certify');
}
