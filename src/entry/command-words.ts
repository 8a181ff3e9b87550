// The words behind a command: what is asked, options with a value, flags; and whom `--as` names.

import { type Actor, localOperator } from '#access/actor.ts';
import { actorOfLogin } from '#access/actor-of-login.ts';
import type { Ports } from '#runner/ports.ts';
import type { Terminal } from './terminal.ts';

export interface CommandWords {
  /** The first word that is no option: a file, an id. */
  readonly file: string | undefined;
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly flags: ReadonlySet<string>;
}

/** Sorts words; `valued` options take the next word as their value. */
export function wordsOf(rest: readonly string[], valued: readonly string[], flags: readonly string[]): CommandWords {
  const values: Record<string, string | undefined> = {};
  const found = new Set<string>();
  let file: string | undefined;
  for (let i = 0; i < rest.length; i += 1) {
    const word = rest[i] ?? '';
    if (valued.includes(word)) {
      i += 1;
      values[word] = rest[i] ?? '';
    } else if (flags.includes(word)) found.add(word);
    else if (!word.startsWith('--')) file ??= word;
  }
  return { file, values, flags: found };
}

/** The account of a login, the console of the server where none is named, or `null` after a complaint. */
export async function actingAs(ports: Ports, login: string | undefined, terminal: Terminal): Promise<Actor | null> {
  if (login === undefined) return localOperator;
  const actor = await actorOfLogin(ports, login);
  if (actor === null) terminal.complain(`No active account signs in as "${login}".`);
  return actor;
}
