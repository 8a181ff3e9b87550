// Output and revenue: refusals, and questions where figures are unusual.

type Details = Readonly<Record<string, unknown>>;

const amount = (value: unknown): string => String(Math.round(Number(value ?? 0) * 1_000) / 1_000);

export const outputProblems = {
  'output/no-producer': () =>
    'The register names no producer of this product, so nobody can report. Enter the producer on the page of the product first.',
  'output/said-meanwhile': () =>
    'Somebody else has just reported this period. Open the page again to see the new figures, then correct them if needed.',
  'output/why-nothing': () => 'The output is 0. Say why in a few words, such as “not the season”.',
  'output/reason-needed': () => 'This period has figures. Say why they are corrected; the old ones are kept.',
  'output/no-such-period': () => 'There is no such period. Choose one of the list.',
  'output/period-not-over': (d: Details) =>
    `This period ends on ${d['until']}. Report after that day, when the figures are whole.`,
  'output/other-period-kind': (d: Details) =>
    `The province asks for reports by ${d['kind']}. Choose a period of the list.`,
  'output/period-too-old': () =>
    'This period ended more than three years ago and is not taken any more. Choose a later one.',
  'output/doubtful': () =>
    'Not sent: some figures are unusual. Look again; if they are right, tick “I looked again, the figures are right” and send.',
  'output/say-what': () => 'Say what is asked, so that the producer knows which figure to look at.',
  'output/over-capacity': (d: Details) =>
    `${amount(d['quantity'])} ${d['unit']} in this period, more than the ${amount(d['capacity'])} ${d['unit']} of a whole year. Is the unit right?`,
  'output/over-capacity-year': (d: Details) =>
    `Twelve months together are ${amount(d['year'])} ${d['unit']}, more than the capacity of ${amount(d['capacity'])} ${d['unit']} a year.`,
  'output/over-area': (d: Details) =>
    `${amount(d['hectares'])} ha (${d['name']}) give at most about ${amount(d['most'])} kg of product a year (a known yield, not verified); ${amount(d['year'])} kg were reported for the last twelve months.`,
  'output/unit-mistake': (d: Details) =>
    `Periods before had about ${amount(d['usual'])} ${d['unit']}, this one ${amount(d['quantity'])} ${d['unit']}: a thousandfold. Kilograms for tonnes?`,
  'output/jump-up': (d: Details) =>
    `About ${amount(d['usual'])} ${d['unit']} before, now ${amount(d['quantity'])} ${d['unit']}: more than four times.`,
  'output/jump-down': (d: Details) =>
    `About ${amount(d['usual'])} ${d['unit']} before, now ${amount(d['quantity'])} ${d['unit']}: less than a quarter.`,
  'output/off-season': (d: Details) =>
    `The harvest (${d['name']}) is usually in the months ${d['months']}; this period has none of them.`,
  'output/price-jump': (d: Details) =>
    `${amount(d['before'])} ₫ for one ${d['unit']} before, now ${amount(d['price'])} ₫.`,
  'output/price-unit': (d: Details) =>
    `${amount(d['before'])} ₫ for one ${d['unit']} before, now ${amount(d['price'])} ₫: a thousandfold. Is it the price of one ${d['unit']}?`,
  'output/revenue-far-above': (d: Details) =>
    `Output by price is ${amount(d['worth'])} ₫, revenue ${amount(d['revenue'])} ₫. Are other products in it?`,
  'output/revenue-unit': (d: Details) =>
    `Output by price is ${amount(d['worth'])} ₫, revenue ${amount(d['revenue'])} ₫: a thousandfold. A nought too many or too few?`,
  'output/no-workers': (d: Details) => `${amount(d['quantity'])} ${d['unit']} were made by 0 people.`,
  'output/workers-jump': (d: Details) => `${amount(d['before'])} people before, now ${amount(d['workers'])}.`,
  'output/revenue-per-worker': (d: Details) =>
    `Revenue for each person and month is ${amount(d['each'])} ₫, unusually much. Are people missing?`,
};
