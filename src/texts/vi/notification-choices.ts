// Cài đặt thông báo: nhận việc gì qua thư, thư tổng hợp, giờ yên lặng.

const hour = (n: number): string => `${n} giờ`;

export const notificationChoices = {
  link: 'Cài đặt thông báo',
  title: 'Cài đặt thông báo',
  heading: 'Tôi muốn được báo thế nào?',
  summary: 'Chọn cách báo cho từng nhóm việc, thư tổng hợp và giờ không gửi thư.',
  groupFilter: 'Nhóm việc',
  everyGroup: 'Tất cả nhóm',
  groups: {
    term: {
      name: 'Việc có hạn',
      about: 'Nhiệm vụ, hồ sơ chờ xử lý hoặc bổ sung, khắc phục, báo cáo sản lượng, giấy chứng nhận sắp hết hạn.',
    },
    decision: {
      name: 'Quyết định, kết quả',
      about: 'Kết quả đánh giá, thu hồi, trả lời kiến nghị, kết luận kiểm tra, việc người khác làm thay bạn.',
    },
    duty: {
      name: 'Hội đồng, kiểm tra',
      about:
        'Phiên họp, phiếu chấm, Tổ tư vấn, đoàn kiểm tra, thông báo kiểm tra; với người quản trị: nơi nhận thay đổi bị hỏng.',
    },
    progress: {
      name: 'Tiến trình, trao đổi',
      about: 'Hồ sơ đi đến đâu, trao đổi trong hồ sơ, lời mời cùng làm hồ sơ.',
    },
    market: { name: 'Thị trường, ý tưởng', about: 'Hội chợ, khách mua, ý tưởng sản phẩm.' },
  },
  ways: { mail: 'Trong hệ thống và qua thư', house: 'Chỉ trong hệ thống', off: 'Không báo' },
  whyMandatory: {
    term: 'Luôn báo trong hệ thống: không biết hạn thì mất quyền hoặc trễ việc.',
    decision: 'Luôn báo trong hệ thống: người có quyền, nghĩa vụ liên quan phải biết điều đã quyết định.',
    duty: 'Luôn báo trong hệ thống: nhiệm vụ được phân công thì phải biết.',
  },
  waysTitle: 'Báo việc gì, bằng cách nào',
  digestTitle: 'Thư tổng hợp',
  digestLead:
    'Một thư gom việc mới và việc sắp đến hạn, gấp nhất trước. Mỗi việc chỉ nhắc một lần; không có gì mới thì không gửi. Chọn thư tổng hợp thì không còn thư riêng cho từng việc.',
  digestLabel: 'Nhận thư tổng hợp',
  digests: { none: 'Không, gửi thư ngay từng việc', daily: 'Hằng ngày', weekly: 'Thứ Hai hằng tuần' },
  digestHour: 'Gửi từ lúc',
  quietTitle: 'Giờ yên lặng',
  quietLead: 'Trong giờ này không gửi thư; hết giờ thì gửi. Trong hệ thống vẫn báo ngay.',
  quietFrom: 'Từ lúc',
  quietUntil: 'Đến lúc',
  noHour: 'Không đặt',
  hour,
  save: 'Lưu cài đặt',
  cancel: 'Bỏ, quay lại',
  saved: 'Đã lưu cài đặt thông báo.',
  mail: {
    reaches: null,
    'no-address':
      'Tài khoản của bạn chưa có địa chỉ thư điện tử, nên chưa nhận được thư nào. Nhờ người quản lý tài khoản ghi địa chỉ.',
    'not-sent': 'Hệ thống này chưa gửi thư ra ngoài. Cài đặt được giữ lại và dùng khi hệ thống gửi được thư.',
  },
  digest: {
    counts: {
      late: (n: number) => `${n} quá hạn`,
      today: (n: number) => `${n} hôm nay`,
      week: (n: number) => `${n} trong 7 ngày tới`,
      later: (n: number) => `${n} về sau`,
    },
    subject: (counts: readonly string[], fresh: number, day: string) =>
      `OCOP: ${[...counts, ...(fresh === 0 ? [] : [`${fresh} tin mới`])].join(', ')} (${day})`,
    fresh: (group: string) => `Mới: ${group}`,
    more: (n: number) => `Còn ${n} việc nữa trong hệ thống; thư sau sẽ nhắc tiếp.`,
    settings: (address: string) => `Đổi giờ gửi hoặc thôi nhận thư tổng hợp: ${address}`,
    ending: 'Thư này do hệ thống gửi, không cần trả lời. Mở đường dẫn và đăng nhập để xem.',
  },
};

export const notificationChoiceProblems = {
  'notifications/cannot-turn-off': () =>
    'Không tắt được nhóm này trong hệ thống, vì việc có hạn, quyết định và nhiệm vụ thì người liên quan phải biết. Chọn "Chỉ trong hệ thống" nếu không muốn nhận thư.',
  'notifications/quiet-needs-both': () =>
    'Giờ yên lặng cần cả lúc bắt đầu và lúc kết thúc. Chọn nốt ô này, hoặc bỏ cả hai.',
  'notifications/quiet-all-day': () =>
    'Giờ bắt đầu và giờ kết thúc trùng nhau thì không rõ yên lặng lúc nào. Chọn hai giờ khác nhau.',
  'notifications/digest-in-quiet': () =>
    'Giờ gửi thư tổng hợp nằm trong giờ yên lặng, nên thư không gửi được lúc ấy. Chọn giờ gửi khác hoặc đổi giờ yên lặng.',
  'notifications/no-digest-due': () => 'Chưa đến lúc gửi thư tổng hợp, hoặc không có gì mới để gửi.',
  'notifications/feed-gone': () => 'Không có địa chỉ lịch nào đang dùng, nên không có gì để hủy.',
};
