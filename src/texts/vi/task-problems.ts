// Câu từ chối khi giao và theo dõi nhiệm vụ.

type Details = Readonly<Record<string, unknown>>;
const office = (d: Details): string => (typeof d['office'] === 'string' ? d['office'] : 'đơn vị khác');

export const taskProblems = {
  'tasks/not-confirmed': () =>
    'Chưa giao việc nào. Nhiệm vụ chỉ được giao sau khi có người xem trước và xác nhận. Hãy bấm Xem trước, đọc lại rồi bấm Giao.',
  'tasks/not-your-office': (d: Details) =>
    `Việc này do ${office(d)} làm, tài khoản của bạn không thuộc đơn vị đó. Nếu bạn là người của đơn vị, hãy nhờ cán bộ tỉnh ghi bạn vào cơ quan tại mục Cơ quan, đơn vị.`,
  'tasks/not-assigner': (d: Details) =>
    `Việc này do ${office(d)} quyết định vì đơn vị đó giao nhiệm vụ. Bạn vẫn xem được quá trình thực hiện.`,
  'tasks/not-your-step': () =>
    'Bước này không phải của bạn, hoặc không làm được lúc này. Hãy mở nhiệm vụ để xem đang chờ ai.',
  'tasks/nothing-chosen': () => 'Chưa chọn nội dung nào để giao. Hãy bỏ dấu Để lại ở ít nhất một nội dung.',
  'tasks/not-open': () =>
    'Nhiệm vụ không còn ở trạng thái đang làm: đã nộp kết quả, đã xong hoặc đã rút. Hãy tải lại trang để xem trạng thái hiện tại.',
  'tasks/nothing-handed-in': () =>
    'Nhiệm vụ chưa có kết quả chờ tiếp nhận. Hãy tải lại trang để xem trạng thái hiện tại.',
  'tasks/own-result': () =>
    'Bạn là người nộp kết quả này nên không tự tiếp nhận hay trả lại. Hãy để lãnh đạo hoặc cán bộ khác của cơ quan giao việc xem.',
  'tasks/own-request': () =>
    'Bạn là người xin gia hạn nên không tự quyết định. Hãy để lãnh đạo hoặc cán bộ khác của cơ quan giao việc xem.',
  'tasks/parent-follows-children': () =>
    'Đây là nhiệm vụ giao chung cho nhiều đơn vị, trạng thái tính từ nhiệm vụ của từng đơn vị. Hãy mở nhiệm vụ của đơn vị cần làm.',
  'tasks/no-due-date': () => 'Việc thường xuyên không có thời hạn nên không cần gia hạn.',
  'tasks/extension-waits': () => 'Đã có một lần xin gia hạn đang chờ trả lời. Hãy chờ cơ quan giao việc quyết định.',
  'tasks/no-extension-asked': () => 'Không có đề nghị gia hạn nào đang chờ. Hãy tải lại trang.',
  'tasks/due-missing': () =>
    'Chưa có thời hạn. Ghi ngày, tháng, năm, ví dụ 15/12/2026; nếu việc không có hạn thì chọn Việc thường xuyên.',
  'tasks/same-due': () => 'Thời hạn mới trùng với thời hạn đang có. Hãy ghi ngày khác.',
  'tasks/due-in-past': () => 'Thời hạn không thể trước hôm nay. Hãy ghi ngày từ hôm nay trở đi.',
  'tasks/standing-has-no-date': () => 'Việc thường xuyên không có thời hạn. Hãy bỏ ngày, hoặc chọn Làm một lần.',
  'tasks/period-missing': () => 'Chưa chọn kỳ. Hãy chọn tháng, quý, 6 tháng hoặc năm.',
  'tasks/series-ends-before': () => 'Ngày kết thúc các kỳ phải sau hạn của kỳ đầu. Hãy xem lại hai ngày.',
  'tasks/lead-missing': () => 'Chưa chọn đơn vị chủ trì. Hãy chọn ít nhất một đơn vị.',
  'tasks/office-unknown': () =>
    'Có đơn vị không còn trong danh sách của hôm nay, hoặc không thuộc phạm vi giao việc của bạn. Hãy chọn lại.',
  'tasks/given-already': (d: Details) =>
    `${office(d)} đang làm đúng nội dung này của văn bản. Hãy mở nhiệm vụ đó; muốn giao lại thì rút nhiệm vụ cũ trước.`,
  'tasks/until-too-early': () => 'Ngày xin gia hạn phải sau thời hạn hiện nay và không trước hôm nay.',
  'tasks/reason-missing': () => 'Cần ghi lý do để đơn vị chủ trì biết phải làm gì tiếp.',
  'tasks/told-already': () => 'Lần nhắc hoặc báo này đã gửi rồi, không gửi lại.',
  'tasks/unit-unchanged': () => 'Đơn vị chủ trì vẫn còn, không có gì để chuyển.',
  'tasks/several-successors': () =>
    'Đơn vị này có nhiều đơn vị kế thừa, nên phải có người chọn. Hãy mở mục Bàn giao và chọn đơn vị nhận từng việc.',
  'tasks/series-not-due': () => 'Chưa đến lúc đưa ra kỳ tiếp theo.',
  'tasks/nothing-to-hand-over': () => 'Không còn việc nào để bàn giao.',
  'tasks/taker-missing': () => 'Chưa chọn nơi nhận cho việc này. Mỗi dòng cần một nơi nhận.',
  'tasks/calendar-link-gone': () =>
    'Địa chỉ lịch này không còn dùng được. Hãy tạo địa chỉ mới tại trang Lịch hạn nhiệm vụ.',
};
