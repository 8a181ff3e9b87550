// Chủ thể: câu từ chối.

type Details = Readonly<Record<string, unknown>>;

export const producerProblems = {
  'producers/looks-like-another': () =>
    'Có chủ thể trong sổ rất giống chủ thể này (cùng số đăng ký, điện thoại, hoặc tên và địa bàn). Hãy xem các chủ thể được nêu; nếu đúng là chủ thể khác, hãy xác nhận rồi ghi lại.',
  'producers/already-merged': () => 'Một trong hai chủ thể đã được gộp trước đó. Hãy mở lại trang để xem bản hiện tại.',
  'producers/merge-undone-already': () => 'Lần gộp này đã được tách lại. Hãy mở lại trang để xem bản hiện tại.',
  'producers/survivor-merged-on': () =>
    'Chủ thể giữ lại đã được gộp tiếp vào chủ thể khác. Hãy tách lần gộp sau trước, rồi mới tách lần này.',
  'producers/registration-needed': () =>
    'Chủ thể OCOP phải có đăng ký kinh doanh (Điều 2 khoản 3). Hãy ghi số giấy đăng ký; nếu chưa rõ loại hình, chọn “Chưa rõ” để bổ sung sau.',
  'producers/registration-format': () =>
    'Không giống số giấy đăng ký. Hãy chép đúng như trên giấy, ví dụ 6200123456 hoặc 12A8001234.',
  'producers/registered-in-future': () => 'Ngày đăng ký chưa tới. Hãy xem lại ngày trên giấy.',
  'producers/phone-format': () =>
    'Không phải số điện thoại ở Việt Nam. Số di động có 10 chữ số; số cố định bắt đầu bằng 02, ví dụ 0213 3876 543.',
  'producers/phone-needed': () => 'Muốn công bố số điện thoại thì phải ghi số. Hãy ghi số, hoặc bỏ đánh dấu công bố.',
  'producers/email-format': () => 'Không phải địa chỉ thư điện tử. Ví dụ đúng: htx@example.vn.',
  'producers/website-format': () =>
    'Không phải địa chỉ trang web. Ví dụ đúng: htx.example.vn hoặc https://example.vn/htx.',
  'producers/more-local-than-all': (d: Details) =>
    `Số lao động địa phương không thể nhiều hơn tổng số lao động (${String(d['workers'] ?? '')}). Hãy xem lại hai số này.`,
  'producers/commune-unknown': (d: Details) => {
    const near = String(d['near'] ?? '');
    const typed = String(d['typed'] ?? '');
    return near === ''
      ? `Không có xã, phường nào tên “${typed}”. Hãy gõ tên hiện nay hoặc tên cũ, không dấu cũng được, rồi bấm Tìm.`
      : `Không có xã, phường nào tên “${typed}”. Có phải: ${near}?`;
  },
  'producers/commune-several': (d: Details) =>
    `“${String(d['typed'] ?? '')}” ứng với nhiều nơi: ${String(d['candidates'] ?? '')}. Hãy chọn một, hoặc ghi thêm huyện cũ.`,
  'producers/province-missing': () => 'Chưa rõ tỉnh. Hãy ghi xã, phường, hoặc chọn tỉnh.',
  'producers/place-elsewhere': () =>
    'Nơi này nằm ngoài đơn vị của bạn. Hãy chọn xã, phường thuộc đơn vị; chuyển chủ thể đi nơi khác là việc của Văn phòng OCOP tỉnh.',
  'producers/moved-by-itself': () =>
    'Chuyển sang xã, phường khác do cán bộ xã ghi sau khi xác nhận. Hãy giữ nơi đang ghi và báo cho UBND xã.',
  'producers/status-by-office': () =>
    'Ngừng hay hoạt động lại do UBND xã xác nhận (Điều 8 khoản 4). Hãy báo cho UBND xã.',
  'producers/no-such-code': () =>
    'Không có chủ thể nào mang mã này trong đơn vị của bạn. Hãy chép mã ở đầu trang của chủ thể, ví dụ CH03B-AK672.',
  'producers/merge-with-itself': () => 'Đây chính là chủ thể đang mở. Hãy ghi mã của chủ thể kia.',
};
