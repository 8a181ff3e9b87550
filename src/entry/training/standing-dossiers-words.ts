// What the invented cooperative and its dossiers of a training installation say. Nothing of it is real.

import type { Look } from './standing-pictures.ts';

export const PROVINCE = '12';
export const SET = '26-2026/11';
export const PRODUCER = 'HTX Giả định 71';

const packsOf = (small: string, price: string, large: string, largePrice: string) => [
  { name: small, priceVnd: price },
  { name: large, priceVnd: largePrice },
];

export const products = {
  names: {
    finished: 'Chè Shan tuyết giả định 71',
    waiting: 'Hồng trà giả định 72',
    arrived: 'Chè vàng giả định 73',
    sent: 'Bạch trà giả định 74',
    planned: 'Chè Shan đóng bánh giả định 75',
    modest: 'Trà túi lọc giả định 76',
  },
  /** What each looks like, and the packs in which it is sold. */
  looks: {
    finished: { shape: 'tin', pack: '#1f4a38', label: '#efe6cf' },
    waiting: { shape: 'tin', pack: '#7a2f22', label: '#f3e3cd' },
    arrived: { shape: 'tin', pack: '#b7862b', label: '#fbf4e2' },
    sent: { shape: 'tin', pack: '#8d9a93', label: '#ffffff' },
    planned: { shape: 'cake', pack: '#6b4a2f', label: '#e9dcc0' },
    modest: { shape: 'carton', pack: '#2f6b4a', label: '#f6efdc' },
  } satisfies Record<string, Look>,
  packs: {
    finished: packsOf('Hộp 100 g', '180.000', 'Túi 500 g', '780.000'),
    waiting: packsOf('Hộp 100 g', '160.000', 'Túi 250 g', '370.000'),
    arrived: packsOf('Hộp 100 g', '150.000', 'Túi 250 g', '340.000'),
    sent: packsOf('Hộp 50 g', '250.000', 'Hộp 100 g', '480.000'),
    planned: packsOf('Bánh 100 g', '220.000', 'Bánh 357 g', '750.000'),
    modest: packsOf('Hộp 20 túi lọc', '65.000', 'Hộp 50 túi lọc', '150.000'),
  },
  facts: {
    commune: 'Xã Bình Lư (03390)',
    provinceCode: PROVINCE,
    rawMaterial: 'Búp chè Shan tuyết',
    rawMaterialArea: 'Bản Giả định',
    standard: 'TCCS 71:2026/GĐ',
  },
} as const;

export const cooperative = {
  name: PRODUCER,
  producerType: 'cooperative',
  registrationNumber: '6200007100',
  registeredOn: '02/03/2019',
  registrationIssuer: 'Phòng Tài chính – Kế hoạch (giả định)',
  commune: 'Xã Bình Lư (03390)',
  provinceCode: PROVINCE,
  address: 'Bản Giả định, xã Bình Lư',
  phone: '0900 000 071',
  legalRepresentativeName: 'Người Đại Diện Giả Định',
  legalRepresentativePosition: 'Giám đốc',
  history: 'Thành lập năm 2019 từ mười hộ trong bản (giả định).',
  organisation: 'Ban giám đốc ba người, hai tổ sản xuất (giả định).',
  isAnother: 'yes',
} as const;

export const privateFacts = {
  gender: 'woman',
  ethnicity: 'Mông',
  disabled: 'no',
  permanentAddress: 'Bản Giả định, xã Bình Lư',
} as const;

export const paperOf = (kind: string, title: string) => ({
  kind,
  title,
  number: '71/GĐ',
  issuer: 'Nơi cấp giả định',
  issuedOn: '02/03/2026',
});

/** The parts of a dossier, with one description and two papers to the raw material. */
export const partsOf = (
  answers: string,
  specification: string,
  papers: { readonly contract: string; readonly report: string },
) => ({
  registration: {
    position: 'Giám đốc',
    contactAddress: 'Bản Giả định, xã Bình Lư',
    phone: '0900 000 071',
    sampleCount: '5',
  },
  general: {
    specification,
    standard: 'TCCS 71:2026/GĐ',
    history: 'Thành lập năm 2019 từ mười hộ trong bản (giả định).',
    organisation: 'Ban giám đốc ba người, hai tổ sản xuất (giả định).',
  },
  results: {
    materialAndTechnology: 'Hai mươi héc-ta chè Shan trong bản, sao bằng lò điện (giả định).',
    qualityChanges: 'Hộp giấy mới, nhãn có mã truy xuất (giả định).',
    markets: 'Chợ phiên, hai siêu thị trong tỉnh (giả định).',
    businessResults: 'Doanh thu 1,2 tỷ đồng, lợi nhuận 150 triệu đồng (giả định).',
  },
  sheet: { answers },
  proofs: {
    descriptions: { 'tc-1-1': 'Có hợp đồng mua búp chè với hai mươi hộ trong xã (giả định).' },
    citations: { 'tc-1-1': papers.contract, 'tc-8': papers.report },
  },
  plan: { plan: 'Trồng thêm năm héc-ta, bán trên mạng (giả định).' },
});

/** What the commune writes to its four matters. */
export const finding = {
  material: 'Vùng nguyên liệu đúng như hồ sơ (giả định).',
  labour: 'Lao động là người trong xã (giả định).',
  idea: 'Chè truyền thống của bản, bao bì mới (giả định).',
  identity: 'Gắn với cách hái, sao chè của người địa phương (giả định).',
} as const;
