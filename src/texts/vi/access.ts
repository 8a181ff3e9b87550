// Tài khoản, đăng nhập: màn hình và câu từ chối.

const n = (value: unknown): string => String(value ?? '');

/** Tên đơn vị trong câu: `xã Bình Lư`. */
const within = (office: string): string => office.charAt(0).toLowerCase() + office.slice(1);

export const access = {
  signIn: {
    title: 'Đăng nhập',
    heading: 'Đăng nhập',
    summary: 'Dành cho cán bộ và chủ thể OCOP. Tra cứu sản phẩm thì không cần đăng nhập.',
    summaryGoOn: 'Trang bạn vừa mở cần đăng nhập. Đăng nhập xong, bạn trở lại đúng trang đó.',
    already: (name: string) => `Bạn đang đăng nhập là ${name}. Đăng nhập lại ở đây sẽ mở một phiên khác.`,
    keptTitle: 'Phiên đăng nhập đã hết',
    kept: 'Chưa có gì được gửi. Những gì bạn đã nhập được giữ ngay trong trang này: đăng nhập xong, bạn trở lại đúng biểu mẫu đó. Đừng đóng trang này.',
    keptWithoutFiles:
      'Chưa có gì được gửi. Những gì bạn đã nhập được giữ ngay trong trang này: đăng nhập xong, bạn trở lại đúng biểu mẫu đó. Đừng đóng trang này. Tệp đã chọn thì phải chọn lại.',
    login: 'Tên đăng nhập',
    loginHint: 'Số điện thoại, thư điện tử hoặc tên do đơn vị cấp.',
    password: 'Mật khẩu',
    forgotten: 'Quên mật khẩu?',
    forgottenNoMail: 'Quên mật khẩu: hãy nhờ cán bộ quản trị của xã hoặc tỉnh in phiếu đặt lại mật khẩu.',
    haveSlip: 'Tôi có phiếu mời hoặc phiếu đặt lại mật khẩu',
    register: 'Chủ thể chưa có tài khoản: đăng ký',
    registerHelper: 'Được mời cùng soạn mà chưa có tài khoản: đăng ký',
    training: (n: number) => `Tài khoản để tập huấn (${n})`,
    trainingPassword: 'Dữ liệu tập huấn, không phải sổ thật. Mật khẩu lúc đầu của mọi tài khoản dưới đây:',
  },
  signOut: {
    heading: 'Đăng xuất?',
    summary: (name: string) => `Bạn đang đăng nhập là ${name}.`,
    done: 'Đã đăng xuất. Máy này không còn mở được tài khoản của bạn.',
  },
  secondStep: {
    title: 'Bước hai: xác nhận',
    heading: 'Xác nhận đó là bạn',
    summary: (name: string) => `Mật khẩu của ${name} đã đúng. Còn một bước nữa.`,
    code: 'Mã xác nhận',
    codeHint: 'Mở ứng dụng xác nhận trên điện thoại, nhập sáu chữ số đang hiện. Mất điện thoại: nhập một mã khôi phục.',
    send: 'Xác nhận',
    passkey: 'Dùng khóa truy cập',
    passkeyLead: 'Vân tay, khuôn mặt hoặc mã PIN của máy này thay cho mã sáu chữ số.',
    passkeyNeedsScript: 'Khóa truy cập cần trình duyệt cho phép chạy mã lệnh. Hãy dùng mã xác nhận ở trên.',
    lost: 'Mất cả điện thoại lẫn mã khôi phục?',
    lostText: 'Hãy nhờ cán bộ quản trị của xã hoặc tỉnh đặt lại tài khoản và trao phiếu tận tay cho bạn.',
    leave: 'Không phải tôi, đăng xuất',
    byRecovery: 'Đã dùng một mã khôi phục. Mã đó không dùng lại được: hãy cài lại ứng dụng hoặc làm mới các mã.',
  },
  invitation: {
    codeTitle: 'Nhập mã trên phiếu',
    codeHeading: 'Mã trên phiếu của bạn là gì?',
    codeSummary: 'Phiếu mời hoặc phiếu đặt lại mật khẩu do cán bộ quản trị trao tận tay. Mỗi mã chỉ dùng được một lần.',
    code: 'Mã trên phiếu',
    codeHint: 'Mười sáu chữ và số, chia thành bốn nhóm. Không phân biệt chữ hoa, chữ thường.',
    goOn: 'Tiếp tục',
    title: 'Đặt mật khẩu',
    headingNew: (name: string) => `Chào ${name}`,
    headingReset: (name: string) => `Đặt mật khẩu mới cho ${name}`,
    summaryNew: (login: string) =>
      `Tài khoản của bạn đã được mở. Tên đăng nhập là ${login}. Hãy tự đặt mật khẩu để vào.`,
    summaryReset: (login: string) =>
      `Tên đăng nhập vẫn là ${login}. Đặt xong, mọi máy đang đăng nhập bằng tài khoản này phải đăng nhập lại.`,
    until: (when: string) => `Dùng được đến ${when}.`,
    password: 'Mật khẩu mới',
    passwordHint:
      'Ít nhất 8 ký tự; nên là một câu dễ nhớ của riêng bạn, từ 15 ký tự. Không bắt buộc có chữ hoa, chữ số hay dấu. Mật khẩu ai cũng đoán được như 12345678 thì không nhận.',
    repeat: 'Nhập lại mật khẩu mới',
    save: 'Đặt mật khẩu',
    done: 'Đã đặt mật khẩu. Hãy đăng nhập.',
  },
  forgotten: {
    title: 'Quên mật khẩu',
    heading: 'Bạn quên mật khẩu?',
    summary:
      'Chúng tôi gửi một đường dẫn đến địa chỉ thư điện tử đã ghi cho tài khoản. Đường dẫn dùng một lần, trong hai giờ.',
    send: 'Gửi đường dẫn',
    sent: 'Nếu có tài khoản với tên này và có địa chỉ thư, thư đã được gửi đi. Hãy xem cả hộp thư rác.',
    noMailTitle: 'Ở đây không gửi được thư',
    noMail:
      'Hãy nhờ cán bộ quản trị tài khoản của xã hoặc tỉnh đặt lại mật khẩu. Họ in phiếu và trao tận tay bạn; mã trên phiếu dùng một lần.',
    haveSlip: 'Tôi có phiếu, nhập mã',
  },
  register: {
    title: 'Đăng ký tài khoản chủ thể',
    heading: 'Mở tài khoản cho chủ thể',
    headingHelper: 'Mở tài khoản để cùng soạn hồ sơ',
    summaryHelper:
      'Bạn được chủ thể mời cùng soạn một hồ sơ. Không cần là chủ thể hay cán bộ: tài khoản này chỉ mở hồ sơ mà bạn được mời.',
    nextHelper: 'Mở xong, đăng nhập là trở lại đúng lời mời.',
    doneHelper:
      'Đã mở tài khoản. Hãy đăng nhập bằng tên và mật khẩu vừa đặt để trở lại lời mời; nếu tên này đã có tài khoản từ trước thì dùng mật khẩu cũ.',
    summary:
      'Dành cho hợp tác xã, tổ hợp tác, hộ và doanh nghiệp có hoặc sắp có sản phẩm OCOP. Cán bộ không đăng ký ở đây: đơn vị mời.',
    name: 'Họ và tên của bạn',
    nameHint: 'Người sẽ dùng tài khoản này. Tên cơ sở ghi ở bước sau.',
    login: 'Số điện thoại hoặc thư điện tử',
    loginHint: 'Dùng để đăng nhập và để cán bộ xã liên hệ. Không hiện cho người ngoài.',
    send: 'Mở tài khoản',
    next: 'Mở xong, bạn chọn cơ sở của mình; cán bộ xã xác nhận rồi bạn mới xem và sửa được hồ sơ.',
    done: 'Đã mở tài khoản. Hãy đăng nhập bằng tên và mật khẩu vừa đặt; nếu tên này đã có tài khoản từ trước thì dùng mật khẩu cũ.',
  },
  own: {
    title: 'Tài khoản của tôi',
    login: 'Tên đăng nhập',
    email: 'Thư điện tử',
    name: 'Họ tên',
    changeHint: 'Sai họ tên hay thư điện tử: nhờ cán bộ quản trị tài khoản của đơn vị sửa.',
    language: 'Ngôn ngữ',
    otherLanguage: 'Đọc bằng tiếng Anh (English)',
    thisLanguage: 'Tiếng Việt',
    rolesTitle: 'Tôi được làm gì, ở đâu',
    rolesCaption: 'Vai trò',
    role: 'Vai trò',
    unit: 'Đơn vị',
    from: 'Từ ngày',
    until: 'Đến hết ngày',
    noRoles: 'Chưa có vai trò nào',
    noRolesText:
      'Cán bộ: nhờ người quản trị tài khoản của đơn vị. Chủ thể: gắn tài khoản với cơ sở của mình ở dưới đây.',
    assignments: 'Nhiệm vụ có thời hạn của tôi',
    assignmentsLead: 'Theo quyết định của tỉnh; hết hạn thì tự mất.',
    dutyState: 'Trạng thái',
    linksTitle: 'Cơ sở tôi đại diện',
    linksLead: 'Cán bộ xã nơi cơ sở hoạt động xác nhận. Trước đó tài khoản chưa xem được gì của cơ sở.',
    noLinks: 'Tài khoản chưa gắn với cơ sở nào',
    ask: 'Gắn với một cơ sở',
    linkStates: { requested: 'Chờ xã xác nhận', confirmed: 'Đã xác nhận', refused: 'Xã từ chối', ended: 'Đã kết thúc' },
    reason: (text: string) => `Lý do: ${text}`,
    requestedOn: (day: string) => `Gửi ngày ${day}`,
    securityTitle: 'Mật khẩu và xác nhận bước hai',
    password: 'Mật khẩu',
    passwordSince: (day: string) => `Đổi lần cuối ngày ${day}`,
    change: 'Đổi',
    secondFactor: 'Xác nhận bước hai',
    secondFactorNone: 'Chưa cài',
    manage: 'Xem và sửa',
    factors: (app: boolean, keys: number) =>
      [app ? 'ứng dụng xác nhận' : '', keys > 0 ? `${keys} khóa truy cập` : '']
        .filter((part) => part !== '')
        .join(', '),
    sessionsTitle: 'Tôi đang đăng nhập ở đâu',
    sessionsLead: 'Thấy một máy không phải của mình: kết thúc phiên đó rồi đổi mật khẩu ngay.',
    session: 'Phiên',
    thisSession: 'Máy này',
    otherSession: 'Máy khác',
    since: 'Đăng nhập lúc',
    seen: 'Lần cuối',
    address: 'Địa chỉ mạng',
    end: 'Kết thúc',
    endOne: (when: string) => `Kết thúc phiên đăng nhập lúc ${when}`,
    endOthers: 'Kết thúc mọi phiên khác',
    endedOne: 'Đã kết thúc phiên đó.',
    ended: (count: number) => (count === 0 ? 'Không có phiên nào khác.' : `Đã kết thúc ${count} phiên khác.`),
  },
  ownPassword: {
    title: 'Đổi mật khẩu',
    mustChange: 'Mật khẩu hiện nay quá dễ đoán nên phải đổi trước khi làm việc tiếp.',
    summary: 'Đổi xong, mọi máy khác đang đăng nhập bằng tài khoản này phải đăng nhập lại.',
    current: 'Mật khẩu hiện nay',
    save: 'Đổi mật khẩu',
    done: 'Đã đổi mật khẩu. Các máy khác phải đăng nhập lại.',
  },
  security: {
    title: 'Xác nhận bước hai',
    heading: 'Tôi xác nhận bước hai bằng gì?',
    summary:
      'Ngoài mật khẩu, mỗi lần đăng nhập cần thêm một thứ bạn đang giữ. Ai biết mật khẩu mà không có nó thì không vào được.',
    mustEnrol:
      'Cán bộ phải cài xác nhận bước hai trước khi làm việc. Hãy cài ứng dụng xác nhận, rồi cất các mã khôi phục.',
    training:
      'Bản tập huấn: tài khoản chưa cài thì chỉ cần mật khẩu; đã cài thì mỗi lần đăng nhập hỏi thêm, như bản thật. Tài khoản dùng chung cả lớp: tập xong hãy gỡ.',
    app: 'Ứng dụng xác nhận trên điện thoại',
    appSince: (day: string) => `Đã cài ngày ${day}`,
    appNone: 'Chưa cài',
    appAdd: 'Cài ứng dụng',
    appReplace: 'Cài lại trên máy khác',
    keys: 'Khóa truy cập',
    keysNone: 'Chưa có khóa nào',
    keySince: (day: string) => `Thêm ngày ${day}`,
    keyAdd: 'Thêm khóa truy cập',
    keysNotHere: 'Trình duyệt chỉ cho dùng khóa truy cập ở địa chỉ https có tên miền.',
    codes: 'Mã khôi phục',
    codesLeft: (left: number, all: number) => `Còn ${left} trong ${all} mã`,
    codesNone: 'Chưa có. Làm ngay để không bị khóa ngoài khi mất điện thoại.',
    codesMake: 'Làm mã khôi phục',
    codesRenew: 'Làm mới các mã',
    remove: 'Gỡ',
    back: 'Về tài khoản của tôi',
  },
  app: {
    title: 'Cài ứng dụng xác nhận',
    heading: 'Cài ứng dụng xác nhận trên điện thoại',
    step1:
      'Cài một ứng dụng xác nhận (Google Authenticator, Microsoft Authenticator hoặc tương tự) trên điện thoại của bạn.',
    step2: 'Trong ứng dụng, chọn thêm tài khoản rồi quét hình này.',
    step3: 'Nhập sáu chữ số mà ứng dụng đang hiện.',
    picture: 'Mã QR để ứng dụng xác nhận quét',
    noCamera: 'Không quét được?',
    noCameraText: 'Chọn “nhập khóa thủ công” trong ứng dụng, loại theo thời gian, và gõ:',
    code: 'Sáu chữ số trong ứng dụng',
    save: 'Xác nhận và cài',
    done: 'Đã cài ứng dụng xác nhận. Từ nay mỗi lần đăng nhập cần mã của nó.',
  },
  passkey: {
    title: 'Thêm khóa truy cập',
    heading: 'Thêm khóa truy cập',
    summary:
      'Máy này sẽ hỏi vân tay, khuôn mặt hoặc mã PIN. Thông tin đó không rời khỏi máy; hệ thống chỉ giữ khóa công khai.',
    name: 'Đặt tên cho khóa',
    nameHint: 'Để sau này biết khóa nào ở máy nào, ví dụ “Điện thoại của tôi”.',
    add: 'Thêm khóa',
    needsScript: 'Việc này cần trình duyệt cho phép chạy mã lệnh. Nếu không được, hãy dùng ứng dụng xác nhận.',
    done: 'Đã thêm khóa truy cập.',
  },
  codes: {
    title: 'Mã khôi phục',
    heading: 'In hoặc chép lại mười mã này',
    summary:
      'Khi mất điện thoại, mỗi mã thay được một lần xác nhận. Cất ở nơi chỉ bạn lấy được, không để cạnh máy tính.',
    replaces: (left: number) => `Bạn còn ${left} mã cũ. Các mã cũ hết dùng được ngay khi bạn bấm nút dưới đây.`,
    list: 'Mười mã khôi phục',
    onlyOnce: 'Các mã chỉ hiện ở trang này. Sau khi bấm nút, không ai xem lại được, kể cả người quản trị.',
    keep: 'Tôi đã cất các mã',
    done: 'Các mã khôi phục đã có hiệu lực.',
    owner: (name: string, login: string) => `${name}, tên đăng nhập ${login}`,
  },
  removeFactor: {
    title: 'Gỡ một cách xác nhận',
    questionApp: 'Gỡ ứng dụng xác nhận?',
    questionKey: (name: string) => `Gỡ khóa truy cập “${name}”?`,
    text: 'Từ lần đăng nhập sau, cách này không dùng được nữa.',
    remove: 'Gỡ',
    done: 'Đã gỡ.',
  },
  link: {
    title: 'Gắn với một chủ thể',
    heading: 'Bạn thay mặt chủ thể nào?',
    summary:
      'Chọn xã rồi tìm theo tên, hoặc nhập mã chủ thể do cán bộ xã cho biết. Xã xác nhận rồi bạn mới xem và sửa được hồ sơ.',
    commune: 'Xã, phường nơi sản xuất',
    communeHint: 'Chọn xã thì tìm được cả hợp tác xã, tổ, doanh nghiệp chưa có sản phẩm công khai.',
    producer: 'Tên hoặc mã chủ thể',
    producerHint:
      'Gõ không dấu cũng được. Hộ gia đình: gõ đủ tên như trong giấy đăng ký, hoặc nhập mã chủ thể (bắt đầu bằng chữ C).',
    yourCommune: 'xã nơi bạn sản xuất',
    notFoundTitle: 'Chưa tìm thấy? Hỏi xã.',
    notFound: (office: string) => `Bộ phận phụ trách OCOP của UBND ${within(office)} tra được trong sổ của xã.`,
    notFoundListed: 'Đã có trong sổ: xin mã chủ thể (một dãy bắt đầu bằng chữ C), nhập vào ô trên.',
    notFoundUnlisted: 'Chưa có trong sổ: mang giấy đăng ký kinh doanh đến, nhờ xã ghi vào sổ rồi cho mã.',
    message: 'Lời nhắn cho cán bộ xã',
    messageHint: 'Bạn là ai ở đó, số điện thoại để xã gọi lại xác nhận.',
    send: 'Gửi đề nghị',
    done: (name: string) => `Đã gửi đề nghị gắn với ${name}. Cán bộ xã sẽ xác nhận.`,
  },
  letter: {
    invitationSubject: 'Mời sử dụng hệ thống OCOP',
    resetSubject: 'Đặt lại mật khẩu hệ thống OCOP',
    invitation: (name: string, link: string, until: string) =>
      `Chào ${name},\n\nTài khoản của bạn trên hệ thống OCOP đã được mở. Hãy mở đường dẫn dưới đây để đặt mật khẩu:\n\n${link}\n\nĐường dẫn dùng một lần, đến ${until}. Không chuyển thư này cho người khác.`,
    reset: (name: string, link: string, until: string) =>
      `Chào ${name},\n\nCó người xin đặt lại mật khẩu của bạn trên hệ thống OCOP. Nếu là bạn, hãy mở đường dẫn dưới đây:\n\n${link}\n\nĐường dẫn dùng một lần, đến ${until}. Nếu không phải bạn, hãy bỏ qua thư này: mật khẩu không đổi.`,
  },
};

