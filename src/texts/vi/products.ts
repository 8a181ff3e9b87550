// Sản phẩm: câu từ chối.

export const productProblems = {
  'products/code-ended-already': () => 'Mã này đã có ngày kết thúc. Hãy tải lại trang để xem bản hiện tại.',
  'products/looks-like-another': () =>
    'Có sản phẩm trong sổ rất giống sản phẩm này (cùng mã, hoặc cùng tên và chủ thể). Hãy xem các sản phẩm được nêu; nếu đúng là sản phẩm khác, hãy xác nhận rồi ghi lại.',
  'products/already-merged': () => 'Một trong hai sản phẩm đã được gộp trước đó. Hãy mở lại trang để xem bản hiện tại.',
  'products/not-made-any-more': () =>
    'Sản phẩm này đã ngừng sản xuất hoặc đã được gộp, nên không thêm gì được nữa. Hãy xem trang sản phẩm để biết bản đang dùng.',
  'products/too-many-photos': (d: Readonly<Record<string, unknown>>) =>
    `Sản phẩm đã có ${String(d['most'] ?? '')} ảnh, là số nhiều nhất. Hãy bỏ một ảnh cũ rồi thêm.`,
  'products/photo-twice': () => 'Ảnh này đã có ở sản phẩm. Hãy chọn ảnh khác.',
  'products/merge-undone-already': () => 'Lần gộp này đã được tách lại. Hãy mở lại trang để xem bản hiện tại.',
  'products/survivor-merged-on': () =>
    'Sản phẩm giữ lại đã được gộp tiếp vào sản phẩm khác. Hãy tách lần gộp sau trước, rồi mới tách lần này.',
};
