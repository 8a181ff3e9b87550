// Refusals of the results' room: why not, and what to do.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import type { resultProblems as vi } from '../vi/results-problems.ts';

type Details = Readonly<Record<string, unknown>>;
const day = (value: unknown): string => (typeof value === 'string' ? formatVietnamese(value as LocalDate) : '');
const words = (value: unknown): string => String(value ?? '');

export const resultProblems: typeof vi = {
  'results/paper-in-future': () => 'The day cannot lie after today. Type the day on the paper.',
  'results/paper-before-session': (d: Details) =>
    `No paper is older than the session (${day(d['heldOn'])}). Look at the day again.`,
  'results/paper-before-basis': (d: Details) =>
    `The paper cannot be older than the one it rests on (${day(d['after'])}). Look at the day again.`,
  'results/paper-after-heir': (d: Details) =>
    `A paper of ${day(d['before'])} rests on this one, so its day cannot be later. Look at the day again.`,
  'results/correction-without-reason': () =>
    'The paper has a number. Say why it is corrected; the old number stays with the reason.',
  'results/number-unchanged': () => 'Number and day are as recorded; nothing is corrected.',
  'results/number-typed-meanwhile': (d: Details) =>
    d['number'] === ''
      ? 'Somebody changed the number meanwhile. Load the page again.'
      : `Somebody typed ${words(d['number'])} meanwhile. Nothing was overwritten. Load the page again.`,
  'results/decision-is-recorded': () =>
    'A decision is recorded from its signed paper, with its products. Use the button on the page of the session.',
  'results/scan-before-number': () =>
    'The paper has no number. Type number and day first, then attach the signed paper.',
  'results/scan-twice': () => 'This file is attached already. It need not be sent again.',
  'results/decision-in-future': () => 'The day cannot lie after today. Type the day on the decision.',
  'results/decision-before-session': (d: Details) =>
    `The decision cannot be older than the session (${day(d['heldOn'])}). Look at the day, or the session, again.`,
  'results/minutes-not-numbered': () =>
    'The minutes have no number and day, so nobody knows whether the decision came after them. Number the minutes first.',
  'results/decision-before-minutes': (d: Details) =>
    `The decision cannot be older than the minutes (${day(d['minutesOn'])}). Look at both days again.`,
  'results/issuer-not-competent': (d: Details) =>
    d['kind'] === 'ministry'
      ? `On ${day(d['decidedOn'])} only the minister of agriculture and environment recognises 5 stars. Type the body on the decision.`
      : `On ${day(d['decidedOn'])} only the chair of the province recognises 3 and 4 stars and approves results. Type the body on the decision.`,
  'results/issuer-of-another-province': (d: Details) =>
    `Products of this register are recognised by the chair of the people’s committee of ${words(d['province'])}; the chair of another province is not competent. Look at the decision again, or type the body as it is printed.`,
  'results/not-for-this-decision': () =>
    'This product is not for this decision, or is decided already. Load the page again.',
  'results/left-out-without-reason': (d: Details) =>
    `${words(d['product'])} was proposed and is not in the decision: say why; its producer is told.`,
  'results/items-open': (d: Details) =>
    `${words(d['product'])} has ${words(d['items'])} open completion items. Settle them first, or leave it out with the reason.`,
  'results/other-stars-than-allowed': (d: Details) =>
    `${words(d['product'])}: the council allowed ${words(d['allowed'])} stars, typed is ${d['typed'] === null ? 'nothing' : words(d['typed'])}. Another level is not recorded; look at the decision again.`,
  'results/no-product-code': (d: Details) =>
    `${words(d['product'])}: the code is written province-commune-serial-year, as 12-03390-3-2026.`,
  'results/product-code-of-elsewhere': (d: Details) =>
    `${words(d['product'])}: the code begins with ${words(d['begins'])} and ends with the year of the evaluation, ${words(d['year'])}. Look into the annex.`,
  'results/product-code-taken': (d: Details) =>
    d['owner'] === null
      ? `Code ${words(d['code'])} is typed for two products. Each has its own.`
      : `Code ${words(d['code'])} is that of ${words(d['owner'])}. Look into the annex.`,
  'results/products-not-named': (d: Details) =>
    `${words(d['count'])} products are not named. Load the page again and say of each.`,
  'results/nothing-decided': () => 'No product is in the decision. Tick those that it names.',
  'results/recorder-scored': () =>
    'You scored in this session, so you record no decision on its results. Ask another officer.',
  'results/recorder-prepared': () =>
    'You prepared one of these dossiers, so you record no decision on it. Ask another officer.',
  'results/nobody-chosen': () => 'No product is chosen. Tick those to be told.',
  'results/not-of-this-session': () => 'A product is not of this session. Load the page again.',
  'results/told-already': (d: Details) => `The result of ${words(d['product'])} was told. Load the page again.`,
  'results/not-to-be-told-yet': (d: Details) =>
    `${words(d['product'])} waits for its decision. Record the decision first.`,
  'results/not-approved': () => 'The result has no approval decision. Record that decision before the file goes.',
  'results/sent-already': (d: Details) => `The file went to the ministry on ${day(d['on'])}.`,
  'results/letter-not-numbered': () => 'The letter to the ministry has no number. Type its number and day first.',
  'results/sent-before-letter': (d: Details) =>
    `The file cannot go before the day of its letter (${day(d['letter'])}). Look at the day again.`,
  'results/not-sent': () => 'The file is not recorded as sent. Record the day first.',
  'results/answered-already': () => 'The answer is recorded. Load the page again.',
  'results/answer-before-sending': (d: Details) =>
    `The answer cannot be older than the sending (${day(d['sentOn'])}). Look at the day again.`,
  'results/answer-points-missing': () => 'The points are missing or cannot be read. Type them as printed, as 88,33.',
  'results/five-stars-below-ninety': () => 'Below 90 points there are no 5 stars. Look at points or result again.',
  'results/ninety-is-not-below': () => '90 points exactly is not below 90. Look again.',
  'results/way-missing': () =>
    'Below 90 the province recognises on the ministry’s result or evaluates itself. Choose one.',
  'results/nothing-to-recognise': () =>
    'Below 50 points there is no level to take over. Choose that the province evaluates.',
  'results/stars-above-ministry': () =>
    'The level is above the ministry’s points, or not chosen. From 70 points 4 stars, from 50 points 3.',
  'results/complaint-before-result': () => 'The result was not told yet, so there is nothing to complain about.',
  'results/complaint-open': () => 'A complaint about this result waits for its answer. Read that one.',
  'results/complaint-before-notice': (d: Details) =>
    `The complaint cannot be older than the notice (${day(d['issuedOn'])}). Look at the day again.`,
  'results/complaint-without-paper': () => 'An officer who types a complaint attaches its photograph or PDF.',
  'results/complaint-answered': () => 'The complaint is answered. Load the page again.',
  'results/complaint-not-in-hand': () => 'Nobody has the complaint in hand. Take it first, then answer.',
  'results/complaint-of-another': (d: Details) => `${words(d['name'])} has the complaint in hand and answers it.`,
  'results/handler-scored-it': () =>
    'You scored in this session, so you handle no complaint about its results. Ask another officer.',
  'results/handler-ran-session': () =>
    'You ran this session, or typed or compared its sheets, so you handle no complaint about its results. Ask another officer.',
  'results/handler-prepared-it': () =>
    'You prepared this dossier, so you handle no complaint about its result. Ask another officer.',
  'results/recheck-missing': () => 'Where it is looked at again, say where: session, dossier or paper.',
  'results/session-not-open': () => 'The session is not open yet, or it is over, so nothing is written down.',
  'results/not-keeping-the-minutes': () =>
    'Only who presides and the secretary write the proceedings. Ask the secretary.',
  'results/recipients-without-file': () => 'The recipients need a line where it is filed, as “Lưu: VT”.',
};
