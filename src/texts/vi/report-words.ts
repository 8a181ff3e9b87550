// Báo cáo: số, ngày, tháng và kỳ như người đọc viết.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';

export const reportWords = {
  number: (value: number): string => {
    const [whole = '', tenths] = String(value).split('.');
    const dotted = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
    return tenths === undefined ? dotted : `${dotted},${tenths}`;
  },
  day: (day: LocalDate): string => formatVietnamese(day),
  monthOfYear: (month: number, year: number): string => `${String(month).padStart(2, '0')}/${year}`,
  periods: {
    month: (month: number, year: number): string => `tháng ${month} năm ${year}`,
    quarter: (quarter: number, year: number): string => `quý ${['I', 'II', 'III', 'IV'][quarter - 1]} năm ${year}`,
    'half-year': (half: number, year: number): string => `6 tháng ${half === 1 ? 'đầu' : 'cuối'} năm ${year}`,
    year: (year: number): string => `năm ${year}`,
    days: (from: string, to: string): string => `từ ngày ${from} đến ngày ${to}`,
  },
};
