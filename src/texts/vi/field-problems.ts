// Câu từ chối khi ghi phiếu kiểm tra tại hiện trường, gửi về máy chủ và giữ thiết bị.

type Details = Readonly<Record<string, unknown>>;
const figure = (d: Details, name: string): string => String(d[name] ?? '');

const rangeWords = (d: Details): string => {
  const what = d['whole'] === true ? 'số nguyên' : 'số';
  const plain = (name: string): string => figure(d, name).replace('.', ',');
  if (d['least'] === null || d['least'] === undefined) return `${what} đến ${plain('most')}`;
  if (d['most'] === null || d['most'] === undefined) return `${what} từ ${plain('least')} trở lên`;
  return `${what} từ ${plain('least')} đến ${plain('most')}`;
};

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
  'field/finished-without-reason': () =>
    'Phiếu đã ghi xong nên sửa câu trả lời, ghi thêm phát hiện, ghi chú, mẫu cần lý do. Mục này chưa vào phiếu, được để riêng chờ cán bộ nhận hay không nhận. Muốn ghi ngay, hãy ghi lại kèm lý do.',
  'field/decided-at-the-office': () =>
    'Bản đúng được chọn tại văn phòng, không từ điện thoại. Mục này được để riêng, chờ cán bộ nhận hay không nhận.',
  'field/no-such-answer': () =>
    'Câu trả lời này ngoài khoảng mà câu hỏi cho phép. Mục được để riêng, chờ cán bộ nhận hay không nhận. Muốn ghi ngay, hãy trả lời lại.',
  'field/decides-party': () =>
    'Bạn là một trong hai người ghi khác nhau nên không tự chọn. Hãy để trưởng đoàn chọn; trưởng đoàn cũng là một bên thì cơ quan chủ trì chọn.',
  'field/decides-head': () => 'Trưởng đoàn chọn bản đúng. Hãy báo trưởng đoàn mở phiếu này.',
  'field/decides-office': () =>
    'Trưởng đoàn là một trong hai người ghi, hoặc chưa có tài khoản, nên cơ quan chủ trì chọn bản đúng. Hãy báo cơ quan chủ trì.',
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
  'field/out-of-range': (d: Details) =>
    `Câu này chỉ nhận ${rangeWords(d)}. Số khác thì chọn Không áp dụng và ghi vào ghi chú.`,
  'field/not-an-address': () =>
    'Câu này cần địa chỉ trang, ví dụ https://ten-cua-hang.vn hoặc facebook.com/ten-trang. Hãy nhập lại.',
  'field/not-a-date': () => 'Câu này cần một ngày có thật, ví dụ 20/11/2026. Hãy nhập lại.',
  'field/no-text': () => 'Chưa ghi nội dung trả lời. Hãy ghi, hoặc chọn Không áp dụng.',
  'field/record-closed': () =>
    'Cuộc kiểm tra đã kết thúc nên phiếu không ghi thêm. Nếu cần sửa, hãy ghi vào kết luận hoặc lập cuộc kiểm tra lại.',
  'field/record-cancelled': () => 'Cuộc kiểm tra đã hủy nên phiếu không ghi thêm. Hãy lập cuộc kiểm tra khác nếu cần.',
  'field/checklist-unknown': () =>
    'Cuộc kiểm tra này không dùng bộ câu hỏi đó. Hãy mở phiếu và chọn bộ câu hỏi trong danh sách.',
  'field/note-without-answer': () => 'Có ghi chú mà chưa chọn câu trả lời. Hãy chọn câu trả lời, hoặc xóa ghi chú.',
  'field/reason-missing': () => 'Phiếu đã xác nhận ghi xong nên sửa, ghi thêm cần lý do. Hãy ghi lý do.',
  'field/nothing-answered': () => 'Chưa có câu nào khác với nội dung đang có. Hãy trả lời ít nhất một câu rồi ghi.',
  'field/product-not-of-visit': () => 'Sản phẩm này không thuộc cuộc kiểm tra. Hãy chọn sản phẩm trong danh sách.',
  'field/seal-used': () => 'Số niêm phong này đã dùng cho một mẫu khác của phiếu. Hãy xem lại số trên niêm phong.',
  'field/photo-not-here': () => 'Máy chủ chưa có ảnh này. Hãy gửi ảnh rồi thêm lại.',
  'field/record-empty': () =>
    'Phiếu chưa có câu trả lời, ghi chú hay phát hiện nào nên chưa xác nhận được. Hãy ghi nội dung trước.',
  'field/finished-already': () => 'Phiếu đã được xác nhận ghi xong. Muốn sửa, hãy đính chính từng mục và nêu lý do.',
  'field/no-conflict': () => 'Mục này không còn bản ghi khác nhau. Hãy tải lại phiếu để xem nội dung hiện nay.',
  'field/not-a-candidate': () => 'Bản này không nằm trong các bản đang khác nhau. Hãy tải lại trang và chọn lại.',
  'field/entry-unknown': () => 'Phiếu không có mục này. Hãy mở lại phiếu và chọn mục cần đính chính.',
  'field/entry-changed': () => 'Mục này vừa được sửa. Hãy tải lại phiếu, xem nội dung mới rồi đính chính nếu vẫn cần.',
  'field/decide-first': () => 'Mục này đang có hai bản khác nhau. Hãy chọn bản đúng trước khi đính chính.',
  'field/words-missing': () => 'Chưa ghi nội dung. Hãy ghi ít nhất một câu.',
  'field/finding-missing': () => 'Chưa chọn loại và mức độ của phát hiện. Hãy chọn cả hai.',
  'field/sample-missing': () => 'Mẫu cần số niêm phong và số lượng. Hãy ghi cả hai.',
  'field/wrong-hash': () =>
    'Ảnh nhận được không khớp với mã đã ghi nên máy chủ không giữ. Ảnh vẫn còn trên máy của bạn. Hãy gửi lại.',
  'field/not-a-photo': () => 'Tệp này không phải ảnh. Hãy gửi ảnh JPEG, PNG hoặc WebP.',
  'field/too-many-photos': (d: Details) => `Một phiếu giữ nhiều nhất ${figure(d, 'most')} ảnh. Hãy chọn ảnh cần nhất.`,
  'field/revoked-already': () => 'Thiết bị này đã bị thu hồi trước đó. Hãy tải lại trang.',
  'field/nothing-held': () => 'Không còn mục nào đang chờ. Hãy tải lại trang.',
  'field/not-an-export': () =>
    'Tệp không phải tệp dữ liệu chưa gửi của Phiếu hiện trường, hoặc đã hỏng. Chưa nhận gì. Hãy chọn tệp .json mà máy đã xuất ra.',
  'field/export-of-another': () =>
    'Tệp này do thiết bị khác xuất ra. Chưa nhận gì. Hãy mở đúng thiết bị trong danh sách rồi nạp lại.',
  'field/export-empty': () => 'Tệp không có mục nào chưa gửi. Hãy chọn tệp khác.',
  'field/nothing-quarantined': () => 'Không còn mục nào chờ xem. Hãy tải lại trang.',
  'field/own-quarantine': () => 'Đây là thiết bị của bạn nên bạn không tự quyết định. Hãy để cán bộ khác của tỉnh xem.',
  'field/not-an-xlsform': (d: Details) =>
    `Tệp không phải XLSForm: ${figure(d, 'why')}. Cần trang survey với cột type, name, label và trang choices cho câu chọn.`,
  'field/xlsform-unsupported': (d: Details) =>
    `Dòng ${figure(d, 'row')} của trang ${figure(d, 'sheet')} dùng "${figure(d, 'what')}" mà phần mềm chưa hỗ trợ. Chưa nạp gì. Hãy bỏ hoặc đổi nội dung đó rồi nạp lại.`,
  'field/not-a-code': () => 'Mã chỉ gồm chữ thường không dấu, số và gạch nối, từ 2 đến 40 ký tự. Hãy ghi lại.',
  'field/code-of-the-law': () => 'Mã này thuộc bộ câu hỏi của phần mềm. Hãy dùng mã khác cho bộ của tỉnh.',
  'field/code-of-another-province': () => 'Mã này đã dùng cho bộ câu hỏi của nơi khác. Hãy dùng mã khác.',
};
