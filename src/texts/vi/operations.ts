// Vận hành: câu từ chối của cơ sở dữ liệu đi kèm.

import type { EmbeddedRefusals } from '#platform/database/embedded/problems.ts';
import type { TransferRefusals } from '#platform/database/transfer/problems.ts';
import type { FindingId } from '#platform/operations/doctor/finding.ts';
import type { OperationsRefusals } from '#platform/operations/problems.ts';

type Details = Readonly<Record<string, unknown>>;
type Sentences = { readonly [C in keyof EmbeddedRefusals]: (details: Details) => string };
const s = (value: unknown): string => String(value ?? '');

export const embeddedProblems: Sentences = {
  'embedded/in-use': (d) =>
    `OpenOCOP đã chạy trên dữ liệu này (tiến trình ${s(d['pid'])}${d['address'] ? `, ${s(d['address'])}` : ''}; ${s(d['directory'])}). Hãy dùng bản đang chạy hoặc dừng nó trước.`,
  'embedded/busy': (d) =>
    `Tiến trình ${s(d['pid'])} đang mở hoặc đóng cơ sở dữ liệu ở ${s(d['directory'])}. Hãy đợi một phút rồi chạy lại.`,
  'embedded/not-offered': (d) =>
    `Chưa có PostgreSQL đi kèm cho ${s(d['platform'])}. Hãy cài PostgreSQL 15 đến 18 và đặt DATABASE_URL.`,
  'embedded/no-glibc': () =>
    'PostgreSQL đi kèm cần hệ điều hành dùng glibc (Debian, Ubuntu…). Hãy đổi hệ điều hành hoặc đặt DATABASE_URL.',
  'embedded/no-account': (d) =>
    `Không có tài khoản hệ điều hành "${s(d['account'])}" để chạy cơ sở dữ liệu. Hãy tạo tài khoản hoặc đặt OCOP_PG_USER.`,
  'embedded/account-is-root': (d) =>
    `Tài khoản "${s(d['account'])}" là root; PostgreSQL không chạy bằng root. Hãy đặt OCOP_PG_USER là tài khoản thường.`,
  'embedded/account-unnamed': (d) =>
    `Mã người dùng ${s(d['uid'])} không có tên trong /etc/passwd nên PostgreSQL không khởi động. Hãy thêm một dòng cho mã này hoặc chạy bằng tài khoản khác.`,
  'embedded/cannot-write': (d) =>
    `Không ghi được vào ${s(d['directory'])} (${s(d['reason'])}). Hãy cấp quyền ghi hoặc đặt OCOP_DATA sang thư mục khác.`,
  'embedded/cannot-reach': (d) =>
    `Tài khoản "${s(d['account'])}" không vào được ${s(d['directory'])} (bị chặn ở ${s(d['blockedAt'])}). Hãy đặt OCOP_DATA sang thư mục khác.`,
  'embedded/other-owner': (d) =>
    `Dữ liệu ở ${s(d['directory'])} thuộc người dùng số ${s(d['owner'])}, không phải "${s(d['account'])}". Hãy chạy bằng đúng tài khoản đó.`,
  'embedded/other-version': (d) =>
    `Dữ liệu ở ${s(d['directory'])} là của PostgreSQL ${s(d['found'])}, bản này là ${s(d['wanted'])}. Hãy dùng bản OpenOCOP cũ chạy \`ocop db dump\`, rồi dùng bản mới chạy \`ocop db restore\`.`,
  'embedded/foreign-files': (d) =>
    `Thư mục ${s(d['directory'])} có tệp lạ, không phải cơ sở dữ liệu. Hãy chuyển chúng đi hoặc đặt OCOP_DATA sang thư mục khác.`,
  'embedded/not-disposable': (d) => `Cơ sở dữ liệu ở ${s(d['directory'])} là dữ liệu thật, không dùng để thử được.`,
  'embedded/not-reaped': (d) =>
    `Tiến trình cơ sở dữ liệu ${s(d['pid'])} đã chết nhưng hệ thống chưa dọn (${s(d['directory'])}). Trong container hãy bật init; nếu không, khởi động lại máy.`,
  'embedded/start-failed': (d) => `Cơ sở dữ liệu không khởi động: ${s(d['output'])} Xem thêm ${s(d['logFile'])}.`,
  'embedded/init-failed': (d) => `Không tạo được cơ sở dữ liệu: ${s(d['output'])}`,
};

type TransferSentences = { readonly [C in keyof TransferRefusals]: (details: Details) => string };
const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : s(value));
const faults: Readonly<Record<string, string>> = {
  truncated: 'bị cắt cụt',
  changed: 'đã bị thay đổi',
  unlisted: 'có phần không nằm trong danh mục',
  missing: 'thiếu một phần',
};

