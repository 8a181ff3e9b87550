// Trao đổi quanh một hồ sơ: nội bộ các cơ quan, và với chủ thể.

type Details = Readonly<Record<string, unknown>>;

export const dossierTalk = {
  audiences: {
    offices: {
      heading: 'Nội bộ cơ quan',
      read: 'Chủ thể không thấy',
      summary:
        'Xã, cơ quan quản lý OCOP cấp tỉnh, lãnh đạo và Tổ tư vấn đọc được. Chủ thể và người giúp soạn không thấy, kể cả trong giấy tờ, tệp tải về hay đường dẫn theo dõi.',
      empty: 'Các cơ quan chưa trao đổi gì về hồ sơ này.',
      link: (open: number) => (open === 0 ? 'Nội bộ cơ quan' : `Nội bộ cơ quan (${open} chưa xong)`),
    },
    producer: {
      heading: 'Trao đổi với chủ thể',
      ownHeading: 'Trao đổi với xã, tỉnh',
      read: 'Cả hai bên đọc được',
      summary:
        'Chủ thể, người được mời giúp soạn và các cơ quan đọc được. Đây là lời trao đổi, không thay cho yêu cầu bổ sung có thời hạn.',
      empty: 'Chưa có trao đổi nào.',
      link: (open: number) => (open === 0 ? 'Trao đổi với chủ thể' : `Trao đổi với chủ thể (${open} chưa xong)`),
      ownLink: (open: number) => (open === 0 ? 'Trao đổi với xã, tỉnh' : `Trao đổi với xã, tỉnh (${open} chưa xong)`),
    },
  },
  emptyText: 'Viết điều cần hỏi hoặc cần báo; chọn đúng chỗ của hồ sơ thì người đọc tìm thấy ngay.',
  openTitle: (n: number) => `Chưa xong (${n})`,
  settledTitle: (n: number) => `Đã xong (${n})`,
  sides: {
    producer: 'chủ thể',
    helper: 'người giúp soạn',
    commune: 'xã',
    province: 'cơ quan cấp tỉnh',
    department: 'sở, ngành',
    office: 'người vận hành',
  },
  somebody: 'Người vận hành tại máy chủ',
  by: (name: string, side: string) => `${name}, ${side}`,
  mentioned: (names: string) => `Nhắc: ${names}`,
  about: (place: string) => `Về: ${place}`,
  whole: 'cả hồ sơ',
  goneCriterion: (code: string) => `tiêu chí ${code}`,
  gonePiece: 'một minh chứng không còn được viện dẫn',
  criterion: (code: string, title: string) => `Tiêu chí ${code}: ${title}`,
  answers: (n: number) => (n === 0 ? 'Chưa có trả lời' : `${n} trả lời`),
  open: 'Chưa xong',
  settled: 'Đã xong',
  corrected: (when: string) => `Đã sửa lúc ${when}`,
  former: 'Xem lời trước khi sửa',
  formerUntil: (when: string) => `Lời cũ, đến ${when}`,
  correct: 'Sửa lời này',
  turned: {
    resolved: (name: string, when: string) => `${name} ghi đã xong, ${when}`,
    open: (name: string, when: string) => `${name} mở lại, ${when}`,
  },
  start: {
    heading: 'Mở một trao đổi mới',
    place: 'Về chỗ nào',
    wholePlace: 'Cả hồ sơ',
    parts: 'Các phần',
    criteria: 'Tiêu chí tự chấm',
    pieces: 'Minh chứng đã viện dẫn',
    body: 'Nội dung',
    bodyHint: 'Nêu rõ điều cần làm. Không ghi số căn cước, số tài khoản.',
    mentions: 'Nhắc ai',
    mentionsHint: 'Người được nhắc nhận thông báo. Để trống cũng được.',
    submit: 'Gửi',
    submitInternal: 'Gửi trong nội bộ',
    submitToProducer: 'Gửi, chủ thể đọc được',
    done: 'Đã gửi.',
  },
  answer: {
    heading: 'Trả lời',
    again: 'Trả lời thì trao đổi này mở lại.',
    done: 'Đã gửi trả lời.',
  },
  settle: 'Ghi là đã xong',
  reopen: 'Mở lại',
  settledDone: 'Đã ghi là xong.',
  reopenedDone: 'Đã mở lại.',
  readOnly: 'Hồ sơ đã bỏ: đọc lại được, không viết thêm.',
  back: 'Về danh sách trao đổi',
  correction: {
    heading: 'Sửa lời của tôi',
    summary: 'Lời trước khi sửa vẫn được giữ và ai thấy trao đổi này đều xem lại được.',
    body: 'Lời mới',
    submit: 'Lưu lời mới',
    done: 'Đã sửa; lời trước vẫn giữ.',
  },
};

export const dossierTalkProblems = {
  'dossiers/no-more-talk': () => 'Hồ sơ này đã bỏ nên không viết thêm được. Hãy trao đổi ở hồ sơ khác của sản phẩm.',
  'dossiers/place-unknown': () =>
    'Chỗ này không có trong hồ sơ. Hãy chọn một phần, một tiêu chí hoặc một minh chứng hồ sơ đang viện dẫn.',
  'dossiers/not-to-mention': () => 'Có người được nhắc không có nhiệm vụ ở hồ sơ này. Hãy chọn người trong danh sách.',
  'dossiers/too-many-mentions': (d: Details) => `Mỗi lời nhắc nhiều nhất ${String(d['most'])} người. Hãy bỏ bớt.`,
  'dossiers/not-your-comment': () => 'Chỉ người viết mới sửa được lời của mình. Hãy viết một trả lời.',
  'dossiers/comment-unchanged': () => 'Lời mới giống hệt lời đang có. Hãy sửa nội dung, hoặc quay lại.',
  'dossiers/thread-is-settled': () => 'Trao đổi này đã được ghi là xong. Tải lại trang để xem ai ghi.',
  'dossiers/thread-is-open': () => 'Trao đổi này đang mở. Tải lại trang để xem.',
};
