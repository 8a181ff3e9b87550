// A product as a closed session left it, and where it stands on its way: result, report, submission, decision, notice.

import type { LocalDate } from '#kernel/calendar.ts';
import type { ProducerId, ProductId } from '#kernel/ids.ts';
import type { DossierKind } from '#law/procedure-values.ts';
import type { DossierId } from '#modules/dossiers/index.ts';

/** What follows from a result; `official-forms` finds it from band and allowed level. */
export type Follows = 'recognise' | 'to-ministry' | 'no-certificate' | 'stopped' | 'put-off';

/** What rules need to know of a product. */
export interface ResultLine {
  readonly dossierId: DossierId;
  readonly productId: ProductId;
  readonly producerId: ProducerId;
  readonly product: string;
  readonly producer: string;
  readonly provinceCode: string;
  readonly communeCode: string;
  readonly kind: DossierKind;
  readonly follows: Follows;
  /** The level that the council allowed. */
  readonly allowed: number | null;
  /** Completion items that are not settled, and how many of them are past their day. */
  readonly openItems: number;
  readonly overdueItems: number;
}

/** What became of the ministry's file of a product. */
export interface MinistryAnswer {
  readonly outcome: 'five-stars' | 'below-ninety';
  readonly stars: number | null;
  readonly way: 'recognise' | 'evaluate' | null;
}

/** Facts on the way of one product. */
export interface WayFacts {
  readonly follows: Follows;
  readonly openItems: number;
  readonly reportOn: LocalDate | null;
  readonly submissionOn: LocalDate | null;
  readonly recognised: boolean;
  readonly approved: boolean;
  readonly leftOut: boolean;
  readonly ministry: 'none' | 'sent' | 'answered';
  readonly noticed: boolean;
}

/** Where a product stands; in the order of the work. */
export const stages = [
  'completion',
  'report',
  'submission',
  'decision',
  'to-ministry',
  'at-ministry',
  'notice',
  'done',
] as const;
export type Stage = (typeof stages)[number];

/**
 * What a product waits for next. An open completion item keeps it out of the submission; one and two stars need no decision.
 * @law 26/2026/QĐ-TTg, Điều 7 khoản 3 điểm d, đ, e, g
 * @example stageOf({ follows: 'no-certificate', … nothing yet }) // 'report'
 */
export function stageOf(facts: WayFacts): Stage {
  const decided = facts.recognised || facts.leftOut || facts.approved;
  if (!decided && facts.openItems > 0) return 'completion';
  if (facts.reportOn === null && !decided) return facts.noticed ? 'done' : 'report';
  const goesUp = facts.follows === 'recognise' || facts.follows === 'to-ministry';
  if (goesUp && !decided) return facts.submissionOn === null ? 'submission' : 'decision';
  if (facts.follows === 'to-ministry' && facts.approved && !facts.recognised) {
    if (facts.ministry === 'none') return 'to-ministry';
    if (facts.ministry === 'sent') return 'at-ministry';
  }
  return facts.noticed ? 'done' : 'notice';
}

/**
 * The level that a decision of a body may give a product now; `null`: none. The province gives what its council allowed, three or four;
 * on the ministry's answer five stars are the minister's, and below 90 the province may take the ministry council's level.
 * @law 26/2026/QĐ-TTg, Điều 4 khoản 1, Điều 7 khoản 3 điểm e, khoản 4 điểm g
 * @example starsToGive('recognition', { follows: 'to-ministry', allowed: 5 }, null) // null: never a provincial five stars
 */
export function starsToGive(
  kind: 'recognition' | 'ministry',
  line: Pick<ResultLine, 'follows' | 'allowed'>,
  answer: MinistryAnswer | null,
): 3 | 4 | 5 | null {
  if (kind === 'ministry') return answer?.outcome === 'five-stars' ? 5 : null;
  if (line.follows === 'recognise') return line.allowed === 3 || line.allowed === 4 ? line.allowed : null;
  const fallen = line.follows === 'to-ministry' && answer?.outcome === 'below-ninety' && answer.way === 'recognise';
  return fallen && (answer.stars === 3 || answer.stars === 4) ? answer.stars : null;
}

/**
 * Whether a product may be told its result: what goes to a decision only after it.
 * @law 26/2026/QĐ-TTg, Điều 7 khoản 3 điểm g
 */
export function mayBeTold(
  facts: Pick<WayFacts, 'follows' | 'recognised' | 'approved' | 'leftOut' | 'noticed'>,
): boolean {
  if (facts.noticed) return false;
  const decided = facts.recognised || facts.approved || facts.leftOut;
  return decided || facts.follows === 'no-certificate' || facts.follows === 'stopped';
}

/** Of these products those whose notice can be printed: told already, or to be told now. */
export function toPrint<One extends { readonly way: Parameters<typeof mayBeTold>[0] }>(
  results: readonly One[],
): readonly One[] {
  return results.filter(({ way }) => way.noticed || mayBeTold(way));
}