export const transferProblems: TransferSentences = {
  'transfer/target-exists': (d) => `${s(d['path'])} đã có. Hãy chọn tên khác; bản sao lưu không bao giờ ghi đè.`,
  'transfer/cannot-write': (d) => `Không ghi được ${s(d['path'])} (${s(d['reason'])}). Hãy chọn thư mục khác.`,
  'transfer/no-space': (d) =>
    `Hết chỗ trên đĩa khi ghi ${s(d['path'])}. Chưa có gì bị thay đổi; hãy dọn đĩa rồi làm lại.`,
  'transfer/aborted': () => 'Đã dừng theo yêu cầu. Chưa có gì bị thay đổi.',
  'transfer/cannot-read': (d) => `Không đọc được ${s(d['path'])} (${s(d['reason'])}).`,
  'transfer/not-a-dump': (d) => `${s(d['path'])} không phải bản sao lưu của OpenOCOP.`,
  'transfer/damaged': (d) =>
    `Bản sao lưu ${s(d['path'])} ${faults[s(d['fault'])] ?? 'bị hỏng'}${d['entry'] ? ` (${s(d['entry'])})` : ''}. Dữ liệu đích chưa bị động tới; hãy dùng bản sao khác.`,
  'transfer/newer-format': (d) =>
    `Bản sao lưu ${s(d['path'])} theo dạng ${s(d['found'])}, bản này chỉ biết đến dạng ${s(d['known'])}. Hãy dùng OpenOCOP mới hơn.`,
  'transfer/other-migrations': (d) =>
    `Bản sao lưu thuộc một phiên bản khác (thiếu: ${list(d['missing']) || 'không'}; thừa: ${list(d['surplus']) || 'không'}). Hãy khôi phục bằng đúng phiên bản đã sao lưu, rồi nâng cấp.`,
  'transfer/other-columns': (d) =>
    `Bảng ${s(d['table'])} có cột khác với bản sao lưu. Hãy khôi phục bằng đúng phiên bản đã sao lưu.`,
  'transfer/not-empty': () =>
    'Cơ sở dữ liệu đích đã có hồ sơ. Hãy dùng đích trống, hoặc thêm --replace nếu thật sự muốn thay toàn bộ.',
  'transfer/database-busy': () => 'Cơ sở dữ liệu đích đang được dùng. Hãy dừng máy chủ rồi khôi phục.',
  'transfer/not-equal': (d) => `Sau khi nạp, bảng ${s(d['table'])} không bằng bản sao lưu, nên đã trả lại như cũ.`,
};

type OperationsSentences = { readonly [C in keyof OperationsRefusals]: (details: Details) => string };
type DoctorSentences = {
  readonly [Id in FindingId]: {
    readonly what: (details: Details) => string;
    readonly todo: (details: Details) => string;
  };
};
const count = (value: unknown): number => (Array.isArray(value) ? value.length : 0);
const steps: Readonly<Record<string, string>> = {
  migrate: 'chuyển cấu trúc dữ liệu',
  health: 'kiểm tra bản mới',
  switch: 'đổi liên kết current',
};
const trigram: Readonly<Record<string, string>> = {
  installed: 'đã bật',
  available: 'có sẵn, chưa bật',
  missing: 'không có',
};

const node = '20.19 trở lên (dòng 20) hoặc 22.12 trở lên';

