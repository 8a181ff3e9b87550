// Khung trang, trang lỗi và các câu từ chối chung.

const whole = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.');

type Details = Readonly<Record<string, unknown>>;

export const web = {
  area: 'Sổ đăng ký sản phẩm OCOP',
  office: 'OpenOCOP',
  signIn: 'Đăng nhập',
  otherLanguage: 'English',
  thisLanguage: 'Tiếng Việt',
  home: 'Trang đầu',
  navigation: {
    register: 'Tra cứu sản phẩm',
    registerShort: 'Tra cứu',
    criteria: 'Bộ tiêu chí',
    criteriaShort: 'Tiêu chí',
    selfScore: 'Tự chấm điểm',
    selfScoreShort: 'Tự chấm',
    units: 'Đơn vị cũ và mới',
    unitsShort: 'Đơn vị',
    openData: 'Dữ liệu mở',
    desk: 'Việc của tôi',
    deskShort: 'Việc',
    inspections: 'Kiểm tra, giám sát',
    inspectionsShort: 'Kiểm tra',
    pointsOfSale: 'Điểm bán',
    market: 'Thị trường',
    letters: 'Văn bản, nhiệm vụ',
    lettersShort: 'Văn bản',
    producers: 'Chủ thể',
    products: 'Sản phẩm',
    intake: 'Hồ sơ ở tỉnh',
    intakeShort: 'Hồ sơ',
    dossiers: 'Hồ sơ',
    custody: 'Mẫu, hồ sơ giấy',
    custodyShort: 'Mẫu',
    council: 'Hội đồng',
    certificates: 'Giấy chứng nhận',
    certificatesShort: 'Giấy CN',
    exchange: 'Nhập, xuất bảng tính',
    exchangeShort: 'Bảng tính',
    accounts: 'Tài khoản',
    keys: 'Khóa kết nối',
    ledger: 'Nhật ký',
  },
  /** Danh sách dài: xem từng trang, hoặc tất cả để in. */
  wholeList: {
    all: (n: number) => `Xem tất cả ${whole(n)} dòng, để in`,
    paged: 'Xem từng trang',
    cut: (most: number, all: number) =>
      `Trang này giữ ${whole(most)} dòng đầu trong ${whole(all)} dòng. Hãy lọc theo xã, phường để có đủ.`,
  },
  /** Các trang cùng mục, dưới thanh chính. */
  navigationPages: {
    pointsOfSale: 'Điểm bán',
    promotion: 'Xúc tiến',
    sellingPapers: 'Ấn phẩm',
    routes: 'Tuyến du lịch',
    visitors: 'Đón khách',
    visits: 'Các lượt',
    fieldRecords: 'Phiếu kiểm tra',
    findings: 'Phát hiện, khắc phục',
    findingBoard: 'Bảng tổng hợp kiểm tra',
    inspectionPlans: 'Kế hoạch năm',
    inspectionRisk: 'Chọn theo rủi ro',
    inspectionCases: 'Vụ việc',
    fieldChecklists: 'Bộ câu hỏi',
    fieldApp: 'Phiếu hiện trường',
    fieldDevices: 'Thiết bị hiện trường',
    products: 'Danh mục sản phẩm',
    output: 'Sản lượng',
    health: 'Sức khỏe sản phẩm',
    support: 'Hỗ trợ',
    letters: 'Văn bản đến, đi',
    tasks: 'Nhiệm vụ',
    reports: 'Báo cáo, số liệu',
    drafting: 'Soạn thảo',
    offices: 'Cơ quan, phân công',
    scoring: 'Chấm điểm',
    sessions: 'Phiên họp',
    results: 'Kết quả, quyết định',
    councils: 'Các Hội đồng',
    certificates: 'Giấy đã cấp',
    screening: 'Rà soát',
    withdrawals: 'Thu hồi',
    extensions: 'Kéo dài thời hạn',
    corrections: 'Đính chính',
    accounts: 'Các tài khoản',
    keys: 'Khóa kết nối',
    receivers: 'Nơi nhận thay đổi',
  },
  footerSource:
    'Phần mềm nguồn mở OpenOCOP, giấy phép Apache-2.0. Dữ liệu do cơ quan quản lý OCOP nhập và chịu trách nhiệm.',
  footerTraining: 'Bản tập huấn: dữ liệu giả định hoặc lấy từ báo chí, không có giá trị pháp lý.',
  keptForm: {
    back: 'Bạn đã đăng nhập. Những gì đã nhập còn nguyên dưới đây và chưa được gửi: hãy xem lại rồi bấm nút ở cuối biểu mẫu.',
    backWithoutFiles:
      'Bạn đã đăng nhập. Những gì đã nhập còn nguyên dưới đây và chưa được gửi. Tệp thì không giữ được: hãy chọn lại tệp rồi bấm nút ở cuối biểu mẫu.',
    switchedWithoutFiles:
      'Tệp đã chọn không giữ được khi đổi ngôn ngữ: hãy chọn lại tệp trước khi gửi. Những gì đã nhập còn nguyên dưới đây.',
  },
  problemTitle: 'Chưa làm được',
  notFoundTitle: 'Không tìm thấy',
  forbiddenTitle: 'Chưa được phép',
  unavailableTitle: 'Tạm thời chưa phục vụ được',
  faultTitle: 'Hệ thống gặp lỗi',
  fault: (id: string) =>
    `Đây là lỗi của phần mềm, không phải của bạn. Chưa có gì bị thay đổi. Hãy thử lại; nếu vẫn lỗi, báo cho người quản trị mã ${id}.`,
  tryAgain: 'Thử lại',
  toHome: 'Về trang đầu',
  goOnWithRest: 'Mở phiếu với những chỗ đúng',
  toRecord: 'Xem bản ghi này bây giờ',
  back: 'Quay lại',
  unknownProblem: (code: string) => `Yêu cầu bị từ chối (mã ${code}). Hãy thử lại hoặc báo cho người quản trị.`,
};

