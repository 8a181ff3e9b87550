// Tài khoản, đăng nhập: màn hình và câu từ chối.

export const access = {
  signIn: {
    title: 'Đăng nhập',
    heading: 'Đăng nhập',
    summary: 'Dành cho cán bộ và chủ thể OCOP. Tra cứu sản phẩm thì không cần đăng nhập.',
    summaryGoOn: 'Trang bạn vừa mở cần đăng nhập. Đăng nhập xong, bạn trở lại đúng trang đó.',
    already: (name: string) => `Bạn đang đăng nhập là ${name}. Đăng nhập lại ở đây sẽ mở một phiên khác.`,
    login: 'Tên đăng nhập',
    loginHint: 'Số điện thoại, thư điện tử hoặc tên do đơn vị cấp.',
    password: 'Mật khẩu',
    forgotten: 'Quên mật khẩu?',
    forgottenNoMail: 'Quên mật khẩu: hãy nhờ cán bộ quản trị của xã hoặc tỉnh in phiếu đặt lại mật khẩu.',
    haveSlip: 'Tôi có phiếu mời hoặc phiếu đặt lại mật khẩu',
    register: 'Chủ thể chưa có tài khoản: đăng ký',
  },
  signOut: {
    heading: 'Đăng xuất?',
    summary: (name: string) => `Bạn đang đăng nhập là ${name}.`,
    done: 'Đã đăng xuất. Máy này không còn mở được tài khoản của bạn.',
  },
};

export const accessProblems = {
  'access/sign-in-refused': () =>
    'Tên đăng nhập hoặc mật khẩu không đúng, hoặc đã thử quá nhiều lần. Hãy kiểm tra và thử lại sau ít phút; nếu quên, hãy nhờ người quản trị đơn vị đặt lại.',
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
    'Đây là người quản trị cuối cùng của hệ thống. Hãy giao quyền quản trị cho người khác trước.',
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
};
