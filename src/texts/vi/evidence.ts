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
  'evidence/file-missing': () => 'Chưa chọn tệp. Hãy chọn ảnh chụp giấy tờ (JPEG, PNG, WebP) hoặc tệp PDF rồi gửi.',
  'evidence/file-twice': () => 'Tệp này đã có trong minh chứng. Hãy chọn tệp khác.',
  'evidence/too-many-files': (d: Details) =>
    `Minh chứng đã có ${String(d['most'] ?? '')} tệp, là số nhiều nhất. Hãy ghép các trang thành một tệp PDF, hoặc bỏ bớt tệp.`,
  'evidence/named-like-a-photo': (d: Details) =>
    `Tệp “${String(d['name'] ?? '')}” mang đuôi của ảnh nhưng bên trong là PDF. Hãy đổi đuôi tệp thành .pdf rồi gửi lại, nếu đúng là giấy tờ cần gửi.`,
  'evidence/named-like-a-pdf': (d: Details) =>
    `Tệp “${String(d['name'] ?? '')}” mang đuôi .pdf nhưng bên trong là ảnh. Hãy đổi đuôi tệp thành .jpg rồi gửi lại, nếu đúng là giấy tờ cần gửi.`,
};
