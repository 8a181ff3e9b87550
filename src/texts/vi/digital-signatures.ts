// Chữ ký số trên PDF: đã kiểm tra những gì, mỗi điều một câu.

export const digitalSignatures = {
  /** Một chữ ký rốt cuộc thế nào. */
  standings: {
    unread: 'Chưa đọc được chữ ký số',
    broken: 'Chữ ký số không đúng với tệp',
    weak: 'Chữ ký số dùng thuật toán yếu',
    revoked: 'Chứng thư số đã bị thu hồi',
    'changed-after': 'Tệp được thêm nội dung sau khi ký',
    'certificate-not-valid': 'Chứng thư số không có giá trị lúc ký',
    'signer-unknown': 'Còn nguyên vẹn, chưa xác minh được người ký',
    verified: 'Chữ ký số đã xác minh',
  },
  title: 'Kiểm tra chữ ký số',
  numbered: (n: number, of: number) => (of === 1 ? 'Chữ ký số' : `Chữ ký số ${n}/${of}`),
  marks: { good: 'đạt', bad: 'không đạt', open: 'chưa rõ' },
  signer: (name: string, organisation: string | null, code: string | null) =>
    `Người ký: ${[name, organisation === name ? null : organisation, code].filter((one) => one !== null).join(', ')}.`,
  noName: 'không ghi tên',
  unreadKind: (kind: string | null) =>
    `Chưa đọc được loại chữ ký này${kind === null ? '' : ` (${kind})`}. Hãy ký lại bằng chữ ký PDF thông dụng (PAdES, adbe.pkcs7.detached).`,
  unreadable: 'Không đọc được nội dung chữ ký: dữ liệu hỏng hoặc không đúng chuẩn.',
  tooMany: 'Tệp có quá nhiều chữ ký số nên không được kiểm tra.',
  tooHeavy: 'Tệp quá nặng hoặc quá rối nên không kiểm tra được chữ ký số.',
  content: {
    intact: 'Nội dung còn nguyên như lúc ký.',
    changed: 'Nội dung khác với lúc ký, hoặc chữ ký không do chứng thư này tạo ra.',
  },
  cover: {
    whole: 'Chữ ký bao trùm cả tệp; sau khi ký không có gì được thêm vào.',
    earlier: 'Sau chữ ký này, tệp còn được thêm nội dung mà chữ ký không bao trùm.',
    wrong: 'Vùng được ký không đúng chuẩn: có phần của tệp bị bỏ ra ngoài chữ ký.',
  },
  algorithm: (words: string, isWeak: boolean) =>
    isWeak ? `Thuật toán yếu (${words}): có thể bị giả mạo, không được chấp nhận.` : `Thuật toán: ${words}.`,
  chain: {
    anchored: (issuer: string, root: string) =>
      `Chứng thư do ${issuer} cấp, dẫn tới chứng thư gốc ${root} mà hệ thống tin cậy.`,
    'unknown-root': (issuer: string) =>
      `Chứng thư do ${issuer} cấp, không dẫn tới chứng thư gốc nào mà hệ thống tin cậy: chưa xác minh được người ký.`,
    'no-roots': (issuer: string) =>
      `Chứng thư do ${issuer} cấp. Hệ thống chưa được khai báo chứng thư gốc nào: chưa xác minh được người ký.`,
  },
  certificate: {
    valid: (from: string, to: string) => `Chứng thư còn hiệu lực lúc ký (từ ${from} đến ${to}).`,
    expired: (from: string, to: string) =>
      `Chứng thư (từ ${from} đến ${to}) đã hết hạn lúc ký, hoặc lúc nhận tệp mà không có dấu thời gian chứng minh đã ký trước đó.`,
    'not-yet': (from: string, to: string) =>
      `Thời điểm ký không khớp: chứng thư (từ ${from} đến ${to}) chưa có hiệu lực, hoặc giờ ký ở sau ngày nhận tệp.`,
    unfit: (from: string, to: string) => `Chứng thư (từ ${from} đến ${to}) không phải loại được cấp để ký văn bản.`,
  },
  time: {
    none: 'Chữ ký không ghi thời điểm ký.',
    claimed: (at: string) => `Thời điểm ký ${at} do máy của người ký tự ghi, không có dấu thời gian chứng minh.`,
    proven: (at: string, by: string) => `Có dấu thời gian của ${by}: chữ ký đã có lúc ${at}.`,
    'unknown-authority': (at: string, by: string) =>
      `Có dấu thời gian lúc ${at} của ${by}, nhưng hệ thống chưa tin cậy nơi cấp dấu này.`,
    wrong: 'Dấu thời gian không phải của chữ ký này.',
  },
  takenBack: {
    'not-checked':
      'Chưa kiểm tra chứng thư có bị thu hồi hay không: tệp không kèm danh sách thu hồi, và hệ thống không tra trên mạng.',
    'not-on-list': 'Danh sách thu hồi kèm trong tệp không có chứng thư này; danh sách mới hơn thì chưa tra.',
    revoked: 'Danh sách thu hồi kèm trong tệp ghi chứng thư này đã bị thu hồi.',
  },
  checkedAt: (when: string, roots: string | null) =>
    roots === null
      ? `Kiểm tra lúc ${when}, khi hệ thống chưa có chứng thư gốc nào.`
      : `Kiểm tra lúc ${when} theo bộ chứng thư gốc ${roots}.`,
  form: {
    states: {
      photograph: 'Ảnh trang ký',
      verified: 'Đã ký số, đã xác minh',
      blank: 'Chưa có chữ ký',
      'not-verified': 'Ký số chưa được tính',
      'other-paper': 'Ký số trên giấy khác',
      'other-form': 'Ký số trên mẫu khác',
      'earlier-text': 'Ký số trên bản cũ',
      'both-forms': 'Nằm ở cả hai mẫu',
      unseen: 'Chưa ai xem',
      'no-signed-page': 'Không phải trang ký',
      'look-alike': 'Giống một ảnh khác',
      'other-signer': 'Người khác ký số, chờ xem',
      'refused-signer': 'Người khác ký số',
    },
    says: {
      photograph: '',
      verified: 'Mẫu này được tính là đã ký.',
      blank:
        'Đây là giấy của hồ sơ nhưng chưa có chữ ký số nào, nên chưa được tính là đã ký. Hãy ký số tệp này rồi gửi lại, hoặc chụp trang đã ký tay, đóng dấu.',
      'not-verified':
        'Tệp có chữ ký số thì được xét theo chữ ký số, và chữ ký này chưa xác minh được, nên mẫu chưa được tính là đã ký. Có thể ký lại, hoặc chụp trang đã ký tay, đóng dấu.',
      'other-paper':
        'Chữ ký đúng, nhưng các trang được ký không trùng với giấy nào của hồ sơ này. Hãy tải lại mẫu từ trang "Giấy tờ của hồ sơ", ký đúng tệp đó rồi gửi.',
      'other-form': 'Chữ ký đúng, nhưng đây là mẫu khác của hồ sơ. Hãy gửi lại đúng mục của mẫu đó.',
      'earlier-text': 'Chữ ký đúng, nhưng hồ sơ đã được sửa sau khi in bản này. Hãy tải lại mẫu mới, ký rồi gửi.',
      'both-forms': 'Cùng một ảnh ở cả hai mẫu nên không mẫu nào được tính là đã ký. Hãy bỏ ảnh ở mẫu không đúng.',
      unseen:
        'Tệp PDF này không có chữ ký số và không phải bản in của hồ sơ, nên phải có cán bộ xem mới được tính là trang ký. Hoặc chụp ảnh trang đã ký, đóng dấu rồi gửi.',
      'look-alike':
        'Ảnh này giống một ảnh trang ký đã gửi cho mẫu khác hoặc hồ sơ khác, nên phải có cán bộ xem mới được tính. Nếu gửi nhầm, hãy bỏ ảnh rồi gửi đúng trang.',
      'other-signer':
        'Chữ ký số đúng, nhưng chứng thư không ghi mã số hay tên của chủ thể, cũng không ghi tên người đại diện, nên phải có cán bộ xem mới được tính là đã ký. Có thể ký lại bằng chứng thư của chủ thể, hoặc chụp trang đã ký tay, đóng dấu.',
      'refused-signer':
        'Cán bộ đã xem: người đứng tên trên chứng thư không ký thay mặt chủ thể, nên mẫu chưa được tính là đã ký. Hãy ký bằng chứng thư của chủ thể, hoặc chụp trang đã ký tay, đóng dấu.',
      'no-signed-page': 'Cán bộ đã xem: đây không phải trang ký, đóng dấu của mẫu. Hãy gửi đúng trang.',
    },
    paper: {
      draft: (form: string) => `Từng trang trùng với ${form} của hồ sơ này (bản in trước khi nộp).`,
      sent: (form: string, ordinal: number) => `Từng trang trùng với ${form} của hồ sơ này, bản nộp lần ${ordinal}.`,
      none: 'Các trang không trùng với giấy nào của hồ sơ này.',
    },
    sameCode: 'Mã số trên chứng thư trùng mã số đăng ký của chủ thể.',
    sameName: 'Tên trên chứng thư trùng tên chủ thể hoặc người đại diện.',
    otherCode:
      'Chứng thư không ghi mã số, tên của chủ thể hay tên người đại diện: cán bộ xem người này có được ký thay mặt chủ thể không. Quy định của Luật Giao dịch điện tử về việc này: chưa kiểm chứng.',
    pictureState: 'Trang ký của bản cũ',
    pictureEarlier:
      'Trang ký có trước lần sửa dưới đây nên không được tính là đã ký. Hãy in lại mẫu, ký lại rồi gửi trang mới.',
    look: 'Xem và ghi kết quả',
    lookTitle: 'Xem trang ký',
    signerQuestion: 'Người đứng tên trên chứng thư có được ký thay mặt chủ thể không?',
    signers: { 'signed-page': 'Có, được ký thay mặt chủ thể', 'no-signed-page': 'Không' },
    lookQuestion: 'Tệp này có phải trang ký, đóng dấu của mẫu không?',
    looks: { 'signed-page': 'Phải, có chữ ký và dấu của chủ thể', 'no-signed-page': 'Không phải' },
    lookSave: 'Ghi kết quả xem',
    recheck: 'Kiểm tra lại chữ ký số',
    rechecked: 'Đã kiểm tra lại chữ ký số.',
    received: {
      photograph: 'Đã nhận trang ký.',
      verified: 'Đã nhận tệp ký số: chữ ký đã xác minh, mẫu được tính là đã ký.',
      other: 'Đã nhận tệp. Mẫu chưa được tính là đã ký: xem kết quả kiểm tra bên dưới.',
    },
  },
  wallet: {
    has: (count: number) => (count === 1 ? 'Có 1 chữ ký số' : `Có ${count} chữ ký số`),
    lead: 'Để cán bộ tham khảo. Chữ ký số không thay việc đối chiếu với nơi cấp.',
  },
};

type Shape<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Shape<T[K]> };
export type DigitalSignatureTexts = Shape<typeof digitalSignatures>;

export const digitalSignatureProblems = {
  'dossiers/no-signature-to-check': () =>
    'Trang này là ảnh chụp hoặc không phải trang ký của mẫu, nên không có chữ ký số để kiểm tra. Chỉ kiểm tra được tệp PDF của Mẫu số 01, Mẫu số 02.',
};
