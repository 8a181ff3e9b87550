// Xúc tiến thương mại: câu từ chối và câu hỏi lại.

type Details = Readonly<Record<string, unknown>>;
const day = (value: unknown): string => {
  const text = String(value ?? '');
  return `${text.slice(8)}/${text.slice(5, 7)}/${text.slice(0, 4)}`;
};
const whole = (value: unknown): string => String(Math.round(Number(value ?? 0))).replace(/\B(?=(\d{3})+$)/g, '.');
const said = (value: unknown): string => String(value ?? '');

export const promotionProblems = {
  'promotion/begin-missing': () => 'Chưa có ngày bắt đầu. Hãy ghi ngày, ví dụ 10/12/2026.',
  'promotion/end-missing': () =>
    'Chưa có ngày kết thúc, nên không biết doanh số ghi đến ngày nào và khi nào quyết toán. Hãy ghi ngày cuối; sự kiện một ngày thì ghi như ngày bắt đầu.',
  'promotion/ends-before': (d: Details) =>
    `Ngày kết thúc sớm hơn ngày bắt đầu ${day(d['from'])}. Hãy xem lại hai ngày.`,
  'promotion/too-long': (d: Details) =>
    `Sự kiện kéo dài ${whole(d['days'])} ngày, nhiều hơn ${whole(d['most'])} ngày. Có ghi nhầm năm không? Đợt dài hơn thì chia thành nhiều sự kiện.`,
  'promotion/decision-day-missing': () => 'Đã ghi số quyết định nhưng chưa ghi ngày. Hãy ghi ngày của quyết định.',
  'promotion/decision-number-missing': () => 'Đã ghi ngày nhưng chưa ghi số quyết định. Hãy ghi số, ví dụ 125/QĐ-UBND.',
  'promotion/day-in-future': () => 'Ngày này chưa đến. Hãy ghi ngày đã qua hoặc hôm nay.',
  'promotion/amount-missing': () => 'Chưa ghi số tiền. Hãy ghi số đồng; chưa biết thì để trống cả dòng.',
  'promotion/source-missing': () => 'Chưa ghi nguồn của số tiền này. Hãy ghi nguồn, ví dụ “Ngân sách tỉnh”.',
  'promotion/no-province': () =>
    'Không biết sự kiện của tỉnh nào. Hãy đăng nhập bằng tài khoản của cơ quan, hoặc ghi mã tỉnh.',
  'promotion/sales-on-day': (d: Details) =>
    `Đã có doanh số ngày ${day(d['day'])}, nằm ngoài khoảng ngày mới. Hãy giữ ngày này trong khoảng, hoặc sửa doanh số trước.`,
  'promotion/event-settled': () =>
    'Sự kiện đã quyết toán nên số liệu không đổi nữa. Cần sửa thì mở lại sự kiện và ghi vì sao.',
  'promotion/event-cancelled': () => 'Sự kiện đã hủy. Cần tổ chức thì lập sự kiện mới.',
  'promotion/event-not-begun': (d: Details) =>
    `Sự kiện bắt đầu ngày ${day(d['from'])}, chưa có gì để ghi. Hãy quay lại từ ngày đó; ngày dời thì sửa sự kiện.`,
  'promotion/event-not-settled': () => 'Sự kiện chưa quyết toán nên vẫn sửa được, không cần mở lại.',
  'promotion/event-over': (d: Details) =>
    `Sự kiện đã kết thúc ngày ${day(d['until'])}, không mời hay trả lời được nữa.`,
  'promotion/still-running': (d: Details) =>
    `Sự kiện còn đến hết ngày ${day(d['until'])}. Hãy quyết toán từ ngày hôm sau, khi đã đủ doanh số.`,
  'promotion/sold-already': (d: Details) =>
    `Sự kiện đã có ${whole(d['lines'])} dòng doanh số nên không hủy được. Hãy quyết toán; kết thúc sớm thì sửa ngày cuối.`,
  'promotion/signed-already': (d: Details) =>
    `Sự kiện đã có ${whole(d['contracts'])} hợp đồng nên không hủy được. Hãy quyết toán; kết thúc sớm thì sửa ngày cuối.`,
  'promotion/nobody-chosen': () => 'Chưa chọn chủ thể nào. Hãy đánh dấu ít nhất một dòng.',
  'promotion/not-on-list': () =>
    'Có chủ thể không thuộc danh sách của cơ quan này. Hãy mở lại trang và chọn trong danh sách.',
  'promotion/invited-already': (d: Details) => `${said(d['producer'])} đã được mời rồi. Hãy bỏ dấu ở dòng này.`,
  'promotion/against-list': (d: Details) => {
    const unfit = said(d['unfit']);
    const passed = said(d['passedOver']);
    const more = Number(d['more'] ?? 0);
    const parts = [
      ...(unfit === '' ? [] : [`chưa hợp điều kiện: ${unfit}`]),
      ...(passed === ''
        ? []
        : [`đứng trên mà không chọn: ${passed}${more > 0 ? ` và ${whole(more)} chủ thể khác` : ''}`]),
    ];
    return `Lựa chọn khác danh sách (${parts.join('; ')}). Hãy ghi vì sao, lý do được giữ cùng lời mời.`;
  },
  'promotion/with-which': () => 'Chưa chọn sản phẩm mang theo. Hãy đánh dấu ít nhất một sản phẩm.',
  'promotion/why-not': () => 'Hãy ghi một lời vì sao không tham gia, để cơ quan biết cho lần sau.',
  'promotion/not-valid-then': (d: Details) =>
    `${said(d['product'])} không còn hạng sao có hiệu lực suốt từ ${day(d['from'])} đến ${day(d['until'])}, nên không giới thiệu là OCOP được. Hãy bỏ sản phẩm này.`,
  'promotion/not-valid-that-day': (d: Details) =>
    `${said(d['product'])} không có hạng sao còn hiệu lực ngày ${day(d['day'])}, nên không tính là hàng OCOP. Hãy bỏ dòng này; nếu hạn đã được kéo dài thì ghi ở trang công nhận trước.`,
  'promotion/not-invited': (d: Details) =>
    `${said(d['producer'])} không có trong danh sách được mời của sự kiện này. Cơ quan tổ chức phải mời trước.`,
  'promotion/declined': (d: Details) =>
    `${said(d['producer'])} đã trả lời không tham gia. Nếu vẫn đến, hãy sửa câu trả lời trước.`,
  'promotion/absent-with-sales': () => 'Chủ thể này đã có doanh số nên không thể ghi là vắng. Hãy sửa doanh số trước.',
  'promotion/nothing-changed': () => 'Chưa có gì khác so với lần ghi trước. Không có gì để lưu.',
  'promotion/nothing-said': () => 'Chưa ghi số nào. Hãy ghi số lượng hoặc tiền bán của ít nhất một sản phẩm.',
  'promotion/said-twice': () => 'Sản phẩm này có hai dòng. Hãy gộp thành một.',
  'promotion/not-brought': (d: Details) =>
    `${said(d['product'])} không nằm trong sản phẩm đã đăng ký mang theo. Hãy sửa câu trả lời lời mời trước.`,
  'promotion/outside-days': (d: Details) =>
    `Ngày ${day(d['day'])} nằm ngoài sự kiện (${day(d['from'])} đến ${day(d['until'])}). Hãy chọn một ngày trong khoảng này.`,
  'promotion/doubtful': () =>
    'Chưa lưu: có số liệu khác thường. Hãy xem lại; nếu đúng, đánh dấu “Tôi đã xem lại, số đúng” rồi lưu.',
  'promotion/sales-too-small': (d: Details) =>
    `Chỉ ${whole(d['sales'])} đồng. Có phải ${whole(d['meant'])} đồng không? Hãy ghi đủ số đồng.`,
  'promotion/sales-very-large': (d: Details) =>
    `Một ngày bán ${whole(d['sales'])} đồng một sản phẩm. Có thừa số 0 không?`,
  'promotion/amount-too-small': (d: Details) =>
    Number(d['amount']) === 0
      ? 'Khoản 0 đồng thì không cần ghi. Hãy ghi số tiền, hoặc bỏ dòng này.'
      : `Chỉ ${whole(d['amount'])} đồng. Hãy ghi đủ số đồng, ví dụ 45.000.000.`,
  'promotion/before-programme': (d: Details) =>
    `Ngày này trước khi có Chương trình OCOP (${day(d['began'])}). Có ghi nhầm năm không?`,
  'promotion/too-far-ahead': (d: Details) =>
    `Ngày bắt đầu sau ${day(d['latest'])}, quá xa để lập kế hoạch. Có ghi nhầm năm không?`,
  'promotion/price-far-off': (d: Details) =>
    `Tính ra ${whole(d['paid'])} đồng mỗi ${said(d['unit'])}, giá đã ghi của sản phẩm là ${whole(d['price'])} đồng. Có nhầm đơn vị hay thừa, thiếu số 0 không?`,
  'promotion/no-money': (d: Details) =>
    `Bán ${said(d['quantity'])} ${said(d['unit'])} mà tiền là 0. Chưa biết tiền thì để trống, đừng ghi 0.`,
  'promotion/value-too-small': (d: Details) =>
    `Giá trị hợp đồng chỉ ${whole(d['value'])} đồng. Hãy ghi đủ số đồng, ví dụ 45.000.000; chưa biết thì để trống.`,
  'promotion/before-event': (d: Details) =>
    `Ngày ký sớm hơn ngày bắt đầu sự kiện ${day(d['from'])}, nên không phải kết quả của sự kiện này.`,
  'promotion/not-of-producer': (d: Details) => `Có sản phẩm không phải của ${said(d['producer'])}. Hãy chọn lại.`,
  'promotion/not-passed': (d: Details) =>
    `Khách mua này chưa được chuyển cho ${said(d['producer'])}. Hãy chuyển trước, rồi ghi hợp đồng.`,
  'promotion/asked-already': () => 'Lần theo dõi này đã có kết quả. Hãy mở lại trang để xem.',
  'promotion/say-why': () => 'Hãy ghi vì sao hoặc biết được đến đâu, để người sau hiểu.',
  'promotion/next-in-past': () => 'Ngày hẹn đã qua. Hãy ghi hôm nay hoặc một ngày sắp tới.',
  'promotion/next-day-missing': () => 'Đã ghi việc tiếp theo nhưng chưa ghi ngày. Hãy ghi ngày hẹn.',
  'promotion/lead-ended': () => 'Việc với khách mua này đã kết thúc. Cần làm tiếp thì ghi khách mua mới.',
  'promotion/nothing-chosen': () => 'Chưa chọn sản phẩm nào. Hãy đánh dấu ít nhất một sản phẩm.',
  'promotion/no-producer': () => 'Danh mục chưa ghi chủ thể của sản phẩm này. Hãy ghi chủ thể ở trang sản phẩm trước.',
  'promotion/volume-nought': () => 'Khối lượng phải lớn hơn 0. Chưa biết thì để trống.',
  'promotion/unit-missing': () => 'Đã ghi khối lượng nhưng chưa ghi đơn vị. Hãy ghi kg, tấn, hộp…',
  'promotion/currency-missing': () => 'Đã ghi giá trị nhưng chưa chọn loại tiền. Hãy chọn loại tiền trong hợp đồng.',
  'promotion/shipped-day-only': () => 'Đã ghi ngày giao nhưng chưa chọn “Đã giao”. Hãy chọn, hoặc bỏ ngày.',
  'promotion/shipped-before': (d: Details) => `Ngày giao sớm hơn ngày ký ${day(d['signedOn'])}. Hãy xem lại.`,
  'promotion/other-product-kept': () => 'Bản ghi này là của sản phẩm khác. Hãy giữ sản phẩm cũ, hoặc ghi một bản mới.',
  'promotion/which-paper': () => 'Hãy ghi tên giấy tờ, vì không có trong danh sách.',
  'promotion/paper-number-missing': () => 'Đã có giấy tờ thì hãy ghi số, để lần ra được bản gốc.',
  'promotion/ends-without-paper': () => 'Có ngày hết hạn thì phải là giấy tờ đã có. Hãy chọn “Đã có”, hoặc bỏ ngày.',
  'promotion/not-a-web-address': () =>
    'Không phải địa chỉ trang web. Hãy chép cả địa chỉ từ trình duyệt, bắt đầu bằng https:// hoặc http://.',
  'promotion/private-address': () =>
    'Địa chỉ này nằm trong mạng nội bộ hoặc chỉ là số máy, người mua không mở được. Hãy chép địa chỉ công khai của gian hàng.',
  'promotion/link-known': () => 'Sản phẩm đã có địa chỉ này.',
  'promotion/checked-later': (d: Details) =>
    `Đã có kết quả xem ngày ${day(d['last'])}, sau ngày này. Hãy ghi từ ngày đó trở đi.`,
  'promotion/which-price': () => 'Giá khác thì hãy ghi giá đang bán trên trang.',
};
