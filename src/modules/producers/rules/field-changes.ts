// What an act changed in a record: field by field, from the content before and after.

/** One field that differs. */
export interface Change {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

type Content = Readonly<Record<string, unknown>>;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/**
 * The fields that differ between two contents, in the order given. An absent field counts as empty.
 * @example changesBetween({ name: 'A' }, { name: 'B' }, ['name']) // [{ field: 'name', from: 'A', to: 'B' }]
 */
export function changesBetween(before: Content, after: Content, fields: readonly string[]): readonly Change[] {
  return fields
    .filter((field) => !same(before[field], after[field]))
    .map((field) => ({ field, from: before[field] ?? null, to: after[field] ?? null }));
}
