// Công nhận và giấy chứng nhận: câu từ chối.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';

type Details = Readonly<Record<string, unknown>>;

const day = (value: unknown): string => (typeof value === 'string' ? formatVietnamese(value as LocalDate) : '');

const kinds: Readonly<Record<string, string>> = {
  commune: 'UBND cấp xã',
  district: 'UBND cấp huyện',
  province: 'UBND cấp tỉnh',
  ministry: 'Bộ',
  department: 'sở',
};

/** Cơ quan có thẩm quyền của ngày ấy, thành lời; để trống nếu không văn bản nào nêu. */
function competent(value: unknown): string {
  const levels = Array.isArray(value) ? value.map((level) => kinds[String(level)] ?? '').filter(Boolean) : [];
  return levels.length === 0 ? '' : ` Ngày ấy thẩm quyền thuộc ${levels.join(' hoặc ')}.`;
}

export const certificateProblems = {
  'certificates/not-in-this-state': () =>
    'Công nhận này đang ở trạng thái không làm được việc này. Hãy mở lại trang để xem trạng thái hiện tại và việc được làm.',
  'certificates/above-the-council': (d: Details) =>
    `Công nhận này ghi ${String(d['stars'] ?? '')} sao theo ${String(d['decision'] ?? 'quyết định')} của phiên Hội đồng; đính chính không nâng quá mức Hội đồng cho phép. Muốn hạng cao hơn thì sản phẩm được đánh giá lại và có quyết định mới.`,
  'certificates/raise-is-a-correction': (d: Details) =>
    `Sản phẩm đang ghi ${String(d['stars'] ?? '')} sao. Bổ sung quyết định không nâng hạng: hãy đính chính, kèm bản quét quyết định, để cán bộ khác hoặc lãnh đạo của tỉnh xác nhận.`,
  'certificates/signed-decision-missing': () =>
    'Việc này cần quyết định đã ký: số, ngày, cơ quan và bản quét, để cán bộ khác hoặc lãnh đạo của tỉnh đối chiếu rồi xác nhận. Hãy bổ sung ô này.',
  'certificates/correction-open-already': () =>
    'Sản phẩm này đang có một đính chính hoặc ghi tay chờ xác nhận. Hãy chờ xác nhận, hoặc người đề nghị rút lại, rồi đề nghị tiếp.',
  'certificates/correction-decided-already': () => 'Đề nghị này đã có ý kiến rồi. Hãy mở lại trang để xem.',
  'certificates/proposer-does-not-correct': () =>
    'Bạn là người đề nghị nên không tự xác nhận hay từ chối. Cán bộ khác hoặc lãnh đạo của tỉnh cho ý kiến; bạn rút lại được.',
  'certificates/not-your-correction': () => 'Chỉ người đề nghị rút lại được. Bạn xác nhận hoặc từ chối kèm lý do.',
  'certificates/refusal-without-reason': () => 'Không đồng ý thì ghi lý do, để người đề nghị biết phải sửa gì.',
  'certificates/correction-outdated': () =>
    'Sổ đã đổi sau khi đề nghị này được gửi, nên không xác nhận được nữa. Hãy từ chối kèm lý do; người đề nghị gửi lại theo sổ hiện tại.',
  'certificates/below-three-stars': () =>
    'Sản phẩm 1, 2 sao không có quyết định công nhận và giấy chứng nhận (Điều 4 khoản 1 Quyết định 26/2026/QĐ-TTg). Hãy để trống ô này hoặc xem lại hạng sao.',
  'certificates/number-missing': () =>
    'Có ngày quyết định nhưng chưa có số. Hãy ghi số quyết định, hoặc bỏ trống cả hai nếu chưa có giấy.',
  'certificates/day-missing': () =>
    'Có số quyết định nhưng chưa có ngày. Hãy ghi ngày ban hành, hoặc bỏ trống cả hai nếu chưa có giấy.',
  'certificates/day-in-future': () => 'Ngày quyết định chưa tới. Hãy chép lại từ giấy tờ.',
  'certificates/day-before-programme': () =>
    'Ngày này trước năm 2018, khi Chương trình chưa bắt đầu (Quyết định 490/QĐ-TTg). Hãy chép lại ngày từ quyết định công nhận.',
  'certificates/decision-recorded-already': (d: Details) =>
    `Quyết định ${String(d['decisionNumber'] ?? '')} ngày ${day(d['issuedOn'])} đã ghi ${String(d['stars'] ?? '')} sao cho sản phẩm này, và một quyết định chỉ công nhận một hạng. Nếu lần ghi trước sai, hãy đính chính lần ấy; nếu không, hãy xem lại số, ngày và hạng sao đang ghi.`,
  'certificates/ends-after-the-term': (d: Details) =>
    `Ngày hết hạn ${day(d['expiresOn'])} xa hơn 36 tháng kể từ ngày quyết định, tức quá ${day(d['last'])} (Điều 4 khoản 3 Quyết định 26/2026/QĐ-TTg). Hãy xem lại hai ngày; nếu quyết định ghi đúng như vậy, hãy đánh dấu xác nhận và nêu lý do.`,
  'certificates/term-reason-missing': () =>
    'Đã xác nhận ngày hết hạn xa hơn 36 tháng nhưng chưa nêu lý do. Hãy ghi một câu, ví dụ quyết định nêu thời hạn riêng.',
  'certificates/end-without-decision': () =>
    'Chưa có quyết định thì chưa có thời hạn. Hãy ghi số, ngày quyết định, hoặc bỏ trống ô này.',
  'certificates/ends-before-issue': () => 'Ngày hết hạn đứng trước ngày quyết định. Hãy xem lại hai ngày.',
  'certificates/issuer-not-competent': (d: Details) =>
    `${kinds[String(d['kind'] ?? '')] ?? 'Cơ quan này'} không công nhận hạng ${String(d['stars'] ?? '')} sao vào ngày ${day(d['issuedOn'])}.${competent(d['competent'])} Hãy đối chiếu lại cơ quan, hạng sao và ngày với quyết định.`,
  'certificates/end-after-extension': () =>
    'Ngày hết hạn không được từ ngày kéo dài đã xác nhận trở đi. Hãy xem lại ngày hết hạn ghi trong quyết định.',
  'certificates/extension-too-early': (d: Details) =>
    `Ngày kéo dài phải sau ngày hết hạn của giấy chứng nhận (${day(d['day'])}).`,
  'certificates/extension-too-late': (d: Details) =>
    `Kéo dài nhiều nhất 180 ngày sau ngày hết hạn, tức đến ${day(d['day'])} (Điều 12 khoản 3). Hãy chọn ngày sớm hơn.`,
  'certificates/extension-past': () => 'Ngày này đã qua, kéo dài không còn tác dụng. Hãy chọn ngày từ hôm nay trở đi.',
  'certificates/extension-doubtful-footing': (d: Details) =>
    `Giấy chứng nhận hết hạn ngày ${day(d['day'])}, sau 19/09/2026, nên vẫn kịp nộp hồ sơ đánh giá lại đúng hạn. Nếu vẫn kéo dài, hãy xác nhận đã xem xét căn cứ.`,
  'certificates/below-certificate': () =>
    'Giấy chứng nhận chỉ cấp cho sản phẩm từ 3 sao (Điều 4 khoản 1 Quyết định 26/2026/QĐ-TTg).',
  'certificates/no-decision-to-certify': () =>
    'Lần công nhận này chưa đủ số, ngày quyết định, cơ quan ban hành và thời hạn nên chưa cấp giấy được. Hãy bổ sung quyết định trước.',
  'certificates/issuer-not-clear': () =>
    'Chưa rõ cơ quan công nhận thuộc cấp nào nên không kiểm tra được thẩm quyền. Hãy đính chính tên cơ quan như trên quyết định.',
  'certificates/not-valid-to-certify': () =>
    'Công nhận này hôm nay không còn hiệu lực, hoặc chưa rõ thời hạn, nên không cấp giấy. Hãy mở lại sản phẩm để xem trạng thái.',
  'certificates/producer-missing': () =>
    'Chưa biết chủ thể của sản phẩm này nên không in được giấy. Hãy ghi chủ thể cho sản phẩm trước.',
  'certificates/issued-already': (d: Details) =>
    `Lần công nhận này đã có giấy số ${String(d['number'] ?? '')} đang dùng. Nếu giấy sai, mất hoặc hỏng, hãy mở giấy ấy và cấp lại.`,
  'certificates/host-not-confirmed': () =>
    'Chưa có tên miền nào được xác nhận là lâu dài, nên chưa cấp giấy: mã in trên tem không sửa được nữa. Hãy nhờ người quản trị hệ thống xác nhận tên miền ở trang “Mã in trên tem”.',
  'certificates/host-unfit': () =>
    'Địa chỉ phải bắt đầu bằng https://, có tên miền đầy đủ, không có cổng, đường dẫn, và không phải tên chỉ dùng trong mạng nội bộ.',
  'certificates/host-not-ticked': () => 'Hãy đánh dấu xác nhận rằng tên miền này dùng lâu dài.',
  'certificates/key-missing': (d: Details) =>
    `Khóa ký số ${String(d['keyNumber'] ?? '')} không có trên máy này nên chưa ký được mã. Người quản trị hãy chạy lệnh ocop keys import với bản lưu, hoặc đổi khóa.`,
  'certificates/ended-already': (d: Details) => `Giấy này đã hết dùng từ ngày ${day(d['on'])}. Hãy mở giấy đang dùng.`,
  'certificates/end-without-its-decision': () =>
    'Thu hồi phải có số và ngày quyết định. Hãy ghi quyết định thu hồi trước.',
  'certificates/pattern-unfit': () =>
    'Cách đánh số phải có {số} đúng một lần, có thể có {năm}, không có dấu ngoặc nhọn khác. Ví dụ: {số}/{năm}/GCN-OCOP.',
  'certificates/report-settled': () =>
    'Phản ánh này không nhận câu trả lời ấy nữa. Hãy mở lại trang để xem tình trạng và những gì còn trả lời được.',
  'certificates/not-printable-today': () =>
    'Giấy này hôm nay không còn hiệu lực nên không in tem và giấy. Hãy mở giấy để xem vì sao.',
};
