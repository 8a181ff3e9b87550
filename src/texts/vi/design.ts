// The few sentences the visual components say by themselves. A room's own sentences live in the room's text file.

/** A number as people in Vietnam write it: `1.250`. */
const whole = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.');

export const design = {
  shell: {
    skipToContent: 'Chuyển đến nội dung chính',
    navigation: 'Mục chính',
    allSections: 'Tất cả các mục',
    more: 'Mục khác',
    otherPages: 'Khác',
    breadcrumbs: 'Đường dẫn',
    languages: 'Ngôn ngữ',
    signIn: 'Đăng nhập',
    signOut: 'Đăng xuất',
    account: 'Tài khoản',
    home: 'Trang chủ',
    training: 'Bản tập huấn – dữ liệu giả định',
    trainingDay: (day: string) => `Lớp đang học như trong ngày ${day}.`,
    trainingDetail: 'Không dùng kết quả ở đây cho công việc thật.',
    printedOn: (day: string) => `In ngày ${day}`,
  },
  form: {
    optional: 'không bắt buộc',
    eitherOf: 'một trong hai ô',
    error: 'Lỗi:',
    example: (text: string) => `Ví dụ: ${text}`,
    day: 'Ngày',
    month: 'Tháng',
    year: 'Năm',
    currentFile: 'Tệp đang lưu',
    fileDropped: (names: string) => `Chưa gửi được và trình duyệt không giữ tệp: hãy chọn lại ${names}.`,
    lookUp: 'Tìm',
    lookUpLegend: (label: string) => `${label}: chọn một dòng`,
    noSuggestion: (typed: string) => `Không tìm thấy “${typed}”. Thử gõ ngắn hơn, không cần dấu.`,
    chosen: 'Đã chọn',
    change: 'Đổi',
    savedAt: (time: string) => `Đã lưu lúc ${time}`,
    choose: '– Chọn –',
  },
  lastDay: {
    weekdays: ['', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
    named: (weekday: string, day: string) => `${weekday.replace(/^Thứ/, 'thứ')}, ${day}`,
    swapped: 'ngày nghỉ hoán đổi',
    /** `why`: `weekend`, `swapped`, or the name of the holiday. */
    rest: (day: string, why: string) =>
      why === 'weekend'
        ? `${day}: cơ quan nghỉ.`
        : `${day}, ${why === 'swapped' ? 'ngày nghỉ hoán đổi' : `nghỉ ${why}`}: cơ quan nghỉ.`,
    /** `{day}` stands for the weekday, with the holiday where it is one. */
    restLive: '{day}: cơ quan nghỉ.',
    /** `{day}` stands for the next working day. */
    use: 'Dùng {day}',
    question: 'Hạn rơi vào ngày nghỉ. Lấy ngày nào?',
    move: (day: string) => `Đổi sang ngày làm việc tiếp theo: ${day}`,
    keep: (day: string) => `Vẫn giữ ${day}`,
  },
  chart: {
    drawing: (title: string) => `Biểu đồ: ${title}. Bảng bên cạnh nói cùng các số này.`,
    table: (title: string) => `Bảng số liệu: ${title}`,
    sum: 'Cộng',
    unknown: 'chưa rõ',
  },
  month: {
    name: (month: number, year: number) => `Tháng ${month}/${year}`,
    ways: 'Chuyển tháng',
    before: 'Tháng trước',
    after: 'Tháng sau',
  },
  share: {
    copy: 'Chép lời nhắn',
    send: 'Gửi qua ứng dụng khác',
    copied: 'Đã chép.',
    marked: 'Đã chọn sẵn: giữ rồi chép.',
  },
  errorSummary: {
    title: (count: number) => (count === 1 ? 'Có 1 chỗ cần sửa' : `Có ${whole(count)} chỗ cần sửa`),
  },
  notice: {
    info: 'Thông tin',
    success: 'Đã xong',
    warning: 'Lưu ý',
    danger: 'Chưa thực hiện được',
  },
  secondPerson: {
    names: (names: readonly string[]) => `Người xác nhận được: ${names.join(', ')}.`,
    nobodyTitle: 'Chưa có người thứ hai',
    nobody:
      'Ngoài người đề nghị, chưa ai của tỉnh có tài khoản để xác nhận. Hãy mở tài khoản cho lãnh đạo hoặc một cán bộ nữa của tỉnh. Trong khi chờ, sổ giữ nguyên; người đề nghị vẫn rút được.',
    invite: 'Mở tài khoản',
  },
  keptDraft: {
    /** `{at}` stands for day and time. */
    offer: 'Máy này còn giữ chữ bạn gõ lúc {at} mà chưa lưu được.',
    back: 'Điền lại chữ ấy',
    drop: 'Bỏ, dùng bản đang thấy',
    lost: 'Không tới được máy chủ nên chưa lưu. Chữ bạn gõ được giữ trên máy này; có mạng rồi hãy bấm nút lưu lần nữa.',
  },
  confirm: {
    cancel: 'Không, quay lại',
  },
  table: {
    sortAscending: (label: string) => `${label}: xếp tăng dần`,
    sortDescending: (label: string) => `${label}: xếp giảm dần`,
    sortedAscending: 'đang xếp tăng dần',
    sortedDescending: 'đang xếp giảm dần',
    select: 'Chọn',
  },
  pagination: {
    label: 'Trang kết quả',
    previous: 'Trang trước',
    next: 'Trang sau',
    page: (n: number) => `Trang ${whole(n)}`,
    position: (from: number, to: number, total: number) => `Dòng ${whole(from)}–${whole(to)} trong ${whole(total)}`,
  },
  filter: {
    search: 'Tìm kiếm',
    submit: 'Tìm',
    apply: 'Lọc',
    filters: 'Bộ lọc',
    filtersActive: (n: number) => `Bộ lọc (đang dùng ${whole(n)})`,
    active: 'Đang lọc theo',
    remove: (label: string) => `Bỏ lọc: ${label}`,
    clear: 'Bỏ tất cả bộ lọc',
    sort: 'Xếp theo',
  },
  views: {
    title: 'Bộ lọc đã lưu',
    ofUnit: '(của đơn vị)',
    remove: 'Xóa bộ lọc này',
    save: 'Lưu bộ lọc này để dùng lại',
    name: 'Tên bộ lọc',
    nameExample: 'Hợp tác xã còn thiếu thông tin',
    whose: 'Lưu cho ai?',
    forMe: 'Chỉ tôi',
    forUnit: 'Mọi người trong đơn vị tôi',
    keep: 'Lưu bộ lọc',
    saved: (name: string) => `Đã lưu bộ lọc “${name}”.`,
    removed: (name: string) => `Đã xóa bộ lọc “${name}”.`,
  },
  stars: {
    stars: (n: number) => `${whole(n)} sao`,
    lapsedOn: (day: string) => `hết hạn ${day}`,
    lapsed: 'không còn hiệu lực',
    none: 'Chưa xếp hạng sao',
  },
  status: {
    'in-force': 'Còn hiệu lực',
    'unclear-term': 'Chưa rõ thời hạn',
    expiring: 'Sắp hết hạn',
    extended: (until: string | undefined) => (until === undefined ? 'Kéo dài' : `Kéo dài đến ${until}`),
    expired: 'Hết hạn',
    suspended: 'Tạm đình chỉ',
    withdrawn: 'Đã thu hồi',
    superseded: 'Đã thay thế',
    undecided: 'Chưa có quyết định',
    're-evaluating': 'Đang đánh giá lại',
    'extension-proposed': 'Đang đề nghị kéo dài',
  },
  task: {
    'not-started': 'Chưa làm',
    'in-progress': 'Đang làm',
    done: 'Đã xong',
    'cannot-start': 'Chưa thể làm',
    problem: 'Cần sửa',
    optional: 'Không bắt buộc',
  },
  photo: {
    none: 'Chưa có ảnh',
  },
  product: {
    validUntil: (day: string) => `đến ${day}`,
  },
  progress: {
    /** `{seconds}` stands for whole seconds. */
    seconds: '{seconds} giây',
    percent: (n: number) => `${whole(n)}%`,
  },
  steps: {
    position: (n: number, total: number) => `Bước ${whole(n)} trong ${whole(total)}`,
    done: 'đã xong',
    current: 'đang làm',
  },
  compare: {
    field: 'Mục',
    theirs: 'Bản đã lưu',
    yours: 'Bản của bạn',
    savedBy: (who: string, when: string) => `${who} lưu lúc ${when}`,
    notSaved: 'chưa lưu',
    empty: 'để trống',
    same: 'Hai bản giống nhau ở các mục còn lại.',
    keep: (side: string, field: string) => `Giữ ${side.toLowerCase()} – ${field}`,
    keepThis: 'Giữ bản này',
  },
  map: {
    none: '0',
    unknown: 'chưa có số liệu',
    range: (from: string, to: string) => `${from} – ${to}`,
    hoangSa: ['Quần đảo', 'Hoàng Sa'],
    truongSa: ['Quần đảo', 'Trường Sa'],
    eastSea: 'Biển Đông',
    open: 'Mở bản đồ để phóng to, dời',
    larger: 'Phóng to',
    smaller: 'Thu nhỏ',
    whole: 'Toàn cảnh',
    close: 'Đóng',
    choose: 'Chạm vào một nơi để xem số liệu.',
    moves: 'Kéo để dời; phím mũi tên dời, phím + và - phóng to, thu nhỏ, phím Tab đi từng nơi, Enter mở.',
    opens: 'Mở các bản ghi',
    locator: (name: string) => `Vị trí của ${name} trong cả nước, có quần đảo Hoàng Sa và quần đảo Trường Sa`,
    source: (attribution: string) => `${attribution}. Ranh giới chỉ để minh họa, không thay bản đồ địa chính.`,
  },
  history: {
    title: 'Lịch sử',
  },
};

/** The shape both languages share; a missing sentence does not compile. */
export type DesignTexts = typeof design;
