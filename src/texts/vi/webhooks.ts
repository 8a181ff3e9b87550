// Nơi nhận thay đổi: hệ thống gửi thay đổi của dữ liệu mở tới địa chỉ mà người quản trị đã ghi.

type Details = Readonly<Record<string, unknown>>;

const said = (d: Details, name: string): string => String(d[name] ?? '');

export const webhooks = {
  title: 'Nơi nhận thay đổi',
  heading: 'Nơi nhận thay đổi của dữ liệu mở',
  summary:
    'Hệ thống tự gửi mỗi thay đổi công khai (sản phẩm, chủ thể, công nhận, điểm bán) tới các địa chỉ dưới đây, có chữ ký để bên nhận kiểm tra.',
  guide: 'Cách kiểm tra chữ ký',
  off: 'Chưa gửi đi đâu được: người vận hành máy chủ chưa cho phép máy nhận nào (OCOP_WEBHOOK_HOSTS).',
  allowed: (hosts: readonly string[]) => `Người vận hành máy chủ cho phép gửi tới: ${hosts.join(', ')}.`,
  add: 'Thêm nơi nhận',
  list: 'Các nơi nhận',
  empty: 'Chưa có nơi nhận nào',
  emptyText: 'Thêm một nơi nhận khi cổng thông tin hoặc hệ thống khác muốn biết ngay mỗi thay đổi.',
  columns: {
    name: 'Tên',
    state: 'Tình trạng',
    address: 'Địa chỉ nhận',
    kinds: 'Nhận về',
    waiting: 'Đang chờ gửi',
    dead: 'Không gửi được',
    last: 'Lần nhận gần nhất',
  },
  deadTag: (n: number) => `${n} tin`,
  deadOf: (n: number, name: string) => `${n} tin không gửi được tới ${name}`,
  never: 'Chưa có',
  states: { on: 'Đang gửi', paused: 'Tạm dừng', ended: 'Đã kết thúc' },
  pausedFor: {
    'by-hand': 'Do người quản trị tạm dừng.',
    gone: 'Bên nhận trả lời rằng địa chỉ này không còn dùng (410).',
    silent: 'Hơn ba ngày bên nhận không nhận được tin nào.',
    'secret-lost': 'Khóa ký do một cài đặt khác niêm phong, không mở được ở đây. Hãy đổi khóa rồi gửi tiếp.',
  },
  kinds: {
    product: 'Sản phẩm',
    producer: 'Chủ thể',
    recognition: 'Công nhận',
    'point-of-sale': 'Điểm bán',
  },
  allKinds: 'Mọi thay đổi',
  madeBy: 'Người thêm',
  secretSince: (at: string) => `Tạo lúc ${at}`,
  bothUntil: (at: string) => `Khóa cũ còn ký kèm đến ${at}.`,
  adding: {
    title: 'Thêm nơi nhận',
    summary: 'Nơi nhận được báo mọi thay đổi kể từ lúc thêm. Khóa ký hiện một lần duy nhất ngay sau khi thêm.',
    name: 'Tên nơi nhận',
    nameHint: 'Hệ thống nào, của cơ quan nào',
    nameExample: 'Cổng dữ liệu mở của tỉnh',
    address: 'Địa chỉ nhận',
    addressHint: (hosts: readonly string[]) => `Bắt đầu bằng https://, tại một trong các máy: ${hosts.join(', ')}`,
    kinds: 'Nhận thay đổi về',
    kindsHint: 'Không chọn gì là nhận tất cả',
    submit: 'Thêm nơi nhận',
    cancel: 'Về danh sách',
  },
  made: {
    title: 'Đã thêm nơi nhận',
    text: 'Bên nhận dùng khóa ký để biết tin thật sự đến từ hệ thống này.',
    once: 'Hãy chép khóa ký ngay bây giờ và chuyển cho bên nhận bằng đường an toàn. Khóa không hiện lại lần nào nữa; mất thì đổi khóa khác.',
    secret: 'Khóa ký',
    how: 'Bên nhận kiểm tra chữ ký thế nào',
    next: 'Tới nơi nhận này',
  },
  rotating: {
    title: 'Đổi khóa ký',
    text: 'Khóa mới hiện một lần duy nhất. Trong 24 giờ mỗi tin mang chữ ký của cả khóa cũ và khóa mới, nên bên nhận có thời gian thay khóa.',
    submit: 'Tạo khóa mới',
    cancel: 'Giữ khóa đang dùng',
    done: 'Đã đổi khóa ký',
    doneText: 'Khóa cũ còn ký kèm trong 24 giờ, sau đó chỉ còn khóa mới.',
  },
  ending: {
    title: 'Kết thúc nơi nhận',
    question: (name: string) => `Kết thúc “${name}”?`,
    text: (waiting: number) =>
      `Từ nay không gửi gì tới địa chỉ này nữa${waiting === 0 ? '' : `, kể cả ${waiting} tin đang chờ`}. Việc này không quay lại được; muốn gửi lại thì thêm nơi nhận mới.`,
    confirm: 'Kết thúc',
    done: 'Đã kết thúc nơi nhận.',
  },
  acts: {
    trial: 'Gửi tin thử',
    pause: 'Tạm dừng',
    resume: 'Gửi tiếp',
    rotate: 'Đổi khóa ký',
    end: 'Kết thúc',
    again: 'Gửi lại các tin này',
    letGo: 'Bỏ các tin này',
  },
  done: {
    trial: 'Tin thử đang được gửi. Tải lại trang sau ít giây để xem kết quả.',
    again: 'Các tin sẽ được gửi lại, giữ nguyên mã tin.',
    letGo: 'Đã bỏ. Nhật ký còn giữ mã tin và lý do hỏng.',
    pause: 'Đã tạm dừng. Thay đổi trong lúc dừng không mất: khi gửi tiếp sẽ gửi từ chỗ đang dở.',
    resume: 'Đã gửi tiếp từ chỗ đang dở.',
  },
  messages: {
    titles: { waiting: 'Đang chờ gửi', delivered: 'Đã nhận', dead: 'Không gửi được' },
    count: (title: string, count: number) => `${title}: ${count} tin`,
    none: {
      waiting: 'Không có tin nào đang chờ.',
      delivered: 'Chưa có tin nào được nhận.',
      dead: 'Không có tin nào hỏng.',
    },
    deadLead:
      'Bên nhận không trả lời mười lần trong hơn ba ngày, hoặc từ chối năm lần trong gần ba giờ. Giữ 90 ngày để xem và gửi lại.',
    unneeded: 'Bên nhận không cần các tin này?',
    unneededText: 'Bỏ rồi thì không gửi lại được; nhật ký còn giữ mã tin và lý do hỏng.',
    deadPaused: 'Nơi nhận đang tạm dừng: bấm Gửi tiếp trước, rồi gửi lại các tin này.',
    waitingLead:
      'Tin hỏng được thử lại sau 1 phút, 5 phút, 30 phút, rồi thưa dần. Khi có 1.000 tin chờ thì ngừng lấy thêm cho đến khi gửi được.',
    deliveredLead: 'Giữ 30 ngày.',
    latest: (count: number) => `${count} tin gần nhất`,
    type: 'Việc',
    id: 'Mã tin',
    made: 'Ghi lúc',
    tried: 'Thử gần nhất',
    attempts: 'Số lần thử',
    next: 'Thử tiếp lúc',
    ended: 'Xong lúc',
    answer: 'Kết quả',
  },
  notTried: 'Chưa thử',
  answered: (status: number) =>
    status >= 200 && status < 300
      ? `Đã nhận (${status})`
      : status >= 300 && status < 400
        ? `Chuyển hướng (${status}); hệ thống không đi theo`
        : `Bên nhận từ chối (${status})`,
  faults: {
    'none-allowed': 'Máy chủ này không được phép gửi đi đâu',
    'not-an-address': 'Địa chỉ không đọc được',
    'with-password': 'Địa chỉ mang tên và mật khẩu',
    'not-https': 'Địa chỉ không phải https',
    'host-not-allowed': 'Máy nhận không còn trong danh sách được phép',
    'name-unknown': 'Không tìm thấy máy có tên này',
    'private-address': 'Tên máy dẫn vào mạng nội bộ; không gửi',
    timeout: 'Quá 10 giây không trả lời',
    'no-connection': 'Không kết nối được',
    'bad-certificate': 'Chứng thư số của máy nhận không hợp lệ',
  } as Readonly<Record<string, string>>,
};

