// Whose turn it is and what happens next, in the same words on the page behind a link, in the text that is sent, and nowhere else.

import type { LocalDate } from '#kernel/calendar.ts';
import type { StatusAtProvince } from '#modules/intake/index.ts';
import type { Texts } from '#texts/index.ts';
import type { Dossier } from '../rules/dossier.ts';
import type { WhereItStands } from '../rules/where-it-stands.ts';
import { dayWords } from './words.ts';

/** A dossier with where it stands. */
export interface Standing extends Pick<WhereItStands, 'waitsFor' | 'until'> {
  readonly state: Dossier['state'];
  readonly atProvince: StatusAtProvince | null;
}

/** The sentence after the heading: what happens next, until when, and that a day is past. */
export function nextWords(t: Texts['dossierStatus'], standing: Standing, today: LocalDate): string {
  const { state, atProvince, until, waitsFor } = standing;
  if (atProvince === null) return t.next[state](dayWords(until));
  const late = waitsFor === 'producer' && until !== null && until < today;
  return `${t.atProvince[atProvince.state](dayWords(until))}${late ? ` ${t.late}` : ''}`;
}
