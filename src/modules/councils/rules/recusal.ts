// Who does not score which dossier: who declared a conflict of interest, who declared nothing, and who had a hand in the dossier.

import type { DossierId } from '#modules/dossiers/index.ts';
import type { CouncilMemberId } from './council.ts';
import type { ConflictDeclaration, RecusalRule } from './session.ts';

/** A member and a dossier. */
export interface Pair {
  readonly memberId: CouncilMemberId;
  readonly dossierId: DossierId;
}

/** How a member stands to a dossier: may score it, is recused, or has said nothing. */
export interface Standing extends Pair {
  readonly standing: 'declared' | 'recused' | 'undeclared';
  readonly reason: string | null;
  readonly rule: RecusalRule | null;
}

/**
 * How each member stands to each dossier. A rule weighs before words: whoever prepared a dossier does not score it, whatever they
 * declare. The last declaration counts.
 * @example standingsOf([m], [d], []) // [{ memberId: m, dossierId: d, standing: 'undeclared', … }]
 */
export function standingsOf(
  memberIds: readonly CouncilMemberId[],
  dossierIds: readonly DossierId[],
  declarations: readonly ConflictDeclaration[],
): readonly Standing[] {
  const current = declarations.filter((one) => one.isCurrent);
  const of = (pair: Pair, byRule: boolean) =>
    current.find(
      (one) => one.memberId === pair.memberId && one.dossierId === pair.dossierId && (one.source === 'rule') === byRule,
    );
  return memberIds.flatMap((memberId) =>
    dossierIds.map((dossierId): Standing => {
      const pair = { memberId, dossierId };
      const [rule, said] = [of(pair, true), of(pair, false)];
      if (rule?.hasConflict) return { ...pair, standing: 'recused', reason: null, rule: rule.rule };
      if (said === undefined) return { ...pair, standing: 'undeclared', reason: null, rule: null };
      return { ...pair, standing: said.hasConflict ? 'recused' : 'declared', reason: said.reason, rule: null };
    }),
  );
}

/** Who had which hand in a dossier, by account. */
export interface Hands {
  readonly dossierId: DossierId;
  /** Typed or sent it, recorded the producer's word, wrote or issued the commune's report. */
  readonly prepared: ReadonlySet<string>;
  /** Was in the advisory team whose opinion was issued, or wrote in its sheet. */
  readonly reviewed: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
}

/**
 * Why somebody is recused by what they did; `null`: by nothing. The act is silent on it; that who prepared a file does not judge it is
 * ours, for every dossier alone.
 */
export function recusedBy(hands: Hands, accountId: string): RecusalRule | null {
  if (hands.speakers.has(accountId)) return 'speaks-for-producer';
  if (hands.prepared.has(accountId)) return 'prepared';
  return hands.reviewed.has(accountId) ? 'reviewed' : null;
}
