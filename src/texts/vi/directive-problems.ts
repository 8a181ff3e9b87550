// Vì sao một việc trên văn bản đến, văn bản đi bị từ chối, và làm gì tiếp.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';

type Details = Readonly<Record<string, unknown>>;
const numberOf = (d: Details): string => (typeof d['fullNumber'] === 'string' ? ` số ${d['fullNumber']}` : ' này');
const dayOf = (d: Details, name: string): string => formatVietnamese(d[name] as LocalDate);
const book = (d: Details): string => (d['direction'] === 'outgoing' ? 'sổ văn bản đi' : 'sổ văn bản đến');

export const directiveProblems = {
  'directives/letter-twice': (d: Details) =>
    `Văn bản${numberOf(d)} đã có trong ${book(d)} của cơ quan: số thứ tự ${String(d['bookNumber'])} năm ${String(d['bookYear'])}, ngày ${dayOf(d, 'onDay')}. Một cơ quan vào sổ một văn bản một lần; hãy mở dòng đã có, hoặc xem lại số và ngày nếu đây là văn bản khác.`,
  'directives/waits-for-receipt': (d: Details) =>
    `Văn bản${numberOf(d)} đã được gửi đến cơ quan trong hệ thống và đang chờ vào sổ. Hãy mở mục “Chờ vào sổ” và vào sổ tại đó.`,
  'directives/link-to-itself': () => 'Một văn bản không dẫn chiếu chính nó. Hãy ghi số của văn bản khác.',
  'directives/empty-file': () =>
    'Tệp rỗng (0 byte), không có gì để giữ. Hãy xin lại tệp từ nơi gửi, hoặc chọn “Gõ tay” rồi ghi theo bản giấy.',
  'directives/nothing-sent': () => 'Chưa có văn bản nào. Hãy chọn tệp, dán nội dung, hoặc chọn “Gõ tay, không có tệp”.',
  'directives/no-office': () =>
    'Tài khoản chưa thuộc cơ quan nào có sổ văn bản. Hãy nhờ cán bộ tỉnh ghi tài khoản vào cơ quan của mình ở mục Cơ quan.',
  'directives/another-office': () => 'Chỉ vào sổ cho cơ quan của mình. Hãy chọn lại cơ quan.',
  'directives/changed-meanwhile': () =>
    'Người khác vừa sửa văn bản này. Hãy mở lại trang để xem bản mới, rồi làm tiếp.',
  'directives/draft-closed': (d: Details): string =>
    d['state'] === 'entered'
      ? 'Văn bản này đã vào sổ rồi. Hãy tìm trong sổ văn bản.'
      : 'Bản chờ này đã được tách hoặc đã bỏ. Hãy quay lại sổ văn bản.',
  'directives/no-second-letter': () => 'Trong tệp chỉ thấy một văn bản, không có gì để tách.',
  'directives/no-number': () =>
    'Số, ký hiệu cần có số, dấu gạch chéo rồi ký hiệu, ví dụ 132/UBND-KTN. Hãy ghi như trên văn bản; văn bản chưa có số thì để trống.',
  'directives/day-to-come': () => 'Ngày này chưa đến. Hãy ghi ngày văn bản thực đến hoặc thực đi.',
  'directives/issued-to-come': () => 'Ngày ban hành ở tương lai. Hãy xem lại ngày trên văn bản.',
  'directives/came-before-issued': () =>
    'Văn bản không thể đến trước ngày ban hành. Hãy xem lại ngày đến hoặc ngày trên văn bản.',
  'directives/came-before-sent': (d: Details) =>
    `Văn bản được gửi ngày ${dayOf(d, 'onDay')}, không thể đến trước ngày đó. Hãy ghi lại ngày đến.`,
  'directives/received-already': () =>
    'Văn bản này vừa được người khác trong cơ quan vào sổ. Hãy mở lại trang để xem số.',
  'directives/another-has-number': (d: Details) =>
    `Số ${String(d['fullNumber'])} cùng cơ quan, cùng ngày đã là của một văn bản khác đang giữ. Hãy tìm văn bản đó trong sổ; nếu văn bản kia ghi nhầm thì sửa văn bản kia trước.`,
  'directives/clause-taken': () => 'Một nội dung vừa được người khác xác nhận. Hãy mở lại trang để xem, rồi làm tiếp.',
  'directives/reason-needed': () => 'Bỏ một nội dung thì cần ghi lý do, để người sau hiểu vì sao.',
  'directives/nothing-chosen': () => 'Chưa chọn nội dung nào. Hãy chọn “Lấy” hoặc “Bỏ” ở ít nhất một nội dung.',
  'directives/clause-given': (d: Details) =>
    `Nội dung này đã giao thành ${String(d['tasks'])} nhiệm vụ đang theo dõi, nên không sửa, tách, gộp hay bỏ nữa. Hãy rút các nhiệm vụ đó trước, hoặc thêm một nội dung mới.`,
  'directives/no-such-day': (d: Details) => `Ngày ${String(d['words'])} không có trên lịch. Hãy xem lại ngày, tháng.`,
  'directives/kept-by-another': (d: Details) =>
    `Văn bản này do ${String(d['office'])} giữ cho mọi cơ quan có nó, nên chỉ cơ quan đó sửa. Nếu thấy sai, hãy báo cơ quan đó; ghi chú riêng thì ghi ở dòng sổ của mình.`,
  'directives/state-by-issuer': () =>
    'Hiệu lực của văn bản do cơ quan ban hành hoặc cán bộ, văn thư của tỉnh ghi. Nếu biết văn bản đã hết hiệu lực, hãy báo họ kèm số văn bản nói rõ điều đó.',
  'directives/confirmed-by-keeper': (d: Details) =>
    `${String(d['office'])} đã xác nhận nội dung giao của văn bản này. Hãy giao việc từ các nội dung đó.`,
  'directives/own-letter': (d: Details) =>
    `Chính cơ quan mình đã phát hành văn bản này: văn bản đi số ${String(d['bookNumber'])} năm ${String(d['bookYear'])}. Nếu văn bản thật sự được gửi trở lại, hãy đánh dấu “Vẫn vào sổ văn bản đến”.`,
  'directives/day-closed-year': (d: Details) =>
    `Ngày ${dayOf(d, 'onDay')} thuộc sổ của năm đã qua. Hãy xem lại ngày; nếu đúng thì ghi lý do vào sổ muộn, ngày ghi thực tế được giữ bên cạnh.`,
  'directives/day-month-past': (d: Details) =>
    `Ngày ${dayOf(d, 'onDay')} đã qua hơn một tháng. Hãy xem lại ngày; nếu đúng thì ghi lý do vào sổ muộn, ngày ghi thực tế được giữ bên cạnh.`,
  'directives/outgoing-unnamed': (d: Details) =>
    `Văn bản đi do cơ quan mình ban hành nên phải có tên cơ quan. Hãy ghi “${String(d['office'])}” như trên văn bản.`,
  'directives/issued-by-another': (d: Details) =>
    `Cơ quan ban hành ghi là “${String(d['issuer'])}”, không phải ${String(d['office'])}, nên không vào sổ văn bản đi. Hãy bỏ bản chờ này và đưa vào lại ở sổ văn bản đến; nếu tên đọc nhầm thì sửa ô này.`,
  'directives/issuer-unlike': (d: Details) =>
    `Cơ quan ban hành ghi là “${String(d['issuer'])}”, khác tên ${String(d['office'])}. Nếu tên đọc nhầm thì sửa; nếu đúng là văn bản của cơ quan mình thì đánh dấu ô này và ghi lý do.`,
  'directives/issuer-without-reason': () =>
    'Hãy ghi vì sao văn bản mang tên khác vẫn là văn bản đi của cơ quan, ví dụ: hội đồng do cơ quan lập, tên trước khi sáp nhập.',
  'directives/apart-without-reason': () =>
    'Hãy ghi lý do vì sao đây là văn bản khác, để người sau hiểu vì sao có hai văn bản cùng số hoặc cùng tệp.',
  'directives/not-days': () =>
    'Có chữ không phải là ngày. Hãy ghi ngày/tháng/năm, nhiều ngày cách nhau bằng dấu chấm phẩy.',
  'directives/deadline-before-letter': (d: Details) =>
    `Thời hạn trước ngày ban hành văn bản (${dayOf(d, 'issuedOn')}). Hãy xem lại thời hạn; nếu ngày ban hành ghi sai thì sửa phần đầu văn bản trước.`,
  'directives/clause-of-another-office': () =>
    'Nội dung này do cơ quan khác xác nhận, chỉ cơ quan đó sửa. Có thể thêm nội dung riêng của cơ quan mình.',
  'directives/one-part': () => 'Chưa thấy chỗ tách. Hãy để một dòng trống ở chỗ cần tách.',
  'directives/two-to-merge': () => 'Gộp thì chọn ít nhất hai nội dung.',
  'directives/linked-already': () => 'Quan hệ này đã có. Hãy chọn loại quan hệ khác hoặc văn bản khác.',
  'directives/state-before-issued': () => 'Ngày này trước ngày ban hành của văn bản. Hãy xem lại.',
  'directives/ends-itself': () =>
    'Văn bản không tự làm mình hết hiệu lực. Hãy ghi số văn bản nói rõ việc ngưng hoặc hết hiệu lực.',
};