export const webProblems = {
  'records/not-found': () =>
    'Không có hồ sơ này, hoặc nó không thuộc đơn vị của bạn. Hãy kiểm tra lại đường dẫn hoặc tìm theo tên.',
  'records/changed-meanwhile': () =>
    'Trong lúc bạn sửa, người khác đã lưu một bản mới. Chưa có gì bị mất: hãy xem hai bản dưới đây rồi lưu lại.',
  'access/sign-in-needed': () => 'Việc này cần đăng nhập. Hãy đăng nhập rồi làm tiếp.',
  'access/right-missing': () =>
    'Tài khoản của bạn không có quyền làm việc này. Nếu đây là việc của bạn, hãy nhờ người quản trị đơn vị cấp quyền.',
  'input/invalid': () => 'Có ô chưa đúng. Hãy sửa các ô được nêu rồi gửi lại; những gì đã nhập vẫn còn.',
  'command/in-progress': () => 'Yêu cầu này đang được xử lý. Hãy đợi vài giây rồi tải lại trang.',
  'command/used-for-another-request': () =>
    'Biểu mẫu này đã được gửi một lần với nội dung khác. Hãy mở lại trang và nhập lại.',
  'web/wrong-origin': () => 'Yêu cầu không đến từ trang của hệ thống này nên bị từ chối. Hãy mở trang và gửi lại.',
  'web/form-expired': () => 'Biểu mẫu đã quá cũ hoặc phiên đã đổi. Những gì đã nhập vẫn còn dưới đây: hãy gửi lại.',
  'web/too-many-requests': (d: Details) =>
    `Quá nhiều yêu cầu trong thời gian ngắn. Hãy đợi ${String(d['seconds'] ?? '')} giây rồi thử lại.`,
  'web/not-sent-yet': (d: Details) =>
    `Chưa gửi được: quá nhiều yêu cầu trong thời gian ngắn. Hãy đợi ${String(d['seconds'] ?? '')} giây rồi bấm gửi lại; những gì đã nhập vẫn còn đây (mật khẩu và tệp thì nhập, chọn lại).`,
  'web/unknown-field': () => 'Trường này không có trong lời gọi. Hãy bỏ nó, hoặc xem tên đúng ở /api/v1/openapi.json.',
  'web/field-left-out': () =>
    'Thiếu trường này. Lời gọi sửa một hồ sơ phải gửi mọi trường; muốn để trống thì gửi null.',
  'web/wrong-method': (d: Details) => `Địa chỉ này chỉ nhận ${String(d['allowed'] ?? '')}. Hãy gửi lại bằng cách đó.`,
  'web/key-twice': () => 'Khóa này đứng hai lần trong một đối tượng JSON, nên không rõ giá trị nào đúng. Hãy giữ một.',
  'web/body-too-large': (d: Details) =>
    `Nội dung gửi lên quá lớn (nhiều nhất ${String(d['megabytes'] ?? '')} MB). Hãy chia nhỏ hoặc nén lại.`,
  'web/file-too-large': (d: Details) =>
    `Tệp quá lớn nên chưa nhận: mỗi lần gửi nhiều nhất ${String(d['megabytes'] ?? '')} MB. Hãy chọn tệp nhỏ hơn: quét lại ở 150–200 dpi, chụp lại từng trang, hoặc tách thành nhiều tệp; rồi gửi lại ở đây.`,
  'web/file-empty': () => 'Tệp này rỗng (0 byte), không có nội dung. Hãy mở thử tệp, lưu hoặc chụp lại rồi chọn lại.',
  'web/not-json-type': (d: Details) =>
    `Nội dung gửi lên là ${String(d['type'] ?? '')}, nhưng ở đây chỉ nhận JSON. Hãy gửi với Content-Type: application/json.`,
  'web/not-a-form': () => 'Không đọc được nội dung gửi lên. Hãy mở lại trang và gửi lại.',
  'web/no-such-page': () => 'Không có trang này. Đường dẫn có thể sai hoặc trang đã được chuyển đi.',
  'web/if-match-missing': () =>
    'Thiếu phiên bản của hồ sơ (đầu mục If-Match hoặc trường version). Hãy đọc hồ sơ rồi gửi lại kèm phiên bản.',
  'web/idempotency-key-missing': () =>
    'Lời gọi thay đổi dữ liệu cần đầu mục Idempotency-Key là một UUID do bên gọi tạo, để gửi lại không làm hai lần.',
  'web/not-json': () => 'Nội dung gửi lên không phải JSON đọc được (nhiều nhất 1 MB).',
  'database/unavailable': () =>
    'Cơ sở dữ liệu tạm thời không trả lời. Chưa có gì bị thay đổi; hãy thử lại sau ít phút.',
};
