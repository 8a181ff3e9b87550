// Vì sao một bảng tính không đọc được, và sửa thế nào.

import type { WorkbookProblemCode } from '#platform/spreadsheets/problems.ts';

type Details = Readonly<Record<string, unknown>>;
const s = (value: unknown): string => String(value ?? '');
const saveAgain = 'Hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại dạng .xlsx rồi tải lên.';

export const spreadsheetProblems: Readonly<Record<WorkbookProblemCode, (details: Details) => string>> = {
  'spreadsheets/not-a-workbook': () => `Tệp này không phải bảng tính .xlsx. ${saveAgain}`,
  'spreadsheets/not-text': () => `Tệp này không phải bảng dạng chữ (CSV, mã UTF-8). ${saveAgain}`,
  'spreadsheets/old-format': () => `Tệp này là dạng .xls cũ. ${saveAgain}`,
  'spreadsheets/binary-format': () => `Tệp này là dạng .xlsb. ${saveAgain}`,
  'spreadsheets/encrypted': () => 'Tệp có mật khẩu nên không đọc được. Hãy bỏ mật khẩu rồi tải lên.',
  'spreadsheets/macro': () => 'Tệp có macro nên bị từ chối. Hãy lưu lại dạng .xlsx không macro rồi tải lên.',
  'spreadsheets/embedded-content': () =>
    'Tệp có nội dung nhúng nên bị từ chối. Hãy chép riêng các ô sang một tệp .xlsx mới.',
  'spreadsheets/unsafe-xml': () => `Bên trong tệp có phần không an toàn nên bị từ chối. ${saveAgain}`,
  'spreadsheets/too-large': (d) =>
    `Tệp quá lớn (giới hạn ${Math.floor(Number(d['limit']) / 1_048_576)} MB). Hãy chia thành nhiều tệp nhỏ hơn.`,
  'spreadsheets/expands-too-far': () =>
    'Tệp nén bung ra quá lớn nên bị từ chối. Hãy chép riêng các ô cần nhập sang một tệp mới.',
  'spreadsheets/too-many-sheets': (d) => `Tệp có quá nhiều trang tính (giới hạn ${s(d['limit'])}). Hãy bỏ bớt.`,
  'spreadsheets/too-many-rows': (d) => `Tệp có quá nhiều dòng (giới hạn ${s(d['limit'])}). Hãy chia thành nhiều tệp.`,
  'spreadsheets/too-many-columns': (d) => `Tệp có quá nhiều cột (giới hạn ${s(d['limit'])}). Hãy bỏ các cột thừa.`,
  'spreadsheets/too-many-cells': (d) => `Tệp có quá nhiều ô (giới hạn ${s(d['limit'])}). Hãy chia thành nhiều tệp.`,
  'spreadsheets/too-much-text': () => 'Tệp có quá nhiều chữ. Hãy chia thành nhiều tệp.',
  'spreadsheets/cell-too-long': (d) =>
    `Ô ${s(d['cell'])} dài quá mức (giới hạn ${s(d['limit'])} ký tự). Hãy rút gọn ô này.`,
  'spreadsheets/damaged': () => `Tệp bị hỏng hoặc thiếu phần. ${saveAgain}`,
  'spreadsheets/too-heavy': () =>
    'Đọc tệp này tốn quá nhiều thời gian hoặc bộ nhớ nên đã dừng. Hãy chia thành nhiều tệp nhỏ hơn.',
};
