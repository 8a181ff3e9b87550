// Bộ lọc đã lưu: câu từ chối.

type Details = Readonly<Record<string, unknown>>;

export const savedViewProblems = {
  'views/nothing-filtered': () => 'Danh sách đang hiện tất cả, chưa có gì để lưu. Hãy tìm hoặc lọc trước rồi lưu.',
  'views/no-unit': () => 'Tài khoản của bạn không thuộc đơn vị nào. Hãy lưu cho riêng mình.',
  'views/too-many': (d: Details) =>
    `Đã có ${String(d['most'] ?? '')} bộ lọc, là số nhiều nhất. Hãy xóa bộ lọc không dùng nữa rồi lưu.`,
};
