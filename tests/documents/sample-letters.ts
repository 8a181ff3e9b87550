// The papers of an office on a dossier filled in by invented people, for the tests of papers.

import { date } from '#kernel/calendar.ts';
import type { CommuneReportFacts } from '#official-forms/decision-26-2026/commune-report-form.ts';
import { peoplesCommittee } from '#official-forms/decree-30-2020/letter-frame.ts';
import type { ReceiptSlipFacts } from '#official-forms/decree-30-2020/receipt-slip.ts';
import type { RequestLetterFacts } from '#official-forms/decree-30-2020/request-letter.ts';
import type { SupplementLetterFacts } from '#official-forms/decree-30-2020/supplement-letter.ts';

const checkCode = '3fdba35f04dc8c462986c992bcf875546257113072a909c162f7e470e581e278';
const origin = { kind: 'sent', ordinal: 1, checkCode } as const;
const madeOn = date('2026-10-05');
const units = { commune: 'Xã Bình Lư', province: 'Tỉnh Lai Châu' } as const;
const slip = { slipNumber: '01-2/PĐK-12-03390-2026', receivedOn: date('2026-10-05') } as const;
const productName = 'Chè Shan tuyết Nậm Giả (giả định)';
const producerName = 'HTX Chè Nậm Giả (giả định)';

export const report: CommuneReportFacts = {
  ...units,
  ...slip,
  issue: { number: '45/BC-UBND', date: date('2026-10-20') },
  producer: {
    name: producerName,
    organisationType: 'Hợp tác xã',
    address: 'Bản Nậm Giả, xã Bình Lư, tỉnh Lai Châu (giả định)',
    representative: 'Người đại diện (giả định)',
    gender: null,
    ethnicity: null,
    residence: null,
  },
  productName,
  material: {
    claims: ['Hai mươi héc-ta chè Shan trong bản, sao bằng lò điện.', '100 % búp chè mua của 34 hộ trong xã.'],
    finding: 'Xem vườn ngày 14/10/2026: hai mươi héc-ta chè Shan, đúng như mô tả.',
  },
  labour: { claims: ['Mười lăm người trong bản làm quanh năm.'], finding: 'Mười bốn người của bản có hợp đồng.' },
  idea: { claims: [], finding: 'Sản phẩm truyền thống của người Mông ở bản.' },
  identity: { claims: ['Sao chè bằng chảo gang.'], finding: 'Cách sao riêng của bản, còn giữ trong mười hộ.' },
  meeting: null,
  signer: 'Chủ tịch (giả định)',
  madeOn,
  origin,
};

export const request: RequestLetterFacts = {
  ...units,
  ...slip,
  issue: { number: null, date: null },
  producerName,
  producerAddress: 'bản Nậm Giả, xã Bình Lư (giả định)',
  productName,
  setName: '11. Chè tươi, chế biến',
  kindWords: 'lần đầu',
  report: { number: '45/BC-UBND', date: date('2026-10-20') },
  evidence: { pieces: 12, pages: 86 },
  samples: 5,
  takenIn: { samples: 5, paperSets: 1 },
  madeOn,
  origin,
};

export const receipt: ReceiptSlipFacts = {
  commune: units.commune,
  ...slip,
  sentAt: '10:42 ngày 03/10/2026',
  dueOn: date('2026-10-26'),
  round: 'Đợt 2 năm 2026',
  receiver: null,
  producerName,
  representative: 'Người đại diện (giả định)',
  productName,
  kindWords: 'lần đầu',
  evidence: { pieces: 12, files: 19, pages: 86 },
  samples: 5,
  ordinal: 1,
  madeOn,
  origin,
};

export const supplement: SupplementLetterFacts = {
  ...slip,
  issuer: peoplesCommittee(units.commune),
  issue: { number: null, date: null },
  numberPattern: '/UBND-KT',
  addressees: [producerName],
  producerName,
  productName,
  article: 'điểm a khoản 2 Điều 7',
  asking: 'Ủy ban nhân dân xã Bình Lư',
  items: [
    { place: 'Mẫu số 02, Phần I', note: 'Chưa ghi tiêu chuẩn công bố.\nĐề nghị ghi số và năm.' },
    { place: 'Sản phẩm mẫu', note: 'Mới gửi 03 sản phẩm, còn thiếu 02.' },
  ],
  note: 'Bộ phận một cửa nhận sản phẩm mẫu trong giờ hành chính.',
  completeBy: date('2026-10-30'),
  clock: 'Thời hạn 15 ngày làm việc của xã tạm dừng cho đến khi hồ sơ được nộp lại.',
  recipients: ['Như trên', 'Lưu: VT, KT'],
  signing: { offices: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: null },
  madeOn,
  origin,
};
