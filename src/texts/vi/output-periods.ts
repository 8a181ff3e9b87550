// Tên kỳ báo cáo sản lượng.

/** Một kỳ, như phòng báo cáo sản lượng gọi. */
export interface NamedPeriod {
  readonly year: number;
  readonly kind: 'month' | 'quarter' | 'half-year' | 'year';
  readonly number: number;
}

const ROMAN = ['I', 'II', 'III', 'IV'];

export function outputPeriodWords({ year, kind, number }: NamedPeriod): string {
  switch (kind) {
    case 'month':
      return `tháng ${number}/${year}`;
    case 'quarter':
      return `quý ${ROMAN[number - 1] ?? number}/${year}`;
    case 'half-year':
      return `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`;
    case 'year':
      return `năm ${year}`;
  }
}
