// Front door of the room of promotion: types and pure rules that others may know.

export {
  type EventId,
  type EventKind,
  type EventState,
  eventKinds,
  eventStates,
  stateOn,
  type TradeEvent,
} from './rules/event.ts';
export { type ExportDeal, type ExportPaper, paperStanding } from './rules/export-deal.ts';
export type { Lead, LeadId, LeadState } from './rules/lead.ts';
export { type AddressFault, type MarketLink, marketAddress } from './rules/market-link.ts';
export type { FollowUp, Participation, TradeContract } from './rules/participation.ts';
export type { Sale } from './rules/sale.ts';
export {
  type EventYield,
  type ProductYield,
  perDong,
  type TotalYield,
  totalYield,
} from './rules/yield.ts';
