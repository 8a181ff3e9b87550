// Sổ số văn bản chung của các phòng: văn bản nào đang giữ số nào.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import type { BookSeries, NumberedPaper } from '#modules/letter-book/index.ts';

type Details = Readonly<Record<string, unknown>>;

const papers: Readonly<Record<NumberedPaper, string>> = {
  'letter-report': 'Báo cáo của xã, Mẫu số 03',
  'letter-request': 'Tờ trình đề nghị tỉnh đánh giá',
  'letter-completion': 'Công văn hoàn thiện hồ sơ',
  'letter-supplement': 'Công văn bổ sung của tỉnh',
  'session-minutes': 'Biên bản của Hội đồng',
  'session-report': 'Báo cáo của Hội đồng',
  'session-submission': 'Tờ trình công nhận, phê duyệt',
  'session-ministry-request': 'Văn bản đề nghị Bộ',
  'session-notice': 'Thông báo kết quả',
  'decision-recognition': 'Quyết định công nhận',
  'decision-approval': 'Quyết định phê duyệt kết quả',
  'decision-ministry': 'Quyết định của Bộ trưởng',
  'withdrawal-report': 'Báo cáo xác minh thu hồi',
  'withdrawal-submission': 'Tờ trình thu hồi',
  'withdrawal-notice': 'Thông báo thu hồi',
  'withdrawal-decision': 'Quyết định thu hồi',
  'removal-decision': 'Quyết định đưa ra khỏi danh sách',
  'council-decision': 'Quyết định thành lập Hội đồng',
  report: 'Báo cáo của đơn vị',
  'outgoing-letter': 'Văn bản của cơ quan',
  'visit-notice': 'Thông báo kiểm tra',
  'visit-conclusion': 'Kết luận kiểm tra',
};

export const letterBook = {
  papers,
  ofResults: 'Văn bản của phiên Hội đồng chưa có số',
  ofResultsEmpty: 'Mọi văn bản của các phiên đã kết thúc đều có số.',
  session: 'Phiên',
  typedBy: 'Người ghi',
};

const asked: Readonly<Record<BookSeries, string>> = {
  'bien-ban': 'Số của biên bản có ký hiệu BB, ví dụ 03/BB-HĐOCOP.',
  'bao-cao': 'Số của báo cáo có ký hiệu BC, ví dụ 45/BC-UBND.',
  'to-trinh': 'Số của tờ trình có ký hiệu TTr, ví dụ 12/TTr-UBND.',
  'quyet-dinh': 'Số của quyết định có ký hiệu QĐ, ví dụ 1350/QĐ-UBND.',
  'thong-bao': 'Số của thông báo có ký hiệu TB, ví dụ 96/TB-SNNMT.',
  'cong-van': 'Công văn không có tên loại trong ký hiệu, ví dụ 45/UBND-KT.',
  'ke-hoach': 'Số của kế hoạch có ký hiệu KH, ví dụ 07/KH-UBND.',
  'giay-moi': 'Số của giấy mời có ký hiệu GM, ví dụ 21/GM-UBND.',
  'ket-luan': 'Số của kết luận có ký hiệu KL, ví dụ 12/KL-SNNMT.',
};
const askedOf = (d: Details): string => asked[d['series'] as BookSeries] ?? '';

export const letterBookProblems = {
  'letter-book/no-number': (d: Details) =>
    `Số, ký hiệu chưa đúng: cần số, dấu gạch chéo rồi ký hiệu. ${askedOf(d)} Hãy ghi như trên văn bản.`,
  'letter-book/number-of-another-kind': (d: Details) =>
    `Ký hiệu này là của loại văn bản khác. ${askedOf(d)} Hãy ghi đúng như trên văn bản.`,
  'letter-book/number-taken': (d: Details) => {
    const paper = papers[d['paper'] as NumberedPaper] ?? 'văn bản khác';
    const isOfOffice = d['paper'] === 'report' || d['paper'] === 'outgoing-letter';
    const of = isOfOffice ? 'trích yếu' : 'về sản phẩm';
    const about = typeof d['about'] === 'string' && d['about'] !== '' ? `, ${of} ${d['about']}` : '';
    const day = formatVietnamese(d['issuedOn'] as LocalDate);
    return `Số này trong năm ${String(d['year'])} đã dùng cho văn bản khác của cơ quan: ${paper} số ${String(d['number'])} ngày ${day}${about}. Hãy xem lại sổ văn bản đi; nếu văn bản kia ghi nhầm thì đính chính văn bản kia trước.`;
  },
  'letter-book/number-in-outgoing-book': (d: Details) => {
    const day = typeof d['issuedOn'] === 'string' ? ` ngày ${formatVietnamese(d['issuedOn'] as LocalDate)}` : '';
    return `Sổ văn bản đi của cơ quan đã có văn bản số ${String(d['number'])}${day} (Đi ${String(d['bookNumber'])}/${String(d['bookYear'])}). Một số chỉ cấp một lần trong năm. Hãy xem lại bản ký và sổ văn bản đi rồi ghi số khác.`;
  },
};
