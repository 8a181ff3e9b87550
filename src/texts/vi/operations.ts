// Vận hành: câu từ chối của cơ sở dữ liệu đi kèm.

import type { EmbeddedRefusals } from '#platform/database/embedded/problems.ts';

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
