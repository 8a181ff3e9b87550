// Two records of one thing become one: which field comes from where, and what an undo may give back.

type Content = Readonly<Record<string, unknown>>;

/** Which record a field comes from: the one that stays (`into`) or the one that goes (`from`). */
export type MergeSide = 'into' | 'from';

/** A field in which the two differ, and the side proposed. */
export interface MergeField {
  readonly field: string;
  readonly from: unknown;
  readonly into: unknown;
  readonly proposed: MergeSide;
}

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  value === 'unknown' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && Object.keys(value as object).length === 0);

/**
 * The fields in which two records differ. What stays is kept, except where it is empty and the other is not.
 * @example mergeFields({ phone: '0912345678' }, { phone: null }, ['phone'])[0].proposed // 'from'
 */
export function mergeFields(from: Content, into: Content, fields: readonly string[]): readonly MergeField[] {
  return fields
    .filter((field) => JSON.stringify(from[field] ?? null) !== JSON.stringify(into[field] ?? null))
    .map((field) => ({
      field,
      from: from[field] ?? null,
      into: into[field] ?? null,
      proposed: isEmpty(into[field]) && !isEmpty(from[field]) ? 'from' : 'into',
    }));
}

/** Values that the one that stays takes over, with what they were. */
export type Taken = Readonly<Record<string, { readonly before: unknown; readonly after: unknown }>>;

/**
 * What the one that stays takes over: the sides chosen, or the proposed ones where nothing was chosen.
 * @example takenFields(fields, { phone: 'into' }) // {}
 */
export function takenFields(fields: readonly MergeField[], chosen: Readonly<Record<string, MergeSide>>): Taken {
  const taken: Record<string, { before: unknown; after: unknown }> = {};
  for (const { field, from, into, proposed } of fields) {
    if ((chosen[field] ?? proposed) === 'from') taken[field] = { before: into, after: from };
  }
  return taken;
}

/**
 * What an undo gives back: values that are still as the merge left them. Those changed since are kept and named.
 * @example givenBack({ phone: { before: null, after: '1' } }, { phone: '2' }) // { back: {}, kept: ['phone'] }
 */
export function givenBack(
  taken: Taken,
  current: Content,
): { readonly back: Content; readonly kept: readonly string[] } {
  const back: Record<string, unknown> = {};
  const kept: string[] = [];
  for (const [field, { before, after }] of Object.entries(taken)) {
    if (JSON.stringify(current[field] ?? null) === JSON.stringify(after ?? null)) back[field] = before;
    else kept.push(field);
  }
  return { back, kept };
}
