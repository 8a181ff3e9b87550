// Câu từ chối khi ghi phiếu kiểm tra tại hiện trường, gửi về máy chủ và giữ thiết bị.

type Details = Readonly<Record<string, unknown>>;
const figure = (d: Details, name: string): string => String(d[name] ?? '');

export const fieldProblems = {
  'field/not-an-operation': (d: Details) =>
    `Nội dung gửi lên không đúng dạng ở mục ${figure(d, 'member')} nên máy chủ không nhận. Nội dung vẫn còn trên máy của bạn. Hãy cập nhật ứng dụng rồi gửi lại; nếu vẫn vậy, xuất dữ liệu chưa gửi và chuyển cho cán bộ tỉnh.`,
  'field/operation-too-large': (d: Details) =>
    `Một mục ghi dài ${figure(d, 'bytes')} byte, nhiều nhất ${figure(d, 'most')} byte. Hãy tách ghi chú dài thành nhiều ghi chú rồi gửi lại.`,
  'field/too-many-at-once': (d: Details) =>
    `Một lần gửi ${figure(d, 'sent')} mục, nhiều nhất ${figure(d, 'most')} mục. Hãy chia thành nhiều lần gửi.`,
  'field/id-used-otherwise': () =>
    'Mã của mục này đã dùng cho một nội dung khác nên máy chủ không ghi đè. Hãy xuất dữ liệu chưa gửi và chuyển cho cán bộ tỉnh.',
  'field/sequence-taken': () =>
    'Thiết bị này đã gửi một mục khác ở cùng số thứ tự, thường là do điện thoại được khôi phục từ bản sao cũ. Mục này được giữ lại bên cạnh và không vào phiếu. Hãy ghi lại nội dung trên thiết bị đã đăng ký mới.',
  'field/signature-wrong': () =>
    'Chữ ký của thiết bị không khớp với nội dung, nên mục này được giữ lại bên cạnh và không vào phiếu. Hãy đăng ký lại thiết bị rồi ghi lại nội dung.',
  'field/chain-broken': () =>
    'Mục này không nối được với mục trước của cùng thiết bị, nên được giữ lại bên cạnh và không vào phiếu. Hãy xuất dữ liệu chưa gửi và chuyển cho cán bộ tỉnh.',
  'field/too-many-held': () =>
    'Quá nhiều mục đang chờ mục còn thiếu trước chúng. Hãy gửi các mục cũ nhất trước, hoặc nhờ cán bộ tỉnh cho qua chỗ thiếu.',
  'field/visit-unknown': () =>
    'Máy chủ không có cuộc kiểm tra này. Mục được giữ lại và không vào phiếu nào. Hãy hỏi cán bộ lập kế hoạch.',
  'field/not-in-team': () =>
    'Bạn không có trong đoàn của cuộc kiểm tra này. Mục được giữ lại và không vào phiếu. Hãy nhờ người lập kế hoạch ghi bạn vào đoàn, rồi ghi lại nội dung.',
  'field/device-revoked': () =>
    'Thiết bị đã bị thu hồi quyền ghi. Nội dung gửi về được để riêng cho cán bộ xem, chưa vào phiếu. Hãy dùng thiết bị khác hoặc hỏi cán bộ tỉnh.',
  'field/visit-closed': () =>
    'Cuộc kiểm tra đã kết thúc trước khi mục này về tới. Mục được để riêng, chờ cán bộ nhận hay không nhận.',
  'field/visit-cancelled': () => 'Cuộc kiểm tra đã bị hủy. Mục được để riêng, chờ cán bộ nhận hay không nhận.',
  'field/too-many-operations': () =>
    'Phiếu của cuộc kiểm tra này đã có quá nhiều mục. Mục được để riêng, chờ cán bộ nhận hay không nhận.',
  'field/other-device': () =>
    'Mục này do một thiết bị khác ghi nên không gửi được từ thiết bị này. Hãy gửi từ thiết bị đã ghi.',
  'field/desk-does-not-send': () =>
    'Nội dung nhập tại cơ quan được ghi ngay trên trang, không gửi bằng cách này. Hãy mở phiếu và nhập tại trang.',
  'field/no-duty': () =>
    'Tài khoản của bạn không phải cán bộ và không có trong đoàn kiểm tra nào gần đây nên không đăng ký thiết bị. Hãy hỏi cán bộ lập kế hoạch.',
  'field/not-a-key': () => 'Khóa của thiết bị không đúng dạng. Hãy mở lại ứng dụng để tạo khóa mới rồi đăng ký lại.',
  'field/too-many-devices': (d: Details) =>
    `Mỗi người dùng nhiều nhất ${figure(d, 'most')} thiết bị. Hãy thu hồi thiết bị không dùng nữa rồi đăng ký lại.`,
  'field/not-an-option': () => 'Câu trả lời không nằm trong các lựa chọn của câu hỏi. Hãy chọn lại.',
  'field/not-a-number': () => 'Câu này cần một con số, ví dụ 12 hoặc 12,5. Hãy nhập lại.',
  'field/not-a-date': () => 'Câu này cần một ngày có thật, ví dụ 20/11/2026. Hãy nhập lại.',
  'field/no-text': () => 'Chưa ghi nội dung trả lời. Hãy ghi, hoặc chọn Không áp dụng.',
};
