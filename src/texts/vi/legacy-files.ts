// Hồ sơ giấy của sản phẩm đã công nhận: mọi câu trên trang và câu từ chối.

type Details = Readonly<Record<string, unknown>>;

const whole = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.');
const lackWords: Readonly<Record<string, string>> = {
  scans: 'bản quét',
  ranges: 'trang đã xếp',
  commitments: 'cam kết',
};

export const legacyFiles = {
  states: { splitting: 'Đang xếp', settled: 'Đã chốt', dropped: 'Đã bỏ' },
  matters: {
    volume: 'Sản lượng, quy mô',
    standard: 'Tiêu chuẩn, chất lượng',
    rawMaterial: 'Nguyên liệu, vùng nguyên liệu',
    technology: 'Công nghệ, quy trình chế biến',
    labour: 'Lao động địa phương',
    packaging: 'Bao bì, nhãn',
    traceability: 'Mã số mã vạch, truy xuất nguồn gốc',
    environment: 'Bảo vệ môi trường',
    linkage: 'Liên kết, hợp đồng tiêu thụ',
    markets: 'Thị trường, nơi bán',
    plan: 'Kế hoạch phát triển',
  },
  examples: {
    volume: '5 tấn búp khô mỗi năm',
    standard: 'TCCS 01:2023; chè 1 tôm 2 lá',
    rawMaterial: '12 ha chè cổ thụ, 38 hộ trong xã',
    technology: 'Sao tay, đóng gói hút chân không',
    labour: '14 lao động, 12 người của xã',
    packaging: 'Hộp giấy 100 g, nhãn đủ theo quy định, song ngữ',
    traceability: 'Mã vạch 893…, tem QR từng hộp',
    environment: 'Kế hoạch bảo vệ môi trường xã xác nhận năm 2023',
    linkage: 'Hợp đồng với 38 hộ, bao tiêu 80 % sản lượng',
    markets: '5 đại lý trong tỉnh, 1 cửa hàng ở Hà Nội',
    plan: 'Năm 2027 mở rộng thêm 5 ha, làm GMP',
  },
  pages: (n: number): string => `${whole(n)} trang`,
  range: (from: number, to: number): string =>
    from === to ? `trang ${whole(from)}` : `trang ${whole(from)}–${whole(to)}`,
  rangeShort: (from: number, to: number): string => (from === to ? whole(from) : `${whole(from)}–${whole(to)}`),
  list: {
    heading: 'Hồ sơ giấy',
    summary:
      'Sản phẩm được công nhận từ hồ sơ giấy có hồ sơ ở đây: bản quét, từng giấy tờ theo trang, các cam kết chính. Nâng hạng, đánh giá lại và kiểm tra bắt đầu từ đó.',
    open: 'Lập hồ sơ giấy',
    caption: 'Hồ sơ giấy',
    emptyTitle: 'Chưa có hồ sơ giấy nào.',
    emptyText: 'Chọn “Lập hồ sơ giấy”, rồi chọn một sản phẩm đã có quyết định công nhận.',
    columns: {
      product: 'Sản phẩm',
      producer: 'Chủ thể',
      commune: 'Xã, phường',
      pages: 'Số trang',
      unplaced: 'Chưa xếp',
      pieces: 'Minh chứng',
      state: 'Tình trạng',
    },
  },
  open: {
    heading: 'Sản phẩm nào có hồ sơ giấy?',
    summary: 'Chỉ những sản phẩm đã có quyết định công nhận và chưa có hồ sơ giấy.',
    find: 'Tìm sản phẩm',
    count: (n: number): string => `${whole(n)} sản phẩm`,
    none: 'Không còn sản phẩm nào cần lập hồ sơ giấy.',
    noneText:
      'Sản phẩm phải có quyết định công nhận trong danh mục. Nếu chưa có, hãy ghi quyết định ở trang sản phẩm trước.',
    chosen: (name: string): string => `Lập hồ sơ giấy: ${name}`,
    recognised: (stars: number, decision: string): string => `Công nhận ${stars} sao theo ${decision}.`,
    note: 'Bản giấy đang ở đâu',
    noteExample: 'Tủ hồ sơ số 2, Phòng Kinh tế; 3 tập, 214 tờ',
    submit: 'Lập hồ sơ giấy',
    another: 'Chọn sản phẩm khác',
    already: 'Sản phẩm này đã có hồ sơ giấy.',
    openIt: 'Mở hồ sơ giấy',
    opened: (name: string): string => `Đã lập hồ sơ giấy của “${name}”. Bây giờ hãy gửi bản quét.`,
  },
  record: {
    caption: (producer: string): string => `Hồ sơ giấy · ${producer}`,
    proxy: 'Cơ quan lập hộ chủ thể. Chủ thể xem được và sửa được.',
    noScans: 'Chưa có bản quét. Gửi tệp PDF hoặc ảnh chụp từng trang, theo đúng thứ tự của tập giấy.',
    counter: (total: number, placed: number): string => `${whole(placed)} trong ${whole(total)} trang đã xếp`,
    unplaced: 'Trang chưa xếp',
    allPlaced: 'Không còn trang chưa xếp.',
    legend: { placed: 'đã xếp', shared: 'dùng chung', unplaced: 'chưa xếp' },
    strip: 'Các trang của hồ sơ: đã xếp, dùng chung, chưa xếp',
    place: 'Xếp trang',
    placed: 'Giấy tờ trong hồ sơ',
    placedLead: 'Mỗi giấy tờ là một minh chứng trong ví của chủ thể, dẫn tới đúng những trang này.',
    nothingPlaced: 'Chưa xếp trang nào. Bấm “Xếp trang” để ghi từng giấy tờ nằm ở trang nào.',
    columns: { pages: 'Trang', paper: 'Giấy tờ', kind: 'Nội dung', until: 'Hiệu lực', act: 'Việc' },
    takeOff: 'Gỡ',
    sharedTag: 'Dùng chung trang',
    scans: 'Bản quét',
    scansLead: 'Trang được đếm liền qua các tệp, từ trang 1.',
    addScan: 'Gửi thêm bản quét',
    scanHint: 'PDF đến 20 MB, hoặc ảnh JPEG, PNG, WebP đến 10 MB. Hồ sơ dày thì gửi thành nhiều tệp, theo thứ tự.',
    send: 'Gửi bản quét',
    received: (name: string, pages: number): string => `Đã nhận “${name}”. Hồ sơ có ${whole(pages)} trang.`,
    download: (name: string): string => `Tải về ${name}`,
    removeScan: 'Bỏ tệp',
    removeQuestion: (name: string): string => `Bỏ bản quét “${name}”?`,
    removeText: 'Các trang của tệp này không còn trong hồ sơ; trang của tệp sau được đếm lại.',
    removed: (name: string): string => `Đã bỏ “${name}”.`,
    commitments: 'Cam kết chính của chủ thể',
    commitmentsLead: 'Gõ một lần theo hồ sơ; kiểm tra và hồ sơ sau dùng lại, không phải đọc lại bản quét.',
    noCommitments: 'Chưa ghi cam kết nào.',
    commit: 'Ghi cam kết',
    changeCommitments: 'Sửa cam kết',
    savedBy: (when: string, who: string, version: number): string =>
      `Bản thứ ${whole(version)}, ghi lúc ${when}${who === '' ? '' : `, ${who}`}.`,
    facts: 'Quyết định công nhận',
    decision: 'Quyết định',
    stars: 'Hạng sao',
    issuedOn: 'Ngày ký',
    expiresOn: 'Hiệu lực đến hết ngày',
    product: 'Sản phẩm',
    commune: 'Xã, phường',
    note: 'Bản giấy ở đâu',
    wallet: 'Ví minh chứng của chủ thể',
    startDossier: 'Mở hồ sơ nâng hạng, đánh giá lại',
    acts: 'Việc có thể làm',
    settle: 'Chốt hồ sơ giấy',
    settleNotYet: 'Cần có bản quét, ít nhất một giấy tờ đã xếp và các cam kết.',
    reopen: 'Mở lại để sửa',
    drop: 'Bỏ hồ sơ lập nhầm',
    history: 'Lịch sử',
    noHistory: 'Chưa có thay đổi nào.',
    system: 'Hệ thống',
  },
  place: {
    heading: 'Mỗi giấy tờ nằm ở trang nào?',
    summary:
      'Nhìn các trang, ghi mỗi giấy tờ từ trang nào đến trang nào và thuộc nội dung nào. Nơi cấp, số và ngày ghi khi giấy có. Dòng để trống thì bỏ qua.',
    noScans: 'Hồ sơ chưa có trang nào. Hãy gửi bản quét trước.',
    row: (n: number): string => `Giấy tờ ${whole(n)}`,
    from: 'Từ trang',
    to: 'Đến trang',
    titleHint: 'Để trống thì lấy tên nội dung.',
    sharedWhy: 'Vì sao dùng chung trang',
    sharedWhyHint: 'Chỉ ghi khi trang đã nằm trong giấy tờ khác.',
    more: 'Thêm giấy tờ',
    moreFacts: 'Nơi cấp, số, ngày, dùng chung trang',
    pictures: {
      title: (from: number, to: number, all: number): string => `Trang ${from}–${to} trong ${all} trang`,
      page: (n: number): string => `Trang ${n}`,
      placed: (n: number): string => `Trang ${n}, đã xếp`,
      before: 'Xem các trang trước',
      after: 'Xem các trang sau',
      without: 'Trang không phải ảnh chụp hoặc ảnh quét thì không có hình nhỏ: mở bản quét ở trang hồ sơ giấy để xem.',
    },
    submit: 'Lưu các giấy tờ',
    done: (n: number): string => `Đã xếp ${whole(n)} giấy tờ vào ví minh chứng.`,
  },
  takeOff: {
    question: (title: string): string => `Gỡ “${title}” khỏi hồ sơ giấy?`,
    text: 'Các trang trở lại chưa xếp. Minh chứng được rút khỏi ví; hồ sơ đã nộp vẫn giữ bản của mình.',
    reason: 'Lý do',
    reasonExample: 'Xếp nhầm trang',
    confirm: 'Gỡ giấy tờ',
    done: (title: string): string => `Đã gỡ “${title}”.`,
  },
  commit: {
    heading: 'Chủ thể đã cam kết những gì?',
    summary: 'Chép theo hồ sơ giấy (Mẫu số 02, phương án sản xuất kinh doanh). Mục nào giấy không nói thì để trống.',
    submit: 'Lưu cam kết',
    done: 'Đã lưu cam kết.',
  },
  settle: {
    question: 'Chốt hồ sơ giấy?',
    text: 'Sau khi chốt, trang và cam kết không sửa được cho tới khi mở lại. Nâng hạng, đánh giá lại và kiểm tra dựa vào đây.',
    unplaced: (n: number): string =>
      `Còn ${whole(n)} trang chưa xếp. Vẫn chốt được nếu các trang đó không phải giấy tờ.`,
    confirm: 'Chốt hồ sơ giấy',
    done: 'Đã chốt hồ sơ giấy.',
  },
  reopen: {
    question: 'Mở lại hồ sơ giấy để sửa?',
    text: 'Các trang và cam kết lại sửa được. Ai mở lại và lúc nào được ghi vào lịch sử.',
    confirm: 'Mở lại',
    done: 'Đã mở lại hồ sơ giấy.',
  },
  drop: {
    question: (product: string): string => `Bỏ hồ sơ giấy của “${product}”?`,
    text: 'Chỉ bỏ hồ sơ lập nhầm. Bản quét đã gửi không còn dùng; có thể lập lại từ đầu.',
    reason: 'Lý do',
    reasonExample: 'Lập nhầm sản phẩm',
    confirm: 'Bỏ hồ sơ',
    done: 'Đã bỏ hồ sơ giấy.',
  },
  link: 'Hồ sơ giấy',
};

