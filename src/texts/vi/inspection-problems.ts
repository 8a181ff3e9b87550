// Kiểm tra, giám sát: câu từ chối.

type Details = Readonly<Record<string, unknown>>;

const dayWords = (day: unknown): string => String(day).split('-').reverse().join('/');

export const visitStateWords = {
  planned: 'Đã lên lịch',
  notified: 'Đã thông báo',
  'on-site': 'Đang ở cơ sở',
  recorded: 'Đã ghi kết quả',
  closed: 'Đã khép',
  cancelled: 'Đã hủy',
};

const caseStateWords = {
  open: 'Chờ xem xét',
  visit: 'Đã đưa vào kiểm tra',
  'handed-over': 'Đã chuyển cơ quan khác',
  closed: 'Đã kết thúc',
};

export const inspectionProblems = {
  'inspections/not-in-this-state': (d: Details) =>
    `Lượt này đang ở tình trạng “${visitStateWords[String(d['state']) as keyof typeof visitStateWords] ?? ''}” nên không làm được việc vừa chọn, chưa ghi gì. Hãy mở lại trang của lượt để xem việc làm được.`,
  'inspections/no-team': () => 'Chưa có ai trong đoàn. Hãy ghi ít nhất một người và chọn người đó làm trưởng đoàn.',
  'inspections/one-head': () => 'Đoàn phải có đúng một trưởng đoàn. Hãy chọn một người trong danh sách.',
  'inspections/member-twice': () => 'Có người được ghi hai lần trong đoàn. Hãy bỏ một dòng.',
  'inspections/inspection-without-decision': () =>
    'Lượt kiểm tra phải nêu quyết định của cơ quan có thẩm quyền (Điều 9 khoản 4): số, ngày, cơ quan ban hành. Nếu chỉ đến hướng dẫn hoặc giám sát thì chọn đúng loại, không cần quyết định.',
  'inspections/visited-lately': (d: Details) =>
    `Chủ thể này đã được hoặc sắp được kiểm tra ngày ${dayWords(d['on'])} (${String(d['by'])}). Để không gây cản trở sản xuất, kinh doanh (Điều 9 khoản 2 điểm b), hãy ghi vì sao vẫn phải kiểm tra, hoặc chọn ngày khác.`,
  'inspections/no-province': () =>
    'Tài khoản này không gắn với tỉnh nào nên không lập được kế hoạch, cuộc kiểm tra. Hãy dùng tài khoản cán bộ của tỉnh.',
  'inspections/no-such-member': () =>
    'Không có tài khoản cán bộ nào như vậy trong tỉnh. Hãy chọn lại trong danh sách, hoặc chỉ ghi tên và cơ quan.',
  'inspections/agency-needed': () => 'Chưa rõ người này của cơ quan nào. Hãy ghi tên cơ quan.',
  'inspections/paper-in-future': () => 'Ngày này ở sau hôm nay. Hãy ghi ngày trên văn bản đã ký.',
  'inspections/plan-approved-already': () =>
    'Kế hoạch đã có văn bản phê duyệt nên không ghi thêm. Hãy mở lại trang kế hoạch.',
  'inspections/plan-not-approved': () =>
    'Kế hoạch chưa được phê duyệt nên chưa lập được cuộc kiểm tra theo nó. Hãy ghi số văn bản phê duyệt trước.',
  'inspections/nothing-chosen': () => 'Chưa đánh dấu sản phẩm nào. Hãy đánh dấu ít nhất một dòng.',
  'inspections/nothing-proposed-among': () =>
    'Sản phẩm đã đánh dấu không (hoặc không còn) được gợi ý. Muốn đưa vào kế hoạch thì mở “Chọn, bỏ” ở dòng của sản phẩm và ghi lý do.',
  'inspections/in-plan-already': () =>
    'Các sản phẩm đã đánh dấu đều có trong kế hoạch rồi, không phải làm gì thêm. Hãy đánh dấu sản phẩm khác.',
  'inspections/why-taken-out': () =>
    'Sản phẩm này nằm trong kế hoạch đã phê duyệt. Đưa ra là điều chỉnh kế hoạch: hãy ghi vì sao.',
  'inspections/amends-no-draft': () =>
    'Kế hoạch còn là dự thảo nên chưa có gì để điều chỉnh. Hãy sửa danh sách rồi ghi văn bản phê duyệt.',
  'inspections/nothing-to-amend': () =>
    'Từ khi phê duyệt chưa có sản phẩm nào được thêm vào hoặc đưa ra mà thiếu văn bản, nên không ghi gì. Hãy mở lại trang kế hoạch.',
  'inspections/amended-before-approval': (d: Details) =>
    `Ngày này ở trước ngày phê duyệt kế hoạch (${dayWords(d['day'])}). Văn bản điều chỉnh không thể có trước; hãy xem lại ngày.`,
  'inspections/outside-plan-year': (d: Details) =>
    `Kế hoạch này của năm ${String(d['year'])}. Hãy chọn ngày trong năm ${String(d['year'])}, hoặc lập cuộc từ kế hoạch của năm khác; gấp thì lập kiểm tra đột xuất, có lý do.`,
  'inspections/why-though-low': () => 'Danh sách không gợi ý sản phẩm này. Hãy ghi vì sao vẫn chọn.',
  'inspections/why-left-out': () => 'Danh sách gợi ý kiểm tra sản phẩm này. Hãy ghi vì sao không chọn.',
  'inspections/ends-before-start': () => 'Ngày cuối ở trước ngày đầu. Hãy sửa một trong hai.',
  'inspections/no-decider-that-day': () =>
    'Ngày ấy chưa có văn bản nói ai quyết định kiểm tra, hoặc cơ quan này không có thẩm quyền (Điều 9 khoản 4). Hãy xem lại ngày và cơ quan.',
  'inspections/unscheduled-needs-reason': () =>
    'Kiểm tra đột xuất phải nêu lý do. Hãy ghi điều gì khiến phải kiểm tra ngoài kế hoạch.',
  'inspections/half-a-position': () => 'Tọa độ cần cả vĩ độ và kinh độ. Hãy ghi nốt, hoặc bỏ trống cả hai.',
  'inspections/no-such-producer': () =>
    'Không có chủ thể nào như vậy trong phạm vi của bạn. Hãy tìm theo tên rồi chọn trong danh sách.',
  'inspections/not-its-product': () => 'Có sản phẩm không thuộc chủ thể này. Hãy chọn lại trong danh sách sản phẩm.',
  'inspections/ministry-needs-reason': () =>
    'Bộ kiểm tra sản phẩm 5 sao; sản phẩm 3, 4 sao chỉ khi cần thiết (Điều 9 khoản 4 điểm b). Cuộc kiểm tra này chưa nêu vì sao cần. Hãy chọn sản phẩm 5 sao, hoặc lập cuộc kiểm tra có nêu lý do.',
  'inspections/logged-late': (d: Details) =>
    `Lượt này đã qua ${d['days']} ngày, ghi muộn hơn ${d['most']} ngày. Hãy xem lại ngày, hoặc ghi vì sao bây giờ mới ghi.`,
  'inspections/commune-decides-none': () =>
    'UBND cấp xã không quyết định kế hoạch, cuộc kiểm tra (26/2026/QĐ-TTg, Điều 9 khoản 4). Hãy ghi cơ quan đã ký: UBND tỉnh, cơ quan được giao hoặc bộ.',
  'inspections/not-yours-to-cancel': () =>
    'Chỉ cơ quan chủ trì, người lập lượt hoặc người trong đoàn mới hủy được lượt này. Hãy báo cơ quan chủ trì.',
  'inspections/place-elsewhere': (d: Details) =>
    d['fault'] === 'swapped'
      ? 'Vĩ độ và kinh độ có vẻ đổi chỗ cho nhau. Hãy đổi lại.'
      : d['fault'] === 'on-no-land'
        ? 'Tọa độ này không nằm trên đất liền hay đảo nào của Việt Nam. Hãy xem lại hai số.'
        : `Tọa độ này nằm ngoài ${d['fault'] === 'outside-province' ? 'tỉnh' : 'xã, phường'} của cơ sở. Hãy xem lại hai số; nếu đúng, hãy đánh dấu rồi gửi lại.`,
  'inspections/same-visit': (d: Details) =>
    `Đã ghi một lượt cùng loại đến cơ sở này ngày ${dayWords(d['day'])}${d['by'] ? ` (${String(d['by'])})` : ''}. Nếu là lượt khác trong cùng ngày, hãy đánh dấu rồi ghi lại.`,
  'inspections/before-its-commune': (d: Details) =>
    `Ngày này trước ${dayWords(d['day'])}, khi xã, phường hiện nay chưa thành lập. Lượt của đơn vị cũ thì lưu theo hồ sơ giấy, không ghi nhanh ở đây.`,
  'inspections/approved-long-before': (d: Details) =>
    `Kế hoạch năm ${String(d['year'])} không thể được phê duyệt trước ngày ${dayWords(d['day'])}. Hãy xem lại ngày trên văn bản.`,
  'inspections/approval-corrected-why': () => 'Hãy ghi vì sao sửa: văn bản trước đã được ghi vào kế hoạch này.',
  'inspections/approval-after-amendment': (d: Details) =>
    `Kế hoạch đã có văn bản điều chỉnh ngày ${dayWords(d['day'])}; văn bản phê duyệt không thể sau ngày ấy.`,
  'inspections/not-held-yet': () => 'Ngày này ở sau hôm nay. Ghi nhanh chỉ dành cho lượt đã làm.',
  'inspections/not-seen-yet': () => 'Ngày này ở sau hôm nay. Hãy ghi ngày đã thấy.',
  'inspections/no-such-product': () => 'Không có sản phẩm nào có mã này trong sổ. Hãy xem lại mã trên trang sản phẩm.',
  'inspections/who-checked-needed': () => 'Chưa rõ cơ quan nào kiểm tra thị trường. Hãy ghi tên cơ quan.',
  'inspections/report-number-needed': () => 'Chưa có số phản ánh. Hãy ghi số dạng PA-12-00001-2026.',
  'inspections/no-such-report': () =>
    'Không có phản ánh nào mang số này về sản phẩm này. Hãy xem lại số, hoặc mở vụ việc từ trang phản ánh.',
  'inspections/case-already': () => 'Phản ánh này đã thành vụ việc nên không mở thêm. Hãy mở danh sách vụ việc.',
  'inspections/case-without-producer': () =>
    'Sổ chưa biết ai làm ra sản phẩm này nên chưa có nơi để đến. Hãy ghi chủ thể cho sản phẩm trước, hoặc chuyển cơ quan khác.',
  'inspections/answer-before-hand-over': () => 'Ngày chờ trả lời ở trước ngày chuyển. Hãy sửa một trong hai.',
  'inspections/no-notice-needed': () =>
    'Lượt này không cần thông báo trước: chỉ kiểm tra theo kế hoạch mới gửi thông báo.',
  'inspections/notice-after-visit': () => 'Thông báo đề sau ngày đến cơ sở. Hãy xem lại ngày, hoặc đổi ngày đến trước.',
  'inspections/notice-on-the-day': (d: Details) =>
    `Chủ thể chỉ được báo đúng ngày đoàn đến (${dayWords(d['day'])}) hoặc sau đó, không kịp chuẩn bị. Hãy đổi ngày đến, hoặc đánh dấu để vẫn gửi.`,
  'inspections/seen-long-ago': (d: Details) =>
    `Việc này thấy từ ${String(d['days'])} ngày trước, quá ${String(d['most'])} ngày. Hãy xem lại ngày, hoặc ghi vì sao bây giờ mới mở vụ việc.`,
  'inspections/product-elsewhere': () =>
    'Mã này là của sản phẩm ngoài địa bàn của bạn, hoặc không có trong sổ. Hãy xem lại mã; sản phẩm của nơi khác thì báo nơi ấy hoặc tỉnh.',
  'inspections/before-its-decision': (d: Details) =>
    `Ngày này ở trước ngày của quyết định kiểm tra (${dayWords(d['day'])}). Hãy sửa một trong hai.`,
  'inspections/outside-its-days': (d: Details) =>
    `Cuộc kiểm tra từ ${dayWords(d['from'])} đến ${dayWords(d['to'])}. Hãy chọn ngày trong khoảng ấy.`,
  'inspections/case-not-in-this-state': (d: Details) =>
    `Vụ việc đang ở tình trạng “${caseStateWords[String(d['state']) as keyof typeof caseStateWords] ?? ''}” nên không làm được việc vừa chọn, chưa ghi gì. Hãy mở lại trang vụ việc.`,
};