export const webhookProblems = {
  'webhooks/none-allowed': () =>
    'Máy chủ này chưa được phép gửi đi đâu. Hãy nhờ người vận hành máy chủ ghi tên máy nhận vào OCOP_WEBHOOK_HOSTS.',
  'webhooks/not-an-address': () => 'Đây không phải một địa chỉ. Hãy ghi đủ như https://nhan.example.vn/ocop.',
  'webhooks/with-password': () =>
    'Địa chỉ không được mang tên hay mật khẩu trước dấu @. Hãy bỏ phần đó; bên nhận kiểm tra bằng chữ ký.',
  'webhooks/not-https': () => 'Địa chỉ phải bắt đầu bằng https:// để không ai trên đường đọc hay sửa được tin.',
  'webhooks/host-not-allowed': (d: Details) =>
    `Máy “${said(d, 'host')}” không nằm trong danh sách được phép. Hãy dùng một máy trong danh sách, hoặc nhờ người vận hành thêm máy này vào OCOP_WEBHOOK_HOSTS.`,
  'webhooks/address-taken': () => 'Địa chỉ này đã là một nơi nhận. Hãy dùng nơi nhận đó, hoặc kết thúc nó trước.',
  'webhooks/unknown-kind': (d: Details) => `Không có loại “${said(d, 'kind')}”. Hãy chọn trong danh sách.`,
  'webhooks/too-many': (d: Details) =>
    `Đã có ${said(d, 'most')} nơi nhận, là số nhiều nhất. Hãy kết thúc một nơi không dùng nữa rồi thêm.`,
  'webhooks/ended': () => 'Nơi nhận này đã kết thúc. Muốn gửi lại thì thêm nơi nhận mới.',
  'webhooks/not-on': () => 'Nơi nhận này đang tạm dừng. Hãy bấm Gửi tiếp trước.',
  'webhooks/paused-already': () => 'Nơi nhận này đã tạm dừng từ trước. Không cần làm gì thêm.',
  'webhooks/on-already': () => 'Nơi nhận này đang gửi. Không cần làm gì thêm.',
  'webhooks/nothing-given-up': () => 'Không có tin nào hỏng. Không cần làm gì thêm.',
  'webhooks/told-already': () => 'Người quản trị đã được báo về nơi nhận này. Không cần báo lại.',
};
