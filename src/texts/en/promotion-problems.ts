// Trade promotion: refusals, and questions about what looks like a slip.

import type { promotionProblems as vi } from '../vi/promotion-problems.ts';
import { englishCount, englishDay, englishDecimal, englishWhole } from './english-figures.ts';

type Details = Readonly<Record<string, unknown>>;
const day = (value: unknown): string => englishDay(String(value ?? ''));
const whole = (value: unknown): string => englishWhole(Number(value ?? 0));
const number = (value: unknown): string => englishDecimal(Number(value ?? 0));
const count = (value: unknown, one: string, many: string): string => englishCount(Number(value ?? 0), one, many);
const said = (value: unknown): string => String(value ?? '');

export const promotionProblems: typeof vi = {
  'promotion/begin-missing': () => 'The first day is missing. Type a day, for example 10/12/2026.',
  'promotion/end-missing': () =>
    'The last day is missing, so nobody knows until when sales count and when to settle. Type the last day; for an event of one day the same as the first.',
  'promotion/ends-before': (d: Details) =>
    `The last day is before the first, ${day(d['from'])}. Look at both days again.`,
  'promotion/too-long': (d: Details) =>
    `The event lasts ${whole(d['days'])} days, more than ${whole(d['most'])}. Is the year wrong? Make several events of a longer one.`,
  'promotion/decision-day-missing': () => 'A decision number without its day. Type the day of the decision.',
  'promotion/decision-number-missing': () =>
    'A day without the number of the decision. Type the number, for example 125/QĐ-UBND.',
  'promotion/day-in-future': () => 'This day is still to come. Type a day that has passed, or today.',
  'promotion/amount-missing': () =>
    'The amount is missing. Type it in đồng; leave the whole line empty where it is not known.',
  'promotion/source-missing': () => 'Who pays this is missing. Type the source, for example “Budget of the province”.',
  'promotion/no-province': () =>
    'Which province is this of? Sign in with an account of the office, or name the province.',
  'promotion/sales-on-day': (d: Details) =>
    `There are sales of ${day(d['day'])}, outside the new days. Keep that day inside, or correct the sales first.`,
  'promotion/move-reason-missing': (d: Details) => {
    const [invited, anew, lapsed] = [Number(d['invited'] ?? 0), Number(d['anew'] ?? 0), said(d['lapsed'])];
    if (invited === 0) return 'The new days have passed. Say why the event moves to days that have passed.';
    return [
      `${count(invited, 'producer is', 'producers are')} invited. Say why the days or the place change; who is invited is told, with this reason.`,
      ...(anew === 0 ? [] : [`${count(anew, 'producer that answered is', 'producers that answered are')} asked anew.`]),
      ...(lapsed === '' ? [] : [`Not in force throughout the new days, so not to be brought: ${lapsed}.`]),
    ].join(' ');
  },
  'promotion/earlier-period': (d: Details) =>
    `The first day moves from ${day(d['was'])} to ${day(d['becomes'])}: the event comes into an earlier month, and figures of that period change. If that is meant, confirm it.`,
  'promotion/seen-already': () =>
    'A producer was written down as there, so the event cannot move to days to come. If that was a mistake, correct the presence first.',
  'promotion/drop-has-records': (d: Details) =>
    `${said(d['producer'])} has ${count(d['sales'], 'line', 'lines')} of sales, ${count(d['contracts'], 'contract', 'contracts')} and ${count(d['costs'], 'cost', 'costs')} at this event, so it stays on the list. If those are mistakes too, correct the sales to nought and drop contracts and costs first.`,
  'promotion/against-order': (d: Details) =>
    `Above on the list and not passed the buyer: ${said(d['producers'])}${Number(d['more']) > 0 ? ` and ${whole(d['more'])} more` : ''}. Choose them too, or say why the order is left.`,
  'promotion/phone-in-buyer': () =>
    'The buyer holds a telephone number. Type the name of the organisation alone; how to reach it stands with the buyer.',
  'promotion/event-settled': () =>
    'The event is settled, its figures change no more. To correct it, open it again and say why.',
  'promotion/event-cancelled': () => 'The event was cancelled. To hold it, plan a new one.',
  'promotion/event-not-begun': (d: Details) =>
    `The event begins on ${day(d['from'])}; there is nothing to record yet. Come back from that day on; if it moved, change the event.`,
  'promotion/event-not-settled': () => 'The event is not settled and can be changed as it is.',
  'promotion/event-over': (d: Details) =>
    `The event ended on ${day(d['until'])}; nobody is invited or answers any more.`,
  'promotion/still-running': (d: Details) =>
    `The event lasts to the end of ${day(d['until'])}. Settle it from the day after, when all sales are in.`,
  'promotion/sold-already': (d: Details) =>
    `The event has ${count(d['lines'], 'line', 'lines')} of sales and cannot be cancelled. Settle it; if it ended early, change its last day.`,
  'promotion/signed-already': (d: Details) =>
    `The event has ${count(d['contracts'], 'contract', 'contracts')} and cannot be cancelled. Settle it; if it ended early, change its last day.`,
  'promotion/nobody-chosen': () => 'Nobody was chosen. Tick at least one line.',
  'promotion/not-on-list': () =>
    'A producer is not on the list of this office. Open the page again and choose from the list.',
  'promotion/invited-already': (d: Details) => `${said(d['producer'])} is invited already. Untick this line.`,
  'promotion/against-list': (d: Details) => {
    const unfit = said(d['unfit']);
    const passed = said(d['passedOver']);
    const more = Number(d['more'] ?? 0);
    const parts = [
      ...(unfit === '' ? [] : [`does not fit: ${unfit}`]),
      ...(passed === ''
        ? []
        : [`stands above and was not chosen: ${passed}${more > 0 ? ` and ${whole(more)} more` : ''}`]),
    ];
    return `The choice departs from the list (${parts.join('; ')}). Say why; the reason is kept with the invitation.`;
  },
  'promotion/with-which': () => 'No product was chosen. Tick at least one that you bring.',
  'promotion/why-not': () => 'Say in a word why you do not come, so that the office knows for the next time.',
  'promotion/not-valid-then': (d: Details) =>
    `${said(d['product'])} does not carry its stars all the time from ${day(d['from'])} to ${day(d['until'])}, so it may not be shown as OCOP. Untick it.`,
  'promotion/not-valid-that-day': (d: Details) =>
    `${said(d['product'])} carried no stars in force on ${day(d['day'])}, so it does not count as OCOP. Leave this line out; if its term was extended, record that with its recognition first.`,
  'promotion/not-invited': (d: Details) =>
    `${said(d['producer'])} is not among the invited of this event. The office that organises it invites first.`,
  'promotion/declined': (d: Details) =>
    `${said(d['producer'])} answered that it does not come. If it came, correct the answer first.`,
  'promotion/absent-with-sales': () => 'This producer has sales and cannot have been absent. Correct the sales first.',
  'promotion/declines-with-sales': (d: Details) =>
    `${said(d['producer'])} recorded sales of ${whole(d['sales'])} đồng (from ${day(d['day'])}) and cannot answer that it does not come. If they are a mistake, correct quantity and amount of those days to 0 and answer again.`,
  'promotion/declines-but-present': (d: Details) =>
    `The organiser recorded that ${said(d['producer'])} was there, so it cannot answer that it does not come. If that is a mistake, have an officer correct the presence first.`,
  'promotion/sold-and-left-out': (d: Details) =>
    `A product left out has sales on ${day(d['day'])}. Keep it among what is brought, or correct its sales to 0 first.`,
  'promotion/presence-unknown': (d: Details) =>
    `${said(d['producers'])}${Number(d['more']) > 0 ? ` and ${whole(d['more'])} more` : ''}: sales are reported, and nobody said whether they were there. Record the presence, then settle.`,
  'promotion/budget-reason-missing': () =>
    'The event has begun or cost something, and the plan of money changes. Say why, and by which paper; the plan before is kept beside it.',
  'promotion/contract-very-large': (d: Details) =>
    `A contract of ${whole(d['value'])} đồng is very much. A nought too many?`,
  'promotion/contract-known': (d: Details) =>
    `Such a contract with ${said(d['buyer'])}, signed on ${day(d['day'])} and worth as much, stands on record. If this is another one, confirm.`,
  'promotion/nothing-changed': () => 'Nothing differs from what was recorded before. There is nothing to save.',
  'promotion/nothing-said': () => 'No figure was typed. Type a quantity or an amount for at least one product.',
  'promotion/said-twice': () => 'This product has two lines. Put them into one.',
  'promotion/not-brought': (d: Details) =>
    `${said(d['product'])} is not among the products it said to bring. Correct the answer to the invitation first.`,
  'promotion/outside-days': (d: Details) =>
    `${day(d['day'])} lies outside the event (${day(d['from'])} to ${day(d['until'])}). Choose one of its days.`,
  'promotion/doubtful': () =>
    'Not saved: some figures look unusual. Look again; if they are right, tick “I have looked, the figures are right” and save.',
  'promotion/sales-too-small': (d: Details) =>
    `Only ${whole(d['sales'])} đồng. Is it ${whole(d['meant'])} đồng? Type all of the đồng.`,
  'promotion/amount-too-small': (d: Details) =>
    Number(d['amount']) === 0
      ? 'Nought need not be written down. Write the amount, or leave the line out.'
      : `Only ${whole(d['amount'])} đồng. Write it in full, such as 45,000,000.`,
  'promotion/before-programme': (d: Details) =>
    `This day lies before the programme began (${day(d['began'])}). Is the year right?`,
  'promotion/too-far-ahead': (d: Details) =>
    `It begins after ${day(d['latest'])}, too far ahead for a plan. Is the year right?`,
  'promotion/price-far-off': (d: Details) =>
    `That makes ${whole(d['paid'])} đồng for each ${said(d['unit'])}; the price on record is ${whole(d['price'])} đồng. Another unit, or a nought too many or too few?`,
  'promotion/no-money': (d: Details) =>
    `${number(d['quantity'])} ${said(d['unit'])} sold for nothing. If the amount is not known, leave it empty instead of 0.`,
  'promotion/value-too-small': (d: Details) =>
    `The contract is worth only ${whole(d['value'])} đồng. Type all of the đồng, for example 45,000,000; leave it empty where it is not known.`,
  'promotion/before-event': (d: Details) =>
    `Signed before the event began on ${day(d['from'])}, so it did not come of it.`,
  'promotion/not-of-producer': (d: Details) => `A product is not of ${said(d['producer'])}. Choose again.`,
  'promotion/not-passed': (d: Details) =>
    `This buyer was not passed to ${said(d['producer'])}. Pass it first, then record the contract.`,
  'promotion/asked-already': () => 'This question has its answer already. Open the page again to see it.',
  'promotion/say-why': () => 'Say why, or how much is known, so that others understand.',
  'promotion/next-in-past': () => 'This day has passed. Type today or a day to come.',
  'promotion/next-day-missing': () => 'What comes next has no day. Type the day.',
  'promotion/lead-ended': () => 'This matter is over. To go on, record a new buyer.',
  'promotion/nothing-chosen': () => 'No product was chosen. Tick at least one.',
  'promotion/no-producer': () => 'The register names no producer of this product. Record it with the product first.',
  'promotion/volume-nought': () => 'The volume must be above 0. Leave it empty where it is not known.',
  'promotion/unit-missing': () => 'A volume without its unit. Type kg, tonnes, boxes…',
  'promotion/currency-missing': () => 'A value without its currency. Choose the one of the contract.',
  'promotion/shipped-day-only': () => 'A day of shipping without “Shipped”. Choose it, or take the day away.',
  'promotion/shipped-before': (d: Details) => `Shipped before it was signed on ${day(d['signedOn'])}. Look again.`,
  'promotion/other-product-kept': () => 'This record is of another product. Keep that product, or make a new record.',
  'promotion/which-paper': () => 'Name the paper, since it is not in the list.',
  'promotion/paper-number-missing': () => 'A paper that is there has a number: type it, so that the original is found.',
  'promotion/ends-without-paper': () => 'Only a paper that is there has an end. Choose “There”, or take the day away.',
  'promotion/not-a-web-address': () =>
    'This is no address of a web page. Copy all of it from the browser, beginning with https:// or http://.',
  'promotion/private-address': () =>
    'This address lies inside a network of one’s own or is only a number; buyers cannot open it. Copy the public address of the shop.',
  'promotion/link-known': () => 'The product has this address already.',
  'promotion/checked-later': (d: Details) =>
    `Somebody looked on ${day(d['last'])}, after this day. Record from that day on.`,
  'promotion/which-price': () => 'Where the price differs, type the price on the page.',
  'promotion/unit-does-not-fit': (d: Details) =>
    `“${said(d['unit'])}” is no unit of ${said(d['product'])}. Choose one of: ${said(d['units'])}.`,
  'promotion/change-reason-missing': () =>
    'The event is over and a figure was changed. Say why; the figure before is kept beside it.',
  'promotion/not-answered': (d: Details) =>
    `${said(d['producer'])} has not answered the invitation, so no sales can be recorded. Answer that it comes and choose products first.`,
  'promotion/sales-very-large': (d: Details) =>
    `${whole(d['sales'])} đồng on one day for one product is very much. A nought too many?`,
  'promotion/money-without-goods': (d: Details) =>
    `Sold for ${whole(d['sales'])} đồng, and no quantity. Type the quantity so that the price can be compared, or look at the amount again.`,
  'promotion/other-days-differ': (d: Details) =>
    `${whole(d['sales'])} đồng, more than ten times the best day before (${whole(d['most'])} đồng). A nought too many?`,
  'promotion/price-impossible': (d: Details) =>
    `This makes ${whole(d['paid'])} đồng for one ${said(d['unit'])}. Another unit, or a nought too many or too few?`,
  'promotion/more-than-made': (d: Details) =>
    `${number(d['quantity'])} ${said(d['unit'])}${Number(d['before'] ?? 0) > 0 ? `, with ${whole(d['before'])} ${said(d['unit'])} of other days in 12 months,` : ''} is more than is made in a year (${whole(d['made'])} ${said(d['unit'])}). Another unit?`,
  'promotion/quantity-very-large': (d: Details) =>
    `${number(d['quantity'])} ${said(d['unit'])} on one day is very much. Another unit, or a nought too many?`,
  'promotion/nothing-to-review': () => 'Nothing is unusual about this figure.',
  'promotion/typed-it-yourself': () =>
    'Who typed this figure does not judge it. Leave it to another officer of the office.',
  'promotion/say-what-was-seen': () =>
    'Say what it was compared with, a sales book or invoices for example; or why it is not counted.',
  'promotion/figures-wait': (d: Details) =>
    `${count(d['figures'], 'unusual figure waits', 'unusual figures wait')} for an officer. Open Sales, look at each, then settle.`,
  'promotion/after-event-why': () =>
    'The event is over. Say what it rests on, for example “the organiser’s list of stands”.',
  'promotion/no-valid-product': (d: Details) =>
    `${said(d['producers'])}: no OCOP product in force throughout the event, so no invitation. Where an authority has decided that it takes part, type number and day of the decision.`,
  'promotion/over-plan': (d: Details) =>
    `${said(d['source'])}: ${whole(d['planned'])} đồng planned, with this cost ${whole(d['spent'])} đồng, ${whole(d['over'])} đồng too much. Look at the amount again; if it is right, say why.`,
  'promotion/outside-plan': () =>
    'This cost belongs to no source that was planned. Choose one; if it is outside of the plan, say why.',
  'promotion/cost-very-large': (d: Details) =>
    `${whole(d['amount'])} đồng is very much for one cost. A nought too many? If it is right, say why.`,
  'promotion/no-such-country': () => 'Choose a country or territory from the list.',
  'promotion/no-such-unit': (d: Details) => `Choose a unit from the list: ${said(d['units'])}.`,
  'promotion/signed-before-producer': (d: Details) =>
    `It was signed on ${day(d['day'])}, before the producer was registered (${day(d['since'])}). Is the year wrong?`,
  'promotion/signed-before-recognition': (d: Details) =>
    `It was signed on ${day(d['day'])}, before the recognition in force (${day(d['since'])}). If it is an older contract, confirm.`,
  'promotion/deal-known': (d: Details) =>
    `Such an export contract with ${said(d['buyer'])} stands on record already, signed on ${day(d['day'])}, for the same market and amount. If it is another one, confirm.`,
  'promotion/deal-very-large': (d: Details) =>
    `${whole(d['amount'])} ${said(d['currency'])} (about ${whole(d['about'])} billion đồng) is very much. A nought too many?`,
  'promotion/deal-price-impossible': (d: Details) =>
    `This makes about ${whole(d['paid'])} đồng for one ${said(d['unit'])}. Another unit or currency, or a nought too many or too few?`,
  'promotion/volume-more-than-made': (d: Details) =>
    `${number(d['volume'])} ${said(d['unit'])} is more than three years make together (${whole(d['made'])} ${said(d['unit'])} a year). Another unit?`,
  'promotion/volume-very-large': (d: Details) =>
    `${number(d['volume'])} ${said(d['unit'])} is very much. Another unit, or a nought too many?`,
};
