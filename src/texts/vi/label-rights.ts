// Nhãn của một sản phẩm được in mấy sao, từ ngày nào đến ngày nào, và so một nhãn gặp ngoài sạp.

export const labelRights = {
  title: 'Nhãn được in mấy sao',
  heading: 'Nhãn sản phẩm này được in mấy sao, đến ngày nào?',
  link: 'Nhãn được in mấy sao, so nhãn gặp ngoài sạp',
  summary: 'Tính từ các quyết định công nhận; đình chỉ, thu hồi, thay thế thì mất quyền in sao từ ngày đó.',
  compare: 'So một nhãn',
  compareLead: 'Gõ số sao và ngày sản xuất hoặc ngày in trên nhãn.',
  printedStars: 'Số sao in trên nhãn',
  printedOn: 'Ngày trên nhãn',
  choose: 'Chọn số sao',
  check: 'So nhãn',
  stars: (n: number) => `${n} sao`,
  isRight: (stars: number, day: string) => `Nhãn in ${stars} sao, ngày ${day}: ĐÚNG`,
  isWrong: (stars: number, day: string) => `Nhãn in ${stars} sao, ngày ${day}: SAI`,
  right: (stars: number, decision: string) => `Ngày ấy sản phẩm đang có ${stars} sao theo Quyết định ${decision}.`,
  moreStars: (stars: number, decision: string) =>
    `Ngày ấy sản phẩm chỉ có ${stars} sao theo Quyết định ${decision}: nhãn in nhiều sao hơn được công nhận.`,
  never: 'Sản phẩm chưa có quyết định công nhận từ 3 sao trở lên nên nhãn không được in sao.',
  beforeFirst: (day: string) => `Ngày trên nhãn trước ngày công nhận đầu tiên (${day}).`,
  wasWithdrawn: (day: string, decision: string) =>
    `Công nhận theo Quyết định ${decision} đã bị thu hồi từ ngày ${day}.`,
  wasSuspended: (decision: string) => `Ngày ấy công nhận theo Quyết định ${decision} đang bị tạm đình chỉ.`,
  unclearTerm: (decision: string) =>
    `Thời hạn ghi theo Quyết định ${decision} dài hơn luật cho phép và chưa ai xác nhận: hãy xem lại quyết định gốc trước khi kết luận.`,
  ended: (until: string, decision: string) => `Công nhận theo Quyết định ${decision} đã hết hạn ngày ${until}.`,
  list: 'Thời gian được in sao',
  columns: { stars: 'Số sao', term: 'Từ ngày đến ngày', decision: 'Quyết định' },
  upTo: (n: number) => `Không quá ${n} sao`,
  term: (from: string, until: string) => `Từ ${from} đến ${until}`,
  noEnd: 'chưa ghi ngày cuối',
  extended: (until: string) => `${until} (đã kéo dài)`,
  suspended: (from: string, until: string | null) =>
    until === null
      ? `trừ từ ${from} đến khi có quyết định khác (tạm đình chỉ)`
      : `trừ ${from} đến ${until} (tạm đình chỉ)`,
  withdrawn: (day: string) => `chỉ đến trước ngày ${day} (thu hồi)`,
  superseded: (day: string) => `chỉ đến trước ngày ${day} (quyết định mới thay)`,
  none: 'Sản phẩm chưa được in sao',
  noneText: 'Chưa có quyết định công nhận từ 3 sao trở lên được ghi ở đây.',
};
