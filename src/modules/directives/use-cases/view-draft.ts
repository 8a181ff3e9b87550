// A letter that stands in no book yet: what was read, what a person must know before entering it, and to whom it can be sent inside the system.

import { z } from 'zod';
import { type Problem, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { type NamedOffice, sameOffice } from '#modules/offices/index.ts';
import { labelOfOffice, officesOfProvince } from '#modules/offices/services.ts';
import { documentTextLimits } from '#platform/document-text/limits.ts';
import { pictureReader } from '#platform/document-text/read-pictures.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { findSameLetters, firstKnown } from '../hold-letter.ts';
import { headOfReading } from '../rules/head-of-reading.ts';
import type { LetterDraft, LetterEntry, LetterFile, LetterHead } from '../rules/letter.ts';
import { findDraft } from '../store.ts';
import { listEntriesOf } from '../store-entries.ts';
import { subjectOfDraft } from './draft.ts';

export interface DraftView {
  readonly draft: LetterDraft;
  readonly officeLabel: string;
  /** Why nothing was read from the file, with its numbers. */
  readonly unread: Problem | null;
  /** The same letter is held already; with the line of this office, where it has one. */
  readonly same: {
    readonly letter: LetterHead;
    readonly own: LetterEntry | null;
    /** Of a letter sent in as incoming: it went out from this office itself. */
    readonly sent: LetterEntry | null;
  } | null;
  /** The same number of the same body on another day. */
  readonly otherDay: LetterHead | null;
  /** It is cited already, and will fill that place. */
  readonly placeholder: LetterHead | null;
  /** Of an outgoing letter: offices of the province in the system. */
  readonly recipients: readonly NamedOffice[];
  /** Whether this machine can read pictures. */
  readonly readsPictures: boolean;
}

/** Why nothing was read: the code that is kept, with the numbers that its sentence tells. */
function unreadOf({ readProblem, pages }: LetterDraft): Problem | null {
  if (readProblem === null) return null;
  const code = readProblem as Problem['code'];
  const tells = code === 'document-text/too-many-pages' ? { found: pages, limit: documentTextLimits.pages } : {};
  return problem('invalid', code, tells);
}

export const viewDraft = defineUseCase({
  name: 'directives/view-draft',
  kind: 'read',
  legalBasis: null,
  input: z.object({ draftId: id<'letter-draft'>() }),
  subject: ({ draftId }, context) => subjectOfDraft(draftId, context),
  async run({ draftId }, context) {
    const { db, today } = context;
    const draft = await findDraft(db, draftId);
    if (draft === null) return refuse(notFound);
    const { provinceCode } = draft;
    const found = await findSameLetters(db, provinceCode, headOfReading(draft.reading), draft.file);
    const same = await firstKnown(context, found.sames, draft);
    const otherDay = await firstKnown(context, found.otherDay === null ? [] : [found.otherDay], draft);
    const { placeholder } = found;
    const entries = same === null ? [] : await listEntriesOf(db, [same.id]);
    const own = entries.find((entry) => sameOffice(entry, draft) && entry.direction === draft.direction) ?? null;
    const isSent = (entry: LetterEntry): boolean => sameOffice(entry, draft) && entry.direction === 'outgoing';
    const sent = draft.direction === 'incoming' ? (entries.find(isSent) ?? null) : null;
    const all = draft.direction === 'incoming' ? [] : await officesOfProvince(db, provinceCode, today);
    return ok<DraftView>({
      draft,
      officeLabel: await labelOfOffice(db, draft, today),
      unread: unreadOf(draft),
      same: same === null ? null : { letter: same, own, sent },
      otherDay,
      placeholder,
      recipients: all.filter((office) => !sameOffice(office, draft)),
      readsPictures: (await pictureReader()) !== null,
    });
  },
});

/** The file of a draft, for who acts for its office. */
export const openDraftFile = defineUseCase({
  name: 'directives/view-draft',
  kind: 'read',
  legalBasis: null,
  input: z.object({ draftId: id<'letter-draft'>() }),
  subject: ({ draftId }, context) => subjectOfDraft(draftId, context),
  async run({ draftId }, { db }) {
    const file = (await findDraft(db, draftId))?.file ?? null;
    return file === null ? refuse(notFound) : ok<LetterFile>(file);
  },
});
