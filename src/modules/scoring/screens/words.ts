// Options, days and people of a session as words.

import { formatInstantInVietnam, formatVietnamese, type Instant, type LocalDate } from '#kernel/calendar.ts';
import { calmTitle } from '#kernel/calm-title.ts';
import type { CompiledSet, Leaf, SheetAnswers } from '#modules/evaluation/index.ts';
import type { Texts } from '#texts/index.ts';
import type { Ui } from '#web/ui.ts';
import type { DossierToScore, SessionToScore } from '../rules/session-to-score.ts';
import { boardPath, minePath } from './paths.ts';

export const dayWords = (day: LocalDate): string => formatVietnamese(day);
export const whenWords = (at: Instant): string => formatInstantInVietnam(at);

/** An option of a leaf with its points; `null`: none holds. */
export function optionWords(t: Texts, leaf: Leaf, option: number | null | undefined): string {
  if (option === undefined) return t.scoring.sheet.nothing;
  const found = leaf.options.find((one) => one.number === option);
  return found === undefined ? t.scoring.sheet.noOption : `${found.text} (${t.scoreSheet.points(found.points)})`;
}

/** What answers say at a leaf. */
export const chosenAt = (answers: SheetAnswers, code: string): number | null | undefined =>
  answers.choices[code] ?? (answers.none.includes(code) ? null : undefined);

/** A leaf's title with its code. */
export function leafWords(compiled: CompiledSet, code: string): string {
  const leaf = compiled.byCode.get(code);
  return leaf === undefined ? code : `${code} ${calmTitle(leaf.title)}`;
}

export const productLine = ({ product, producer }: Pick<DossierToScore, 'product' | 'producer'>): string =>
  `${product} – ${producer}`;

/** The way back from a page of a session. */
export const sessionCrumbs = (session: Pick<SessionToScore, 'id' | 'heldOn'>, ui: Ui) => [
  { label: ui.t.scoring.mine.title, href: minePath },
  { label: ui.t.scoring.session(dayWords(session.heldOn)), href: boardPath(session.id) },
];

/** A level in words; `null`: none. */
export const levelWords = (t: Texts, level: number | null): string =>
  level === null ? t.scoring.noStars : t.scoring.stars(level);
