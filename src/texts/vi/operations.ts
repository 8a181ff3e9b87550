// Vận hành: câu từ chối của cơ sở dữ liệu đi kèm.

import type { EmbeddedRefusals } from '#platform/database/embedded/problems.ts';
import type { TransferRefusals } from '#platform/database/transfer/problems.ts';

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
