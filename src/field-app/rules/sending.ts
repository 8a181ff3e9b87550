// What counts as sent: what the server has said that it keeps, nothing else. What it refused it does not keep, so it stays unsent.

/** `waiting`: not yet answered for. `put-aside`: refused, then taken out to a file. The others are the server's own words. */
export type SendState = 'waiting' | 'applied' | 'held' | 'conflict' | 'quarantined' | 'refused' | 'put-aside';

/** A file is `arrived` once the server has said that it wants it no more. */
export type FileState = 'waiting' | 'arrived';

/**
 * Whether an operation is still only on this device.
 * @example isUnsent('held') // false: the server keeps it and waits for the one before
 */
export function isUnsent(state: SendState | FileState): boolean {
  return unsentStates.includes(state);
}

/** The states of what is only on this device. */
export const unsentStates: readonly (SendState | FileState)[] = ['waiting', 'refused'];

/** What the server said of one operation, as the device keeps it; a repeat was kept before. */
export function stateAfter(said: string): SendState {
  switch (said) {
    case 'held':
    case 'conflict':
    case 'quarantined':
    case 'refused':
      return said;
    case 'applied':
    case 'repeated':
      return 'applied';
    default:
      return 'waiting';
  }
}

/** A visit as far as its stay on the device goes. */
export interface Stay {
  readonly visitId: string;
  /** Still among those the server gives to this account. */
  readonly assigned: boolean;
  /** Operations and files of it that are only here. */
  readonly unsent: number;
  /** Milliseconds since 1970 of the last thing done here; `null`: nothing was. */
  readonly lastAt: number | null;
  /** The server has its whole record, every photograph included. */
  readonly complete: boolean;
}

const WEEK = 7 * 86_400_000;

/**
 * Whether a visit leaves the device: nothing of it is unsent, and it is no longer assigned or was finished, sent whole and left alone for
 * seven days. What is unsent never leaves by time.
 * @example leaves({ visitId: 'a', assigned: false, unsent: 1, lastAt: 0, complete: false }, 1e12) // false
 */
export function leaves(stay: Stay, now: number): boolean {
  if (stay.unsent > 0) return false;
  const isOld = stay.lastAt === null || now - stay.lastAt >= WEEK;
  return isOld && (!stay.assigned || (stay.complete && stay.lastAt !== null));
}
