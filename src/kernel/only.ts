// A record with some of its fields and no other: a type that names few fields does not take the others away.

/**
 * The named fields of a record, in that order.
 * @example only({ code: 'P7', number: '1', token: 'x' }, 'code', 'number') // { code: 'P7', number: '1' }
 */
export function only<Whole extends object, Key extends keyof Whole>(
  record: Whole,
  ...keys: readonly Key[]
): Pick<Whole, Key> {
  return Object.fromEntries(keys.map((key) => [key, record[key]])) as Pick<Whole, Key>;
}
