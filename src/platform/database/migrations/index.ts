// Every migration in order. A name is never changed once it has landed.

import type { Migration } from 'kysely';
import { ledger } from './0001-ledger.ts';
import { access } from './0002-access.ts';
import { register } from './0003-register.ts';
import { jobs } from './0005-jobs.ts';
import { catalogue } from './0006-catalogue.ts';
import { producerRegistration } from './0007-producer-registration.ts';
import { registerImports } from './0007-register-imports.ts';
import { savedViews } from './0014-saved-views.ts';
import { accountReason } from './0015-account-reason.ts';
import { keptSheets } from './0020-kept-sheets.ts';
import { searchByCode } from './0021-search-by-code.ts';
import { declaredProducts } from './0022-declared-products.ts';
import { unclearTerms } from './0023-unclear-terms.ts';
import { evidence } from './0024-evidence.ts';
import { dossiers } from './0025-dossiers.ts';
import { keptSheetVersion } from './0026-kept-sheet-version.ts';
import { notifications } from './0027-notifications.ts';
import { proposedNames } from './0028-proposed-names.ts';
import { signsOfDirection } from './0030-signs-of-direction.ts';
import { dossierFiling } from './0031-dossier-filing.ts';
import { communeReport } from './0032-commune-report.ts';
import { dossierCarried } from './0033-dossier-carried.ts';
import { intake } from './0034-intake.ts';
import { custody } from './0035-custody.ts';
import { peopleOfDossiers } from './0037-people-of-dossiers.ts';
import { legacyFiles } from './0038-legacy-files.ts';
import { evidenceChecks } from './0039-evidence-checks.ts';
import { openWorkbooks } from './0041-open-workbooks.ts';
import { productIdeas } from './0042-product-ideas.ts';
import { filedReEvaluations } from './0043-filed-re-evaluations.ts';
import { dossierThreads } from './0044-dossier-threads.ts';
import { digitalSignatures } from './0045-digital-signatures.ts';
import { reportPhotos } from './0046-report-photos.ts';
import { letterNumbers } from './0047-letter-numbers.ts';
import { custodyNotices } from './0048-custody-notices.ts';
import { cutPages } from './0050-cut-pages.ts';
import { councils } from './0051-councils.ts';
import { waiverContent } from './0052-waiver-content.ts';
import { scoring } from './0053-scoring.ts';
import { certificates } from './0055-certificates.ts';
import { certificateLife } from './0057-certificate-life.ts';
import { results } from './0059-results.ts';
import { denials } from './0061-denials.ts';
import { despiteConditions } from './0061-despite-conditions.ts';
import { reportNumbers } from './0061-report-numbers.ts';
import { signedPageTexts } from './0061-signed-page-texts.ts';
import { returnItems } from './0063-return-items.ts';
import { pageLooks } from './0065-page-looks.ts';
import { numbersInUse } from './0067-numbers-in-use.ts';
import { suspensionDays } from './0070-suspension-days.ts';
import { corrections } from './0071-corrections.ts';
import { suspensionProposals } from './0071-suspension-proposals.ts';
import { attendanceChanges } from './0072-attendance-changes.ts';
import { letters } from './0073-letters.ts';
import { offices } from './0075-offices.ts';
import { tasks } from './0076-tasks.ts';
import { taskHandOver } from './0077-task-hand-over.ts';
import { reports } from './0078-reports.ts';
import { numbersOfReports } from './0079-numbers-of-reports.ts';
import { drafting } from './0080-drafting.ts';
import { numbersOfDrafts } from './0081-numbers-of-drafts.ts';
import { paperReceipts } from './0083-paper-receipts.ts';
import { reminders } from './0084-reminders.ts';
import { letterRemarks } from './0086-letter-remarks.ts';
import { inspections } from './0088-inspections.ts';
import { numbersOfNotices } from './0089-numbers-of-notices.ts';
import { field } from './0091-field.ts';
import { findings } from './0094-findings.ts';
import { numbersOfConclusions } from './0095-numbers-of-conclusions.ts';
import { numbersOfHandedOver } from './0096-numbers-of-handed-over.ts';
import { output } from './0097-output.ts';
import { dueChanges } from './0102-due-changes.ts';
import { entryReasons } from './0105-entry-reasons.ts';
import { support } from './0106-support.ts';
import { pointsOfSale } from './0110-points-of-sale.ts';
import { promotion } from './0113-promotion.ts';
import { routes } from './0116-routes.ts';
import { interfaceKeys } from './0119-interface-keys.ts';
import { goodsNumbers } from './0120-goods-numbers.ts';
import { sentBackReports } from './0122-sent-back-reports.ts';
import { notificationPreferences } from './0125-notification-preferences.ts';
import { conclusionsThatRelate } from './0127-conclusions-that-relate.ts';
import { planAmendments } from './0129-plan-amendments.ts';
import { signersAndRecordsOfLetters } from './0130-signers-and-records-of-letters.ts';
import { registerSummary } from './0134-register-summary.ts';
import { webhooks } from './0136-webhooks.ts';
import { communeBoundaries } from './0137-commune-boundaries.ts';
import { promotionAccounts } from './0138-promotion-accounts.ts';
import { promotionPlans } from './0139-promotion-plans.ts';
import { officeOfCases } from './0143-office-of-cases.ts';
import { webhookNotices } from './0147-webhook-notices.ts';
import { approvalCorrected } from './0151-approval-corrected.ts';
import { tasksOfCases } from './0156-tasks-of-cases.ts';
import { promotionMoves } from './0159-promotion-moves.ts';
import { promotionOrderOfBuyers } from './0160-promotion-order-of-buyers.ts';
import { droppedContracts } from './0162-dropped-contracts.ts';
import { reportsTakenUpAgain } from './0165-reports-taken-up-again.ts';

