// Hồ sơ: câu từ chối.

type Details = Readonly<Record<string, unknown>>;

const states: Readonly<Record<string, string>> = { draft: 'đang soạn', dropped: 'đã bỏ' };

export const dossierProblems = {
  'dossiers/product-not-yours': () =>
    'Không có sản phẩm này trong các sản phẩm của chủ thể bạn. Hãy chọn một sản phẩm trong danh sách; nếu sản phẩm là của bạn mà chưa thấy, hãy báo cho xã.',
  'dossiers/product-not-made': () =>
    'Sản phẩm được ghi là đã ngừng sản xuất nên chưa mở được hồ sơ. Nếu còn làm, hãy sửa tình trạng của sản phẩm trong sổ.',
  'dossiers/producer-unknown': () =>
    'Sổ chưa ghi sản phẩm này của chủ thể nào. Hãy ghi chủ thể cho sản phẩm rồi mở hồ sơ.',
  'dossiers/commune-unknown': () =>
    'Sổ chưa ghi xã của sản phẩm, nên chưa biết nộp hồ sơ ở đâu. Hãy ghi xã nơi làm ra sản phẩm rồi mở hồ sơ.',
  'dossiers/set-unknown': () =>
    'Sản phẩm chưa được chọn bộ sản phẩm, nên chưa biết chấm theo bộ tiêu chí nào. Hãy chọn bộ sản phẩm trong sổ rồi mở hồ sơ.',
  'dossiers/no-criteria-today': () =>
    'Hôm nay không có bộ tiêu chí nào áp dụng cho sản phẩm này. Hãy hỏi cơ quan quản lý OCOP của tỉnh.',
  'dossiers/type-not-for-set': (d: Details) =>
    `Loại hình của chủ thể chỉ được đăng ký dịch vụ du lịch (Điều 2 khoản 3), không được đăng ký ${String(d['set'] ?? 'bộ này')}. Hãy kiểm tra loại hình của chủ thể và bộ sản phẩm trong sổ.`,
  'dossiers/another-open': () =>
    'Sản phẩm này đang có một hồ sơ chưa xong. Mỗi lúc chỉ một hồ sơ: hãy làm tiếp hồ sơ đó, hoặc bỏ nó rồi mở hồ sơ mới.',
  'dossiers/choose-kind': () => 'Hãy chọn lần đăng ký đánh giá.',
  'dossiers/kind-not-open': () =>
    'Hôm nay sản phẩm không đăng ký được loại này; lý do ghi bên cạnh từng loại. Hãy chọn loại đang mở.',
  'dossiers/producer-writes': () =>
    'Hồ sơ này do chủ thể tự soạn và chịu trách nhiệm, nên cán bộ không sửa thay. Hãy hướng dẫn chủ thể sửa; chủ thể không tự làm được thì mở hồ sơ nhập hộ.',
  'dossiers/not-in-this-state': (d: Details) =>
    `Hồ sơ đang ở tình trạng ${states[String(d['state'])] ?? String(d['state'])} nên không làm được việc này. Hãy tải lại trang để xem việc làm được.`,
};
