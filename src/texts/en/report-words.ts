// Reports: numbers, days, months and periods as who reads English writes them.

import { type LocalDate, partsOf } from '#kernel/calendar.ts';
import { formatNumber } from '#kernel/money.ts';
import type { reportWords as vi } from '../vi/report-words.ts';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const monthName = (month: number): string => months[month - 1] ?? '';

export const reportWords: typeof vi = {
  number: (value) => formatNumber(value, ',', '.'),
  day: (day: LocalDate) => {
    const { year, month, day: ofMonth } = partsOf(day);
    return `${ofMonth} ${monthName(month).slice(0, 3)} ${year}`;
  },
  monthOfYear: (month, year) => `${monthName(month).slice(0, 3)} ${year}`,
  periods: {
    month: (month, year) => `${monthName(month)} ${year}`,
    quarter: (quarter, year) => `${['first', 'second', 'third', 'fourth'][quarter - 1]} quarter of ${year}`,
    'half-year': (half, year) => `${half === 1 ? 'first' : 'second'} half of ${year}`,
    year: (year) => String(year),
    days: (from, to) => `${from} to ${to}`,
  },
};
