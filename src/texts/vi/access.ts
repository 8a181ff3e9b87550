// Tài khoản, đăng nhập: câu từ chối.

export const accessProblems = {
  'access/sign-in-refused': () =>
    'Tên đăng nhập hoặc mật khẩu không đúng, hoặc đã thử quá nhiều lần. Hãy kiểm tra và thử lại sau ít phút; nếu quên, hãy nhờ người quản trị đơn vị đặt lại.',
  'access/second-factor-refused': () => 'Mã xác nhận không đúng hoặc đã dùng. Hãy chờ mã mới rồi nhập lại.',
  'access/passkey-refused': () => 'Khóa truy cập không được chấp nhận. Hãy thử lại hoặc dùng mã xác nhận.',
  'access/busy': () => 'Có quá nhiều người đăng nhập cùng lúc. Hãy đợi vài giây rồi thử lại.',
  'access/link-not-usable': () => 'Đường dẫn này đã dùng, đã hết hạn hoặc không đúng. Hãy xin đường dẫn mới.',
  'access/own-account': () => 'Không ai tự làm việc này với tài khoản của chính mình. Hãy nhờ người quản trị khác.',
  'access/wider-account': () => 'Tài khoản này có quyền rộng hơn quyền của bạn, nên bạn không thể thay đổi nó.',
};
