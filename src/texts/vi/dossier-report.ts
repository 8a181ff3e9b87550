// Mẫu số 03: ảnh thực tế, cuộc họp lấy ý kiến, trang đọc báo cáo.

export const dossierReport = {
  /** Trước khi chuyển lên tỉnh: tờ trình sẽ ghi gì về mẫu và bộ giấy. */
  takenIn: {
    title: (samples: number, required: number, sets: number) =>
      `Đã ghi nhận ${required === 0 ? 'không cần mẫu' : `${samples} trên ${required} sản phẩm mẫu`}, ${sets} bộ hồ sơ giấy`,
    blank:
      'Tờ trình in đúng số đã ghi nhận; chưa ghi thì để trống (……) cho cán bộ điền tay. Nhận mẫu, lập bìa trước khi chuyển thì số in sẵn.',
    printed: 'Tờ trình in đúng số này.',
    link: 'Nhận mẫu, lập bìa bộ giấy',
  },
  photos: {
    heading: 'Ảnh thực tế của Mẫu số 03',
    summary:
      'Ảnh xã chụp khi xem nguyên liệu, lao động, nơi sản xuất. Ảnh đứng cạnh nhận xét, in thành phụ lục của báo cáo. Ban hành rồi thì không thêm, bỏ được nữa.',
    add: 'Thêm ảnh',
    saveAndAdd: 'Lưu và thêm ảnh',
    saveAndAddTo: (matter: string) => `Lưu và thêm ảnh: ${matter}`,
    matter: 'Ảnh cho nội dung nào',
    file: 'Ảnh',
    fileHint: (most: number) =>
      `Chụp ngay hoặc chọn ảnh có sẵn. Mỗi nội dung nhiều nhất ${most} ảnh, mỗi ảnh nhiều nhất 10 MB. Ảnh được vẽ lại: vị trí, giờ chụp và tên máy ghi ngầm trong tệp không theo ra ngoài.`,
    caption: 'Chú thích',
    captionHint:
      'Chụp gì, ở đâu, ngày nào. Chú thích này dùng cho mọi ảnh gửi lần này; sửa riêng từng ảnh được ở dưới.',
    captionExample: 'Vườn chè Shan bản Sin Câu, ngày 24/11/2026',
    submit: 'Gửi ảnh',
    shrinking: 'Đang thu nhỏ ảnh trước khi gửi…',
    saveCaption: 'Lưu chú thích',
    remove: 'Bỏ ảnh này',
    none: 'Chưa có ảnh.',
    room: (n: number) => (n === 0 ? 'Đã đủ số ảnh.' : `Còn thêm được ${n} ảnh.`),
    alt: (matter: string, n: number) => `${matter}, ảnh ${n}`,
    added: (n: number) => (n === 0 ? 'Ảnh đã có sẵn, không gửi lại.' : `Đã thêm ${n} ảnh.`),
    captionSaved: 'Đã lưu chú thích.',
    removed: 'Đã bỏ ảnh.',
    back: 'Về Mẫu số 03',
  },
  meeting: {
    title: 'Họp lấy ý kiến (nếu có)',
    lead: 'Chủ tịch UBND xã họp các bộ phận liên quan khi cần (Điều 7 khoản 2 điểm a). Không họp thì để trống cả bốn ô.',
    meetingOn: 'Ngày họp',
    meetingPlace: 'Nơi họp',
    meetingPlaceExample: 'Phòng họp UBND xã',
    meetingAttendees: 'Thành phần dự',
    meetingAttendeesHint: 'Mỗi dòng một bộ phận hoặc chức danh và số người. Không cần họ tên.',
    meetingAttendeesExample: 'Phòng Kinh tế: 2 người; Hội Nông dân: 1 người; Trưởng bản: 1 người',
    meeting: 'Ý kiến và kết luận',
    open: (lines: string) => `Cuộc họp còn thiếu: ${lines}. Ghi đủ, hoặc xóa hết bốn ô nếu không họp.`,
    none: 'Xã không tổ chức họp lấy ý kiến.',
  },
  returned: {
    loss: 'Lỗ thì ghi dấu trừ đằng trước, ví dụ -45.000.000.',
    part: (note: string) => `Xã trả lại, chưa sửa: ${note}`,
  },
  signing: {
    title: 'Tờ để ký',
    text: 'In bản trình ký, ký, đóng dấu, rồi ghi số và ngày vào đây. Ban hành rồi thì không lấy lại được.',
    pdf: 'Bản trình ký, PDF',
    docx: 'Bản trình ký, Word',
    code: 'Mã ở chân tờ đã ký',
    codeHint: (code: string) =>
      `Bản nháp đang có mang mã ${code}. Mã trên tờ đã ký khác mã này nghĩa là bản nháp đã sửa sau khi in.`,
  },
  view: {
    heading: 'Báo cáo của xã (Mẫu số 03)',
    link: 'Đọc báo cáo của xã (Mẫu số 03)',
    draft: 'Chưa ban hành: xã còn sửa được.',
    issued: (number: string, day: string, signer: string) => `Số ${number}, ngày ${day}, người ký: ${signer}.`,
    finding: 'Đánh giá của xã',
    noFinding: 'Chưa có nhận xét.',
    papers: 'Bản in',
    pdf: 'Mẫu số 03, PDF có phụ lục ảnh',
    docx: 'Mẫu số 03, Word',
    change: 'Sửa Mẫu số 03',
  },
};

export type DossierReportTexts = typeof dossierReport;

export const dossierReportProblems = {
  'dossiers/photo-missing': () => 'Chưa chọn ảnh. Hãy chụp hoặc chọn ít nhất một ảnh JPEG, PNG hoặc WebP rồi gửi.',
  'dossiers/too-many-photos': (d: Readonly<Record<string, unknown>>) =>
    `Mỗi nội dung giữ nhiều nhất ${String(d['most'])} ảnh, nay còn chỗ cho ${String(d['room'])} ảnh, nên chưa nhận ảnh nào của lần gửi này. Hãy chọn ít ảnh hơn, hoặc bỏ bớt ảnh đang có.`,
  'dossiers/meeting-before-receipt': (d: Readonly<Record<string, unknown>>) =>
    `Ngày họp không thể trước ngày nhận hồ sơ (${String(d['day'] ?? '')}): cuộc họp xem hồ sơ này. Hãy xem lại ngày họp.`,
  'dossiers/meeting-in-future': () => 'Ngày họp không thể sau hôm nay. Hãy ghi ngày đã họp.',
  'dossiers/meeting-open': () =>
    'Chưa chuyển được: cuộc họp lấy ý kiến ghi chưa đủ ngày, nơi họp, thành phần dự và kết luận. Hãy ghi đủ ở Mẫu số 03, hoặc xóa hết nếu xã không họp.',
  'dossiers/signed-another-draft': (d: Readonly<Record<string, unknown>>) =>
    `Mã này không phải của bản nháp đang có (${String(d['code'])}): Mẫu số 03 đã được sửa sau khi in tờ ký. Hãy in lại bản trình ký để ký, hoặc sửa Mẫu số 03 về đúng bản đã ký.`,
};
