// Đơn vị hành chính: tra cứu đơn vị cũ, đơn vị mới.

type Details = Readonly<Record<string, unknown>>;

export const territory = {
  heading: 'Đơn vị cũ nay là đơn vị nào?',
  summary:
    'Từ ngày 01/07/2025 cả nước còn hai cấp: tỉnh và xã. Nhập tên hoặc mã cũ hay mới để biết hôm nay là đơn vị nào, theo nghị quyết nào.',
  searchLabel: 'Tên, mã hoặc địa chỉ',
  searchHint: 'Ví dụ: xã Bình Lư, Tam Đường; can ho; 03388; 12-03390-3-2026. Không dấu cũng được.',
  provinceFilter: 'Tỉnh, thành phố hiện nay',
  allProvinces: 'Cả nước',
  description: 'Tra cứu xã, phường, thị trấn, huyện, tỉnh trước và sau ngày 01/07/2025.',
  count: (n: number) => (n === 0 ? 'Không tìm thấy đơn vị nào' : `${n} đơn vị tìm thấy`),
  countOf: (shown: number, total: number) =>
    `${total} đơn vị tìm thấy, hiện ${shown}. Hãy ghi thêm huyện cũ hoặc chọn tỉnh.`,
  provinceCount: (n: number) => `${n} tỉnh, thành phố`,
  communeCount: (n: number) => `${n} xã, phường, đặc khu`,
  districtCount: (n: number) => `${n} huyện, quận, thị xã, thành phố`,

  decidedTitle: (name: string) => `Nay là ${name}`,
  decidedText: (count: number): string =>
    count > 1
      ? 'Tên hoặc mã này có từ trước và cả sau ngày 01/07/2025; hiểu cách nào cũng dẫn đến một đơn vị hôm nay.'
      : 'Chỉ có một cách hiểu.',
  undecidedTitle: 'Chưa xác định được một đơn vị',
  undecidedText:
    'Những gì đã nhập ứng với nhiều đơn vị. Hãy ghi thêm huyện cũ, chọn tỉnh, hoặc xem ngày của giấy tờ: đến hết 30/06/2025 là đơn vị cũ, từ 01/07/2025 là đơn vị mới.',
  codeTitle: (code: string) => `Mã ${code} từng chỉ hai đơn vị`,
  codeText:
    'Mã này đến hết 30/06/2025 chỉ đơn vị cũ, từ 01/07/2025 chỉ đơn vị mới với địa bàn khác. Đừng ghép hồ sơ cũ và mới chỉ bằng mã: phải xem cả ngày.',
  placeIgnoredTitle: 'Không có đơn vị này ở nơi đã ghi',
  placeIgnoredText: 'Huyện hoặc tỉnh đã ghi không có đơn vị tên như vậy, nên danh sách dưới đây không lọc theo nơi.',

  nothingTitle: 'Không có đơn vị nào tên hoặc mã như vậy.',
  nothingText:
    'Hãy bỏ bớt chữ, bỏ tên bản hoặc thôn, hoặc chỉ ghi tên xã. Mã xã có 5 chữ số, mã huyện cũ 3, mã tỉnh 2.',
  suggestionsTitle: 'Có phải một trong các đơn vị này?',

  foundCaption: 'Các đơn vị tìm thấy',
  columns: {
    today: 'Nay là',
    found: 'Tìm thấy',
    ground: 'Căn cứ',
    check: 'Mức kiểm tra',
    unit: 'Đơn vị',
    code: 'Mã',
    madeFrom: 'Lập từ',
    communes: 'Số xã',
    oldUnit: 'Đơn vị cũ',
    how: 'Cách sắp xếp',
  },
  code: (code: string) => `mã ${code}`,
  until: (day: string) => `đến ${day}`,
  since: (day: string) => `từ ${day}`,
  sinceLong: (day: string) => `Từ ngày ${day}`,
  untilLong: (day: string) => `Đến hết ngày ${day}`,
  partlyIn: (n: number) => `${n} xã, phường hiện nay có phần đất của đơn vị này`,
  matched: {
    exact: 'khớp đúng tên',
    folded: 'khớp tên không dấu',
    variant: 'cách viết khác của cùng tên',
    code: 'khớp mã',
  },
  typeDiffers: 'tên khớp, loại đơn vị thì không',
  kinds: {
    unchanged: 'giữ nguyên',
    renamed: 'đổi tên hoặc loại',
    merged: 'nhập toàn bộ',
    split: 'nhập một phần',
    'district-to-special-zone': 'huyện đảo thành đặc khu',
  },
  districtKinds: { merged: 'chỉ gồm xã của đơn vị này', split: 'gồm cả xã của nơi khác, hoặc chỉ một phần' },
  ground: (type: string, id: string, day: string) => `${type} số ${id} ngày ${day}`,
  clause: (n: number) => `khoản ${n} Điều 1`,
  unchangedGround: 'Không thay đổi',
  checked: 'đã đối chiếu nghị quyết',
  unchecked: 'nguồn bên thứ ba, chưa kiểm',
  doubtful: 'nguồn bên thứ ba, còn nghi ngờ',
  noGround: '–',

  provincesCaption: 'Tỉnh, thành phố hiện nay và nơi hợp thành',
  provinceHeading: (name: string) => `${name} gồm những đơn vị nào?`,
  communesCaption: (name: string) => `Xã, phường, đặc khu của ${name}`,
  asCsv: 'Tải CSV',
  asJson: 'Tải JSON',

  unitDescription: (name: string) => `${name}: đơn vị cũ, đơn vị mới, căn cứ.`,
  codeCaption: (code: string) => `Mã ${code}`,
  standing: 'Đang dùng',
  ended: 'Đã kết thúc',
  labels: {
    code: 'Mã',
    type: 'Loại',
    belongs: 'Thuộc',
    valid: 'Hiệu lực',
    otherNames: 'Cách viết khác',
    changes: 'Thay đổi về sau',
    parts: 'Gồm',
  },
  types: {
    province: 'tỉnh',
    city: 'thành phố',
    'urban-district': 'quận',
    district: 'huyện',
    town: 'thị xã',
    ward: 'phường',
    commune: 'xã',
    township: 'thị trấn',
    'special-zone': 'đặc khu',
  },
  change: (day: string, before: string, after: string, instrument: string) =>
    `Từ ${day}: ${before} thành ${after} (${instrument})`,
  validUntil: (day: string) => `đến hết ngày ${day}`,
  validSince: (day: string) => `từ ngày ${day}`,
  becameTitle: 'Nay là',
  becameSeveral: 'Đơn vị này đã chia cho nhiều đơn vị. Muốn biết một địa chỉ thuộc đâu phải hỏi xã.',
  madeFromTitle: 'Lập từ',
  reuse: {
    'new-code': 'Trước ngày 01/07/2025 không đơn vị nào mang mã này.',
    'same-unit': 'Trước ngày 01/07/2025 mã này cũng là của đơn vị này; địa bàn không đổi.',
    'predecessor-same-name':
      'Trước ngày 01/07/2025 mã này là của một đơn vị cùng tên nhưng địa bàn nhỏ hơn. Ghép hồ sơ phải xem cả ngày.',
    'predecessor-other-name':
      'Trước ngày 01/07/2025 mã này là của đơn vị khác tên. Ghép hồ sơ cũ và mới không được chỉ dùng mã.',
    'not-a-predecessor':
      'Trước ngày 01/07/2025 mã này là của một đơn vị không liên quan. Ghép hồ sơ cũ và mới không được chỉ dùng mã.',
  },
  reuseTitle: 'Mã đã dùng lại',
  backToSearch: 'Tra cứu đơn vị',
  source: 'Nguồn dữ liệu',
  sourceText:
    'Danh mục đơn vị theo Quyết định 19/2025/QĐ-TTg. Riêng Lai Châu đã đối chiếu từng khoản của Nghị quyết 1670/NQ-UBTVQH15 (bản chép); tỉnh khác lấy từ nguồn bên thứ ba, chưa kiểm. Trang này không thay cho văn bản chính thức.',

  csv: {
    oldCode: 'Mã cũ',
    oldName: 'Tên cũ',
    oldDistrict: 'Huyện cũ',
    oldProvince: 'Tỉnh cũ',
    kind: 'Cách sắp xếp',
    newCode: 'Mã mới',
    newName: 'Tên mới',
    newProvince: 'Tỉnh mới',
    instrument: 'Văn bản',
    date: 'Ngày văn bản',
    clause: 'Khoản',
    check: 'Mức kiểm tra',
  },
};

export const territoryProblems = {
  'territory/boundaries-not-read': () =>
    'Không đưa được ranh giới này vào bản đồ. Hãy sửa các chỗ nêu dưới đây trong tệp rồi đưa vào lại; ranh giới đang dùng vẫn giữ nguyên.',
  'territory/no-such-province': (d: Details) =>
    `Không có tỉnh, thành phố nào mang mã ${String(d['code'] ?? '')} hôm nay. Mã tỉnh có 2 chữ số, ví dụ 12 là Lai Châu.`,
  'territory/no-such-unit': (d: Details) =>
    `Không có đơn vị hành chính nào mang mã ${String(d['code'] ?? '')}, trước cũng như sau ngày 01/07/2025. Mã xã có 5 chữ số, mã huyện cũ 3, mã tỉnh 2; hãy kiểm tra số 0 ở đầu hoặc tìm theo tên.`,
};
