// Quarterly reports of invented producers in 2025 and 2026, as a class finds them: most of them right, some silent, some with the mistakes
// that people make. Which are mistakes is said here, so that a test counts what the doubts find and how often they are wrong.

import type { OutputPeriod, SalesChannel } from '#modules/output/index.ts';

/** One quarter: `2026-3`, what was made, and where it differs from the rest of the row. */
export interface TrainingQuarter {
  readonly quarter: string;
  readonly quantity: number;
  readonly priceVnd?: number;
  readonly revenueVnd?: number;
  readonly workers?: number;
  readonly note?: string;
  /** What the person says to the doubts; a quarter that is doubted without it is a fault of these data. */
  readonly confirmation?: string;
  /** The figure is a mistake, though it was confirmed. */
  readonly isWrong?: true;
}

export interface TrainingRow {
  /** Of `demonstration-register.json`; all are invented. */
  readonly product: string;
  readonly unit: string;
  readonly priceVnd: number;
  readonly workers: number;
  readonly channels: readonly SalesChannel[];
  readonly quarters: readonly TrainingQuarter[];
}

const q = (quarter: string, quantity: number, more: Omit<TrainingQuarter, 'quarter' | 'quantity'> = {}) => ({
  quarter,
  quantity,
  ...more,
});

/** The third quarter of 2026 of `2026-3`. */
export function quarterOf(word: string): OutputPeriod {
  const [year, number] = word.split('-').map(Number);
  return { year: year ?? 0, kind: 'quarter', number: number ?? 0 };
}

/** Revenue where a row says none: what was made at its price, less a tenth that is still in store. */
export const usualRevenue = (quantity: number, priceVnd: number): number =>
  Math.round((quantity * priceVnd * 0.9) / 1_000) * 1_000;

export const trainingRows: readonly TrainingRow[] = [
  {
    product: 'Hạt mắc ca giả định 32',
    unit: 'kg',
    priceVnd: 180_000,
    workers: 9,
    channels: ['at-place', 'shops', 'social'],
    quarters: [
      q('2025-1', 120),
      q('2025-2', 90),
      q('2025-3', 1_400),
      q('2025-4', 650),
      q('2026-1', 150, { revenueVnd: 46_000_000 }),
      q('2026-2', 100),
      q('2026-3', 1_500),
    ],
  },
  {
    product: 'Mật ong hoa rừng giả định 01',
    unit: 'lít',
    priceVnd: 300_000,
    workers: 6,
    channels: ['at-place', 'traders'],
    quarters: [
      q('2025-1', 60),
      q('2025-2', 240),
      q('2025-3', 180),
      q('2025-4', 80),
      q('2026-1', 70),
      q('2026-2', 260_000, {
        revenueVnd: 70_000_000,
        confirmation: 'Đã xem lại (giả định)',
        isWrong: true,
      }),
      q('2026-3', 190),
    ],
  },
  {
    product: 'Chè xanh giả định 36',
    unit: 'kg',
    priceVnd: 250_000,
    workers: 14,
    channels: ['shops', 'e-commerce', 'export'],
    quarters: [
      q('2025-2', 500),
      q('2025-3', 700),
      q('2025-4', 420),
      q('2026-1', 150),
      q('2026-2', 560),
      q('2026-3', 3_100, { confirmation: 'Thu mua thêm của 40 hộ mới liên kết (giả định)' }),
    ],
  },
  {
    product: 'Gạo nếp giả định 02',
    unit: 'kg',
    priceVnd: 35_000,
    workers: 11,
    channels: ['traders', 'modern'],
    quarters: [q('2025-2', 2_400), q('2025-3', 0, { note: 'Chưa đến vụ gặt' }), q('2025-4', 6_200)],
  },
  {
    product: 'Lạp sườn giả định 07',
    unit: 'kg',
    priceVnd: 320_000,
    workers: 5,
    channels: ['shops', 'modern', 'e-commerce'],
    quarters: [
      q('2025-3', 210),
      q('2025-4', 640),
      q('2026-1', 500),
      q('2026-2', 190),
      q('2026-3', 230, { priceVnd: 720_000, confirmation: 'Giá của hộp quà 2 kg (giả định)', isWrong: true }),
    ],
  },
  {
    product: 'Bột dong giả định 33',
    unit: 'tạ',
    priceVnd: 4_000_000,
    workers: 8,
    channels: ['traders'],
    quarters: [
      q('2025-1', 38),
      q('2025-2', 0, { note: 'Hết vụ dong, nghỉ máy' }),
      q('2025-3', 0, { note: 'Hết vụ dong, nghỉ máy' }),
      q('2025-4', 64),
      q('2026-1', 41),
      q('2026-2', 0, { note: 'Hết vụ dong, nghỉ máy' }),
      q('2026-3', 0, { note: 'Hết vụ dong, nghỉ máy' }),
    ],
  },
  {
    product: 'Khăn thổ cẩm giả định 18',
    unit: 'chiếc',
    priceVnd: 450_000,
    workers: 22,
    channels: ['at-place', 'social', 'export'],
    quarters: [q('2025-4', 130), q('2026-1', 110), q('2026-2', 150), q('2026-3', 165)],
  },
  {
    product: 'Hạt mắc ca giả định 08',
    unit: 'kg',
    priceVnd: 170_000,
    workers: 4,
    channels: ['at-place'],
    quarters: [
      q('2025-4', 900),
      q('2026-1', 0, { note: 'Kho hết nguyên liệu' }),
      q('2026-2', 0, { note: 'Chưa đến vụ' }),
      q('2026-3', 0, { note: 'Mất mùa vì sương muối' }),
    ],
  },
  {
    product: 'Măng khô giả định 16',
    unit: 'kg',
    priceVnd: 260_000,
    workers: 7,
    channels: ['at-place', 'traders'],
    quarters: [
      q('2024-4', 420),
      q('2025-1', 310),
      q('2025-2', 280),
      q('2025-3', 900),
      q('2025-4', 180),
      q('2026-1', 120),
      q('2026-2', 110),
      q('2026-3', 300),
    ],
  },
  {
    product: 'Trà thảo mộc giả định 10',
    unit: 'hộp 100 g',
    priceVnd: 60_000,
    workers: 3,
    channels: ['social', 'e-commerce'],
    quarters: [
      q('2025-4', 800),
      q('2026-1', 650),
      q('2026-2', 720),
      q('2026-3', 760, { workers: 0, confirmation: 'Cả nhà làm (giả định)', isWrong: true }),
    ],
  },
  {
    product: 'Thịt trâu gác bếp giả định 15',
    unit: 'kg',
    priceVnd: 900_000,
    workers: 6,
    channels: ['shops', 'e-commerce'],
    quarters: [
      q('2025-4', 310),
      q('2026-1', 280),
      q('2026-2', 90),
      q('2026-3', 120, { revenueVnd: 97_000_000_000, confirmation: 'Đã xem lại (giả định)', isWrong: true }),
    ],
  },
];
