// Câu từ chối của phòng kết quả: vì sao không được, và làm gì tiếp.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';

type Details = Readonly<Record<string, unknown>>;
const day = (value: unknown): string => (typeof value === 'string' ? formatVietnamese(value as LocalDate) : '');
const words = (value: unknown): string => String(value ?? '');

export const resultProblems = {
  'results/paper-in-future': () => 'Ngày không thể sau hôm nay. Hãy ghi ngày trên văn bản.',
  'results/paper-before-session': (d: Details) =>
    `Văn bản không thể trước ngày họp (${day(d['heldOn'])}). Hãy xem lại ngày trên văn bản.`,
  'results/paper-before-basis': (d: Details) =>
    `Văn bản không thể trước văn bản mà nó căn cứ (ngày ${day(d['after'])}). Hãy xem lại ngày.`,
  'results/paper-after-heir': (d: Details) =>
    `Đã có văn bản ngày ${day(d['before'])} căn cứ vào văn bản này, nên ngày này không thể muộn hơn. Hãy xem lại ngày.`,
  'results/correction-without-reason': () => 'Văn bản đã có số. Hãy ghi lý do đính chính; số cũ và lý do được giữ lại.',
  'results/number-unchanged': () => 'Số và ngày giống như đã ghi, không có gì để đính chính.',
  'results/number-typed-meanwhile': (d: Details) =>
    d['number'] === ''
      ? 'Số của văn bản vừa được người khác thay đổi. Hãy tải lại trang để xem.'
      : `Người khác vừa ghi số ${words(d['number'])} cho văn bản này. Chưa có gì bị ghi đè. Hãy tải lại trang.`,
  'results/decision-is-recorded': () =>
    'Quyết định được ghi từ bản đã ký, cùng sản phẩm của nó. Hãy dùng nút Ghi quyết định ở trang của phiên.',
  'results/scan-before-number': () => 'Văn bản chưa có số. Hãy ghi số và ngày trước, rồi đính kèm bản đã ký.',
  'results/scan-twice': () => 'Tệp này đã được đính kèm cho văn bản này. Không cần gửi lại.',

  'results/decision-in-future': () => 'Ngày quyết định không thể sau hôm nay. Hãy ghi ngày trên quyết định.',
  'results/decision-before-session': (d: Details) =>
    `Quyết định không thể trước ngày họp Hội đồng (${day(d['heldOn'])}). Hãy xem lại ngày, hoặc phiên.`,
  'results/minutes-not-numbered': () =>
    'Biên bản của phiên chưa có số và ngày, nên chưa biết quyết định có sau biên bản không. Hãy ghi số biên bản trước.',
  'results/decision-before-minutes': (d: Details) =>
    `Quyết định không thể trước biên bản (ngày ${day(d['minutesOn'])}). Hãy xem lại ngày của hai văn bản.`,
  'results/issuer-not-competent': (d: Details) =>
    d['kind'] === 'ministry'
      ? `Ngày ${day(d['decidedOn'])}, chỉ Bộ trưởng Bộ Nông nghiệp và Môi trường công nhận 5 sao. Hãy ghi đúng cơ quan trên quyết định.`
      : `Ngày ${day(d['decidedOn'])}, chỉ Chủ tịch UBND tỉnh công nhận 3 sao, 4 sao và phê duyệt kết quả. Hãy ghi đúng cơ quan trên quyết định.`,
  'results/issuer-of-another-province': (d: Details) =>
    `Sản phẩm trong sổ này do Chủ tịch UBND ${words(d['province']).replace(/^./u, (first) => first.toLowerCase())} công nhận; chủ tịch tỉnh khác không có thẩm quyền. Hãy xem lại quyết định, hoặc ghi đúng cơ quan trên quyết định.`,
  'results/not-for-this-decision': () =>
    'Sản phẩm này không thuộc quyết định này, hoặc đã có quyết định. Hãy tải lại trang.',
  'results/left-out-without-reason': (d: Details) =>
    `${words(d['product'])} được đề nghị mà không có trong quyết định: hãy ghi lý do, chủ thể sẽ được thông báo.`,
  'results/items-open': (d: Details) =>
    `${words(d['product'])} còn ${words(d['items'])} nội dung Hội đồng yêu cầu hoàn thiện. Hãy xác nhận đã hoàn thiện trước, hoặc bỏ khỏi quyết định và ghi lý do.`,
  'results/other-stars-than-allowed': (d: Details) =>
    `${words(d['product'])}: Hội đồng cho phép ${words(d['allowed'])} sao, quyết định ghi ${d['typed'] === null ? 'trống' : `${words(d['typed'])} sao`}. Phần mềm không ghi hạng khác kết quả; hãy xem lại quyết định.`,
  'results/no-product-code': (d: Details) =>
    `${words(d['product'])}: mã sản phẩm cần có dạng Tỉnh-Xã-Số thứ tự-Năm, ví dụ 12-03390-3-2026.`,
  'results/product-code-of-elsewhere': (d: Details) =>
    `${words(d['product'])}: mã phải bắt đầu bằng ${words(d['begins'])} và kết thúc bằng năm đánh giá ${words(d['year'])}. Hãy xem lại phụ lục của quyết định.`,
  'results/product-code-taken': (d: Details) =>
    d['owner'] === null
      ? `Mã ${words(d['code'])} được ghi cho hai sản phẩm. Mỗi sản phẩm một mã.`
      : `Mã ${words(d['code'])} đã là của ${words(d['owner'])}. Hãy xem lại phụ lục của quyết định.`,
  'results/products-not-named': (d: Details) =>
    `Còn ${words(d['count'])} sản phẩm chưa được nhắc đến. Hãy tải lại trang để ghi đủ từng sản phẩm.`,
  'results/nothing-decided': () => 'Chưa có sản phẩm nào trong quyết định. Hãy đánh dấu các sản phẩm có tên trong đó.',
  'results/recorder-scored': () =>
    'Bạn là thành viên chấm điểm của phiên này nên không ghi quyết định về kết quả. Hãy nhờ cán bộ khác của tỉnh.',
  'results/recorder-prepared': () =>
    'Bạn đã chuẩn bị một hồ sơ trong danh sách nên không ghi quyết định về hồ sơ đó. Hãy nhờ cán bộ khác của tỉnh.',

  'results/nobody-chosen': () => 'Chưa chọn sản phẩm nào. Hãy đánh dấu các sản phẩm cần thông báo.',
  'results/not-of-this-session': () => 'Có sản phẩm không thuộc phiên này. Hãy tải lại trang.',
  'results/told-already': (d: Details) => `Kết quả của ${words(d['product'])} đã được thông báo. Hãy tải lại trang.`,
  'results/not-to-be-told-yet': (d: Details) =>
    `${words(d['product'])} chờ quyết định; chưa thông báo được. Hãy ghi quyết định trước.`,

  'results/not-approved': () =>
    'Kết quả chưa có quyết định phê duyệt của Chủ tịch UBND tỉnh. Hãy ghi quyết định đó trước khi gửi hồ sơ.',
  'results/sent-already': (d: Details) => `Hồ sơ đã được gửi lên Bộ ngày ${day(d['on'])}.`,
  'results/letter-not-numbered': () => 'Văn bản đề nghị Bộ chưa có số. Hãy ghi số và ngày của văn bản đó trước.',
  'results/sent-before-letter': (d: Details) =>
    `Hồ sơ không thể gửi trước ngày của văn bản đề nghị (${day(d['letter'])}). Hãy xem lại ngày.`,
  'results/not-sent': () => 'Hồ sơ chưa được ghi là đã gửi lên Bộ. Hãy ghi ngày gửi trước.',
  'results/answered-already': () => 'Trả lời của Bộ đã được ghi. Hãy tải lại trang để xem.',
  'results/answer-before-sending': (d: Details) =>
    `Trả lời không thể trước ngày gửi hồ sơ (${day(d['sentOn'])}). Hãy xem lại ngày trên văn bản.`,
  'results/answer-points-missing': () => 'Chưa có điểm, hoặc không đọc được. Hãy ghi như trên văn bản, ví dụ 88,33.',
  'results/five-stars-below-ninety': () => 'Dưới 90 điểm thì không đạt 5 sao. Hãy xem lại điểm hoặc kết quả.',
  'results/ninety-is-not-below': () => 'Đúng 90 điểm trở lên không phải là “không đạt 90 điểm”. Hãy xem lại.',
  'results/way-missing': () =>
    'Không đạt 90 điểm thì tỉnh công nhận theo kết quả của Bộ hoặc tự đánh giá. Hãy chọn một.',
  'results/nothing-to-recognise': () =>
    'Dưới 50 điểm thì không có hạng để công nhận theo kết quả của Bộ. Hãy chọn tỉnh tổ chức đánh giá.',
  'results/stars-above-ministry': () =>
    'Hạng cao hơn điểm của Hội đồng trung ương, hoặc chưa chọn. Từ 70 điểm là 4 sao, từ 50 điểm là 3 sao.',

  'results/complaint-before-result': () => 'Kết quả chưa được thông báo nên chưa có gì để kiến nghị.',
  'results/complaint-open': () => 'Đã có một kiến nghị về kết quả này đang chờ trả lời. Hãy xem kiến nghị đó.',
  'results/complaint-before-notice': (d: Details) =>
    `Kiến nghị không thể trước ngày thông báo (${day(d['issuedOn'])}). Hãy xem lại ngày nhận.`,
  'results/complaint-without-paper': () => 'Cán bộ nhập thay thì phải đính kèm ảnh chụp hoặc PDF của đơn.',
  'results/complaint-answered': () => 'Kiến nghị này đã được trả lời. Hãy tải lại trang để xem.',
  'results/complaint-not-in-hand': () =>
    'Chưa ai nhận giải quyết kiến nghị này. Hãy nhận giải quyết trước khi trả lời.',
  'results/complaint-of-another': (d: Details) =>
    `${words(d['name'])} đang giải quyết kiến nghị này. Chỉ người đó trả lời.`,
  'results/handler-scored-it': () =>
    'Bạn đã chấm trong phiên này nên không giải quyết kiến nghị về kết quả. Hãy nhờ cán bộ khác.',
  'results/handler-ran-session': () =>
    'Bạn là chủ trì, thư ký, hoặc đã nhập, đối chiếu phiếu của phiên này nên không giải quyết kiến nghị về kết quả. Hãy nhờ cán bộ khác.',
  'results/handler-prepared-it': () =>
    'Bạn đã chuẩn bị hồ sơ này nên không giải quyết kiến nghị về kết quả của nó. Hãy nhờ cán bộ khác.',
  'results/recheck-missing': () => 'Xem xét lại thì phải ghi ở đâu: phiên, hồ sơ hoặc văn bản.',

  'results/session-not-open': () => 'Phiên chưa khai mạc hoặc đã kết thúc nên không ghi diễn biến được.',
  'results/not-keeping-the-minutes': () => 'Chỉ chủ trì và thư ký của phiên ghi diễn biến. Hãy nhắc thư ký ghi.',
  'results/recipients-without-file': () => 'Nơi nhận cần một dòng nơi lưu, ví dụ “Lưu: VT”.',
};
