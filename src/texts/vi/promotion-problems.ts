// Xúc tiến thương mại: câu từ chối và câu hỏi lại.

type Details = Readonly<Record<string, unknown>>;
const day = (value: unknown): string => {
  const text = String(value ?? '');
  return `${text.slice(8)}/${text.slice(5, 7)}/${text.slice(0, 4)}`;
};
const whole = (value: unknown): string => String(Math.round(Number(value ?? 0))).replace(/\B(?=(\d{3})+$)/g, '.');
const number = (value: unknown): string => String(value ?? '').replace('.', ',');
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
  'promotion/move-reason-missing': (d: Details) => {
    const [invited, anew, lapsed] = [Number(d['invited'] ?? 0), Number(d['anew'] ?? 0), said(d['lapsed'])];
    if (invited === 0) return 'Ngày mới đã qua. Hãy ghi vì sao sự kiện được dời về ngày đã qua.';
    return [
      `Đã mời ${whole(invited)} chủ thể. Hãy ghi vì sao đổi ngày hoặc địa điểm; người được mời nhận thông báo kèm lý do này.`,
      ...(anew === 0 ? [] : [`${whole(anew)} chủ thể đã trả lời sẽ được hỏi lại.`]),
      ...(lapsed === '' ? [] : [`Không còn hiệu lực suốt ngày mới, nên không mang theo được: ${lapsed}.`]),
    ].join(' ');
  },
  'promotion/earlier-period': (d: Details) =>
    `Ngày bắt đầu chuyển từ ${day(d['was'])} về ${day(d['becomes'])}: sự kiện sang tháng trước, số liệu kỳ báo cáo đó đổi theo. Nếu đúng là vậy, hãy xác nhận.`,
  'promotion/seen-already': () =>
    'Đã ghi có chủ thể có mặt, nên sự kiện không dời sang ngày chưa đến được. Nếu ghi nhầm, hãy sửa phần Ghi có mặt trước.',
  'promotion/drop-has-records': (d: Details) =>
    `${said(d['producer'])} đã có ${whole(d['sales'])} dòng doanh số, ${whole(d['contracts'])} hợp đồng, ${whole(d['costs'])} khoản chi ở sự kiện này, nên không bỏ được. Nếu những số đó cũng ghi nhầm, hãy sửa doanh số về 0, bỏ hợp đồng và khoản chi trước.`,
  'promotion/against-order': (d: Details) =>
    `Đứng trên trong danh sách mà không được chuyển: ${said(d['producers'])}${Number(d['more']) > 0 ? ` và ${whole(d['more'])} chủ thể khác` : ''}. Hãy chọn cả họ, hoặc ghi vì sao chọn khác thứ tự.`,
  'promotion/phone-in-buyer': () => 'Bên mua có số điện thoại. Chỉ ghi tên tổ chức; cách liên hệ ghi ở phần Khách mua.',
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
  'promotion/declines-with-sales': (d: Details) =>
    `${said(d['producer'])} đã ghi bán ${whole(d['sales'])} đồng (từ ngày ${day(d['day'])}), nên không thể trả lời không tham gia. Nếu ghi nhầm, hãy sửa số lượng và tiền bán của những ngày đó về 0 rồi trả lời lại.`,
  'promotion/declines-but-present': (d: Details) =>
    `Cơ quan tổ chức đã ghi ${said(d['producer'])} có mặt, nên không thể trả lời không tham gia. Nếu ghi nhầm, hãy đề nghị cán bộ sửa ở phần Ghi có mặt trước.`,
  'promotion/sold-and-left-out': (d: Details) =>
    `Sản phẩm bỏ ra đã có doanh số ngày ${day(d['day'])}. Hãy giữ sản phẩm này trong danh sách mang theo, hoặc sửa doanh số về 0 trước.`,
  'promotion/presence-unknown': (d: Details) =>
    `${said(d['producers'])}${Number(d['more']) > 0 ? ` và ${whole(d['more'])} chủ thể khác` : ''} tự báo có bán mà chưa ai ghi có mặt hay vắng. Hãy ghi ở phần Ghi có mặt rồi quyết toán.`,
  'promotion/budget-reason-missing': () =>
    'Sự kiện đã bắt đầu hoặc đã ghi chi phí mà kinh phí dự kiến đổi. Hãy ghi vì sao, theo văn bản nào; dự kiến trước vẫn được giữ để đối chiếu.',
  'promotion/contract-very-large': (d: Details) => `Hợp đồng ${whole(d['value'])} đồng là rất lớn. Có thừa số 0 không?`,
  'promotion/contract-known': (d: Details) =>
    `Đã ghi một hợp đồng như vậy với ${said(d['buyer'])}, ký ngày ${day(d['day'])}, cùng giá trị. Nếu là hợp đồng khác, hãy xác nhận.`,
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
  'promotion/unit-does-not-fit': (d: Details) =>
    `“${said(d['unit'])}” không phải đơn vị của ${said(d['product'])}. Hãy chọn một trong: ${said(d['units'])}.`,
  'promotion/change-reason-missing': () =>
    'Sự kiện đã kết thúc mà số đã ghi được sửa. Hãy ghi vì sao sửa; số trước vẫn được giữ để đối chiếu.',
  'promotion/not-answered': (d: Details) =>
    `${said(d['producer'])} chưa trả lời lời mời, nên chưa ghi doanh số được. Hãy trả lời tham gia và chọn sản phẩm trước.`,
  'promotion/sales-very-large': (d: Details) =>
    `${whole(d['sales'])} đồng một ngày cho một sản phẩm là rất lớn. Có thừa số 0 không?`,
  'promotion/money-without-goods': (d: Details) =>
    `Bán được ${whole(d['sales'])} đồng mà chưa ghi số lượng. Hãy ghi số lượng để đối chiếu giá, hoặc xem lại số tiền.`,
  'promotion/other-days-differ': (d: Details) =>
    `${whole(d['sales'])} đồng, gấp hơn mười lần ngày bán được nhiều nhất trước đây (${whole(d['most'])} đồng). Có thừa số 0 không?`,
  'promotion/price-impossible': (d: Details) =>
    `Tính ra ${whole(d['paid'])} đồng mỗi ${said(d['unit'])}. Có nhầm đơn vị hay thừa, thiếu số 0 không?`,
  'promotion/more-than-made': (d: Details) =>
    `${number(d['quantity'])} ${said(d['unit'])}${Number(d['before'] ?? 0) > 0 ? `, cùng ${whole(d['before'])} ${said(d['unit'])} đã ghi ở các ngày khác trong 12 tháng,` : ''} nhiều hơn cả năm làm ra (${whole(d['made'])} ${said(d['unit'])}). Có nhầm đơn vị không?`,
  'promotion/quantity-very-large': (d: Details) =>
    `${number(d['quantity'])} ${said(d['unit'])} một ngày là rất nhiều. Có nhầm đơn vị hay thừa số 0 không?`,
  'promotion/nothing-to-review': () => 'Số này không có gì khác thường để xem lại.',
  'promotion/typed-it-yourself': () => 'Người đã ghi số này không tự xem lại được. Hãy để cán bộ khác của cơ quan xem.',
  'promotion/say-what-was-seen': () =>
    'Hãy ghi đã đối chiếu với gì, ví dụ sổ bán hàng, hóa đơn; hoặc vì sao không tính.',
  'promotion/figures-wait': (d: Details) =>
    `Còn ${whole(d['figures'])} số khác thường chờ cán bộ xem lại. Hãy mở phần Doanh số, xem từng số, rồi quyết toán.`,
  'promotion/after-event-why': () =>
    'Sự kiện đã kết thúc. Hãy ghi căn cứ, ví dụ “theo danh sách gian hàng của ban tổ chức”.',
  'promotion/no-valid-product': (d: Details) =>
    `${said(d['producers'])}: không có sản phẩm OCOP còn hiệu lực suốt sự kiện, nên không mời được. Nếu cấp có thẩm quyền đã quyết định cho tham gia, hãy ghi số và ngày quyết định.`,
  'promotion/over-plan': (d: Details) =>
    `${said(d['source'])}: dự kiến ${whole(d['planned'])} đồng, với khoản này là ${whole(d['spent'])} đồng, vượt ${whole(d['over'])} đồng. Hãy xem lại số tiền; nếu đúng, ghi vì sao vượt.`,
  'promotion/outside-plan': () =>
    'Khoản này không thuộc nguồn nào đã dự kiến. Hãy chọn nguồn; nếu chi ngoài dự kiến, ghi vì sao.',
  'promotion/cost-very-large': (d: Details) =>
    `${whole(d['amount'])} đồng là rất lớn cho một khoản chi. Có thừa số 0 không? Nếu đúng, ghi vì sao.`,
  'promotion/no-such-country': () => 'Hãy chọn nước, vùng lãnh thổ trong danh sách.',
  'promotion/no-such-unit': (d: Details) => `Hãy chọn đơn vị trong danh sách: ${said(d['units'])}.`,
  'promotion/signed-before-producer': (d: Details) =>
    `Ngày ký ${day(d['day'])} sớm hơn ngày chủ thể đăng ký (${day(d['since'])}). Có ghi nhầm năm không?`,
  'promotion/signed-before-recognition': (d: Details) =>
    `Ngày ký ${day(d['day'])} sớm hơn ngày sản phẩm được công nhận lần hiện tại (${day(d['since'])}). Nếu đúng là hợp đồng cũ, hãy xác nhận.`,
  'promotion/deal-known': (d: Details) =>
    `Đã ghi một hợp đồng xuất khẩu như vậy với ${said(d['buyer'])}, ký ngày ${day(d['day'])}, cùng thị trường, cùng giá trị. Nếu là hợp đồng khác, hãy xác nhận.`,
  'promotion/deal-very-large': (d: Details) =>
    `${whole(d['amount'])} ${said(d['currency'])} (khoảng ${whole(d['about'])} tỷ đồng) là rất lớn. Có thừa số 0 không?`,
  'promotion/deal-price-impossible': (d: Details) =>
    `Tính ra khoảng ${whole(d['paid'])} đồng mỗi ${said(d['unit'])}. Có nhầm đơn vị, loại tiền hay thừa, thiếu số 0 không?`,
  'promotion/volume-more-than-made': (d: Details) =>
    `${number(d['volume'])} ${said(d['unit'])} nhiều hơn ba năm làm ra cộng lại (mỗi năm ${whole(d['made'])} ${said(d['unit'])}). Có nhầm đơn vị không?`,
  'promotion/volume-very-large': (d: Details) =>
    `${number(d['volume'])} ${said(d['unit'])} là rất nhiều. Có nhầm đơn vị hay thừa số 0 không?`,
};
