// Figures about inspection and supervision (26/2026/QĐ-TTg, Art. 9) and about points of sale: visits planned and held, what was found and put
// right, points by how they stood on a day.

import type { FindingFact, PointFact, VisitFact } from './facts.ts';
import { type CountedRecord, type FigureQuestion, isWithin } from './figure.ts';

/** Of a plan every day of the period counts, also one to come; of what was held only what had come. */
const counts = (question: FigureQuestion, which: 'plannedOn' | 'heldOn', day: VisitFact['heldOn']): boolean =>
  which === 'heldOn'
    ? isWithin(question, day)
    : day !== null && day >= question.period.from && day <= question.period.to;

/** Inspections and supervisions by their planned day or the day they were held; guidance is neither. */
export function visitsWithin(
  visits: readonly VisitFact[],
  question: FigureQuestion,
  which: 'plannedOn' | 'heldOn',
): readonly CountedRecord[] {
  return visits.flatMap((visit) => {
    if (visit.kind === 'guidance' || !counts(question, which, visit[which])) return [];
    return [
      {
        kind: 'visit',
        key: visit.id,
        name: visit.producer,
        of: visit.place,
        communeCode: visit.communeCode,
        day: visit[which],
        parts: { 'visit-kind': visit.kind, commune: visit.communeCode ?? '' },
      },
    ];
  });
}

function findingRecord(finding: FindingFact, day: CountedRecord['day']): CountedRecord {
  return {
    kind: 'finding',
    key: finding.id,
    name: finding.words,
    of: finding.of,
    communeCode: finding.communeCode,
    day,
    parts: { 'finding-kind': finding.kind, severity: finding.severity, commune: finding.communeCode ?? '' },
  };
}

/** What was found in the period. */
export const findingsWithin = (findings: readonly FindingFact[], question: FigureQuestion): readonly CountedRecord[] =>
  findings.flatMap((one) => (isWithin(question, one.foundOn) ? [findingRecord(one, one.foundOn)] : []));

/** What was looked at again in the period and is put right. */
export const correctedWithin = (findings: readonly FindingFact[], question: FigureQuestion): readonly CountedRecord[] =>
  findings.flatMap((one) =>
    one.isVerified && isWithin(question, one.closedOn) ? [findingRecord(one, one.closedOn)] : [],
  );

/** What should have been put right before a day, and nobody had answered by then; the due day itself is not late. */
export function overdueCorrections(
  findings: readonly FindingFact[],
  { asOf }: FigureQuestion,
): readonly CountedRecord[] {
  const notBy = (day: CountedRecord['day']): boolean => day === null || day > asOf;
  return findings.flatMap((one) => {
    const late = one.foundOn <= asOf && one.dueOn !== null && one.dueOn < asOf;
    return late && notBy(one.answeredOn) && notBy(one.closedOn) ? [findingRecord(one, one.dueOn)] : [];
  });
}

/** Points that had been opened by the day asked for, or those of them that were open on it. */
export function pointsOn(points: readonly PointFact[], which: 'open' | 'known'): readonly CountedRecord[] {
  return points
    .filter(({ state }) => which === 'known' || state === 'open')
    .map((point) => ({
      kind: 'point',
      key: point.id,
      name: point.name,
      of: point.operator,
      communeCode: point.communeCode,
      day: which === 'open' ? point.openedOn : point.stateSince,
      parts: { 'point-kind': point.kind, 'point-state': point.state, commune: point.communeCode ?? '' },
    }));
}
