// Điểm bán: mọi câu trên trang của một điểm.

import { formatVnd } from '#kernel/money.ts';

export const pointView = {
  acts: 'Việc có thể làm',
  foundTitle: (day: string): string => `Lượt đến ngày ${day} chưa được ghi lên kệ`,
  foundThere: (prices: number, gone: number, unclear: number): string =>
    prices + gone + unclear === 0
      ? 'Người đi ghi kệ hàng còn đúng như danh sách.'
      : `Người đi ghi: ${[
          ...(prices > 0 ? [`${prices} giá đã đổi`] : []),
          ...(gone > 0 ? [`${gone} sản phẩm không còn`] : []),
          ...(unclear > 0 ? [`${unclear} điều cần đọc lại`] : []),
        ].join(', ')}.`,
  foundClosed: 'Lúc đến, điểm đang đóng cửa.',
  foundAct: 'Xem rồi ghi lên kệ',
  shelfAct: 'Ghi sản phẩm trên kệ',
  salesAct: 'Báo doanh thu',
  labelsAct: 'In nhãn kệ',
  priceListAct: 'In bảng giá của kệ',
  logAct: 'Ghi nhanh lượt đến',
  planAct: 'Hẹn lượt đến, mang theo điện thoại',
  photosAct: 'Thêm, bỏ ảnh',
  publicAct: 'Xem trang công khai',
  closedTitle: 'Điểm bán đã đóng',
  pausedTitle: 'Điểm bán đang tạm dừng',
  since: (day: string, reason: string): string => `Từ ${day}. ${reason}`,
  place: 'Địa chỉ',
  unit: 'Xã, tỉnh',
  position: 'Tọa độ',
  link: 'Trang bán hàng',
  operator: 'Vận hành',
  notInPublic: '(giống tên cá nhân: trang công khai không nêu)',
  hours: 'Giờ mở cửa',
  openedOn: 'Ngày mở',
  note: 'Ghi chú nội bộ',
  health: 'Điểm này ra sao',
  healthLead: 'Dấu hiệu để hỗ trợ, không phải điểm số.',
  months: 'Hoạt động được',
  monthsValue: (n: number): string => (n === 0 ? 'dưới 1 tháng' : `${n} tháng`),
  ocop: 'Sản phẩm OCOP còn hiệu lực trên kệ',
  ocopValue: (fitting: number, lines: number, percent: number): string =>
    `${fitting} trên ${lines} dòng (${percent} %)`,
  noShelf: 'chưa ghi kệ hàng',
  unfit: 'Không còn phù hợp',
  unfitValue: (n: number): string => (n === 0 ? 'không có' : `${n} dòng`),
  stale: 'Lâu chưa xem lại',
  staleValue: (n: number, days: number): string => (n === 0 ? 'không có' : `${n} dòng quá ${days} ngày`),
  lastSales: 'Doanh thu báo gần nhất',
  noSales: 'chưa ai báo',
  sinceSupport: 'Sau khoản hỗ trợ gần nhất',
  sinceState: {
    open: (months: string, _day: string): string => `vẫn mở, được ${months}`,
    paused: (_months: string, day: string): string => `đang tạm dừng từ ${day}`,
    closed: (months: string, day: string): string => `đã đóng ngày ${day}, sau ${months}`,
  },
  closedBeforeSupport: (closed: string, given: string): string =>
    `điểm đóng ngày ${closed}, trước ngày hỗ trợ ${given}: cần xem lại`,
  support: 'Hỗ trợ đã nhận',
  supportAct: 'Ghi khoản hỗ trợ',
  supportNone: 'Chưa ghi khoản hỗ trợ nào cho điểm này.',
  supportNoOperator:
    'Chưa có khoản nào. Khoản hỗ trợ ghi cho chủ thể vận hành; điểm này chưa chọn chủ thể trong danh mục.',
  supportSum: ({ count, totalVnd, unknown }: Readonly<Record<'count' | 'totalVnd' | 'unknown', number>>): string =>
    `${[
      `${count} khoản`,
      ...(count > unknown ? [formatVnd(totalVnd)] : []),
      ...(unknown > 0 ? [`${unknown} khoản chưa rõ kinh phí`] : []),
    ].join(', ')}.`,
  lastVisit: 'Lượt đến gần nhất',
  noVisit: 'chưa có',
  shelf: 'Trên kệ',
  shelfEmptyTitle: 'Chưa ghi sản phẩm nào trên kệ.',
  shelfEmptyText: 'Ghi sản phẩm, giá để người mua tìm thấy điểm này.',
  shelfClosed: 'Điểm đã đóng nên kệ hàng không còn được theo dõi.',
  columns: {
    product: 'Sản phẩm',
    price: 'Giá bán',
    stars: 'Sao ghi trên bao bì',
    seen: 'Thấy ngày',
    judged: 'Tình trạng',
  },
  perUnit: (price: string, unit: string): string => (unit === '' ? price : `${price} một ${unit}`),
  noPrice: 'chưa ghi giá',
  byOperator: 'đơn vị vận hành ghi',
  byOffice: 'cán bộ ghi',
  fits: (stars: number | null): string => (stars === null ? 'Còn hiệu lực' : `Còn hiệu lực, ${stars} sao`),
  starsShown: (stars: number | null): string => (stars === null ? '–' : `${stars} sao`),
  unfitHeading: 'Sản phẩm không còn phù hợp',
  unfitLead:
    'Các dòng này không hiện trên trang công khai. Báo cho đơn vị vận hành và chủ thể, hoặc mở vụ việc kiểm tra.',
  unfitProducer: 'Sản phẩm cần cất khỏi kệ',
  unfitProducerText: 'Các dòng này không còn được giới thiệu là sản phẩm OCOP. Cất khỏi kệ rồi ghi lại kệ hàng.',
  putAway: (day: string, gone: boolean): string =>
    gone
      ? `chủ điểm báo đã cất ngày ${day}, chờ cán bộ xem lại`
      : `chủ điểm báo đã sửa ngày ${day}, chờ cán bộ xem lại`,
  putAwayLead:
    'Dòng chủ điểm báo đã cất hoặc đã sửa còn ở đây đến khi cán bộ đến xem: ghi nhanh lượt đến, hoặc ghi ở trang kệ hàng.',
  takenOff: 'Đã cất khỏi kệ',
  takenOffOne: (item: string, byOperator: boolean): string =>
    `${item}: ${byOperator ? 'chủ điểm báo đã cất' : 'cán bộ xác nhận không còn'}`,
  sendNotice: 'Báo cất khỏi kệ',
  startCase: 'Mở vụ việc',
  noticeDone: (told: number): string =>
    told === 0
      ? 'Đã ghi. Chưa ai ở đó có tài khoản, hãy báo trực tiếp hoặc bằng văn bản.'
      : `Đã báo cho ${told} người có tài khoản.`,
  caseDone: 'Đã mở vụ việc.',
  noticeWords: (item: string, point: string, fault: string, seenOn: string): string =>
    `Ngày ${seenOn}, trên kệ của ${point} có ${item}: ${fault.toLowerCase()}. Đề nghị cất khỏi nơi giới thiệu sản phẩm OCOP và báo lại khi đã làm.`,
  /** Sản phẩm còn hiệu lực, chỉ số sao in trên bao bì là sai. */
  labelWords: (item: string, point: string, fault: string, seenOn: string): string =>
    `Ngày ${seenOn}, trên kệ của ${point} có ${item}: ${fault.toLowerCase()}. Đề nghị sửa nhãn, bao bì cho đúng hạng sao được công nhận và báo lại khi đã làm; trước đó cất bao bì in sai.`,
  caseWords: (item: string, point: string, fault: string, seenOn: string): string =>
    `Ngày ${seenOn}, trên kệ của điểm bán ${point} có ${item}: ${fault.toLowerCase()}.`,
  noticesTitle: 'Đã báo, đã mở vụ việc',
  notice: (item: string, told: number): string =>
    told === 0 ? `Ghi cần báo về ${item}` : `Báo về ${item} cho ${told} người có tài khoản`,
  case: (item: string): string => `Mở vụ việc về ${item}`,
  caseLink: 'Xem vụ việc',
  sales: 'Doanh thu theo tháng',
  salesNone: 'Chưa ai báo doanh thu của điểm này.',
  salesColumns: { month: 'Tháng', all: 'Tổng', ocop: 'OCOP', customers: 'Lượt khách', by: 'Ai báo' },
  salesUnknown: 'chưa báo',
  salesBy: (name: string, byOperator: boolean, day: string): string =>
    `${name}${byOperator ? ' (đơn vị vận hành)' : ' (cán bộ ghi hộ)'}, ${day}`,
  doubtKept: 'đã xác nhận số khác thường',
  criteria: 'Đối chiếu tiêu chí',
  criteriaLead: (checklist: string): string =>
    `Bộ câu hỏi ${checklist}: theo nguồn thứ cấp, chưa đối chiếu văn bản ký; chưa có mức diện tích, nhân lực tối thiểu.`,
  criteriaNone: 'Chưa có lượt nào đối chiếu bằng bộ câu hỏi. Hẹn một lượt đến để làm.',
  criteriaOn: (day: string): string => `Theo lượt ngày ${day}`,
  criteriaMet: (met: number, all: number): string => `${met} trên ${all} câu đã trả lời là đạt`,
  unmet: 'chưa đạt',
  formLink: 'Xem phiếu',
  visits: 'Các lượt đến',
  visitsNone: 'Chưa có lượt nào.',
  history: 'Mở, tạm dừng, đóng',
  opened: 'Mở điểm bán',
  turned: { open: 'Mở lại', paused: 'Tạm dừng', closed: 'Đóng' },
  photos: 'Ảnh',
  photo: (n: number): string => `Ảnh ${n} của điểm bán`,
};
