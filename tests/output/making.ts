// A recognised tea and what its producer reports of it, for tests of output.

import type { OutputPeriod } from '#modules/output/index.ts';
import { outputPeriodWord } from '#modules/output/index.ts';

export const quarter = (year: number, number: number): OutputPeriod => ({ year, kind: 'quarter', number });

/** A report as a form sends it: 600 kg in the third quarter of 2026. */
export const reported = (productCode: string, more: Readonly<Record<string, unknown>> = {}) => ({
  productCode,
  period: outputPeriodWord(quarter(2026, 3)),
  seen: '0',
  quantity: '600',
  unit: 'kg',
  priceVnd: '250.000',
  revenueVnd: '140.000.000',
  workers: '9',
  channels: ['at-place', 'social'],
  note: '',
  reason: '',
  ...more,
});

/** What an office types from a dossier on paper. */
export const typedFromPaper = (productCode: string, more: Readonly<Record<string, unknown>> = {}) => ({
  productCode,
  seen: '0',
  source: 'Hồ sơ OCOP 2024, tủ số 2, tờ 12 đến 31 (giả định)',
  receivedOn: '10/04/2024',
  setId: '26-2026/11',
  answers: { '1.1': '3', '1.2': '2' },
  capacity: '3.000',
  capacityUnit: 'kg',
  rawMaterial: 'Búp chè Shan của các hộ trong xã (giả định)',
  rawMaterialArea: '6 ha của 12 hộ',
  workers: '9',
  environment: 'Thu gom bao bì; không dùng thuốc trừ cỏ',
  places: 'Bản Giả định 3, Xã Bình Lư',
  ...more,
});

/** A promise that is due on a day. */
export const promised = (productCode: string, more: Readonly<Record<string, unknown>> = {}) => ({
  productCode,
  kind: 'environment',
  words: 'Nộp báo cáo công tác bảo vệ môi trường năm cho xã (giả định)',
  source: 'Đăng ký môi trường số 12/2025, mục 4 (giả định)',
  dueOn: '15/01/2026',
  repeatMonths: '12',
  ...more,
});
