// What the room of letters answers: pages, files, use cases. Letters come in by form only: their file, and what was read of it.

import { changeClausePage } from '#modules/directives/screens/change-clause.tsx';
import { confirmClausesPage } from '#modules/directives/screens/confirm-clauses.tsx';
import {
  draftFileRoute,
  draftPictureRoute,
  letterFileRoute,
  letterPictureRoute,
} from '#modules/directives/screens/letter-files.ts';
import { correctHeadPage, receiveLetterPage } from '#modules/directives/screens/letter-forms.tsx';
import { letterWorkbook } from '#modules/directives/screens/letter-table.ts';
import { lineagePage } from '#modules/directives/screens/lineage-page.tsx';
import { listLettersPage } from '#modules/directives/screens/list-letters.tsx';
import { openDraftPage } from '#modules/directives/screens/open-draft.tsx';
import { removeLinkPage, removeStatePage } from '#modules/directives/screens/remove-pages.tsx';
import { discardDraftPage, viewDraftPage } from '#modules/directives/screens/view-draft.tsx';
import { viewLetterPage } from '#modules/directives/screens/view-letter.tsx';
import {
  addClause,
  changeClause,
  dropClause,
  mergeClauses,
  splitClause,
} from '#modules/directives/use-cases/change-clauses.ts';
import { confirmClauses } from '#modules/directives/use-cases/confirm-clauses.ts';
import { correctHead } from '#modules/directives/use-cases/correct-head.ts';
import { discardDraft, splitDraft } from '#modules/directives/use-cases/draft.ts';
import { enterLetter } from '#modules/directives/use-cases/enter-letter.ts';
import { linkLetters, recordState, removeLink, removeState } from '#modules/directives/use-cases/links.ts';
import { listLetters } from '#modules/directives/use-cases/list-letters.ts';
import { receiveLetter } from '#modules/directives/use-cases/receive-letter.ts';
import { viewDraft } from '#modules/directives/use-cases/view-draft.ts';
import { viewLetter } from '#modules/directives/use-cases/view-letter.ts';
import type { RoomRoutes } from './room-routes.ts';

export const directives: RoomRoutes = {
  // Pages with a word of their own before that of a letter, for whose id the word would else be taken.
  pages: [
    listLettersPage,
    openDraftPage,
    viewDraftPage,
    discardDraftPage,
    viewLetterPage,
    receiveLetterPage,
    correctHeadPage,
    confirmClausesPage,
    changeClausePage,
    lineagePage,
    removeLinkPage,
    removeStatePage,
  ],
  files: [letterWorkbook, draftFileRoute, draftPictureRoute, letterFileRoute, letterPictureRoute],
  useCases: [
    listLetters,
    viewLetter,
    viewDraft,
    splitDraft,
    discardDraft,
    enterLetter,
    receiveLetter,
    correctHead,
    confirmClauses,
    changeClause,
    splitClause,
    mergeClauses,
    addClause,
    dropClause,
    linkLetters,
    removeLink,
    recordState,
    removeState,
  ],
};
