// Đời giấy chứng nhận: câu từ chối.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';

type Details = Readonly<Record<string, unknown>>;

const day = (value: unknown): string => (typeof value === 'string' ? formatVietnamese(value as LocalDate) : '');

export const certificateLifeProblems = {
  'certificate-life/case-not-in-this-state': () =>
    'Vụ việc đang ở bước khác nên không làm được việc này. Hãy mở lại vụ việc để xem bước hiện tại.',
  'certificate-life/case-open-already': () =>
    'Công nhận này đã có một vụ việc thu hồi đang xử lý. Hãy làm tiếp trong vụ việc ấy, ở mục Thu hồi giấy chứng nhận.',
  'certificate-life/nothing-to-withdraw': (d: Details): string =>
    d['status'] === 'expired'
      ? 'Giấy chứng nhận đã hết hạn: hết hạn không phải là thu hồi. Nếu có quyết định đưa ra khỏi danh sách, hãy ghi quyết định ấy ở trang Rà soát.'
      : 'Công nhận này không có giấy chứng nhận đang có giá trị vào ngày ấy để thu hồi. Hãy xem lại trạng thái trên trang sản phẩm.',
  'certificate-life/paper-in-future': () => 'Ngày trên văn bản không thể sau hôm nay. Hãy chép lại từ giấy.',
  'certificate-life/paper-before-recognition': (d: Details) =>
    `Văn bản này có trước ngày công nhận ${day(d['day'])}, nên không nói về giấy chứng nhận này. Hãy xem lại ngày, hoặc chọn đúng lần công nhận.`,
  'certificate-life/commune-does-not-conclude': () =>
    'UBND cấp xã không ban hành kết luận làm căn cứ thu hồi theo điểm này (Điều 8, Điều 9). Hãy ghi cơ quan có thẩm quyền đã kết luận; xã xác nhận thôi sản xuất thì dùng trang riêng của xã.',
  'certificate-life/conclusion-scan-missing': () =>
    'Điểm này cần kết luận của cơ quan có thẩm quyền. Hệ thống không có kết luận nào của chủ thể này với số và ngày đã ghi. Hãy ghi đúng số, ngày của kết luận đã ban hành, hoặc gửi bản chụp kết luận của cơ quan khác.',
  'certificate-life/term-over-already': (d: Details) =>
    `Tính từ ngày văn bản thì hạn quyết định là ${day(d['day'])}, đã qua trước khi vụ việc được mở. Hãy xem lại ngày văn bản; nếu đúng, đánh dấu xác nhận để mở.`,
  'certificate-life/decision-scan-missing': () =>
    'Chưa có bản chụp quyết định đã ký. Hãy chụp hoặc chọn tệp, vì ghi xong thì trang công khai nói “Đã thu hồi”.',
  'certificate-life/explained-before-case': (d: Details) =>
    `Giải trình không thể có trước văn bản làm phát sinh vụ việc (${day(d['day'])}). Hãy ghi ngày chủ thể giải trình.`,
  'certificate-life/conclusion-before-trigger': (d: Details) =>
    `Kết luận không thể có trước văn bản làm phát sinh vụ việc (${day(d['day'])}). Hãy xem lại hai ngày.`,
  'certificate-life/proposal-before-conclusion': (d: Details) =>
    `Tờ trình không thể có trước kết luận (${day(d['day'])}). Hãy xem lại hai ngày.`,
  'certificate-life/decision-before-proposal': (d: Details) =>
    `Quyết định không thể có trước ngày trình (${day(d['day'])}). Hãy đối chiếu lại với giấy.`,
  'certificate-life/sent-before-decision': (d: Details) =>
    `Không thể gửi trước ngày quyết định (${day(d['day'])}). Hãy xem lại hai ngày.`,
  'certificate-life/proposer-does-not-decide': () =>
    'Bạn đã trình vụ việc này, nên không ghi quyết định. Hãy để văn thư hoặc cán bộ khác của tỉnh ghi.',
  'certificate-life/nothing-to-tell': () =>
    'Không có mốc nhắc nào đến hạn cho giấy chứng nhận này; mỗi mốc chỉ nhắc một lần.',
  'certificate-life/nothing-to-invite-to': () =>
    'Sản phẩm này không sắp hết hạn, chưa hết hạn, hoặc chưa có quyết định, nên chưa có gì để mời.',
  'certificate-life/dossier-in-hand': () =>
    'Sản phẩm này đang có hồ sơ, nên không cần mời. Hãy xem hồ sơ ấy đang ở bước nào.',
  'certificate-life/answer-in-past': () => 'Hạn trả lời không thể trước hôm nay. Hãy chọn ngày khác hoặc để trống.',
  'certificate-life/withdraw-instead': () =>
    'Giấy chứng nhận còn hiệu lực nên không thể chỉ đưa ra khỏi danh sách. Nếu có căn cứ, hãy mở vụ việc thu hồi.',
  'certificate-life/not-expired': () =>
    'Chỉ ghi quyết định đưa ra khỏi danh sách cho công nhận đã hết hạn mà không có hồ sơ đánh giá lại. Hãy xem trạng thái trên trang sản phẩm.',
  'certificate-life/removal-before-end': (d: Details) =>
    `Quyết định này có trước hoặc vào ngày hết hạn ${day(d['day'])}. Hãy đối chiếu lại với giấy.`,
  'certificate-life/removed-already': () =>
    'Công nhận này đã có quyết định đưa ra khỏi danh sách. Mỗi công nhận chỉ ghi một quyết định.',
  'certificate-life/rule-in-past': () =>
    'Ngày áp dụng không thể trước hôm nay: hồ sơ đã nộp giữ theo cách của ngày nộp. Hãy chọn từ hôm nay trở đi.',
  'certificate-life/rule-of-that-day': () => 'Ngày này đã có một lựa chọn. Hãy chọn ngày áp dụng khác.',
  'certificate-life/body-cannot-order': () =>
    'Cơ quan này không đọc được là cơ quan nhà nước có thẩm quyền (Chi cục, Thanh tra, Quản lý thị trường, Sở, UBND, Tòa án…). Doanh nghiệp và cá nhân không tạm đình chỉ được. Hãy ghi tên cơ quan như trên văn bản.',
  'certificate-life/suspended-before-order': (d: Details) =>
    `Không thể tạm đình chỉ trước ngày văn bản (${day(d['day'])}). Hãy xem lại hai ngày.`,
  'certificate-life/suspension-ends-before': (d: Details) =>
    `Ngày cuối không thể trước ngày bắt đầu tạm đình chỉ (${day(d['day'])}). Hãy xem lại hai ngày.`,
};
