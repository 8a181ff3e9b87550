// Sales at events, and a second look at unusual figures: every sentence.

import type { promotionSales as vi } from '../vi/promotion-sales.ts';
import { englishCount as count } from './english-figures.ts';

export const promotionSales: typeof vi = {
  sales: {
    heading: 'What was sold today?',
    dayHeading: (day) => `Sales of ${day}`,
    summary:
      'Type quantity and amount of each product. Leave empty what was not sold; type only the amount where nobody counted.',
    proxy: (producer) => `You enter it in the place of ${producer}.`,
    days: 'Days of sale',
    said: 'recorded',
    quantity: 'Quantity',
    unit: 'Unit',
    money: 'Amount',
    moneyExample: '450,000',
    notValid: 'It carries no stars on this day and does not count as OCOP.',
    doubtTitle: 'Please look again',
    confirmed: 'Unusual figures',
    confirmedOption: 'I have looked, the figures are right',
    confirmedHint: 'Unusual figures enter the sums once an officer has looked at them.',
    changeReason: 'Why a figure is changed',
    changeReasonHint: 'The event is over: say why a recorded figure is changed. The one before can still be read.',
    wait: (n) => ` ${count(n, 'unusual figure waits', 'unusual figures wait')} for an officer.`,
    outside: (day, from, until) =>
      `No sales can be recorded for ${day}: the event lasts from ${from} to ${until}, and only up to today.`,
    outsideText: 'Choose a day of sales above.',
    unanswered: 'The invitation is not answered yet.',
    unansweredText: 'Answer that you come and choose products, then record sales.',
    newer: (figures, name) => `Saved meanwhile: ${figures} (${name}). What stands below is what you typed.`,
    submit: 'Save the sales',
    done: (n) => `${count(n, 'line was', 'lines were')} saved.`,
    nothing: 'No product to bring was chosen yet.',
    nothingText: 'Answer the invitation and choose products, then record sales.',
    toInvitation: 'Open the invitation',
    closed: 'Sales are recorded during and after the days of the event, until it is settled.',
  },
  review: {
    heading: 'Is this figure right?',
    summary: 'It was unusual and its author confirmed it; it enters the sums once another officer has found it right.',
    why: 'Why it is unusual',
    by: 'Entered by',
    verdict: 'Finding',
    right: 'Right, it counts',
    wrong: 'It does not count',
    wrongHint: 'The producer reads why and can enter the right figure.',
    words: 'What it was compared with, or why it does not count',
    wordsExample: 'Agrees with the sales book and the invoices of the stand',
    submit: 'Save the finding',
    done: 'The finding was saved.',
  },
};
