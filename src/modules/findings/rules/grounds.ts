// Which grounds of Article 8 a finding may lead to, and which paper starts the term: the conclusion of the inspection or supervision, or the
// conclusion of another competent body. A finding alone starts none (26/2026/QĐ-TTg, Art. 8.1b–e, 8.4).

import type { WithdrawalGround } from '#law/parameters.ts';
import type { FindingKind } from './finding.ts';

/** Grounds that rest on the conclusion of an inspection or a supervision. @law 26/2026/QĐ-TTg, Art. 8.1b, c, d, e */
export const groundsOfConclusion = [
  'criteria-not-kept',
  'law-breach',
  'mark-misuse',
  'other-conclusion',
] as const satisfies readonly WithdrawalGround[];
export type ConclusionGround = (typeof groundsOfConclusion)[number];

/** Grounds that rest on the conclusion of another competent body. @law 26/2026/QĐ-TTg, Art. 8.1c, e */
export const groundsOfAgency: readonly ConclusionGround[] = ['law-breach', 'other-conclusion'];

const usual: Readonly<Partial<Record<FindingKind, ConclusionGround>>> = {
  'expired-mark-in-use': 'mark-misuse',
  'wrong-stars': 'mark-misuse',
  'uncertified-use': 'mark-misuse',
  'misleading-advertising': 'mark-misuse',
  'label-incomplete': 'law-breach',
  'test-missing-or-expired': 'law-breach',
  'food-safety-paper-expired': 'law-breach',
  'environment-file-missing': 'law-breach',
  'raw-material-not-local': 'criteria-not-kept',
  'trace-code-dead': 'criteria-not-kept',
  'dossier-differs-from-reality': 'criteria-not-kept',
};

/**
 * The ground that is proposed for a kind of finding; a person decides. `null`: none is near.
 * @example usualGround('wrong-stars') // 'mark-misuse'
 */
export const usualGround = (kind: FindingKind): ConclusionGround | null => usual[kind] ?? null;
