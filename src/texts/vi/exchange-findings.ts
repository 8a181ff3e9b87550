// Câu cho từng điều thấy được ở một dòng của bảng tính: thấy gì, và sửa thế nào nếu cần.

import type { IssueCode } from '#modules/exchange/index.ts';

export const findings = {
  MISSING_PRODUCT_NAME: 'Thiếu tên sản phẩm. Hãy ghi tên vào ô này.',
  INVALID_DATE: 'Ngày không có thật hoặc không đọc được. Hãy ghi theo dạng ngày/tháng/năm, ví dụ 05/03/2024.',
  DATE_IN_FUTURE: 'Ngày cấp ở tương lai. Hãy kiểm tra lại ngày trên quyết định.',
  EXPIRY_BEFORE_ISSUE: 'Ngày hết hạn trước ngày cấp. Hãy kiểm tra cả hai ngày trên quyết định.',
  STAR_OUT_OF_RANGE: 'Hạng sao không đọc được hoặc không có hạng như vậy. Hạng sao là một số từ 1 đến 5.',
  SET_OUT_OF_RANGE: 'Không có bộ sản phẩm mang số này. Bộ sản phẩm được đánh số từ 1 đến 26.',
  UNKNOWN_COMMUNE: 'Không tìm thấy xã, phường này, kể cả tên cũ. Hãy kiểm tra tên xã, tên huyện cũ và mã.',
  CERTIFICATE_BELOW_3_STARS:
    'Một, hai sao không có quyết định và giấy chứng nhận. Hãy kiểm tra lại hạng sao hoặc bỏ số quyết định.',
  ISSUER_NOT_COMPETENT: 'Cơ quan này không có thẩm quyền công nhận hạng sao đó vào ngày đó. Hãy kiểm tra quyết định.',
  DUPLICATE_EXACT: 'Giống hệt một dòng phía trên, nên chỉ dòng đầu được tính.',
  DUPLICATE_PROBABLE: 'Có lẽ là cùng sản phẩm với một dòng phía trên. Hãy quyết định ở cột bên cạnh.',
  AMBIGUOUS_COMMUNE: 'Tên này chỉ nhiều xã, phường khác nhau và không có gì để phân biệt. Hãy chọn xã.',
  MISSING_PRODUCER: 'Chưa ghi chủ thể. Dòng vẫn nhập được, chủ thể được bổ sung sau.',
  MISSING_STAR: 'Chưa ghi hạng sao. Dòng vẫn nhập được, chưa có kết quả công nhận nào.',
  MISSING_DECISION: 'Thiếu số hoặc ngày quyết định. Sao được ghi là theo báo cáo, chưa tính là còn hiệu lực.',
  MISSING_COMMUNE: 'Chưa ghi xã, phường. Dòng vẫn nhập được, địa bàn được bổ sung sau.',
  EXPIRED: 'Công nhận đã hết hạn.',
  LATE_FOR_RERANK: 'Còn dưới 120 ngày là hết hạn: đã quá thời điểm nộp hồ sơ đánh giá lại.',
  VALIDITY_NOT_36_MONTHS:
    'Thời hạn ghi trong bảng khác 36 tháng kể từ ngày cấp. Ngày ghi trong bảng được giữ; nếu xa hơn 36 tháng, người dân thấy “Chưa rõ thời hạn” cho tới khi cán bộ tỉnh xác nhận.',
  OLD_COMMUNE_AFTER_REFORM: 'Quyết định sau ngày 01/07/2025 nhưng vẫn ghi xã hoặc huyện cũ.',
  CODE_NAME_MISMATCH: 'Mã và tên xã chỉ hai nơi khác nhau. Tên được tin hơn mã.',
  DATE_TWO_DIGIT_YEAR: 'Năm chỉ có hai chữ số, được hiểu là 20xx.',
  DECISION_SYMBOL_UNUSUAL: 'Số quyết định có dạng lạ (thường là 125/QĐ-UBND). Được giữ như đã ghi.',
  PRODUCT_CODE_INVALID: 'Mã sản phẩm không đúng dạng nào đã ban hành, nên không được lấy vào.',
  CELL_HOLDS_ERROR: 'Ô đang báo lỗi (ví dụ #REF!), nên không lấy được gì từ ô này.',
  RERANK_WINDOW_OPEN: 'Đang trong thời gian nộp hồ sơ đánh giá lại (còn 120 đến 180 ngày).',
  OLD_COMMUNE_MAPPED: 'Xã cũ đã được đổi sang xã hiện nay.',
  CODE_REUSED: 'Mã cũ này nay là mã của xã khác; xã được xác định theo tên và huyện cũ.',
  CODE_LEADING_ZERO_RESTORED: 'Mã bị mất số 0 ở đầu, đã được bù lại.',
  STAR_TEXT_PARSED: 'Hạng sao ghi bằng chữ hoặc ký hiệu, đã được đọc ra số.',
  SET_NAME_UNKNOWN: 'Tên bộ sản phẩm không có trong Quyết định; chữ đã ghi được giữ ở ghi chú.',
  DATE_SERIAL_PARSED: 'Ngày được lưu như một số của bảng tính, đã được đọc ra ngày.',
  FORMULA_VALUE_USED: 'Ô là công thức: chỉ lấy giá trị đã lưu, không tính lại.',
  MERGED_VALUE_INHERITED: 'Ô gộp: giá trị được lấy từ ô phía trên.',
  TEXT_NORMALISED: 'Khoảng trắng thừa hoặc dấu viết rời đã được chuẩn lại.',
  NAME_VARIANT_MATCHED: 'Tên xã viết hơi khác, đã nhận ra.',
} satisfies Record<IssueCode, string>;
