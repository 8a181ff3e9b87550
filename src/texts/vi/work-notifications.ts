// Thông báo về nhiệm vụ, bàn giao và báo cáo.

export const workNotifications = {
  'task-assigned': (words: { readonly content: string; readonly office: string; readonly more: number }) => ({
    title:
      words.more === 0
        ? `${words.office} giao nhiệm vụ: ${words.content}`
        : `${words.office} giao ${words.more + 1} nhiệm vụ, trong đó có: ${words.content}`,
    text: 'Mở ra để xem nội dung, thời hạn, sản phẩm phải có; báo tiến độ ngay tại đó.',
  }),
  'task-waits': (words: {
    readonly content: string;
    readonly office: string;
    readonly what: 'handed-in' | 'extension-asked';
  }) => ({
    title:
      words.what === 'handed-in'
        ? `${words.office} nộp kết quả: ${words.content}`
        : `${words.office} xin gia hạn: ${words.content}`,
    text:
      words.what === 'handed-in'
        ? 'Xem kết quả rồi tiếp nhận, hoặc trả lại kèm lý do. Người nộp không tự tiếp nhận.'
        : 'Xem lý do rồi cho gia hạn, hoặc không cho kèm lý do.',
  }),
  'task-decided': (words: {
    readonly content: string;
    readonly office: string;
    readonly what: 'taken' | 'returned' | 'extension-granted' | 'extension-refused' | 'due-changed' | 'cancelled';
  }) => ({
    title: {
      taken: `${words.office} đã tiếp nhận kết quả: ${words.content}`,
      returned: `${words.office} trả lại kết quả: ${words.content}`,
      'extension-granted': `${words.office} cho gia hạn: ${words.content}`,
      'extension-refused': `${words.office} không cho gia hạn: ${words.content}`,
      'due-changed': `${words.office} đổi thời hạn: ${words.content}`,
      cancelled: `${words.office} rút nhiệm vụ: ${words.content}`,
    }[words.what],
    text: {
      taken: 'Nhiệm vụ đã hoàn thành.',
      returned: 'Đọc lý do trả lại, bổ sung rồi nộp lại.',
      'extension-granted': 'Thời hạn mới ghi trong nhiệm vụ.',
      'extension-refused': 'Thời hạn cũ vẫn giữ. Lý do ghi trong nhiệm vụ.',
      'due-changed': 'Thời hạn mới và lý do ghi trong nhiệm vụ.',
      cancelled: 'Không phải làm tiếp. Lý do ghi trong nhiệm vụ.',
    }[words.what],
  }),
  'task-due': (words: { readonly content: string; readonly left: number }) => ({
    title: words.left === 0 ? `Hôm nay đến hạn: ${words.content}` : `Còn ${words.left} ngày đến hạn: ${words.content}`,
    text: 'Báo tiến độ, nộp kết quả, hoặc xin gia hạn có lý do trước khi quá hạn.',
  }),
  'task-late': (words: { readonly content: string; readonly office: string; readonly days: number }) => ({
    title: `Quá hạn ${words.days} ngày: ${words.content}`,
    text: `Đơn vị chủ trì: ${words.office}. Hai bên đều thấy lần báo này trong nhiệm vụ.`,
  }),
  'task-handed-over': (words: { readonly content: string; readonly from: string; readonly office: string }) => ({
    title: `Nhiệm vụ chuyển từ ${words.from} sang ${words.office}: ${words.content}`,
    text: 'Quá trình thực hiện và tên đơn vị cũ vẫn giữ trong nhiệm vụ.',
  }),
  'work-handed-over': (words: { readonly from: string; readonly count: number }) => ({
    title: `${words.from} bàn giao cho bạn ${words.count} việc`,
    text: 'Mở danh mục bàn giao để xem từng việc, in ra và ký.',
  }),
  'report-waits': (words: { readonly title: string; readonly by: string }) => ({
    title: `${words.by} trình báo cáo: ${words.title}`,
    text: 'Số liệu đã chốt. Đọc rồi duyệt, hoặc trả lại kèm lý do. Người viết không tự duyệt.',
  }),
  'report-decided': (words: {
    readonly title: string;
    readonly what: 'returned' | 'approved' | 'reopened';
    readonly by: string;
  }) =>
    ({
      returned: {
        title: `${words.by} trả lại báo cáo: ${words.title}`,
        text: 'Đọc lý do, sửa rồi trình lại. Số liệu sẽ được đếm lại khi trình.',
      },
      approved: {
        title: `${words.by} đã duyệt báo cáo: ${words.title}`,
        text: 'Ghi số, ngày rồi ban hành. Số liệu giữ như lúc trình.',
      },
      reopened: {
        title: `${words.by} đang sửa báo cáo đã gửi: ${words.title}`,
        text: 'Bản đã gửi vẫn đọc được. Bản sửa có số mới và ghi rõ thay thế báo cáo nào.',
      },
    })[words.what],
};
