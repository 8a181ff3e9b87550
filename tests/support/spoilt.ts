// A copy of a document with one place changed, for tests of strict readers.

/** Stands for "not there at all". */
export const gone = Symbol('gone');

/** A copy with `value` at `path` (`values[0].until`); `gone` removes what stands there, a function makes it from what stood. */
export function spoilt(document: unknown, path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(document);
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  const last = steps.pop() ?? '';
  let place = copy as Record<string, unknown>;
  for (const step of steps) {
    if (typeof place[step] !== 'object' || place[step] === null) throw new Error(`${path} is not in the document`);
    place = place[step] as Record<string, unknown>;
  }
  if (value === gone) delete place[last];
  else place[last] = typeof value === 'function' ? (value as (before: unknown) => unknown)(place[last]) : value;
  return copy;
}

/** The message of what `act` throws; `no fault` where it throws nothing. */
export function faultOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return (error as Error).message;
  }
  return 'no fault';
}
