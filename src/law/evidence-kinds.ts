// The fifteen subjects under which a producer proves what Form 02 says (26/2026/QĐ-TTg, Phụ lục III, Mẫu số 02, Phần III), in
// the order of the form, and when a paper of each kind ends.

import { type Confidence, confidences, type LawValue } from './law-reader.ts';

/** Kinds of evidence, in the order of the form. */
export const evidenceKinds = [
  'business-registration',
  'production-conditions',
  'raw-material-origin',
  'environment-and-technology',
  'local-labour',
  'business-growth',
  'intellectual-property',
  'market-development',
  'product-promotion',
  'product-story',
  'quality-declaration',
  'test-report',
  'codes-and-traceability',
  'quality-management',
  'awards',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/**
 * For whom the form asks a kind: producers with a business registration · products that need a certificate by the law in
 * force · whoever claims points for a criterion that it proves.
 */
export const evidenceNeeds = ['registered-producer', 'licensed-product', 'criterion'] as const;
export type EvidenceNeed = (typeof evidenceNeeds)[number];

/** When a paper of a kind ends: never · on the day printed on it · so many months after it was issued. */
export const evidenceEnds = ['never', 'on-paper', 'after-months'] as const;
export type EvidenceEnd = (typeof evidenceEnds)[number];

/** What the law and our reading of it say about one kind. */
export interface EvidenceKindRule {
  readonly kind: EvidenceKind;
  /** Code in the criteria sets: `E01` to `E15`. */
  readonly code: string;
  readonly neededFor: EvidenceNeed;
  readonly ends: EvidenceEnd;
  /** The usual term in months, where there is one. */
  readonly months: number | null;
  /** How sure the end is; whom it concerns and its subject are the act's. */
  readonly confidence: Confidence;
  readonly note: string | null;
}

/** Reads the kinds: all of them, once each, in order. */
export function readEvidenceKinds(value: LawValue): readonly EvidenceKindRule[] {
  const rules = value.list((item): EvidenceKindRule => {
    const o = item.object(['kind', 'code', 'neededFor', 'ends', 'months', 'confidence', 'note']);
    const rule = {
      kind: o.kind.oneOf(evidenceKinds),
      code: o.code.text(),
      neededFor: o.neededFor.oneOf(evidenceNeeds),
      ends: o.ends.oneOf(evidenceEnds),
      months: o.months.orNull((v) => v.whole(1, 600)),
      confidence: o.confidence.oneOf(confidences),
      note: o.note.orNull((v) => v.text()),
    };
    if (rule.ends === 'after-months' && rule.months === null) o.months.fault('expected a number of months');
    return rule;
  });
  rules.forEach((rule, i) => {
    if (rule.kind !== evidenceKinds[i]) value.fault(`expected ${evidenceKinds[i] ?? 'nothing'} at ${i}`);
    if (rule.code !== `E${String(i + 1).padStart(2, '0')}`) value.fault(`expected the code of number ${i + 1}`);
  });
  if (rules.length !== evidenceKinds.length) value.fault('expected every kind');
  return rules;
}
