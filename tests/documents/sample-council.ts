// A session of a council filled in by invented people, for the tests of its papers.

import { date } from '#kernel/calendar.ts';
import type { ProductResult } from '#official-forms/decree-30-2020/council-lines.ts';
import type { CouncilMinutesFacts } from '#official-forms/decree-30-2020/council-minutes.ts';
import type { ProductDecisionFacts } from '#official-forms/decree-30-2020/product-decision.ts';
import type { ResultNoticeFacts } from '#official-forms/decree-30-2020/result-notice.ts';
import type { SessionPaperFacts } from '#official-forms/decree-30-2020/session-paper.ts';

const heldOn = date('2026-12-12');
const council =
  'Quyết định số 1201/QĐ-UBND ngày 02/11/2026 của Chủ tịch Ủy ban nhân dân tỉnh Lai Châu về việc thành lập Hội đồng';
const sessionName = 'phiên họp đợt 2 năm 2026';

export const fourStars: ProductResult = {
  product: 'Chè Shan tuyết Nậm Giả (giả định)',
  producer: 'HTX Chè Nậm Giả (giả định)',
  commune: 'xã Bình Lư',
  set: '11. Chè tươi, chế biến',
  kind: 'lần đầu',
  productCode: '12-03390-3-2026',
  outcome: {
    kind: 'scored',
    total: { sum: 701, count: 9 },
    parts: [
      { sum: 290, count: 9 },
      { sum: 171, count: 9 },
      { sum: 240, count: 9 },
    ],
    band: 4,
    allowed: 4,
    reasons: [],
  },
  notScoring: [],
  completion: [{ what: 'Bổ sung phiếu kiểm nghiệm định kỳ', by: date('2026-12-20') }],
};

export const heldBack: ProductResult = {
  ...fourStars,
  product: 'Miến dong Sùng Phài (giả định)',
  producer: 'Hộ kinh doanh giả định 12',
  productCode: null,
  outcome: {
    kind: 'scored',
    total: { sum: 639, count: 8 },
    parts: [
      { sum: 250, count: 8 },
      { sum: 160, count: 8 },
      { sum: 229, count: 8 },
    ],
    band: 4,
    allowed: 3,
    reasons: ['Tiêu chí 1.5 chưa đạt mức tối thiểu của hạng 4 sao'],
  },
  notScoring: [{ name: 'Thành viên 04 (giả định)', reason: 'có xung đột lợi ích đã khai' }],
  completion: [],
};

export const ninety: ProductResult = {
  ...fourStars,
  product: 'Mật ong Pu Ta (giả định)',
  outcome: {
    kind: 'scored',
    total: { sum: 810, count: 9 },
    parts: [
      { sum: 350, count: 9 },
      { sum: 220, count: 9 },
      { sum: 240, count: 9 },
    ],
    band: 5,
    allowed: 5,
    reasons: [],
  },
  completion: [],
};

export const twoStars: ProductResult = {
  ...fourStars,
  product: 'Rượu ngô bản Giả (giả định)',
  outcome: {
    kind: 'scored',
    total: { sum: 449, count: 9 },
    parts: [
      { sum: 190, count: 9 },
      { sum: 99, count: 9 },
      { sum: 160, count: 9 },
    ],
    band: 2,
    allowed: 2,
    reasons: [],
  },
  completion: [],
};

export const putOff: ProductResult = {
  ...fourStars,
  product: 'Thổ cẩm bản Giả (giả định)',
  outcome: { kind: 'put-off', reason: 'Hồ sơ rút khỏi chương trình họp để bổ sung' },
  completion: [],
};

const results = [fourStars, heldBack, ninety, twoStars, putOff];

