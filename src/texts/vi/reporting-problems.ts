// Báo cáo: câu từ chối.

export const reportingProblems = {
  'reporting/period-ends-first': () =>
    'Ngày cuối kỳ đứng trước ngày đầu kỳ nên không có ngày nào để tính. Hãy đổi lại hai ngày.',
  'reporting/as-of-in-future': () => 'Chưa có số liệu của ngày sau hôm nay. Hãy chọn hôm nay hoặc một ngày đã qua.',
};
