// Drafted letters of an office, and one of them: what is typed, what is still missing, who may sign it today, what may be done next.

import { z } from 'zod';
import type { UseCaseName } from '#access/permission-matrix.ts';
import { covers, reachOf } from '#access/reach.ts';
import { ok, refuse } from '#kernel/result.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import { outgoingKinds, templateOf } from '#law/outgoing-kinds.ts';
import type { LetterHead } from '#modules/directives/index.ts';
import { findLetters } from '#modules/directives/services.ts';
import { type NamedOffice, officeKey, sameOffice } from '#modules/offices/index.ts';
import { actsFor, labelOfOffice, labelsOf, ownOffices, subjectOfOffice } from '#modules/offices/services.ts';
import type { Paper } from '#official-forms/paper.ts';
import { id, optionalOneOf, optionalText, optionalWhole } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { draftPaper } from '../draft-paper.ts';
import { whoseOf } from '../own-office.ts';
import { clerksOf, mayNumber, othersToCheck } from '../people-of-office.ts';
import { type ReceivingOffice, receivingOffices } from '../receiving-offices.ts';
import type { DraftVersion, OutgoingDraft } from '../rules/draft.ts';
import { type DraftFault, faultsOfDraft } from '../rules/draft-faults.ts';
import { type DraftAct, draftMay, draftStates } from '../rules/lifecycle.ts';
import { type Outline, readOutline } from '../rules/read-outline.ts';
import { holdsOn, isForKind } from '../rules/signing-authority.ts';
import { findDraft, type KeptSigner, listDraftRows, listSigners, listVersions } from '../store.ts';
import { readersSubject, signerOf } from './find-draft.ts';

export const PAGE = 30;

export interface DraftList {
  readonly drafts: readonly (OutgoingDraft & { readonly officeLabel: string })[];
  readonly total: number;
  readonly page: number;
  readonly offices: readonly NamedOffice[];
}

export const listDrafts = defineUseCase({
  name: 'drafting/list-drafts',
  kind: 'read',
  legalBasis: null,
  input: z.object({
    q: optionalText(200),
    state: optionalOneOf(draftStates),
    kind: optionalOneOf(outgoingKinds),
    page: optionalWhole(1, 10_000),
  }),
  async run({ q, state, kind, page: asked }, context) {
    const page = asked ?? 1;
    const states = state === null ? draftStates.filter((one) => one !== 'dropped') : [state];
    const { drafts, total } = await listDraftRows(context.db, {
      ...(await whoseOf(context)),
      ...{ norm: foldName(q ?? ''), states, kind, offset: (page - 1) * PAGE, limit: PAGE },
    });
    const labels = await labelsOf(context.db, drafts, context.today);
    const labelled = drafts.map((one) => ({ ...one, officeLabel: labels.get(officeKey(one)) ?? '' }));
    return ok<DraftList>({ drafts: labelled, total, page, offices: await ownOffices(context) });
  },
});

export interface DraftView {
  readonly draft: OutgoingDraft;
  readonly officeLabel: string;
  readonly paper: Paper;
  readonly signer: KeptSigner | null;
  /** Signers of the office whose authority has begun and not ended. */
  readonly signers: readonly KeptSigner[];
  readonly offices: readonly ReceivingOffice[];
  readonly faults: readonly DraftFault[];
  readonly renumbered: Outline['renumbered'];
  readonly versions: readonly DraftVersion[];
  readonly answers: LetterHead | null;
  /** Who confirms the content in the place of the reader, who wrote it; empty: the reader may. */
  readonly checkers: readonly string[];
  /** Clerks of the office, who write the number; empty: it has none, and an officer does. */
  readonly clerks: readonly string[];
  readonly may: Readonly<Record<DraftAct, boolean>>;
}

const acts: Readonly<Record<DraftAct, UseCaseName>> = {
  save: 'drafting/save-draft',
  check: 'drafting/check-draft',
  return: 'drafting/return-draft',
  number: 'drafting/number-letter',
  attach: 'drafting/attach-signed',
  issue: 'drafting/issue-letter',
  drop: 'drafting/drop-draft',
};

export const viewDraft = defineUseCase({
  name: 'drafting/view-draft',
  kind: 'read',
  legalBasis: null,
  input: z.object({ draftId: id<'outgoing-draft'>() }),
  subject: ({ draftId }, context) => readersSubject(draftId, context),
  async run({ draftId }, context) {
    const { db, today, actor } = context;
    const draft = await findDraft(db, draftId);
    if (draft === null) return refuse(notFound);
    const { signer, giver } = await signerOf(context, draft.signerId);
    const all = await listSigners(db, { reach: context.reach, offices: [draft] });
    const acting = await actsFor(context, draft);
    const subject = subjectOfOffice(draft);
    const may = (act: DraftAct): boolean => {
      const reach = reachOf(actor, acts[act]);
      return acting && reach !== null && covers(reach, subject) && draftMay(draft.state, act);
    };
    const [answers = null] = draft.answersLetterId === null ? [] : await findLetters(db, [draft.answersLetterId]);
    const open = draft.state === 'draft';
    const checkers = open ? await othersToCheck(context, draft) : [];
    const clerks = await clerksOf(context, draft);
    return ok<DraftView>({
      draft,
      officeLabel: await labelOfOffice(db, draft, today),
      paper: draftPaper(draft, signer, draft.issuedOn ?? today),
      signer,
      signers: all.filter((one) => holdsOn(one, today) && isForKind(one, draft.kind)),
      offices: (await receivingOffices(db, draft.provinceCode, today)).filter((one) => !sameOffice(one.office, draft)),
      faults: open ? faultsOfDraft(draft, signer, giver, today) : [],
      renumbered: open ? readOutline(draft.content.contents, templateOf(draft.kind).articles).renumbered : [],
      versions: await listVersions(db, draftId),
      ...{ answers, checkers, clerks },
      may: {
        ...{ save: may('save'), check: may('check') && checkers.length === 0 },
        ...{ return: may('return'), number: may('number') && mayNumber(context, draft, clerks) },
        ...{ attach: may('attach'), issue: may('issue') && draft.file !== null, drop: may('drop') },
      },
    });
  },
  // How it is laid out is told by the file of the paper.
  json: ({ paper: _paper, ...view }) => view,
});
