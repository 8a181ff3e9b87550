// Sản phẩm: câu từ chối.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';

type Details = Readonly<Record<string, unknown>>;

/** Ngày trong câu; để trống nếu không có. */
const day = (value: unknown): string => (typeof value === 'string' ? formatVietnamese(value as LocalDate) : '');

const codeDoubts: Readonly<Record<string, string>> = {
  'unknown-province': 'không có tỉnh nào mang mã này',
  'unknown-commune': 'vào thời của dạng mã này không có xã nào mang mã xã đã ghi',
  'year-in-future': 'năm trong mã chưa tới',
  'year-before-programme': 'năm trong mã sớm hơn năm bắt đầu Chương trình (2018)',
};

export const productProblems = {
  'products/code-ended-already': () => 'Mã này đã có ngày kết thúc. Hãy tải lại trang để xem bản hiện tại.',
  'products/looks-like-another': () =>
    'Có sản phẩm trong sổ rất giống sản phẩm này (cùng mã, hoặc cùng tên và chủ thể). Hãy xem các sản phẩm được nêu; nếu đúng là sản phẩm khác, hãy xác nhận rồi ghi lại.',
  'products/already-merged': () => 'Một trong hai sản phẩm đã được gộp trước đó. Hãy mở lại trang để xem bản hiện tại.',
  'products/not-made-any-more': () =>
    'Sản phẩm này đã ngừng sản xuất hoặc đã được gộp, nên không thêm gì được nữa. Hãy xem trang sản phẩm để biết bản đang dùng.',
  'products/waits-for-look': () =>
    'Chủ thể tự khai sản phẩm này và chưa cán bộ nào xác nhận. Hãy mở sản phẩm, xem và xác nhận trước, rồi làm tiếp việc này.',
  'products/not-waiting': () =>
    'Sản phẩm này không còn chờ xem: có người đã quyết định trước. Hãy mở lại trang sản phẩm để xem bản hiện tại.',
  'products/status-by-look': () =>
    'Sản phẩm đang chờ xã xem nên chưa đổi được tình trạng sản xuất. Xã xác nhận xong rồi hãy đổi.',
  'products/code-by-office': () =>
    'Mã số do xã cấp và ghi, chủ thể không tự ghi. Hãy để trống ô này; nếu sản phẩm đã có mã, báo cán bộ xã khi họ xem.',
  'products/stars-not-yours': (d: Details) =>
    `Chỗ này nói ${String(d['said'])} sao, còn sổ ${d['stars'] === null ? 'chưa ghi hạng sao nào có quyết định' : `ghi ${String(d['stars'])} sao`}. Hãy bỏ số sao ra: trang công khai tự ghi hạng sao theo quyết định.`,
  'products/set-in-dossier': (d: Details) =>
    `Sản phẩm đang có hồ sơ được đánh giá theo bộ ${String(d['set'])}, nên chủ thể chưa đổi bộ được. Hãy để như cũ; nếu bộ này ghi sai, hãy báo cán bộ xã.`,
  'products/set-by-office': (d: Details) =>
    `Sản phẩm đã được xếp hạng theo bộ ${String(d['set'])}, nên chủ thể không tự đổi bộ. Hãy để như cũ và báo cán bộ xã nếu bộ này ghi sai.`,
  'products/place-of-producer': () =>
    'Chủ thể chỉ tự khai sản phẩm ở xã của mình. Hãy để trống ô này, hoặc báo cán bộ xã nếu sản phẩm làm ở xã khác.',
  'products/own-producer-needed': () => 'Chưa chọn chủ thể. Hãy gõ tên chủ thể của bạn, bấm Tìm và chọn một dòng.',
  'products/too-many-photos': (d: Details) =>
    `Sản phẩm đã có ${String(d['most'] ?? '')} ảnh, là số nhiều nhất. Hãy bỏ một ảnh cũ rồi thêm.`,
  'products/photo-twice': () => 'Ảnh này đã có ở sản phẩm. Hãy chọn ảnh khác.',
  'products/photo-missing': () => 'Chưa chọn ảnh. Hãy chọn một ảnh JPEG, PNG hoặc WebP rồi gửi.',
  'products/merge-undone-already': () => 'Lần gộp này đã được tách lại. Hãy mở lại trang để xem bản hiện tại.',
  'products/survivor-merged-on': () =>
    'Sản phẩm giữ lại đã được gộp tiếp vào sản phẩm khác. Hãy tách lần gộp sau trước, rồi mới tách lần này.',
  'products/ends-before-begin': () => 'Ngày kết thúc đứng trước ngày bắt đầu. Hãy xem lại hai ngày.',
  'products/code-taken': (d: Details) =>
    `Mã ${String(d['code'] ?? '')} đang hoặc đã thuộc sản phẩm khác trong sổ. Hãy tìm sản phẩm mang mã này: nếu là một sản phẩm nhập hai lần, hãy gộp.`,
  'products/code-twice': () => 'Sản phẩm này đã có mã đó. Không cần thêm lần nữa.',
  'products/code-format': () =>
    'Không phải dạng mã số sản phẩm OCOP. Dạng mới: 12-03390-3-2026 (tỉnh, xã, số thứ tự, năm); dạng cũ có thêm mã huyện: 12-106-03424-4-2024. Giữ số 0 ở đầu.',
  'products/code-doubtful': (d: Details) =>
    `Mã ${String(d['code'] ?? '')} không thể đúng: ${codeDoubts[String(d['doubt'] ?? '')] ?? 'một phần của mã không có thật'}. Hãy đối chiếu lại với giấy tờ.`,
  'products/gtin-format': () =>
    'Không phải mã vạch GTIN đúng: cần 8, 12, 13 hoặc 14 chữ số và chữ số cuối là số kiểm tra. Hãy chép lại từ bao bì.',
  'products/no-such-producer': () =>
    'Không tìm thấy chủ thể này trong phạm vi của bạn. Hãy gõ tên rồi bấm Tìm và chọn một dòng, hoặc ghi chủ thể vào sổ trước.',
  'products/type-not-in-sector': () =>
    'Loại hình chủ thể này không tham gia ngành của bộ sản phẩm (Điều 1 khoản 2 Quyết định 26/2026/QĐ-TTg). Hãy xem lại bộ sản phẩm hoặc chủ thể.',
  'products/unit-needed': () => 'Đã ghi năng lực nhưng chưa ghi đơn vị tính, ví dụ kg, hộp, lít.',
  'products/right-needed': () => 'Đã chọn quyền khác nhưng chưa ghi là quyền gì.',
  'products/owner-by-transfer': () =>
    'Sản phẩm đang thuộc chủ thể khác. Đổi chủ thể phải qua việc chuyển giao, có ngày và giấy tờ.',
  'products/no-such-code': () => 'Không có sản phẩm nào mang mã này trong phạm vi của bạn. Hãy kiểm tra lại mã.',
  'products/merge-with-itself': () => 'Không gộp một sản phẩm với chính nó. Hãy chọn sản phẩm khác.',
  'products/owner-already': () => 'Sản phẩm đang thuộc chủ thể này rồi. Hãy chọn chủ thể nhận.',
  'products/day-in-future': () => 'Ngày này chưa tới. Việc chuyển giao chỉ ghi khi đã có hiệu lực.',
  'products/before-last-transfer': (d: Details) =>
    `Ngày này không sau lần chuyển giao trước (${day(d['day'])}). Hãy xem lại ngày trên giấy tờ.`,
};
