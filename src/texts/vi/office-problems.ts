// Câu từ chối về cơ quan, đơn vị.

type Details = Readonly<Record<string, unknown>>;

export const officeProblems = {
  'offices/name-taken': (d: Details) =>
    `Đã có cơ quan tên ${String(d['name'] ?? 'này')} trong danh sách. Hãy dùng cơ quan đã có, hoặc ghi tên khác.`,
  'offices/nothing-chosen': () => 'Chưa chọn hay ghi tên cơ quan nào. Hãy chọn trong danh sách gợi ý hoặc ghi tên.',
  'offices/ended': () => 'Cơ quan này đã kết thúc, không sửa hay thêm người được nữa.',
  'offices/ends-before-it-began': () => 'Ngày kết thúc phải sau ngày thành lập. Hãy xem lại hai ngày.',
  'offices/successor-is-itself': () => 'Cơ quan không thể kế thừa chính mình. Hãy chọn cơ quan khác.',
  'offices/successor-unknown': () => 'Cơ quan kế thừa không còn trong danh sách hôm nay. Hãy chọn lại.',
  'offices/member-already': () => 'Tài khoản này đã thuộc cơ quan. Không cần thêm lần nữa.',
  'offices/not-of-province': () =>
    'Tài khoản này không giữ vai trò nào của tỉnh. Hãy cấp vai trò cấp tỉnh trước, rồi đưa vào cơ quan.',
  'offices/member-ended': () => 'Người này đã thôi thuộc cơ quan. Hãy tải lại trang.',
  'offices/function-unknown': () => 'Không có mảng việc này. Hãy chọn lại trong bảng phân công.',
  'offices/holder-unknown': () => 'Nơi chủ trì hoặc phối hợp không còn trong danh sách hôm nay. Hãy chọn lại.',
};
