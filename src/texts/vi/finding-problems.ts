// Câu từ chối khi ghi và xử lý phát hiện qua kiểm tra.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { findings } from './findings.ts';

type Details = Readonly<Record<string, unknown>>;
const day = (d: Details): string => (typeof d['day'] === 'string' ? formatVietnamese(d['day'] as LocalDate) : '…');
const stateOf = (d: Details): string =>
  findings.states[d['state'] as keyof typeof findings.states] ?? 'trạng thái khác';

export const findingProblems = {
  'findings/about-nobody': () =>
    'Chưa chọn sản phẩm hoặc chủ thể của phát hiện. Hãy chọn một sản phẩm; nếu phát hiện về cả cơ sở thì chọn chủ thể.',
  'findings/day-in-future': () => 'Ngày ghi không thể sau hôm nay. Hãy xem lại ngày trên giấy tờ.',
  'findings/law-of-other-kind': () =>
    'Phát hiện khác phải ghi căn cứ: điều, khoản của văn bản mà cơ sở không thực hiện đúng.',
  'findings/not-in-this-state': (d: Details) =>
    `Phát hiện đang ở trạng thái "${stateOf(d)}" nên không làm được bước này. Hãy tải lại trang để xem bước tiếp theo.`,
  'findings/due-in-past': () =>
    'Hạn không thể trước hôm nay, trước ngày phát hiện hoặc trước ngày của văn bản. Hãy chọn ngày sau.',
  'findings/own-finding': () =>
    'Bạn là người ghi phát hiện này nên không tự kiểm tra việc khắc phục. Hãy để người khác của cơ quan hoặc của đoàn kiểm tra.',
  'findings/own-answer': () => 'Bạn là người ghi trả lời khắc phục nên không tự kiểm tra. Hãy để người khác kiểm tra.',
  'findings/not-in-team': () =>
    'Bạn không có trong đoàn của lượt này nên không ghi được. Hãy nhờ trưởng đoàn hoặc cán bộ tỉnh ghi, hoặc thêm bạn vào đoàn.',
  'findings/inspector-writes-of-visits': () =>
    'Người kiểm tra ghi phát hiện từ lượt kiểm tra mình tham gia. Hãy mở lượt đó rồi ghi.',
  'findings/told-already': () => 'Hôm nay không có gì phải nhắc, hoặc đã nhắc rồi.',
  'findings/not-handed-to': () =>
    'Phát hiện chưa chuyển cho cơ quan này, hoặc kết quả đã ghi. Hãy chọn cơ quan đang chờ trả lời.',
  'findings/no-minutes': () => 'Chưa lập biên bản. Hãy lưu nội dung biên bản trước rồi mới đóng.',
  'findings/minutes-closed': () =>
    'Biên bản đã đóng nên không sửa được nữa. Nếu có sai, lập biên bản bổ sung bằng một lượt kiểm tra lại.',
  'findings/minutes-not-closed': () => 'Chưa soạn kết luận được vì biên bản chưa đóng. Hãy ký và đóng biên bản trước.',
  'findings/original-missing': () => 'Ký tay thì phải có bản chụp làm bản gốc. Hãy chụp biên bản đã ký rồi gửi kèm.',
  'findings/nobody-signed': () =>
    'Chưa có ai ký trên màn hình trong lượt này. Hãy chọn cách khác, hoặc lấy chữ ký trên phiếu trước.',
  'findings/witness-missing': () =>
    'Cơ sở không ký thì phải có người chứng kiến. Hãy ghi họ tên, chức vụ người chứng kiến.',
  'findings/of-another-visit': () => 'Có phát hiện không thuộc lượt kiểm tra này. Hãy tải lại trang rồi chọn lại.',
  'findings/concluded-already': (d: Details) =>
    `Kết luận ${d['number']} đã nêu phát hiện này; thời hạn tính từ kết luận đó. Hãy bỏ dấu phát hiện này, chỉ kết luận phần chưa nêu; hoặc chọn thay thế kết luận ấy.`,
  'findings/relation-missing': (d: Details) =>
    `Lượt này đã có kết luận ${d['number']}. Hãy chọn kết luận mới bổ sung hay thay thế kết luận ấy.`,
  'findings/withdrawal-rests-on-it': (d: Details) =>
    `Đã đề nghị thu hồi theo kết luận ${d['number']}, thời hạn 15 ngày đang tính từ kết luận ấy nên không thay thế được. Hãy kết thúc vụ việc thu hồi trước, hoặc chọn bổ sung.`,
  'findings/concluded-meanwhile': (d: Details) =>
    `Trong lúc chờ, kết luận ${d['number']} của lượt này đã được ban hành. Hãy bỏ dự thảo này và soạn lại, chọn bổ sung hay thay thế.`,
  'findings/replaced-meanwhile': () =>
    'Kết luận mà dự thảo này bổ sung hoặc thay thế đã bị thay bằng kết luận khác. Hãy bỏ dự thảo này và soạn lại.',
  'findings/not-an-hour': () =>
    'Không có giờ này trong ngày. Hãy ghi như 08 giờ 30 phút, giờ từ 0 đến 23, phút từ 0 đến 59.',
  'findings/ends-before-start': (d: Details) =>
    `Giờ kết thúc không thể trước giờ bắt đầu (${d['start']}). Hãy xem lại hai ô giờ.`,
  'findings/hours-to-mend': () =>
    'Giờ bắt đầu hoặc kết thúc trong biên bản chưa đúng: không phải giờ trong ngày, hoặc kết thúc trước bắt đầu. Hãy sửa trong biên bản, lưu, rồi đóng.',
  'findings/term-still-runs': (d: Details) =>
    `Hạn khắc phục đến hết ngày ${day(d)} chưa qua. Hãy đợi, hoặc ghi vì sao kết luận không khắc phục trước hạn.`,
  'findings/not-an-amount': () => 'Lượng mẫu phải lớn hơn 0. Hãy ghi như 02 hộp x 100 g.',
  'findings/register-says-otherwise': (d: Details) =>
    `Sổ đăng ký ghi giấy chứng nhận còn hiệu lực (${d['products']}). Hãy ghi căn cứ để ghi khác, hoặc không chọn phát hiện này.`,
  'findings/sheet-nearly-empty': (d: Details) =>
    `Phiếu kiểm tra mới trả lời ${d['answered']} trên ${d['asked']} câu. Hãy ghi vì sao vẫn đủ căn cứ, hoặc bổ sung phiếu trước.`,
  'findings/team-does-not-issue': () =>
    'Bạn ở trong đoàn kiểm tra này. Nhờ người khác của cơ quan (văn thư, lãnh đạo, cán bộ ngoài đoàn) ban hành kết luận.',
  'findings/stated-by-conclusion': (d: Details) =>
    `Kết luận ${d['number']} đã ban hành nêu phát hiện này nên không bỏ được. Kết luận sai thì phải có văn bản thay thế.`,
  'findings/not-yours-to-drop': () =>
    'Chỉ cơ quan chủ trì, người ghi phát hiện hoặc người trong đoàn mới bỏ được phát hiện. Hãy báo cơ quan chủ trì.',
  'findings/drafter-does-not-issue': () =>
    'Bạn là người soạn dự thảo nên không tự ban hành. Hãy để lãnh đạo hoặc văn thư ghi số, ngày và bản đã ký.',
  'findings/conclusion-not-draft': () => 'Kết luận này không còn là dự thảo. Hãy tải lại trang.',
  'findings/no-conclusion': () =>
    'Chưa có kết luận nêu phát hiện này nên chưa đề nghị thu hồi được. Phát hiện chưa có kết luận không làm phát sinh thời hạn. Hãy soạn kết luận trên trang của lượt kiểm tra, giám sát và ban hành trước; phát hiện ghi trực tiếp thì lập lượt giám sát cho nó.',
  'findings/no-certificate': () => 'Sản phẩm không có giấy chứng nhận còn hiệu lực nên không có gì để thu hồi.',
  'findings/ground-of-own-conclusion': () =>
    'Trường hợp này dựa vào kết luận kiểm tra của cơ quan OCOP, không dựa vào kết luận của cơ quan khác. Hãy chọn trường hợp khác hoặc văn bản khác.',
  'findings/not-of-visit': () => 'Sản phẩm này không thuộc lượt kiểm tra. Hãy chọn sản phẩm trong danh sách.',
  'findings/result-known': () => 'Kết quả của mẫu này đã ghi nên không giao, không ghi lại được nữa.',
  'findings/why-seal-broken': () => 'Niêm phong không còn nguyên thì phải ghi vì sao, ai thấy.',
  'findings/nothing-chosen': () => 'Chưa chọn phát hiện nào. Hãy đánh dấu phát hiện muốn xác nhận.',
  'findings/period-turned': () => 'Ngày cuối trước ngày đầu. Hãy đổi lại hai ngày.',
  'findings/before-visit': (d: Details) =>
    `Ngày này trước ngày kiểm tra (${day(d)}), khi chưa ai đến. Hãy xem lại ngày.`,
  'findings/letter-before-finding': (d: Details) => `Văn bản chuyển không thể có trước ngày phát hiện (${day(d)}).`,
  'findings/odd-fine': (d: Details) =>
    `Mức phạt ${Number(d['amount']).toLocaleString('vi-VN')} đồng lớn bất thường, thường do gõ thừa số 0. Hãy đối chiếu quyết định; nếu đúng thì đánh dấu "Đúng như trong quyết định" rồi gửi lại.`,
  'findings/due-too-far': (d: Details) =>
    `Hạn khắc phục xa quá một năm. Hãy ghi ngày không sau ${day(d)}; việc dài hơn thì chia thành nhiều yêu cầu.`,
  'findings/before-finding': (d: Details) => `Quyết định không thể có trước ngày phát hiện (${day(d)}).`,
  'findings/before-hand-over': (d: Details) => `Văn bản trả lời không thể có trước ngày chuyển (${day(d)}).`,
  'findings/before-minutes': (d: Details) => `Kết luận không thể có trước ngày ký biên bản (${day(d)}).`,
  'findings/before-last-step': (d: Details) =>
    `Ngày giao không thể trước lần giao trước hoặc ngày lấy mẫu (${day(d)}).`,
  'findings/sample-before-visit': (d: Details) =>
    `Mẫu của lượt kiểm tra này không thể lấy trước ngày kiểm tra (${day(d)}). Hãy xem lại ngày trên biên bản.`,
  'findings/sample-not-handed-over': () =>
    'Mẫu này chưa ghi giao cho ai. Hãy ghi việc giao mẫu cho phòng thử nghiệm trước, rồi ghi kết quả.',
  'findings/before-sample': (d: Details) => `Phiếu kết quả không thể có trước ngày lấy mẫu (${day(d)}).`,
  'findings/seal-known': (d: Details) =>
    `Số niêm phong ${String(d['seal'] ?? '')} đã ghi trong lượt này. Hãy xem lại số trên niêm phong.`,
};
