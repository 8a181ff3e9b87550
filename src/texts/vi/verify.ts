// Trang trả lời khi quét mã, tra cứu theo mã, và trình kiểm tra trên điện thoại.

import type { Answer } from '#modules/certificates/rules/answer.ts';
import type { Unknown } from '#modules/certificates/rules/check-token.ts';

export type AnswerState = Answer['state'];

export const verify = {
  site: 'Kiểm tra giấy chứng nhận OCOP',
  title: (product: string) => `${product}: kiểm tra giấy chứng nhận OCOP`,
  verdict: {
    valid: 'Còn hiệu lực',
    'not-updated': 'Chưa cập nhật trạng thái',
    'not-valid': 'Không còn hiệu lực',
  },
  /** Chữ lớn nhất trên trang, theo trạng thái. */
  state: {
    'in-force': 'Còn hiệu lực',
    expiring: 'Còn hiệu lực',
    extended: 'Còn hiệu lực (được kéo dài)',
    expired: 'Hết hạn',
    suspended: 'Tạm đình chỉ',
    withdrawn: 'Đã thu hồi',
    superseded: 'Đã thay thế bằng lần công nhận mới',
    replaced: 'Giấy này đã thay thế',
    differs: 'Giấy này chờ cấp lại',
    're-evaluating': 'Hết thời hạn, đang đánh giá lại',
    'extension-proposed': 'Hết thời hạn, đang đề nghị kéo dài',
    'unclear-term': 'Chưa rõ thời hạn',
    'no-decision': 'Chưa có quyết định',
    'ranked-only': 'Không có giấy chứng nhận',
    'not-yet': 'Chưa tới ngày có hiệu lực',
    'not-in-list': 'Chưa cập nhật trạng thái',
  } satisfies Record<AnswerState, string>,
  until: (day: string) => `đến hết ngày ${day}`,
  ended: (day: string) => `từ sau ngày ${day}`,
  extendedUntil: (day: string) => `Được kéo dài đến hết ngày ${day} theo Điều 12 khoản 3 Quyết định 26/2026/QĐ-TTg.`,
  withdrawnBy: (decision: string, day: string | null) =>
    `Thu hồi theo Quyết định số ${decision}${day === null ? '' : ` ngày ${day}`}.`,
  replacedBy: (number: string) => `Giấy số ${number} đã thay giấy này. Hãy hỏi người bán giấy mới.`,
  replaced: 'Giấy này không dùng nữa.',
  differs: 'Thông tin công nhận đã được đính chính sau khi in giấy này; giấy đúng chưa được cấp lại.',
  suspended: 'Có văn bản của cơ quan có thẩm quyền tạm đình chỉ. Trong thời gian này sản phẩm không được mang sao.',
  notUpdated: (day: string) =>
    `Chữ ký trong mã đúng, nhưng dữ liệu trạng thái mới cập nhật đến ${day}. Hãy quét lại khi có mạng.`,
  kept: (day: string) => `Dữ liệu ${day}: máy chủ dữ liệu đang tạm nghỉ, trang này trả lời từ bản lưu.`,
  training: 'Mã tập huấn: không phải giấy chứng nhận thật.',
  picture: (product: string) => `Ảnh sản phẩm ${product}`,
  noPicture: 'Giấy này cấp khi sản phẩm chưa có ảnh.',
  compare: 'Tem có thể bị sao chép: hãy so tên, ảnh và quy cách với sản phẩm trên tay.',
  packs: 'Quy cách',
  producer: 'Chủ thể',
  place: 'Nơi sản xuất',
  number: 'Số giấy chứng nhận',
  decision: 'Quyết định công nhận',
  decisionOf: (number: string, day: string) => `số ${number} ngày ${day}`,
  issuer: 'Cơ quan công nhận',
  term: 'Thời hạn ghi trên giấy',
  period: (from: string, until: string) => `${from} – ${until}`,
  code: 'Mã tra cứu',
  covered: (from: string, until: string) =>
    `Sao này chỉ dùng cho sản phẩm làm ra từ ngày ${from} đến hết ngày ${until}. Hãy so với ngày sản xuất trên bao bì.`,
  history: 'Lịch sử công nhận',
  recognised: (stars: number, day: string, number: string, issuer: string | null) =>
    `Ngày ${day}: được công nhận ${stars} sao (Quyết định số ${number}${issuer === null ? '' : `, ${issuer}`}).`,
  historyUntil: (day: string) => `Thời hạn đến hết ngày ${day}.`,
  historyExtended: (day: string) => `Kéo dài đến hết ngày ${day}.`,
  historySuperseded: (day: string) => `Thay bằng lần công nhận mới từ ngày ${day}.`,
  historyWithdrawn: (day: string, decision: string | null) =>
    `Thu hồi từ ngày ${day}${decision === null ? '' : ` (Quyết định số ${decision})`}.`,
  other: 'Khác sản phẩm này?',
  otherHint:
    'Nếu tên, ảnh, số sao hoặc hạn dùng trên bao bì không giống trang này, hãy báo cho cơ quan quản lý. Không cần đăng nhập.',
  otherLink: 'Báo sản phẩm khác với trang này',
  product: 'Xem trang sản phẩm',
  asOf: (moment: string) => `Trả lời lúc ${moment}, giờ Việt Nam.`,
  look: 'Tra cứu khác',
  language: 'English',
  unknown: {
    heading: 'Chưa có trong dữ liệu của tỉnh này',
    unreadable: 'Mã này không đúng dạng của mã OCOP. Có thể mã in mờ, rách hoặc gõ thiếu.',
    'unknown-key': 'Mã này không do nơi này cấp. Có thể là mã của tỉnh khác.',
    'wrong-signature': 'Chữ ký trong mã không khớp: mã bị sai, bị sửa, hoặc do nơi khác cấp.',
    'not-held': 'Nơi này chưa ghi nhận giấy chứng nhận của mã này. Có thể là giấy của tỉnh khác.',
    next: 'Hãy quét lại ở chỗ sáng, hoặc tra theo mã sản phẩm, mã vạch, tên sản phẩm.',
  } satisfies Record<Unknown | 'heading' | 'next', string>,
  lookUp: {
    heading: 'Tra cứu sản phẩm OCOP',
    summary: 'Gõ mã trên tem, mã số sản phẩm, số mã vạch hoặc tên sản phẩm.',
    field: 'Mã hoặc tên',
    example: 'P7K2M-4QX9D · 8936012345674 · chè Shan tuyết',
    submit: 'Tra cứu',
    found: (n: number) => `${n} sản phẩm`,
    none: 'Chưa có trong dữ liệu của tỉnh này. Điều đó không có nghĩa là sản phẩm giả: có thể sản phẩm thuộc tỉnh khác hoặc chưa được nhập.',
    noPaper: 'Chưa có giấy chứng nhận trong hệ thống',
    paper: 'Xem giấy chứng nhận',
    away: 'Máy chủ dữ liệu đang tạm nghỉ nên chưa tra theo tên được. Mã in trên tem vẫn tra được ngay bây giờ.',
    checker: 'Cài trình kiểm tra dùng được khi không có mạng',
  },
};
