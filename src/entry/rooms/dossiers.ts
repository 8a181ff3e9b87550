// What the dossiers' room answers: pages and use cases.

import { offerByCodePage, offerCodePage, offerToAccountPage } from '#modules/dossiers/screens/accept-invitation.tsx';
import { changeInvitationPage, endInvitationPage } from '#modules/dossiers/screens/change-invitation.tsx';
import { checkSignaturePage } from '#modules/dossiers/screens/check-signature.tsx';
import { citedPieceFiles, citedPiecePages } from '#modules/dossiers/screens/cited-piece.tsx';
import { consentCodePage } from '#modules/dossiers/screens/consent-code-page.tsx';
import { giveConsentPage, recordConsentPage } from '#modules/dossiers/screens/consent-pages.tsx';
import { answerDenialPage, denyDossierPage } from '#modules/dossiers/screens/denial-pages.tsx';
import { describeProofsPage } from '#modules/dossiers/screens/describe-proofs.tsx';
import { dossierPapers } from '#modules/dossiers/screens/dossier-papers.ts';
import { dropDossierPage } from '#modules/dossiers/screens/drop-dossier.tsx';
import { fillPartPage } from '#modules/dossiers/screens/fill-part.tsx';
import { fillDossierSheetPage } from '#modules/dossiers/screens/fill-sheet.tsx';
import { invitationsPage } from '#modules/dossiers/screens/invitations.tsx';
import { lettersPage } from '#modules/dossiers/screens/letters-page.tsx';
import { listDossiersPage } from '#modules/dossiers/screens/list-dossiers.tsx';
import { numberLetterPage } from '#modules/dossiers/screens/number-letter.tsx';
import { openDossierPage } from '#modules/dossiers/screens/open-dossier.tsx';
import { dossierPapersPage } from '#modules/dossiers/screens/papers-page.tsx';
import { assessDossierPage, forwardDossierPage } from '#modules/dossiers/screens/report-pages.tsx';
import { reportPhotoFile, reportPhotosPage } from '#modules/dossiers/screens/report-photos.tsx';
import { returnDossierPage } from '#modules/dossiers/screens/return-dossier.tsx';
import { signedPageFile, signedPagesPage } from '#modules/dossiers/screens/signed-pages.tsx';
import { statusByLinkPage } from '#modules/dossiers/screens/status-by-link.tsx';
import { statusLinksPage } from '#modules/dossiers/screens/status-links.tsx';
import { submitDossierPage } from '#modules/dossiers/screens/submit-dossier.tsx';
import { takeInDossierPage } from '#modules/dossiers/screens/take-in-dossier.tsx';
import { correctCommentPages, threadPages, threadsPages } from '#modules/dossiers/screens/talk-pages.tsx';
import { viewDossierPage } from '#modules/dossiers/screens/view-dossier.tsx';
import { viewReportPage } from '#modules/dossiers/screens/view-report.tsx';
import { viewSubmissionPage } from '#modules/dossiers/screens/view-submission.tsx';
import { acceptDossierInvitation, lookAtInvitation } from '#modules/dossiers/use-cases/accept-invitation.ts';
import { askForConsent } from '#modules/dossiers/use-cases/ask-for-consent.ts';
import { assessDossier } from '#modules/dossiers/use-cases/assess-dossier.ts';
import { changeInvitationAccess, endInvitation } from '#modules/dossiers/use-cases/change-invitation.ts';
import { checkDossier } from '#modules/dossiers/use-cases/check-dossier.ts';
import { confirmByCode, makeConsentCode, viewConsentCode } from '#modules/dossiers/use-cases/consent-code.ts';
import { correctComment } from '#modules/dossiers/use-cases/correct-comment.ts';
import { answerDenial, denyDossier } from '#modules/dossiers/use-cases/deny-dossier.ts';
import { dossierChoices } from '#modules/dossiers/use-cases/dossier-choices.ts';
import { dropDossier } from '#modules/dossiers/use-cases/drop-dossier.ts';
import { recheckSignature } from '#modules/dossiers/use-cases/form-signature.ts';
import { forwardDossier } from '#modules/dossiers/use-cases/forward-dossier.ts';
import { giveConsent, recordConsent } from '#modules/dossiers/use-cases/give-consent.ts';
import { inviteEditor } from '#modules/dossiers/use-cases/invite-editor.ts';
import { listLetters, numberLetter } from '#modules/dossiers/use-cases/letters.ts';
import { listCitations } from '#modules/dossiers/use-cases/list-citations.ts';
import { listDossierComments, listInternalComments } from '#modules/dossiers/use-cases/list-comments.ts';
import { listDossiers } from '#modules/dossiers/use-cases/list-dossiers.ts';
import { listDossierInvitations } from '#modules/dossiers/use-cases/list-invitations.ts';
import { listWalletToCite } from '#modules/dossiers/use-cases/list-wallet.ts';
import { openDossier } from '#modules/dossiers/use-cases/open-dossier.ts';
import { openWholeDossier } from '#modules/dossiers/use-cases/open-whole-dossier.ts';
import { readPersonLines } from '#modules/dossiers/use-cases/read-person-lines.ts';
import { addReportPhotos, changeReportPhoto, removeReportPhoto } from '#modules/dossiers/use-cases/report-photos.ts';
import { returnDossier } from '#modules/dossiers/use-cases/return-dossier.ts';
import { savePart } from '#modules/dossiers/use-cases/save-part.ts';
import { addScan, openScan, removeScan } from '#modules/dossiers/use-cases/scans.ts';
import { reopenThread, resolveThread } from '#modules/dossiers/use-cases/settle-thread.ts';
import { listDossierStatusLinks, makeStatusLink, revokeStatusLink } from '#modules/dossiers/use-cases/status-links.ts';
import { submitDossier } from '#modules/dossiers/use-cases/submit-dossier.ts';
import { takeInDossier } from '#modules/dossiers/use-cases/take-in-dossier.ts';
import { viewCitedPiece } from '#modules/dossiers/use-cases/view-cited-piece.ts';
import { viewDossier } from '#modules/dossiers/use-cases/view-dossier.ts';
import { viewReport } from '#modules/dossiers/use-cases/view-report.ts';
import { viewStatusByLink } from '#modules/dossiers/use-cases/view-status.ts';
import { viewSubmission } from '#modules/dossiers/use-cases/view-submission.ts';
import { writeComment, writeInternalComment } from '#modules/dossiers/use-cases/write-comment.ts';
import type { RoomRoutes } from './room-routes.ts';

