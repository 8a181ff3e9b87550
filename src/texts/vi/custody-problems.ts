// Sản phẩm mẫu, hồ sơ giấy, kiểm nghiệm: câu từ chối.

type Details = Readonly<Record<string, unknown>>;

export const custodyProblems = {
  'custody/no-samples-here': (d: Details) =>
    `${String(d['set'] ?? 'Nhóm này')} không gửi sản phẩm mẫu (Điều 6 khoản 2 điểm d), nên không nhận mẫu ở đây. Kiểm tra lại xem đã mở đúng hồ sơ chưa.`,
  'custody/received-before-dossier': () =>
    'Ngày nhận mẫu không thể trước ngày mở hồ sơ. Hãy ghi ngày mẫu thật sự đến cơ quan.',
  'custody/received-in-future': () => 'Ngày này không thể sau hôm nay.',
  'custody/produced-after-best-before': () =>
    'Hạn dùng không thể trước ngày sản xuất. Hãy xem lại hai ngày trên bao bì.',
  'custody/produced-after-receipt': () => 'Ngày sản xuất không thể sau ngày nhận. Hãy xem lại trên bao bì.',
  'custody/already-expired': () =>
    'Mẫu đã hết hạn trước ngày nhận nên không nhận được. Hãy trả lại và yêu cầu chủ thể mang mẫu còn hạn.',
  'custody/more-than-asked': (d: Readonly<Record<string, unknown>>) =>
    `Luật chỉ đòi ${String(d['asked'] ?? '')} mẫu, bạn ghi ${String(d['quantity'] ?? '')}. Gõ nhầm thì sửa số; nếu đúng thì đánh dấu ô bên dưới.`,
  'custody/not-samples': () => 'Đây không phải lô mẫu nên không sửa ở trang này.',
  'custody/not-yours-to-correct': () =>
    'Chỉ cơ quan đã nhận lô mẫu sửa được khi chưa giao đi; giao rồi thì cơ quan đang giữ toàn bộ số mẫu còn lại sửa số lô và các ngày. Mẫu đang trên đường thì chờ nhận xong.',
  'custody/count-is-handed-over': () =>
    'Mẫu đã được giao nên số mẫu và ngày nhận không sửa được nữa. Thiếu thì ghi lúc đếm nhận, mất thì ghi một lần giao.',
  'custody/nothing-corrected': () => 'Chưa có gì khác với điều đã ghi. Hãy sửa chỗ nhầm rồi lưu.',
  'custody/no-such-way': () => 'Từ chỗ này không giao đi nơi đó được. Hãy chọn một trong các cách giao trên trang.',
  'custody/not-your-place': () =>
    'Thứ này không do cơ quan bạn giữ nên bạn không ghi thay được. Hãy liên hệ cơ quan đang giữ.',
  'custody/not-so-many': (d: Details) =>
    `Ở đó chỉ còn ${String(d['most'] ?? 0)}, không giao quá số đang giữ. Hãy đếm lại.`,
  'custody/on-the-way': () =>
    'Đang có một lần giao chưa ai ký nhận. Chờ bên nhận ký, hoặc lấy lại lần giao đó rồi giao tiếp.',
  'custody/expired-not-to-council': () =>
    'Mẫu đã quá hạn dùng nên không đưa ra Hội đồng. Hãy trả lại hoặc hủy, rồi đề nghị chủ thể gửi mẫu khác.',
  'custody/moved-in-future': () => 'Ngày giao không thể sau hôm nay.',
  'custody/moved-before-receipt': () => 'Ngày giao không thể trước ngày nhận vào.',
  'custody/told-already': () =>
    'Việc này đã được báo rồi, mỗi lô mẫu và mỗi hồ sơ chỉ báo một lần. Hãy xem trong mục Thông báo.',
  'custody/nothing-on-the-way': () =>
    'Không có lần giao nào đang chờ ký nhận; có thể người khác đã ký hoặc bên giao đã lấy lại. Hãy tải lại trang.',
  'custody/not-sent-to-you': () => 'Lần giao này gửi cho cơ quan khác, nên bạn không ký nhận được.',
  'custody/not-sent-by-you': () => 'Lần giao này không phải do cơ quan bạn giao, nên bạn không lấy lại được.',
  'custody/own-hand-over': () =>
    'Bạn đã ghi lần giao này, nên không tự ký nhận. Hãy để người của bên nhận đếm và ký bằng tài khoản của họ.',
  'custody/more-than-sent': (d: Details) =>
    `Bên giao chỉ giao ${String(d['most'] ?? '')}, không nhận nhiều hơn được. Nếu thật sự nhiều hơn, bảo bên giao lấy lại và ghi đúng.`,
  'custody/say-what-lacks': () => 'Nhận không đủ thì phải ghi thiếu gì, vỡ gì.',
  'custody/arrived-before-sent': () => 'Ngày nhận không thể trước ngày giao.',
  'custody/pages-differ': () =>
    'Số trang minh chứng khác bản hồ sơ đã nộp. Hãy đếm lại; nếu đúng là lệch thì ghi vì sao.',
  'custody/not-paper': () => 'Chỉ bộ hồ sơ giấy mới ghi hư hỏng ở đây. Mẫu vỡ, hỏng thì ghi là mất hoặc hủy.',
  'custody/say-what-is-damaged': () => 'Hãy ghi bộ giấy hư hỏng thế nào.',
  'custody/calendar-unknown': () =>
    'Chưa có lịch ngày nghỉ cho thời gian đó nên chưa tính được hạn. Hãy đặt số ngày ít hơn.',
  'custody/request-closed': () => 'Yêu cầu này đã xong hoặc đã rút. Hãy tải lại trang để xem kết quả.',
  'custody/not-your-request': () => 'Yêu cầu này do cơ quan khác đặt ra; chỉ cơ quan đó ghi kết quả hoặc rút.',
  'custody/result-before-request': () => 'Ngày có kết quả không thể trước ngày yêu cầu.',
  'custody/piece-not-in-wallet': () =>
    'Giấy này không có trong ví của chủ thể. Hãy chọn lại; giấy mới thì đưa vào ví trước.',
};
