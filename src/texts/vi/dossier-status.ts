// Hồ sơ đang ở đâu: trang mở bằng đường dẫn, không cần đăng nhập, và trang tạo đường dẫn.

export const dossierStatus = {
  title: 'Hồ sơ đang ở đâu',
  caption: (kind: string) => `Hồ sơ đánh giá, phân hạng sản phẩm OCOP – ${kind.toLowerCase()}`,
  steps: { write: 'Soạn hồ sơ', send: 'Nộp cho xã', commune: 'Xã đánh giá', province: 'Tỉnh tiếp nhận' },
  waits: {
    producer: 'Đang chờ chủ thể',
    commune: 'Đang chờ xã',
    province: 'Đang ở tỉnh',
    council: 'Chờ Hội đồng của tỉnh',
    over: 'Hồ sơ dừng lại ở tỉnh',
    nobody: 'Hồ sơ đã bỏ',
  },
  next: {
    draft: () => 'Chủ thể đang soạn, chưa nộp. Soạn đủ các phần thì nộp.',
    dropped: () => 'Hồ sơ này không làm tiếp. Chủ thể có thể mở hồ sơ khác cho sản phẩm.',
    submitted: (until: string) =>
      until === ''
        ? 'Xã đã nhận, chờ cán bộ tiếp nhận.'
        : `Xã đã nhận. Xã đánh giá và gửi tỉnh trước hết ngày ${until}.`,
    received: (until: string) =>
      until === '' ? 'Xã đang đánh giá.' : `Xã đang đánh giá, gửi tỉnh trước hết ngày ${until}.`,
    returned: () => 'Xã trả lại để bổ sung. Đăng nhập để xem từng chỗ, bổ sung xong thì nộp lại.',
    forwarded: () => 'Xã đã gửi hồ sơ lên tỉnh. Tỉnh kiểm tra và đưa vào đợt đánh giá.',
  },
  /** Ở tỉnh, sau khi tỉnh tiếp nhận. */
  atProvince: {
    arrived: () => 'Xã đã gửi hồ sơ lên tỉnh, chờ tỉnh tiếp nhận.',
    checking: (until: string) =>
      until === '' ? 'Tỉnh đã tiếp nhận và đang kiểm tra.' : `Tỉnh đang kiểm tra, xong trước hết ngày ${until}.`,
    'supplement-requested': (until: string) =>
      `Tỉnh cần chủ thể bổ sung, trả lời trước hết ngày ${until}. Đăng nhập để xem tỉnh hỏi gì và trả lời; không có tài khoản thì gọi ngay cán bộ OCOP của xã.`,
    answered: () => 'Đã gửi phần bổ sung, chờ tỉnh xem.',
    'under-review': () => 'Tổ tư vấn của tỉnh đang xem giấy tờ.',
    reviewed: () => 'Tổ tư vấn đã xem xong, tỉnh chuẩn bị đưa ra Hội đồng.',
    ready: () => 'Hồ sơ đã có trong danh sách của đợt để Hội đồng đánh giá.',
    'in-session': () => 'Hồ sơ đang ở phiên của Hội đồng.',
    scored: () => 'Hội đồng đã đánh giá. Tỉnh tổng hợp, trình công nhận và gửi kết quả bằng văn bản.',
    'not-eligible': () =>
      'Tỉnh ghi hồ sơ không đủ điều kiện. Đăng nhập hoặc hỏi cán bộ OCOP của xã để biết căn cứ và lý do.',
  },
  /** Sau câu trên, khi đã quá ngày. */
  late: 'Đã quá hạn: vẫn trả lời được, làm ngay.',
  until: {
    producer: 'Bổ sung trước hết ngày',
    commune: 'Xã xong trước hết ngày',
    province: 'Tỉnh hoàn thành trước hết ngày',
    council: 'Đến hết ngày',
    over: 'Đến hết ngày',
    nobody: 'Đến hết ngày',
  },
  /** Trước danh sách các mục tỉnh hỏi. */
  asked: 'Tỉnh hỏi về:',
  /** Before the list of what lacks. */
  lacking: 'Thiếu ở:',
  returnedOn: 'Xã trả lại ngày',
  asOf: (day: string) => `Tính đến ngày ${day}.`,
  private: 'Trang này chỉ nói hồ sơ đang ở đâu, không có thông tin riêng của ai. Muốn xem nội dung thì đăng nhập.',
  links: {
    heading: 'Đường dẫn xem hồ sơ đang ở đâu',
    summary:
      'Ai có đường dẫn thì mở được trên điện thoại, không cần đăng nhập. Trang chỉ nói hồ sơ đang ở đâu, chờ ai, đến ngày nào.',
    open: 'Đường dẫn theo dõi',
    none: 'Chưa có đường dẫn nào.',
    make: 'Tạo đường dẫn',
    made: 'Đã tạo đường dẫn. Chép lời nhắn bên dưới để gửi.',
    madeBy: (who: string, when: string) => (who === '' ? `Tạo lúc ${when}` : `${who} tạo lúc ${when}`),
    until: (when: string) => `Dùng được đến ${when}.`,
    text: 'Lời nhắn để gửi qua Zalo hoặc tin nhắn',
    message: (product: string, turn: string, address: string) =>
      `Hồ sơ đánh giá sản phẩm ${product}. ${turn} Xem hồ sơ đang ở đâu tại ${address}`,
    revoke: 'Thu hồi đường dẫn này',
    revoked: 'Đã thu hồi. Đường dẫn đó không mở được nữa.',
  },
};

export const dossierStatusProblems = {
  'dossiers/too-many-links': (d: Readonly<Record<string, unknown>>) =>
    `Mỗi hồ sơ có nhiều nhất ${String(d['most'])} đường dẫn cùng lúc. Hãy thu hồi một đường dẫn cũ rồi tạo mới.`,
  'dossiers/link-revoked': () => 'Đường dẫn này đã được thu hồi trước đó, không phải làm gì thêm.',
};
