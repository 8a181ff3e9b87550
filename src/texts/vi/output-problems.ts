// Sản lượng, doanh thu: câu từ chối, và câu hỏi lại khi số liệu khác thường.

type Details = Readonly<Record<string, unknown>>;

const amount = (value: unknown): string => {
  const [integer = '', tenths] = String(Math.round(Number(value ?? 0) * 1_000) / 1_000).split('.');
  const dotted = integer.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return tenths === undefined ? dotted : `${dotted},${tenths}`;
};
const day = (value: unknown): string => {
  const text = String(value ?? '');
  return `${text.slice(8)}/${text.slice(5, 7)}/${text.slice(0, 4)}`;
};
const kinds: Readonly<Record<string, string>> = {
  month: 'tháng',
  quarter: 'quý',
  'half-year': '6 tháng',
  year: 'năm',
};

export const outputProblems = {
  'output/no-producer': () =>
    'Danh mục chưa ghi chủ thể của sản phẩm này, nên chưa ai báo cáo được. Hãy ghi chủ thể ở trang sản phẩm trước.',
  'output/said-meanwhile': () =>
    'Người khác vừa ghi báo cáo của kỳ này. Hãy mở lại trang để xem số mới, rồi sửa nếu cần.',
  'output/why-nothing': () => 'Sản lượng là 0. Hãy ghi một lời vì sao, ví dụ “chưa đến vụ”.',
  'output/reason-needed': () => 'Kỳ này đã có số. Hãy ghi vì sao sửa; số cũ vẫn được giữ.',
  'output/no-such-period': () => 'Không có kỳ này. Hãy chọn kỳ trong danh sách.',
  'output/period-not-over': (d: Details) =>
    `Kỳ này kết thúc ngày ${day(d['until'])}. Hãy báo cáo sau ngày đó, khi đã có đủ số.`,
  'output/other-period-kind': (d: Details) =>
    `Tỉnh quy định báo cáo theo ${kinds[String(d['kind'])] ?? 'kỳ khác'}. Hãy chọn kỳ trong danh sách.`,
  'output/period-too-old': () => 'Kỳ này đã qua hơn 3 năm nên không nhận báo cáo nữa. Hãy chọn kỳ gần hơn.',
  'output/doubtful': () =>
    'Chưa gửi: có số liệu khác thường. Hãy xem lại; nếu đúng, đánh dấu “Tôi đã xem lại, số liệu đúng” rồi gửi.',
  'output/say-what': () => 'Hãy ghi hỏi lại điều gì, để chủ thể biết phải xem số nào.',
  'output/over-capacity': (d: Details) =>
    `Kỳ này ${amount(d['quantity'])} ${d['unit']}, nhiều hơn công suất cả năm là ${amount(d['capacity'])} ${d['unit']}. Có nhầm đơn vị không?`,
  'output/over-capacity-year': (d: Details) =>
    `Cộng 12 tháng là ${amount(d['year'])} ${d['unit']}, nhiều hơn công suất ${amount(d['capacity'])} ${d['unit']} mỗi năm.`,
  'output/over-area': (d: Details) =>
    `${amount(d['hectares'])} ha ${d['name']} cho nhiều nhất chừng ${amount(d['most'])} kg thành phẩm một năm (năng suất tham khảo, chưa kiểm chứng); 12 tháng qua đã ghi ${amount(d['year'])} kg.`,
  'output/unit-mistake': (d: Details) =>
    `Các kỳ trước chừng ${amount(d['usual'])} ${d['unit']}, kỳ này ${amount(d['quantity'])} ${d['unit']}: khác nghìn lần. Có nhầm kg với tấn không?`,
  'output/jump-up': (d: Details) =>
    `Kỳ so sánh chừng ${amount(d['usual'])} ${d['unit']}, kỳ này ${amount(d['quantity'])} ${d['unit']}: hơn 4 lần.`,
  'output/jump-down': (d: Details) =>
    `Kỳ so sánh chừng ${amount(d['usual'])} ${d['unit']}, kỳ này ${amount(d['quantity'])} ${d['unit']}: chưa bằng một phần tư.`,
  'output/off-season': (d: Details) =>
    `${d['name']} thường thu hoạch vào tháng ${d['months']}, kỳ này không có tháng nào trong đó.`,
  'output/price-jump': (d: Details) =>
    `Kỳ trước ${amount(d['before'])} ₫ một ${d['unit']}, kỳ này ${amount(d['price'])} ₫.`,
  'output/price-unit': (d: Details) =>
    `Kỳ trước ${amount(d['before'])} ₫ một ${d['unit']}, kỳ này ${amount(d['price'])} ₫: khác nghìn lần. Giá là của một ${d['unit']}?`,
  'output/revenue-far-above': (d: Details) =>
    `Sản lượng nhân giá là ${amount(d['worth'])} ₫, doanh thu ghi ${amount(d['revenue'])} ₫. Có tính cả sản phẩm khác không?`,
  'output/revenue-unit': (d: Details) =>
    `Sản lượng nhân giá là ${amount(d['worth'])} ₫, doanh thu ghi ${amount(d['revenue'])} ₫: khác nghìn lần. Có thừa hay thiếu số 0 không?`,
  'output/no-workers': (d: Details) => `Làm ra ${amount(d['quantity'])} ${d['unit']} mà số người làm là 0.`,
  'output/workers-jump': (d: Details) =>
    `Trước đây ${amount(d['before'])} người, kỳ này ${amount(d['workers'])} người.`,
  'output/revenue-per-worker': (d: Details) =>
    `Doanh thu chia mỗi người một tháng là ${amount(d['each'])} ₫, lớn khác thường. Có thiếu người làm không?`,
};
