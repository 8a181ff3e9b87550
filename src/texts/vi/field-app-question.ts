// Ứng dụng hiện trường: một câu hỏi, câu trả lời, chỗ mâu thuẫn và lý do sửa.

export const fieldAppQuestion = {
  of: (n: number, all: number) => `Câu ${n}/${all}`,
  yes: 'Có',
  no: 'Không',
  'not-applicable': 'Không áp dụng',
  law: 'Căn cứ',
  note: 'Ghi thêm',
  addNote: 'Ghi thêm lời',
  saveNote: 'Lưu lời ghi',
  photoNeeded: 'Câu này cần ít nhất một ảnh.',
  photoWhen: (answers: readonly string[]) =>
    `Chọn ${answers.map((one) => `“${one}”`).join(' hoặc ')} thì cần ít nhất một ảnh.`,
  previous: 'Câu trước',
  next: 'Câu tiếp',
  last: 'Xong phần này',
  number: 'Số liệu',
  text: 'Trả lời',
  date: 'Ngày',
  badNumber: 'Hãy nhập một số, ví dụ 12 hoặc 2,5.',
  range: (least: number | null, most: number | null, whole: boolean) =>
    [whole ? 'Số nguyên' : 'Số', least === null ? null : `từ ${least}`, most === null ? null : `đến ${most}`]
      .filter((one) => one !== null)
      .join(' '),
  outOfRange: (range: string) => `${range}. Nếu thực tế khác, chọn “Không áp dụng” và ghi thêm lời.`,
  addressHint: 'Ví dụ: ten-cua-hang.vn, facebook.com/ten-trang',
  badAddress: 'Hãy nhập địa chỉ trang, như ten-cua-hang.vn hoặc facebook.com/ten-trang.',
  same: 'Đã lưu, không có gì thay đổi.',
  contradicts: (question: string) => `Câu “${question}” trả lời “Có”, nhưng:`,
  says: {
    'not-in-force': (question: string) => `Câu “${question}” trả lời “Không”, nhưng sổ đăng ký ghi còn hiệu lực:`,
    'never-recognised': (question: string) =>
      `Câu “${question}” trả lời “Không”, nhưng sổ đăng ký ghi đã được công nhận:`,
  },
  heldUntil: (name: string, until: string | null) => (until === null ? name : `${name}: đến hết ${until}`),
  heldAdvice: 'Hãy quét mã, xem lại giấy. Vẫn đúng là “Không” thì ghi thêm lời: thấy gì, căn cứ nào.',
  heldOtherwise: 'Sổ đăng ký ghi sản phẩm còn giấy chứng nhận. Hãy tả rõ đã thấy gì và căn cứ nào:',
  contradictsFinding: 'một phát hiện của phiếu này nói giấy chứng nhận không còn hiệu lực hoặc chưa được công nhận.',
  badDate: 'Không có ngày này. Hãy nhập như 05/11/2026.',
  empty: 'Chưa có gì để lưu.',
  undecided:
    'Hai người trả lời khác nhau. Cả hai câu trả lời được giữ; trưởng đoàn chọn tại văn phòng (cơ quan chủ trì chọn nếu trưởng đoàn là một bên).',
  unmet: 'Trả lời này cho thấy một điểm chưa đạt.',
  toFinding: 'Ghi thành phát hiện',
  late: 'Phiếu đã kết thúc tại chỗ. Sửa câu này cần lý do; câu trả lời trước vẫn đọc được và phiếu ghi rõ là sửa sau.',
  lateReason: 'Lý do sửa',
  keepLate: 'Lưu đính chính',
  lateMissing: 'Hãy ghi lý do trước khi lưu. Câu trả lời mới chưa được lưu.',
};
