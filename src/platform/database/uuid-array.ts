// Thousands of ids as one parameter. A page that asks several tables about the same products writes their ids out once.

import { type RawBuilder, sql } from 'kysely';

const written = new WeakMap<readonly string[], string>();

/** Ids as PostgreSQL reads an array. The text is kept with the list as long as that lives: a list must not change once it was asked with. */
export function uuidText(ids: readonly string[]): string {
  let text = written.get(ids);
  if (text === undefined) {
    // An id holds nothing that an array would have to quote; PostgreSQL refuses anything else.
    text = `{${ids.join(',')}}`;
    written.set(ids, text);
  }
  return text;
}

/**
 * The same as a part of a statement.
 * @example sql`product_id = any(${uuidArray(ids)})`
 */
export const uuidArray = (ids: readonly string[]): RawBuilder<readonly string[]> => sql`${uuidText(ids)}::uuid[]`;
