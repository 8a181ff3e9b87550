// What the room of promotion answers: pages, files, use cases.

import { answerInvitation, viewInvitation } from '#modules/promotion/use-cases/answer-invitation.ts';
import { cancelEvent, reopenEvent, settleTradeEvent } from '#modules/promotion/use-cases/end-event.ts';
import { recordDeal, recordExportPaper, viewExport } from '#modules/promotion/use-cases/export-market.ts';
import { inviteProducers, listInvitees } from '#modules/promotion/use-cases/invite-producers.ts';
import { followLead, listLeads, passLead, recordLead, viewLead } from '#modules/promotion/use-cases/leads.ts';
import { planChoices } from '#modules/promotion/use-cases/plan-choices.ts';
import { changeEvent, planEvent } from '#modules/promotion/use-cases/plan-event.ts';
import { recordAttendance } from '#modules/promotion/use-cases/record-attendance.ts';
import { recordContract, settleFollowUp } from '#modules/promotion/use-cases/record-contract.ts';
import { dropCost, recordCost } from '#modules/promotion/use-cases/record-costs.ts';
import { recordSales, viewSales } from '#modules/promotion/use-cases/record-sales.ts';
import { addShopLink, checkShopLink, listShopLinks, removeShopLink } from '#modules/promotion/use-cases/shop-links.ts';
import { listTradeEvents, viewEvent } from '#modules/promotion/use-cases/view-event.ts';
import { listFollowUpsWithin, viewYield } from '#modules/promotion/use-cases/view-yield.ts';
import type { RoomRoutes } from './room-routes.ts';

export const promotion: RoomRoutes = {
  pages: [],
  files: [],
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
    recordCost,
    dropCost,
    viewSales,
    recordSales,
    recordContract,
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
    recordExportPaper,
    listShopLinks,
    addShopLink,
    checkShopLink,
    removeShopLink,
    viewYield,
  ],
};
