// Numbers and days as English writes them: 1,234,500, 0.81, 1 Apr 2027.

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** @example englishWhole(1234500) // '1,234,500' */
export const englishWhole = (value: number): string => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');

/** To three places. @example englishDecimal(1234.5) // '1,234.5' */
export function englishDecimal(value: number): string {
  const [integer = '', tenths] = String(Math.round(value * 1_000) / 1_000).split('.');
  const grouped = integer.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return tenths === undefined ? grouped : `${grouped}.${tenths}`;
}

/** `0401` is read as April by nobody: the month stands in letters. @example englishDay('2027-04-01') // '1 Apr 2027' */
export const englishDay = (day: string): string =>
  `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;

/** One or several of something. @example englishCount(1, 'product', 'products') // '1 product' */
export const englishCount = (n: number, one: string, many: string): string =>
  `${englishWhole(n)} ${n === 1 ? one : many}`;
