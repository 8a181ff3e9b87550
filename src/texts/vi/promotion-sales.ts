// Ghi doanh số của sự kiện, xem lại số khác thường: mọi câu.

const whole = (n: number): string => String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, '.');

export const promotionSales = {
  sales: {
    heading: 'Hôm nay bán được bao nhiêu?',
    dayHeading: (day: string): string => `Doanh số ngày ${day}`,
    summary: 'Ghi số lượng và tiền từng sản phẩm. Không bán thì để trống; chưa đếm số lượng thì chỉ ghi tiền.',
    proxy: (producer: string): string => `Bạn ghi hộ ${producer}.`,
    days: 'Ngày bán hàng',
    said: 'đã ghi',
    quantity: 'Số lượng',
    unit: 'Đơn vị',
    money: 'Tiền bán',
    moneyExample: '450.000',
    notValid: 'Không còn hạng sao ngày này, không ghi là hàng OCOP.',
    doubtTitle: 'Xem lại giúp',
    confirmed: 'Các số khác thường',
    confirmedOption: 'Tôi đã xem lại, số đúng',
    confirmedHint: 'Số khác thường chỉ tính vào tổng sau khi cán bộ xem lại.',
    changeReason: 'Vì sao sửa số đã ghi',
    changeReasonHint: 'Sự kiện đã kết thúc: sửa số đã ghi thì nói vì sao. Số trước vẫn đọc được.',
    wait: (n: number): string => ` ${whole(n)} số khác thường chờ cán bộ xem lại.`,
    outside: (day: string, from: string, until: string): string =>
      `Không ghi được doanh số ngày ${day}: sự kiện từ ${from} đến ${until} và chỉ ghi đến hôm nay.`,
    outsideText: 'Chọn một ngày bán hàng ở trên.',
    unanswered: 'Chưa trả lời lời mời.',
    unansweredText: 'Trả lời tham gia và chọn sản phẩm mang theo, rồi ghi doanh số.',
    newer: (figures: string, name: string): string =>
      `Số vừa được lưu: ${figures} (${name}). Số dưới đây là số bạn gõ.`,
    submit: 'Lưu doanh số',
    done: (n: number): string => `Đã lưu ${n} dòng.`,
    nothing: 'Chưa chọn sản phẩm mang theo.',
    nothingText: 'Trả lời lời mời và chọn sản phẩm trước, rồi ghi doanh số.',
    toInvitation: 'Mở lời mời',
    closed: 'Chỉ ghi được trong và sau những ngày sự kiện diễn ra, trước khi quyết toán.',
  },
  review: {
    heading: 'Số bán này có đúng không?',
    summary: 'Số khác thường đã được người ghi xác nhận; chỉ tính vào tổng khi cán bộ khác xem lại và thấy đúng.',
    why: 'Vì sao khác thường',
    by: 'Người ghi',
    verdict: 'Kết quả xem lại',
    right: 'Đúng, tính vào tổng',
    wrong: 'Không tính vào tổng',
    wrongHint: 'Chủ thể thấy lý do và ghi lại được số đúng.',
    words: 'Đã đối chiếu với gì, hoặc vì sao không tính',
    wordsExample: 'Khớp với sổ bán hàng và hóa đơn của gian',
    submit: 'Lưu kết quả',
    done: 'Đã lưu kết quả xem lại.',
  },
};
