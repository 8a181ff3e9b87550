// What is typed into a form stays on the device while it is typed, sealed like everything else: an empty battery costs half a word.

import { useEffect, useRef, useState } from 'preact/hooks';
import { useOpen } from '../context.ts';

/** Values of a form by name, kept as they are typed; `done` empties it once what it says is kept for good. */
export function useDraft<Values extends Readonly<Record<string, unknown>>>(
  name: string,
  empty: Values,
): { readonly values: Values; set(values: Partial<Values>): void; done(): void } {
  const { work } = useOpen();
  const [values, setValues] = useState<Values>(empty);
  const now = useRef(values);
  const timer = useRef(0);
  const put = (next: Values): void => {
    now.current = next;
    setValues(next);
  };
  useEffect(() => {
    void work.draft<Values>(name).then((kept) => {
      if (kept !== null) put({ ...empty, ...kept });
    });
    return () => clearTimeout(timer.current);
  }, [name]);
  const later = (): void => {
    clearTimeout(timer.current);
    // Where there is no room for a draft, the form says so when it is kept.
    timer.current = setTimeout(() => void work.keepDraft(name, now.current).catch(() => undefined), 250);
  };
  return {
    values,
    set(some) {
      put({ ...now.current, ...some });
      later();
    },
    done() {
      clearTimeout(timer.current);
      put(empty);
      void work.keepDraft(name, null).catch(() => undefined);
    },
  };
}