export const dossiers: RoomRoutes = {
  // The page that opens one before that of a record, for whose id its word would else be taken.
  pages: [
    listDossiersPage,
    openDossierPage,
    viewDossierPage,
    dossierPapersPage,
    fillPartPage,
    fillDossierSheetPage,
    describeProofsPage,
    dropDossierPage,
    submitDossierPage,
    viewSubmissionPage,
    giveConsentPage,
    recordConsentPage,
    denyDossierPage,
    answerDenialPage,
    takeInDossierPage,
    returnDossierPage,
    assessDossierPage,
    forwardDossierPage,
    reportPhotosPage,
    lettersPage,
    numberLetterPage,
    viewReportPage,
    ...citedPiecePages,
    invitationsPage,
    statusLinksPage,
    ...threadsPages,
    ...threadPages,
    ...correctCommentPages,
    signedPagesPage,
    checkSignaturePage,
    consentCodePage,
    statusByLinkPage,
    changeInvitationPage,
    endInvitationPage,
    // The page of a code after those whose words its code would else be.
    offerCodePage,
    offerToAccountPage,
    offerByCodePage,
  ],
  files: [...dossierPapers, ...citedPieceFiles, signedPageFile, reportPhotoFile],
  useCases: [
    listDossiers,
    listCitations,
    viewDossier,
    dossierChoices,
    openDossier,
    savePart,
    dropDossier,
    checkDossier,
    listWalletToCite,
    submitDossier,
    giveConsent,
    askForConsent,
    denyDossier,
    answerDenial,
    recordConsent,
    readPersonLines,
    viewSubmission,
    openWholeDossier,
    takeInDossier,
    returnDossier,
    viewReport,
    assessDossier,
    forwardDossier,
    addReportPhotos,
    changeReportPhoto,
    removeReportPhoto,
    listLetters,
    numberLetter,
    listDossierInvitations,
    inviteEditor,
    changeInvitationAccess,
    endInvitation,
    lookAtInvitation,
    acceptDossierInvitation,
    viewCitedPiece,
    makeConsentCode,
    viewConsentCode,
    confirmByCode,
    addScan,
    removeScan,
    openScan,
    recheckSignature,
    listDossierStatusLinks,
    makeStatusLink,
    revokeStatusLink,
    viewStatusByLink,
    listDossierComments,
    writeComment,
    listInternalComments,
    writeInternalComment,
    correctComment,
    resolveThread,
    reopenThread,
  ],
};