export const legacyFileProblems = {
  'legacy-files/producer-unknown': () =>
    'Danh mục chưa ghi chủ thể của sản phẩm này, nên minh chứng không biết thuộc về ai. Hãy ghi chủ thể ở trang sản phẩm trước.',
  'legacy-files/not-recognised': () =>
    'Sản phẩm chưa có quyết định công nhận trong danh mục, hoặc đã bị thu hồi. Hãy ghi số và ngày quyết định ở trang sản phẩm trước.',
  'legacy-files/another-open': () => 'Sản phẩm này đã có hồ sơ giấy. Hãy mở hồ sơ đó để làm tiếp.',
  'legacy-files/changed-meanwhile': () =>
    'Người khác vừa sửa hồ sơ giấy này. Hãy mở lại trang để xem bản mới, rồi làm lại việc này.',
  'legacy-files/not-in-this-state': (d: Details): string =>
    d['state'] === 'settled'
      ? 'Hồ sơ giấy đã chốt nên không sửa được. Hãy bấm “Mở lại để sửa” trước.'
      : 'Việc này không làm được ở tình trạng hiện nay của hồ sơ giấy. Hãy mở lại trang hồ sơ để xem việc có thể làm.',
  'legacy-files/not-whole': (d: Details) =>
    `Chưa chốt được vì còn thiếu: ${((d['lacks'] as readonly string[] | undefined) ?? [])
      .map((one) => lackWords[one] ?? one)
      .join(', ')}. Hãy bổ sung rồi chốt.`,
  'legacy-files/has-ranges': (d: Details) =>
    `Đã xếp ${whole(Number(d['count'] ?? 0))} giấy tờ từ hồ sơ này. Hãy gỡ từng giấy tờ trước khi bỏ hồ sơ.`,
  'legacy-files/scan-twice': () => 'Tệp này đã có trong hồ sơ giấy. Hãy chọn tệp khác.',
  'legacy-files/too-many-scans': (d: Details) =>
    `Hồ sơ đã có ${whole(Number(d['most'] ?? 0))} tệp, là số nhiều nhất. Hãy ghép các trang còn lại thành một tệp PDF.`,
  'legacy-files/too-many-pages': (d: Details) =>
    `Hồ sơ sẽ có ${whole(Number(d['pages'] ?? 0))} trang, quá số nhiều nhất là ${whole(Number(d['most'] ?? 0))} trang. Hãy bỏ những trang không phải giấy tờ rồi gửi lại.`,
  'legacy-files/pages-placed': (d: Details) =>
    `Từ trang ${whole(Number(d['from'] ?? 0))} trở đi đã có giấy tờ được xếp; bỏ tệp này thì số trang sẽ lệch. Hãy gỡ các giấy tờ đó trước.`,
  'legacy-files/no-range': () => 'Chưa ghi giấy tờ nào. Hãy ghi ít nhất một dòng: từ trang, đến trang, nội dung.',
  'legacy-files/no-such-page': (d: Details) =>
    `Hồ sơ chỉ có ${whole(Number(d['total'] ?? 0))} trang. Hãy xem lại số trang, hoặc gửi thêm bản quét.`,
  'legacy-files/ends-before-begin': () => 'Trang cuối đứng trước trang đầu. Hãy xem lại hai số trang.',
  'legacy-files/overlap-needs-word': () =>
    'Có trang đã nằm trong giấy tờ khác. Nếu đúng là dùng chung, hãy ghi một lời vì sao; nếu không, hãy sửa số trang.',
  'legacy-files/too-many-files': (d: Details) =>
    `Giấy tờ này trải trên hơn ${whole(Number(d['most'] ?? 0))} tệp ảnh. Hãy chia thành hai dòng, hoặc ghép ảnh thành một PDF.`,
  'legacy-files/no-commitment': () => 'Chưa ghi cam kết nào. Hãy chép ít nhất một mục theo hồ sơ giấy.',
};
