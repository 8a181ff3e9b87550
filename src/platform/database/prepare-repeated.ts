// Statements that a connection is asked again and again are prepared by themselves: PostgreSQL then reads and plans them
// once a connection instead of every time, which is a quarter of the work of an act. Text asked once stays as it is.

import type pg from 'pg';

/** So many a connection; what is asked after that stays unprepared. */
const MOST_PREPARED = 200;

/** A result's columns changed under a prepared statement, or a pooler between gave us another connection. */
const NO_LONGER_GOOD = /^(0A000|26000|42P05)$/;

type Ask = (...words: unknown[]) => unknown;

interface Question {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly rest: readonly unknown[];
}

/** A plain text with values, in any of the forms `pg` takes; null for everything else (named, streamed, without values). */
function questionOf(words: readonly unknown[]): Question | null {
  const [first, second, ...more] = words;
  if (typeof first === 'string') {
    return Array.isArray(second) && second.length > 0 ? { text: first, values: second, rest: more } : null;
  }
  if (first === null || typeof first !== 'object' || Object.getPrototypeOf(first) !== Object.prototype) return null;
  const { text, values, ...others } = first as { text?: unknown; values?: unknown };
  const own = Array.isArray(values) ? values : second;
  if (typeof text !== 'string' || !Array.isArray(own) || own.length === 0 || Object.keys(others).length > 0)
    return null;
  const rest = Array.isArray(second) || second === undefined ? more : [second, ...more];
  return { text, values: own, rest };
}

/** Makes a fresh connection prepare what it is asked for the second time. */
export function prepareRepeated(client: pg.PoolClient): void {
  const ask = client.query.bind(client) as unknown as Ask;
  const names = new Map<string, string | null>();
  const nameOf = (text: string): string | null => {
    const known = names.get(text);
    if (known !== undefined) return known === '' ? giveName(text) : known;
    if (names.size < MOST_PREPARED * 2) names.set(text, '');
    return null;
  };
  let given = 0;
  const giveName = (text: string): string | null => {
    given += 1;
    const name = given > MOST_PREPARED ? null : `repeated-${given}`;
    names.set(text, name);
    return name;
  };
  const prepared: Ask = (...words) => {
    const question = questionOf(words);
    const name = question === null ? null : nameOf(question.text);
    if (question === null || name === null) return ask(...words);
    const { text, values, rest } = question;
    const forget = (error: unknown): void => {
      if (NO_LONGER_GOOD.test(String((error as { code?: unknown } | null)?.code ?? ''))) names.set(text, null);
    };
    const [callback] = rest;
    if (typeof callback === 'function') {
      return ask({ name, text, values }, (error: unknown, answer: unknown) => {
        forget(error);
        (callback as Ask)(error, answer);
      });
    }
    const answer = ask({ name, text, values }) as Promise<unknown>;
    answer.catch(forget);
    return answer;
  };
  client.query = prepared as typeof client.query;
}
