// Khóa kết nối cho phần mềm: tạo, xem, thu hồi.

type Details = Readonly<Record<string, unknown>>;

const day = (value: unknown): string => {
  const text = String(value ?? '');
  return `${text.slice(8)}/${text.slice(5, 7)}/${text.slice(0, 4)}`;
};
const said = (d: Details, name: string): string => String(d[name] ?? '');

export const interfaceKeys = {
  title: 'Khóa kết nối',
  heading: 'Khóa kết nối cho phần mềm',
  summary:
    'Phần mềm khác gọi OpenOCOP bằng một khóa thay cho mật khẩu. Khóa chỉ làm được việc đã chọn, không bao giờ quá quyền của người giữ, và tự hết hạn.',
  guide: 'Cách gọi',
  make: 'Tạo khóa',
  list: 'Các khóa',
  empty: 'Chưa có khóa nào',
  emptyText: 'Tạo khóa khi một phần mềm của cơ quan cần đọc hoặc gửi dữ liệu.',
  columns: {
    name: 'Tên',
    holder: 'Của ai',
    opens: 'Được làm gì',
    ends: 'Đến hết ngày',
    used: 'Dùng lần cuối',
    state: 'Tình trạng',
    act: 'Việc',
  },
  own: 'Riêng mình',
  ofOffice: (office: string, person: string) => `${office} (${person} tạo)`,
  neverUsed: 'Chưa dùng',
  states: { open: 'Còn hạn', ended: 'Đã hết hạn', revoked: 'Đã thu hồi' },
  scopes: (reads: readonly string[], acts: readonly string[]) =>
    [
      ...(reads.length === 0 ? [] : [`Xem: ${reads.join('; ')}.`]),
      ...(acts.length === 0 ? [] : [`Làm: ${acts.join('; ')}.`]),
    ].join(' '),
  from: (addresses: readonly string[]) => `Chỉ từ ${addresses.join(', ')}.`,
  rate: (perMinute: number) => `${perMinute} lần một phút.`,
  revoke: 'Thu hồi',
  revokeOne: (name: string) => `Thu hồi khóa ${name}`,
  revokedBy: (name: string) => `bởi ${name}`,
  making: {
    title: 'Tạo khóa kết nối',
    summary: 'Chọn đúng việc phần mềm cần, không hơn. Khóa hiện một lần duy nhất ngay sau khi tạo.',
    name: 'Tên khóa',
    nameHint: 'Phần mềm nào dùng, ở đâu',
    nameExample: 'Trục liên thông của Sở, máy chủ 2',
    office: 'Khóa của',
    officeHint:
      'Khóa của cơ quan chỉ làm được việc trong vai trò của bạn tại cơ quan đó; mọi người trong cơ quan thấy và thu hồi được.',
    self: 'Riêng tôi',
    set: 'Phần mềm cần gì',
    setHint: 'Chọn một bộ có sẵn; khóa chỉ nhận phần mà bạn được làm, như ghi dưới mỗi bộ.',
    sets: {
      figures: 'Chỉ đọc số liệu',
      register: 'Đọc sổ sản phẩm, chủ thể',
      'register-exchange': 'Đồng bộ sổ sản phẩm, chủ thể',
      letters: 'Liên thông văn bản, nhiệm vụ',
      market: 'Gửi doanh số, giá, sản lượng',
    },
    ownSet: 'Tự chọn',
    ownSetHint: 'Mở “Chọn từng phần, từng việc” ngay bên dưới.',
    oneByOne: 'Chọn từng phần, từng việc',
    reads: 'Được xem',
    readsHint: 'Mọi danh sách và trang xem thông thường của mỗi phần, trong phạm vi bạn được xem',
    acts: 'Được làm',
    actsHint:
      'Từng việc một. Chấm điểm, kết quả, công nhận, thu hồi, xác nhận của chủ thể, ký, duyệt, tài khoản và nhật ký không giao cho khóa.',
    room: (name: string, count: number) => `${name}: ${count} việc`,
    endsOn: 'Dùng đến hết ngày',
    endsOnHint: (until: string) => `Chậm nhất ${until}`,
    addresses: 'Chỉ nhận từ địa chỉ mạng',
    addressesHint: 'Mỗi dòng một địa chỉ hoặc một dải; để trống là nhận từ mọi nơi',
    perMinute: 'Số lần gọi nhiều nhất trong một phút',
    times: 'lần',
    submit: 'Tạo khóa',
  },
  made: {
    title: 'Đã tạo khóa',
    once: 'Hãy chép khóa ngay bây giờ vào nơi giữ bí mật của phần mềm. Khóa không hiện lại lần nào nữa; mất thì thu hồi và tạo khóa khác.',
    secret: 'Khóa',
    use: 'Gửi kèm mỗi lần gọi',
    opens: (count: number) => `Khóa này làm được ${count} việc.`,
    back: 'Về danh sách khóa',
  },
  revoking: {
    title: 'Thu hồi khóa',
    question: (name: string) => `Thu hồi khóa “${name}”?`,
    text: 'Phần mềm đang dùng khóa này bị từ chối ngay từ lần gọi sau. Khóa đã thu hồi không dùng lại được.',
    confirm: 'Thu hồi khóa',
    done: 'Đã thu hồi khóa.',
  },
  guideTitle: 'Gọi OpenOCOP từ phần mềm',
  guideSummary:
    'Mọi việc trên màn hình đều gọi được từ phần mềm, cùng quyền, cùng câu từ chối. Dữ liệu công khai thì không cần khóa.',
  guideSections: {
    'mo-ta': {
      title: 'Bản mô tả cho máy',
      lines: [
        'Bản mô tả OpenAPI 3.1 có mọi địa chỉ, trường, phạm vi, dạng câu trả lời và câu từ chối. Từ tệp này sinh được mã gọi đã có kiểu dữ liệu: hai dòng dưới là cho TypeScript (openapi-typescript, openapi-fetch), ngôn ngữ khác có công cụ tương tự.',
        'Câu trả lời có thể thêm trường mới; phần mềm bỏ qua trường chưa biết.',
      ] as readonly string[],
      code: "GET /api/v1/openapi.json\nnpx openapi-typescript https://<máy chủ>/api/v1/openapi.json -o ocop.d.ts\nconst client = createClient<paths>({ baseUrl, headers: { Authorization: 'Bearer ocop_…' } });",
    },
    khoa: {
      title: 'Khóa và phạm vi',
      lines: [
        'Gửi khóa kết nối kèm mỗi lần gọi. Khóa không bao giờ làm quá quyền của người giữ, và tự hết hạn sau nhiều nhất 12 tháng.',
        '“<phần>:read” mở mọi việc xem thông thường của một phần, ví dụ products:read. Việc làm, và việc xem thông tin riêng có ghi nhật ký, phải nêu đích danh, ví dụ products/change-codes.',
        'Mỗi câu trả lời nói còn được gọi bao nhiêu lần: RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset. Gọi quá thì nhận 429 và số giây phải chờ ở Retry-After.',
      ] as readonly string[],
      code: 'GET /api/v1/products/list-products\nAuthorization: Bearer ocop_…',
    },
    lam: {
      title: 'Làm một việc',
      lines: [
        'Mỗi việc làm cần một Idempotency-Key (UUID do phần mềm tạo). Gửi lại cùng khóa này và cùng nội dung thì nhận lại câu trả lời đầu, không làm hai lần.',
        'Sửa một bản ghi thì gửi phiên bản đã đọc ở If-Match. Thiếu thì nhận 428; người khác vừa sửa thì nhận 412.',
      ] as readonly string[],
      code: 'POST /api/v1/products/change-codes\nAuthorization: Bearer ocop_…\nIdempotency-Key: 0190b3c2-7a51-7c33-9d0e-6f1f0c2a9b11\nContent-Type: application/json\n\n{"code": "S…", "act": "add", "kind": "gtin", "written": "8936012345674"}',
    },
    'tu-choi': {
      title: 'Khi bị từ chối',
      lines: [
        'Câu trả lời luôn có kind, code, details và message: chuyện gì, vì sao, làm gì tiếp. Sai trường thì fields nêu mọi trường sai một lần.',
        '401: khóa không có, hết hạn hoặc đã thu hồi. 403: khóa không được tạo cho việc đó. 404: không có, hoặc ngoài phạm vi của người giữ.',
      ] as readonly string[],
      code: '{"kind": "forbidden", "code": "interface-keys/not-in-scope", "details": {}, "message": "…"}',
    },
    'thay-doi': {
      title: 'Theo dõi thay đổi',
      lines: [
        'Mọi thay đổi công khai về sản phẩm, chủ thể, công nhận và điểm bán, theo đúng thứ tự ghi vào sổ. Giữ giá trị next và gửi lại ở since; không sót, không lặp.',
        'Hết hạn theo ngày không phải một lần ghi: hãy xem validUntil, hoặc danh sách thay đổi theo ngày.',
      ] as readonly string[],
      code: 'GET /api/v1/changes?since=<next>',
    },
    'nhan-thay-doi': {
      title: 'Được báo mỗi thay đổi',
      lines: [
        'Người quản trị hệ thống ghi địa chỉ của phần mềm; mỗi thay đổi được gửi tới đó trong khoảng một phút, cùng nội dung như danh sách thay đổi. Chữ ký theo quy ước Standard Webhooks 1.0.0.',
        'Kiểm tra: bỏ whsec_ ở đầu khóa ký, giải mã base64; tính HMAC-SHA256 của “webhook-id.webhook-timestamp.thân tin” (nguyên từng byte), viết base64, so với từng chữ ký sau “v1,” trong webhook-signature. Bỏ tin có giờ lệch quá năm phút.',
        'Một tin có thể đến hơn một lần, luôn cùng webhook-id: giữ mã đã nhận để không xử lý hai lần. Trả lời 2xx trong 10 giây; trả lời khác, tin được gửi lại mười lần trong hơn ba ngày. Trả lời 410 thì thôi gửi.',
      ] as readonly string[],
      code: 'POST /dia-chi-cua-ban\nwebhook-id: msg_…\nwebhook-timestamp: 1795402800\nwebhook-signature: v1,…\n\n{"type": "recognition.withdrawn", "timestamp": "…", "data": {…}}',
    },
  },
  rooms: {
    catalogue: 'Danh mục công khai',
    certificates: 'Giấy chứng nhận',
    'certificate-life': 'Theo dõi giấy chứng nhận',
    criteria: 'Bộ tiêu chí',
    custody: 'Mẫu và hồ sơ giấy',
    desk: 'Việc của mình',
    directives: 'Văn bản',
    dossiers: 'Hồ sơ',
    drafting: 'Soạn thảo',
    evaluation: 'Tự chấm điểm',
    evidence: 'Kho minh chứng',
    exchange: 'Bảng tính',
    field: 'Ghi chép hiện trường',
    findings: 'Phát hiện và khắc phục',
    ideas: 'Ý tưởng sản phẩm',
    inspections: 'Kiểm tra, giám sát',
    intake: 'Tiếp nhận ở tỉnh',
    'legacy-files': 'Hồ sơ giấy cũ',
    notifications: 'Thông báo',
    offices: 'Cơ quan',
    output: 'Sản lượng, cam kết',
    'points-of-sale': 'Điểm bán',
    producers: 'Chủ thể',
    products: 'Sản phẩm',
    promotion: 'Xúc tiến',
    reporting: 'Báo cáo',
    routes: 'Tuyến',
    'selling-papers': 'Ấn phẩm',
    support: 'Hỗ trợ',
    tasks: 'Nhiệm vụ',
    territory: 'Đơn vị hành chính',
    views: 'Bộ lọc đã lưu',
  } as Readonly<Record<string, string>>,
};

