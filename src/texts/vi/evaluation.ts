// Tính điểm: câu từ chối.

type Details = Readonly<Record<string, unknown>>;

const listed = (value: unknown): string =>
  Array.isArray(value)
    ? value.length > 12
      ? `${value.slice(0, 12).join(', ')} …`
      : value.join(', ')
    : String(value ?? '');

export const evaluationProblems = {
  'evaluation/request-not-understood': () =>
    'Chưa tính được điểm: có chỗ không đúng với bộ tiêu chí. Hãy sửa các chỗ được nêu rồi gửi lại; chưa có gì bị tính là 0.',
  'evaluation/no-such-set': (d: Details) =>
    `Không có bộ tiêu chí này. Hãy chọn một bộ từ ${listed(d['expected'] ?? '26-2026/01 … 26-2026/26')}.`,
  'evaluation/set-not-in-force': (d: Details) =>
    `Bộ ${listed(d['set'])} không áp dụng cho hồ sơ nhận ngày ${listed(d['asOf'])}. Bộ áp dụng cho ngày đó: ${d['expected'] === 'none' ? 'không có' : listed(d['expected'])}.`,
  'evaluation/set-incomplete': (d: Details) =>
    `Bộ ${listed(d['set'])} còn thiếu tiêu chí trong nguồn chép nên không bao giờ được cộng điểm. Hãy ghi kết quả theo giấy.`,
  'evaluation/unknown-key': (d: Details) => `Không có mục này. Các mục được dùng: ${listed(d['expected'])}.`,
  'evaluation/expected': (d: Details) => `Chưa đúng kiểu giá trị. Cần: ${listed(d['expected'])}.`,
  'evaluation/unknown-criterion': (d: Details) =>
    `Bộ này không chấm tại tiêu chí ${listed(d['criterion'])}. Các tiêu chí chấm được: ${listed(d['expected'])}.`,
  'evaluation/unknown-option': (d: Details) =>
    `Tiêu chí ${listed(d['criterion'])} chỉ nhận một lựa chọn, là số từ ${listed(d['expected'])}.`,
  'evaluation/two-options': (d: Details) =>
    `Tiêu chí ${listed(d['criterion'])} có hai lựa chọn (${listed(d['options'])}). Mỗi tiêu chí chỉ chọn một.`,
  'evaluation/unknown-case': (d: Details) =>
    `Tiêu chí ${listed(d['criterion'])} không có trường hợp này. Các trường hợp: ${listed(d['expected']) || 'không có'}.`,
  'evaluation/case-missing': (d: Details) =>
    `Tiêu chí ${listed(d['criterion'])} có các trường hợp ${listed(d['expected'])}: hồ sơ phải chọn một trường hợp trước khi chấm.`,
  'evaluation/option-of-another-case': (d: Details) =>
    `Lựa chọn này thuộc trường hợp khác. Trường hợp ${listed(d['case'])} của tiêu chí ${listed(d['criterion'])} có các lựa chọn ${listed(d['expected'])}.`,
  'evaluation/unknown-condition': (d: Details) =>
    `Bộ này không hỏi điều kiện ${listed(d['condition'])}. Các điều kiện trả lời được: ${listed(d['expected']) || 'không có'}.`,
  'evaluation/condition-answer': (d: Details) =>
    `Điều kiện ${listed(d['condition'])} (“${listed(d['text'])}”) chỉ nhận một câu trả lời: ${listed(d['expected'])}.`,
  'evaluation/too-many-sheets': (d: Details) =>
    `Bạn đã giữ ${listed(d['most'])} phiếu. Hãy bỏ bớt phiếu không dùng nữa rồi giữ phiếu mới.`,
  'evaluation/sheets-missing': (d: Details) => `Cần từ ${listed(d['expected'])} phiếu.`,
  'evaluation/sheet-of-another-set': (d: Details) =>
    `Phiếu này của bộ khác. Các phiếu phải cùng bộ ${listed(d['expected'])}.`,
  'evaluation/name-too-long': (d: Details) =>
    `Tên thành viên dài quá ${listed(d['most'])} ký tự. Hãy ghi gọn lại, vì tên được in dưới chữ ký.`,
  'evaluation/two-sheets-by-one': (d: Details) =>
    `${listed(d['by'])} đã có phiếu ở ${listed(d['first'])}. Mỗi thành viên chỉ có một phiếu.`,
};