export const accessProblems = {
  'access/sign-in-refused': () =>
    'Tên đăng nhập hoặc mật khẩu không đúng, hoặc đã thử quá nhiều lần. Hãy kiểm tra và thử lại sau ít phút, hoặc đăng nhập từ máy bạn đã từng dùng. Nếu quên hay vẫn không vào được, hãy nhờ người quản trị đơn vị đặt lại: đặt mật khẩu bằng phiếu hoặc thư ở máy nào thì vào được ở máy đó.',
  'access/second-factor-for-duty': () =>
    'Thành viên Hội đồng chấm và điều hành phiên sau khi qua bước xác nhận thứ hai, như cán bộ. Hãy cài ở mục Tài khoản, Bảo mật: ứng dụng mã hoặc khóa truy cập trên điện thoại, chừng hai phút. Chưa cài được ngay thì nhờ thư ký điểm danh ghi anh/chị chấm trên giấy, phiên vẫn tiếp tục.',
  'access/second-factor-refused': () => 'Mã xác nhận không đúng hoặc đã dùng. Hãy chờ mã mới rồi nhập lại.',
  'access/passkey-refused': () => 'Khóa truy cập không được chấp nhận. Hãy thử lại hoặc dùng mã xác nhận.',
  'access/busy': () => 'Có quá nhiều người đăng nhập cùng lúc. Hãy đợi vài giây rồi thử lại.',
  'access/link-not-usable': () => 'Đường dẫn này đã dùng, đã hết hạn hoặc không đúng. Hãy xin đường dẫn mới.',
  'access/own-account': () => 'Không ai tự làm việc này với tài khoản của chính mình. Hãy nhờ người quản trị khác.',
  'access/wider-account': () => 'Tài khoản này có quyền rộng hơn quyền của bạn, nên bạn không thể thay đổi nó.',
  'access/too-many-passkeys': (d: Readonly<Record<string, unknown>>) =>
    `Tài khoản đã có ${String(d['most'] ?? '')} khóa truy cập, là số nhiều nhất. Hãy bỏ một khóa không dùng nữa rồi thêm.`,
  'access/passkey-known': () => 'Khóa truy cập này đã được ghi cho một tài khoản. Hãy dùng khóa khác.',
  'access/account-not-active': () => 'Tài khoản này đang ngừng dùng. Hãy mở lại tài khoản trước, rồi làm việc này.',
  'access/last-administrator': () =>
    'Đây là người quản trị cuối cùng của hệ thống. Hãy giao quyền quản trị, không ngắn hạn hơn, cho người khác trước.',
  'access/role-held-already': () => 'Tài khoản đã có vai trò này ở đơn vị này. Không cần giao lần nữa.',
  'access/import-has-faults': () =>
    'Bảng tài khoản còn dòng chưa đúng nên chưa ghi gì. Hãy sửa các dòng được nêu trong tệp rồi tải lên lại.',
  'access/account-active': () => 'Tài khoản này đang dùng, không cần mở lại. Hãy tải lại trang để xem bản hiện tại.',
  'access/login-not-reachable': () => 'Tên đăng nhập phải là số điện thoại di động hoặc địa chỉ thư điện tử của bạn.',
  'access/login-taken': () => 'Tên đăng nhập này đã có người dùng. Hãy đăng nhập, hoặc chọn tên khác.',
  'access/too-many-registrations': () =>
    'Có quá nhiều lượt đăng ký từ mạng này. Hãy thử lại sau một giờ, hoặc nhờ cán bộ xã mời bạn.',
  'access/last-second-factor': () =>
    'Cán bộ phải có ít nhất một cách xác nhận thứ hai. Hãy thêm cách khác trước khi bỏ cách này.',
  'access/too-many-link-requests': () =>
    'Bạn đang có nhiều đề nghị gắn với chủ thể chờ xã xác nhận. Hãy chờ xã trả lời rồi gửi tiếp.',
  'access/link-asked-already': () => 'Bạn đã gửi đề nghị cho chủ thể này. Hãy chờ xã xác nhận.',
  'access/current-password-wrong': () => 'Mật khẩu hiện nay không đúng, hoặc đã thử quá nhiều lần. Hãy nhập lại.',
  'access/password-too-short': (d: Readonly<Record<string, unknown>>) =>
    `Mật khẩu quá ngắn: cần ít nhất ${n(d['minimum'])} ký tự. Một câu dễ nhớ là tốt nhất.`,
  'access/password-too-long': (d: Readonly<Record<string, unknown>>) =>
    `Mật khẩu quá dài: nhiều nhất ${n(d['maximum'])} ký tự. Hãy rút gọn.`,
  'access/password-common': () =>
    'Mật khẩu này nhiều người dùng nên bị thử đầu tiên. Hãy chọn một câu của riêng bạn, dài hơn.',
  'access/password-personal': () =>
    'Mật khẩu này chỉ là tên của bạn nên rất dễ đoán. Hãy chọn một câu khác, không có tên mình.',
  'access/password-repeat-differs': () => 'Hai lần nhập không giống nhau. Hãy nhập lại cả hai ô.',
  'access/password-same': () => 'Mật khẩu mới giống mật khẩu hiện nay. Hãy chọn mật khẩu khác.',
  'access/no-such-producer': () =>
    'Không có chủ thể với mã này, hoặc tên này có nhiều chủ thể. Hãy bấm Tìm rồi chọn một dòng, hoặc hỏi xã mã của chủ thể.',
};
