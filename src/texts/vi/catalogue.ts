// Sổ đăng ký công khai: tra cứu, trang sản phẩm, trang chủ thể, dữ liệu mở.

type Details = Readonly<Record<string, unknown>>;

const whole = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.');

export const catalogue = {
  search: {
    title: 'Tra cứu sản phẩm OCOP',
    heading: 'Tìm sản phẩm OCOP',
    summary: 'Mấy sao, của ai, còn hạn đến ngày nào.',
    description: 'Sổ đăng ký công khai sản phẩm OCOP: hạng sao, chủ thể, nơi sản xuất, thời hạn công nhận.',
    label: 'Tên, chủ thể, xã mới hoặc cũ, mã số',
    hint: 'Cả không dấu, mã vạch, số quyết định.',
    sector: 'Ngành',
    anySector: 'Mọi ngành',
    set: 'Bộ sản phẩm',
    anySet: 'Mọi bộ',
    stars: 'Hạng sao',
    anyStars: 'Mọi hạng',
    starsOf: (n: number) => `${n} sao`,
    status: 'Trạng thái',
    anyStatus: 'Mọi trạng thái',
    province: 'Tỉnh, thành phố',
    anyProvince: 'Cả nước',
    commune: 'Xã, phường',
    anyCommune: 'Mọi xã, phường',
    withCount: (name: string, count: number) => `${name} (${whole(count)})`,
    typed: (q: string) => `“${q}”`,
    countAll: (n: number) => (n === 0 ? 'Chưa có sản phẩm nào' : `${whole(n)} sản phẩm`),
    countFor: (n: number, q: string) =>
      n === 0 ? `Không có sản phẩm nào khớp “${q}”` : `${whole(n)} sản phẩm khớp “${q}”`,
    countNear: (n: number, q: string) => `Không có sản phẩm nào khớp đúng “${q}”; ${whole(n)} sản phẩm gần giống`,
    hidesSome: (n: number) => `Bộ lọc đang ẩn ${whole(n)} sản phẩm khác.`,
    hidesOthers: 'Bộ lọc đang ẩn các sản phẩm khác.',
    showHidden: 'Hiện tất cả',
    csv: 'Tải bảng (CSV)',
    json: 'Dữ liệu (JSON)',
    openData: 'Dữ liệu mở',
    map: 'Xem trên bản đồ',
    ignored: (names: string) => `Không hiểu điều kiện lọc ${names} trong địa chỉ nên đã bỏ qua.`,
    didYouMean: 'Có phải bạn tìm',
    nearResults: (q: string) =>
      `Không có sản phẩm nào khớp đúng “${q}”. Dưới đây là những sản phẩm có tên gần giống nhất.`,
    lettersFound: (q: string) =>
      `Không có từ nào đúng là “${q}”; đây là những sản phẩm có các chữ ấy nằm trong từ khác.`,
    provinceFound: (province: string) => `Đã hiểu tên tỉnh trong câu tìm: chỉ hiện sản phẩm của ${province}.`,
    codeFound: (q: string) => `Đây là những sản phẩm mang đúng mã số, mã vạch hoặc số quyết định “${q}”.`,
    unitsFound: (units: string, byCode: boolean) =>
      `Đã hiểu ${byCode ? 'mã đơn vị hành chính' : 'tên đơn vị cũ'} trong câu tìm: chỉ hiện sản phẩm của ${units}.`,
    oldUnit: (name: string, within: string, count: number) =>
      `${name}${within === '' ? '' : ` (${within})`} là đơn vị trước ngày 01/07/2025. Nay thuộc${count === 1 ? '' : ` ${whole(count)} xã, phường`}:`,
    emptyTitle: 'Không tìm thấy sản phẩm nào.',
    emptyFiltered: (n: number) => `Các từ này khớp ${whole(n)} sản phẩm, nhưng bộ lọc đang ẩn hết.`,
    emptyText:
      'Hãy gõ ít chữ hơn, hoặc chỉ gõ tên xã, tên chủ thể. Sản phẩm chưa có trong sổ này không có nghĩa là sản phẩm giả.',
    emptyFilterText: 'Không có sản phẩm nào khớp đủ các điều kiện đang chọn.',
    emptyPage: (total: number) => `Trang này không có; tất cả ${whole(total)} sản phẩm nằm ở các trang trước.`,
    emptyRegisterTitle: 'Sổ đăng ký chưa có sản phẩm nào.',
    emptyRegisterText:
      'Cơ quan quản lý OCOP nhập sổ từ bảng tính đang dùng hoặc ghi từng sản phẩm; khi đó sản phẩm hiện ở đây.',
    showAll: 'Xem tất cả sản phẩm',
    dropFilters: 'Bỏ bộ lọc',
    firstPage: 'Về trang đầu',
    unknownProducer: 'Chưa rõ chủ thể',
    unknownCommune: 'Chưa xác định xã',
    reported: (stars: number) => `Nguồn báo ${stars} sao`,
    noStars: 'Chưa ghi hạng sao',
    discontinued: 'Đã ngừng sản xuất',
    endedOn: (day: string) => `ngày ${day}`,
    until: (day: string) => `đến ${day}`,
  },
  statuses: {
    valid: 'Đang được mang sao',
    'in-force': 'Còn hiệu lực',
    'unclear-term': 'Chưa rõ thời hạn',
    expiring: 'Sắp hết hạn',
    extended: 'Kéo dài',
    expired: 'Hết hạn',
    suspended: 'Tạm đình chỉ',
    withdrawn: 'Đã thu hồi',
    superseded: 'Đã thay thế',
    'no-decision': 'Chưa có quyết định',
    're-evaluating': 'Đang đánh giá lại',
    'extension-proposed': 'Đang đề nghị kéo dài',
    'ranked-only': 'Chưa đạt ba sao',
    'not-yet': 'Chưa đến ngày hiệu lực',
    none: 'Chưa ghi công nhận',
  },
  /** Trạng thái nói bằng câu thường cho người mua. */
  meanings: {
    'in-force': (stars: number, until: string) =>
      until === ''
        ? `Được công nhận ${stars} sao, đang còn hiệu lực.`
        : `Được công nhận ${stars} sao, có giá trị đến hết ngày ${until}.`,
    'unclear-term': (stars: number) =>
      `Sổ ghi quyết định công nhận ${stars} sao, nhưng ngày hết hạn ghi trong sổ xa hơn thời hạn 36 tháng và chưa được xác nhận. Vì vậy chưa rõ công nhận này còn giá trị đến ngày nào; hãy hỏi cơ quan quản lý.`,
    expiring: (stars: number, until: string, days: number) =>
      days === 0
        ? `Được công nhận ${stars} sao; hôm nay (${until}) là ngày cuối cùng còn giá trị.`
        : `Được công nhận ${stars} sao, có giá trị đến hết ngày ${until}: còn ${whole(days)} ngày.`,
    extended: (stars: number, end: string, until: string) =>
      `Giấy chứng nhận ${stars} sao hết hạn ngày ${end} và được kéo dài đến hết ngày ${until} trong khi chờ kết quả đánh giá lại (khoản 3 Điều 12 Quyết định 26/2026/QĐ-TTg).`,
    expired: (until: string) =>
      `Công nhận đã hết hạn sau ngày ${until}. Sản phẩm không còn được mang hạng sao này cho đến khi được công nhận lại.`,
    suspended: (from: string, until: string, order: string) =>
      until === ''
        ? `Công nhận bị tạm đình chỉ từ ngày ${from} theo văn bản ${order}, cho đến khi có thông báo khác.`
        : `Công nhận bị tạm đình chỉ từ ngày ${from} đến hết ngày ${until} theo văn bản ${order}.`,
    withdrawn: (on: string) =>
      `Cơ quan có thẩm quyền đã thu hồi công nhận${on === '' ? '' : ` ngày ${on}`}. Sản phẩm không được mang hạng sao.`,
    superseded: 'Đã có công nhận mới thay cho công nhận này.',
    'no-decision': (stars: number, year: string) =>
      `Nguồn tin báo sản phẩm đạt ${stars} sao${year === '' ? '' : ` năm ${year}`}, nhưng sổ chưa có số và ngày của quyết định công nhận. Vì vậy hạng sao này chưa được tính là còn hiệu lực; cơ quan quản lý đang bổ sung.`,
    're-evaluating': (end: string) =>
      `Giấy chứng nhận có giá trị đến hết ngày ${end}. Hồ sơ đánh giá lại đã nộp đúng thời gian quy định và đang được xem xét; chưa có kết quả.`,
    'extension-proposed': (end: string) =>
      `Giấy chứng nhận có giá trị đến hết ngày ${end}; đang có đề nghị kéo dài chưa được quyết định.`,
    'not-yet': (from: string) => `Công nhận có hiệu lực từ ngày ${from}.`,
    none: 'Sổ này chưa ghi quyết định công nhận nào của sản phẩm. Điều đó không có nghĩa là sản phẩm chưa từng được công nhận.',
    discontinued: 'Chủ thể báo không còn làm sản phẩm này.',
  },
  product: {
    breadcrumb: 'Tra cứu sản phẩm',
    description: (name: string, producer: string, place: string) =>
      `${name}${producer === '' ? '' : `, ${producer}`}, ${place}: hạng sao OCOP và thời hạn công nhận.`,
    mergedNotice: (asked: string, code: string) =>
      `Mã ${asked} nay là sản phẩm mã ${code}; đây là trang của sản phẩm ấy.`,
    drawing: 'Hình vẽ minh họa; sổ chưa có ảnh của sản phẩm.',
    drawingAlt: (set: string) => `Chưa có ảnh sản phẩm. Hình vẽ minh họa: ${set}`,
    otherGoods: 'sản phẩm OCOP',
    photoAlt: (name: string) => `Ảnh sản phẩm ${name}`,
    photos: 'Ảnh sản phẩm',
    producer: 'Chủ thể',
    producerCeased: 'Xã xác nhận chủ thể đã ngừng hoạt động.',
    phone: 'Điện thoại',
    place: 'Nơi sản xuất',
    before: (place: string) => `Trước 01/07/2025: ${place}`,
    printed: (text: string) => `Trên giấy tờ ghi: ${text}`,
    set: 'Bộ sản phẩm',
    setNote: (sector: string) => `Ngành ${sector}, theo Quyết định 26/2026/QĐ-TTg`,
    code: 'Mã trong sổ',
    codeNote: 'Không đổi kể cả khi đổi tên, đổi chủ thể hay sáp nhập xã.',
    story: 'Câu chuyện sản phẩm',
    buy: 'Mua ở đâu, giá bao nhiêu',
    whereToBuy: 'Nơi bán',
    packs: 'Quy cách, giá',
    price: 'Giá tham khảo',
    pack: (name: string, price: string) => (price === '' ? name : `${name}: ${price}`),
    making: 'Làm từ gì, theo tiêu chuẩn nào',
    specification: 'Quy cách',
    standard: 'Tiêu chuẩn',
    rawMaterial: 'Nguyên liệu chính',
    rawMaterialArea: 'Vùng nguyên liệu',
    localShare: (percent: number) => `${percent}% lấy trong tỉnh`,
    codes: 'Mã số',
    codeKinds: {
      'ocop-new': 'Mã OCOP (từ 2026)',
      'ocop-old': 'Mã OCOP cũ',
      gtin: 'Mã vạch (GTIN)',
      trace: 'Mã truy xuất',
    },
    codeFrom: (day: string) => `từ ${day}`,
    codeUntil: (day: string) => `dùng đến ${day}`,
    history: 'Các lần công nhận',
    historyEmpty: 'Sổ chưa ghi lần công nhận nào.',
    recognised: (stars: number) => `Công nhận ${stars} sao`,
    reported: (stars: number) => `Nguồn tin báo ${stars} sao`,
    reportedYear: (year: number) => `Năm ${year}`,
    noDate: 'Chưa rõ ngày',
    decision: (number: string) => `Quyết định số ${number}`,
    noDecision: 'Chưa có số quyết định',
    issuerGone: (issuer: string) => `${issuer} (cấp huyện, kết thúc hoạt động từ 01/07/2025)`,
    term: (until: string) => `Có giá trị đến hết ngày ${until}`,
    extendedTo: (until: string) => `Kéo dài đến hết ngày ${until}`,
    withdrawnFor: (ground: string) => `Lý do thu hồi: ${ground}`,
    withdrawnOn: (day: string, decision: string) => `Thu hồi ngày ${day}${decision === '' ? '' : `, ${decision}`}`,
    suspendedBy: (order: string) => `Tạm đình chỉ theo ${order}`,
    withdrawalRecorded: (day: string) => `Ghi vào sổ ngày ${day}, sau ngày của quyết định`,
    recordedOn: (day: string) => `Ghi vào sổ ngày ${day}`,
    paperCouncil: (held: string, recorded: string) => `Hội đồng họp trên giấy ngày ${held}, ghi lại ngày ${recorded}`,
    supersededOn: (day: string) => `Thay bằng công nhận mới ngày ${day}`,
    whatStars: 'Hạng sao và các trạng thái nghĩa là gì?',
    whatStarsText: [
      'Hội đồng chấm sản phẩm theo bộ tiêu chí của Thủ tướng Chính phủ. Từ ba sao trở lên mới được công nhận; ba và bốn sao do tỉnh công nhận, năm sao do Bộ công nhận. Mỗi lần công nhận có giá trị 36 tháng.',
      '“Chưa có quyết định” là hạng sao do báo chí hoặc sổ cũ ghi lại mà chưa thấy số và ngày quyết định. Hạng sao đó không được tính là còn hiệu lực.',
      'Quyết định do huyện ban hành trước ngày 01/07/2025 vẫn có giá trị đến ngày ghi trong quyết định, dù cấp huyện không còn.',
    ] as readonly string[],
    source: 'Nguồn dữ liệu',
    sources: {
      entered: 'Cơ quan quản lý ghi từ văn bản',
      imported: 'Nhập từ sổ theo dõi của cơ quan quản lý',
      evaluated: 'Kết quả đánh giá trên hệ thống này',
    },
    noSource: 'Chưa có',
    asOf: (day: string) => `Trạng thái tính cho ngày ${day}.`,
    changed: (day: string) => `Cập nhật ngày ${day}.`,
    sameData: 'Cùng dữ liệu cho máy đọc:',
  },
  producer: {
    types: {
      cooperative: 'Hợp tác xã',
      'cooperative-group': 'Tổ hợp tác',
      'small-medium-enterprise': 'Doanh nghiệp nhỏ và vừa',
      farm: 'Trang trại',
      'production-household': 'Hộ sản xuất',
      'family-household': 'Hộ gia đình có đăng ký kinh doanh',
      association: 'Hội, hiệp hội',
      'operating-centre': 'Trung tâm điều hành',
      unknown: 'Chưa rõ loại hình',
    },
    type: 'Loại hình',
    place: 'Nơi sản xuất',
    ceased: 'Xã xác nhận chủ thể đã ngừng hoạt động.',
    mergedNotice: (asked: string, code: string) => `Mã ${asked} nay là chủ thể mã ${code}.`,
    products: (n: number) => (n === 0 ? 'Sản phẩm' : `${whole(n)} sản phẩm`),
    noProducts: 'Chủ thể chưa có sản phẩm nào trong sổ.',
    more: (shown: number, total: number) => `Hiện ${whole(shown)} trong ${whole(total)} sản phẩm.`,
    description: (name: string, place: string) => `${name}, ${place}: các sản phẩm OCOP và hạng sao.`,
  },
  openData: {
    title: 'Dữ liệu mở',
    heading: 'Tải dữ liệu của sổ đăng ký',
    summary:
      'Toàn bộ phần công khai của sổ, cho ai cũng dùng được: sản phẩm, chủ thể, các lần công nhận, điểm bán, bộ sản phẩm, tiêu chí, đơn vị hành chính. Không có dữ liệu cá nhân.',
    now: 'Dữ liệu lúc này',
    nowLead: 'Làm ngay khi bạn tải, theo trạng thái hôm nay.',
    criteria: 'Bộ tiêu chí',
    criteriaLead:
      'Luật dưới dạng dữ liệu: mọi bộ tiêu chí với điểm, mức sao, điều kiện, nguồn và lỗi chép đã sửa. Cột của tệp CSV ghi ở trang của từng quyết định.',
    criteriaOf: (number: string) => `26 bộ tiêu chí của Quyết định ${number}`,
    decisions: { '26-2026': '26/2026/QĐ-TTg', '148-2023': '148/QĐ-TTg', '1048-2019': '1048/QĐ-TTg' },
    monthly: 'Bản lưu hằng tháng',
    monthlyLead: 'Mỗi tháng một bản, không sửa về sau. Mã SHA-256 để đối chiếu tệp đã tải.',
    monthlyEmpty: 'Chưa có bản lưu nào; bản đầu tiên được làm vào đầu tháng tới.',
    month: (month: string) => `Tháng ${month.slice(5)}/${month.slice(0, 4)}`,
    asOf: (day: string) => `Số liệu ngày ${day}`,
    file: 'Tệp',
    contents: 'Nội dung',
    rows: 'Số dòng',
    size: 'Dung lượng',
    sha256: 'SHA-256',
    download: (name: string) => `Tải ${name}`,
    datasets: {
      products: 'Sản phẩm',
      producers: 'Chủ thể',
      recognitions: 'Các lần công nhận',
      'product-sets': 'Bộ sản phẩm theo Quyết định 26/2026/QĐ-TTg',
      criteria: 'Tiêu chí của từng bộ: các phần, tiêu chí, lựa chọn, điều kiện theo ba quyết định',
      units: 'Đơn vị hành chính từ 01/07/2025 và đơn vị cũ hợp thành',
      'points-of-sale': 'Điểm giới thiệu và bán sản phẩm đang mở',
      dictionary: 'Từ điển dữ liệu: từng trường, ý nghĩa, đơn vị, nguồn',
      licence: 'Điều kiện sử dụng',
    },
    bytes: (n: number) =>
      n < 1_000_000
        ? `${whole(Math.max(1, Math.round(n / 1_000)))} kB`
        : `${(n / 1_000_000).toFixed(1).replace('.', ',')} MB`,
    dictionary: 'Từ điển dữ liệu',
    dictionaryLead: 'Mỗi trường của từng tệp có nghĩa gì.',
    field: 'Trường',
    meaning: 'Ý nghĩa',
    unit: 'Đơn vị, dạng',
    from: 'Nguồn',
    licenceTitle: 'Điều kiện sử dụng',
    licence: [
      'Dữ liệu được cung cấp theo giấy phép Creative Commons Ghi công 4.0 (CC BY 4.0): được sao chép, phân tích, đăng lại, kể cả để kinh doanh.',
      'Khi dùng, hãy ghi tên cơ quan công bố, “Sổ đăng ký sản phẩm OCOP” và ngày của số liệu.',
      'Không được dùng dữ liệu để làm người khác hiểu rằng một sản phẩm đang mang hạng sao mà sổ ghi là đã hết hạn, bị thu hồi hoặc chưa có quyết định.',
      'Giá trị pháp lý thuộc về quyết định công nhận; nếu sổ và quyết định khác nhau thì theo quyết định.',
    ] as readonly string[],
    formats: {
      text: 'chữ',
      whole: 'số nguyên',
      date: 'ngày, YYYY-MM-DD',
      number: 'số thập phân',
      instant: 'thời điểm UTC, ISO 8601',
      yesNo: 'true hoặc false',
      vnd: 'đồng',
      code: 'mã, giữ nguyên số 0 ở đầu',
    },
    origins: {
      register: 'Sổ đăng ký',
      decision: 'Quyết định công nhận',
      computed: 'Tính theo ngày của số liệu',
      law: 'Quyết định 26/2026/QĐ-TTg',
      territory: 'Danh mục đơn vị hành chính',
    },
  },
};

