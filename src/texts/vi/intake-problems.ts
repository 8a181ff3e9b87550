// Hồ sơ ở tỉnh: câu từ chối.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';

type Details = Readonly<Record<string, unknown>>;

const states: Readonly<Record<string, string>> = {
  arrived: 'xã mới gửi đến, tỉnh chưa tiếp nhận',
  checking: 'tỉnh đang kiểm tra',
  'supplement-requested': 'đang chờ chủ thể bổ sung',
  answered: 'đã bổ sung, chờ tỉnh xem',
  'under-review': 'Tổ tư vấn đang xem',
  reviewed: 'Tổ tư vấn đã có ý kiến',
  ready: 'đã đưa ra Hội đồng',
  'in-session': 'đang ở phiên của Hội đồng: bỏ khỏi chương trình phiên trước',
  scored: 'Hội đồng đã đánh giá',
  'not-eligible': 'không đủ điều kiện',
};

export const intakeProblems = {
  'intake/not-in-this-state': (d: Details) =>
    `Hồ sơ ở tình trạng "${states[String(d['state'])] ?? String(d['state'])}" nên không làm được việc này. Hãy mở hồ sơ để xem việc làm được.`,
  'intake/needs-opinion': () =>
    'Hồ sơ lần đầu và nâng hạng phải có ý kiến của Tổ tư vấn trước khi ra Hội đồng (Điều 7 khoản 3 điểm c). Hãy chuyển hồ sơ cho Tổ tư vấn.',
  'intake/no-team-here': () =>
    'Hồ sơ đánh giá lại do cơ quan quản lý OCOP của tỉnh tự xem (Điều 7 khoản 6), không qua Tổ tư vấn. Xem xong thì đưa lấy ý kiến Hội đồng.',
  'intake/piece-expired': (d: Details) =>
    `“${String(d['title'])}” đã hết hạn ngày ${formatVietnamese(String(d['day']) as LocalDate)}, mà mục này hỏi giấy còn hạn. Hãy bỏ đánh dấu giấy đó và chọn giấy còn hạn; chưa có thì ghi rõ bao giờ có.`,
  'intake/no-open-request': () =>
    'Hồ sơ này không có yêu cầu bổ sung nào đang chờ trả lời, nên không có công văn để lấy. Hãy gửi yêu cầu bổ sung trước.',
  'intake/round-not-open': () =>
    'Hồ sơ không kịp đợt này: xã đề nghị sau ngày chốt của đợt, hoặc đợt đã kết thúc. Hãy chọn đợt sau.',
  'intake/deadline-not-ahead': () => 'Hạn bổ sung phải sau hôm nay, để chủ thể kịp làm.',
  'intake/not-done-yet': () => 'Hồ sơ này chưa được làm. Mở hồ sơ xem lại rồi làm riêng.',
  'intake/nothing-chosen': () => 'Chưa chọn mục nào. Hãy đánh dấu ít nhất một mục cần bổ sung rồi bấm tiếp.',
  'intake/deadline-after-term': (d: Details) =>
    `Hạn này sau ngày ${String(d['lastDay'] ?? '')}, là ngày tỉnh phải hoàn thành. Quyết định 26 không đặt hạn bổ sung nên vẫn đặt được: hãy chọn ngày sớm hơn, hoặc đánh dấu ô xác nhận bên dưới rồi gửi lại.`,
  'intake/item-unknown': () => 'Mục này không có trong hồ sơ. Hãy tải lại trang rồi chọn lại.',
  'intake/nothing-asked': () => 'Hãy chọn ít nhất một mục và ghi rõ cần bổ sung gì ở mục đó.',
  'intake/answer-missing': () => 'Hãy trả lời mục này: viết vài câu, hoặc chọn giấy trong ví minh chứng.',
  'intake/proxy-where': () => 'Hãy ghi ai của chủ thể đã trả lời, và bản giấy giữ ở đâu.',
  'intake/producer-answers': () =>
    'Hồ sơ này do chủ thể tự soạn nên chủ thể tự trả lời. Hãy hướng dẫn chủ thể mở mục Bổ sung trên điện thoại.',
  'intake/ground-unknown': () =>
    'Hãy chọn một căn cứ trong danh sách. Hồ sơ chỉ thiếu giấy tờ thì yêu cầu bổ sung, không loại.',
  'intake/team-not-on-duty': () =>
    'Hãy chọn một Tổ tư vấn đang hoạt động của tỉnh. Chưa có thì ghi quyết định thành lập Tổ trước.',
  'intake/decision-in-future': () => 'Ngày quyết định không thể sau hôm nay.',
  'intake/member-unknown': () =>
    'Có người được chọn nay không còn là cán bộ của tỉnh hay của sở, hoặc là chính bạn. Hãy chọn lại; người không có tài khoản thì ghi tên ở ô bên dưới.',
  'intake/nobody-named': () => 'Hãy chọn hoặc ghi tên ít nhất một thành viên của Tổ.',
  'intake/not-in-team': () =>
    'Chỉ thành viên của Tổ tư vấn được giao hồ sơ này mới ghi phiếu của Tổ. Nếu bạn có tên trong quyết định, hãy nhờ tỉnh ghi tài khoản của bạn vào Tổ.',
  'intake/prepared-it': () =>
    'Bạn đã nhập, gửi hoặc lập báo cáo cho hồ sơ này, hoặc thay mặt chủ thể, nên không tham gia xem xét. Hãy để thành viên khác của Tổ làm.',
  'intake/not-verified': (d: Details) =>
    Number(d['count'] ?? 1) > 1
      ? `${String(d['count'])} tiêu chí theo giấy tờ chưa có kết quả kiểm tra: ${String(d['criterion'] ?? '')}. Hãy mở phiếu, chọn mức mà giấy tờ chứng minh được ở từng tiêu chí.`
      : `Tiêu chí ${String(d['criterion'] ?? '')} theo giấy tờ chưa có kết quả kiểm tra. Hãy chọn mức mà giấy tờ chứng minh được.`,
  'intake/difference-unexplained': (d: Details) =>
    Number(d['count'] ?? 1) > 1
      ? `${String(d['count'])} tiêu chí khác với mức chủ thể tự chấm: ${String(d['criterion'] ?? '')}. Hãy ghi vì sao khác ở từng tiêu chí.`
      : `Tiêu chí ${String(d['criterion'] ?? '')} khác với mức chủ thể tự chấm. Hãy ghi vì sao khác.`,
  'intake/conditions-met': () =>
    'Có điều kiện loại hoặc dừng đánh giá được trả lời "Có". Hãy đọc các điều kiện ở trên; nếu vẫn đưa ra để Hội đồng quyết định thì đánh dấu ô xác nhận.',
  'intake/despite-without-reason': () => 'Hãy ghi vì sao vẫn đưa hồ sơ này ra Hội đồng; Hội đồng đọc lý do này.',
  'intake/conditions-met-one-by-one': () =>
    'Có điều kiện loại hoặc dừng đánh giá được trả lời "Có". Hãy mở hồ sơ, đọc điều kiện và đưa riêng hồ sơ này ra Hội đồng, có ghi lý do.',
  'intake/condition-unanswered': (d: Details) =>
    `Chủ thể trả lời "Có" với điều kiện "${String(d['text'] ?? '')}". Tổ phải trả lời điều kiện này trước khi ban hành.`,
  'intake/no-opinion': () => 'Hãy ghi và lưu ý kiến chung của Tổ tư vấn trước khi ban hành.',
};
