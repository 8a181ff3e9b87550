// What the room of drafting answers: pages, files, use cases.

import { dropDraftPage, issueLetterPage } from '#modules/drafting/screens/confirm-pages.tsx';
import { draftFiles } from '#modules/drafting/screens/draft-files.ts';
import { editDraftPage } from '#modules/drafting/screens/edit-draft.tsx';
import { listDraftsPage } from '#modules/drafting/screens/list-drafts.tsx';
import { numberLetterPage } from '#modules/drafting/screens/number-letter.tsx';
import { endSignerPage, enterSignerPage, signersPage } from '#modules/drafting/screens/signers.tsx';
import { startDraftPage } from '#modules/drafting/screens/start-draft.tsx';
import { viewDraftPage } from '#modules/drafting/screens/view-draft.tsx';
import { checkDraft, dropDraft, returnDraft } from '#modules/drafting/use-cases/check-draft.ts';
import { attachSigned, issueLetter, numberLetter } from '#modules/drafting/use-cases/number-letter.ts';
import { endSigner, enterSigner, listSignersOfOffices } from '#modules/drafting/use-cases/signers.ts';
import { takePacket } from '#modules/drafting/use-cases/take-packet.ts';
import { listDrafts, viewDraft } from '#modules/drafting/use-cases/view-draft.ts';
import { saveDraft, startDraft } from '#modules/drafting/use-cases/write-draft.ts';
import type { RoomRoutes } from './room-routes.ts';

export const drafting: RoomRoutes = {
  // Pages with a word of their own before that of a record, for whose id the word would else be taken.
  pages: [
    listDraftsPage,
    startDraftPage,
    signersPage,
    enterSignerPage,
    endSignerPage,
    viewDraftPage,
    editDraftPage,
    numberLetterPage,
    issueLetterPage,
    dropDraftPage,
  ],
  files: draftFiles,
  useCases: [
    listDrafts,
    viewDraft,
    startDraft,
    saveDraft,
    checkDraft,
    returnDraft,
    dropDraft,
    numberLetter,
    attachSigned,
    issueLetter,
    listSignersOfOffices,
    enterSigner,
    endSigner,
    takePacket,
  ],
};
