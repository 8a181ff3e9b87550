// Nhật ký: ai làm gì với hồ sơ nào, theo quyền nào.

export const ledger = {
  heading: 'Ai đã làm gì?',
  summary:
    'Mỗi việc làm thay đổi dữ liệu là một dòng, không sửa và không xóa được. Mỗi dòng mang mã băm của dòng trước, nên sửa lén sẽ lộ.',
  head: 'Đầu chuỗi hiện tại',
  headText: (seq: number, hash: string) => `Dòng ${seq}, mã ${hash.slice(0, 16)}…`,
  dayHeads: 'Đầu chuỗi đã ký theo ngày',
  dayHeadsEmpty: 'Chưa có ngày nào được ký; hệ thống ký mỗi đêm.',
  caption: 'Các việc mới nhất',
  columns: {
    seq: 'Số',
    at: 'Lúc',
    act: 'Việc',
    actor: 'Người làm',
    right: 'Theo quyền',
    records: 'Số hồ sơ',
    hash: 'Mã băm',
  },
  actors: {
    account: 'tài khoản',
    'local-operator': 'người vận hành tại máy chủ',
    system: 'hệ thống',
    stranger: 'khách',
  },
  older: 'Các việc cũ hơn',
  empty: 'Chưa có việc nào trong phạm vi của bạn.',
};
