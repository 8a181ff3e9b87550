// What a form says of the head of a letter: as it was read and confirmed, or typed. An empty box stays empty.

import type { z } from 'zod';
import type { LocalDate } from '#kernel/calendar.ts';
import type { FieldProblem } from '#kernel/problem.ts';
import { optionalDate, optionalLines, optionalText, text } from '#runner/fields.ts';
import { dayFarBack } from '../rules/entry-day.ts';
import { numberParts } from '../rules/head-of-reading.ts';
import type { EntryDirection, LetterHeadWords } from '../rules/letter.ts';
import { numberKey } from '../rules/letter-key.ts';

export const headShape = {
  docType: optionalText(60),
  fullNumber: optionalText(60),
  issuedOn: optionalDate,
  issuer: optionalText(300),
  issuerAbove: optionalText(300),
  place: optionalText(120),
  /** Without one a line of the book would say nothing. */
  subject: text(1_000),
  addressees: optionalLines(4_000),
  recipients: optionalLines(4_000),
  signerPrefix: optionalText(120),
  signerTitle: optionalText(200),
  signerName: optionalText(120),
} as const;
export type HeadInput = z.output<z.ZodObject<typeof headShape>>;

const linesOf = (typed: string | null): readonly string[] =>
  (typed ?? '')
    .split('\n')
    .map((line) => line.replace(/^[-–+•]\s*/u, '').replace(/[;.]\s*$/u, ''))
    .filter((line) => line !== '');

export function headOf(given: HeadInput): LetterHeadWords {
  const { signerPrefix: prefix, signerTitle: title, signerName: name, addressees, recipients, ...said } = given;
  const fullNumber = given.fullNumber?.replace(/\s*([/-])\s*/gu, '$1') ?? null;
  return {
    ...said,
    ...numberParts(fullNumber),
    fullNumber,
    addressees: linesOf(addressees),
    recipients: linesOf(recipients),
    signer: prefix === null && title === null && name === null ? null : { prefix, title, name },
  };
}

/** What is wrong with a head by itself; `onDay`: when it came, or went out. */
export function headProblems(
  given: Partial<HeadInput>,
  onDay: LocalDate | null,
  direction: EntryDirection,
  today: LocalDate,
): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (given.fullNumber != null && numberKey(given.fullNumber) === null)
    problems.push({ path: 'fullNumber', code: 'directives/no-number' });
  if (onDay !== null && onDay > today) problems.push({ path: 'onDay', code: 'directives/day-to-come' });
  if (given.issuedOn != null && given.issuedOn > today)
    problems.push({ path: 'issuedOn', code: 'directives/issued-to-come' });
  else if (given.issuedOn != null && onDay !== null && direction === 'incoming' && given.issuedOn > onDay)
    problems.push({ path: 'onDay', code: 'directives/came-before-issued' });
  return problems;
}

/** A day far back is entered with a reason only. */
export function dayProblems(onDay: LocalDate, reason: string | null, today: LocalDate): readonly FieldProblem[] {
  const back = dayFarBack(onDay, today);
  return back === null || reason !== null
    ? []
    : [{ path: 'dayReason', code: `directives/day-${back}`, details: { onDay } }];
}
