// Báo cáo: số, ngày, tháng và kỳ như người đọc viết.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { formatNumber } from '#kernel/money.ts';

export const reportWords = {
  number: (value: number): string => formatNumber(value),
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
