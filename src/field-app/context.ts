// What every screen of the unlocked app has at hand.

import { createContext } from 'preact';
import { useContext, useEffect, useReducer } from 'preact/hooks';
import type { RecordBook } from './record-book.ts';
import type { Unlocked } from './store/vault.ts';
import type { Work } from './store/work.ts';
import type { Courier } from './sync/courier.ts';
import type { Given } from './sync/given.ts';
import type { Words } from './words.ts';

/** The app as it stands open. */
export interface Open {
  readonly t: Words;
  readonly work: Work;
  readonly courier: Courier;
  readonly book: RecordBook;
  given(): Given | null;
  lock(): void;
  /** Takes everything off this device. */
  wipe(): Promise<void>;
  changePin(oldPin: string, newPin: string): Promise<Unlocked>;
}

export const OpenContext = createContext<Open | null>(null);

/** The open app; the screen is drawn again whenever something has changed. */
export function useOpen(): Open {
  const open = useContext(OpenContext);
  if (open === null) throw new Error('a screen outside the open app');
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const drawn = open.work.changes;
  useEffect(() => {
    const stop = open.work.listen(() => redraw(undefined));
    // A line that is cut answers at once: what changed between drawing and listening would never be shown.
    if (open.work.changes !== drawn) redraw(undefined);
    return stop;
  }, [open]);
  return open;
}
