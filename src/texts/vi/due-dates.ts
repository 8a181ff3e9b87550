// Lịch và hạn của tôi: việc đến hạn, ngày phải có mặt, theo danh sách, theo tháng và qua lịch trên điện thoại.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';

interface Dated {
  readonly day: LocalDate;
  readonly until: LocalDate;
  readonly at: string | null;
}

const dayOf = ({ day, until, at }: Dated): string =>
  until !== day
    ? `Từ ngày ${formatVietnamese(day)} đến ngày ${formatVietnamese(until)}`
    : at === null
      ? formatVietnamese(day)
      : `${at} ngày ${formatVietnamese(day)}`;

export const dueDates = {
  title: 'Lịch và hạn của tôi',
  heading: 'Sắp tới tôi có hạn gì, phải có mặt ở đâu?',
  headingUnit: 'Sắp tới ở xã, phường này có hạn gì, việc gì?',
  whose: 'Lịch của',
  mine: 'Của tôi',
  showUnit: 'Xem lịch',
  summary: (late: number, today: number, week: number) =>
    `${late} việc quá hạn, ${today} việc hôm nay, ${week} việc trong 7 ngày tới.`,
  summaryMonth: (n: number, month: number, year: number) => `${n} việc trong tháng ${month}/${year}.`,
  dayOf,
  views: { label: 'Cách xem', list: 'Danh sách', month: 'Theo tháng' },
  filter: 'Loại việc',
  all: 'Tất cả',
  kinds: {
    task: 'Hạn nhiệm vụ',
    dossier: 'Hạn xử lý hồ sơ',
    supplement: 'Hạn bổ sung hồ sơ',
    correction: 'Hạn khắc phục sau kiểm tra',
    output: 'Hạn báo cáo sản lượng',
    certificate: 'Giấy chứng nhận hết hạn',
    visit: 'Kiểm tra, giám sát',
    session: 'Phiên họp Hội đồng',
    event: 'Hội chợ, xúc tiến thương mại',
  },
  kindsShort: {
    task: 'Nhiệm vụ',
    dossier: 'Hồ sơ',
    supplement: 'Bổ sung hồ sơ',
    correction: 'Khắc phục',
    output: 'Báo cáo sản lượng',
    certificate: 'Giấy chứng nhận',
    visit: 'Kiểm tra',
    session: 'Phiên họp',
    event: 'Hội chợ',
  },
  urgencies: { late: 'Quá hạn', today: 'Hôm nay', week: 'Trong 7 ngày tới', later: 'Sau đó' },
  columns: { day: 'Ngày', what: 'Việc', place: 'Nơi' },
  caption: (title: string) => `${title}, việc gấp nhất trước`,
  none: 'Không có hạn nào sắp tới.',
  noneText: 'Nhiệm vụ, hồ sơ, phiên họp, đợt kiểm tra, hội chợ và giấy chứng nhận sắp hết hạn sẽ hiện ở đây.',
  noneOfKind: 'Không có việc nào thuộc loại này.',
  noneOfMonth: 'Tháng này không có hạn nào.',
  horizon: 'Danh sách gồm việc quá hạn trong một năm qua và việc trong 90 ngày tới. Xa hơn thì xem theo tháng.',
  feed: {
    title: 'Xem trên điện thoại, thư điện tử',
    lead: 'Tạo một địa chỉ riêng rồi dán vào ứng dụng lịch, mục "Thêm lịch từ địa chỉ". Lịch tự cập nhật; quyền của bạn thay đổi thì lịch thay đổi theo.',
    warning:
      'Ai có địa chỉ này đều đọc được lịch mà không cần đăng nhập. Lịch chỉ ghi loại việc, số văn bản, tên sản phẩm; không ghi tên người. Lộ địa chỉ thì tạo địa chỉ mới: địa chỉ cũ hết dùng ngay.',
    label: 'Địa chỉ lịch riêng của bạn',
    make: 'Tạo địa chỉ lịch',
    renew: 'Tạo địa chỉ mới',
    revoke: 'Hủy địa chỉ',
    made: 'Đã tạo địa chỉ lịch. Địa chỉ cũ, nếu có, không dùng được nữa.',
    revoked: 'Đã hủy địa chỉ lịch. Không ai đọc được lịch qua địa chỉ ấy nữa.',
    name: 'OCOP: lịch và hạn',
    open: 'Bấm đường dẫn và đăng nhập để xem.',
  },
};
