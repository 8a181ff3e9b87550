// Vì sao không đọc được chữ của một văn bản, và làm gì tiếp.

import type { DocumentTextProblemCode } from '#platform/document-text/problems.ts';

type Details = Readonly<Record<string, unknown>>;
const byHand = 'Bản gốc vẫn được giữ; hãy gõ nội dung bên cạnh hình.';

export const documentTextProblems: Readonly<Record<DocumentTextProblemCode, (details: Details) => string>> = {
  'document-text/empty': () => 'Tệp không có chữ nào. Hãy kiểm tra lại tệp rồi gửi lại.',
  'document-text/no-document': () =>
    'Tệp này không phải PDF, DOCX hoặc tệp chữ. Hãy lưu lại dạng PDF hoặc DOCX rồi gửi.',
  'document-text/old-word': () =>
    'Tệp này là dạng .doc cũ. Hãy mở bằng Word hoặc LibreOffice, lưu lại dạng .docx rồi gửi.',
  'document-text/encrypted': () => 'Tệp có mật khẩu nên không đọc được. Hãy bỏ mật khẩu rồi gửi lại.',
  'document-text/too-large': (d) =>
    Number(d['limit']) > 3_000_000
      ? `Tệp quá lớn (giới hạn ${Math.floor(Number(d['limit']) / 1_048_576)} MB). Hãy gửi riêng văn bản, tách phụ lục ra tệp khác.`
      : 'Tệp có quá nhiều chữ so với một văn bản. Hãy gửi riêng văn bản, tách phụ lục ra tệp khác.',
  'document-text/too-many-pages': (d) =>
    `Tệp có ${String(d['found'])} trang (đọc được nhiều nhất ${String(d['limit'])}). Hãy tách riêng văn bản rồi gửi.`,
  'document-text/too-heavy': () => 'Tệp quá nặng để đọc. Hãy lưu lại tệp, hoặc gửi riêng các trang của văn bản.',
  'document-text/damaged': () => 'Tệp bị hỏng hoặc thiếu phần. Hãy mở tệp, lưu lại rồi gửi.',
  'document-text/no-text': () => `Tệp chỉ có hình, không có chữ. ${byHand}`,
  'document-text/old-encoding': () =>
    'Văn bản gõ bằng phông chữ cũ (TCVN3 hoặc VNI), đọc sẽ sai chữ. Hãy chuyển sang Unicode (công cụ chuyển mã của Unikey) rồi gửi lại.',
};
