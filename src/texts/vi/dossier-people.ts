// Người cùng soạn một hồ sơ: lời mời, quyền, đường vào.

export const dossierPeople = {
  heading: 'Người cùng soạn hồ sơ này',
  summary:
    'Mời con cháu, kế toán, cán bộ hay người tư vấn giúp riêng hồ sơ này. Họ dùng tài khoản của mình; bạn thôi mời lúc nào cũng được.',
  list: 'Đã mời',
  nobody: 'Chưa mời ai. Người được mời hiện ở đây.',
  inviteHeading: 'Mời thêm một người',
  cannot:
    'Người được mời không nộp hồ sơ, không xác nhận thay bạn, không mời người khác, không thấy ví minh chứng ngoài những giấy hồ sơ đã viện dẫn. Ai đã gõ vào hồ sơ thì không tự mình đánh giá hồ sơ đó.',
  forWhom: 'Người được mời là ai',
  forWhomExample: 'Kế toán hợp tác xã',
  accessLabel: 'Được làm gì',
  access: { view: 'Chỉ xem', edit: 'Xem và soạn' },
  accessHint: {
    view: 'Đọc các phần, bản in và minh chứng đã viện dẫn.',
    edit: 'Soạn và lưu từng phần; nộp vẫn là việc của chủ thể.',
  },
  wayLabel: 'Mời bằng cách nào',
  way: { link: 'Đường dẫn dùng một lần', login: 'Tên đăng nhập' },
  wayHint: {
    link: 'Gửi qua Zalo hoặc đọc mã. Ai nhận lời trước thì đường dẫn hết dùng được; bạn thấy tên người đó.',
    login: 'Người đó đăng nhập là thấy lời mời.',
  },
  login: 'Tên đăng nhập, số điện thoại hoặc email của tài khoản',
  loginHint: 'Chỉ điền khi mời bằng tên đăng nhập. Vì lý do riêng tư, hệ thống không nói tài khoản đó có hay không.',
  invite: 'Mời',
  invited: {
    link: 'Đã tạo lời mời. Chép đường dẫn bên dưới gửi cho người đó; dùng được một lần, trong 14 ngày.',
    login: 'Đã mời. Người có tài khoản đó đăng nhập sẽ thấy lời mời trong 14 ngày.',
  },
  byLink: 'mời bằng đường dẫn',
  byLogin: (login: string) => `mời tài khoản ${login}`,
  invitedAt: (when: string) => `mời lúc ${when}`,
  acceptedBy: (name: string) => `${name} đã nhận lời`,
  until: (when: string) => `nhận lời trước ${when}`,
  link: 'Đường dẫn để gửi',
  codeOf: (code: string) => `Hoặc đọc mã ${code} cho người đó gõ ở trang /moi-soan.`,
  states: { waiting: 'Chờ nhận lời', accepted: 'Đang giúp', expired: 'Quá hạn nhận lời', ended: 'Đã thôi mời' },
  change: 'Lưu quyền',
  changed: 'Đã đổi quyền, có hiệu lực ngay.',
  end: 'Thôi mời',
  endQuestion: (who: string) => `Thôi mời ${who}?`,
  endText:
    'Người đó không vào được hồ sơ này nữa, kể cả khi đang mở. Những gì đã soạn vẫn còn, lịch sử vẫn ghi ai soạn.',
  ended: 'Đã thôi mời. Người đó không vào được hồ sơ này nữa.',
  record: {
    link: 'Người cùng soạn',
    helper: 'Chủ thể mời bạn giúp soạn hồ sơ này. Bạn soạn và lưu từng phần; nộp và xác nhận là việc của chủ thể.',
    viewer: 'Chủ thể mời bạn xem hồ sơ này. Bạn đọc bản in và minh chứng đã viện dẫn; không sửa được.',
    listTag: 'được mời',
    cited: 'Minh chứng đã viện dẫn',
    waiting: (product: string, producer: string) => `${producer} mời bạn giúp hồ sơ ${product}.`,
    see: 'Xem lời mời',
  },
  offer: {
    title: 'Lời mời giúp soạn hồ sơ',
    heading: (product: string) => `Giúp hồ sơ ${product}?`,
    summary: 'Nhận lời thì hồ sơ này hiện trong mục Hồ sơ của bạn. Bạn không thấy gì khác của chủ thể.',
    product: 'Sản phẩm',
    producer: 'Chủ thể mời',
    as: 'Được làm',
    until: 'Nhận lời trước',
    accept: 'Nhận lời',
    notNow: 'Để sau',
    done: (product: string) => `Bạn đã nhận lời giúp hồ sơ ${product}.`,
    codeTitle: 'Gõ mã lời mời',
    codeHeading: 'Bạn được mời giúp hồ sơ nào?',
    codeSummary: 'Gõ mã mà chủ thể đọc hoặc gửi cho bạn.',
    code: 'Mã lời mời',
    goOn: 'Xem lời mời',
  },
  cited: {
    caption: (product: string) => `Minh chứng của hồ sơ ${product}`,
    issuer: 'Nơi cấp',
    number: 'Số',
    issuedOn: 'Ngày cấp',
    expiresOn: 'Còn hạn đến hết',
    noEnd: 'Không ghi ngày hết hạn',
    withdrawn: 'Chủ thể đã rút giấy này khỏi ví.',
    files: 'Tệp',
    noFiles: 'Giấy này chưa có tệp nào.',
  },
};

export const dossierPeopleProblems = {
  'dossiers/producer-invites': () =>
    'Chỉ người thay mặt chủ thể mới mời được người vào hồ sơ của mình. Hãy nhờ chủ thể mời.',
  'dossiers/invite-whom': () =>
    'Hãy ghi tên đăng nhập, số điện thoại hoặc email của người được mời; chưa biết thì chọn mời bằng đường dẫn.',
  'dossiers/invited-already': () =>
    'Tài khoản này đang có lời mời vào hồ sơ. Hãy đổi quyền ở lời mời đó, hoặc thôi mời rồi mời lại.',
  'dossiers/too-many-invited': (d: Readonly<Record<string, unknown>>) =>
    `Mỗi hồ sơ mời nhiều nhất ${String(d['most'])} người cùng lúc. Hãy thôi mời bớt rồi mời thêm.`,
  'dossiers/invitation-ended': () => 'Lời mời này đã thôi. Muốn mời lại thì tạo lời mời mới.',
  'dossiers/invitation-over': () =>
    'Lời mời này không dùng được: đã có người nhận, đã quá hạn hoặc đã thôi mời. Hãy xin chủ thể một lời mời mới.',
  'dossiers/invitation-own': () =>
    'Bạn đang thay mặt chủ thể này nên không cần lời mời. Hãy gửi đường dẫn cho người được mời.',
};
