// Every English sentence, by room.

import type { vi } from '../vi/index.ts';
import { access, accessProblems } from './access.ts';
import { accountProblems } from './account-problems.ts';
import { accounts } from './accounts.ts';
import { boards } from './boards.ts';
import { catalogue, catalogueProblems } from './catalogue.ts';
import { catalogueChanges } from './catalogue-changes.ts';
import { catalogueFields } from './catalogue-fields.ts';
import { catalogueFigures } from './catalogue-figures.ts';
import { catalogueMap, catalogueNationalList } from './catalogue-map.ts';
import { certificateLife } from './certificate-life.ts';
import { certificateLifeProblems } from './certificate-life-problems.ts';
import { certificatePages } from './certificate-pages.ts';
import { certificateProblems } from './certificates.ts';
import { commitmentProblems, commitments } from './commitments.ts';
import { conditions } from './conditions.ts';
import { consumerReports } from './consumer-reports.ts';
import { corrections } from './corrections.ts';
import { councilProblems } from './council-problems.ts';
import { councilSessions } from './council-sessions.ts';
import { councils } from './councils.ts';
import { criteria, criteriaProblems } from './criteria.ts';
import { custody } from './custody.ts';
import { custodyProblems } from './custody-problems.ts';
import { design } from './design.ts';
import { desk } from './desk.ts';
import { digitalSignatureProblems, digitalSignatures } from './digital-signatures.ts';
import { directiveProblems } from './directive-problems.ts';
import { directives } from './directives.ts';
import { documentTextProblems } from './document-text.ts';
import { dossierCarried } from './dossier-carried.ts';
import { dossierDenial, dossierDenialProblems } from './dossier-denial.ts';
import { dossierLetterProblems, dossierLetters } from './dossier-letters.ts';
import { dossierPapers } from './dossier-papers.ts';
import { dossierPeople, dossierPeopleProblems } from './dossier-people.ts';
import { dossierProblems } from './dossier-problems.ts';
import { dossierReport, dossierReportProblems } from './dossier-report.ts';
import { dossierSent } from './dossier-sent.ts';
import { dossierStatus, dossierStatusProblems } from './dossier-status.ts';
import { dossierTalk, dossierTalkProblems } from './dossier-talk.ts';
import { dossierWord, dossierWordProblems } from './dossier-word.ts';
import { dossiers } from './dossiers.ts';
import { drafting, draftingProblems } from './drafting.ts';
import { dueDates } from './due-dates.ts';
import { evaluationProblems } from './evaluation.ts';
import { evaluationNext } from './evaluation-next.ts';
import { evidenceProblems } from './evidence.ts';
import { evidencePages } from './evidence-pages.ts';
import { exchange } from './exchange.ts';
import { exchangeProblems } from './exchange-problems.ts';
import { extensionProblems, extensions } from './extensions.ts';
import { field } from './field.ts';
import { fieldApp } from './field-app.ts';
import { fieldProblems } from './field-problems.ts';
import { fields } from './fields.ts';
import { figureMap } from './figure-map.ts';
import { findingProblems } from './finding-problems.ts';
import { findings } from './findings.ts';
import { ideaProblems, ideas } from './ideas.ts';
import { photoProblems } from './images.ts';
import { inspectionCases } from './inspection-cases.ts';
import { inspectionProblems } from './inspection-problems.ts';
import { inspections } from './inspections.ts';
import { intake } from './intake.ts';
import { intakeProblems } from './intake-problems.ts';
import { intakeSent } from './intake-sent.ts';
import { interfaceKeyProblems, interfaceKeys } from './interface-keys.ts';
import { labelRights } from './label-rights.ts';
import { law } from './law.ts';
import { ledger } from './ledger.ts';
import { legacyFileProblems, legacyFiles } from './legacy-files.ts';
import { letterBook, letterBookProblems } from './letter-book.ts';
import { notificationChoiceProblems, notificationChoices } from './notification-choices.ts';
import { notificationProblems, notifications } from './notifications.ts';
import { officeProblems } from './office-problems.ts';
import { officeReports } from './office-reports.ts';
import { offices } from './offices.ts';
import { doctor, embeddedProblems, operationsProblems, transferProblems } from './operations.ts';
import { output } from './output.ts';
import { outputProblems } from './output-problems.ts';
import { bindProblems, cutProblems, pdfProblems } from './pdf.ts';
import { pointOfSaleProblems } from './point-of-sale-problems.ts';
import { pointsOfSale } from './points-of-sale.ts';
import { producerProblems, producers } from './producers.ts';
import { productForms } from './product-forms.ts';
import { productPages } from './product-pages.ts';
import { productProblems } from './products.ts';
import { promotion } from './promotion.ts';
import { promotionProblems } from './promotion-problems.ts';
import { recognitionForms } from './recognition-forms.ts';
import { reportWords } from './report-words.ts';
import { reporting } from './reporting.ts';
import { reportingProblems } from './reporting-problems.ts';
import { results } from './results.ts';
import { resultProblems } from './results-problems.ts';
import { routeProblems, routes } from './routes.ts';
import { savedViewProblems } from './saved-views.ts';
import { scoreBar } from './score-bar.ts';
import { scoreSheet } from './score-sheet.ts';
import { scoring } from './scoring.ts';
import { scoringProblems } from './scoring-problems.ts';
import { publicRegisters, renewal, screening } from './screening.ts';
import { sellingPaperProblems, sellingPapers } from './selling-papers.ts';
import { spreadsheetProblems } from './spreadsheets.ts';
import { startProblems } from './start.ts';
import { support } from './support.ts';
import { supportProblems } from './support-problems.ts';
import { taskProblems } from './task-problems.ts';
import { tasks } from './tasks.ts';
import { territory, territoryProblems } from './territory.ts';
import { useCases } from './use-cases.ts';
import { verify } from './verify.ts';
import { visitPapers } from './visit-papers.ts';
import { web, webProblems } from './web.ts';
import { webhookProblems, webhooks } from './webhooks.ts';