export const operationsProblems: OperationsSentences = {
  'bundle/not-built': (d) =>
    `Chưa có bản dựng đầy đủ (thiếu: ${list(d['missing'])}). Hãy chạy \`npm run build\` rồi đóng gói lại.`,
  'bundle/package-missing': (d) =>
    `Thiếu gói ${s(d['name'])} mà ${s(d['wantedBy'])} cần. Hãy chạy \`npm ci\` rồi đóng gói lại.`,
  'bundle/target-exists': (d) => `${s(d['path'])} đã có. Hãy chọn tên khác hoặc chuyển tệp cũ đi.`,
  'bundle/cannot-write': (d) => `Không ghi được ${s(d['path'])} (${s(d['reason'])}). Hãy chọn thư mục khác.`,
  'bundle/not-a-bundle': (d) => `${s(d['path'])} không phải gói cài đặt của OpenOCOP (${s(d['reason'])}).`,
  'bundle/damaged': (d) =>
    `Gói ${s(d['path'])} bị hỏng (${list(d['wrong'])}). Chưa có gì bị thay đổi; hãy chép lại gói rồi thử lại.`,
  'bundle/other-platform': (d) =>
    `Gói này dành cho ${s(d['found'])}, máy này là ${s(d['here'])}. Hãy dùng gói đúng loại máy.`,
  'bundle/other-node': (d) => `Gói này cần Node ${s(d['needed'])}, máy này có ${s(d['here'])}. Hãy cài Node ${node}.`,
  'upgrade/not-installed-so': (d) =>
    `Chỉ nâng cấp được bản cài theo cách <gốc>/releases/<bản> với liên kết <gốc>/current (bản đang chạy: ${s(d['checkout'])}). Xem docs/operate/upgrade.md.`,
  'upgrade/same-version': (d) => `Bản ${s(d['release'])} đã được cài. Không có gì để nâng cấp.`,
  'upgrade/data-inside': (d) =>
    `Dữ liệu nằm trong chính thư mục của bản đang chạy (${s(d['path'])}) nên sẽ không theo sang bản mới. Hãy chuyển ra ngoài và đặt OCOP_DATA hoặc OCOP_FILES.`,
  'upgrade/server-running': (d) =>
    `Máy chủ OpenOCOP đang chạy${d['address'] ? ` (${s(d['address'])})` : ''}. Hãy dừng máy chủ rồi nâng cấp.`,
  'upgrade/dump-refused': (d) => `Không sao lưu được trước khi nâng cấp, nên chưa thay đổi gì: ${s(d['reason'])}`,
  'upgrade/went-back': (d) =>
    `Nâng cấp không thành công ở bước ${steps[s(d['step'])] ?? s(d['step'])}; đã trở lại bản cũ với đầy đủ dữ liệu. Bản sao lưu: ${s(d['dump'])}. Chi tiết: ${s(d['output'])}`,
  'upgrade/not-gone-back': (d) =>
    `Nâng cấp không thành công ở bước ${steps[s(d['step'])] ?? s(d['step'])} và CHƯA trở lại được bản cũ (${s(d['reason'])}). Đừng khởi động máy chủ. Dữ liệu còn nguyên trong ${s(d['dump'])}; hãy làm theo docs/operate/restore.md. Chi tiết: ${s(d['output'])}`,
};

