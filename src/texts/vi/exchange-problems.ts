// Vì sao một lần nhập hay xuất bảng tính bị từ chối, và làm gì tiếp.

type Details = Readonly<Record<string, unknown>>;
const s = (value: unknown): string => String(value ?? '');

export const exchangeProblems = {
  'exchange/no-register': (d: Details) =>
    `Không trang tính nào (${s(d['sheets'])}) có dòng tiêu đề của một danh mục sản phẩm. Bảng cần có ít nhất cột tên sản phẩm và vài cột khác như chủ thể, xã, hạng sao. Hãy kiểm tra lại tệp hoặc tải tệp mẫu.`,
  'exchange/no-name-column': (d: Details) =>
    `Trang «${s(d['sheets'])}» có ${s(d['rows'])} dòng và các cột của một danh mục sản phẩm, nhưng không thấy cột nào ghi tên sản phẩm, nên chưa đọc dòng nào của trang này. Hãy chọn cột ở bản xem trước, hoặc đặt tiêu đề cột đó là "Tên sản phẩm" rồi nhập lại.`,
  'exchange/no-column-to-choose': () =>
    'Lần nhập này không còn chờ chọn cột tên sản phẩm. Hãy xem lại bản xem trước, hoặc tải tệp lên lại.',
  'exchange/no-such-column': () =>
    'Trang này không có cột như vậy để chọn. Hãy chọn một cột trong danh sách của trang.',
  'exchange/file-unreadable': (d: Details) =>
    `Không đọc được tệp ${s(d['file'])}. Hãy kiểm tra tên tệp, thư mục và quyền đọc tệp.`,
  'exchange/no-rows': (d: Details) =>
    `Đã thấy dòng tiêu đề nhưng bên dưới không có sản phẩm nào (${s(d['sheets'])}). Hãy kiểm tra xem tệp đã được lưu đủ chưa.`,
  'exchange/file-missing': () => 'Chưa chọn tệp. Hãy chọn một tệp .xlsx rồi bấm lại.',
  'exchange/one-file': () => 'Mỗi lần chỉ nhập một tệp. Hãy chọn một tệp .xlsx.',
  'exchange/confirmed-already': () =>
    'Lần nhập này đã được xác nhận, nội dung đã vào sổ. Muốn bỏ thì mở lần nhập và chọn hoàn tác.',
  'exchange/undone-already': () =>
    'Lần nhập này đã được hoàn tác, không làm gì thêm được với nó. Nếu cần, hãy tải tệp lên lại.',
  'exchange/decided-meanwhile': () =>
    'Có người vừa thay đổi lựa chọn của lần nhập này. Hãy xem lại bản mới nhất bên dưới rồi xác nhận lại.',
  'exchange/nothing-to-import': () =>
    'Không có dòng nào sẽ được ghi vào sổ: mọi dòng đều có lỗi, đã có trong sổ, hoặc đang bị để lại. Hãy sửa tệp rồi tải lên lại, hoặc quyết định các dòng đang chờ.',
  'exchange/register-changed': (d: Details) =>
    `Chưa ghi gì vào sổ: ${s(d['count'])} dòng không còn như khi xem trước vì sổ đã thay đổi (${s(d['rows'])}). Hãy bấm "Đối chiếu lại với sổ", xem các dòng đó rồi xác nhận lại.`,
  'exchange/changed-since': (d: Details) =>
    `Chưa hoàn tác gì: ${s(d['count'])} hồ sơ đã được sửa sau lần nhập này (${s(d['records'])}). Hãy xử lý từng hồ sơ đó, hoặc giữ lần nhập.`,
  'exchange/no-such-choice': (d: Details) =>
    `Không chọn được như vậy cho dòng ${s(d['row'])}. Hãy chọn lại trong danh sách của dòng đó.`,
  'exchange/purpose-too-short': () => 'Hãy ghi rõ xuất để làm gì, ít nhất 10 ký tự.',
  'exchange/nothing-to-export': () => 'Không có sản phẩm nào khớp với bộ lọc trong phạm vi của bạn. Hãy bớt bộ lọc.',
  'exchange/export-expired': () =>
    'Bản xuất này chỉ tải được trong 24 giờ và bởi người đã xuất. Hãy xuất lại nếu còn cần.',
};
