// Hồ sơ đánh giá, phân hạng: trang, ô, câu. Nhãn của Mẫu số 01 và Mẫu số 02 chép đúng chữ của Quyết định 26/2026/QĐ-TTg.

import type { DossierKind } from '#law/procedure-values.ts';
import type { KindReason } from '#modules/dossiers/index.ts';

const kinds: Readonly<Record<DossierKind, string>> = {
  first: 'Lần đầu',
  upgrade: 'Nâng hạng',
  're-evaluation': 'Đánh giá lại',
};

const reasons: Readonly<Record<KindReason, (d: { readonly opensOn: string; readonly closesOn: string }) => string>> = {
  'never-recognised': () => 'Sản phẩm chưa từng được công nhận từ 3 sao trở lên.',
  'reported-without-decision': () =>
    'Sổ có ghi hạng sao nhưng chưa có số và ngày quyết định, nên chưa được coi là đã công nhận. Nếu đã có quyết định, hãy nhờ tỉnh bổ sung trước.',
  withdrawn: () => 'Giấy chứng nhận trước đã bị thu hồi.',
  'expired-long-ago': () => 'Giấy chứng nhận trước đã hết hạn quá 180 ngày.',
  'in-window': ({ opensOn, closesOn }) => `Đang trong thời gian nộp: từ ${opensOn} đến hết ${closesOn}.`,
  'window-missed': ({ closesOn }) =>
    `Thời gian nộp đúng hạn đã hết ngày ${closesOn}. Vẫn nộp được; hồ sơ được ghi là nộp muộn và cán bộ sẽ xem xét.`,
  'certificate-expired': () => 'Giấy chứng nhận đã hết hạn. Chỉ còn đánh giá lại, ghi là nộp muộn; cán bộ sẽ xem xét.',
  'before-window': ({ opensOn }) =>
    opensOn === '' ? 'Chưa rõ ngày hết hạn của giấy chứng nhận.' : `Chưa đến ngày nộp: nhận từ ${opensOn}.`,
  'already-five': () => 'Sản phẩm đã 5 sao, không còn hạng cao hơn.',
  'still-recognised': () => 'Giấy chứng nhận còn hiệu lực: nộp được bất cứ lúc nào.',
  'is-recognised': () => 'Sản phẩm đã được công nhận.',
  'not-recognised': () => 'Chỉ dành cho sản phẩm đang được công nhận.',
};

