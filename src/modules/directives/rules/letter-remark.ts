// What a person gave as reason for what counts for every office that has a letter. Remarks are added and never changed.

import type { Instant } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { LetterId } from './letter.ts';

/** `corrected`: its head was corrected · `apart`: it was taken for another letter, and a person said that they are two. */
export interface LetterRemark {
  readonly id: Id<'letter-remark'>;
  readonly letterId: LetterId;
  readonly kind: 'corrected' | 'apart';
  readonly reason: string;
  /** Of `apart`: the other letter. */
  readonly otherLetterId: LetterId | null;
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
  readonly madeAt: Instant;
}

/** Whether a person said of two letters that they are two. */
export const areApart = (remarks: readonly LetterRemark[], one: LetterId, two: LetterId): boolean =>
  remarks.some(
    ({ letterId, otherLetterId }) =>
      (letterId === one && otherLetterId === two) || (letterId === two && otherLetterId === one),
  );
