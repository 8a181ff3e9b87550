// A member's own sheets: what is still asked for before one may be submitted, and the content of one that is.

import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import type { Result } from '#kernel/result.ts';
import { ok, refuse } from '#kernel/result.ts';
import { contentHashOf } from '#law/checklist.ts';
import { openLeaves, sheetPoints } from '#modules/evaluation/index.ts';
import type { Context } from '#runner/use-case.ts';
import { areAlike } from '../rules/alike-sheets.ts';
import { type NoteAsked, notesAsked } from '../rules/notes-asked.ts';
import type { DossierToScore, SeatToScore, SessionToScore } from '../rules/session-to-score.ts';
import { answersOf, type SheetContent, type SheetOrigin, type SheetWords } from '../rules/sheet-content.ts';
import type { SheetFacts } from './sheet-facts.ts';
import { fieldKey } from './words-input.ts';

/** What a sheet still lacks. */
export interface Lacking {
  /** Codes of criteria that nobody has looked at. */
  readonly open: readonly string[];
  /** Where a note is asked for, with or without one. */
  readonly notes: readonly NoteAsked[];
  /** Another product of the same member that is marked alike where people judge; `null`: none. */
  readonly alike: string | null;
}

export function lackingOf(
  facts: SheetFacts,
  words: SheetWords,
  session: Pick<SessionToScore, 'rules'>,
  dossier: Pick<DossierToScore, 'dossierId' | 'caseAnswers'>,
  others: readonly SheetContent[],
): Lacking {
  const { compiled, compared, judged } = facts;
  const answers = answersOf(compiled, words.answers);
  const open = openLeaves(compiled, answers).map((leaf) => leaf.code);
  const alike = others.find(
    (one) =>
      one.set.id === compiled.set.id &&
      one.dossierId !== dossier.dossierId &&
      areAlike(answers, answersOf(compiled, one.answers), judged),
  );
  return {
    open,
    notes: notesAsked(compiled, answers, compared, session.rules.farFromAdvice, dossier.caseAnswers),
    // An unfinished sheet is like nothing yet.
    alike: open.length > 0 ? null : (alike?.product ?? null),
  };
}

/** Everything that keeps a sheet from being submitted, all at once; nothing: it may be. */
export function notComplete(lacking: Lacking, words: SheetWords): Result<void> {
  const wrong: FieldProblem[] = [
    ...lacking.open.map((code) => ({
      path: `tc-${fieldKey(code)}`,
      code: 'scoring/not-scored',
      details: { criterion: code },
    })),
    ...lacking.notes
      .filter(({ criterion }) => words.notes[criterion] === undefined)
      .map(({ criterion, reasons, level }) => ({
        path: `notes.${fieldKey(criterion)}`,
        code: reasons.includes('star-denied') ? 'scoring/star-denied-unexplained' : 'scoring/difference-unexplained',
        details: { criterion, level },
      })),
    ...(lacking.alike !== null && words.alike === null
      ? [{ path: 'alike', code: 'scoring/alike-unexplained', details: { product: lacking.alike } }]
      : []),
  ];
  return wrong.length === 0 ? ok(undefined) : refuse(invalidFields(wrong));
}

/** A sheet as it is frozen. */
export function sheetContent(
  at: { readonly session: SessionToScore; readonly seat: SeatToScore; readonly dossier: DossierToScore },
  facts: Pick<SheetFacts, 'compiled'>,
  words: SheetWords,
  more: { readonly ordinal: number; readonly origin: SheetOrigin; readonly reason: string | null },
  { now, random }: Pick<Context, 'now' | 'random'>,
): SheetContent {
  const { compiled } = facts;
  const { session, seat, dossier } = at;
  const answers = answersOf(compiled, words.answers);
  const { parts, total } = sheetPoints(
    compiled,
    { by: seat.memberId, choices: answers.choices },
    { conditions: answers.conditions },
  );
  return {
    ...words,
    ...more,
    sessionId: session.id,
    dossierId: dossier.dossierId,
    memberId: seat.memberId,
    by: seat.name,
    set: { id: compiled.set.id, contentSha256: contentHashOf(compiled.set) },
    product: dossier.product,
    producer: dossier.producer,
    points: { ...parts, total },
    submittedAt: now,
    salt: Buffer.from(random(32)).toString('hex'),
  };
}
