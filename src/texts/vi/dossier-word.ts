// Lời của chủ thể: mã đọc lại, ảnh trang ký. Xác nhận là sự đồng ý, không thay chữ ký.

export const dossierWord = {
  code: {
    heading: 'Xác nhận bằng mã đọc lại',
    summary:
      'Chủ thể nhận mã trong thư, nghe đọc lại hồ sơ, đồng ý thì đọc mã cho cán bộ gõ. Ghi sổ: bằng mã, ai đọc lại.',
    link: 'Xác nhận bằng mã đọc lại',
    make: 'Gửi mã cho chủ thể',
    makeAgain: 'Gửi mã khác',
    how: 'Mã chỉ dùng cho hồ sơ như đang có: ai sửa thêm thì phải gửi mã khác. Gõ sai năm lần thì mã hết dùng được.',
    goesTo: {
      account: (email: string) =>
        `Mã gửi tới ${email}, email của tài khoản chủ thể. Phần mềm không cho cán bộ xã thấy mã.`,
      register: (email: string) =>
        `Mã gửi tới ${email}, email người khác đã ghi trong sổ chủ thể từ trước khi mở hồ sơ. Phần mềm không cho cán bộ xã thấy mã.`,
    },
    notOpen: 'Chưa xác nhận bằng mã được',
    whyNotOpen:
      'Mã chỉ gửi tới email chắc chắn là của chủ thể: email của tài khoản chủ thể, hoặc email người khác đã ghi trong sổ từ trước khi mở hồ sơ này. Chủ thể này chưa có email nào như vậy; email do người nhập hộ tự ghi không dùng để nhận mã. Hãy để chủ thể ký hoặc điểm chỉ trên bản in rồi chụp lại.',
    send: 'Gửi mã',
    made: 'Đã gửi mã vào email của chủ thể.',
    mailed: (until: string) => `Mã đã gửi vào email của chủ thể, dùng được một lần, đến ${until}.`,
    noSignature: 'Mã là sự đồng ý với nội dung xã nhập hộ, không thay chữ ký trên Mẫu số 01 và Mẫu số 02.',
    readBack: 'Chủ thể đọc lại mã',
    code: 'Mã chủ thể đọc',
    note: 'Ai đọc mã',
    noteExample: 'Giám đốc hợp tác xã, tại bộ phận một cửa',
    confirm: 'Ghi xác nhận',
    shown: { paper: 'mã in trên phiếu, chủ thể đọc lại', mail: 'mã gửi vào email, chủ thể đọc lại' },
  },
  takeIn: {
    heading: 'Tiếp nhận hồ sơ',
    text: 'Tên bạn được ghi vào phiếu là người tiếp nhận. Thời hạn của xã vẫn tính từ ngày nhận ghi trên phiếu.',
    submit: 'Tiếp nhận',
    done: (slip: string) => `Đã tiếp nhận hồ sơ ${slip}.`,
  },
  proxy: {
    declareFor: (producer: string) => `Cam đoan của ${producer}, xã ghi lại`,
    declarationFor:
      'Chủ thể cam đoan những thông tin trong Phiếu đăng ký là đúng sự thật, cam kết tuân thủ các quy định về đánh giá, phân hạng sản phẩm OCOP, chịu trách nhiệm trước Hội đồng và pháp luật về Hồ sơ đăng ký đánh giá, phân hạng sản phẩm. Xã ghi lại theo bản chủ thể đã xác nhận.',
  },
  changed: {
    outdatedTitle: 'Lời xác nhận không còn đúng với hồ sơ',
    outdated: 'Sau khi chủ thể xác nhận, những chỗ dưới đây đã khác. Chủ thể phải xác nhận lại trước khi nộp.',
    changedBy: (thing: string, who: string, when: string) =>
      who === '' ? (when === '' ? thing : `${thing}: sửa ${when}`) : `${thing}: ${who} sửa ${when}`,
    things: {
      'producer-name': 'Tên chủ thể',
      'producer-producerType': 'Loại hình tổ chức',
      'producer-address': 'Địa chỉ của chủ thể',
      'producer-legalRepresentativeName': 'Họ tên người đại diện pháp luật',
      'producer-registeredOn': 'Ngày thành lập/đăng ký kinh doanh',
      'producer-registrationNumber': 'Số giấy đăng ký',
      'product-name': 'Tên sản phẩm',
      set: 'Bộ tiêu chí',
      kind: 'Lần đăng ký đánh giá',
      evidence: 'Giấy tờ viện dẫn',
      consent: 'Lời xác nhận của chủ thể',
    },
  },
  shown: {
    register: 'Theo sổ',
    evidence: 'Giấy tờ viện dẫn',
    papers: 'Xem bản in của Mẫu số 01, Mẫu số 02',
  },
  letter: {
    subject: (product: string) => `Mã xác nhận hồ sơ ${product}`,
    text: (product: string, code: string, until: string) =>
      `Xã nhập hộ hồ sơ đánh giá sản phẩm ${product}. Hãy nghe cán bộ đọc lại hồ sơ.\n\nĐúng và đồng ý thì đọc mã này cho cán bộ: ${code}\nMã dùng được một lần, đến ${until}. Chưa đúng thì đừng đọc mã.\n\nMã là sự đồng ý, không thay chữ ký.`,
  },
  pages: {
    heading: 'Trang ký, đóng dấu',
    summary:
      'Chụp trang cuối của Mẫu số 01 và Mẫu số 02 đã ký, đóng dấu, ghi rõ họ tên; hoặc gửi tệp PDF của mẫu đã ký số.',
    link: 'Trang ký, đóng dấu',
    countsAsSigned:
      'Mẫu chỉ được coi là đã ký khi có ảnh trang ký, đóng dấu, hoặc chữ ký số đã kiểm tra. Lời xác nhận của chủ thể là sự đồng ý, không thay chữ ký.',
    forms: { 'form-01': 'Mẫu số 01. Phiếu đăng ký', 'form-02': 'Mẫu số 02. Báo cáo tự đánh giá' },
    missing: 'Chưa được tính là đã ký.',
    there: 'Đã được tính là đã ký.',
    underBoth:
      'Một ảnh đang nằm ở cả hai mẫu. Mỗi mẫu có trang ký riêng: hãy xem lại, bỏ ảnh ở mẫu không đúng rồi gửi đúng trang.',
    changeable:
      'Trang ký được nộp và chốt cùng hồ sơ: chỉ thêm, bỏ được trước khi nộp hoặc khi hồ sơ được trả để bổ sung. Mỗi lần thêm, bỏ được ghi vào lịch sử.',
    add: 'Thêm trang ký hoặc tệp ký số',
    form: 'Trang ký của mẫu nào',
    file: 'Ảnh chụp, bản quét hoặc PDF đã ký số',
    fileHint:
      'Ký tay: chụp rõ chữ ký và dấu. Ký số: tải mẫu PDF từ trang “Giấy tờ của hồ sơ”, ký đúng tệp đó, không in lại. Nhiều nhất 20 MB.',
    send: 'Gửi tệp',
    remove: 'Bỏ tệp này',
    removed: 'Đã bỏ tệp khỏi hồ sơ.',
    added: (when: string, pages: number) => (pages === 1 ? `Gửi ${when}` : `Gửi ${when}, ${pages} trang`),
    photo: 'Ảnh trang đã ký hoặc điểm chỉ',
    photoHint: 'Bắt buộc. Chụp rõ chữ ký hoặc dấu tay. Ảnh hoặc PDF, nhiều nhất 20 MB.',
    withPhoto: 'có ảnh chụp kèm theo',
    kinds: { 'form-01': 'Trang ký Mẫu số 01', 'form-02': 'Trang ký Mẫu số 02', consent: 'Ảnh xác nhận' },
    like: (kind: string, product: string) => `Giống ảnh này: ${kind} của hồ sơ ${product}`,
    likeElsewhere: 'Ảnh giống một ảnh ở hồ sơ khác ngoài địa bàn của bạn.',
    recordedAlike:
      'Đã ghi xác nhận. Ảnh vừa gửi giống một ảnh ở hồ sơ khác: hãy xem lại có đúng trang của hồ sơ này không.',
    consentPages: 'Ảnh xác nhận của chủ thể',
    consentInForce: 'Lời xác nhận đang có hiệu lực.',
    consentEnded: 'Không còn dùng: hồ sơ đã khác, hoặc đã có lời xác nhận khác.',
  },
};

