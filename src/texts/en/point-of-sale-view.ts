// Points of sale: every sentence on the page of one point.

import { formatVnd } from '#kernel/money.ts';
import type { pointView as vietnamese } from '../vi/point-of-sale-view.ts';

export const whole = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');
export const count = (n: number, one: string, many: string): string => `${whole(n)} ${n === 1 ? one : many}`;

export const pointView: typeof vietnamese = {
  foundTitle: (day) => `The visit of ${day} is not on the shelf yet`,
  foundThere: (prices, gone, unclear) =>
    prices + gone + unclear === 0
      ? 'The shelf was found as it is written.'
      : `It was found: ${[
          ...(prices > 0 ? [count(prices, 'changed price', 'changed prices')] : []),
          ...(gone > 0 ? [`${count(gone, 'product', 'products')} gone`] : []),
          ...(unclear > 0 ? [`${count(unclear, 'note', 'notes')} to read`] : []),
        ].join(', ')}.`,
  foundClosed: 'It was closed when somebody came.',
  foundAct: 'Look at it and write it down',
  acts: 'What may be done',
  shelfAct: 'Say what stands on the shelf',
  salesAct: 'Report sales',
  labelsAct: 'Print labels of the shelf',
  priceListAct: 'Print a price list of the shelf',
  logAct: 'Log a visit',
  planAct: 'Plan a visit with the phone',
  photosAct: 'Add or take away photographs',
  publicAct: 'See the public page',
  closedTitle: 'This point is closed',
  pausedTitle: 'This point is paused',
  since: (day, reason) => `Since ${day}. ${reason}`,
  place: 'Address',
  unit: 'Commune, province',
  position: 'Position',
  link: 'Shop online',
  operator: 'Operator',
  notInPublic: '(looks like a person: no public page names it)',
  hours: 'Opening hours',
  openedOn: 'Opened on',
  note: 'Note of the office',
  health: 'How this point fares',
  healthLead: 'Signals for support, no score.',
  months: 'Has been there for',
  monthsValue: (n) => (n === 0 ? 'less than a month' : count(n, 'month', 'months')),
  ocop: 'OCOP in force on the shelf',
  ocopValue: (fitting, lines, percent) => `${fitting} of ${lines} lines (${percent} %)`,
  noShelf: 'shelf not written down',
  unfit: 'Must leave the shelf',
  unfitValue: (n) => (n === 0 ? 'nothing' : count(n, 'line', 'lines')),
  stale: 'Not seen for long',
  staleValue: (n, days) => (n === 0 ? 'nothing' : `${count(n, 'line', 'lines')} for more than ${days} days`),
  lastSales: 'Sales last spoken of',
  noSales: 'nobody said',
  sinceSupport: 'Since the last support',
  sinceState: {
    open: (months, _day) => `still open, for ${months}`,
    paused: (_months, day) => `paused since ${day}`,
    closed: (months, day) => `closed on ${day}, after ${months}`,
  },
  closedBeforeSupport: (closed, given) => `closed on ${closed}, before the support of ${given}: look again`,
  support: 'Support it got',
  supportAct: 'Write down support',
  supportNone: 'No support is written down for this point.',
  supportNoOperator:
    'None yet. Support is written down for the producer that keeps the point; none of the register is chosen here.',
  supportSum: ({ count, totalVnd, unknown }) =>
    `${[
      `${count} supports`,
      ...(count > unknown ? [formatVnd(totalVnd)] : []),
      ...(unknown > 0 ? [`${unknown} of unknown cost`] : []),
    ].join(', ')}.`,
  lastVisit: 'Last visit',
  noVisit: 'none',
  shelf: 'On the shelf',
  shelfEmptyTitle: 'Nothing is written down of the shelf.',
  shelfEmptyText: 'Enter products and prices, so that buyers find this point.',
  shelfClosed: 'The point is closed; its shelf is not followed any more.',
  columns: { product: 'Product', price: 'Price', stars: 'Stars on the pack', seen: 'Seen on', judged: 'State' },
  perUnit: (price, unit) => (unit === '' ? price : `${price} per ${unit}`),
  noPrice: 'no price written down',
  byOperator: 'by the operator',
  byOffice: 'by an officer',
  fits: (stars) => (stars === null ? 'In force' : `In force, ${count(stars, 'star', 'stars')}`),
  starsShown: (stars) => (stars === null ? '–' : count(stars, 'star', 'stars')),
  unfitHeading: 'Products that must leave the shelf',
  unfitLead: 'These lines are not public. Tell the operator and the producer, or open a case of inspection.',
  unfitProducer: 'Products to take off the shelf',
  unfitProducerText: 'These may not be shown as OCOP any more. Take them off, then write the shelf down again.',
  putAway: (day, gone) =>
    gone
      ? `its keeper says it was put away on ${day}; an office has not looked yet`
      : `its keeper says it was put right on ${day}; an office has not looked yet`,
  putAwayLead:
    'What the keeper put away or put right stays here until an office has been there: log a visit, or write it on the page of the shelf.',
  takenOff: 'Put away',
  takenOffOne: (item, byOperator) =>
    `${item}: ${byOperator ? 'put away, says its keeper' : 'an office confirms that it is gone'}`,
  sendNotice: 'Tell to take it off',
  startCase: 'Open a case',
  noticeDone: (told) =>
    told === 0
      ? 'Written down. Nobody there has an account: tell them in person or by letter.'
      : `${count(told, 'person with an account was', 'people with an account were')} told.`,
  caseDone: 'The case was opened.',
  noticeWords: (item, point, fault, seenOn) =>
    `Seen on ${seenOn} on the shelf of ${point}: ${item}, ${fault.toLowerCase()}. Please take it off where OCOP products are shown, and say when it is done.`,
  labelWords: (item, point, fault, seenOn) =>
    `Seen on ${seenOn} on the shelf of ${point}: ${item}, ${fault.toLowerCase()}. Please correct label and packaging to the stars it was recognised with, and say when it is done; until then keep the wrong packs away.`,
  caseWords: (item, point, fault, seenOn) =>
    `Seen on ${seenOn} on the shelf of the point of sale ${point}: ${item}, ${fault.toLowerCase()}.`,
  noticesTitle: 'Told, and cases opened',
  notice: (item, told) =>
    told === 0
      ? `To be told about ${item}`
      : `${count(told, 'person with an account was', 'people with an account were')} told about ${item}`,
  case: (item) => `A case about ${item}`,
  caseLink: 'See the case',
  sales: 'Sales by month',
  salesNone: 'Nobody has reported sales of this point.',
  salesColumns: { month: 'Month', all: 'All', ocop: 'OCOP', customers: 'Purchases', by: 'Reported by' },
  salesUnknown: 'not reported',
  salesBy: (name, byOperator, day) => `${name}${byOperator ? ' (operator)' : ' (an officer in its place)'}, ${day}`,
  doubtKept: 'unusual, confirmed',
  criteria: 'Held against the criteria',
  criteriaLead: (checklist) =>
    `Checklist ${checklist}: from a secondary source, not compared with the signed acts; minima of area and staff are not known.`,
  criteriaNone: 'No visit has used the checklist yet. Plan one to do so.',
  criteriaOn: (day) => `By the visit of ${day}`,
  criteriaMet: (met, all) => `${met} of ${all} answered questions are met`,
  unmet: 'not met',
  formLink: 'See the form',
  visits: 'Visits',
  visitsNone: 'There was none yet.',
  history: 'Opened, paused, closed',
  opened: 'Opened',
  turned: { open: 'Opened again', paused: 'Paused', closed: 'Closed' },
  photos: 'Photographs',
  photo: (n) => `Photograph ${n} of the point`,
};
