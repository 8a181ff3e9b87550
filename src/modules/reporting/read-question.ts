// Whose figures, of which period, as of which day: read from an address or a program's call, within what the reader may see.

import { z } from 'zod';
import { covers, type Reach } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { optionalDate, optionalOneOf, optionalText } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import type { FigurePlace, FigureQuestion } from './rules/figure.ts';
import { type PeriodKind, periodKinds, readPeriod } from './rules/period.ts';

/** Fields of the question; what is left out is the own unit, this half year, today. */
export const questionFields = {
  /** Code of a province or of a commune of today. */
  unit: optionalText(10),
  periodKind: optionalOneOf(periodKinds),
  /** A day of the period; of free days the first. */
  from: optionalDate,
  /** Of free days the last. */
  to: optionalDate,
  asOf: optionalDate,
} as const;

const input = z.object(questionFields);
export type QuestionInput = z.infer<typeof input>;

/** Units whose figures a reader may ask for: provinces with their communes, or communes alone. */
export interface PlaceChoice extends FigurePlace {
  readonly code: string;
  readonly name: string;
}

/** Every unit that a figure may be asked for, of some provinces. */
async function unitsOf(provinceCodes: readonly string[]): Promise<readonly PlaceChoice[]> {
  const labels = await loadUnitLabels();
  return provinceCodes.flatMap((code): readonly PlaceChoice[] => [
    { code, name: labels.province(code), provinceCode: code, communeCode: null },
    ...labels
      .communesOf(code)
      .map((one) => ({ code: one.code, name: one.name, provinceCode: code, communeCode: one.code })),
  ]);
}

const provinceCodes = async (): Promise<readonly string[]> =>
  (await loadUnitLabels()).provinces().map((one) => one.code);

/** The units that a reader chooses from, the widest first; who reaches everything chooses a province. */
export async function placesWithin(reach: Reach): Promise<readonly PlaceChoice[]> {
  const provinces = await provinceCodes();
  if (reach.all) return (await unitsOf(provinces)).filter((one) => one.communeCode === null);
  const all = await unitsOf(reach.communeCodes.length === 0 ? reach.provinceCodes : provinces);
  return all.filter((one) => covers(reach, one));
}

/** The period asked for; this half year where nothing is said. */
function periodAsked({ periodKind, from, to }: QuestionInput, today: LocalDate) {
  const kind: PeriodKind = periodKind ?? 'half-year';
  if (kind !== 'days') return readPeriod(kind, from ?? today, null);
  return readPeriod('days', from, to);
}

/** The question as it is asked; refused where the unit is none of the reader's, or days are wrong. */
export async function readQuestion(
  asked: QuestionInput,
  { reach, today }: Pick<Context, 'reach' | 'today'>,
): Promise<Result<FigureQuestion>> {
  const places = asked.unit === null ? await placesWithin(reach) : await unitsOf(await provinceCodes());
  const place = asked.unit === null ? places[0] : places.find((one) => one.code === asked.unit);
  if (place === undefined || !covers(reach, place)) return refuse(notFound);
  const wrong: FieldProblem[] = [];
  const period = periodAsked(asked, today);
  if (period === null) {
    if (asked.from === null) wrong.push({ path: 'from', code: 'required' });
    if (asked.to === null) wrong.push({ path: 'to', code: 'required' });
    else if (asked.from !== null) wrong.push({ path: 'to', code: 'reporting/period-ends-first' });
  }
  const asOf = asked.asOf ?? today;
  if (asOf > today) wrong.push({ path: 'asOf', code: 'reporting/as-of-in-future' });
  if (period === null || wrong.length > 0) return refuse(invalidFields(wrong));
  const { provinceCode, communeCode } = place;
  return ok({ provinceCode, communeCode, period, asOf });
}
