// Keeping something on the device, and the truth about it: being kept, kept, or not kept and why.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { formatInstantInVietnam, instantOf } from '#kernel/calendar.ts';
import { useOpen } from '../context.ts';
import { type Draft, type NewFile, StoreFull } from '../store/work.ts';

export type Keeping =
  | { readonly state: 'none' | 'saving' }
  | { readonly state: 'saved'; readonly at: string }
  | { readonly state: 'failed'; readonly words: string };

/** A way to keep, with what came of it. `true`: it is on the device. */
export function useKeep(): {
  readonly keeping: Keeping;
  keep(drafts: readonly Draft[], files?: readonly NewFile[]): Promise<boolean>;
  reset(): void;
} {
  const { work, t } = useOpen();
  const [keeping, setKeeping] = useState<Keeping>({ state: 'none' });
  return {
    keeping,
    reset: () => setKeeping({ state: 'none' }),
    async keep(drafts, files = []) {
      setKeeping({ state: 'saving' });
      try {
        await work.append(drafts, files);
        setKeeping({ state: 'saved', at: formatInstantInVietnam(instantOf(Date.now())).slice(-5) });
        return true;
      } catch (fault) {
        const what = fault instanceof Error ? fault.message : String(fault);
        setKeeping({ state: 'failed', words: fault instanceof StoreFull ? t.notSaved.full : t.notSaved.other(what) });
        return false;
      }
    },
  };
}

/** The sentence about it, told to who listens as well. */
export function KeepingLine({ keeping }: { readonly keeping: Keeping }) {
  const { t } = useOpen();
  return (
    <p class={`kept kept--${keeping.state}`} role={keeping.state === 'failed' ? 'alert' : 'status'}>
      {keeping.state === 'saving' && t.saving}
      {keeping.state === 'saved' && t.savedAt(keeping.at)}
      {keeping.state === 'failed' && keeping.words}
    </p>
  );
}

export interface KeepEndProps {
  readonly label: string;
  readonly keeping: Keeping;
  /** What the form lacks; `null`: nothing was missed when it was last to be kept. */
  readonly wrong?: string | null;
  onKeep(): void;
  /** Other buttons beside it. */
  readonly children?: ComponentChildren;
}

/** The end of a form: what it lacks, the button that keeps it, and what came of it. */
export function KeepEnd({ label, keeping, wrong = null, onKeep, children }: KeepEndProps) {
  return (
    <>
      {wrong !== null && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
      <div class="buttons">
        <button type="button" class="button button--main" onClick={onKeep}>
          {label}
        </button>
        {children}
      </div>
      <KeepingLine keeping={keeping} />
    </>
  );
}