/** Lời của `ocop doctor`: thấy gì (what) và cần làm gì (todo; để trống khi không cần). */
export const doctor: DoctorSentences = {
  'program/version': {
    what: (d) => `OpenOCOP phiên bản ${s(d['version'])}`,
    todo: () => '',
  },
  'machine/node': {
    what: (d) => `Node ${s(d['version'])}`,
    todo: () => `Hãy cài Node ${node} (nên dùng 24 LTS).`,
  },
  'machine/memory': {
    what: (d) => `Bộ nhớ dùng được: ${s(d['megabytes'])} MB`,
    todo: () => 'Nên có từ 1 GB bộ nhớ trở lên.',
  },
  'machine/libc': {
    what: (d) => `Thư viện C: ${s(d['libc'])}`,
    todo: () => 'PostgreSQL đi kèm không chạy với musl (Alpine). Hãy dùng Debian hoặc đặt DATABASE_URL.',
  },
  'machine/language-data': {
    what: () => 'Dữ liệu tiếng Việt và múi giờ Việt Nam trong Node',
    todo: () => 'Bản Node này thiếu dữ liệu ngôn ngữ (small-icu). Hãy cài bản Node đầy đủ.',
  },
  'clock/zone': {
    what: (d) => `Múi giờ của máy: ${s(d['zone'])}; OpenOCOP luôn tính ngày theo giờ Việt Nam`,
    todo: () => '',
  },
  'clock/against-build': {
    what: (d) => `Đồng hồ của máy (${s(d['now'])}) so với ngày dựng phần mềm (${s(d['builtAt'])})`,
    todo: () => 'Đồng hồ của máy bị chậm. Hãy bật đồng bộ giờ (systemd-timesyncd hoặc chrony).',
  },
  'clock/against-database': {
    what: (d) => `Đồng hồ lệch so với máy cơ sở dữ liệu: ${s(d['seconds'])} giây`,
    todo: () => 'Hãy bật đồng bộ giờ trên cả hai máy.',
  },
  'clock/against-records': {
    what: (d) => `Việc ghi sau cùng: ${s(d['latest'])}; bây giờ: ${s(d['now'])}`,
    todo: () => 'Đồng hồ của máy chậm hơn việc đã ghi. Hãy chỉnh giờ trước khi làm tiếp.',
  },
  'database/none-yet': {
    what: (d) => `Chưa có dữ liệu; lần khởi động đầu sẽ tạo ở ${s(d['directory'])}`,
    todo: () => 'Chạy `npm start`.',
  },
  'database/unreachable': {
    what: (d) => `Không mở được cơ sở dữ liệu: ${s(d['reason'])}`,
    todo: () => 'Hãy xem máy chủ cơ sở dữ liệu có chạy không và DATABASE_URL có đúng không.',
  },
  'database/version': {
    what: (d) => `PostgreSQL ${s(d['version'])}`,
    todo: () => 'OpenOCOP dùng PostgreSQL 15 đến 18. Hãy chuyển sang một trong các bản đó.',
  },
  'database/encoding': {
    what: (d) => `Bảng mã của cơ sở dữ liệu: ${s(d['encoding'])}`,
    todo: () => 'Hãy tạo lại cơ sở dữ liệu với ENCODING UTF8 rồi khôi phục từ bản sao lưu.',
  },
  'database/migrations': {
    what: (d) =>
      `Cấu trúc dữ liệu: ${count(d['pending'])} bước chưa chạy, ${count(d['unknown'])} bước phần mềm này không biết`,
    todo: (d) =>
      count(d['unknown']) > 0
        ? 'Dữ liệu thuộc một bản mới hơn phần mềm này. Hãy dùng bản mới hơn.'
        : 'Chạy `ocop migrate`, hoặc khởi động máy chủ.',
  },
  'database/trigram': {
    what: (d) => `Phần mở rộng pg_trgm (tìm gần đúng): ${trigram[s(d['state'])] ?? s(d['state'])}`,
    todo: (d) =>
      d['state'] === 'available'
        ? 'Sẽ được bật khi chạy `ocop migrate`.'
        : 'Hãy cài gói postgresql-contrib của bản phân phối.',
  },
  'database/vietnamese-order': {
    what: () => 'Thứ tự chữ tiếng Việt (ICU) trong PostgreSQL',
    todo: () => 'Máy chủ PostgreSQL này dựng không có ICU. Hãy dùng bản của Debian.',
  },
  'database/durability': {
    what: (d) => `Ghi bền vững: ${count(d['off']) === 0 ? 'đủ' : `đang tắt ${list(d['off'])}`}`,
    todo: () => 'Bật lại các mục này trong postgresql.conf: nếu không, mất điện là mất hồ sơ đã báo là lưu xong.',
  },
  'database/checksums': {
    what: () => 'Mã kiểm tra trang dữ liệu (data checksums)',
    todo: () => 'Nên bật bằng `pg_checksums --enable` khi máy chủ dừng, để phát hiện đĩa hỏng.',
  },
  'database/superuser': {
    what: (d) => `Tài khoản cơ sở dữ liệu: ${s(d['role'])}`,
    todo: () => 'OpenOCOP không cần quyền superuser. Hãy dùng tài khoản chỉ sở hữu cơ sở dữ liệu này.',
  },
  'database/embedded': {
    what: (d) => `Đang dùng PostgreSQL ${s(d['version'])} đi kèm, dữ liệu ở ${s(d['directory'])}`,
    todo: () =>
      'Bản đi kèm dành cho dùng thử, tập huấn và cơ quan nhỏ. Khi triển khai cho tỉnh, hãy dùng PostgreSQL của Debian (docs/operate/postgresql.md).',
  },
  'database/embedded-account': {
    what: (d) => `Cơ sở dữ liệu chạy bằng tài khoản dùng chung "${s(d['account'])}"`,
    todo: () => 'Hãy tạo tài khoản riêng và đặt OCOP_PG_USER, hoặc chạy OpenOCOP bằng tài khoản thường.',
  },
  'disk/space': {
    what: (d) => `Đĩa chứa ${s(d['path'])}: còn trống ${s(d['freePercent'])} % (${s(d['freeMegabytes'])} MB)`,
    todo: () => 'Hãy dọn đĩa: dưới 10 % không nhận tệp và xuất bảng, dưới 5 % chỉ còn xem.',
  },
  'disk/inodes': {
    what: (d) => `Đĩa chứa ${s(d['path'])}: còn ${s(d['freePercent'])} % số tệp được phép tạo`,
    todo: () => 'Hãy xoá bớt các tệp nhỏ trên đĩa này.',
  },
  'files/writable': {
    what: (d) => `Thư mục tệp đính kèm: ${s(d['path'])}${d['reason'] ? ` (${s(d['reason'])})` : ''}`,
    todo: () => 'Hãy cấp quyền ghi cho tài khoản chạy OpenOCOP, hoặc đặt OCOP_FILES sang thư mục khác.',
  },
  'fonts/present': {
    what: (d) => `Phông chữ Be Vietnam Pro${count(d['missing']) > 0 ? `: thiếu ${list(d['missing'])}` : ''}`,
    todo: () => 'Hãy dựng lại (`npm run build`) hoặc cài lại gói.',
  },
  'build/present': {
    what: (d) => `Bản dựng${count(d['missing']) > 0 ? `: thiếu ${list(d['missing'])}` : ''}`,
    todo: () => 'Hãy dựng lại (`npm run build`) hoặc cài lại gói.',
  },
  'bundle/files': {
    what: (d) =>
      `Gói cài đặt: đã đối chiếu ${s(d['checked'])} tệp${count(d['wrong']) > 0 ? `, sai: ${list(d['wrong'])}` : ''}`,
    todo: () => 'Tệp của chương trình đã bị thay đổi. Hãy giải nén lại gói.',
  },
  'tools/optional': {
    what: (d) => `Công cụ tuỳ chọn ${s(d['tool'])}: ${d['path'] ? s(d['path']) : 'không có'}`,
    todo: () => '',
  },
  'settings/fault': {
    what: (d) => s(d['sentence']),
    todo: (d) => `Hãy sửa ${s(d['variable'])}.`,
  },
  'settings/mail': {
    what: () => 'Chưa cấu hình gửi thư; thư được ghi vào thư mục mail',
    todo: () => 'Đặt OCOP_SMTP_URL để gửi thư thật; nếu không, mời và cấp lại mật khẩu bằng phiếu in.',
  },
  'opening/origin': {
    what: (d) => `Địa chỉ công khai: ${list(d['origins']) || 'chưa đặt'}`,
    todo: () => 'Đặt OCOP_ORIGIN là địa chỉ https mà người dân mở (proxy.md).',
  },
  'opening/dump': {
    what: (d) =>
      `Sao lưu đêm: ${d['to'] === null ? 'chưa đặt nơi chép tới' : `tới ${s(d['to'])}`}, ${d['encrypted'] ? 'có mã hóa' : 'không mã hóa'}, bản mới nhất trong ${s(d['folder'])}: ${d['hours'] === null ? 'chưa có' : `${s(d['hours'])} giờ trước`}`,
    todo: () => 'Đặt DUMP_TO, DUMP_RECIPIENTS, bật openocop-dump.timer, chạy thử một lần (dump.md).',
  },
  'opening/administrators': {
    what: (d) =>
      `Người quản trị hệ thống: ${s(d['administrators'])}, trong đó ${s(d['withoutFactor'])} chưa có lớp xác thực thứ hai`,
    todo: () =>
      'Cần ít nhất hai người, mỗi người có lớp xác thực thứ hai: `ocop user add … --role platform-admin --unit all`.',
  },
  'opening/officers': {
    what: (d) => `Cán bộ cấp tỉnh đã có tài khoản: ${s(d['officers'])}`,
    todo: () => 'Mở tài khoản cho cán bộ đầu mối của tỉnh: `ocop user add … --role province-officer --unit MÃ_TỈNH`.',
  },
  'opening/boundaries': {
    what: (d) => `Tỉnh chưa có ranh giới xã để vẽ bản đồ: ${list(d['missing']) || 'không'}`,
    todo: () => 'Đưa ranh giới vào (maps.md); chưa có thì trang bản đồ vẽ bằng ô.',
  },
  'opening/receivers': {
    what: (d) => `Nơi nhận thay đổi không nhận được tin: ${s(d['failing'])}`,
    todo: () => 'Mở /quan-tri/noi-nhan-thay-doi: xem vì sao, rồi gửi lại hoặc bỏ (webhooks.md).',
  },
  'settings/signature-roots': {
    what: (d) =>
      list(d['names']) === ''
        ? 'Chưa tin cậy tổ chức nào để xác minh người ký số trên PDF'
        : list(d['ended']) !== ''
          ? `Chứng thư gốc dùng xác minh chữ ký số đã hết hạn: ${list(d['ended'])}`
          : `Chứng thư gốc dùng xác minh chữ ký số: ${list(d['names'])}; hết hạn sớm nhất ngày ${s(d['until'])}`,
    todo: (d) =>
      list(d['names']) === ''
        ? 'Mọi chữ ký số sẽ ghi "còn nguyên vẹn, chưa xác minh được người ký". Muốn xác minh, đặt các chứng thư gốc (PEM) mà cơ quan tin cậy vào một thư mục và chỉ OCOP_SIGNATURE_ROOTS tới thư mục đó.'
        : 'Chữ ký ký hôm nay không xác minh được bằng chứng thư gốc đã hết hạn. Hãy thêm chứng thư gốc mới vào thư mục của OCOP_SIGNATURE_ROOTS.',
  },
};
