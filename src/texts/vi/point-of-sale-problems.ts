// Điểm bán: câu từ chối, câu hỏi lại khi giá, doanh thu có vẻ nhầm đơn vị.

import { formatWhole } from '#kernel/money.ts';

type Details = Readonly<Record<string, unknown>>;
const amount = (value: unknown): string => formatWhole(Number(value ?? 0));
const day = (value: unknown): string => {
  const text = String(value ?? '');
  return `${text.slice(8)}/${text.slice(5, 7)}/${text.slice(0, 4)}`;
};
const states: Readonly<Record<string, string>> = { open: 'đang mở', paused: 'đang tạm dừng', closed: 'đã đóng' };

export const pointOfSaleProblems = {
  'points-of-sale/no-position': () =>
    'Không đọc được tọa độ. Hãy ghi hai số, vĩ độ trước, kinh độ sau, ví dụ 22.3964, 103.4582; hoặc để trống.',
  'points-of-sale/on-no-land': () =>
    'Tọa độ này không nằm trên đất liền hay đảo nào của Việt Nam. Hãy chép lại từ bản đồ, hoặc để trống.',
  'points-of-sale/swapped': () =>
    'Tọa độ này bị đổi chỗ: vĩ độ (khoảng 8 đến 24) đứng trước, kinh độ (khoảng 102 đến 117) đứng sau. Hãy đổi lại hai số.',
  'points-of-sale/outside-province': () =>
    'Tọa độ này nằm ngoài tỉnh của xã đã chọn. Hãy xem lại; nếu điểm sát ranh giới và tọa độ đúng thì đánh dấu xác nhận rồi lưu (trong bảng tính: ghi “x” ở cột Xác nhận).',
  'points-of-sale/outside-commune': () =>
    'Tọa độ này có vẻ nằm ngoài xã đã chọn (ranh giới trên máy là bản đơn giản hóa). Hãy xem lại; nếu đúng thì đánh dấu xác nhận rồi lưu (trong bảng tính: ghi “x” ở cột Xác nhận).',
  'points-of-sale/no-web-address': () =>
    'Đây không phải địa chỉ trang web http hay https. Hãy chép địa chỉ từ thanh trên cùng của trình duyệt.',
  'points-of-sale/link-needed': () => 'Điểm thương mại điện tử cần địa chỉ trang bán hàng để người mua mở được.',
  'points-of-sale/place-needed': () => 'Hãy ghi địa chỉ để người mua tìm được điểm bán.',
  'points-of-sale/commune-needed': () => 'Hãy ghi xã, phường nơi có điểm bán. Chỉ điểm trên mạng mới thuộc cả tỉnh.',
  'points-of-sale/operator-person': () =>
    'Giống tên riêng của cá nhân. Hãy ghi tên đơn vị hoặc hộ kinh doanh, ví dụ “Hộ kinh doanh quầy số 4, chợ xã”; nếu vẫn cần ghi thì đánh dấu xác nhận (trong bảng tính: ghi “x” ở cột Xác nhận), trang công khai sẽ không nêu tên này.',
  'points-of-sale/row-doubled': (d: Details) =>
    `Điểm này đã có ở dòng ${d['row']}, cùng tên và cùng xã. Hãy bỏ một dòng, hoặc ghi tên cho khác nhau.`,
  'points-of-sale/operator-needed': () =>
    'Chưa ghi ai vận hành. Hãy chọn chủ thể ở ô này, hoặc ghi tên đơn vị ở ô dưới.',
  'points-of-sale/no-such-operator': () =>
    'Không rõ là chủ thể nào trong danh mục. Hãy bấm Tìm rồi chọn một dòng, hoặc để trống và ghi tên đơn vị.',
  'points-of-sale/opens-later': () =>
    'Ngày mở còn ở phía trước. Hãy ghi điểm bán khi đã mở, để người mua không đến nơi chưa có.',
  'points-of-sale/before-programme': (d: Details) =>
    `Chương trình OCOP bắt đầu ngày ${day(d['began'])}. Hãy ghi ngày nơi này bắt đầu bày bán sản phẩm OCOP.`,
  'points-of-sale/phone-in-public': () =>
    'Ô này hiện công khai, không ghi số điện thoại: thường là số của một người. Hãy bỏ số đó.',
  'points-of-sale/known-already': (d: Details) =>
    `Xã này đã có điểm tên ${d['name']} (${d['place']}). Nếu đây là điểm khác, đánh dấu “Đây là điểm khác” rồi lưu.`,
  'points-of-sale/not-in-this-state': (d: Details) =>
    `Điểm bán ${states[String(d['state'])] ?? 'đã đổi tình trạng'} nên không làm được việc này. Hãy mở lại trang để xem.`,
  'points-of-sale/reopened-once': () =>
    'Điểm này đã đóng, mở lại một lần rồi đóng nữa; không mở lại lần hai. Nếu có người vận hành lại nơi này, hãy thêm một điểm bán mới.',
  'points-of-sale/closed': () =>
    'Điểm bán đã đóng nên không ghi thêm được. Nếu nó đang hoạt động, hãy mở lại điểm trước.',
  'points-of-sale/turns-later': () => 'Ngày này còn ở phía trước. Hãy ghi khi việc đã xảy ra.',
  'points-of-sale/before-last-turn': (d: Details) =>
    `Điểm bán ở tình trạng hiện nay từ ${day(d['since'])}. Hãy ghi ngày đó hoặc sau đó.`,
  'points-of-sale/no-photo-chosen': () => 'Chưa chọn ảnh để thêm, cũng chưa đánh dấu ảnh để bỏ.',
  'points-of-sale/too-many-photos': (d: Details) => `Mỗi điểm giữ tối đa ${d['most']} ảnh. Hãy bỏ bớt ảnh cũ.`,
  'points-of-sale/line-gone': () => 'Dòng này không còn trong kệ hàng: có người vừa ghi lại kệ. Hãy mở lại trang.',
  'points-of-sale/which-product': () => 'Đã ghi giá mà chưa chọn sản phẩm. Hãy gõ tên, bấm Tìm rồi chọn.',
  'points-of-sale/no-such-product': () =>
    'Không rõ là sản phẩm nào trong danh mục. Hãy gõ một phần tên, bấm Tìm rồi chọn; không có thì ghi ở ô “không có trong danh mục”.',
  'points-of-sale/line-twice': () => 'Sản phẩm này đã có một dòng trên kệ. Hãy sửa dòng đó.',
  'points-of-sale/nothing-said': () => 'Chưa có dòng nào. Hãy thêm ít nhất một sản phẩm.',
  'points-of-sale/seen-later': () => 'Ngày xem kệ còn ở phía trước. Hãy ghi ngày đã xem.',
  'points-of-sale/seen-before-opening': (d: Details) =>
    `Điểm bán mở ngày ${day(d['openedOn'])}. Hãy ghi ngày đó hoặc sau đó.`,
  'points-of-sale/doubtful': () =>
    'Chưa lưu: có số có vẻ nhầm đơn vị. Hãy xem lại; nếu đúng thì đánh dấu xác nhận rồi lưu.',
  'points-of-sale/price-too-small': (d: Details) =>
    `Giá ${amount(d['price'])} đồng thì quá nhỏ. Có phải ${amount(d['meant'])} đồng không?`,
  'points-of-sale/price-nought': () => 'Giá 0 đồng không phải giá bán. Chưa biết giá thì để trống.',
  'points-of-sale/price-very-large': (d: Details) =>
    `Giá ${amount(d['price'])} đồng, hơn 50 triệu. Có thừa số 0 không?`,
  'points-of-sale/price-other-unit': (d: Details) =>
    `Giá này ${amount(d['price'])} đồng, giá đã biết ${amount(d['usual'])} đồng: khác nhau quá nhiều. Có thừa, thiếu số 0 hoặc nhầm đơn vị tính không?`,
  'points-of-sale/price-far': (d: Details) => {
    const whose = {
      office: `cán bộ thấy ngày ${day(d['on'])} là`,
      maker: 'chủ thể ghi giá',
      points: 'các điểm bán khác chừng',
    }[String(d['from'])];
    return `Giá này ${amount(d['price'])} đồng, ${whose} ${amount(d['usual'])} đồng một ${d['unit']}. Nếu đúng, hãy đánh dấu xác nhận; chủ thể làm ra sản phẩm sẽ được báo.`;
  },
  'points-of-sale/no-price-there': () => 'Điểm bán này không còn ghi giá của sản phẩm. Hãy xem lại trang sản phẩm.',
  'points-of-sale/objected-already': () => 'Đã báo không đồng ý với giá này. Cơ quan đang xem.',
  'points-of-sale/sales-too-small': (d: Details) =>
    `Doanh thu cả tháng ${amount(d['sales'])} đồng thì quá nhỏ. Có phải đã ghi theo nghìn hoặc triệu không?`,
  'points-of-sale/sales-other-unit': (d: Details) =>
    `Tháng này ${amount(d['sales'])} đồng, các tháng khác chừng ${amount(d['usual'])} đồng. Có thừa, thiếu số 0 không?`,
  'points-of-sale/sales-far': (d: Details) =>
    `Tháng này ${amount(d['sales'])} đồng, các tháng gần đây chừng ${amount(d['usual'])} đồng: chênh từ năm lần. Có thừa, thiếu số 0 không? Nếu đúng, xác nhận; cán bộ sẽ thấy số này được đánh dấu.`,
  'points-of-sale/price-of-what': () => 'Giá này là của một gì? Hãy ghi đơn vị, ví dụ hộp 500 g, kg, chai 500 ml.',
  'points-of-sale/sales-very-large': (d: Details) =>
    `Doanh thu một tháng ${amount(d['sales'])} đồng, hơn 5 tỷ. Có thừa số 0 không?`,
  'points-of-sale/ocop-above-all': (d: Details) =>
    `Doanh thu sản phẩm OCOP nhiều hơn tổng của điểm (${amount(d['all'])} đồng). Hãy xem lại hai số.`,
  'points-of-sale/correction-reason': () => 'Tháng này đã có số. Hãy ghi vì sao sửa; số cũ vẫn được giữ.',
  'points-of-sale/no-such-month': () => 'Không có tháng này. Hãy chọn tháng trong danh sách.',
  'points-of-sale/month-not-begun': () => 'Tháng này chưa đến. Hãy chọn tháng đã bắt đầu.',
  'points-of-sale/month-before-opening': () => 'Tháng này điểm bán chưa mở. Hãy chọn tháng sau đó.',
  'points-of-sale/month-after-closing': () => 'Tháng này điểm bán đã đóng. Hãy chọn tháng trước đó.',
  'points-of-sale/month-too-old': () => 'Tháng này đã qua hơn 3 năm nên không nhận nữa. Hãy chọn tháng gần hơn.',
  'points-of-sale/said-meanwhile': () =>
    'Người khác vừa báo doanh thu tháng này. Hãy mở lại trang để xem số mới, rồi sửa nếu cần.',
  'points-of-sale/visit-past': () => 'Ngày hẹn đã qua. Lượt đã đi thì dùng “Ghi nhanh lượt đến”.',
  'points-of-sale/visit-later': () => 'Ngày đến còn ở phía trước. Lượt sắp đi thì dùng “Hẹn lượt đến”.',
  'points-of-sale/sheet-missing': () => 'Chưa chọn tệp. Hãy chọn tệp .xlsx hoặc .csv có danh sách điểm bán.',
  'points-of-sale/sheet-empty': () => 'Tệp không có dòng nào ghi tên điểm bán. Hãy xem lại tên cột theo bảng mẫu.',
  'points-of-sale/sheet-headings-missing': (d: Details) =>
    `Tệp thiếu cột: ${d['columns']}. Hãy thêm cột theo bảng mẫu rồi nhập lại.`,
  'points-of-sale/sheet-too-long': (d: Details) =>
    `Tệp có ${d['found']} điểm bán, mỗi lần nhập tối đa ${d['most']}. Hãy chia tệp.`,
  'points-of-sale/cell-not-read': () => 'Không đọc được ô này. Hãy ghi như trong bảng mẫu.',
  'points-of-sale/not-your-unit': () => 'Xã này ngoài phạm vi của bạn. Hãy bỏ dòng này, hoặc nhờ tỉnh nhập.',
  'points-of-sale/all-known': () => 'Mọi điểm bán trong tệp đã có từ trước, nên không thêm điểm nào.',
  'points-of-sale/line-fits': () => 'Sản phẩm này hiện phù hợp nên không cần báo. Hãy mở lại trang để xem.',
  'points-of-sale/told-today': () => 'Hôm nay đã báo về dòng này rồi. Hãy xem phần “Đã báo, đã mở vụ việc”.',
  'points-of-sale/case-already': () =>
    'Đã mở vụ việc về dòng này sau lần thấy gần nhất. Hãy xem phần “Đã báo, đã mở vụ việc”.',
};
