// Ví minh chứng: câu từ chối.

type Details = Readonly<Record<string, unknown>>;

export const evidenceProblems = {
  'evidence/issued-in-future': () =>
    'Ngày cấp chưa tới. Hãy xem lại ngày trên giấy; giấy chưa có hiệu lực thì chưa đưa vào ví được.',
  'evidence/ends-before-begin': () => 'Ngày hết hạn đứng trước ngày cấp. Hãy xem lại hai ngày trên giấy.',
  'evidence/wallet-full': (d: Details) =>
    `Ví đã có ${String(d['most'] ?? '')} minh chứng đang dùng, là số nhiều nhất. Hãy rút những minh chứng không còn dùng rồi thêm.`,
  'evidence/withdrawn-already': () =>
    'Minh chứng này đã rút khỏi ví nên không sửa, không thêm tệp được nữa. Hãy thêm một minh chứng mới.',
  'evidence/checked-in-future': () => 'Ngày đối chiếu chưa tới. Hãy ghi ngày đã hỏi nơi cấp.',
  'evidence/check-needs-note': () =>
    'Kết quả này cần một lời giải thích. Hãy ghi ai trả lời, theo văn bản nào, khác ở chỗ nào.',
  'evidence/pages-being-cut': () =>
    'Máy chưa cắt xong riêng các trang của giấy tờ này từ bản quét chung. Hãy thử lại sau vài phút; nếu hôm sau vẫn vậy, hãy chụp hoặc quét riêng giấy tờ rồi gửi thay.',
  'evidence/file-missing': () => 'Chưa chọn tệp. Hãy chọn ảnh chụp giấy tờ (JPEG, PNG, WebP) hoặc tệp PDF rồi gửi.',
  'evidence/office-file': (d: Details) =>
    `“${String(d['name'] ?? '')}” là tệp soạn thảo (Word, Excel…) nên không nhận làm minh chứng: ai cũng sửa được. Hãy mở tệp, chọn Lưu thành PDF, rồi gửi tệp PDF; hoặc in ra, ký, đóng dấu và chụp ảnh.`,
  'evidence/archive': (d: Details) =>
    `“${String(d['name'] ?? '')}” là tệp nén, chứa nhiều tệp bên trong nên không nhận. Hãy giải nén, rồi gửi từng ảnh hoặc từng tệp PDF.`,
  'evidence/file-twice': () => 'Tệp này đã có trong minh chứng. Hãy chọn tệp khác.',
  'evidence/too-many-files': (d: Details) =>
    `Minh chứng đã có ${String(d['most'] ?? '')} tệp, là số nhiều nhất. Hãy ghép các trang thành một tệp PDF, hoặc bỏ bớt tệp.`,
  'evidence/named-like-a-photo': (d: Details) =>
    `Tệp “${String(d['name'] ?? '')}” mang đuôi của ảnh nhưng bên trong là PDF. Hãy đổi đuôi tệp thành .pdf rồi gửi lại, nếu đúng là giấy tờ cần gửi.`,
  'evidence/named-like-a-pdf': (d: Details) =>
    `Tệp “${String(d['name'] ?? '')}” mang đuôi .pdf nhưng bên trong là ảnh. Hãy đổi đuôi tệp thành .jpg rồi gửi lại, nếu đúng là giấy tờ cần gửi.`,
};