export const interfaceKeyProblems = {
  'interface-keys/unknown-key': () =>
    'Khóa kết nối này không có. Hãy kiểm tra đã chép đủ khóa, gồm cả phần “ocop_” ở đầu, hoặc tạo khóa mới.',
  'interface-keys/key-ended': (d: Details) =>
    `Khóa kết nối đã hết hạn sau ngày ${day(d['on'])}. Hãy tạo khóa mới ở trang Khóa kết nối.`,
  'interface-keys/key-revoked': () => 'Khóa kết nối đã bị thu hồi. Hãy hỏi người giữ khóa, hoặc tạo khóa mới.',
  'interface-keys/from-elsewhere': (d: Details) =>
    `Khóa này không nhận lời gọi từ địa chỉ ${said(d, 'address')}. Hãy gọi từ địa chỉ đã ghi ở khóa, hoặc tạo khóa cho địa chỉ này.`,
  'interface-keys/owner-closed': () =>
    'Tài khoản giữ khóa này đã khóa hoặc đang phải đổi mật khẩu. Hãy để người giữ đăng nhập lại, hoặc tạo khóa từ tài khoản khác.',
  'interface-keys/owner-left-office': () =>
    'Người tạo khóa không còn vai trò ở cơ quan của khóa. Hãy để người đang làm ở cơ quan tạo khóa khác.',
  'interface-keys/not-in-scope': () =>
    'Khóa này không được tạo cho việc đó. Hãy tạo khóa có chọn việc này, nếu người giữ được làm.',
  'interface-keys/no-scope': () =>
    'Chưa chọn việc nào cho khóa. Hãy chọn một bộ có sẵn, hoặc mở “Chọn từng phần, từng việc” rồi đánh dấu.',
  'interface-keys/scope-unknown': (d: Details) =>
    `Không có phạm vi “${said(d, 'scope')}”. Hãy chọn trong danh sách, ví dụ “products:read”.`,
  'interface-keys/scope-never': (d: Details) =>
    `Phạm vi “${said(d, 'scope')}” quá rộng cho một khóa: chấm điểm, kết quả, công nhận, thu hồi, xác nhận, ký, duyệt, tài khoản, khóa và nhật ký phải do người làm. Hãy bỏ phạm vi này.`,
  'interface-keys/scope-beyond-owner': (d: Details) =>
    `Phạm vi “${said(d, 'scope')}” rộng hơn quyền của người giữ khóa. Hãy bỏ phạm vi này, hoặc để người có quyền tạo khóa.`,
  'interface-keys/not-your-office': () =>
    'Bạn không có vai trò ở cơ quan này. Hãy chọn cơ quan của mình, hoặc tạo khóa riêng.',
  'interface-keys/end-past': () => 'Ngày này đã qua. Hãy chọn hôm nay hoặc một ngày sau.',
  'interface-keys/end-too-late': (d: Details) =>
    `Khóa không dùng được lâu như vậy. Hãy chọn ngày muộn nhất là ${day(d['until'])}; gần hết hạn thì tạo khóa mới.`,
  'interface-keys/no-address': (d: Details) =>
    `“${said(d, 'written')}” không phải địa chỉ mạng. Hãy ghi như 10.0.0.7 hoặc 10.0.0.0/24, mỗi dòng một địa chỉ.`,
  'interface-keys/many-addresses': (d: Details) =>
    `Nhiều nhất ${said(d, 'most')} địa chỉ. Hãy gộp thành dải, ví dụ 10.0.0.0/24.`,
  'interface-keys/too-many': (d: Details) =>
    `Tài khoản đang có ${said(d, 'most')} khóa dùng được, là số nhiều nhất. Hãy thu hồi khóa không dùng nữa rồi tạo.`,
  'interface-keys/revoked-already': () => 'Khóa này đã được thu hồi trước đó. Không cần làm gì thêm.',
};
