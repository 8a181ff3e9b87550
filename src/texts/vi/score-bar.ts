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
  done: 'Đã chọn đủ tiêu chí',
  low: 'Chưa đến 3 sao',
  toNext: (level: number, points: number, marks: number) =>
    `Lên ${level} sao: ${[points > 0 ? `thiếu ${points} điểm` : '', marks > 0 ? `chưa đạt ${marks} mức tối thiểu` : '']
      .filter((word) => word !== '')
      .join(', ')}`,
  marksAt: 'Mức tối thiểu chưa đạt ở',
  saved: (time: string) => `Đã lưu lúc ${time}`,
  saving: 'Đang lưu…',
  notSaved: 'Chưa lưu được. Các lựa chọn còn trên màn hình; máy sẽ thử lại.',
  top: 'Đã ở mức cao nhất',
};

export type ScoreBarTexts = typeof scoreBar;
