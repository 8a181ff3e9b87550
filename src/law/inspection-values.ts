// Values around inspection: who may decide one (26/2026/QĐ-TTg, Art. 9.4), and the points that propose whom to inspect, which are ours.

import { type Confidence, confidences, type LawValue } from './law-reader.ts';

/** Who may decide an inspection. A commune may not: its visits are guidance or supervision. */
export const deciders = ['province-committee', 'province-office', 'ministry', 'sector-body'] as const;
export type Decider = (typeof deciders)[number];

export interface DeciderRule {
  readonly decider: Decider;
  readonly article: string;
  readonly confidence: Confidence;
  /** Its own stars; others only where a reason says why it is needed. `null`: any. */
  readonly stars: number | null;
  readonly text: string;
}

export const readDeciders = (value: LawValue): readonly DeciderRule[] =>
  value.list((item) => {
    const o = item.object(['decider', 'article', 'confidence', 'stars', 'text']);
    return {
      decider: o.decider.oneOf(deciders),
      article: o.article.text(),
      confidence: o.confidence.oneOf(confidences),
      stars: o.stars.orNull((v) => v.whole(1, 5)),
      text: o.text.text(),
    };
  });

/** Reasons for a visit, each with its points. */
export const riskReasons = [
  'expired',
  'expiry-near',
  'suspended',
  'silent-output',
  'failed-test',
  'report-open',
  'case-open',
  'finding-critical',
  'finding-major',
  'finding-minor',
  'finding-overdue',
  'finding-not-corrected',
  'withdrawal-open',
  'never-visited',
  'visit-long-ago',
] as const;
export type RiskReasonKind = (typeof riskReasons)[number];

export interface RiskPoints {
  /** A score of so many points and more is proposed. */
  readonly proposedFrom: number;
  readonly expiryNearDays: number;
  /** Findings of so many months back count. */
  readonly findingsMonths: number;
  /** A last visit further back than so many months counts. */
  readonly quietMonths: number;
  readonly points: Readonly<Record<RiskReasonKind, number>>;
}

export const readRiskPoints = (value: LawValue): RiskPoints => {
  const o = value.object(['proposedFrom', 'expiryNearDays', 'findingsMonths', 'quietMonths', 'points']);
  const points = o.points.object(riskReasons);
  return {
    proposedFrom: o.proposedFrom.whole(1, 1_000),
    expiryNearDays: o.expiryNearDays.whole(0, 3_660),
    findingsMonths: o.findingsMonths.whole(1, 240),
    quietMonths: o.quietMonths.whole(1, 240),
    points: Object.fromEntries(riskReasons.map((kind) => [kind, points[kind].whole(0, 1_000)])) as Record<
      RiskReasonKind,
      number
    >,
  };
};
