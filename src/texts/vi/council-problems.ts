// Hội đồng và phiên họp: câu từ chối.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { councils } from './councils.ts';

type Details = Readonly<Record<string, unknown>>;
const s = (value: unknown): string => String(value ?? '');
const day = (value: unknown): string => (typeof value === 'string' ? formatVietnamese(value as LocalDate) : '');

/** Những điều còn thiếu so với điểm b khoản 3 Điều 7, thành một câu. */
function lacks(value: unknown): string {
  const list = Array.isArray(value) ? (value as readonly { kind: string; body?: string }[]) : [];
  return list.map((one) => councils.lack(one)).join('; ');
}

export const councilProblems = {
  'councils/decision-in-future': () => 'Ngày văn bản không thể sau hôm nay.',
  'councils/valid-before-decision': () =>
    'Ngày bắt đầu không thể trước ngày quyết định. Hãy xem lại hai ngày trên quyết định.',
  'councils/regulation-missing': () =>
    'Đã đánh dấu có điều theo Quy chế nhưng chưa ghi số Quy chế. Hãy ghi số và ngày, hoặc bỏ đánh dấu.',
  'councils/rule-without-paper': () =>
    'Khác mức mặc định thì phải có Quy chế quy định. Hãy đánh dấu điều này ở mục “Quy chế có ghi”, hoặc để trống để dùng mặc định.',
  'councils/composition-lacks': (d: Details) =>
    `So với Quyết định 26/2026/QĐ-TTg còn thiếu: ${lacks(d['lacks'])}. Nếu quyết định thành lập đúng là như vậy thì ghi lý do ở ô này rồi lưu lại.`,
  'councils/no-chair': () => 'Chưa có Chủ tịch Hội đồng. Hãy ghi một người với nhiệm vụ Chủ tịch.',
  'councils/no-secretary': () => 'Chưa có Thư ký. Hãy ghi một người với nhiệm vụ Thư ký.',
  'councils/two-of-duty': () =>
    'Nhiệm vụ này chỉ một người giữ. Hãy xem lại quyết định, sửa nhiệm vụ của một trong hai.',
  'councils/named-twice': () =>
    'Người này đã có trong danh sách. Hãy bỏ một dòng; hai người trùng tên thì ghi thêm chức vụ sau tên.',
  'councils/account-unknown': () =>
    'Tài khoản này không còn là cán bộ của tỉnh hay của sở, hoặc là chính bạn: không ai tự ghi mình vào Hội đồng. Hãy chọn lại, hoặc chỉ ghi tên.',
  'councils/login-unknown': () =>
    'Không có tài khoản đang dùng với tên đăng nhập này, hoặc là chính bạn. Hãy hỏi lại đúng tên đăng nhập, hoặc chỉ ghi họ tên.',
  'councils/account-twice': () => 'Tài khoản này đã gắn với một người khác trong danh sách. Hãy chọn lại.',
  'councils/member-unknown': () => 'Người này không còn trong Hội đồng. Hãy tải lại trang rồi chọn lại.',
  'councils/nothing-changed': () => 'Chưa ghi ai thôi và ai vào. Hãy đánh dấu hoặc ghi ít nhất một người.',
  'councils/changed-before-start': () => 'Ngày thay đổi không thể trước ngày Hội đồng bắt đầu hoạt động.',
  'councils/not-in-duty': () =>
    'Ngày này Hội đồng chưa hoặc không còn hoạt động theo quyết định. Hãy chọn ngày khác, hoặc ghi quyết định mới.',
  'councils/ministry-meets-elsewhere': () =>
    'Hội đồng cấp trung ương họp ở Bộ. Tỉnh chỉ ghi quyết định thành lập; phiên họp không lập ở đây.',
  'councils/paper-in-future': () => 'Phiên giấy ghi lại sau phải có ngày họp từ hôm nay trở về trước.',
  'councils/planned-in-past': () =>
    'Ngày này đã qua. Hãy chọn ngày từ hôm nay; phiên đã họp trên giấy thì chọn cách “Họp giấy, ghi lại sau”.',
  'councils/minutes-missing': () => 'Hãy ghi số biên bản của phiên đã họp trên giấy.',
  'councils/place-missing': () => 'Họp trực tiếp thì phải có địa điểm để mời thành viên.',
  'councils/not-an-hour': () => 'Hãy ghi giờ như 08:30 hoặc 8h30.',
  'councils/not-on-agenda': () => 'Hồ sơ này không có trong chương trình. Hãy tải lại trang.',
  'councils/dossier-unknown': () => 'Có hồ sơ được chọn nay không còn ở tỉnh. Hãy tải lại trang rồi chọn lại.',
  'councils/dossier-not-ready': (d: Details) =>
    `Hồ sơ ${s(d['product'])} chưa được đưa ra Hội đồng. Hãy làm xong ở mục Hồ sơ ở tỉnh trước.`,
  'councils/in-another-session': (d: Details) =>
    `Hồ sơ ${s(d['product'])} đang ở chương trình của một phiên khác chưa kết thúc. Mỗi hồ sơ chỉ ở một phiên.`,
  'councils/received-after-session': (d: Details) =>
    `Hồ sơ ${s(d['product'])} tỉnh nhận ngày ${day(d['receivedOn'])}, sau ngày họp, nên phiên đó chưa thể xem hồ sơ này. Hãy xem lại ngày trên biên bản hoặc chọn hồ sơ khác.`,
  'councils/paper-receipt-missing': (d: Details) =>
    `Phần mềm nhận hồ sơ ${s(d['product'])} ngày ${day(d['receivedOn'])}, sau ngày Hội đồng họp. Nếu Hội đồng đã xem hồ sơ giấy thì ghi ngày tiếp nhận trên hồ sơ giấy; nếu không, xem lại ngày trên biên bản.`,
  'councils/paper-receipt-elsewhere': (d: Details) =>
    `Hồ sơ ${s(d['product'])}: ngày tiếp nhận trên giấy chỉ ghi cho phiên họp giấy. Hãy để trống, hoặc ghi phiên họp giấy.`,
  'councils/paper-received-after-session': (d: Details) =>
    `Hồ sơ ${s(d['product'])}: ngày tiếp nhận trên giấy sau ngày họp ${day(d['day'])}, nên Hội đồng chưa thể xem. Hãy xem lại hai ngày trên giấy.`,
  'councils/paper-receipt-before-programme': (d: Details) =>
    `Hồ sơ ${s(d['product'])}: ngày này trước khi có Bộ tiêu chí OCOP. Hãy xem lại ngày trên giấy.`,
  'councils/older-criteria-out-of-time': (d: Details) =>
    `Hồ sơ ${s(d['product'])} tiếp nhận khi ${s(d['instrument'])} còn hiệu lực thì phải đánh giá xong trước hết ngày ${day(d['finishBy'])} (khoản 2 Điều 12); Hội đồng họp sau ngày đó nên không ghi theo tiêu chí cũ được. Hãy xem lại ngày trên giấy.`,
  'councils/older-set-missing': (d: Details) =>
    `Sản phẩm ${s(d['product'])} chưa ghi bộ sản phẩm theo ${s(d['instrument'])}, là tiêu chí của ngày tiếp nhận trên giấy. Hãy ghi ở trang sản phẩm rồi làm lại.`,
  'councils/older-set-not-held': (d: Details) =>
    `Hồ sơ ${s(d['product'])}: phần mềm chưa có bộ tiêu chí ${s(d['set'])} của ngày tiếp nhận trên giấy. Hãy xem lại ngày, hoặc bộ sản phẩm cũ ở trang sản phẩm.`,
  'councils/needs-meeting': (d: Details) =>
    `Hồ sơ ${s(d['product'])} là hồ sơ lần đầu hoặc nâng hạng: Hội đồng phải họp (điểm d khoản 3 Điều 7). Lấy ý kiến bằng văn bản chỉ cho đánh giá lại (điểm d khoản 6 Điều 7).`,
  'councils/meeting-reason-missing': (d: Details) =>
    `Hồ sơ ${s(d['product'])} là đánh giá lại: chỉ họp khi có nhiều ý kiến khác nhau hoặc nội dung phức tạp (điểm d khoản 6 Điều 7). Hãy ghi lý do họp.`,
  'councils/not-a-member': () =>
    'Bạn không có tên trong Hội đồng của phiên này. Nếu quyết định có tên bạn, hãy nhờ tỉnh gắn tài khoản.',
  'councils/declares-oneself': (d: Details) =>
    `${s(d['name'])} có tài khoản nên tự khai. Hãy nhắc người đó mở trang khai trên điện thoại.`,
  'councils/conflict-reason': (d: Details) =>
    `Hồ sơ ${s(d['product'])}: đã chọn có xung đột thì ghi ngắn gọn vì sao, ví dụ “vợ là thành viên hợp tác xã”.`,
  'councils/nothing-declared': () => 'Chưa khai hồ sơ nào. Hãy chọn Không hoặc Có ở từng hồ sơ.',
  'councils/not-running-it': () =>
    'Việc này của người chủ trì hoặc Thư ký Hội đồng. Văn phòng OCOP chỉ làm thay khi cả hai chưa có tài khoản.',
  'councils/not-in-this-state': (d: Details) =>
    `Phiên đang ở tình trạng “${councils.states[s(d['state']) as keyof typeof councils.states] ?? s(d['state'])}” nên không làm được việc này. Hãy mở lại trang phiên để xem việc làm được.`,
  'councils/no-stand-ins': () =>
    'Quy chế của Hội đồng này không ghi ai được họp thay. Hãy để vắng, hoặc ghi Quy chế có quy định.',
  'councils/stand-in-other-body': () => 'Quy chế chỉ cho người cùng cơ quan họp thay. Hãy chọn người cùng cơ quan.',
  'councils/not-an-alternate': () =>
    'Chỉ người được quyết định ghi là dự khuyết mới họp thay, và thay cho một thành viên chính thức.',
  'councils/place-taken': (d: Details) =>
    `Chỗ của ${s(d['name'])} đã có người: có mặt, hoặc có người khác họp thay. Hãy sửa một trong hai.`,
  'councils/checker-missing': () => 'Chấm trên giấy thì phải có người thứ hai soát phiếu nhập. Hãy chọn người soát.',
  'councils/checker-unknown': () =>
    'Người này không soát được phiếu giấy: người soát khác người nhập, không liên quan đến hồ sơ nào của phiên và không có phiếu chấm ở phiên này. Hãy chọn trong danh sách.',
  'councils/sheet-handed-in': (d: Details) =>
    `${s(d['name'])} đã nộp phiếu, phiếu đó được tính, nên không ghi vắng hoặc đổi người thay nữa. Nếu phải về sớm thì vẫn để Có mặt và ghi giờ về ở ô Ghi chú.`,
  'councils/paper-sheet-open': (d: Details) =>
    `Phiếu giấy của ${s(d['name'])} đã nhập mà chưa có người soát. Soát xong rồi mới đổi sang chấm trên máy.`,
  'councils/change-unexplained': () =>
    'Đang chấm điểm mà đổi điểm danh thì ghi lý do; lý do vào biên bản. Ví dụ: đến muộn lúc 9 giờ 30.',
  'councils/cannot-preside': () => 'Người chủ trì phải là thành viên có chấm điểm của Hội đồng. Hãy chọn lại.',
  'councils/presiding-paper-missing': () =>
    'Chủ tịch Hội đồng vắng thì phải có văn bản hoặc lời ủy quyền chủ trì. Hãy ghi số, ngày hoặc nội dung ủy quyền.',
  'councils/day-not-come': (d: Details) =>
    `Phiên hẹn ngày ${day(d['day'])}. Muốn họp sớm hơn thì sửa ngày của phiên trước.`,
  'councils/agenda-empty': () => 'Chương trình chưa có hồ sơ nào. Hãy đưa hồ sơ vào chương trình.',
  'councils/no-quorum': (d: Details) =>
    `Chưa đủ số người: có mặt ${s(d['present'])} trong ${s(d['seats'])} thành viên có chấm điểm, cần ít nhất ${s(d['needed'])}. Hãy điểm danh lại, hoặc hoãn phiên.`,
  'councils/nobody-presides': () =>
    'Chủ tịch Hội đồng vắng và chưa ủy quyền cho ai chủ trì. Hãy ghi người được ủy quyền ở trang điểm danh.',
  'councils/revealed-not-cancelled': () =>
    'Phiếu đã mở, mọi người đã đọc điểm, nên không hủy phiên để chấm lại được. Hãy họp tiếp rồi kết thúc phiên; ai thấy cần thì điều chỉnh phiếu và nêu lý do.',
  'councils/waiver-missing': (d: Details) =>
    `Bộ tiêu chí ${Array.isArray(d['sets']) ? (d['sets'] as readonly string[]).map((one) => `số ${Number(one.split('/')[1])}`).join(', ') : ''} là bản chép chưa có hai người đối chiếu bản ký. Trước khi chấm phải có người chịu trách nhiệm chấp thuận, có lý do và thời hạn: ghi ở mục Bản chép tiêu chí.`,
  'councils/waiver-end-past': () => 'Ngày cuối của chấp thuận phải từ hôm nay trở đi.',
  'councils/waiver-too-long': (d: Details) =>
    `Chấp thuận chỉ nên tạm thời, tối đa ${s(d['days'])} ngày. Hãy chọn ngày sớm hơn; đối chiếu xong thì không cần nữa.`,
  'councils/set-unknown': () => 'Hãy chọn bộ tiêu chí trong danh sách.',
  'councils/already-checked': () => 'Bộ này đã có hai người đối chiếu bản ký, không cần chấp thuận.',
  'councils/waiver-ended': () => 'Chấp thuận này đã thôi hiệu lực rồi.',
};
