// What the room of promotion answers: pages, files, use cases.

import { attendancePage } from '#modules/promotion/screens/attendance.tsx';
import { eventContractPage, leadContractPage } from '#modules/promotion/screens/contract.tsx';
import { changeContractPage, dropContractPage } from '#modules/promotion/screens/correct-contract.tsx';
import { costPage, dropCostPage } from '#modules/promotion/screens/cost-pages.tsx';
import { decisionFile } from '#modules/promotion/screens/decision-file.ts';
import { dropDealPage } from '#modules/promotion/screens/drop-deal.tsx';
import { dropParticipationPage } from '#modules/promotion/screens/drop-participation.tsx';
import { cancelEventPage, reopenEventPage, settlePage } from '#modules/promotion/screens/end-pages.tsx';
import { exportPage } from '#modules/promotion/screens/export.tsx';
import { dealPage, exportPaperPage } from '#modules/promotion/screens/export-forms.tsx';
import { followUpPage, followUpsPage } from '#modules/promotion/screens/follow-ups.tsx';
import { invitationPage } from '#modules/promotion/screens/invitation.tsx';
import { invitePage } from '#modules/promotion/screens/invite.tsx';
import { leadsPage, recordLeadPage } from '#modules/promotion/screens/leads.tsx';
import { addLinkPage, checkLinkPage, linksPage, removeLinkPage } from '#modules/promotion/screens/links.tsx';
import { listEventsPage } from '#modules/promotion/screens/list-events.tsx';
import { changeEventPage, planEventPage } from '#modules/promotion/screens/plan-event.tsx';
import { reviewSalePage } from '#modules/promotion/screens/review-sale.tsx';
import { salesPage } from '#modules/promotion/screens/sales.tsx';
import { viewEventPage } from '#modules/promotion/screens/view-event.tsx';
import { followLeadPage, passLeadPage, viewLeadPage } from '#modules/promotion/screens/view-lead.tsx';
import { yieldPage } from '#modules/promotion/screens/yield.tsx';
import { answerInvitation, viewInvitation } from '#modules/promotion/use-cases/answer-invitation.ts';
import { changeContract, dropContract, viewContract } from '#modules/promotion/use-cases/correct-contract.ts';
import { dropDeal } from '#modules/promotion/use-cases/drop-deal.ts';
import { dropParticipation } from '#modules/promotion/use-cases/drop-participation.ts';
import { cancelEvent, reopenEvent, settleTradeEvent } from '#modules/promotion/use-cases/end-event.ts';
import { recordDeal, recordExportPaper, viewExport } from '#modules/promotion/use-cases/export-market.ts';
import { inviteProducers, listInvitees } from '#modules/promotion/use-cases/invite-producers.ts';
import { followLead, listLeads, passLead, recordLead, viewLead } from '#modules/promotion/use-cases/leads.ts';
import {
  addMarketLink,
  checkMarketLink,
  listMarketLinks,
  removeMarketLink,
} from '#modules/promotion/use-cases/market-links.ts';
import { planChoices } from '#modules/promotion/use-cases/plan-choices.ts';
import { changeEvent, planEvent } from '#modules/promotion/use-cases/plan-event.ts';
import { recordAttendance } from '#modules/promotion/use-cases/record-attendance.ts';
import { recordContract, settleFollowUp } from '#modules/promotion/use-cases/record-contract.ts';
import { dropCost, recordCost } from '#modules/promotion/use-cases/record-costs.ts';
import { recordSales, viewSales } from '#modules/promotion/use-cases/record-sales.ts';
import { reviewSale } from '#modules/promotion/use-cases/review-sale.ts';
import { listTradeEvents, viewEvent } from '#modules/promotion/use-cases/view-event.ts';
import { listFollowUpsWithin, viewYield } from '#modules/promotion/use-cases/view-yield.ts';
import type { RoomRoutes } from './room-routes.ts';

export const promotion: RoomRoutes = {
  // Pages with a word of their own before that of an event, for whose id the word would else be taken.
  pages: [
    listEventsPage,
    planEventPage,
    followUpsPage,
    followUpPage,
    leadsPage,
    recordLeadPage,
    viewLeadPage,
    passLeadPage,
    followLeadPage,
    leadContractPage,
    changeContractPage,
    dropContractPage,
    exportPage,
    dealPage,
    dropDealPage,
    exportPaperPage,
    linksPage,
    addLinkPage,
    checkLinkPage,
    removeLinkPage,
    yieldPage,
    viewEventPage,
    changeEventPage,
    invitePage,
    invitationPage,
    salesPage,
    reviewSalePage,
    attendancePage,
    dropParticipationPage,
    costPage,
    dropCostPage,
    eventContractPage,
    settlePage,
    cancelEventPage,
    reopenEventPage,
  ],
  files: [decisionFile],
  useCases: [
    listTradeEvents,
    viewEvent,
    planChoices,
    planEvent,
    changeEvent,
    listInvitees,
    inviteProducers,
    viewInvitation,
    answerInvitation,
    recordAttendance,
    dropParticipation,
    recordCost,
    dropCost,
    viewSales,
    recordSales,
    reviewSale,
    recordContract,
    viewContract,
    changeContract,
    dropContract,
    listFollowUpsWithin,
    settleFollowUp,
    settleTradeEvent,
    cancelEvent,
    reopenEvent,
    listLeads,
    viewLead,
    recordLead,
    passLead,
    followLead,
    viewExport,
    recordDeal,
    dropDeal,
    recordExportPaper,
    listMarketLinks,
    addMarketLink,
    checkMarketLink,
    removeMarketLink,
    viewYield,
  ],
};
