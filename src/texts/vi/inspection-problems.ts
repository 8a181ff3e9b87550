// Kiểm tra, giám sát: câu từ chối.

type Details = Readonly<Record<string, unknown>>;

const dayWords = (day: unknown): string => String(day).split('-').reverse().join('/');

export const visitStateWords = {
  planned: 'Đã lên lịch',
  notified: 'Đã thông báo',
  'on-site': 'Đang ở cơ sở',
  recorded: 'Đã ghi kết quả',
  closed: 'Đã khép',
  cancelled: 'Đã hủy',
};

export const inspectionProblems = {
  'inspections/not-in-this-state': (d: Details) =>
    `Lượt này đang ở tình trạng “${visitStateWords[String(d['state']) as keyof typeof visitStateWords] ?? ''}” nên không làm được việc vừa chọn, chưa ghi gì. Hãy mở lại trang của lượt để xem việc làm được.`,
  'inspections/no-team': () => 'Chưa có ai trong đoàn. Hãy ghi ít nhất một người và chọn người đó làm trưởng đoàn.',
  'inspections/one-head': () => 'Đoàn phải có đúng một trưởng đoàn. Hãy chọn một người trong danh sách.',
  'inspections/member-twice': () => 'Có người được ghi hai lần trong đoàn. Hãy bỏ một dòng.',
  'inspections/inspection-without-decision': () =>
    'Lượt kiểm tra phải nêu quyết định của cơ quan có thẩm quyền (Điều 9 khoản 4): số, ngày, cơ quan ban hành. Nếu chỉ đến hướng dẫn hoặc giám sát thì chọn đúng loại, không cần quyết định.',
  'inspections/visited-lately': (d: Details) =>
    `Chủ thể này đã được hoặc sắp được kiểm tra ngày ${dayWords(d['on'])} (${String(d['by'])}). Để không gây cản trở sản xuất, kinh doanh (Điều 9 khoản 2 điểm b), hãy ghi vì sao vẫn phải kiểm tra, hoặc chọn ngày khác.`,
};
