// Hỗ trợ: câu từ chối, và câu hỏi lại khi có thể chi trùng hoặc vượt chính sách.

type Details = Readonly<Record<string, unknown>>;

const day = (value: unknown): string => {
  const text = String(value ?? '');
  return `${text.slice(8)}/${text.slice(5, 7)}/${text.slice(0, 4)}`;
};
const money = (value: unknown): string => `${String(value ?? 0).replace(/\B(?=(\d{3})+$)/g, '.')} ₫`;
const paper = (d: Details): string => `${d['number']} ngày ${day(d['day'])} (${d['programme']})`;

export const supportProblems = {
  'support/day-in-future': (d: Details) => `Ngày này chưa tới (hôm nay ${day(d['today'])}). Hãy ghi khi việc đã có.`,
  'support/before-programme': (d: Details) =>
    `Chương trình OCOP bắt đầu ngày ${day(d['day'])}. Hãy xem lại ngày văn bản.`,
  'support/delivered-before-decided': (d: Details) =>
    `Ngày bàn giao trước ngày văn bản (${day(d['day'])}). Hãy xem lại hai ngày.`,
  'support/delivered-before-end': (d: Details) =>
    `Tập huấn kết thúc ngày ${day(d['day'])}. Hãy ghi từ ngày đó, hoặc sửa thời gian tập huấn trước.`,
  'support/period-backwards': (d: Details) => `Ngày này phải từ ${day(d['day'])} trở đi. Hãy xem lại hai ngày.`,
  'support/shares-not-total': (d: Details) =>
    `Các nguồn cộng lại là ${money(d['paid'])}, khác tổng ${money(d['total'])}. Hãy sửa cho bằng nhau.`,
  'support/total-missing': (d: Details) =>
    `Các nguồn cộng lại là ${money(d['paid'])} mà tổng để trống. Hãy ghi tổng, hoặc để trống tất cả khi chưa rõ.`,
  'support/no-district': (d: Details) =>
    `Từ ${day(d['day'])} không còn cấp huyện, nên không có ngân sách huyện. Hãy ghi vào nguồn khác.`,
  'support/producer-not-yet': (d: Details) =>
    `${d['name']} đăng ký ngày ${day(d['day'])}, sau ngày văn bản này. Hãy xem lại ngày, hoặc chọn đúng chủ thể nhận khi đó.`,
  'support/not-its-product': (d: Details) => `Sản phẩm này không phải của ${d['name']}. Hãy chọn trong danh sách.`,
  'support/not-its-point': (d: Details) =>
    `Điểm bán này không do ${d['name']} vận hành. Hãy chọn trong danh sách, hoặc ghi chủ thể vận hành ở trang điểm bán trước.`,
  'support/not-its-request': () => 'Đề nghị này không phải của chủ thể. Hãy mở lại từ trang đề nghị.',
  'support/request-not-agreed': () => 'Đề nghị này chưa được đồng ý. Hãy trả lời đề nghị trước.',
  'support/doubtful': () =>
    'Chưa lưu: có điểm cần xem lại. Nếu đúng, đánh dấu “Tôi đã xem lại, khoản này đúng” và ghi vì sao.',
  'support/say-why': () => 'Hãy ghi vì sao vẫn ghi khoản này; người sau sẽ đọc lý do đó.',
  'support/same-paper': (d: Details) =>
    `Đã có khoản cùng loại theo ${paper(d)} cho chủ thể này. Có phải ghi lại một khoản không?`,
  'support/paid-twice': (d: Details) =>
    `Trong vòng 12 tháng đã có khoản cùng loại cho cùng việc: ${paper(d)}. Có chi trùng từ hai nguồn không?`,
  'support/policy-not-in-force': (d: Details) =>
    `“${d['title']}” không có hiệu lực vào ngày ${day(d['day'])}. Có đúng chính sách không?`,
  'support/other-kind': (d: Details) => `“${d['title']}” dành cho loại hỗ trợ khác. Có đúng chính sách không?`,
  'support/over-ceiling': (d: Details) =>
    `Ngân sách ${money(d['budget'])}, vượt mức ${money(d['most'])} của “${d['title']}”.`,
  'support/over-percent': (d: Details) =>
    `Ngân sách ${money(d['budget'])} trên tổng ${money(d['total'])}, vượt ${d['most']} % của “${d['title']}”.`,
  'support/used-up': (d: Details) =>
    `Chủ thể đã nhận ${d['used']} lần theo “${d['title']}”, chính sách cho ${d['times']} lần.`,
  'support/cancelled-already': () => 'Khoản này đã hủy nên không sửa được nữa. Hãy ghi khoản mới nếu cần.',
  'support/delivered-already': () => 'Khoản này đã ghi ngày bàn giao. Muốn đổi ngày thì dùng Sửa và ghi lý do.',
  'support/nothing-changed': () => 'Chưa đổi gì so với bản đang có. Hãy sửa chỗ cần sửa rồi lưu.',
  'support/no-province': () => 'Chưa rõ bạn làm việc cho tỉnh nào, nên không nhập chính sách được.',
  'support/no-ceiling': () => 'Mức tối đa không thể là 0. Văn bản không nêu mức thì để trống.',
  'support/not-in-province': () => 'Có xã, phường không thuộc tỉnh. Hãy chọn trong danh sách.',
  'support/policy-entered-already': () =>
    'Chính sách cùng số văn bản, cùng tên đã có. Hãy mở chính sách đó, hoặc đặt tên khác cho phần khác của văn bản.',
  'support/policy-dropped': () => 'Chính sách này đã bỏ vì nhập nhầm, không đổi được nữa.',
  'support/asked-already': (d: Details) =>
    `Đề nghị cùng loại cho cùng sản phẩm gửi ngày ${day(d['day'])} đang chờ trả lời. Rút đề nghị đó trước nếu muốn gửi lại.`,
  'support/answer-instead': () =>
    'Đề nghị này do chủ thể gửi, chỉ chủ thể rút được. Hãy trả lời đồng ý hay không, kèm lý do.',
  'support/answered-already': () => 'Đề nghị này đã được trả lời hoặc đã rút. Mở lại trang để xem.',
};
