// Đề nghị kéo dài hiệu lực giấy chứng nhận.

export const extensions = {
  title: 'Đề nghị kéo dài',
  heading: 'Đề nghị kéo dài nào chờ xác nhận?',
  summary:
    'Điều 12 khoản 3 Quyết định 26/2026/QĐ-TTg. Người đề nghị không tự xác nhận. Trong khi chờ, không nơi nào ghi “Hết hạn”, nhưng giấy chứng nhận chưa được kéo dài.',
  open: 'Chờ xác nhận',
  ended: 'Đã xong',
  empty: 'Không có đề nghị nào chờ xác nhận',
  emptyEnded: 'Chưa có đề nghị nào đã xong',
  emptyText: 'Đề nghị được ghi từ trang của sản phẩm sắp hết hạn hoặc vừa hết hạn.',
  product: 'Sản phẩm',
  producer: 'Chủ thể',
  commune: 'Xã',
  expires: 'Hết hạn',
  until: 'Kéo dài đến',
  state: 'Trạng thái',
  states: {
    open: 'Chờ xác nhận',
    confirmed: 'Đã xác nhận kéo dài',
    refused: 'Không kéo dài',
    'taken-back': 'Người đề nghị đã rút',
  },
  one: 'Đề nghị kéo dài',
  oneSummary: 'Đề nghị kéo dài hiệu lực giấy chứng nhận theo Điều 12 khoản 3.',
  window: 'Thời hạn nộp hồ sơ không kịp',
  most: 'Nhiều nhất 180 ngày sau ngày hết hạn; chủ thể vẫn phải giữ đúng Bộ tiêu chí và hồ sơ đã công nhận.',
  reason: 'Lý do',
  basis: 'Căn cứ',
  proposed: 'Người đề nghị',
  proposedBy: (name: string, day: string) => (name === '' ? `ngày ${day}` : `${name}, ngày ${day}`),
  decidedBy: (name: string, day: string) => (name === '' ? `Ngày ${day}.` : `${name}, ngày ${day}.`),
  decide: 'Xem xét',
  decideLead: 'Xác nhận thì trang công khai ghi “Kéo dài đến …” từ hôm nay.',
  decision: 'Quyết định',
  confirm: (day: string) => `Kéo dài đến hết ngày ${day}`,
  refuse: 'Không kéo dài',
  note: 'Ý kiến',
  noteHint: 'Không kéo dài thì phải nêu lý do.',
  submit: 'Lưu',
  back: 'Quay lại danh sách',
  waits: {
    own: 'Bạn đã đề nghị, nên cán bộ khác hoặc lãnh đạo của tỉnh xác nhận.',
    other: 'Chờ cán bộ hoặc lãnh đạo của tỉnh xem xét.',
  },
  takeBack: 'Rút đề nghị',
  takenBack: 'Đã rút đề nghị.',
  confirmed: (day: string) => `Đã kéo dài đến hết ngày ${day}.`,
  refused: 'Đã ghi là không kéo dài.',
};

export const extensionProblems = {
  'certificate-life/extension-open-already': () =>
    'Công nhận này đã có một đề nghị kéo dài đang chờ. Hãy xem ở mục Đề nghị kéo dài; người đề nghị có thể rút để ghi lại.',
  'certificate-life/extension-decided-already': () =>
    'Đề nghị này đã xong rồi. Hãy mở lại trang để xem kết quả; nếu cần, ghi đề nghị khác từ trang sản phẩm.',
  'certificate-life/extension-not-possible-any-more': () =>
    'Không kéo dài được nữa: ngày đề nghị đã qua, hoặc công nhận đã thay đổi từ khi đề nghị. Hãy ghi là không kéo dài, rồi xem lại trang sản phẩm.',
  'certificate-life/proposer-does-not-confirm': () =>
    'Bạn đã đề nghị kéo dài, nên không tự xác nhận. Hãy để cán bộ khác hoặc lãnh đạo của tỉnh xem xét.',
  'certificate-life/not-your-proposal': () =>
    'Chỉ người đề nghị mới rút được. Nếu không đồng ý, hãy ghi là không kéo dài và nêu lý do.',
  'certificate-life/refusal-without-reason': () => 'Không kéo dài thì phải nêu lý do, để chủ thể và xã biết.',
};
