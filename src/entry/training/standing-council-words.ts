// What the invented council of a training installation and its papers say. Nothing of it is real.

import type { CouncilMember } from '#modules/councils/index.ts';

interface TrainingMember {
  readonly name: string;
  readonly position: string;
  readonly body: CouncilMember['body'];
  readonly duty: CouncilMember['duty'];
  /** Absent: a name on paper alone. */
  readonly login?: string;
}

/** In the order of the decision; who has a login scores on a screen. */
export const councilMembers: readonly TrainingMember[] = [
  {
    name: 'Anh Bình (giả định)',
    position: 'Phó Chủ tịch UBND tỉnh',
    body: 'leadership',
    duty: 'chair',
    login: 'lanhdao',
  },
  { name: 'Anh Dìn (giả định)', position: 'Chuyên viên', body: 'ocop-office', duty: 'secretary', login: 'thuky' },
  { name: 'Chị Sao (giả định)', position: 'Phó Giám đốc', body: 'agriculture', duty: 'member', login: 'hd.nongnghiep' },
  {
    name: 'Chị Lan (giả định)',
    position: 'Trưởng phòng',
    body: 'industry-trade',
    duty: 'member',
    login: 'so.congthuong',
  },
  { name: 'Anh Phủ (giả định)', position: 'Trưởng phòng', body: 'health', duty: 'member', login: 'hd.yte' },
  {
    name: 'Chị Mỷ (giả định)',
    position: 'Trưởng phòng',
    body: 'science-technology',
    duty: 'member',
    login: 'hd.khoahoc',
  },
  { name: 'Anh Lử (giả định)', position: 'Trưởng phòng', body: 'culture', duty: 'member', login: 'hd.vanhoa' },
  { name: 'Bà Chuyên Ngành Giả Định', position: 'Chi cục trưởng', body: 'specialised-unit', duty: 'member' },
];

export const councilDecision = {
  level: 'province',
  issuer: 'Chủ tịch UBND tỉnh',
  decisionNumber: '69/QĐ-UBND',
  mandate: 'Đánh giá, phân hạng sản phẩm OCOP của tỉnh (giả định).',
  chairKind: 'leader',
  regulationNumber: '69a/QĐ-UBND',
  quorumPercent: '75',
  gapPoints: '10',
  fromRegulation: ['quorumPercent', 'gapPoints'],
} as const;

export const meeting = { kind: 'meeting', plannedAt: '08:30', place: 'Phòng họp giả định, Văn phòng OCOP' } as const;

/** Numbers of the papers after the session that is closed. */
export const sessionPapers = [
  ['bien-ban', '01/BB-HĐOCOP'],
  ['bao-cao', '01/BC-HĐOCOP'],
  ['to-trinh', '71/TTr-SNNMT'],
] as const;

export const recognitionDecision = {
  kind: 'recognition',
  number: '71/QĐ-UBND',
  issuer: 'Chủ tịch UBND tỉnh Lai Châu',
  signer: 'Người Ký (giả định)',
} as const;