export const catalogueProblems = {
  'catalogue/no-such-province': () =>
    'Không có tỉnh, thành phố nào mang mã này hôm nay. Hãy chọn trong danh sách, hoặc bỏ trống để lấy cả nước.',
  'catalogue/no-cursor': () =>
    'Không đọc được dấu vị trí này. Hãy gửi đúng giá trị “next” của lần trả lời trước, hoặc bỏ trống để đọc từ đầu.',
  'catalogue/product-not-held': () =>
    'Chưa có trong dữ liệu của tỉnh này. Điều đó không có nghĩa là sản phẩm giả: hãy kiểm tra lại mã, hoặc tìm theo tên.',
  'catalogue/no-goods-number': (d: Details) =>
    `“${String(d['number'] ?? '')}” không phải mã vạch GTIN: cần 8, 12, 13 hoặc 14 chữ số và chữ số cuối là số kiểm tra. Địa chỉ dạng /01/… là liên kết sản phẩm theo mã vạch (GS1 Digital Link). Hãy chép lại dãy số dưới mã vạch, hoặc tìm sản phẩm theo tên.`,
  'catalogue/goods-number-not-held': (d: Details) =>
    `Sổ này chưa có sản phẩm OCOP nào mang mã vạch ${String(d['number'] ?? '')}. Địa chỉ dạng /01/… là liên kết sản phẩm theo mã vạch (GS1 Digital Link). Điều đó không có nghĩa là sản phẩm giả: hãy tìm theo tên sản phẩm.`,
  'catalogue/producer-not-held': () =>
    'Chưa có chủ thể này trong dữ liệu của tỉnh này. Hãy kiểm tra lại mã, hoặc tìm theo tên.',
  'catalogue/day-not-kept': (d: Details) =>
    `Số liệu có từ ngày ${String(d['first'] ?? '')} đến hôm nay ${String(d['today'] ?? '')}. Hãy ghi một ngày trong khoảng đó.`,
  'catalogue/no-such-photo': () => 'Không có ảnh này trong các sản phẩm công khai.',
  'catalogue/no-such-file': () =>
    'Không có tệp dữ liệu này. Hãy mở trang Dữ liệu mở để xem các tháng và các tệp đang có.',
  'catalogue/too-many-downloads': (d: Details) =>
    `Đang có nhiều người tải toàn bộ dữ liệu. Hãy thử lại sau ${String(d['seconds'] ?? '30')} giây, hoặc tải bản lưu hằng tháng.`,
};
