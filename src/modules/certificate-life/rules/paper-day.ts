// The day of a paper of a case: it has come, and does not lie before what the paper follows. Both days themselves count as right.

import type { LocalDate } from '#kernel/calendar.ts';
import type { FieldProblem } from '#kernel/problem.ts';

/** `follows`: the day of what it follows (`null`: of nothing), and what is said where the paper lies before it. */
export function wrongPaperDay(
  path: string,
  day: LocalDate,
  today: LocalDate,
  follows: { readonly day: LocalDate | null; readonly code: string },
): FieldProblem[] {
  const wrong: FieldProblem[] = day > today ? [{ path, code: 'certificate-life/paper-in-future' }] : [];
  if (follows.day !== null && day < follows.day)
    wrong.push({ path, code: follows.code, details: { day: follows.day } });
  return wrong;
}
