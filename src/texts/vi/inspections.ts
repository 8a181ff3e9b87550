// Kiểm tra, giám sát: tên gọi dùng chung trên các trang.

import { visitStateWords } from './inspection-problems.ts';

export const inspections = {
  states: visitStateWords,
  acts: {
    change: 'đổi ngày, đoàn, nội dung',
    notify: 'ghi số thông báo',
    go: 'ghi đã có mặt ở cơ sở',
    record: 'ghi xong kết quả',
    close: 'khép lại',
    cancel: 'hủy, có lý do',
  },
  caseStates: {
    open: 'Chờ xem xét',
    visit: 'Đã đưa vào kiểm tra',
    'handed-over': 'Đã chuyển cơ quan khác',
    closed: 'Đã kết thúc',
  },
  caseActs: {
    'plan-visit': 'đưa thành lượt kiểm tra đột xuất',
    'hand-over': 'chuyển cơ quan khác',
    note: 'ghi thêm diễn biến',
    close: 'kết thúc, có lý do',
  },
};
