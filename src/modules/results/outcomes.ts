// A frozen result as papers and pages speak of it: points exactly, the level, and why not more, one sentence each.

import { calmTitle } from '#kernel/calm-title.ts';
import type { Mean } from '#kernel/points.ts';
import { showMean } from '#kernel/points.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { compileSet } from '#modules/evaluation/index.ts';
import type { ComputedResult, PaperResult, ResultContent } from '#modules/scoring/index.ts';
import type { Outcome } from '#official-forms/decree-30-2020/council-lines.ts';

type Level = 1 | 2 | 3 | 4 | 5;

/** Hundredths of a point as an exact mean. */
const ofHundredths = (hundredths: number): Mean => ({ sum: hundredths, count: 100 });

async function reasonsOf({ answer, set }: ComputedResult): Promise<readonly string[]> {
  const criteria = await findCriteriaSet(set.id);
  const compiled = criteria === null ? null : compileSet(criteria);
  const title = (code: string): string => calmTitle(compiled?.byCode.get(code)?.title ?? '');
  const gates = answer.gates.map(({ text, citation }) => `Dừng đánh giá: “${text}” (${citation})`);
  const blocks = answer.blockedBy.map((one) => {
    if ('criterion' in one) {
      return `Tiêu chí ${one.criterion} (${title(one.criterion)}) chưa đạt mức tối thiểu của hạng ${one.level} sao`;
    }
    return `Điểm trung bình ${showMean(one.has)} dưới mức ${one.needs / 100} điểm của hạng ${one.level} sao`;
  });
  return [...gates, ...blocks];
}

function paperOutcome(content: PaperResult): Outcome {
  const { parts, total, allowed, note } = content;
  const band = total >= 9_000 ? 5 : total >= 7_000 ? 4 : total >= 5_000 ? 3 : total >= 3_000 ? 2 : 1;
  return {
    kind: 'scored',
    total: ofHundredths(total),
    parts: [ofHundredths(parts.A), ofHundredths(parts.B), ofHundredths(parts.C)],
    band,
    allowed: allowed as Level | null,
    reasons: note === null ? [] : [note],
  };
}

/** What came of a product, in the words of its papers. */
export async function outcomeOf(content: ResultContent): Promise<Outcome> {
  if (content.kind === 'paper') return paperOutcome(content);
  const { total, parts, band, allowed } = content.answer;
  const mean = ({ sum, count }: Mean): Mean => ({ sum, count });
  return {
    kind: 'scored',
    total: mean(total),
    parts: [mean(parts.A), mean(parts.B), mean(parts.C)],
    band,
    allowed,
    reasons: await reasonsOf(content),
  };
}

/**
 * A result of the province's own evaluation after the ministry found the product below 90: it is not sent up again, and four stars are the
 * highest that the province gives.
 * @law 26/2026/QĐ-TTg, Điều 4 khoản 1, Điều 7 khoản 4 điểm g
 * @example withinProvince({ kind: 'scored', allowed: 5, … }) // { kind: 'scored', allowed: 4, … }
 */
export function withinProvince(outcome: Outcome): Outcome {
  if (outcome.kind !== 'scored' || outcome.allowed !== 5) return outcome;
  const why = 'Hội đồng cấp trung ương đã đánh giá không đạt 90 điểm; tỉnh đánh giá theo thẩm quyền, cao nhất 4 sao';
  return { ...outcome, allowed: 4, reasons: [...outcome.reasons, why] };
}
