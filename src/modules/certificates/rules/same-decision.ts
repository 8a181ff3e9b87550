// Whether two entries speak of one decision: its number in any spelling, and its day.

import type { Recognition, RecognitionDraft } from './recognition.ts';

type Decision = Pick<RecognitionDraft, 'decisionNumber' | 'issuedOn'>;

const written = ({ decisionNumber }: Decision): string => (decisionNumber ?? '').toUpperCase().replace(/\s/g, '');

/**
 * Whether both name the same decision; without number and day there is none to compare.
 * @example isSameDecision({ decisionNumber: '1/qđ-ubnd', issuedOn }, { decisionNumber: '1/QĐ-UBND', issuedOn }) // true
 */
export function isSameDecision(a: Decision, b: Decision): boolean {
  return a.issuedOn !== null && a.issuedOn === b.issuedOn && written(a) !== '' && written(a) === written(b);
}

/**
 * The recognition of a product that a draft would contradict or repeat: one decision gives a product one level, so a second
 * entry of it is either a mistake of the first (which is then corrected) or of this one. `null` where there is none.
 * @law 26/2026/QĐ-TTg, Art. 4.3 (reading)
 */
export function recordedAlready<One extends Recognition>(
  draft: Decision,
  others: readonly One[],
  except: Recognition['id'] | null,
): One | null {
  return others.find((one) => one.id !== except && isSameDecision(one, draft)) ?? null;
}