export const minutes: CouncilMinutesFacts = {
  province: 'Tỉnh Lai Châu',
  issue: { number: '03/BB-HĐOCOP', date: heldOn },
  sessionKind: 'meeting',
  sessionName,
  heldOn,
  place: 'Phòng họp tầng 2, trụ sở (giả định)',
  startedAt: '08 giờ 00 phút, ngày 12/12/2026',
  endedAt: '16 giờ 30 phút, ngày 12/12/2026',
  recordedLater: null,
  council,
  rules: 'Quy chế hoạt động của Hội đồng ban hành kèm theo Quyết định số 1202/QĐ-UBND ngày 02/11/2026',
  attendees: [
    { name: 'Chủ tịch (giả định)', office: 'Ủy ban nhân dân tỉnh', duty: 'Chủ tịch Hội đồng', presence: 'Có mặt' },
    { name: 'Thư ký (giả định)', office: 'Văn phòng điều phối', duty: 'Thư ký', presence: 'Có mặt' },
    { name: 'Thành viên 04 (giả định)', office: 'Sở Công Thương', duty: 'Thành viên', presence: 'Chấm phiếu giấy' },
    { name: 'Thành viên 05 (giả định)', office: 'Sở Y tế', duty: 'Thành viên', presence: 'Vắng, có lý do' },
  ],
  quorum: 'Có mặt 8/9 thành viên có quyền chấm (tối thiểu 7), có Chủ tịch Hội đồng',
  chair: 'Chủ tịch (giả định)',
  secretary: 'Thư ký (giả định)',
  proceedings: [
    { at: '08 giờ 05 phút', words: 'Chủ tịch Hội đồng nêu lý do, thông qua chương trình.' },
    { at: '14 giờ 10 phút', words: 'Thảo luận về chênh lệch điểm của sản phẩm thứ hai.' },
  ],
  results,
  scorings: [
    {
      kind: 'sheets',
      sheets: [
        { member: 'Thành viên 04 (giả định)', points: 78, onPaper: true, code: '3fdba35f' },
        { member: 'Thành viên 06 (giả định)', points: 77, onPaper: false, code: '8c986992' },
      ],
      revised: [{ member: 'Thành viên 06 (giả định)', from: 76, to: 77, reason: 'Đọc lại minh chứng 2.1' }],
      gap: 12,
      gapPoints: 10,
    },
  ],
  reckoning:
    'Điểm của sản phẩm là trung bình cộng tổng điểm các phiếu, không làm tròn; mức tối thiểu xét theo đa số phiếu',
  criteriaCompared: false,
  conclusion: null,
  madeOn: heldOn,
  checkCode: '3fdba35f04dc8c462986c992bcf875546257113072a909c162f7e470e581e278',
};

export const session: SessionPaperFacts = {
  province: 'Tỉnh Lai Châu',
  issue: { number: null, date: null },
  sessionName,
  heldOn,
  council,
  minutes: minutes.issue,
  results,
  criteriaCompared: false,
  moreBases: [],
  recipients: ['Như trên', 'Thành viên Hội đồng', 'Lưu: VT'],
  signing: { offices: ['TM. HỘI ĐỒNG', 'CHỦ TỊCH'], name: null },
  madeOn: heldOn,
};

export const recognised: ProductDecisionFacts = {
  province: 'Tỉnh Lai Châu',
  issue: { number: null, date: null },
  results: [fourStars, heldBack],
  council,
  moreBases: [],
  proposer: 'Giám đốc Sở Nông nghiệp và Môi trường tại Tờ trình số 210/TTr-SNNMT ngày 15/12/2026',
  carriedOutBy: ['Giám đốc Sở Nông nghiệp và Môi trường'],
  criteriaCompared: false,
  recipients: ['Như Điều 3', 'Bộ Nông nghiệp và Môi trường', 'Lưu: VT, KT'],
  signing: { offices: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: null },
  madeOn: heldOn,
};

export const notice: ResultNoticeFacts = {
  office: {
    above: ['ỦY BAN NHÂN DÂN', 'TỈNH LAI CHÂU'],
    lines: ['SỞ NÔNG NGHIỆP', 'VÀ MÔI TRƯỜNG'],
    symbol: 'SNNMT',
    place: 'Lai Châu',
  },
  issue: { number: null, date: null },
  result: heldBack,
  sessionName,
  heldOn,
  nextSteps: ['Lập kế hoạch phát triển vùng nguyên liệu để đạt tiêu chí 1.5'],
  decision: { number: '1350/QĐ-UBND', date: date('2026-12-18') },
  complaint: null,
  criteriaCompared: false,
  recipients: ['Như trên', 'Lưu: VT'],
  signing: { offices: ['GIÁM ĐỐC'], name: null },
  madeOn: heldOn,
};