export const migrations: Readonly<Record<string, Migration>> = {
  '0001-ledger': ledger,
  '0002-access': access,
  '0003-register': register,
  '0005-jobs': jobs,
  '0006-catalogue': catalogue,
  '0007-producer-registration': producerRegistration,
  '0007-register-imports': registerImports,
  '0014-saved-views': savedViews,
  '0015-account-reason': accountReason,
  '0020-kept-sheets': keptSheets,
  '0021-search-by-code': searchByCode,
  '0022-declared-products': declaredProducts,
  '0023-unclear-terms': unclearTerms,
  '0024-evidence': evidence,
  '0026-kept-sheet-version': keptSheetVersion,
  '0025-dossiers': dossiers,
  '0027-notifications': notifications,
  '0028-proposed-names': proposedNames,
  '0030-signs-of-direction': signsOfDirection,
  '0031-dossier-filing': dossierFiling,
  '0032-commune-report': communeReport,
  '0033-dossier-carried': dossierCarried,
  '0038-legacy-files': legacyFiles,
  '0035-custody': custody,
  '0041-open-workbooks': openWorkbooks,
  '0042-product-ideas': productIdeas,
  '0039-evidence-checks': evidenceChecks,
  '0034-intake': intake,
  '0037-people-of-dossiers': peopleOfDossiers,
  '0043-filed-re-evaluations': filedReEvaluations,
  '0046-report-photos': reportPhotos,
  '0048-custody-notices': custodyNotices,
  '0045-digital-signatures': digitalSignatures,
  '0047-letter-numbers': letterNumbers,
  '0044-dossier-threads': dossierThreads,
  '0050-cut-pages': cutPages,
  '0051-councils': councils,
  '0055-certificates': certificates,
  '0057-certificate-life': certificateLife,
  '0061-despite-conditions': despiteConditions,
  '0061-report-numbers': reportNumbers,
  '0052-waiver-content': waiverContent,
  '0053-scoring': scoring,
  '0059-results': results,
  '0061-signed-page-texts': signedPageTexts,
  '0061-denials': denials,
  '0070-suspension-days': suspensionDays,
  '0063-return-items': returnItems,
  '0071-corrections': corrections,
  '0071-suspension-proposals': suspensionProposals,
  '0072-attendance-changes': attendanceChanges,
  '0065-page-looks': pageLooks,
  '0067-numbers-in-use': numbersInUse,
  '0073-letters': letters,
  '0075-offices': offices,
  '0076-tasks': tasks,
  '0077-task-hand-over': taskHandOver,
  '0083-paper-receipts': paperReceipts,
  '0084-reminders': reminders,
  '0078-reports': reports,
  '0079-numbers-of-reports': numbersOfReports,
  '0080-drafting': drafting,
  '0081-numbers-of-drafts': numbersOfDrafts,
  '0094-findings': findings,
  '0095-numbers-of-conclusions': numbersOfConclusions,
  '0097-output': output,
  '0088-inspections': inspections,
  '0089-numbers-of-notices': numbersOfNotices,
  '0091-field': field,
  '0086-letter-remarks': letterRemarks,
  '0102-due-changes': dueChanges,
  '0096-numbers-of-handed-over': numbersOfHandedOver,
  '0105-entry-reasons': entryReasons,
  '0110-points-of-sale': pointsOfSale,
  '0119-interface-keys': interfaceKeys,
  '0113-promotion': promotion,
  '0106-support': support,
  '0122-sent-back-reports': sentBackReports,
  '0120-goods-numbers': goodsNumbers,
  '0116-routes': routes,
  '0125-notification-preferences': notificationPreferences,
  '0129-plan-amendments': planAmendments,
  '0130-signers-and-records-of-letters': signersAndRecordsOfLetters,
  '0136-webhooks': webhooks,
  '0137-commune-boundaries': communeBoundaries,
  '0138-promotion-accounts': promotionAccounts,
  '0139-promotion-plans': promotionPlans,
  '0151-approval-corrected': approvalCorrected,
  '0165-reports-taken-up-again': reportsTakenUpAgain,
  '0134-register-summary': registerSummary,
  '0127-conclusions-that-relate': conclusionsThatRelate,
  '0147-webhook-notices': webhookNotices,
  '0143-office-of-cases': officeOfCases,
  '0156-tasks-of-cases': tasksOfCases,
  '0162-dropped-contracts': droppedContracts,
  '0159-promotion-moves': promotionMoves,
  '0160-promotion-order-of-buyers': promotionOrderOfBuyers,
};
