// Hồ sơ: câu từ chối.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';

type Details = Readonly<Record<string, unknown>>;

const states: Readonly<Record<string, string>> = {
  draft: 'đang soạn',
  submitted: 'đã nộp',
  received: 'xã đã tiếp nhận',
  returned: 'trả lại để bổ sung',
  forwarded: 'đã chuyển tỉnh',
  dropped: 'đã bỏ',
};

export const dossierProblems = {
  'dossiers/product-unconfirmed': () =>
    'Sản phẩm của hồ sơ do chủ thể tự khai, chưa có cơ quan nào xác nhận vào sổ, nên chưa chuyển hồ sơ lên tỉnh được. Hãy mở trang hồ sơ, bấm Xem và xác nhận sản phẩm, rồi chuyển lại.',
  'dossiers/product-not-yours': () =>
    'Sản phẩm này không thuộc chủ thể của bạn hay xã của bạn, nên không mở hồ sơ ở đây được. Hãy chọn một sản phẩm trong danh sách; phải có mà chưa thấy thì chủ thể báo cho xã, xã báo cho tỉnh.',
  'dossiers/product-not-made': () =>
    'Sản phẩm được ghi là đã ngừng sản xuất nên chưa mở được hồ sơ. Nếu còn làm, hãy sửa tình trạng của sản phẩm trong sổ.',
  'dossiers/producer-unknown': () =>
    'Sổ chưa ghi sản phẩm này của chủ thể nào. Hãy ghi chủ thể cho sản phẩm rồi mở hồ sơ.',
  'dossiers/commune-unknown': () =>
    'Sổ chưa ghi xã của sản phẩm, nên chưa biết nộp hồ sơ ở đâu. Hãy ghi xã nơi làm ra sản phẩm rồi mở hồ sơ.',
  'dossiers/set-unknown': () =>
    'Sản phẩm chưa được chọn bộ sản phẩm, nên chưa biết chấm theo bộ tiêu chí nào. Hãy chọn bộ sản phẩm trong sổ rồi mở hồ sơ.',
  'dossiers/no-criteria-today': () =>
    'Hôm nay không có bộ tiêu chí nào áp dụng cho sản phẩm này. Hãy hỏi cơ quan quản lý OCOP của tỉnh.',
  'dossiers/type-not-for-set': (d: Details) =>
    `Loại hình của chủ thể chỉ được đăng ký dịch vụ du lịch (Điều 2 khoản 3), không được đăng ký ${String(d['set'] ?? 'bộ này')}. Hãy kiểm tra loại hình của chủ thể và bộ sản phẩm trong sổ.`,
  'dossiers/another-open': () =>
    'Sản phẩm này đang có một hồ sơ chưa xong. Mỗi lúc chỉ một hồ sơ: hãy làm tiếp hồ sơ đó, hoặc bỏ nó rồi mở hồ sơ mới.',
  'dossiers/choose-kind': () => 'Hãy chọn lần đăng ký đánh giá.',
  'dossiers/kind-not-open': () =>
    'Hôm nay sản phẩm không đăng ký được loại này; lý do ghi bên cạnh từng loại. Hãy chọn loại đang mở.',
  'dossiers/producer-writes': () =>
    'Hồ sơ này do chủ thể tự soạn và chịu trách nhiệm, nên cán bộ không sửa thay. Hãy hướng dẫn chủ thể sửa; chủ thể không tự làm được thì mở hồ sơ nhập hộ.',
  'dossiers/not-in-this-state': (d: Details) =>
    `Hồ sơ đang ở tình trạng ${states[String(d['state'])] ?? String(d['state'])} nên không làm được việc này. Hãy tải lại trang để xem việc làm được.`,
  'dossiers/piece-not-in-wallet': () =>
    'Minh chứng này không có trong ví của chủ thể. Hãy tải lại trang rồi chọn lại; giấy mới thì thêm vào ví trước.',
  'dossiers/incomplete': () =>
    'Chưa nộp được hồ sơ: còn chỗ phải bổ sung, nêu đủ bên dưới. Những gì đã lưu vẫn còn nguyên.',
  'dossiers/lacks': () => 'Còn thiếu: xem danh sách các chỗ phải bổ sung trên trang nộp hồ sơ.',
  'dossiers/not-declared': () => 'Hãy đọc và đánh dấu lời cam đoan trước khi nộp.',
  'dossiers/calendar-unknown': () =>
    'Chưa tính được thời hạn vì chưa có lịch ngày nghỉ của năm đó. Hồ sơ vẫn còn nguyên; hãy báo cơ quan quản lý OCOP của tỉnh cập nhật lịch.',
  'dossiers/term-unknown': () =>
    'Không có quy định nào về thời hạn của xã vào ngày này, nên chưa cấp phiếu được. Hồ sơ vẫn còn nguyên; hãy báo cơ quan quản lý OCOP của tỉnh.',
  'dossiers/return-unanswered': () =>
    'Hãy trả lời xã về những chỗ xã nêu mà chưa sửa, hoặc mở từng chỗ ra sửa rồi nộp lại.',
  'dossiers/return-due-not-ahead': () => 'Hạn bổ sung phải sau hôm nay.',
  'dossiers/return-piece-unknown': () =>
    'Giấy này không có trong hồ sơ đã nộp. Hãy mở lại trang và chọn trong danh sách.',
  'dossiers/nothing-to-complete': () =>
    'Chưa ghi chỗ nào phải bổ sung, nên chưa trả hồ sơ. Hãy ghi điều còn thiếu vào ít nhất một phần dưới đây.',
  'dossiers/consent-stands': () => 'Chủ thể đã xác nhận, và từ đó hồ sơ chưa thay đổi: không cần xác nhận lần nữa.',
  'dossiers/no-consent-needed': () => 'Hồ sơ này do chủ thể tự soạn nên không cần xác nhận.',
  'dossiers/consent-is-the-producers': () =>
    'Chỉ người đại diện cho chủ thể mới xác nhận được. Xã ghi xác nhận trên giấy ở mục riêng.',
  'dossiers/status-link-closed': () =>
    'Đường dẫn theo dõi này không mở được: có thể đã bị thu hồi, đã quá hạn, hoặc chép thiếu chữ. Hãy chép lại trọn đường dẫn; vẫn không được thì hỏi chủ thể hoặc cán bộ xã đã gửi đường dẫn cho bạn.',
  'dossiers/consent-in-future': () => 'Ngày xác nhận không thể sau hôm nay.',
  'dossiers/consent-before-text': (d: Details) =>
    `Ngày xác nhận không thể trước ngày ${formatVietnamese(String(d['day']) as LocalDate)}: hôm đó nội dung hồ sơ mới được sửa lần cuối. Hãy in lại hồ sơ để chủ thể ký hoặc điểm chỉ, rồi ghi ngày trên bản đó.`,
  'dossiers/consent-page-missing': () =>
    'Chưa có ảnh trang chủ thể đã ký hoặc điểm chỉ. Hãy chụp trang đó rồi chọn ảnh: không có ảnh thì chưa ghi xác nhận được.',
  'dossiers/consent-page-used': () =>
    'Ảnh này đã ghi cho lần xác nhận trước. Nội dung đã khác, nên hãy in lại hồ sơ, để chủ thể ký hoặc điểm chỉ lại và chụp trang mới.',
  'dossiers/findings-open': () =>
    'Chưa chuyển được: báo cáo của xã còn nội dung chưa có nhận xét. Hãy ghi đủ bốn nội dung của Mẫu số 03 rồi chuyển.',
  'dossiers/file-missing': () =>
    'Một tệp minh chứng của hồ sơ không còn trong kho tệp của máy chủ, nên không tải cả bộ được. Hãy báo người vận hành khôi phục từ bản sao lưu.',
  'dossiers/proxy-signs-alone': () =>
    'Bạn đã nhập hộ hồ sơ này, nên không tự mình vừa đánh giá vừa ban hành Mẫu số 03. Hãy nhờ cán bộ khác của xã ghi đánh giá hoặc ban hành.',
  'dossiers/report-in-future': () => 'Ngày báo cáo không thể sau hôm nay.',
  'dossiers/report-before-receipt': () => 'Ngày báo cáo không thể trước ngày nhận hồ sơ.',
};