export const dossiers = {
  kinds,
  reasons,
  states: { draft: 'Đang soạn', dropped: 'Đã bỏ' },
  list: {
    heading: 'Hồ sơ đánh giá, phân hạng',
    ownHeading: 'Hồ sơ của tôi',
    summary: 'Mỗi sản phẩm có một hồ sơ đang làm. Soạn dần trên điện thoại, lưu lúc nào cũng được, nộp khi đã đủ.',
    open: 'Mở hồ sơ',
    caption: 'Các hồ sơ',
    columns: {
      product: 'Sản phẩm',
      producer: 'Chủ thể',
      commune: 'Nộp tại',
      kind: 'Lần đăng ký',
      state: 'Tình trạng',
      changed: 'Sửa lần cuối',
    },
    emptyTitle: 'Chưa có hồ sơ nào.',
    emptyOwn: 'Mở hồ sơ cho sản phẩm của bạn: những gì sổ đã có sẽ được điền sẵn, không phải gõ lại.',
    emptyOfficer: 'Hồ sơ xuất hiện ở đây khi chủ thể của xã mở hoặc nộp. Chủ thể không tự làm được thì xã nhập hộ.',
    proxy: 'xã nhập hộ',
  },
  open: {
    heading: 'Mở hồ sơ cho sản phẩm nào?',
    summary: 'Chọn sản phẩm. Phần mềm xem lần công nhận trước và cho biết hồ sơ thuộc loại nào.',
    product: 'Sản phẩm',
    find: 'Tìm sản phẩm',
    see: 'Xem loại hồ sơ',
    noProducts: 'Chưa có sản phẩm nào thuộc chủ thể của bạn.',
    noProductsText: 'Hãy nhờ xã ghi sản phẩm vào sổ, hoặc tự ghi ở mục Sản phẩm, rồi mở hồ sơ.',
    more: (n: number) => `Còn ${n} sản phẩm nữa: gõ tên để tìm.`,
    kindHeading: (product: string) => `Hồ sơ của ${product} thuộc loại nào?`,
    kind: 'Lần đăng ký đánh giá',
    decided: (kind: string) => `Theo quy định, hồ sơ này là: ${kind}.`,
    closed: 'Vì sao không phải loại khác',
    submit: 'Mở hồ sơ',
    cannot: 'Chưa mở được hồ sơ',
    goOn: 'Mở hồ sơ đang làm',
    another: 'Chọn sản phẩm khác',
    asProxy:
      'Bạn mở hồ sơ này để nhập hộ chủ thể. Trước khi nộp, chủ thể phải xác nhận; bạn không tự mình ký báo cáo Mẫu số 03 của hồ sơ này.',
    law: 'Điều 6 khoản 1, Điều 7 khoản 5 và 6 Quyết định 26/2026/QĐ-TTg',
    opened: (product: string) => `Đã mở hồ sơ của ${product}. Những gì sổ đã có đã được điền sẵn.`,
  },
  record: {
    caption: (kind: string) => `Hồ sơ ${kind.toLowerCase()}`,
    summary: 'Làm lần lượt hay nhảy cóc đều được. Mỗi phần lưu riêng.',
    tasks: 'Các phần của hồ sơ',
    facts: 'Thông tin lấy từ sổ',
    factsLead: 'Những dòng này không phải gõ lại. Thấy sai thì sửa trong sổ.',
    proxy: 'Xã nhập hộ: chủ thể phải xác nhận trước khi nộp.',
    notYours: 'Hồ sơ do chủ thể tự soạn. Xã xem để hướng dẫn, không sửa thay.',
    savedBy: (when: string, who: string) => (who === '' ? `Lưu ${when}` : `Lưu ${when}, ${who}`),
    prefilled: 'Điền sẵn từ sổ, chưa ai xem lại',
    untouched: 'Chưa làm',
    history: 'Lịch sử',
    noHistory: 'Chưa có việc nào.',
    acts: 'Việc làm được',
    drop: 'Bỏ hồ sơ này',
    change: 'Sửa trong sổ',
    recognition: (stars: number, until: string) =>
      until === '' ? `Đang được công nhận ${stars} sao` : `Đang được công nhận ${stars} sao, đến hết ${until}`,
  },
  parts: {
    registration: {
      name: 'Mẫu số 01. Phiếu đăng ký',
      title: 'Phiếu đăng ký tham gia đánh giá, phân hạng sản phẩm OCOP',
    },
    general: { name: 'Mẫu số 02, Phần I. Thông tin chung', title: 'Thông tin chung' },
    results: {
      name: 'Mẫu số 02, Phần II. Kết quả sản xuất kinh doanh',
      title: 'Kết quả thực hiện phương án sản xuất kinh doanh',
    },
    sheet: { name: 'Mẫu số 02, Phần III. Tự chấm điểm', title: 'Tự chấm theo bộ tiêu chí' },
    proofs: { name: 'Mẫu số 02, Phần III. Mô tả, chứng minh', title: 'Mô tả, chứng minh theo từng tiêu chí' },
    plan: { name: 'Mẫu số 02, Phần IV. Kế hoạch', title: 'Kế hoạch sản xuất, kinh doanh' },
  },
  fields: {
    province: 'Tỉnh, năm',
    unitName: 'Tên đơn vị',
    producerName: 'Tên chủ thể',
    producerType: 'Loại hình tổ chức',
    address: 'Địa chỉ',
    representative: 'Họ tên người đại diện pháp lý',
    representative02: 'Tên người đại diện pháp luật',
    registered: 'Ngày thành lập/đăng ký kinh doanh; Số giấy đăng ký',
    productName: 'Tên sản phẩm',
    productName02: 'Tên sản phẩm/dịch vụ',
    group: 'Nhóm sản phẩm đăng ký (Ngành, Nhóm, Phân nhóm)',
    kind: 'Lần đăng ký đánh giá',
    set: 'Bộ tiêu chí',
    receivedAt: 'Nộp tại',
    position: 'Chức vụ',
    contactAddress: 'Địa chỉ liên hệ',
    phone: 'Điện thoại',
    email: 'Email',
    sampleCount: 'Sản phẩm mẫu (số lượng)',
    specification: 'Mô tả về quy cách sản phẩm',
    standard: 'Tiêu chuẩn',
    holds: 'Đánh dấu vào mục tương ứng',
    otherRight: 'Sở hữu trí tuệ khác (ghi rõ)',
    history: 'Lịch sử hình thành của chủ thể (nêu các giai đoạn hình thành và phát triển)',
    organisation: 'Cơ cấu tổ chức của chủ thể',
    materialAndTechnology:
      'Tổ chức vùng nguyên liệu, công nghệ sản xuất, sơ chế, chế biến, đóng gói sản phẩm của chủ thể',
    qualityChanges:
      'Sự thay đổi về chất lượng sản phẩm: chất lượng, tiêu chuẩn chất lượng, bao bì, nhãn mác, hình thức đóng gói…',
    markets: 'Thị trường phân phối sản phẩm',
    businessResults: 'Kết quả sản xuất, kinh doanh: doanh thu, lợi nhuận',
    revenueVnd: 'Doanh thu năm gần nhất',
    profitVnd: 'Lợi nhuận năm gần nhất',
    changes: 'Những thay đổi so với sản phẩm OCOP đã được công nhận',
    plan: 'Định hướng, kế hoạch trong thời gian tới về phát triển sản phẩm, tổ chức sản xuất, thị trường',
    answers: 'Phiếu tự chấm',
    descriptions: 'Mô tả',
  },
  hints: {
    sampleCount: (n: number) =>
      n === 0 ? 'Dịch vụ du lịch không gửi sản phẩm mẫu.' : `Gửi kèm ${n} sản phẩm mẫu (Điều 6 khoản 2 điểm d).`,
    registrationPlace: 'Cam đoan và chữ ký nằm ở bước nộp hồ sơ.',
    general: 'Họ tên, giới tính, dân tộc, địa chỉ thường trú của người đại diện lấy từ sổ, ở mục riêng của chủ thể.',
    results:
      'Đánh giá kết quả triển khai phương án sản xuất, kinh doanh của chủ thể khi tham gia OCOP. Viết ngắn, có số liệu.',
    upgradeChanges: 'Nêu rõ nội dung thay đổi và tài liệu minh chứng (Điều 6 khoản 1 điểm b).',
    againChanges:
      'Sau ba năm được công nhận: nguyên liệu, công nghệ, bao bì, nhãn mác, công bố chất lượng, kiểm nghiệm định kỳ, thị trường, sản lượng, doanh thu (Điều 6 khoản 1 điểm c).',
    sheet:
      'Chủ thể tự đánh giá kết quả (điểm số) có thể đạt theo thứ tự từng tiêu chí. Chưa chắc thì để trống, lưu rồi làm tiếp.',
    proofs:
      'Với mỗi tiêu chí, viết vài câu nói rõ vì sao chọn mức đó. Tiêu chí chưa chọn mức thì chọn ở phần Tự chấm điểm.',
  },
  holds: {
    'business-registration': 'a) Giấy đăng ký kinh doanh',
    'quality-declaration': 'b) Đã công bố chất lượng sản phẩm theo quy định',
    'food-safety-certificate':
      'c) Giấy chứng nhận cơ sở đủ điều kiện vệ sinh an toàn thực phẩm theo quy định của pháp luật cho sản xuất sản phẩm',
    'production-condition-certificate':
      'c) Giấy chứng nhận cơ sở đủ điều kiện sản xuất bắt buộc theo quy định cho sản phẩm (đối với các sản phẩm bắt buộc theo quy định)',
    trademark: 'd) Giấy chứng nhận đăng ký nhãn hiệu',
    'geographical-indication': 'd) Văn bản ghi nhận quyền sử dụng chỉ dẫn địa lý',
    'collective-mark': 'd) Văn bản ghi nhận quyền sử dụng nhãn hiệu tập thể',
    'certification-mark': 'd) Văn bản ghi nhận quyền sử dụng nhãn hiệu chứng nhận',
    patent: 'd) Bằng sáng chế',
    'industrial-design': 'd) Bằng độc quyền kiểu dáng công nghiệp',
    copyright: 'd) Giấy chứng nhận bản quyền tác giả',
    'other-right': 'd) Khác (ghi rõ)',
  },
  form: {
    save: 'Lưu phần này',
    saved: 'Đã lưu.',
    back: 'Về hồ sơ',
    fromRegister: 'Lấy từ sổ',
    chosen: (option: string, points: number) => `${option} (${points} điểm)`,
    none: 'Chưa đạt mức nào',
    open: 'Chưa chọn mức',
    choose: 'Chọn mức',
    kindsOfProof: 'Minh chứng thường dùng',
    description: 'Mô tả, chứng minh',
  },
  conflict: {
    heading: 'Có người vừa lưu phần này trước bạn',
    text: (who: string) =>
      `${who} đã lưu phần này sau khi bạn mở. Chưa có gì bị ghi đè. Với mỗi chỗ khác nhau, chọn bản giữ lại rồi lưu.`,
    same: 'Hai bản giống nhau, không có gì phải chọn.',
    another: 'Người khác',
    save: 'Lưu bản đã chọn',
    drop: 'Bỏ bản của tôi',
  },
  drop: {
    question: (product: string) => `Bỏ hồ sơ của ${product}?`,
    text: 'Hồ sơ chuyển sang Đã bỏ, không sửa được nữa nhưng vẫn xem lại được. Sản phẩm có thể mở hồ sơ khác.',
    confirm: 'Bỏ hồ sơ',
    done: (product: string) => `Đã bỏ hồ sơ của ${product}.`,
  },
};
