// A decision recorded from its signed paper, and everything that cannot be (26/2026/QĐ-TTg, Art. 4.1, 7.3e, 7.4e).

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import { partsOf } from '#kernel/calendar.ts';
import type { AccountId, Id, ProductId, RecognitionId } from '#kernel/ids.ts';
import type { FieldProblem } from '#kernel/problem.ts';
import type { SessionId } from '#modules/councils/index.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import type { KeptFile } from '#modules/evidence/index.ts';
import { type NumberInUse, wrongNumber } from '#modules/letter-book/index.ts';
import { parseOfficialCode } from '#modules/products/index.ts';
import { bodyFault } from './decision-body.ts';
import type { ResultLine } from './result-line.ts';

/** `recognition`: of the chair of the province · `approval`: of 90 points and more, grants nothing · `ministry`: of the minister. */
export const decisionKinds = ['recognition', 'approval', 'ministry'] as const;
export type DecisionKind = (typeof decisionKinds)[number];
export type DecisionId = Id<'result-decision'>;

export interface Decision {
  readonly id: DecisionId;
  readonly provinceCode: string;
  readonly sessionId: SessionId;
  readonly kind: DecisionKind;
  readonly number: string;
  readonly serial: string;
  readonly decidedOn: LocalDate;
  readonly issuedYear: number;
  /** As printed. */
  readonly issuer: string;
  readonly signer: string;
  readonly file: KeptFile;
  readonly recordedBy: AccountId | null;
  readonly recordedAt: Instant;
}

export interface DecisionLine {
  readonly id: Id<'result-decision-line'>;
  readonly decisionId: DecisionId;
  readonly dossierId: DossierId;
  readonly productId: ProductId;
  readonly act: 'recognised' | 'approved' | 'left-out';
  readonly stars: number | null;
  readonly productCode: string | null;
  readonly recognitionId: RecognitionId | null;
  /** Why it was left out. */
  readonly reason: string | null;
}

/** A product as the form gives it. */
export interface TypedLine {
  readonly dossierId: DossierId;
  readonly included: boolean;
  readonly stars: number | null;
  readonly productCode: string | null;
  readonly reason: string | null;
}

export interface TypedDecision {
  readonly kind: DecisionKind;
  readonly number: string;
  readonly decidedOn: LocalDate;
  readonly issuer: string;
  readonly lines: readonly TypedLine[];
}

/** A product that this kind of decision can take. */
export interface Candidate
  extends Pick<ResultLine, 'dossierId' | 'product' | 'openItems' | 'provinceCode' | 'communeCode'> {
  /** The level that it must be given; `null` at an approval. */
  readonly stars: 3 | 4 | 5 | null;
}

export interface DecisionFacts {
  readonly today: LocalDate;
  /** Whose register it is: `Tỉnh Lai Châu`. */
  readonly province: string;
  readonly heldOn: LocalDate;
  /** The day of the minutes; `null`: nobody numbered them. */
  readonly minutesOn: LocalDate | null;
  readonly candidates: readonly Candidate[];
  /** A product of another dossier that has one of the typed codes already. */
  readonly takenCodes: ReadonlyMap<string, string>;
  /** What a refusal says of the paper that has the number already; `null`: the number is free. */
  readonly taken: Pick<NumberInUse, 'paper' | 'number' | 'issuedOn' | 'about'> | null;
}

/** Wrong in the head of a decision: number, day, body. */
function headProblems(typed: TypedDecision, facts: DecisionFacts): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  const { kind, number, decidedOn, issuer } = typed;
  const { today, heldOn, minutesOn, taken } = facts;
  problems.push(...wrongNumber('quyet-dinh', number, 'number'));
  if (taken !== null) problems.push({ path: 'number', code: 'letter-book/number-taken', details: { ...taken } });
  if (decidedOn > today) problems.push({ path: 'decidedOn', code: 'results/decision-in-future' });
  else if (decidedOn < heldOn) {
    problems.push({ path: 'decidedOn', code: 'results/decision-before-session', details: { heldOn } });
  } else if (minutesOn === null) problems.push({ path: 'decidedOn', code: 'results/minutes-not-numbered' });
  else if (decidedOn < minutesOn) {
    problems.push({ path: 'decidedOn', code: 'results/decision-before-minutes', details: { minutesOn } });
  }
  const { province } = facts;
  const body = bodyFault(kind, issuer, { province, day: decidedOn });
  if (body !== null) problems.push({ path: 'issuer', code: body, details: { kind, decidedOn, province } });
  return problems;
}

