// Days, rounds and people of a dossier at the province as words.

import { formatInstantInVietnam, formatVietnamese, type Instant, type LocalDate } from '#kernel/calendar.ts';
import type { HistoryLine } from '#modules/producers/services.ts';
import type { Texts } from '#texts/index.ts';
import type { IntakeLine } from '../use-cases/list-intake.ts';

type Words = Readonly<Record<string, string>>;

/** A legal day as people write it; empty where there is none. */
export const dayWords = (day: string | null | undefined): string =>
  day == null ? '' : formatVietnamese(day as LocalDate);

/** When something happened. */
export const whenWords = (at: string | null): string => (at === null ? '' : formatInstantInVietnam(at as Instant));

/** `Đợt 2 năm 2026`, from `2026-2`. */
export function roundWords(t: Texts['intake'], key: string): string {
  const [year = '', round = ''] = key.split('-');
  return t.roundOf(Number(round), Number(year));
}

/** The round of a line; a re-evaluation has none. */
export const roundOfLine = (t: Texts['intake'], { round }: Pick<IntakeLine, 'round'>): string =>
  round === null ? t.outside : t.roundOf(round.round, round.year);

/** The name of the act. */
export const actWords = (t: Texts, line: HistoryLine): string => (t.useCases as Words)[line.useCase] ?? line.useCase;

/** Who did it. */
export function actorWords(t: Texts, line: Pick<HistoryLine, 'actorName' | 'actorKind'>): string {
  const { system, console: operator, formerAccount } = t.products.record;
  if (line.actorName !== null) return line.actorName;
  if (line.actorKind === 'system') return system;
  return line.actorKind === 'local-operator' ? operator : formerAccount;
}
