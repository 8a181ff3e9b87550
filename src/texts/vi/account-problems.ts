// Quản lý tài khoản: câu từ chối và câu báo lỗi của từng ô.

type Details = Readonly<Record<string, unknown>>;

export const accountProblems = {
  'access/login-format': () =>
    'Tên đăng nhập phải là số điện thoại di động, thư điện tử, hoặc tên không dấu bắt đầu bằng chữ, từ 3 đến 40 ký tự. Ví dụ: tua.binhlu.',
  'access/mail-format': () => 'Đây chưa phải địa chỉ thư điện tử. Hãy viết như ten@donvi.gov.vn.',
  'access/role-not-grantable': () =>
    'Bạn không giao được vai trò này ở đơn vị này: vai trò rộng hơn quyền của bạn, hoặc không dành cho cấp đó. Hãy chọn vai trò khác, hoặc nhờ cấp trên giao.',
  'access/end-not-ahead': () =>
    'Ngày cuối phải từ hôm nay trở đi. Hãy chọn ngày khác, hoặc để trống nếu không có thời hạn.',
  'access/end-before-start': () => 'Ngày cuối không được trước ngày bắt đầu. Hãy sửa một trong hai ngày.',
  'access/no-mail-here': () =>
    'Không gửi được thư: máy chủ chưa có nơi gửi thư, hoặc tài khoản chưa có địa chỉ thư. Hãy chọn in phiếu trao tay.',
  'access/day-ahead': () => 'Ngày này chưa đến. Hãy ghi ngày đã trao phiếu, muộn nhất là hôm nay.',
  'access/unit-not-found': () =>
    'Không tìm thấy đơn vị này trong phạm vi của bạn. Hãy dùng tên xã, phường hoặc tỉnh hiện nay, hoặc mã đơn vị.',
  'access/role-unknown': () =>
    'Không hiểu vai trò này. Hãy ghi một trong: Cán bộ tỉnh, Cán bộ sở, Cán bộ xã, Cán bộ kiểm tra, Lãnh đạo, Giám sát, Văn thư, Chủ thể.',
  'access/unit-ambiguous': () => 'Có nhiều đơn vị cùng tên. Hãy ghi mã đơn vị thay cho tên, ví dụ 03390.',
  'access/login-twice-in-sheet': () => 'Tên đăng nhập này đã có ở một dòng phía trên. Mỗi người một tên khác nhau.',
  'access/sheet-headings-missing': (d: Details) =>
    `Không thấy cột: ${String(d['columns'] ?? '')}. Hãy thêm các cột này như trong tệp mẫu rồi tải lên lại.`,
  'access/sheet-empty': () =>
    'Tệp không có dòng người nào dưới dòng tên cột. Hãy điền ít nhất một dòng rồi tải lên lại.',
  'access/sheet-too-long': (d: Details) =>
    `Tệp có ${String(d['found'] ?? '')} dòng, nhiều nhất là ${String(d['most'] ?? '')}. Hãy chia thành nhiều tệp.`,
  'access/sheet-missing': () => 'Chưa chọn tệp. Hãy chọn tệp .xlsx hoặc .csv rồi bấm Đọc thử.',
};