/** Wrong at one product: nothing but the level allowed, its items settled, a code of its commune and year that nobody else has. */
function lineProblems(
  line: TypedLine,
  at: number,
  typed: TypedDecision,
  facts: DecisionFacts,
): readonly FieldProblem[] {
  const path = (field: string): string => `lines.${at}.${field}`;
  const candidate = facts.candidates.find((one) => one.dossierId === line.dossierId);
  if (candidate === undefined) return [{ path: path('included'), code: 'results/not-for-this-decision' }];
  const { product } = candidate;
  if (!line.included) {
    return line.reason === null
      ? [{ path: path('reason'), code: 'results/left-out-without-reason', details: { product } }]
      : [];
  }
  const problems: FieldProblem[] = [];
  if (candidate.openItems > 0) {
    const details = { product, items: candidate.openItems };
    problems.push({ path: path('included'), code: 'results/items-open', details });
  }
  if (typed.kind === 'approval') return problems;
  if (line.stars !== candidate.stars) {
    const details = { product, allowed: candidate.stars, typed: line.stars };
    problems.push({ path: path('stars'), code: 'results/other-stars-than-allowed', details });
  }
  const code = line.productCode === null ? null : parseOfficialCode(line.productCode);
  const { year } = partsOf(facts.heldOn);
  if (code === null || code.kind !== 'ocop-new') {
    problems.push({ path: path('productCode'), code: 'results/no-product-code', details: { product } });
  } else if (
    code.provinceCode !== candidate.provinceCode ||
    code.communeCode !== candidate.communeCode ||
    code.year !== year
  ) {
    const details = { product, begins: `${candidate.provinceCode}-${candidate.communeCode}`, year };
    problems.push({ path: path('productCode'), code: 'results/product-code-of-elsewhere', details });
  } else {
    const others = typed.lines.filter(
      (one) => one.included && parseOfficialCode(one.productCode ?? '')?.text === code.text,
    );
    const owner = facts.takenCodes.get(code.text) ?? null;
    if (owner !== null || others.length > 1) {
      problems.push({
        path: path('productCode'),
        code: 'results/product-code-taken',
        details: { code: code.text, owner },
      });
    }
  }
  return problems;
}

/**
 * Everything that keeps a decision from being recorded, all at once. A day equal to that of the minutes is allowed.
 * @law 26/2026/QĐ-TTg, Điều 4 khoản 1, Điều 7 khoản 3 điểm e, khoản 4 điểm e
 */
export function decisionProblems(typed: TypedDecision, facts: DecisionFacts): readonly FieldProblem[] {
  const problems = [...headProblems(typed, facts)];
  typed.lines.forEach((line, at) => {
    problems.push(...lineProblems(line, at, typed, facts));
  });
  const missing = facts.candidates.filter((one) => typed.lines.every((line) => line.dossierId !== one.dossierId));
  if (missing.length > 0) {
    problems.push({ path: 'lines', code: 'results/products-not-named', details: { count: missing.length } });
  }
  if (typed.lines.every((line) => !line.included)) problems.push({ path: 'lines', code: 'results/nothing-decided' });
  return problems;
}

/**
 * The code to propose: the serial that the commune keeps for the product, with the year of this evaluation; for a product without one
 * the next serial of the commune.
 * @law 26/2026/QĐ-TTg, Phụ lục II: T-X-STT-20YY
 * @example proposedCode({ provinceCode: '12', communeCode: '03390', year: 2026, own: ['12-03390-3-2024'], lastSerial: 9 }) // '12-03390-3-2026'
 */
export function proposedCode(asked: {
  readonly provinceCode: string;
  readonly communeCode: string;
  readonly year: number;
  readonly own: readonly string[];
  readonly lastSerial: number;
}): string {
  const { provinceCode, communeCode, year, own, lastSerial } = asked;
  const kept = own
    .map(parseOfficialCode)
    .filter((code) => code?.communeCode === communeCode)
    .sort((a, b) => (b?.year ?? 0) - (a?.year ?? 0))[0];
  return [provinceCode, communeCode, kept?.serial ?? lastSerial + 1, year].join('-');
}

/** What the ledger keeps of a decision. */
export function decisionContent(
  { recordedAt, recordedBy, ...content }: Decision,
  lines: readonly DecisionLine[],
): Readonly<Record<string, unknown>> {
  return { ...content, lines: lines.map(({ id, decisionId, ...line }) => line) };
}
