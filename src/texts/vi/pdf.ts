// Vì sao một tệp PDF không nhận được, và sửa thế nào.

import type { BindProblemCode, CutProblemCode, PdfProblemCode } from '#platform/pdf/problems.ts';

type Details = Readonly<Record<string, unknown>>;

/** Cách giữ lại phần nhìn thấy và bỏ phần còn lại. */
const printAnew = 'Hãy mở tệp, chọn In, in ra "PDF" rồi gửi tệp mới; hoặc chụp ảnh từng trang.';

export const pdfProblems: Readonly<Record<PdfProblemCode, (details: Details) => string>> = {
  'pdf/empty': () => 'Tệp trống. Hãy chọn lại tệp.',
  'pdf/too-large': (d) =>
    `Tệp PDF quá lớn (nhiều nhất ${String(d['megabytes'] ?? '')} MB). Hãy quét ở 150–200 dpi, hoặc tách thành nhiều tệp.`,
  'pdf/not-a-pdf': () => 'Tệp mang tên PDF nhưng bên trong không phải PDF. Hãy xuất lại PDF, hoặc chụp ảnh giấy tờ.',
  'pdf/damaged': () => 'Tệp PDF bị hỏng hoặc thiếu phần, không đếm được trang. Hãy gửi lại, hoặc quét lại giấy tờ.',
  'pdf/encrypted': () => `Tệp PDF đặt mật khẩu hoặc khóa quyền nên cán bộ không đọc được. ${printAnew}`,
  'pdf/script': () => `Trong tệp PDF có mã tự chạy (JavaScript) nên bị từ chối. ${printAnew}`,
  'pdf/launch': () => `Tệp PDF có lệnh mở chương trình hoặc tự gửi dữ liệu nên bị từ chối. ${printAnew}`,
  'pdf/attachment': () => `Trong tệp PDF có đính kèm tệp khác nên bị từ chối. Hãy gửi riêng tệp cần dùng. ${printAnew}`,
  'pdf/form-program': () => `Tệp PDF là biểu mẫu động (XFA), nhiều máy không mở được. ${printAnew}`,
  'pdf/multimedia': () => `Tệp PDF có phim, âm thanh hoặc hình 3D nên bị từ chối. ${printAnew}`,
  'pdf/hidden-content': () => `Trước hoặc sau phần PDF còn giấu nội dung khác nên bị từ chối. ${printAnew}`,
  'pdf/too-many-pages': (d) =>
    `Tệp PDF có quá nhiều trang (nhiều nhất ${String(d['pages'] ?? '')} trang). Hãy tách riêng từng giấy tờ, mỗi giấy tờ là một minh chứng.`,
  'pdf/too-heavy': () => `Tệp PDF quá phức tạp, không kiểm tra được. ${printAnew}`,
};

/** Vì sao chưa ghép được cả bộ thành một tệp. */
export const bindProblems: Readonly<Record<BindProblemCode, (details: Details) => string>> = {
  'pdf/book-too-large': (d) =>
    `Bộ hồ sơ quá lớn để ghép thành một tệp PDF (nhiều nhất ${String(d['pages'] ?? '')} trang, ${String(d['megabytes'] ?? '')} MB). Hãy tải tệp ZIP.`,
  'pdf/binding-busy': () => 'Máy đang ghép nhiều bộ hồ sơ khác. Hãy đợi một phút rồi tải lại, hoặc tải tệp ZIP.',
  'pdf/binding-too-long': () => 'Ghép bộ hồ sơ mất quá lâu nên đã dừng. Hãy tải tệp ZIP, trong đó có đủ mọi tệp gốc.',
};

/** Vì sao không cắt được trang khỏi bản quét. */
export const cutProblems: Readonly<Record<CutProblemCode, (details: Details) => string>> = {
  'pdf/cannot-cut': (d) =>
    `Không cắt được riêng từng trang của tệp ${String(d['name'] ?? '')}, nên chưa xếp được: mỗi giấy tờ phải có tệp riêng, không lộ trang của giấy tờ khác. Hãy in lại tệp thành PDF mới, hoặc chụp từng trang, rồi gửi thay tệp này.`,
  'pdf/cutting-too-long': (d) =>
    `Cắt trang từ tệp ${String(d['name'] ?? '')} mất quá lâu nên đã dừng, chưa xếp giấy tờ nào. Hãy thử lại sau ít phút; nếu vẫn vậy, hãy tách tệp nhỏ hơn rồi gửi thay.`,
};
