// Thanh điểm luôn trong tầm mắt khi chấm phiếu. Cũng chạy trong trình duyệt, nên không nhập gì khác.

export const scoreBar = {
  label: 'Điểm đến lúc này',
  points: (n: number) => `${n} điểm`,
  outOf: 'trên 100',
  stars: (n: number) => `${n} sao`,
  parts: (a: number, b: number, c: number) => `A ${a} · B ${b} · C ${c}`,
  partPoints: (got: number, max: number) => `${got} trên ${max} điểm`,
  gate: (n: number) => `Bị dừng bởi ${n} điều kiện`,
  open: (n: number) => `Còn ${n} tiêu chí chưa chọn`,
  openWhole: (n: number) => `Cả phiếu: còn ${n} tiêu chí chưa chọn, kể cả phần Hội đồng chấm`,
  done: 'Đã chọn đủ tiêu chí',
  low: 'Chưa đến 3 sao',
  toNext: (level: number, points: number, marks: number) =>
    `Lên ${level} sao: ${[points > 0 ? `thiếu ${points} điểm` : '', marks > 0 ? `chưa đạt ${marks} mức tối thiểu` : '']
      .filter((word) => word !== '')
      .join(', ')}`,
  marksAt: 'Mức tối thiểu chưa đạt ở',
  mixed: (chosen: readonly (readonly [string, string])[]) =>
    `${chosen.map(([criterion, code]) => `tiêu chí ${criterion}: trường hợp ${code}`).join(', ')}. Một sản phẩm thường chỉ thuộc một trường hợp: hãy xem lại.`.replace(
      /^t/,
      'T',
    ),
  saved: (time: string) => `Đã lưu lúc ${time}`,
  saving: 'Đang lưu…',
  notSaved: 'Chưa lưu được. Các lựa chọn còn trên màn hình; máy sẽ thử lại.',
  stale: (when: string) =>
    `Phiếu này đã được lưu ở cửa sổ hoặc máy khác lúc ${when}, khác với các lựa chọn ở đây. Chưa bản nào bị ghi đè.`,
  compare: 'So sánh hai bản',
  signedOut:
    'Chưa lưu được vì bạn đã đăng xuất. Các lựa chọn còn trên màn hình: hãy đăng nhập lại ở cửa sổ mới, phiếu sẽ tự lưu tiếp.',
  signIn: 'Đăng nhập lại (mở cửa sổ mới)',
  gone: 'Phiếu này đã bị bỏ nên không lưu được nữa. Các lựa chọn còn trên màn hình và mở được thành phiếu không cần tài khoản.',
  openSheet: 'Mở các lựa chọn này thành phiếu mới',
  top: 'Đã ở mức cao nhất',
};

export type ScoreBarTexts = typeof scoreBar;
