// Hồ sơ đang ở đâu: trang mở bằng đường dẫn, không cần đăng nhập, và trang tạo đường dẫn.

export const dossierStatus = {
  title: 'Hồ sơ đang ở đâu',
  caption: (kind: string) => `Hồ sơ đánh giá, phân hạng sản phẩm OCOP – ${kind.toLowerCase()}`,
  steps: { write: 'Soạn hồ sơ', send: 'Nộp cho xã', commune: 'Xã đánh giá', province: 'Tỉnh tiếp nhận' },
  waits: {
    producer: 'Đang chờ chủ thể',
    commune: 'Đang chờ xã',
    province: 'Đang ở tỉnh',
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
