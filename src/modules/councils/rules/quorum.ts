// Whether enough members of a council are there, and who presides.

import type { CouncilMember, CouncilMemberId, MemberDuty } from './council.ts';
import type { Attendance, CouncilSession } from './session.ts';

/** A member as a session counts them: an alternate in the place of another holds that one's seat. */
export interface Seat {
  readonly member: CouncilMember;
  readonly duty: MemberDuty;
  readonly votes: boolean;
  readonly present: boolean;
  readonly onPaper: boolean;
  /** Who sits in this place instead, where somebody does. */
  readonly replacedBy: CouncilMemberId | null;
}

export interface Quorum {
  /** Members with a sheet. */
  readonly seats: number;
  readonly present: number;
  /** So many must be there. */
  readonly needed: number;
  readonly isReached: boolean;
  /** The chair, or who is delegated to preside, is there. */
  readonly isPresided: boolean;
  readonly presidingId: CouncilMemberId | null;
}

/**
 * Everybody who counts in a session. Alternates count only where they stand in, and then hold the vote of whose place they take; that one
 * is then not there. In writing everybody is asked, so everybody counts as there.
 */
export function seatsOf(
  members: readonly CouncilMember[],
  attendance: readonly Attendance[],
  kind: CouncilSession['kind'],
): readonly Seat[] {
  const marks = new Map(attendance.map((one) => [one.memberId, one]));
  const replaced = new Map(
    attendance.flatMap((one) =>
      one.present && one.standsInFor !== null ? [[one.standsInFor, one.memberId] as const] : [],
    ),
  );
  return members.flatMap((member): readonly Seat[] => {
    const mark = marks.get(member.id);
    const onPaper = kind === 'paper' || (mark?.onPaper ?? false);
    if (member.duty === 'alternate') {
      const place = members.find((one) => mark?.present === true && one.id === mark.standsInFor);
      if (place === undefined) return [];
      const duty = place.duty === 'chair' || place.duty === 'secretary' ? 'member' : place.duty;
      return [{ member, duty, votes: place.votes, present: true, onPaper, replacedBy: null }];
    }
    const replacedBy = replaced.get(member.id) ?? null;
    const present = replacedBy === null && (kind === 'written' ? mark?.present !== false : mark?.present === true);
    return [{ member, duty: member.duty, votes: member.votes, present, onPaper, replacedBy }];
  });
}

/**
 * The quorum: of the members with a sheet, at least the percentage must be there; exactly so much is enough. A seat that somebody stands in
 * for is counted once. Whoever presides must be there: the chair, or the member who was delegated for this session.
 * @example quorumOf(seats of 8, 6 there, …, 75).isReached // true: 6 of 8 are exactly 75 %
 */
export function quorumOf(
  seats: readonly Seat[],
  session: Pick<CouncilSession, 'presidingId'>,
  quorumPercent: number,
): Quorum {
  const counted = seats.filter((one) => one.votes && one.replacedBy === null);
  const present = counted.filter((one) => one.present).length;
  const needed = Math.ceil((counted.length * quorumPercent) / 100);
  const presiding = seats.find((one) =>
    session.presidingId === null ? one.duty === 'chair' : one.member.id === session.presidingId,
  );
  return {
    seats: counted.length,
    present,
    needed,
    isReached: counted.length > 0 && present * 100 >= counted.length * quorumPercent,
    isPresided: presiding?.present ?? false,
    presidingId: presiding?.member.id ?? null,
  };
}

/**
 * Why an alternate may not take somebody's place; `null`: may. The Quy chế says who may; ours is nobody.
 * @example whyNotStandIn('same-body', { body: 'health' }, { body: 'culture' }) // 'councils/stand-in-other-body'
 */
export function whyNotStandIn(
  rule: 'nobody' | 'same-body' | 'any-alternate',
  alternate: Pick<CouncilMember, 'body' | 'duty'>,
  place: Pick<CouncilMember, 'body' | 'duty'>,
): 'councils/no-stand-ins' | 'councils/stand-in-other-body' | 'councils/not-an-alternate' | null {
  if (alternate.duty !== 'alternate' || place.duty === 'alternate') return 'councils/not-an-alternate';
  if (rule === 'nobody') return 'councils/no-stand-ins';
  return rule === 'same-body' && alternate.body !== place.body ? 'councils/stand-in-other-body' : null;
}