export const dossierWordProblems = {
  'dossiers/no-code-address': () =>
    'Chủ thể chưa có email chắc chắn là của mình, nên không gửi mã được. Hãy để chủ thể ký hoặc điểm chỉ trên bản in rồi ghi xác nhận trên giấy.',
  'dossiers/consent-shown-changed': () =>
    'Sau khi bạn mở trang này, hồ sơ đã được sửa. Những chỗ đã khác nêu ở dưới: hãy đọc lại rồi xác nhận lần nữa.',
  'dossiers/no-code-waits': () =>
    'Không có mã nào đang chờ: mã đã dùng, đã quá hạn hoặc đã gõ sai năm lần. Hãy tạo mã khác.',
  'dossiers/wrong-code': (d: Readonly<Record<string, unknown>>) =>
    `Mã không đúng. Hãy nghe chủ thể đọc lại; còn ${String(d['left'])} lần.`,
  'dossiers/code-of-another-text': () =>
    'Hồ sơ đã được sửa sau khi tạo mã, nên mã này không còn đúng với hồ sơ. Hãy tạo mã khác và đọc lại cho chủ thể.',
  'dossiers/too-many-pages': (d: Readonly<Record<string, unknown>>) =>
    `Mỗi hồ sơ giữ nhiều nhất ${String(d['most'])} ảnh trang ký. Hãy bỏ bớt ảnh chụp lại.`,
  'dossiers/page-twice': () => 'Ảnh này đã có trong hồ sơ, không cần gửi lại.',
  'dossiers/page-of-another': (d: Readonly<Record<string, unknown>>) => {
    const kinds: Readonly<Record<string, string>> = {
      'form-01': 'trang ký Mẫu số 01',
      'form-02': 'trang ký Mẫu số 02',
      consent: 'ảnh xác nhận của chủ thể',
    };
    return d['product'] === undefined
      ? 'Ảnh này đã nằm trong một hồ sơ khác. Mỗi hồ sơ có trang ký riêng: hãy chụp trang của chính hồ sơ này.'
      : `Ảnh này là ${kinds[String(d['kind'])] ?? 'trang'} của hồ sơ ${String(d['product'])}. Hãy chụp trang của chính hồ sơ này.`;
  },
  'dossiers/looks-at-own-page': () => 'Bạn đã gửi tệp này nên không tự ghi kết quả xem. Hãy để cán bộ khác xem.',
  'dossiers/page-stays': () =>
    'Ảnh này không bỏ được: hồ sơ đã nộp và chốt cùng trang ký, hoặc ảnh là bằng chứng chủ thể đã xác nhận. Chụp sai thì đề nghị xã trả hồ sơ để bổ sung rồi gửi ảnh đúng.',
};

/** Vì sao một mẫu chưa được tính là đã ký. */
export const signedPageGaps = {
  'signed-page-missing': (label: string) => `Chưa có ảnh trang ký, đóng dấu hoặc bản ký số đã xác minh: ${label}`,
  'signed-page-outdated': (label: string) => `Trang ký có trước lần sửa, không tính; in lại, ký lại: ${label}`,
  'signed-page-shared': (label: string) => `Cùng một ảnh nằm ở cả hai mẫu, không được tính là đã ký: ${label}`,
  'signed-page-unseen': (label: string) => `Tệp PDF chưa có cán bộ nào xem, chưa được tính là trang ký: ${label}`,
  'signed-page-look-alike': (label: string) =>
    `Ảnh giống một ảnh khác đã gửi, chờ cán bộ xem, chưa được tính là trang ký: ${label}`,
  'signed-page-other-signer': (label: string) =>
    `Chứng thư số ghi tên khác với chủ thể, chờ cán bộ xem, chưa được tính là đã ký: ${label}`,
  'signed-page-not-counted': (label: string) => `Tệp đã gửi chưa được tính là đã ký: ${label}`,
};
