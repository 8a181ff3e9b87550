// The papers of a session in the order of the work, each with its number, its signed scan, and whether a decision can be recorded.

import type { LocalDate } from '#kernel/calendar.ts';
import { isDecision, numberOf, type PaperKind, paperKinds, paperWord } from '../rules/papers.ts';
import { candidatesFor } from '../use-cases/record-decision.ts';
import type { SessionResults } from '../use-cases/session-results.ts';

export interface PaperLine {
  readonly kind: Exclude<PaperKind, 'notice'>;
  readonly word: string;
  readonly number: string | null;
  readonly issuedOn: LocalDate | null;
  readonly fileId: string | null;
  /** Of a decision: the kind that is recorded. */
  readonly decision: 'recognition' | 'approval' | null;
  readonly mayDecide: boolean;
}

/** Whether there is anything for a paper to speak of. */
function speaksOf(all: SessionResults, kind: PaperKind): boolean {
  const has = (follows: string) => all.results.some((one) => one.follows === follows && one.openItems === 0);
  switch (kind) {
    case 'submission':
      return has('recognise') || has('to-ministry');
    case 'recognition':
      return has('recognise');
    case 'approval':
    case 'ministry-request':
      return has('to-ministry');
    default:
      return true;
  }
}

/** Lines for the papers that there are; notices have a page of their own. */
export function paperLines(all: SessionResults): readonly PaperLine[] {
  return paperKinds.flatMap((kind): readonly PaperLine[] => {
    if (kind === 'notice' || !speaksOf(all, kind)) return [];
    const word = paperWord(kind);
    if (isDecision(kind)) {
      const decided = all.decisions.filter((one) => one.kind === kind).at(-1) ?? null;
      const decision = kind === 'approval' ? 'approval' : 'recognition';
      const mayDecide = candidatesFor(decision, all).some((one) => one.openItems === 0);
      const { number = null, decidedOn: issuedOn = null, id: fileId = null } = decided ?? {};
      return [{ kind, word, number, issuedOn, fileId, decision, mayDecide }];
    }
    const given = numberOf(all.numbers, { kind, dossierId: null });
    const scan = all.scans.filter((one) => one.kind === kind).at(-1);
    const { number = null, issuedOn = null } = given ?? {};
    return [{ kind, word, number, issuedOn, fileId: scan?.id ?? null, decision: null, mayDecide: false }];
  });
}
