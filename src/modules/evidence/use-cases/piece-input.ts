// What is asked of a piece, and which answers do not fit together.

import type { LocalDate } from '#kernel/calendar.ts';
import type { FieldProblem } from '#kernel/problem.ts';
import { evidenceKinds } from '#law/evidence-kinds.ts';
import { oneOf, optionalDate, optionalLines, optionalText, text } from '#runner/fields.ts';
import type { EvidenceDraft } from '../rules/evidence-piece.ts';

export const pieceShape = {
  kind: oneOf(evidenceKinds),
  title: text(200),
  issuer: optionalText(200),
  number: optionalText(100),
  /** The first day on which it counts. */
  issuedOn: optionalDate,
  /** The last day on which it counts; nothing: without end. */
  expiresOn: optionalDate,
  note: optionalLines(1_000),
};

/** Every field that cannot be; the first and the last day may be the same. */
export function problemsOf(draft: Partial<EvidenceDraft>, today: LocalDate): readonly FieldProblem[] {
  const { issuedOn = null, expiresOn = null } = draft;
  const problems: FieldProblem[] = [];
  if (issuedOn !== null && issuedOn > today) problems.push({ path: 'issuedOn', code: 'evidence/issued-in-future' });
  if (issuedOn !== null && expiresOn !== null && expiresOn < issuedOn) {
    problems.push({ path: 'expiresOn', code: 'evidence/ends-before-begin' });
  }
  return problems;
}

/** The draft alone, out of an input that holds more. */
export function draftOf({ kind, title, issuer, number, issuedOn, expiresOn, note }: EvidenceDraft): EvidenceDraft {
  return { kind, title, issuer, number, issuedOn, expiresOn, note };
}
