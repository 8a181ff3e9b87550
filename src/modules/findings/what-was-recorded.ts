// What the papers of a visit are filled from: its record, as far as devices have sent it.

import type { LocalDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/ids.ts';
import type { HeldOnSite } from '#modules/field/index.ts';
import { type Author, recordForPapers } from '#modules/field/services.ts';
import type { Db } from '#platform/database/db.ts';
import { textsOf } from '#texts/index.ts';
import type { VisitMinutes } from './rules/minutes.ts';
import {
  type AnswerWords,
  nothingRecorded,
  type ProposedFinding,
  type Recorded,
  recordedOf,
} from './rules/recorded.ts';
import { emptySheet, isNearlyEmpty, type Sheet, sheetOf } from './rules/sheet.ts';

/** A sample with who sealed it; `null`: it is not known. */
export type SealedSample = Recorded['samples'][number] & { readonly author: Author | null };

/** A proposal with who found it; `null`: it is not known. */
export interface FoundProposal extends ProposedFinding {
  readonly author: Author | null;
}

export interface WhatWasRecorded extends Omit<Recorded, 'proposed' | 'samples'> {
  readonly samples: readonly SealedSample[];
  readonly proposed: readonly FoundProposal[];
  readonly sheet: Sheet;
  /** When and where, by the phones of the team. */
  readonly held: HeldOnSite;
}

/** `Trả lời: Không.` */
const answerWords: AnswerWords = ({ options, unit }, value) => {
  const t = textsOf('vi');
  const option = options?.find((one) => one.code === value)?.text;
  const plain =
    value === 'yes' || value === 'no' ? t.fieldApp.question[value] : [value, unit].filter(Boolean).join(' ');
  return t.visitPapers.minutes.answered(option ?? plain);
};

/** Of a visit that no device has sent anything of, and for who reads no record. */
export const nothingKnown: WhatWasRecorded = {
  ...nothingRecorded,
  samples: [],
  proposed: [],
  sheet: emptySheet,
  held: { began: null, ended: null, position: null, noPosition: null },
};

/** What was recorded of a visit on the ground, under the checklists that it was opened with. */
export async function whatWasRecorded(db: Db, visitId: Id<'visit'>, today: LocalDate): Promise<WhatWasRecorded> {
  const found = await recordForPapers(db, visitId, today);
  if (found === null) return nothingKnown;
  const { record, checklists, lacks, held, authors } = found;
  const recorded = recordedOf(record, (key) => checklists.find((one) => one.key === key) ?? null, answerWords);
  const authorOf = (operation: string | null): Author | null =>
    operation === null ? null : (authors.get(operation) ?? null);
  const proposed = recorded.proposed.map((one) => ({ ...one, author: authorOf(one.operation) }));
  const samples = recorded.samples.map((one) => ({ ...one, author: authorOf(one.operation) }));
  return { ...recorded, proposed, samples, sheet: sheetOf(record, checklists, lacks, recorded.unmet), held };
}

/** The sheet that papers of a visit rest on, frozen with its minutes or as it stands, where hardly anything was answered; `null`: enough was. */
export async function sparseSheet(
  db: Db,
  visitId: Id<'visit'>,
  minutes: VisitMinutes | null,
  today: LocalDate,
): Promise<Sheet | null> {
  const sheet = minutes?.frozen?.sheet ?? (await whatWasRecorded(db, visitId, today)).sheet;
  return isNearlyEmpty(sheet) ? sheet : null;
}