export const en: typeof vi = {
  access,
  accounts,
  catalogue,
  catalogueFields,
  catalogueFigures,
  catalogueChanges,
  catalogueMap,
  catalogueNationalList,
  boards,
  figureMap,
  corrections,
  councilSessions,
  councils,
  certificatePages,
  certificateLife,
  conditions,
  consumerReports,
  criteria,
  custody,
  desk,
  design,
  directives,
  doctor,
  dossierLetters,
  dossierCarried,
  dossierDenial,
  dossierPapers,
  dossierPeople,
  dossierReport,
  dossierTalk,
  dossierSent,
  dossierStatus,
  digitalSignatures,
  dossierWord,
  dossiers,
  evaluationNext,
  field,
  evidence: evidencePages,
  exchange,
  extensions,
  fieldApp,
  fields,
  drafting,
  ideas,
  inspectionCases,
  inspections,
  intake,
  intakeSent,
  interfaceKeys,
  labelRights,
  law,
  ledger,
  legacyFiles,
  letterBook,
  notifications,
  notificationChoices,
  dueDates,
  offices,
  productForms,
  products: productPages,
  producers,
  publicRegisters,
  recognitionForms,
  renewal,
  officeReports,
  reportWords,
  reporting,
  results,
  scoreBar,
  scoreSheet,
  screening,
  scoring,
  tasks,
  findings,
  output,
  pointsOfSale,
  sellingPapers,
  routes,
  promotion,
  support,
  commitments,
  visitPapers,
  territory,
  useCases,
  verify,
  web,
  webhooks,
  problems: {
    ...accessProblems,
    ...accountProblems,
    ...catalogueProblems,
    ...certificateLifeProblems,
    ...certificateProblems,
    ...councilProblems,
    ...criteriaProblems,
    ...custodyProblems,
    ...dossierPeopleProblems,
    ...dossierTalkProblems,
    ...dossierProblems,
    ...dossierDenialProblems,
    ...dossierReportProblems,
    ...dossierLetterProblems,
    ...dossierStatusProblems,
    ...digitalSignatureProblems,
    ...dossierWordProblems,
    ...embeddedProblems,
    ...evidenceProblems,
    ...exchangeProblems,
    ...extensionProblems,
    ...evaluationProblems,
    ...draftingProblems,
    ...ideaProblems,
    ...inspectionProblems,
    ...legacyFileProblems,
    ...letterBookProblems,
    ...intakeProblems,
    ...transferProblems,
    ...operationsProblems,
    ...bindProblems,
    ...cutProblems,
    ...pdfProblems,
    ...photoProblems,
    ...notificationProblems,
    ...notificationChoiceProblems,
    ...officeProblems,
    ...taskProblems,
    ...findingProblems,
    ...fieldProblems,
    ...outputProblems,
    ...pointOfSaleProblems,
    ...sellingPaperProblems,
    ...routeProblems,
    ...promotionProblems,
    ...supportProblems,
    ...commitmentProblems,
    ...producerProblems,
    ...productProblems,
    ...reportingProblems,
    ...resultProblems,
    ...savedViewProblems,
    ...interfaceKeyProblems,
    ...scoringProblems,
    ...directiveProblems,
    ...documentTextProblems,
    ...spreadsheetProblems,
    ...startProblems,
    ...territoryProblems,
    ...webProblems,
    ...webhookProblems,
  },
};
