// Báo cáo: câu từ chối.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { officeReports } from './office-reports.ts';

type Details = Readonly<Record<string, unknown>>;

const day = (value: unknown): string => (typeof value === 'string' ? formatVietnamese(value as LocalDate) : '');
const state = (value: unknown): string =>
  officeReports.states[value as keyof typeof officeReports.states]?.toLowerCase() ?? 'khác';

export const reportingProblems = {
  'reporting/not-your-office': (d: Details) =>
    `Việc này của ${String(d['office'] ?? 'đơn vị khác')}, bạn không đại diện cho đơn vị ấy. Hãy để cán bộ của đơn vị ấy làm.`,
  'reporting/report-not-in-this-state': (d: Details) =>
    `Báo cáo đang ở bước “${state(d['state'])}” nên không làm được việc này. Hãy mở lại báo cáo để xem bước hiện tại.`,
  'reporting/issued-stays': () =>
    'Báo cáo đã ban hành, đã có số thì không bỏ được. Hãy sửa, trình, duyệt rồi ban hành lại bằng số mới; bản đã gửi vẫn giữ nguyên.',
  'reporting/preparer-does-not-approve': () =>
    'Bạn đã soạn báo cáo này nên không tự duyệt. Hãy để lãnh đạo hoặc cán bộ khác của đơn vị duyệt.',
  'reporting/nothing-written': () => 'Báo cáo chưa có nội dung nào. Hãy soạn ít nhất một phần rồi trình.',
  'reporting/unfinished-without-reason': () =>
    'Kỳ chưa hết, còn phần chưa viết hoặc còn xã chưa gửi. Hãy ghi lý do vẫn trình, hoặc quay lại soạn tiếp.',
  'reporting/doubtful': () => 'Mức phải đạt trông như gõ nhầm. Hãy xem lại; nếu đúng thì đánh dấu xác nhận rồi đặt.',
  'reporting/target-far-off': (d: Details) =>
    `Mức ${Number(d['target']).toLocaleString('vi-VN')} ${String(d['unit'])} gấp hơn 10 lần số hiện nay (${d['actual'] === null ? 'chưa có' : Number(d['actual']).toLocaleString('vi-VN')}). Hãy xem lại trong kế hoạch.`,
  'reporting/target-not-whole': (d: Details) =>
    `Chỉ tiêu tính bằng ${String(d['unit'])} nên mức phải là số nguyên. Hãy xem lại mức và đơn vị tính trong kế hoạch.`,
  'reporting/not-told-of-unit': (d: Details) =>
    `Chỉ tiêu này chỉ tính cho cấp tỉnh nên ${String(d['office'])} không đặt mức được. Hãy chọn chỉ tiêu tính cho cấp xã, hoặc đề nghị tỉnh đặt.`,
  'reporting/share-above-all': () => 'Một tỷ lệ không thể quá 100%. Hãy xem lại mức trong kế hoạch.',
  'reporting/plan-not-named': () =>
    'Tên kế hoạch chưa đủ để tìm lại. Hãy chép tên, số, ngày của kế hoạch, thí dụ: Kế hoạch số 12/KH-UBND ngày 05/01/2026.',
  'reporting/sections-missing': () =>
    'Biểu mẫu thiếu một số phần của báo cáo nên chưa lưu. Hãy tải lại trang rồi sửa lại.',
  'reporting/due-before-letter': (d: Details) =>
    `Hạn gửi trước ngày văn bản giao việc (${formatVietnamese(d['day'] as LocalDate)}). Hãy xem lại hạn trong văn bản.`,
  'reporting/due-before-period': (d: Details) =>
    `Hạn gửi trước khi kỳ báo cáo bắt đầu (${formatVietnamese(d['day'] as LocalDate)}). Hãy xem lại hạn hoặc kỳ.`,
  'reporting/period-has-report': (d: Details) =>
    `${String(d['office'])} đã có báo cáo của kỳ này: “${String(d['title'])}”. Hãy mở báo cáo ấy trong Báo cáo của đơn vị; đã ban hành mà cần sửa thì chọn “Sửa, ban hành lại”, lập nhầm thì bỏ rồi lập lại.`,
  'reporting/no-such-letter': () =>
    'Không có văn bản này trong sổ của tỉnh. Hãy chọn một văn bản đã vào sổ, hoặc để trống nếu là báo cáo định kỳ.',
  'reporting/no-such-task': () =>
    'Nhiệm vụ này không do đơn vị báo cáo chủ trì. Hãy mở lại từ danh sách việc phải báo cáo.',
  'reporting/issued-in-this-shape': () => 'Bản gửi này đã ban hành. Hãy chọn bản gửi khác.',
  'reporting/issued-in-future': () => 'Ngày ban hành không thể sau hôm nay. Hãy chép lại từ bản ký.',
  'reporting/issued-before-approval': (d: Details) =>
    `Ngày ban hành không thể trước ngày duyệt (${day(d['day'])}). Hãy xem lại ngày trên bản ký.`,
  'reporting/number-of-body-taken': () =>
    'Cơ quan đã có báo cáo mang số này trong năm. Hãy xem lại số trong sổ văn bản đi.',
  'reporting/target-stands': () =>
    'Chỉ tiêu này của kế hoạch, trong đúng kỳ ấy, đã được đặt. Hãy thôi áp dụng chỉ tiêu cũ rồi đặt lại.',
  'reporting/target-ended': () => 'Chỉ tiêu này đã thôi áp dụng từ trước. Hãy tải lại trang.',
  'reporting/period-ends-first': () =>
    'Ngày cuối kỳ đứng trước ngày đầu kỳ nên không có ngày nào để tính. Hãy đổi lại hai ngày.',
  'reporting/as-of-before-period': (d: Details) =>
    `Ngày tính số liệu phải từ ngày đầu kỳ ${day(d['day'])} trở đi. Hãy chọn lại ngày, hoặc lập báo cáo của kỳ trước.`,
  'reporting/period-not-begun': (d: Details) =>
    `Kỳ này bắt đầu từ ${day(d['day'])}, chưa có gì để báo cáo. Hãy chọn kỳ đang diễn ra hoặc kỳ đã qua.`,
  'reporting/as-of-in-future': () => 'Chưa có số liệu của ngày sau hôm nay. Hãy chọn hôm nay hoặc một ngày đã qua.',
};
