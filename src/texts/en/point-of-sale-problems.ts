// Points of sale: refusals, and questions where a price or a month's sales look written in another unit.

import type { pointOfSaleProblems as vi } from '../vi/point-of-sale-problems.ts';

const amount = (value: unknown): string => String(Number(value ?? 0)).replace(/\B(?=(\d{3})+$)/g, ',');
const states: Readonly<Record<string, string>> = { open: 'open', paused: 'paused', closed: 'closed' };

export const pointOfSaleProblems: typeof vi = {
  'points-of-sale/no-position': () =>
    'This is no position. Write two numbers, latitude first, such as 22.3964, 103.4582; or leave it empty.',
  'points-of-sale/on-no-land': () =>
    'This position lies on no land and no island of Vietnam. Copy it from the map again, or leave it empty.',
  'points-of-sale/swapped': () =>
    'The numbers are changed about: latitude (about 8 to 24) comes first, longitude (about 102 to 117) second. Change them round.',
  'points-of-sale/outside-province': () =>
    'This position lies outside the province of the commune. Look again; if the point lies at the border and the position is right, tick the confirmation and save (in a spreadsheet: write “x” under Confirmation).',
  'points-of-sale/outside-commune': () =>
    'This position seems to lie outside the commune (the outlines here are simplified). Look again; if it is right, tick the confirmation and save (in a spreadsheet: write “x” under Confirmation).',
  'points-of-sale/no-web-address': () =>
    'This is no http or https address. Copy it from the address line of the browser.',
  'points-of-sale/link-needed': () => 'A shop in the net needs its address, so that buyers can open it.',
  'points-of-sale/place-needed': () => 'Write the address, so that buyers find the point.',
  'points-of-sale/commune-needed': () =>
    'Write the commune of the point. Only a shop in the net belongs to the whole province.',
  'points-of-sale/operator-person': () =>
    'This looks like the name of a private person. Name the organisation or the trading household, as “Household at stall 4 of the market”; if it is needed all the same, tick the confirmation (in a spreadsheet: write “x” under Confirmation): no public page names it.',
  'points-of-sale/row-doubled': (d) =>
    `This point stands in row ${d['row']} already, with the same name and commune. Take one out, or tell them apart by name.`,
  'points-of-sale/operator-needed': () =>
    'Nobody is named. Choose the producer that keeps it here, or write who does in the box below.',
  'points-of-sale/no-such-operator': () =>
    'It is not clear which producer of the register this is. Press Find and choose a row, or leave it empty and write the name of the operator.',
  'points-of-sale/opens-later': () =>
    'This day is still to come. Write the point down when it is open, so that nobody goes there in vain.',
  'points-of-sale/before-programme': (d) =>
    `The programme began on ${d['began']}. Write the day on which OCOP products were first sold here.`,
  'points-of-sale/phone-in-public': () =>
    'This is public, so write no telephone number: it is often a private person’s. Take it out.',
  'points-of-sale/known-already': (d) =>
    `This commune has a point called ${d['name']} (${d['place']}). If this is another one, tick “This is another point” and save.`,
  'points-of-sale/not-in-this-state': (d) =>
    `The point is ${states[String(d['state'])] ?? 'in another state'}, so this cannot be done. Open the page again.`,
  'points-of-sale/reopened-once': () =>
    'This point was closed, opened again once, and closed another time; it is not opened a second time. If somebody sells there again, add a new point.',
  'points-of-sale/closed': () => 'The point is closed, so nothing is added to it. If it sells, open it again first.',
  'points-of-sale/turns-later': () => 'This day is still to come. Write it down when it has happened.',
  'points-of-sale/before-last-turn': (d) =>
    `The point has been in its state since ${d['since']}. Write that day or a later one.`,
  'points-of-sale/no-photo-chosen': () => 'No photograph was chosen to add, and none ticked to take away.',
  'points-of-sale/too-many-photos': (d) => `A point keeps at most ${d['most']} photographs. Take old ones away.`,
  'points-of-sale/line-gone': () =>
    'This line is not on the shelf any more: somebody has just written the shelf down. Open the page again.',
  'points-of-sale/which-product': () => 'There is a price without a product. Type a name, press Find, choose.',
  'points-of-sale/no-such-product': () =>
    'It is not clear which product of the register this is. Type a part of its name, press Find and choose; if it is not there, use the box for goods that the register does not have.',
  'points-of-sale/line-twice': () => 'This product has a line on the shelf. Change that one.',
  'points-of-sale/nothing-said': () => 'There is no line. Add at least one product.',
  'points-of-sale/seen-later': () => 'This day is still to come. Write the day on which the shelf was seen.',
  'points-of-sale/seen-before-opening': (d) => `The point opened on ${d['openedOn']}. Write that day or a later one.`,
  'points-of-sale/doubtful': () =>
    'Not saved: a figure looks written in another unit. Look again; if it is right, tick the confirmation and save.',
  'points-of-sale/price-too-small': (d) =>
    `${amount(d['price'])} đồng is very little. Is it ${amount(d['meant'])} đồng?`,
  'points-of-sale/price-nought': () => 'Nought is no price. Leave it empty where the price is not known.',
  'points-of-sale/price-very-large': (d) => `${amount(d['price'])} đồng, more than 50 million. A nought too many?`,
  'points-of-sale/price-other-unit': (d) =>
    `${amount(d['price'])} đồng here, ${amount(d['usual'])} đồng known: too far apart. A nought too many or too few, or the price of something else?`,
  'points-of-sale/price-far': (d) => {
    const whose = {
      office: `an office saw on ${d['on']}`,
      maker: 'its maker says',
      points: 'other points ask about',
    }[String(d['from'])];
    return `${amount(d['price'])} đồng here, ${whose} ${amount(d['usual'])} đồng for ${d['unit']}. If it is right, tick the confirmation; who makes the product will be told.`;
  },
  'points-of-sale/no-price-there': () =>
    'This point has no price of the product any more. Look at the page of the product.',
  'points-of-sale/objected-already': () => 'An objection to this price was sent already. The office is looking at it.',
  'points-of-sale/sales-too-small': (d) =>
    `${amount(d['sales'])} đồng is very little for a month. Was it written in thousands or millions?`,
  'points-of-sale/sales-other-unit': (d) =>
    `${amount(d['sales'])} đồng this month, about ${amount(d['usual'])} đồng in others. A nought too many or too few?`,
  'points-of-sale/sales-far': (d) =>
    `${amount(d['sales'])} đồng this month, about ${amount(d['usual'])} đồng in the last ones: five times apart or more. A nought too many or too few? If it is right, confirm it; officers see it marked.`,
  'points-of-sale/price-of-what': () =>
    'What is this the price of? Type the unit, for example a box of 500 g, kg, a bottle of 500 ml.',
  'points-of-sale/sales-very-large': (d) =>
    `${amount(d['sales'])} đồng in a month, more than 5 billion. A nought too many?`,
  'points-of-sale/ocop-above-all': (d) =>
    `OCOP products sold for more than everything together (${amount(d['all'])} đồng). Look at both figures again.`,
  'points-of-sale/correction-reason': () => 'This month has a figure. Say why it is corrected; the old one is kept.',
  'points-of-sale/no-such-month': () => 'There is no such month. Choose one of the list.',
  'points-of-sale/month-not-begun': () => 'This month has not begun. Choose one that has.',
  'points-of-sale/month-before-opening': () => 'The point was not open in this month. Choose a later one.',
  'points-of-sale/month-after-closing': () => 'The point was closed in this month. Choose an earlier one.',
  'points-of-sale/month-too-old': () => 'This month is more than three years ago and is not taken any more.',
  'points-of-sale/said-meanwhile': () =>
    'Somebody has just reported this month. Open the page again to see the new figure, then correct it if needed.',
  'points-of-sale/visit-past': () => 'This day has passed. For a visit that was made use “Log a visit”.',
  'points-of-sale/visit-later': () => 'This day is still to come. For a visit to come use “Plan a visit”.',
  'points-of-sale/sheet-missing': () => 'No file was chosen. Choose an .xlsx or .csv with the list of points.',
  'points-of-sale/sheet-empty': () => 'No row of the file names a point. Compare its headings with the template.',
  'points-of-sale/sheet-headings-missing': (d) =>
    `The file lacks: ${d['columns']}. Add the columns of the template and bring it again.`,
  'points-of-sale/sheet-too-long': (d) => `The file has ${d['found']} points, at most ${d['most']} at once. Divide it.`,
  'points-of-sale/cell-not-read': () => 'This cell cannot be read. Write it as in the template.',
  'points-of-sale/not-your-unit': () => 'This commune is outside your reach. Take the row out, or ask the province.',
  'points-of-sale/all-known': () => 'Every point of the file was known before, so none was added.',
  'points-of-sale/line-fits': () => 'Nothing is wrong with this product now. Open the page again.',
  'points-of-sale/told-today': () => 'This was told today already. See “Told, and cases opened”.',
  'points-of-sale/case-already': () =>
    'A case about this line was opened after it was last seen. See “Told, and cases opened”.',
};
