// What comes up, in one line: to the account itself, and to whoever has the address of its calendar.

import type { Texts } from '#texts/index.ts';
import type { DueThing } from './rules/due-thing.ts';

type Words = Texts['dueDates'];

/** For the account: what kind of thing it is and what it is about. */
export const dueTitle = (t: Words, { kind, name }: Pick<DueThing, 'kind' | 'name'>): string =>
  name === '' ? t.kinds[kind] : `${t.kinds[kind]}: ${name.split('\n')[0]}`;

/** For a calendar that is read without signing in: nothing that may name a person. */
export const plainDueTitle = (t: Words, { kind, plainName }: Pick<DueThing, 'kind' | 'plainName'>): string =>
  plainName === '' ? t.kinds[kind] : `${t.kinds[kind]}: ${plainName}`;
